"""The places people move to, with the names people give them."""

from __future__ import annotations

from dataclasses import dataclass

from strainer.lexicon import LexiconError, Row, read, rows

FILE = "platforms.txt"
SORTS = frozenset({"social", "messenger", "video", "dating", "game", "payment", "meeting", "mail", "forum"})


@dataclass(frozen=True, slots=True)
class Platform:
    """One place outside: its name, its sort and what people call it."""

    name: str
    sort: str
    sure: tuple[str, ...]  # names that mean only this
    also: tuple[str, ...]  # names that are ordinary words too
    hints: tuple[str, ...]  # riddles and pictures


def platforms(text: str | None = None) -> tuple[Platform, ...]:
    """
    Return every platform of the list.

    Raises:
        LexiconError: an unknown sort, a line without names, a name that is not plain ASCII, or a
            sure name that two platforms claim.
    """
    claimed: dict[str, int] = {}
    return tuple(_platform(row, claimed) for row in rows(FILE, read(FILE) if text is None else text, columns=5))


def _platform(row: Row, claimed: dict[str, int]) -> Platform:
    """Return the platform of one line, after checking it."""
    name, sort = row.columns[0].lower(), row.columns[1]
    if sort not in SORTS:
        raise row.fail(f"the sort {sort!r} is not one of {', '.join(sorted(SORTS))}")
    sure, also, hints = row.names(2), row.names(3), row.names(4)
    if not sure and not also:
        raise row.fail("a platform needs at least one name")
    for word in (*sure, *also, *hints):
        if not word.isascii():
            raise row.fail("names are written in plain letters; the text is folded before they are looked up")
    for word in sure:
        if word in claimed:
            raise LexiconError(row.file, row.line, f"{word!r} already stands in line {claimed[word]}")
        claimed[word] = row.line
    return Platform(name, sort, sure, also, hints)
