"""Texts with very much in them: what repeats is not looked at for ever, and hides nothing that differs."""

import pytest

from strainer import Act, Kind, Strainer
from strainer.detectors import MANY, RuleBook
from strainer.intent import weigh
from strainer.normalize import fold
from strainer.result import OPENING
from strainer.rule import Hit, Rule

ASKS = Rule("asks", Kind.PHONE, Act.ASK, 0.7, r"\byour number\b", "asks for a number")
BOOK = RuleBook([ASKS])
ALONE = Strainer(second_opinion=False)


def is_sure(hit: Hit) -> bool:
    return weigh(hit).act in OPENING


def found(text: str) -> list[Hit]:
    view = fold(text)
    return BOOK.hits(view, BOOK.woken(view.text), is_sure)


def test_a_phrase_said_over_and_over_is_looked_at_a_dozen_times() -> None:
    assert len(found("give me your number. " * 40)) == MANY


def test_however_often_it_was_refused_before_it_is_seen_when_it_is_meant() -> None:
    refused = "i do not want your number. " * 40
    hits = found(refused + "give me your number")

    assert MANY < len(hits) < 40
    assert is_sure(hits[-1])
    assert not any(map(is_sure, hits[:-1]))


@pytest.mark.parametrize(
    ("harmless", "payload"),
    [
        ("i do not want your number. ", "give me your number"),
        ("never ask people for their snap. ", "whats your snap"),
        ("you can call 116 123. ", "call me on 07700 900 123"),
        ("order 4471 22 81 is late. ", "my number is 07700 900 123"),
        ("on 12.03.2024 and 13.03.2024 we were ill. ", "text 07700 900 123"),
    ],
)
def test_nothing_harmless_hides_a_payload_however_much_of_it_there_is(harmless: str, payload: str) -> None:
    before = harmless * 40
    result = ALONE.screen(before + payload)

    assert any(finding.start >= len(before) - 1 for finding in result.findings)


@pytest.mark.parametrize("words", ["call me on 07700 900 123. ", "what's your snap? add me on insta. ", "07700900123 "])
@pytest.mark.parametrize("times", [15, 150])
def test_a_text_that_is_all_contact_is_covered_until_nothing_is_left(words: str, times: int) -> None:
    text = "i feel low today. " + words * times + "that is all, good night"
    masked = ALONE.screen(text).masked

    assert not ALONE.screen(masked).flag
    assert "900" not in masked
    assert "snap" not in masked


@pytest.mark.parametrize(
    "text",
    [
        "07700900123 07700900123",
        "07700 900 123 07700 900 124",
        "i wrote 07700900123 07700900124 down",
        "it was 17 then 42 and 8 then 07700 900 123 07700 900 123 ok",
    ],
)
def test_a_number_said_twice_or_behind_another_is_still_a_number(text: str) -> None:
    assert {found.kind for found in ALONE.screen(text).findings} == {Kind.PHONE}


@pytest.mark.parametrize(
    "text",
    [
        "144 169 196 225 256 289 324 361 400 441",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
        "3.14159265358979323846",
        "10 20 30 40 50 60 70 80 90 100",
    ],
)
def test_long_rows_of_figures_are_none(text: str) -> None:
    assert not ALONE.screen(text).flag
