"""Reading conversations from files, one JSON object a line, in input order."""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from functools import cache, partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from strainer.engine import Strainer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CHUNK = 64  # conversations handed to a worker at a time
LINES_BETWEEN_MARKS = 200  # how often the progress on a terminal moves


class Message(msgspec.Struct):
    """One message of a conversation to scan."""

    by: str
    text: str


class Talk(msgspec.Struct):
    """One line of input."""

    id: str | int
    messages: list[Message]


class Seen(msgspec.Struct):
    """One finding of one turn."""

    turn: int
    kind: str
    act: str
    start: int
    end: int
    score: float
    rule: str
    why: str


class Verdict(msgspec.Struct):
    """One line of output."""

    id: str | int
    flag: bool
    score: float
    kinds: list[str]
    turns: list[bool]
    turn_scores: list[float]
    findings: list[Seen]


class BadLine(msgspec.Struct):
    """A line that is no conversation, by its number and the rule it breaks."""

    number: int
    rule: str


@cache
def _strainer(profile: str) -> Strainer:
    """Return the strainer of this process."""
    return Strainer(profile)


def read_talk(line: bytes) -> Talk:
    """
    Return the conversation that *line* holds.

    Raises:
        msgspec.ValidationError, msgspec.DecodeError: with the field and the rule, never the words.
    """
    return msgspec.json.decode(line, type=Talk)


def judge(talk: Talk, strainer: Strainer) -> Verdict:
    """Return what *strainer* says about *talk*, turn by turn."""
    conversation = strainer.conversation()
    results = [conversation.screen(by=message.by, text=message.text) for message in talk.messages]
    findings = [
        Seen(turn, f.kind.value, f.act.value, f.start, f.end, f.score, f.rule, f.why)
        for turn, result in enumerate(results)
        for f in result.findings
    ]
    scores = [result.score for result in results]
    kinds = sorted({finding.kind for finding in findings})
    turns = [result.flag for result in results]
    return Verdict(talk.id, any(turns), max(scores, default=0.0), kinds, turns, scores, findings)


def _judge_line(profile: str, numbered: tuple[int, bytes]) -> Verdict | BadLine:
    """Return the verdict on one numbered line, or why it is none."""
    number, line = numbered
    try:
        return judge(read_talk(line), _strainer(profile))
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        rule = str(problem) if isinstance(problem, msgspec.ValidationError) else "not JSON"
        return BadLine(number, rule)


def _lines(files: Iterable[str]) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of all *files* with their numbers, empty ones left out."""
    for file in files:
        with _opened(file) as stream:
            for number, line in enumerate(stream, start=1):
                if line.strip():
                    yield number, line


def _opened(file: str) -> BinaryIO:
    """Return *file* open for reading bytes; ``-`` is standard input."""
    if file == "-":
        return open(0, "rb", closefd=False)
    if file.endswith(".gz"):
        return cast("BinaryIO", gzip.open(file, "rb"))
    return open(file, "rb")  # noqa: PTH123  # closed by the caller's "with"


def run(files: list[str], *, profile: str, as_lines: bool, workers: int) -> int:
    """Scan *files*; write lines or a summary on standard output; return 1 when lines were skipped."""
    _strainer(profile)  # a slip in the profile shows before any line is read
    counts: Counter[str] = Counter()
    for done, answer in enumerate(_answers(files, profile, workers), start=1):
        _count(answer, counts)
        if isinstance(answer, BadLine):
            print(f"line {answer.number} skipped: {answer.rule}", file=sys.stderr)
        elif as_lines:
            sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
        if sys.stderr.isatty() and done % LINES_BETWEEN_MARKS == 0:
            print(f"\r{done} conversations", end="", file=sys.stderr)
    sys.stdout.flush()
    print(_summary(counts), file=sys.stderr if as_lines else sys.stdout)
    return 1 if counts["skipped lines"] else 0


def _answers(files: list[str], profile: str, workers: int) -> Iterator[Verdict | BadLine]:
    """Yield the answer to every line in input order, from this process or from several."""
    if workers == 1:
        yield from map(partial(_judge_line, profile), _lines(files))
        return
    with get_context("spawn").Pool(workers) as pool:
        yield from pool.imap(partial(_judge_line, profile), _lines(files), CHUNK)


def _count(answer: Verdict | BadLine, counts: Counter[str]) -> None:
    """Add *answer* to *counts*."""
    if isinstance(answer, BadLine):
        counts["skipped lines"] += 1
        return
    counts["conversations"] += 1
    counts["conversations flagged"] += answer.flag
    counts["messages"] += len(answer.turns)
    counts["messages flagged"] += sum(answer.turns)
    counts.update(f"kind {kind}" for kind in answer.kinds)


def _summary(counts: Counter[str]) -> str:
    """Return *counts* as a few lines to read."""
    talks, messages = counts["conversations"], counts["messages"]
    lines = [
        f"{talks} conversations, {counts['conversations flagged']} flagged",
        f"{messages} messages, {counts['messages flagged']} flagged"
        + (f" ({100 * counts['messages flagged'] / messages:.2f} %)" if messages else ""),
    ]
    lines += [
        f"  {name.removeprefix('kind ')}: {count}" for name, count in sorted(counts.items()) if name.startswith("kind ")
    ]
    if counts["skipped lines"]:
        lines.append(f"{counts['skipped lines']} lines skipped")
    return "\n".join(lines)
