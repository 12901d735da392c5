"""
Lists that a community brings itself: platforms the library does not know, and words it wants to watch.

A line is ``kind | names``, with the names between commas::

    app      | teapot hub, tphub        # a place people could move to: counts in a phrase such as "add me on …"
    handle   | jane_the_scammer         # anything else: counts wherever it stands
    link     | tea-pot.example

Names are found in every reading of a text, so a disguise that hides nothing else hides them neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.lexicon import LexiconError, Row, rows
from strainer.normalize import fold
from strainer.result import BESIDE_CONTACT, Act, Kind
from strainer.rule import Rule
from strainer.thoughts import with_thoughts

if TYPE_CHECKING:
    from pathlib import Path

LONGEST = 64  # characters of a name
ASKED = frozenset({Kind.REQUEST})
ARRANGED = frozenset({Kind.ARRANGE, Kind.MEET})
# How people speak of a place when they want to go there together.
FRAMES: dict[Act, str] = {
    Act.ARRANGE: (
        r"\b(?:add|find|follow|message|msg|text|dm|reach|call|hit|join|meet|talk(?: to)?|chat(?: with)?|see)"
        r"(?: me| us| you| up)*(?: \w+){0,2} (?:on|at|in|over|via|through|to) (?:the |my )?NAME\b|"
        r"\b(?:let'?s|lets|wanna|want to|can we|could we|we could|come|switch|move|go)(?: \w+){0,3} "
        r"(?:on|to|over|onto|use) (?:the |my )?NAME\b|\bNAME instead\b"
    ),
    Act.ASK: (
        r"\b(?:do|are|did|have|got|u|{you})(?: {you})? (?:have|on|use|got|an?|any)(?: \w+)? ?NAME\b|"
        r"\b{your} NAME\b|^\W*NAME\W*$"
    ),
    Act.GIVE: r"\bmy NAME\b|\b(?:i'?m|im|i am) (?:\w+ )?on NAME\b|\bNAME ?(?::|=|is|name|id|handle|user)\b",
}


def own_rules(file: Path) -> list[Rule]:
    """
    Return the rules that the list *file* makes.

    Raises:
        LexiconError: with the line and the reason, when a kind is unknown or a name is empty or too long.
        OSError: the file is not there.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as problem:
        raise LexiconError(file.name, 0, "not a text in UTF-8") from problem
    made: list[Rule] = []
    for row in rows(file.name, _without_remarks(text), columns=2):
        kind, names = _checked(row)
        label = f"own-{file.stem}-{row.line}"
        any_name = "(?:" + "|".join(_plain(name) for name in sorted(names, key=len, reverse=True)) + ")"
        if kind is not Kind.APP:
            act = Act.ASK if kind in ASKED else Act.ARRANGE if kind in ARRANGED else Act.GIVE
            made.append(Rule(label, kind, act, 0.8, rf"\b{any_name}\b", "on a list of your own"))
            continue
        for act, frame in FRAMES.items():
            pattern = with_thoughts(frame.replace("NAME", any_name))
            made.append(Rule(f"{label}-{act.value}", kind, act, 0.75, pattern, "a place on a list of your own"))
    return made


def _without_remarks(text: str) -> str:
    return "\n".join(line.split(" #", 1)[0] for line in text.splitlines())


def _checked(row: Row) -> tuple[Kind, tuple[str, ...]]:
    try:
        kind = Kind(row.columns[0])
    except ValueError:
        known = ", ".join(kind.value for kind in Kind if kind not in BESIDE_CONTACT)
        raise row.fail(f"{row.columns[0]!r} is no kind; there are {known}") from None
    names = row.names(1)
    if not names:
        raise row.fail("names nothing")
    for name in names:
        if len(name) > LONGEST or not any(char.isalnum() for char in name):
            raise row.fail("a name has a letter or a digit, and at most 64 characters")
    return kind, names


def _plain(name: str) -> str:
    """Return *name* as folded text has it, every sign standing for itself."""
    folded = fold(name).text.decode()
    return "".join(char if char.isalnum() or char == " " else f"\\{char}" for char in folded)
