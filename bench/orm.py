"""``./run bench orm``: how long a page's own write waits while everybody talks (SQLite)."""

import argparse
import json
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import brief, percentile
from bench.machine import describe, plain_console
from teahouse.testing.served import ServedHouse


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pairs", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=10.0)


def main(options: argparse.Namespace) -> int:
    console = plain_console()
    console.print(describe())
    with TemporaryDirectory(prefix="teahouse-bench-") as folder:
        house = ServedHouse(Path(folder)).prepare()
        house.cast(options.pairs)
        measured = json.loads(house.run_module("bench.flood", str(options.seconds)).splitlines()[-1])
    writes, rate = measured["writes_ms"], measured["said"] / measured["seconds"]
    p50, p99, most = (percentile(writes, share) for share in (0.5, 0.99, 1.0))
    verdict = "reached" if p99 <= 50 else "NOT REACHED"
    console.print(
        f"{len(writes)} writes of the ORM beside {brief(rate)} messages/s: p50 {brief(p50)}, p99 {brief(p99)}, "
        f"longest {brief(most)} ms   bar: p99 at most 50 ms: {verdict}"
    )
    return 0
