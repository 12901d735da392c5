"""Any text is read, in work that grows with its length only."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strainer as library
from strainer import Strainer
from strainer.normalize import fold, squeeze, turned_round, undigit, unleet
from strainer.patterns import PatternSet

STRAINER = Strainer()
PIECES = [
    "snap",
    "s n a p",
    "0",
    "seven ",
    "@",
    ".",
    "dot",
    "at",
    " ",
    "\u200b",
    "\u0301",
    "👻",
    "１",
    "а",
    "my ",
    "is ",
    "call me ",
    "•",
    "\n",
    '"',
    "can't ",
    "1-800-273-8255",
]

HOSTILE = {
    "digits": "7 " * 4_000,
    "at signs": "@a1 " * 2_000,
    "number words": "seven " * 1_400,
    "spaced letters": "a " * 4_000,
    "leet": "4a3e" * 2_000,
    "marks": "a" + "\u0301\u0323" * 4_000,
    "ligatures": "ﷺ" * 8_000,
    "helplines": "0800 1111 " * 800,
    "quotes": '"said ' * 1_400,
    "asks": "what's your snap " * 480,
    "dots": "a." * 4_000,
    "nulls": "\x00" * 8_000,
    "everything": "".join(PIECES) * 100,
}


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    result = STRAINER.screen(text)

    assert all(
        0 <= finding.start <= finding.end <= len(text)
        for finding in (*result.findings, *result.noticed, *result.dangers)
    )


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_mixture_of_tricks_raises_and_its_mask_reads_clean(text: str) -> None:
    result = STRAINER.screen(text)

    assert not STRAINER.screen(result.masked).findings


@pytest.mark.parametrize("text", ["позвони мне ўслед 07700 9001", "?" * 40 + "@@@", "call О77\x00\x00ўО 9-?О+er"])
def test_what_the_fuzzer_found_stays_mended(text: str) -> None:
    result = STRAINER.screen(text)

    assert all(0 <= finding.start <= finding.end <= len(text) for finding in (*result.findings, *result.noticed))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_every_view_knows_its_way_back(text: str) -> None:
    first = fold(text)
    views = [first, turned_round(first), *unleet(first)]
    views += [view for view in (squeeze(first), undigit(first)) if view]

    for view in views:
        assert view.text.isascii()
        assert view.origin is None or len(view.origin) == len(view.text)
        assert view.origin is None or all(0 <= place < len(text) for place in view.origin)
        assert len(first.text) <= 16 * len(text)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_costs_work_in_proportion_to_its_length(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    whole = PatternSet.occurring

    def counted(self: PatternSet, text: bytes) -> list[int]:
        nonlocal asked
        asked += len(text)
        return whole(self, text)

    monkeypatch.setattr(PatternSet, "occurring", counted)
    text = HOSTILE[name][:8_000]
    STRAINER.screen(text)

    # Eleven sets, five views, a mask read again at most six times: a fixed factor, whatever the text.
    assert asked <= 14 * 5 * 7 * 4 * len(text)


def test_what_lies_beyond_the_cap_is_never_let_through() -> None:
    text = "tea " * 10_000 + "text me on 07700 900123"
    result = STRAINER.screen(text)

    assert result.unread > 0
    assert result.flag
    assert "too long" in result.why_for("sender")
    assert result.masked == "•••"


def test_a_payload_deep_in_a_long_text_is_found() -> None:
    text = "I had a long day. " * 400 + "text me on 07700 900123"
    result = STRAINER.screen(text)

    assert "07700 900123" in {text[finding.start : finding.end] for finding in result.findings}


def test_no_backtracking_engine_reads_messages() -> None:
    for file in Path(library.__file__).parent.rglob("*.py"):
        imported = {
            name.name
            for node in ast.walk(ast.parse(file.read_text()))
            if isinstance(node, ast.Import)
            for name in node.names
        }
        assert not imported & {"re", "regex"}, file.name


def test_an_exhausted_automaton_is_noticed_and_asked_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = PatternSet(["tea", "cup"])
    monkeypatch.setattr(patterns, "_match", lambda _text: [])

    assert patterns.occurring(b"a cup") == [1]
