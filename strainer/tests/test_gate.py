"""The gate lets through whatever a rule could find, and stays silent on plain talk."""

import pytest

from strainer import Strainer, is_silent
from strainer.bench import CORPUS, Row, rows
from strainer.cues import gate
from strainer.detectors import RuleBook
from strainer.normalize import fold
from strainer.patterns import compiled

BOOK = RuleBook()
GATE = compiled(gate())
STRAINER = Strainer()
ROWS = list(rows(CORPUS))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.idea)
def test_the_gate_passes_what_a_rule_finds(row: Row) -> None:
    for said in row.said:
        view = fold(said.text)
        if BOOK.hits(view, BOOK.woken(view.text)):
            assert GATE.search(view.text)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.idea)
def test_what_is_silent_has_no_finding(row: Row) -> None:
    for said in row.said:
        result = STRAINER.screen(said.text)
        assert not (STRAINER.is_silent(said.text) and (result.findings or result.dangers))


@pytest.mark.parametrize("text", ["I feel so tired today", "thank you, that helps", "my cat is the best", "Ich bin müde", "😭😭😭"])
def test_plain_talk_is_silent(text: str) -> None:
    assert is_silent(text)


def test_a_text_too_long_for_a_glance_is_not_silent() -> None:
    assert not is_silent("tea " * 2_000)
