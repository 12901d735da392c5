"""Error pages: plain, alike, without the database, and with help one tap away. No test here may open one."""

import pytest
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory, override_settings
from django.urls import include, path

from teahouse.web import errors


def _break(_request: HttpRequest) -> HttpResponse:
    raise RuntimeError("the words of somebody")


def _forbid(_request: HttpRequest) -> HttpResponse:
    from django.core.exceptions import PermissionDenied

    raise PermissionDenied("not for you")


def _in_the_dark(_request: HttpRequest) -> HttpResponse:
    raise OperationalError


urlpatterns = [
    path("broken/", _break),
    path("dark/", _in_the_dark),
    path("forbidden/", _forbid),
    path("", include("teahouse.urls")),
]
handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error
with_broken_rooms = override_settings(ROOT_URLCONF=__name__)


@pytest.mark.parametrize("status", [400, 403, 404, 405, 413, 422, 429, 500, 503])
def test_every_error_says_what_to_do_and_where_help_is(status: int) -> None:
    response = errors.page(RequestFactory().get("/"), status)
    page = response.content.decode()

    assert response.status_code == status
    assert 'href="/crisis/"' in page
    assert 'href="/exit"' in page
    assert str(errors.WORDS[status].heading) in page
    assert str(errors.WORDS[status].now) in page


def test_an_error_page_needs_no_request() -> None:
    assert errors.page(None, 503).status_code == 503


@with_broken_rooms
def test_a_broken_room_tells_nothing_about_itself(caplog: pytest.LogCaptureFixture) -> None:
    response = Client(raise_request_exception=False).get("/broken/")

    assert response.status_code == 500
    assert b"RuntimeError" not in response.content
    assert b"Django" not in response.content
    assert b"the words of somebody" not in response.content


@with_broken_rooms
def test_a_page_that_is_not_for_you_looks_like_one_that_is_not_there() -> None:
    client = Client(raise_request_exception=False)
    missing, forbidden = client.get("/nowhere/"), client.get("/forbidden/")

    assert (missing.status_code, forbidden.status_code) == (404, 404)
    assert missing.content == forbidden.content


def test_a_bare_no_of_a_view_is_dressed_for_people_and_keeps_what_it_says_to_programs() -> None:
    to_a_person = Client(headers={"Accept": "text/html"}).get("/back/")
    to_a_program = Client().get("/back/")

    assert (to_a_person.status_code, to_a_program.status_code) == (405, 405)
    assert (to_a_person["Allow"], to_a_program["Allow"]) == ("POST", "POST")
    assert b'href="/crisis/"' in to_a_person.content
    assert to_a_program.content == b""


def test_a_form_that_was_open_too_long_is_told_so() -> None:
    response = Client(enforce_csrf_checks=True).post("/share/", {"words": "hello"})

    assert response.status_code == 403
    assert b"open for a long time" in response.content


@with_broken_rooms
def test_a_database_that_does_not_answer_is_a_closed_house_not_a_broken_one() -> None:
    response = Client(raise_request_exception=False).get("/dark/")

    assert (response.status_code, response["Retry-After"]) == (503, "5")
    assert b"We are closed for a moment" in response.content
