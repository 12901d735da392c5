"""
Where conversations to scan come from: JSON lines, CSV and Parquet, packed or not.

Whatever the file, each conversation becomes one line of JSON ``{"id", "messages": [{"by", "text"}]}`` with the number
it can be found by: the line of a text file, the row of a table.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import io
from itertools import groupby
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COLUMNS = ("id", "by", "text")
ENDINGS = (".jsonl", ".csv", ".parquet")


class SourceError(ValueError):
    """A file that cannot be read at all; the message names it and the rule."""


class Line(NamedTuple):
    """One conversation as JSON, and the number of its line or row."""

    number: int
    json: bytes


def lines(files: Iterable[str]) -> Iterator[Line]:
    """
    Yield the conversations of all *files* in order; ``-`` is standard input, as JSON lines.

    Raises:
        SourceError: a file whose kind is not known, whose columns are missing, or that needs a package that is not
            installed.
        OSError: a file that is not there.
    """
    for file in files:
        bare = file.removesuffix(".gz").removesuffix(".zst")
        if bare.endswith(".parquet"):
            yield from _of_parquet(file)
            continue
        with _opened(file) as stream:
            yield from _of_csv(file, stream) if bare.endswith(".csv") else _of_json(stream)


def _of_json(stream: BinaryIO) -> Iterator[Line]:
    return (Line(number, line) for number, line in enumerate(stream, start=1) if line.strip())


def _of_csv(file: str, stream: BinaryIO) -> Iterator[Line]:
    """Yield the conversations of a table with the columns id, by and text; the rows of one stand together."""
    decoded = codecs.iterdecode(stream, "utf-8-sig", errors="replace")
    reader = csv.DictReader(decoded)
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise SourceError(f"{file}: no column {', '.join(missing)}; a table needs id, by and text")
    yield from _talks((reader.line_num, row) for row in reader)


def _of_parquet(file: str) -> Iterator[Line]:
    """Yield the conversations of a Parquet file: with a column ``messages``, or with id, by and text."""
    try:
        from pyarrow import parquet
    except ImportError as problem:
        raise SourceError(f"{file}: reading Parquet needs pip install strainer[tables]") from problem
    try:
        table = parquet.ParquetFile(file)
    except ValueError as problem:
        raise SourceError(f"{file}: not a Parquet file") from problem
    rows = (row for batch in table.iter_batches() for row in batch.to_pylist())
    names = table.schema_arrow.names
    if "messages" in names and "id" in names:
        for number, row in enumerate(rows, start=1):
            yield Line(number, msgspec.json.encode({"id": row["id"], "messages": row["messages"]}))
        return
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise SourceError(f"{file}: no column {', '.join(missing)}; a table needs id, by and text, or id and messages")
    yield from _talks(enumerate(rows, start=1))


def _talks(rows: Iterable[tuple[int, dict[str, Any]]]) -> Iterator[Line]:
    """Yield the rows of a table as conversations, with the number of the first row of each."""
    for name, together in groupby(rows, key=lambda numbered: numbered[1]["id"]):
        said = list(together)
        messages = [{"by": row["by"], "text": row["text"]} for _, row in said]
        yield Line(said[0][0], msgspec.json.encode({"id": name, "messages": messages}))


def _opened(file: str) -> BinaryIO:
    """Return *file* open for reading bytes, unpacked."""
    if file == "-":
        return open(0, "rb", closefd=False)
    if file.endswith(".gz"):
        return cast("BinaryIO", gzip.open(file, "rb"))
    if file.endswith(".zst"):
        try:
            import zstandard
        except ImportError as problem:
            raise SourceError(f"{file}: reading .zst needs pip install strainer[tables]") from problem
        return cast("BinaryIO", io.BufferedReader(zstandard.open(file, "rb")))
    return open(file, "rb")  # noqa: PTH123  # closed by the caller's "with"
