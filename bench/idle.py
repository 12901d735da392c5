"""``./run bench idle``: people who are signed in and say nothing; what do they cost?"""

import argparse
import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import uvloop

from bench.figures import brief
from bench.load import Seat, arrive
from bench.machine import describe, plain_console, raise_descriptor_limit
from bench.process import costs, spent
from bench.targets import SKELETON, House, Target, serving

KIB = 1024
FEW = 20


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sockets", type=int, default=5000)
    parser.add_argument("--seconds", type=float, default=30.0, help="how long CPU is watched")
    parser.add_argument("--target", choices=("house", "skeleton"), default="house")


def main(options: argparse.Namespace) -> int:
    console = plain_console()
    console.print(describe())
    wanted = options.sockets + 1024
    got = raise_descriptor_limit(wanted)
    console.print(f"descriptors: asked for {wanted:,}, got {got:,}")
    sockets = min(options.sockets, got - 256)
    target: Target = House() if options.target == "house" else SKELETON
    with serving(target) as (port, pid):
        seats = target.seats(port, sockets)
        idle = uvloop.run(watch(seats, port, pid, options.seconds))
    each, theirs = idle.bytes_grown / max(1, len(seats) - FEW) / KIB, idle.share - idle.share_alone
    reached = each <= 25 and theirs <= 0.005 and idle.stayed == len(seats)
    console.print(
        f"{target.name}: {idle.stayed:,} of {len(seats):,} idle sockets, {brief(each)} KiB each, "
        f"{brief(100 * theirs)} % of a core for all of them ({brief(100 * idle.share_alone)} % with {FEW} sockets)"
        f"   bar: at most 25 KiB and 0.5 %: {'reached' if reached else 'NOT REACHED'}",
    )
    return 0 if idle.stayed == len(seats) else 1


@dataclass(frozen=True, slots=True)
class Idle:
    """What the sockets took in memory, and the share of a core that was used with few and with all of them."""

    bytes_grown: int
    share_alone: float
    share: float
    stayed: int


async def watch(seats: Sequence[Seat], port: int, pid: int, seconds: float) -> Idle:
    # A few first, so that what is made once for all is not counted as theirs.
    talkers = await arrive(port, seats[:FEW])
    await asyncio.sleep(2)
    before, alone = resident(pid), await share_of_a_core(pid, seconds)
    talkers += await arrive(port, seats[FEW:])
    await asyncio.sleep(2)
    grown, share = resident(pid) - before, await share_of_a_core(pid, seconds)
    stayed = sum(talker.closed_with is None for talker in talkers)
    for talker in talkers:
        talker.leave()
    return Idle(grown, alone, share, stayed)


async def share_of_a_core(pid: int, seconds: float) -> float:
    began = costs(pid)
    await asyncio.sleep(seconds)
    return sum(spent(began, costs(pid)).values()) / seconds


def resident(pid: int) -> int:
    return sum(cost.resident for cost in costs(pid).values())
