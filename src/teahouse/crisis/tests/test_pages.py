"""The crisis pages answer without an account, a session, a table or a script. No test here may open a database."""

import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import AsyncClient, Client, RequestFactory
from django.utils.functional import Promise

from teahouse.crisis import directory, views
from teahouse.crisis.shown import shown_line
from teahouse.crisis.wording import COST, COUNTRIES, DAYS, HELP, HOURS, LANGUAGES, REACH, country_name

CODES = [country.code for country in directory.countries()]
PAGES = ["/crisis/", "/crisis/children/", *(f"/crisis/{code}/" for code in CODES)]

# What a browser would fetch by itself, without anybody tapping a link.
LOADING = {
    ("link", "href"),
    ("script", "src"),
    ("img", "src"),
    ("iframe", "src"),
    ("form", "action"),
    ("source", "src"),
}


class Page(HTMLParser):
    """What the tests want to know of a page."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__()
        self.response, self.words = response, response.content.decode()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(self.words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def values(self, tag: str, attribute: str) -> list[str]:
        return [value for name, attrs in self.tags if name == tag and (value := attrs.get(attribute))]

    def links(self, scheme: str) -> list[str]:
        return [link for link in self.values("a", "href") if link.startswith(scheme)]


def _open(path: str, **headers: str) -> Page:
    response: Any = Client(headers=headers).get(path)
    return Page(response)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_answers_with_numbers_to_tap_and_needs_no_table(path: str) -> None:
    page = _open(path)

    assert page.response.status_code == 200
    assert page.values("html", "lang") == ["en"]
    assert len([tag for tag, _ in page.tags if tag == "h1"]) == 1
    assert page.links("tel:")
    assert "sessionid" not in page.response.cookies
    assert settings.SESSION_COOKIE_NAME not in page.response.cookies


@pytest.mark.parametrize("path", PAGES)
def test_no_page_loads_anything_from_elsewhere(path: str) -> None:
    page = _open(path)

    for tag, attribute in LOADING:
        assert all(value.startswith("/") and not value.startswith("//") for value in page.values(tag, attribute))
    assert "@import" not in page.words
    assert "srcset" not in page.words


@pytest.mark.parametrize("path", PAGES)
def test_a_link_out_of_the_house_tells_the_other_site_nothing(path: str) -> None:
    page = _open(path)

    for tag, attrs in page.tags:
        if tag == "a" and (attrs.get("href") or "").startswith("http"):
            assert "noreferrer" in (attrs.get("rel") or "")
            assert attrs.get("referrerpolicy") == "no-referrer"


@pytest.mark.parametrize("code", CODES)
def test_every_number_of_a_country_is_on_its_page_with_the_day_it_was_checked(code: str) -> None:
    country = directory.country(code)
    assert country is not None
    page = _open(f"/crisis/{code}/")

    links = page.links("tel:") + page.links("sms:")
    assert {way.target for line in country.lines for way in line.ways} <= set(links)
    assert {number.target for number in country.emergencies} <= set(links)
    assert page.words.count("Last checked on") == len(country.entries)
    assert page.words.count("What does it cost?") == len(country.lines)


def test_danger_comes_before_everything_else() -> None:
    assert _open("/crisis/gb/").links("tel:")[0] == "tel:999"


def test_the_browsers_country_is_shown_first_and_named_as_a_guess() -> None:
    page = _open("/crisis/", accept_language="en-GB,en;q=0.9")

    assert page.links("tel:")[:2] == ["tel:999", "tel:116123"]
    assert "hints at this country: United Kingdom" in page.words
    assert "Accept-Language" in page.response["Vary"]


def test_without_a_hint_people_choose_their_country() -> None:
    page = _open("/crisis/")

    assert {f"/crisis/{code}/" for code in CODES} <= set(page.links("/crisis/"))
    assert page.links("tel:") == ["tel:112"]


def test_a_child_sees_the_childrens_line_first_and_an_adult_does_not_see_it() -> None:
    child = _open("/crisis/gb/?for=children")
    adult = _open("/crisis/gb/?for=adults")

    assert child.links("tel:")[1] == "tel:08001111"
    assert "tel:08001111" not in adult.links("tel:")


def test_an_age_nobody_has_shows_every_line() -> None:
    assert _open("/crisis/gb/?for=dragons").links("tel:") == _open("/crisis/gb/").links("tel:")


def test_the_childrens_page_has_every_line_for_children_and_the_likely_country_first() -> None:
    page = _open("/crisis/children/", accept_language="de-AT")

    assert page.links("tel:")[:2] == ["tel:112", "tel:147"]
    assert {way.target for line in directory.children_lines() for way in line.ways} <= set(
        page.links("tel:") + page.links("sms:")
    )


def test_a_line_says_whom_it_is_for_when_it_is_not_for_everyone() -> None:
    told = {line.name: shown_line(line).who for country in directory.countries() for line in country.lines}

    assert told["Samaritans"] == told["Disque 100"] == ""
    assert told["PAPYRUS HOPELINE247"] == "For people up to 34."
    assert told["Childhelp"] == "For children and teens."
    assert told["Tinkle Friend"] == "For children."


def test_hours_are_told_in_words() -> None:
    told = {line.name: shown_line(line).hours for country in directory.countries() for line in country.lines}

    assert told["Samaritans"] == "Open all day and all night, every day."
    assert told["Nummer gegen Kummer"] == "Monday to Saturday, 14:00 to 20:00."
    assert told["De Kindertelefoon"] == "Every day, 11:00 to 21:00."
    assert told["MIELI Crisis Helpline"] == "Friday, 09:00 to 13:00."
    assert told["Lasten ja nuorten puhelin"] == "Monday to Friday, 14:00 to 24:00; Saturday to Sunday, 17:00 to 24:00."


def test_a_text_line_says_which_word_to_write_and_a_call_which_key_to_press() -> None:
    page = _open("/crisis/gb/")

    assert "Write the word SHOUT." in page.words
    assert "Then press 2." in page.words


def test_a_country_we_do_not_have_leads_to_all_others() -> None:
    page = _open("/crisis/xx/")

    assert page.response.status_code == 404
    assert "We do not have numbers for this country yet" in page.words
    assert page.links("tel:")
    assert "/crisis/gb/" in page.links("/crisis/")


def test_capitals_in_the_address_are_understood() -> None:
    assert _open("/crisis/GB/").response.status_code == 200


def test_a_person_with_a_session_cookie_gets_help_while_the_sessions_are_out_of_reach() -> None:
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = "a" * 32

    assert client.get("/crisis/gb/").status_code == 200


def test_somebody_who_left_by_the_quick_exit_still_gets_help() -> None:
    client = Client()
    client.cookies["away"] = "1"

    assert client.get("/crisis/").status_code == 200


async def test_the_pages_answer_on_the_loop_too() -> None:
    assert (await AsyncClient().get("/crisis/nz/")).status_code == 200


async def test_the_numbers_come_through_when_the_look_of_the_house_is_broken(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(request: HttpRequest) -> object:
        raise RuntimeError

    response = await views.one_country(RequestFactory().get("/crisis/gb/"), "gb", frame=broken)
    page = Page(response)

    assert response.status_code == 200
    assert "tel:999" in page.links("tel:")
    assert page.values("html", "lang") == ["en"]
    assert "crisis_page_bare" in caplog.text


async def test_the_pages_work_without_any_look_at_all() -> None:
    request = RequestFactory().get("/crisis/")

    for response in (await views.index(request), await views.children(request)):
        page = Page(response)
        assert page.links("tel:")
        assert not page.values("link", "href")


@pytest.mark.parametrize("path", PAGES)
def test_every_heading_of_ours_is_a_question_or_a_name(path: str) -> None:
    names = {line.name for country in directory.countries() for line in country.lines}
    names |= {country_name(code) for code in CODES}

    for heading in re.findall(r"<h[1-3][^>]*>(.*?)</h[1-3]>", _open(path).words, re.DOTALL):
        words = unescape(heading.strip())
        assert words.endswith("?") or words in names


def test_every_word_about_a_line_can_be_translated() -> None:
    for words in (COUNTRIES, LANGUAGES, HELP, COST, REACH, DAYS, HOURS):
        assert all(isinstance(sentence, Promise) for sentence in words.values())
