"""`./run check`: everything but the tests. Each check says its time; one that fails says why."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PYTHON = sys.executable
BIN = Path(sys.executable).parent


def _commands() -> list[tuple[str, list[str]]]:
    return [
        ("style", [PYTHON, "-m", "ruff", "check", "."]),
        ("layout", [PYTHON, "-m", "ruff", "format", "--check", "--diff", "."]),
        ("types", [PYTHON, "-m", "mypy"]),
        (
            "floors (import contracts)",
            [PYTHON, "-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"],
        ),
        ("templates", [PYTHON, "-m", "djlint", "src", "--lint", "--quiet"]),
        ("migrations", [PYTHON, "tests/run_migration_check.py"]),
        ("guards", [PYTHON, "tests/run_guards.py"]),
        ("texts", [PYTHON, "-m", "pytest", "-q", "tests/texts", "tests/test_house_rules.py"]),
    ]


def main(names: list[str]) -> int:
    chosen = [(name, command) for name, command in _commands() if not names or name.split()[0] in names]
    failed = []
    with tempfile.TemporaryDirectory(prefix="teahouse-check-") as scratch:
        environment = {**os.environ, "TEAHOUSE_DATA": scratch, "TEAHOUSE_TEST": "1"}
        for name, command in chosen:
            print(f"== {name}", flush=True)
            began = time.monotonic()
            code = subprocess.run(command, env=environment, check=False).returncode
            print(f"   {'ok' if code == 0 else 'FAILED'} in {time.monotonic() - began:.0f} s", flush=True)
            if code:
                failed.append(name)
    print(f"\nchecks: {len(chosen) - len(failed)} ok, {len(failed)} failed {' · '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
