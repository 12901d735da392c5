"""The corpus: ideas written by hand, and the rows that evasions and other clothes make of them."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Literal

import msgspec

from strainer.evasions import EVASIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from strainer.evasions import Evasion

CORPUS = Path(__file__).parents[2] / "corpus"  # where it stands in the repository
CONCERN_IDEAS = "concerns"  # the folder of the ideas about what hurts without leading outside
HELD_BACK_IDEAS = "held-back"  # the folder of the ideas that nobody tunes on
FILES = ("violations.jsonl", "look-alikes.jsonl")
MISSED = "missed.txt"


class CorpusError(ValueError):
    """Line *line* of the corpus file *file* breaks *rule*."""

    def __init__(self, file: str, line: int, rule: str) -> None:
        super().__init__(f"{file}:{line}: {rule}")
        self.file, self.line, self.rule = file, line, rule


class Said(msgspec.Struct, forbid_unknown_fields=True):
    """One message of a row, with the places of contact in it."""

    by: str
    text: str
    spans: list[tuple[int, int]] = []


class Row(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One idea of the corpus: a text, or messages where context matters."""

    idea: str
    label: Literal["violation", "look-alike"]
    kinds: list[str]
    evasion: str
    lang: str
    sort: str = msgspec.field(default="", name="class")
    text: str = ""
    messages: list[Said] = []
    spans: list[tuple[int, int]] = []
    at: list[int] = []  # which of the messages must be stopped, where somebody said so

    @property
    def said(self) -> list[Said]:
        """The messages of the row; a single text is one message."""
        return self.messages or [Said("A", self.text, self.spans)]


def rows(corpus: Path) -> Iterator[Row]:
    """
    Yield every row of *corpus*.

    Raises:
        CorpusError: with file, line and rule, when a row is not as it must be.
    """
    for file in FILES:
        for number, line in enumerate((corpus / file).read_bytes().splitlines(), start=1):
            try:
                row = msgspec.json.decode(line, type=Row)
            except msgspec.DecodeError as problem:
                raise CorpusError(file, number, str(problem)) from problem
            if not row.text and not row.messages:
                raise CorpusError(file, number, "neither text nor messages")
            if any(not 0 <= turn < len(row.said) for turn in row.at):
                raise CorpusError(file, number, "`at` names a message that is not there")
            yield row


def missed(corpus: Path) -> frozenset[str]:
    """Return the ideas of *corpus* that are known not to be read as labelled yet; they count like any other."""
    file = corpus / MISSED
    return frozenset(file.read_text(encoding="utf-8").split()) if file.exists() else frozenset()


# Rows made of ideas -------------------------------------------------------------------------------------------

DISGUISED = frozenset({"phone", "email", "handle", "app", "link", "invite"})
"""Kinds whose contact is a name or a number that can be typed in another way."""

CLOTHES: Mapping[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "lol": lambda text: text + " lol",
    "dots": lambda text: text + " ...",
    "hello": lambda text: "hey, " + text,
    "wide": lambda text: text.replace(" ", "  "),
    "emoji": lambda text: text + " 😊",
    "first": str.capitalize,
}
"""What changes nothing about a harmless text."""


def generated(ideas: Iterable[Row], evasions: Mapping[str, Evasion] = EVASIONS) -> Iterator[Row]:
    """Yield what *evasions* make of violations in plain words, and what other clothes make of look-alikes."""
    for row in ideas:
        if row.messages:
            continue
        if row.label == "look-alike":
            yield from (_changed(row, name, wear(row.text)) for name, wear in CLOTHES.items())
        elif row.evasion == "none" and row.spans and DISGUISED & set(row.kinds):
            yield from _disguised(row, evasions)


def _disguised(row: Row, evasions: Mapping[str, Evasion]) -> Iterator[Row]:
    (start, end), *_ = row.spans
    for name, evasion in evasions.items():
        hidden = evasion.hide(row.text[start:end], Random(f"{row.idea} {name}"))  # noqa: S311  repeatable
        if hidden is not None:
            made = _changed(row, name, row.text[:start] + hidden + row.text[end:])
            yield msgspec.structs.replace(made, evasion=evasion.measured_as, spans=[(start, start + len(hidden))])


def _changed(row: Row, name: str, text: str) -> Row:
    return msgspec.structs.replace(row, idea=f"{row.idea}+{name}", text=text)
