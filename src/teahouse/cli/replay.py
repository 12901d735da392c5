"""`teahouse replay`: recorded conversations, played through real sockets; what was lost is counted."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from teahouse.cli.problems import Problem
from teahouse.testing.client import Diary, Fate
from teahouse.testing.history import Promise, Violation, check
from teahouse.testing.people import Pair, pairs_from
from teahouse.testing.replaying import Duet, Evening, Pace, Played, Recording, load, play_all
from teahouse.testing.rereading import Kept, differing_sides, keep, kept
from teahouse.testing.served import HouseFailed, run_command

DOUBLED = {Promise.SHOWN_TWICE, Promise.STORED_TWICE}
DISORDERED = {Promise.OUT_OF_ORDER, Promise.SENDER_ORDER, Promise.RESUME_OFF}
MS = 1000.0


def replay(
    file: Path, *, url: str, pairs: int, rate: float, verify: Path | None = None, record: Path | None = None
) -> int:
    """
    Play *file* against the house at *url*, *pairs* conversations at once, or only *verify* an earlier run.

    Returns:
        The exit code: 0 when nothing was lost, doubled, out of order or different at the end.
    """
    console = Console(highlight=False, soft_wrap=True)
    try:
        recordings = load(file)
    except (OSError, ValueError) as problem:
        raise Problem(str(problem)) from None
    if verify is not None:
        return verify_all(recordings, verify, url.rstrip("/"), pairs, console)
    return play(recordings, url.rstrip("/"), pairs, rate, record, console)


def play(
    recordings: Sequence[Recording], url: str, at_once: int, rate: float, record: Path | None, console: Console
) -> int:
    diary, pace = Diary(), Pace(rate)
    couples = people_for(len(recordings), url)
    duets = [Duet(recording, pair, diary) for recording, pair in zip(recordings, couples, strict=True)]
    with progress(sum(len(recording.lines) for recording in recordings), "messages") as step:
        evening = asyncio.run(play_all(duets, pace, lambda _: step(), at_once=at_once))
    violations = check(diary.events)
    report(evening, violations, console)
    if record is not None:
        keep(evening.played, record)
    return 1 if violations else 0


def people_for(count: int, url: str) -> list[Pair]:
    """*count* pairs with a talk each, made by `teahouse cast` in the house's own database."""
    try:
        printed = run_command("cast", "--people", str(count), "--pairs")
    except HouseFailed as problem:
        raise Problem(str(problem)) from None
    return pairs_from((json.loads(line) for line in printed.splitlines() if line.startswith("{")), url)


@contextmanager
def progress(total: int, what: str) -> Iterator["Step"]:
    """A bar on a terminal, nothing elsewhere."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        yield Step(bar, total, what)


class Step:
    """One step forward, each time it is called."""

    def __init__(self, bar: Progress, total: int, what: str) -> None:
        self._bar = bar
        self._task = bar.add_task(what, total=total)

    def __call__(self) -> None:
        self._bar.advance(self._task)


def report(evening: Evening, violations: Sequence[Violation], console: Console) -> None:
    """The figures, then each refused line by id and kind, then each broken promise; never a word said."""
    played = evening.played
    refusals = [refusal for one in played for refusal in one.refusals]
    delivered = sum(len(one.numbers) for one in played)
    held = sum(refusal.fate is Fate.HELD for refusal in refusals)
    waits = sorted(MS * wait for one in played for wait in one.to_shown)
    broken = Counter(violation.promise for violation in violations)
    rows = {
        "messages": delivered + len(refusals),
        "shown": len(waits),
        "masked": sum(len(one.masked) for one in played),
        "held": f"{held}{kinds_of(played)}",
        "refused": len(refusals) - held,
        "lost": delivered - len(waits) + broken[Promise.LOST],
        "doubled": sum(broken[promise] for promise in DOUBLED),
        "out of order": sum(broken[promise] for promise in DISORDERED),
        "throughput": f"{delivered / evening.seconds:.0f} messages/s in {evening.seconds:.1f} s of talk",
        "to shown": f"p50 {at(waits, 0.5):.1f} ms, p95 {at(waits, 0.95):.1f} ms, p99 {at(waits, 0.99):.1f} ms",
    }
    for name, value in rows.items():
        console.print(f"{name:14}{value}")
    for refusal in refusals:
        console.print(f"  {refusal.fate}: {refusal.recording} line {refusal.index}: {', '.join(refusal.kinds)}")
    for violation in violations:
        console.print(f"  BROKEN  {violation}")


def kinds_of(played: Sequence[Played]) -> str:
    kinds = Counter(
        kind for one in played for refusal in one.refusals if refusal.fate is Fate.HELD for kind in refusal.kinds
    )
    return f" ({', '.join(f'{kind} {number}' for kind, number in kinds.most_common())})" if kinds else ""


def at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


def verify_all(recordings: Sequence[Recording], record: Path, url: str, at_once: int, console: Console) -> int:
    """Fresh pages of both sides read each talk again: it must be the file minus what was held."""
    try:
        rows = kept(record)
    except (OSError, ValueError) as problem:
        raise Problem(f"{record} is not what a replay left behind: {problem}") from None
    with progress(len(rows), "talks") as step:
        wrong = asyncio.run(reread(rows, recordings, url, at_once, step))
    lines = sum(len(row.numbers) for row in rows)
    console.print(f"{len(rows)} talks with {lines} messages, each read by both sides: {len(wrong)} views differ")
    for name in wrong:
        console.print(f"  DIFFERS  {name}")
    return 1 if wrong else 0


async def reread(
    rows: Sequence[Kept], recordings: Sequence[Recording], url: str, at_once: int, step: "Step"
) -> list[str]:
    by_name = {recording.name: recording for recording in recordings}
    room = asyncio.Semaphore(at_once)

    async def one(row: Kept) -> list[str]:
        async with room:
            wrong = await differing_sides(row, by_name[row.recording], url)
        step()
        return wrong

    return [name for found in await asyncio.gather(*(one(row) for row in rows)) for name in found]
