"""Measuring on a corpus: recall and false alarms, by kind, evasion and language, with denominators."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from strainer.engine import Strainer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

CORPUS = Path(__file__).parents[2] / "corpus"  # where it stands in the repository
FILES = ("violations.jsonl", "look-alikes.jsonl")


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
    # Known not to be read as labelled yet; it counts like any other, and loses the mark when it is.
    missed: bool = False

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
            yield row


def flagged(row: Row, strainer: Strainer) -> bool:
    """Tell whether *strainer* flags *row*: any turn of a violation, the last turn of a look-alike."""
    conversation = strainer.conversation()
    flags = [conversation.screen(by=said.by, text=said.text).flag for said in row.said]
    return any(flags) if row.label == "violation" else flags[-1]


def report(corpus: Path, *, wrong: bool = False) -> str:
    """Return the tables for *corpus*, and with *wrong* the ideas that were read wrongly."""
    strainer = Strainer()
    read = [(row, flagged(row, strainer)) for row in rows(corpus)]
    violations = [(row, flag) for row, flag in read if row.label == "violation"]
    alikes = [(row, flag) for row, flag in read if row.label == "look-alike"]
    parts = [
        _table("recall by kind", violations, lambda row: row.kinds),
        _table("recall by evasion", violations, lambda row: [row.evasion]),
        _table("recall by language", violations, lambda row: [row.lang]),
        _table("false alarms by class", alikes, lambda row: [row.sort]),
        f"recall: {_share(flag for _, flag in violations)}\nfalse alarms: {_share(flag for _, flag in alikes)}",
    ]
    if wrong:
        parts += [f"{row.label} {row.idea}: read wrongly" for row, flag in read if flag != (row.label == "violation")]
    return "\n\n".join(parts)


def _table(title: str, read: list[tuple[Row, bool]], names: Callable[[Row], list[str]]) -> str:
    """Return one table: for each name how many rows were flagged, of how many."""
    groups: dict[str, list[bool]] = defaultdict(list)
    for row, flag in read:
        for name in names(row):
            groups[name].append(flag)
    lines = [f"  {name:<16} {_share(flags)}" for name, flags in sorted(groups.items())]
    return "\n".join([title, *lines])


def _share(flags: Iterable[bool]) -> str:
    """Return "12 of 14 (85.7 %)"."""
    counted = list(flags)
    share = f" ({100 * sum(counted) / len(counted):.1f} %)" if counted else ""
    return f"{sum(counted)} of {len(counted)}{share}"
