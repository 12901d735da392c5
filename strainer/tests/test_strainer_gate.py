"""The gate lets through every rule that occurs, and hardly any other."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strainer.corpus import CORPUS, rows
from strainer.detectors import RULES
from strainer.gate import LONGEST_WORD, MOST_WORDS, Gate
from strainer.likelihood import Need, Pair
from strainer.needs import needs_of
from strainer.normalize import fold
from strainer.patterns import compiled, occurs
from strainer.prepared import FILE, prepare
from strainer.words import expand

PATTERNS = [rule.pattern for rule in RULES]
ASCII = st.characters(codec="ascii")
EVERY = 9  # text of the corpus is read rule by rule: a thousand searches each


@cache
def gate() -> Gate:
    return Gate(PATTERNS)


@cache
def texts() -> list[bytes]:
    """Every message of the corpus, folded."""
    return [fold(said.text).text for row in rows(CORPUS) for said in row.said]


def test_the_rules_that_occur_in_the_corpus_are_those_found_one_by_one() -> None:
    searches = [occurs(expand(pattern)) for pattern in PATTERNS]
    for text in texts()[::EVERY]:
        one_by_one = {number for number, search in enumerate(searches) if search(text)}
        assert set(gate().occurring(text)) == one_by_one


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_whatever_a_rule_can_match_is_let_through(data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(RULES) - 1))
    pattern = expand(PATTERNS[number])
    text = data.draw(st.from_regex(pattern, alphabet=ASCII)).lower().encode()

    if compiled(pattern).search(text):
        assert number in gate().occurring(text)


def test_on_ordinary_talk_few_rules_are_tried() -> None:
    alikes = [fold(said.text).text for row in rows(CORPUS) if row.label == "look-alike" for said in row.said]
    tried = sum(len(gate().possible(text)) for text in alikes)

    assert tried / len(alikes) < 0.01 * len(RULES)


def test_hardly_any_rule_is_tried_on_every_text() -> None:
    unknown = [rule.name for rule in RULES if not all(needs_of(rule.pattern))]

    assert len(unknown) < 0.01 * len(RULES)


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bmy snail\b", ["my → snail"]),
        (r"\b(?:my|your),? snails?\b", ["my your → snail snails"]),
        (r"\b(?:old |new )?snails?\b", ["snail snails"]),
        (r"\bsnail(?:ing|ed)\b", ["snailed snailing"]),
        (r"\b[0-9]{4} snails\b", ["snails", "0-9"]),
        (r"\bsnail(?: shell)?", ["snail snail…"]),
        (r"\bold [a-z]+ snail\b", ["snail", "old"]),
        (r"\bold(?: [a-z]+)? snail\b", ["snail", "old"]),
        (r"\bold-?snail\b", ["oldsnail snail"]),
        (r"\bmy(?:'s)? snail\b", ["my mys s → snail"]),
        (r"\b(?:aunt|uncle)(?:s|y)? snail\b", ["aunt aunts aunty uncle uncles uncley → snail"]),
        (r"\bso{1,5}ng book\b", ["book"]),
        (r"@{name}", ["@"]),
    ],
)
def test_a_pattern_needs_its_words_and_what_stands_in_a_row(pattern: str, needs: list[str]) -> None:
    (way,) = needs_of(pattern)

    assert list(map(_shown, way)) == needs


def test_what_is_kept_about_words_is_bounded_whatever_people_write() -> None:
    small = Gate([r"\bsnail\b"])
    small.occurring(b" ".join(b"w%d" % number for number in range(MOST_WORDS + 10)))
    small.occurring(b"x" * (LONGEST_WORD + 1))

    assert len(small._words) <= MOST_WORDS
    assert max(map(len, small._words)) <= LONGEST_WORD
    assert small.occurring(b"a snail") == [0]


def test_branches_are_ways_of_their_own() -> None:
    ways = needs_of(r"\b(?:red snail|blue whale [a-z]+)\b")

    assert [list(map(_shown, way)) for way in ways] == [["red → snail"], ["blue → whale"]]


def test_words_in_a_row_are_words_in_that_order_with_nothing_between_but_signs() -> None:
    gate = Gate([r"\b(?:my|your) snail", r"\bsnail'?s shell\b", r"\b(?:in|at),? +(?:the )?shell\b"])

    assert gate.possible(b"my, snails") == {0}
    assert gate.possible(b"snail, my old one; your shell") == set()
    assert gate.possible(b"a snail's shell") == gate.possible(b"snails shell") == {1}
    assert gate.possible(b"in shell") == gate.possible(b"at the shell") == {2}


def test_parts_of_words_tell_nothing() -> None:
    assert needs_of("snail") == [()]
    assert needs_of(r"[a-z]+ail") == [()]


def _shown(need: "Need | Pair") -> str:
    if isinstance(need, Pair):
        return f"{_shown(need.first)} → {_shown(need.second)}"
    return " ".join(sorted(word.text if word.whole else word.text + "…" for word in need))


def test_what_the_rules_need_was_worked_out_for_the_rules_as_they_are() -> None:
    assert prepare(PATTERNS) == FILE.read_bytes(), "run python -m strainer.prepared"
