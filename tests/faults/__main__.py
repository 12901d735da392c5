"""
``./run faults``: kill things while people talk, and check that nothing was lost.

The short form kills at each point once and switches on each planted bug once; ``--long`` kills five times at each
point, and where several processes serve it goes on for as long as twenty kills take. A kill must break no promise; a
planted bug must be found.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from teahouse.testing.history import save

from .ground import Ground, crew_ground, postgres_ground, sqlite_ground
from .runs import CREW, KILLS, PLANTS, Fault, Outcome, run

PAIRS = 20
LONGER = 8  # times the short form, where several processes serve
AT_ONCE = 2  # runs side by side; those that take away the bus, which all share, follow one another
GROUNDS = {"sqlite": sqlite_ground, "postgres": postgres_ground, "crew": crew_ground}


def main() -> int:
    options = _options()
    databases = tuple(GROUNDS) if options.database == "all" else (options.database,)
    with tempfile.TemporaryDirectory(prefix="teahouse-faults-") as folder:
        good = [_on(database, Path(folder), options) for database in databases]
    return 0 if all(good) else 1


def _on(database: str, folder: Path, options: argparse.Namespace) -> bool:
    """All chosen runs on one database; whether the house kept its promises and the checker found every bug."""
    with GROUNDS[database](folder, PAIRS) as ground:
        is_crew = database == "crew"
        kills = () if options.no_kills else _chosen(CREW if is_crew else KILLS, options.only)
        if is_crew and options.long:
            kills = [replace(fault, seconds=LONGER * fault.seconds) for fault in kills]
        plants = () if options.no_plants or is_crew else _chosen(PLANTS, options.only)
        seeds = range(options.seed, options.seed + (5 if options.long and not is_crew else options.times))
        with ThreadPoolExecutor(AT_ONCE if ground.bus is None else 1) as pool:
            tried = [pool.submit(_kill, ground, fault, seed, options.keep) for seed in seeds for fault in kills]
            planted = [pool.submit(_plant, ground, fault, options.seed, options.keep) for fault in plants]
        bad = [run for run in tried if run.result()]
        missed = [run for run in planted if not run.result()]
    print(f"{ground.database}: {len(kills) * len(seeds)} runs, {len(bad)} of them broke a promise")
    print(f"{ground.database}: {len(plants)} planted bugs, {len(plants) - len(missed)} of them found")
    return not bad and not missed


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./run faults", description=__doc__)
    parser.add_argument("--long", action="store_true", help="five kills at each point, twenty of several processes")
    parser.add_argument("--times", type=int, default=1, help="kills at each point")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--only", default="", help="only faults whose name contains this, such as K3")
    parser.add_argument("--database", choices=(*GROUNDS, "all"), default="sqlite")
    parser.add_argument("--no-kills", action="store_true", help="leave the kills out")
    parser.add_argument("--keep", type=Path, help="write each history that broke a promise to this folder")
    parser.add_argument("--no-plants", action="store_true", help="leave the planted bugs out")
    return parser.parse_args()


def _chosen(faults: Iterable[Fault], only: str) -> list[Fault]:
    return [fault for fault in faults if only.lower() in fault.name.lower()]


def _kill(ground: Ground, fault: Fault, seed: int, keep: Path | None) -> bool:
    """Kill, and look whether a promise was broken."""
    began = time.monotonic()
    outcome = run(ground, fault, seed)
    verdict = "kept every promise" if not outcome.violations else f"BROKE {len(outcome.violations)}"
    if fault.kills_the_house and not outcome.died:
        verdict += ", but the house never came to the place where it should die"
    _tell(outcome, verdict, time.monotonic() - began, keep)
    for violation in outcome.violations[:10]:
        print(f"      {violation}")
    return outcome.went_wrong


def _plant(ground: Ground, fault: Fault, seed: int, keep: Path | None) -> bool:
    """Switch on a planted bug and look whether the checker finds it."""
    began = time.monotonic()
    outcome = run(ground, fault, seed)
    found = Counter(violation.promise.value for violation in outcome.violations)
    verdict = "FOUND: " + ", ".join(f"{name} ×{times}" for name, times in found.most_common(3))
    _tell(outcome, verdict if found else "NOT FOUND", time.monotonic() - began, keep)
    return bool(found)


def _tell(outcome: Outcome, verdict: str, seconds: float, keep: Path | None) -> None:
    counts = ", ".join(f"{number} {word}" for word, number in outcome.counts.items())
    if outcome.lost_processes:
        counts += f", {outcome.lost_processes} processes lost"
    print(f"{outcome.fault.name}, seed {outcome.seed}: {counts}; {verdict} ({seconds:.1f} s)", flush=True)
    if keep is not None and outcome.violations:
        keep.mkdir(parents=True, exist_ok=True)
        save(outcome.history, keep / f"{outcome.fault.name}, seed {outcome.seed}.jsonl")


if __name__ == "__main__":
    sys.exit(main())
