"""
`./run test`: the tests, in parts, each with its time and counts.

Without arguments: the tests on SQLite with the browser flows. With ``--all``: row and house tests again on
PostgreSQL, several processes on PostgreSQL and NATS, the strainer's adapters beside the real programs, and the short
faults. Anything else is handed to pytest.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass

PYTEST = [sys.executable, "-m", "pytest", "-q"]
CREW, NOT_THE_CREW = "tests/crew", "--ignore=tests/crew"  # these start PostgreSQL and NATS by themselves
# Houses that are programs of their own choose their databases by themselves: the same in either part.
NOT_WHOLE_HOUSES = "--ignore=tests/house"
ADAPTERS = ".venv-adapters/bin/python"  # made by ./run test --all
BUDGET_MINUTES = 40


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the run: its name, its command, what it adds to the environment."""

    name: str
    command: list[str]
    environment: tuple[tuple[str, str], ...] = ()


def main(arguments: list[str]) -> int:
    everything = "--all" in arguments
    rest = [argument for argument in arguments if argument != "--all"]
    if rest:
        return subprocess.run([*PYTEST, *rest], check=False).returncode
    return run(parts(everything=everything))


def parts(*, everything: bool) -> list[Part]:
    chosen = [Part("tests on SQLite", [*PYTEST, "-n", "2", "-m", "not browser", NOT_THE_CREW])]
    if _has_browser():
        chosen.append(Part("browser flows", [*PYTEST, "-m", "browser", "tests/flows"]))
    else:
        print("Left out: browser flows (needs chromium libatomic1 fonts-dejavu-core).", flush=True)
    if everything:
        postgres = (("TEAHOUSE_TEST_DATABASE", "postgres"),)
        chosen.append(
            Part(
                "rows and house on PostgreSQL",
                [*PYTEST, "-n", "2", "-m", "row or house", NOT_THE_CREW, NOT_WHOLE_HOUSES],
                postgres,
            )
        )
        chosen.append(Part("several processes", [*PYTEST, CREW]))
        chosen.append(Part("strainer's adapters", [ADAPTERS, "-m", "pytest", "-q", "strainer/adapter_tests"]))
        chosen.append(Part("short faults", [sys.executable, "-m", "tests.faults"]))
        chosen.append(Part("faults of several", [sys.executable, "-m", "tests.faults", "--database", "crew"]))
    return chosen


def _has_browser() -> bool:
    return shutil.which("chromium") is not None


def run(chosen: list[Part]) -> int:
    """Run each part, print a table of times and counts, and fail when one failed or all took too long."""
    began, rows, failed = time.monotonic(), [], False
    passed_in_all = failed_in_all = skipped_in_all = 0
    for part in chosen:
        print(f"\n== {part.name}", flush=True)
        at = time.monotonic()
        code, output = _streamed(part)
        counts = {word: int(n) for n, word in re.findall(r"(\d+) (passed|failed|skipped|error)", output[-600:])}
        passed_in_all += counts.get("passed", 0)
        skipped_in_all += counts.get("skipped", 0)
        failed_in_all += counts.get("failed", 0) + counts.get("error", 0) + (code != 0 and not counts.get("failed"))
        failed = failed or code != 0
        rows.append((part.name, time.monotonic() - at, "ok" if code == 0 else f"failed ({code})", counts))
    total = time.monotonic() - began
    print("\npart                              time  result")
    for name, seconds, result, counts in rows:
        told = ", ".join(f"{n} {word}" for word, n in counts.items())
        print(f"{name:<30} {seconds:6.0f} s  {result}  {told}")
    print(f"{'in all':<30} {total:6.0f} s")
    print(f"\n{passed_in_all} passed, {failed_in_all} failed, {skipped_in_all} skipped", flush=True)
    if total > BUDGET_MINUTES * 60:
        print(f"The tests took longer than {BUDGET_MINUTES} minutes.", flush=True)
        return 1
    return 1 if failed else 0


def _streamed(part: Part) -> tuple[int, str]:
    process = subprocess.Popen(
        part.command,
        env={**os.environ, **dict(part.environment)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        print(line, end="", flush=True)
        lines.append(line)
    return process.wait(), "".join(lines[-40:])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
