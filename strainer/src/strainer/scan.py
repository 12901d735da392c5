"""Reading conversations one after the other, and what is said about each, in input order."""

from __future__ import annotations

import socket
import sys
from collections import Counter
from functools import cache, partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from strainer.engine import Strainer
from strainer.report import Report
from strainer.sources import lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from strainer.sources import Line

KNOCK_SECONDS = 5
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


class Own(NamedTuple):
    """What a community wants read in its own way; small enough to be sent to another process."""

    profile: str = "peer-support"
    allow: tuple[str, ...] = ()
    lexicons: tuple[str, ...] = ()

    def strainer(self) -> Strainer:
        """Return a strainer that reads so."""
        return _strainer(self)


class Crew(NamedTuple):
    """Who reads: how many processes, of this machine or of the Ray cluster at an address."""

    workers: int = 1
    ray: str | None = None  # as Ray's address: auto, local, HOST:PORT, ray://HOST:PORT

    def pool(self) -> Any:
        """Return the processes, in the shape of multiprocessing's pool; of a cluster, by default all it has."""
        if self.ray is None:
            return get_context("spawn").Pool(self.workers)
        from ray.util.multiprocessing import Pool

        _knock(self.ray)
        return Pool(self.workers if self.workers > 1 else None, ray_address=self.ray)


def _knock(address: str) -> None:
    """
    See whether anybody answers at *address*: Ray would go on trying for minutes.

    Raises:
        OSError: nobody does.
    """
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if host and port.isdigit():
        socket.create_connection((host, int(port)), KNOCK_SECONDS).close()


@cache
def _strainer(own: Own) -> Strainer:
    """Return the strainer of this process."""
    return Strainer(own.profile, allow=own.allow, lexicons=own.lexicons)


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
        for f in (*result.findings, *result.concerns)
    ]
    scores = [result.score for result in results]
    kinds = sorted({found.kind.value for result in results for found in result.findings})
    turns = [result.flag for result in results]
    return Verdict(talk.id, any(turns), max(scores, default=0.0), kinds, turns, scores, findings)


def _judge_line(own: Own, words: bool, line: Line) -> tuple[Verdict | BadLine, Talk | None]:
    """Return the verdict on one numbered line, or why it is none; with *words*, a flagged talk comes back too."""
    try:
        talk = read_talk(line.json)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        rule = str(problem) if isinstance(problem, msgspec.ValidationError) else "not JSON"
        return BadLine(line.number, rule), None
    verdict = judge(talk, own.strainer())
    return verdict, talk if words and verdict.flag else None


def run(files: list[str], *, own: Own, as_lines: bool, crew: Crew, page: Path | None = None) -> int:
    """
    Scan *files* with *crew*; write lines or a summary on standard output, and a report to *page*.

    Returns:
        1 when lines were skipped, 0 otherwise.

    Raises:
        ModuleNotFoundError: a Ray cluster is named, and Ray is not installed.
        ConnectionError: there is no such cluster.
    """
    own.strainer()  # a slip in a list shows before any line is read
    counts: Counter[str] = Counter()
    report = Report() if page else None
    for done, (answer, talk) in enumerate(_answers(files, own, crew, words=page is not None), start=1):
        _count(answer, counts)
        if isinstance(answer, BadLine):
            print(f"line {answer.number} skipped: {answer.rule}", file=sys.stderr)
        elif as_lines:
            sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
        if report:
            report.skip() if isinstance(answer, BadLine) else report.add(answer, talk)
        if sys.stderr.isatty() and done % LINES_BETWEEN_MARKS == 0:
            print(f"\r{done} conversations", end="", file=sys.stderr)
    sys.stdout.flush()
    if report and page:
        page.write_text(report.html(), encoding="utf-8")
    print(_summary(counts), file=sys.stderr if as_lines else sys.stdout)
    return 1 if counts["skipped lines"] else 0


def _answers(files: list[str], own: Own, crew: Crew, *, words: bool) -> Iterator[tuple[Verdict | BadLine, Talk | None]]:
    """Yield the answer to every line in input order, from this process, from several, or from a cluster."""
    if crew.ray is None and crew.workers == 1:
        yield from map(partial(_judge_line, own, words), lines(files))
        return
    with crew.pool() as pool:
        yield from pool.imap(partial(_judge_line, own, words), lines(files), CHUNK)


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
    told = [
        f"{talks} conversations, {counts['conversations flagged']} flagged",
        f"{messages} messages, {counts['messages flagged']} flagged"
        + (f" ({100 * counts['messages flagged'] / messages:.2f} %)" if messages else ""),
    ]
    told += [
        f"  {name.removeprefix('kind ')}: {count}" for name, count in sorted(counts.items()) if name.startswith("kind ")
    ]
    if counts["skipped lines"]:
        told.append(f"{counts['skipped lines']} lines skipped")
    return "\n".join(told)
