"""
The word lists, read once and checked line by line.

Every list is plain text: one entry a line, columns between ``|``, several names in a column
between commas, ``#`` starts a comment. A line that breaks a rule stops the start with the
file, the line and the reason, so a slip in a list is never a hole in the strainer.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class LexiconError(Exception):
    """Line *line* of the list *file* cannot be used, because of *reason*."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")
        self.file, self.line, self.reason = file, line, reason


@dataclass(frozen=True, slots=True)
class Row:
    """One checked line of a list: its number and its columns."""

    file: str
    line: int
    columns: tuple[str, ...]

    def names(self, column: int) -> tuple[str, ...]:
        """Return the comma-separated names of *column*, lowered, without empty ones."""
        return tuple(name for part in self.columns[column].split(",") if (name := part.strip().lower()))

    def fail(self, reason: str) -> LexiconError:
        """Return the error that names this line."""
        return LexiconError(self.file, self.line, reason)


def read(file: str) -> str:
    """Return the text of the list *file* that comes with the library."""
    return files(__package__).joinpath(file).read_text(encoding="utf-8")


def rows(file: str, text: str, *, columns: int) -> Iterator[Row]:
    """Yield the lines of *text* that are neither empty nor comments; each must have *columns* columns."""
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        cells = tuple(cell.strip() for cell in stripped.split("|"))
        if len(cells) != columns:
            raise LexiconError(file, number, f"expected {columns} columns, found {len(cells)}")
        if not cells[0]:
            raise LexiconError(file, number, "the first column is empty")
        yield Row(file, number, cells)
