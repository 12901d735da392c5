"""
``./run bench live``: the house, the skeleton and the textbook chat, in turns.

Pairs of sockets talk as fast as they are answered and shown. The server has one core for itself
and the load the other, so that a message's cost is read from the server's processes alone.
"""

import argparse
import os
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import uvloop
from rich.table import Table

from bench.figures import brief, percentile, spread
from bench.load import Measured, Plan, arrive, drive
from bench.machine import describe, fsync_ms, plain_console, raise_descriptor_limit
from bench.targets import CHANNELS, SKELETON, House, Target, serving

MS = 1000.0


@dataclass(slots=True)
class Record:
    """The runs of one target."""

    runs: list[Measured] = field(default_factory=list)

    @property
    def cost_ms(self) -> list[float]:
        """Milliseconds of CPU for each message that was shown, run by run."""
        return [MS * sum(run.cpu.values()) / max(1, run.shown) for run in self.runs]

    @property
    def rates(self) -> list[float]:
        return [run.shown / run.seconds for run in self.runs]

    def shown_ms(self, share: float) -> list[float]:
        return [MS * percentile(run.to_shown, share) for run in self.runs]


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sockets", type=int, default=200)
    parser.add_argument("--window", type=int, default=1, help="messages each socket keeps open")
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rate", type=float, default=1000.0, help="messages a second for the latency run")
    parser.add_argument("--only", default="house,skeleton,channels", help="targets, with commas")
    parser.add_argument("--share-cores", action="store_true", help="do not give each side a core of its own")


def main(options: argparse.Namespace) -> int:
    console = plain_console()
    raise_descriptor_limit(2 * options.sockets + 1024)
    console.print(describe())
    every: dict[str, Target] = {target.name: target for target in (House(), SKELETON, CHANNELS)}
    targets = [every[name] for name in options.only.split(",")]
    records = {target.name: Record() for target in targets}
    plan = Plan(options.seconds, window=options.window)
    for number in range(1, options.rounds + 1):
        for target in targets:
            measured = run(target, plan, options.sockets, pinned=not options.share_cores)
            records[target.name].runs.append(measured)
            console.print(f"round {number}  {told(target.name, measured)}")
    console.print(table(records, options))
    for line in bars(records):
        console.print(line)
    if "house" in records:
        console.print(latency(every["house"], options))
    return 1 if any(run.missing for record in records.values() for run in record.runs) else 0


def run(target: Target, plan: Plan, sockets: int, *, pinned: bool) -> Measured:
    """Start *target*, let *sockets* talk as *plan* says, and stop it."""
    with serving(target) as (port, pid):
        seats = target.seats(port, sockets)
        cores = sorted(os.sched_getaffinity(0))
        if pinned and len(cores) > 1:
            pin(pid, {cores[0]})
            os.sched_setaffinity(0, set(cores[1:]))
        try:

            async def talk() -> Measured:
                talkers = await arrive(port, seats)
                return await drive(talkers, plan, pid)

            return uvloop.run(talk())
        finally:
            os.sched_setaffinity(0, set(cores))


def pin(pid: int, cores: set[int]) -> None:
    """Give every thread of *pid* these *cores*; threads and children that come later inherit them."""
    for thread in Path(f"/proc/{pid}/task").iterdir():
        os.sched_setaffinity(int(thread.name), cores)


def told(name: str, measured: Measured) -> str:
    cpu = sum(measured.cpu.values())
    parts = [
        f"{name:9}{measured.sockets} sockets",
        f"offered {brief(measured.offered / measured.seconds)}/s",
        f"shown {brief(measured.shown / measured.seconds)}/s",
        f"{brief(MS * cpu / max(1, measured.shown))} ms of CPU a message",
        "CPU of each process " + " + ".join(brief(seconds) for seconds in measured.cpu.values()) + " s",
    ]
    others = {"withheld": measured.withheld, "refused": measured.refused, "missing": measured.missing}
    return ", ".join(parts + [f"{number} {what}" for what, number in others.items() if number])


def table(records: dict[str, Record], options: argparse.Namespace) -> Table:
    caption = f"{options.sockets} sockets, window {options.window}, {options.rounds} rounds of {options.seconds} s"
    shown = Table(title="median (lowest to highest)", caption=caption)
    for column in ("target", "messages/s", "CPU ms/message", "p50 ms to shown", "p99 ms to shown"):
        shown.add_column(column, justify="left" if column == "target" else "right")
    for name, record in records.items():
        figures = (record.rates, record.cost_ms, record.shown_ms(0.5), record.shown_ms(0.99))
        shown.add_row(name, *(spread(values) for values in figures))
    return shown


def bars(records: dict[str, Record]) -> list[str]:
    """The house against the bars; a ratio is made in each round and its median taken."""
    lines = []
    house = records.get("house")
    for name, promise, least in (("channels", "at least 15×", 15.0), ("skeleton", "at least 1/1.4×", 1 / 1.4)):
        for subject in ("house", "skeleton"):
            if subject in records and name in records and subject != name:
                ratios = _ratios(records[name], records[subject])
                line = f"messages per CPU second, {subject} / {name}: {spread(ratios)}"
                if subject == "house":
                    line += f"   bar: {promise}: {'reached' if median(ratios) >= least else 'NOT REACHED'}"
                lines.append(line)
    if house is not None:
        rate = median(house.rates)
        verdict = "reached" if rate >= 4000 else "NOT REACHED"
        each = brief(MS / median(house.cost_ms))
        lines.append(
            f"house on one core: {brief(rate)} messages/s, {each} a CPU second   bar: at least 4,000: {verdict}"
        )
    return lines


def _ratios(dear: Record, cheap: Record) -> list[float]:
    return [one / other for one, other in zip(dear.cost_ms, cheap.cost_ms, strict=True)]


def latency(house: Target, options: argparse.Namespace) -> str:
    """At a steady rate with room to spare: how long until the other one sees it."""
    measured = run(house, Plan(options.seconds, rate=options.rate), options.sockets, pinned=False)
    p50, p95, p99 = (MS * percentile(measured.to_shown, share) for share in (0.5, 0.95, 0.99))
    sync = percentile(fsync_ms(), 0.99)
    allowed = 3 * sync + 6
    verdict = "reached" if p50 <= 3 and p99 <= allowed else "NOT REACHED"
    return (
        f"house at {options.rate:.0f}/s: shown after p50 {brief(p50)}, p95 {brief(p95)}, p99 {brief(p99)} ms"
        f"   bar: p50 at most 3, p99 at most 3 × {brief(sync)} + 6 = {brief(allowed)}: {verdict}"
    )
