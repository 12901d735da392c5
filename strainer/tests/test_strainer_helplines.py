"""A helpline passes in every way it is written; a private number beside it, or close to it, does not."""

from pathlib import Path

import pytest

from strainer import Strainer
from strainer.lexicon import read, rows
from strainer.lexicon.helplines import FILE, helplines

STRAINER = Strainer()
DIALLED = sorted(
    {
        number.strip()
        for row in rows(FILE, read(FILE), columns=4)
        for number in row.columns[2].split(",")
        if number.strip()
    }
)
DOMAINS = sorted({domain for line in helplines() for domain in line.domains})


@pytest.mark.parametrize("number", DIALLED)
@pytest.mark.parametrize(
    "sentence", ["you can call {} any time", "text or ring {}, they listen", "{}", "have you tried {}?"]
)
def test_a_helpline_passes_as_dialled(number: str, sentence: str) -> None:
    assert not STRAINER.screen(sentence.format(number)).flag


@pytest.mark.parametrize("number", DIALLED)
def test_a_helpline_passes_without_its_spaces(number: str) -> None:
    together = "".join(char for char in number if char.isalnum())
    assert not STRAINER.screen(f"please call {together} now").flag


@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("sentence", ["look at {}", "https://www.{}/help", "write to help@{}"])
def test_the_pages_of_helplines_pass(domain: str, sentence: str) -> None:
    assert not STRAINER.screen(sentence.format(domain)).flag


@pytest.mark.parametrize(
    "number", ["1-800-273-8256", "0800 1112 345", "116 1234 567", "0808 2000 248", "+44 7700 900123"]
)
def test_a_near_miss_is_no_helpline(number: str) -> None:
    assert STRAINER.screen(f"call me on {number}").flag


@pytest.mark.parametrize("number", ["116 123", "1-800-273-8255", "0800 1111"])
def test_a_private_number_after_a_helpline_is_found(number: str) -> None:
    result = STRAINER.screen(f"ring {number}, or me on 07700 900123")

    assert result.flag
    assert number in result.masked
    assert "07700" not in result.masked


@pytest.mark.parametrize(
    "text",
    [
        "the carers' advice line is free, 0808 555 7788, weekdays",
        "it's a free helpline, 0800 123 4599, and confidential",
        "there is a page of that charity, quietharbour.org.uk, with a chat on weekdays",
    ],
)
def test_a_line_of_help_that_no_list_has_passes_when_it_is_spoken_of_as_one(text: str) -> None:
    assert not STRAINER.screen(text).flag


@pytest.mark.parametrize(
    "text",
    [
        "my number is 0808 555 7788, better than any helpline",
        "no helpline helps. call me, 0800 123 4599",
        "forget the helpline and text me on 07700 900123",
        "my page is quietharbour.org.uk, better than a helpline",
        "0808 555 7788",
    ],
)
def test_speaking_of_help_hides_nobodys_own_number(text: str) -> None:
    assert STRAINER.screen(text).flag


def test_lines_that_nobody_can_check_are_unconfirmed_and_counted_for_the_reader() -> None:
    unconfirmed = sum(not line.source for line in helplines())
    page = Path(__file__).parents[1] / "docs" / "what-it-cannot-do.md"

    assert all(line.source.startswith("https://") for line in helplines() if line.domains)
    assert f"{unconfirmed} of {len(helplines())} lines" in page.read_text()
