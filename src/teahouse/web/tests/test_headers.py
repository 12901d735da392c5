"""What every answer carries, and what is refused before any view."""

import pytest
from django.test import AsyncClient, Client
from pytest_django.fixtures import Settings

from teahouse.web.content_security import CSP, SECURE_CSP, LazyNonce, build_policy

PAGES = [
    "/guidelines/",
    "/privacy/",
    "/accessibility/",
    "/share/",
    "/away/",
    "/crisis/",
    "/robots.txt",
    "/no-such-page/",
]
# The front door asks who is on shift.
FRONT = pytest.param("/", marks=pytest.mark.django_db)
EXPECTED = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}


@pytest.mark.parametrize("path", [FRONT, *PAGES])
def test_every_answer_is_sealed(path: str) -> None:
    response = Client().get(path)

    assert {name: response[name] for name in EXPECTED} == EXPECTED
    assert "camera=()" in response["Permissions-Policy"]
    assert "Server" not in response
    assert "X-Powered-By" not in response


@pytest.mark.parametrize("path", PAGES)
async def test_answers_of_the_running_house_are_sealed_too(path: str) -> None:
    response = await AsyncClient().get(path)

    assert {name: response[name] for name in EXPECTED} == EXPECTED


@pytest.mark.parametrize("path", [FRONT, *PAGES])
def test_a_page_loads_from_nowhere_else_and_runs_nothing_inline(path: str) -> None:
    policy = Client().get(path)["Content-Security-Policy"]

    assert policy == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
        "require-trusted-types-for 'script'; trusted-types house-fragment"
    )


def test_a_nonce_stands_in_the_policy_only_when_a_page_used_it() -> None:
    unused, used = LazyNonce(), LazyNonce()
    word = str(used)

    assert "nonce" not in build_policy(SECURE_CSP, unused)
    assert f"script-src 'self' 'nonce-{word}';" in build_policy(SECURE_CSP, used)


def test_no_directive_is_unsafe_or_names_another_site() -> None:
    values = {value for values in SECURE_CSP.values() for value in values}

    assert values == {CSP.NONE, CSP.SELF, CSP.NONCE, "data:", "'script'", "house-fragment"}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
def test_a_method_we_do_not_use_is_refused(method: str) -> None:
    response = Client().generic(method, "/")

    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, POST"


def test_a_method_in_a_header_changes_nothing() -> None:
    assert Client(headers={"X-HTTP-Method-Override": "DELETE"}).get("/privacy/").status_code == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_form_of_another_site_is_refused_before_any_view_sees_it(site: str) -> None:
    # This door asks for no token, so nothing else stands in the way.
    client = Client(headers={"Sec-Fetch-Site": site})
    client.cookies["away"] = "1"

    response = client.post("/back/")

    assert response.status_code == 403
    assert client.cookies["away"].value == "1"


def test_a_link_from_another_site_may_be_followed() -> None:
    assert Client(headers={"Sec-Fetch-Site": "cross-site"}).get("/guidelines/").status_code == 200


def test_a_strange_host_is_refused_without_a_word_about_it() -> None:
    response = Client(headers={"Host": "elsewhere.example"}).get("/guidelines/")

    assert response.status_code == 400
    assert b"elsewhere.example" not in response.content


def test_a_house_on_https_asks_to_be_reached_that_way_only(settings: Settings) -> None:
    assert "Strict-Transport-Security" not in Client().get("/privacy/")

    settings.TEAHOUSE = _on_https(settings.TEAHOUSE)

    assert Client().get("/privacy/")["Strict-Transport-Security"].startswith("max-age=31536000")


def _on_https(configuration: object) -> object:
    from dataclasses import replace

    from teahouse.configuration import Configuration

    assert isinstance(configuration, Configuration)
    return replace(configuration, origins=("https://tea.example",))
