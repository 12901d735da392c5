"""The shipped directory: what a person in need finds there, and what is refused before anybody finds it."""

from datetime import date, timedelta

import phonenumbers
import pytest

from teahouse.crisis import directory
from teahouse.crisis.entries import Audience, Country, Emergency, Help, Line, Way, WayKind
from teahouse.crisis.wording import COUNTRIES, HELP, country_name
from teahouse.house_clock import now
from teahouse.policy.load import current
from teahouse.policy.people import Band

COUNTRY_CODES = [country.code for country in directory.countries()]

# No number longer than this is a short code; every shorter one is dialled as it stands, without any prefix.
SHORT = 6


def _every_line() -> list[Line]:
    return [line for country in directory.countries() for line in country.lines]


def _every_entry() -> list[Emergency | Line]:
    return [entry for country in directory.countries() for entry in country.entries]


def _here(code: str) -> Country:
    country = directory.country(code)
    assert country is not None
    return country


def test_people_in_at_least_fifteen_countries_find_somebody() -> None:
    assert len(directory.countries()) >= 15


@pytest.mark.parametrize("code", COUNTRY_CODES)
def test_every_country_has_an_emergency_number_and_a_line_for_everyone(code: str) -> None:
    assert _here(code).emergencies
    assert any(Audience.EVERYONE in line.audiences for line in _here(code).lines)


def test_every_file_is_read() -> None:
    assert sorted(file.stem for file in directory.FOLDER.glob("*")) == sorted(COUNTRY_CODES) == sorted(COUNTRIES)


def test_every_entry_was_checked_within_the_age_that_the_policy_allows() -> None:
    days = current().crisis.checked_max_days

    assert directory.overdue(now().date(), days) == ()


def test_an_entry_is_overdue_when_nobody_checked_it_for_too_long() -> None:
    oldest = min(entry.checked for entry in _every_entry())

    assert directory.overdue(oldest + timedelta(days=400), 400) == ()
    assert {entry.checked for entry in directory.overdue(oldest + timedelta(days=401), 400)} == {oldest}


def test_an_overdue_entry_says_which_one_it_is() -> None:
    told = {str(entry) for entry in directory.overdue(date(2100, 1, 1), 400)}

    assert "gb: Samaritans, checked 2026-11-22" in told
    assert "gb: 999, checked 2026-11-22" in told


def test_nothing_was_checked_in_the_future() -> None:
    assert all(entry.checked <= now().date() for entry in _every_entry())


def test_every_entry_names_the_page_that_was_read_and_what_it_said() -> None:
    for entry in _every_entry():
        assert entry.sources
        assert all(source.page.startswith(("https://", "http://")) and source.says for source in entry.sources)


@pytest.mark.parametrize("code", COUNTRY_CODES)
def test_every_long_number_is_one_that_can_exist_in_its_country(code: str) -> None:
    for way in [way for line in _here(code).lines for way in line.ways if len(way.digits) > SHORT]:
        number = phonenumbers.parse(way.number, code.upper())
        assert phonenumbers.is_possible_number(number), way.number
        assert phonenumbers.is_valid_number_for_region(number, code.upper()), way.number


def test_short_codes_stay_as_they_are_dialled() -> None:
    shout = next(line for line in _here("gb").lines if line.name == "Shout")
    samaritans = next(line for line in _here("gb").lines if line.name == "Samaritans")

    assert [way.target for way in shout.ways] == ["sms:85258"]
    assert [way.target for way in samaritans.ways] == ["tel:116123"]


def test_no_number_is_turned_into_an_international_one() -> None:
    assert all(number.isdigit() for number in directory.all_numbers())


def test_all_numbers_holds_every_line_and_every_emergency_number() -> None:
    numbers = directory.all_numbers()

    assert {"988", "116123", "85258", "08001111", "112", "000", "0120279338"} <= numbers
    assert all(way.digits in numbers for line in _every_line() for way in line.ways)


def test_a_country_is_found_in_capitals_too_and_an_unknown_one_is_none() -> None:
    assert directory.country("GB") == directory.country("gb")
    assert directory.country("xx") is None
    assert directory.lines_for("xx", Audience.EVERYONE) == ()


@pytest.mark.parametrize("audience", [Audience.CHILDREN, Audience.TEENS])
def test_the_lines_made_for_an_audience_come_first(audience: Audience) -> None:
    lines = directory.lines_for("gb", audience)

    made_for_it = [audience in line.audiences for line in lines]
    assert made_for_it == sorted(made_for_it, reverse=True)
    assert lines[0].name == "Childline"


def test_adults_are_not_sent_to_a_childrens_line() -> None:
    assert "Childline" not in [line.name for line in directory.lines_for("gb", Audience.ADULTS)]


def test_everyone_sees_every_line() -> None:
    assert set(directory.lines_for("gb", Audience.EVERYONE)) == set(_here("gb").lines)


def test_children_find_lines_of_their_own_in_most_countries() -> None:
    with_childrens_lines = {line.country for line in directory.children_lines()}

    assert len(with_childrens_lines) >= 25
    assert [line.name for line in directory.children_lines("at")] == ["Rat auf Draht"]
    assert directory.children_lines("xx") == ()


@pytest.mark.parametrize("band", list(Band))
@pytest.mark.parametrize("code", COUNTRY_CODES)
def test_a_chat_shows_at_most_three_lines_and_one_that_answers_now_if_there_is_one(code: str, band: Band) -> None:
    audience = Audience.TEENS if band is Band.TEEN else Audience.ADULTS
    always = [line for line in _here(code).lines if line.hours.always and line.is_for(audience)]
    shown = directory.resources_for(code, band)

    assert 1 <= len(shown) <= 3
    assert all(line.is_for(audience) for line in shown)
    assert not always or any(line.hours.always for line in shown)


def test_in_a_chat_somebody_who_listens_comes_before_somebody_who_takes_reports() -> None:
    assert directory.resources_for("us", Band.TEEN)[0].name == "988 Suicide & Crisis Lifeline"
    assert directory.resources_for("br", Band.ADULT)[0].help is Help.SUICIDE


def test_a_chat_shows_a_line_for_writing_when_the_country_has_one() -> None:
    for band in Band:
        for code in ("gb", "us", "ca", "au", "nz", "ie"):
            ways = [way for line in directory.resources_for(code, band) for way in line.ways]
            assert WayKind.TEXT in {way.kind for way in ways}


def test_a_chat_shows_no_numbers_of_a_country_that_nobody_named() -> None:
    assert directory.resources_for(None, Band.TEEN) == ()
    assert directory.resources_for("xx", Band.ADULT) == ()


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("en-GB,en;q=0.9", "gb"),
        ("pt-BR;q=0.3,en-US;q=0.8", "us"),
        ("de-AT,de;q=0.9", "at"),
        ("fr-CH, fr;q=0.9, en;q=0.8", "ch"),
        ("EN-ie", "ie"),
        ("ja", "jp"),
        ("nb,en;q=0.5", "no"),
        ("zh-Hant-SG", "sg"),
        ("en", None),
        ("de,en;q=0.7", None),
        ("zh-Hant-TW", None),
        ("en-GB;q=0", None),
        ("", None),
        ("*", None),
        (";;;,,,q=", None),
        ("en-GB;q=nonsense", None),
        ("en-GB," * 100, None),
    ],
)
def test_the_browsers_language_is_only_a_guess_where_it_names_one_country(header: str, code: str | None) -> None:
    assert directory.country_from_accept_language(header) == code


def test_every_country_and_every_kind_of_help_has_words() -> None:
    assert all(country_name(code) for code in COUNTRY_CODES)
    assert all(str(HELP[kind]) for kind in Help)


def test_a_way_is_dialled_in_digits_alone() -> None:
    assert Way(WayKind.CALL, "(011) 5275-1135").target == "tel:01152751135"
    assert Way(WayKind.TEXT, "9-8-8").target == "sms:988"
