"""``./run bench idle``: people who are signed in and say nothing; what do they cost?"""

import argparse
import asyncio
from collections.abc import Sequence

import uvloop

from bench.figures import brief
from bench.load import Seat, arrive
from bench.machine import describe, plain_console, raise_descriptor_limit
from bench.process import costs, spent
from bench.targets import SKELETON, House, Target, serving

KIB = 1024


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
        grown, share, stayed = uvloop.run(watch(seats, port, pid, options.seconds))
    each = grown / max(1, len(seats) - 20) / KIB
    verdict = "reached" if each <= 25 and share <= 0.005 and stayed == len(seats) else "NOT REACHED"
    console.print(
        f"{target.name}: {stayed:,} of {len(seats):,} idle sockets, {brief(each)} KiB each, "
        f"{brief(100 * share)} % of a core   bar: at most 25 KiB and 0.5 %: {verdict}",
    )
    return 0 if stayed == len(seats) else 1


async def watch(seats: Sequence[Seat], port: int, pid: int, seconds: float) -> tuple[int, float, int]:
    """Bytes of memory all sockets together take, the share of a core they use, and how many stayed."""
    # A few first, so that what is made once for all is not counted as theirs.
    talkers = await arrive(port, seats[:20])
    await asyncio.sleep(1)
    before = resident(pid)
    talkers += await arrive(port, seats[20:])
    await asyncio.sleep(2)
    grown = resident(pid) - before
    began = costs(pid)
    await asyncio.sleep(seconds)
    share = sum(spent(began, costs(pid)).values()) / seconds
    stayed = sum(talker.closed_with is None for talker in talkers)
    for talker in talkers:
        talker.leave()
    return grown, share, stayed


def resident(pid: int) -> int:
    return sum(cost.resident for cost in costs(pid).values())
