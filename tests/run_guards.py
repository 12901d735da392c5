"""
`./run guards [NAME …]`: prove each guard.

Runs the test that claims a guard once with every guard on, when it must pass, and once with that guard off, when
it must fail. A guard whose test stays green without it guards nothing; one whose test cannot even run proves nothing.
With TEAHOUSE_TEST_DATABASE=postgres the same on PostgreSQL.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")
AT_ONCE = 2
COUNTED = re.compile(r"(\d+) (passed|failed|error|skipped)")


class Verdict(StrEnum):
    """What a run of a claiming test said."""

    GREEN = "green"  # it passed
    RED = "red"  # it failed, as it should without its guard
    BROKEN = "broken"  # it could not be collected or set up, or ran nothing: that proves nothing


def main(names: list[str]) -> int:
    claims = {name: test for name, test in _declared().items() if not names or name in names}
    unknown = sorted(set(names) - claims.keys())
    if unknown or not claims:
        print(f"no such guard: {', '.join(unknown) or 'none is declared'}", flush=True)
        return 1
    print(f"{len(claims)} guards, {len(set(claims.values()))} tests claim them", flush=True)
    unsound = _unsound(claims)
    idle = _idle({name: test for name, test in claims.items() if name not in unsound})
    print(f"\nguards: {len(claims) - len(idle) - len(unsound)} proved, {len(idle)} idle, {len(unsound)} unsound")
    return 1 if idle or unsound else 0


def _declared() -> dict[str, str]:
    """Each guard's name and the test that claims it."""
    database = os.environ.pop("TEAHOUSE_TEST_DATABASE", None)
    with tempfile.TemporaryDirectory(prefix="teahouse-guards-") as scratch:
        os.environ.update(TEAHOUSE_TEST="1", TEAHOUSE_DATA=scratch)
        import django

        django.setup()
        from teahouse.guard_registry import declared

        found = {guard.name: guard.claims for guard in declared()}
    os.environ.pop("TEAHOUSE_DATA")
    if database is not None:
        os.environ["TEAHOUSE_TEST_DATABASE"] = database
    return found


def _unsound(claims: dict[str, str]) -> list[str]:
    """The guards whose test is not there or does not pass with every guard on; each is told."""
    if _verdict(set(claims.values()), off="")[0] is Verdict.GREEN:
        return []
    unsound = []
    for name, test in claims.items():
        verdict, output = _verdict([test], off="")
        if verdict is not Verdict.GREEN:
            unsound.append(name)
            print(f"UNSOUND  {name}: {test} is {verdict} with every guard on\n{_end_of(output)}", flush=True)
    return unsound


def _idle(claims: dict[str, str]) -> list[str]:
    """The guards that nobody misses; each is told, and so is each that is proved."""

    def without(name: str) -> tuple[str, Verdict, str, float]:
        began = time.monotonic()
        return name, *_verdict([claims[name]], off=name), time.monotonic() - began

    idle = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for name, verdict, output, seconds in pool.map(without, claims):
            if verdict is Verdict.RED:
                print(f"proved   {name} ({seconds:.0f} s)", flush=True)
            else:
                idle.append(name)
                print(f"IDLE     {name}: {claims[name]} is {verdict} without it\n{_end_of(output)}", flush=True)
    return idle


def _verdict(tests: Iterable[str], *, off: str) -> tuple[Verdict, str]:
    environment = {**os.environ, "TEAHOUSE_GUARD_OFF": off}
    command = [sys.executable, "-m", "pytest", "-q", "--tb=line", "-p", "no:cacheprovider", *sorted(tests)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    output = done.stdout + done.stderr
    counts = {word: int(number) for number, word in COUNTED.findall(output[-600:])}
    if counts.get("error") or counts.get("skipped") or not (counts.get("passed") or counts.get("failed")):
        return Verdict.BROKEN, output
    return (Verdict.RED if counts.get("failed") else Verdict.GREEN), output


def _end_of(output: str) -> str:
    return "\n".join(f"         {line}" for line in output.strip().splitlines()[-8:])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
