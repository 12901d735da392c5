"""Leaving at once, and what the house shows afterwards."""

import pytest
from django.http.response import HttpResponseBase
from django.test import AsyncClient, Client
from pytest_django.fixtures import Settings

from teahouse.web.exit import leaving

AWAY = {"away": "1"}


def _away(**headers: str) -> Client:
    client = Client(headers=headers)
    client.cookies.load(AWAY)
    return client


def _cookie(response: HttpResponseBase, name: str) -> dict[str, object]:
    return dict(response.cookies[name])


def test_leaving_forgets_the_pages_and_lands_on_the_neutral_one() -> None:
    response = leaving(ends_session=False)

    assert (response.status_code, response["Location"]) == (302, "/away/")
    assert response["Clear-Site-Data"] == '"cache", "storage"'
    assert _cookie(response, "away")["max-age"] == 15 * 60
    assert _cookie(response, "away")["httponly"]
    assert "tea" not in response.cookies


def test_leaving_signs_out_only_those_who_chose_so() -> None:
    assert _cookie(leaving(ends_session=True), "tea")["max-age"] == 0


@pytest.mark.parametrize("path", ["/guidelines/", "/share/", "/accessibility/", "/no-such-page/"])
def test_whoever_is_away_finds_the_neutral_page_behind_every_address(path: str) -> None:
    response = _away().get(path)

    assert (response.status_code, response["Location"]) == (302, "/away/")


async def test_the_running_house_keeps_to_the_neutral_page_too() -> None:
    client = AsyncClient()
    client.cookies.load(AWAY)

    assert (await client.get("/guidelines/"))["Location"] == "/away/"


@pytest.mark.parametrize("path", ["/crisis/", "/crisis/children/"])
def test_help_stays_open_while_somebody_is_away(path: str) -> None:
    assert _away().get(path).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Site": "none"}])
def test_the_front_door_typed_by_hand_offers_the_way_back_and_names_nobody(headers: dict[str, str]) -> None:
    page = _away(**headers).get("/").content.decode()

    assert "Continue" in page
    assert "Notes" in page
    assert "eahouse" not in page
    assert "listener" not in page


def test_the_front_door_reached_by_a_link_shows_the_neutral_page() -> None:
    assert _away(**{"Sec-Fetch-Site": "same-origin"}).get("/")["Location"] == "/away/"


@pytest.mark.django_db
def test_continue_opens_the_house_again() -> None:
    client = _away()

    response = client.post("/back/")

    assert response["Location"] == "/"
    assert b"Somebody will listen" in client.get("/").content


def test_the_neutral_page_names_nobody_and_loads_nothing_that_does() -> None:
    page = Client().get("/away/").content.decode()

    assert "eahouse" not in page
    assert "favicon" not in page
    assert "tokens.css" not in page


def test_an_operator_may_name_another_neutral_page(settings: Settings) -> None:
    from dataclasses import replace

    settings.TEAHOUSE = replace(settings.TEAHOUSE, neutral_page="https://weather.example/")

    assert leaving(ends_session=False)["Location"] == "https://weather.example/"
    assert _away().get("/guidelines/")["Location"] == "https://weather.example/"


@pytest.mark.parametrize("path", ["/guidelines/", "/share/", "/crisis/", "/no-such-page/"])
def test_the_exit_is_the_first_thing_after_the_skip_link(path: str) -> None:
    links = Client().get(path).content.decode().partition("<body")[2].split("<a ")

    assert "skip-link" in links[1]
    assert 'href="/exit"' in links[2]
    assert 'rel="nofollow noreferrer"' in links[2]
    assert "Emergency:" in links[2]
