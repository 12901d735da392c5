"""
`./run guards`: prove each guard.

Runs the test that claims a guard once with the guard on, when it must pass, and once with it off, when it must
fail. A guard whose test stays green without it guards nothing.
"""

import os
import subprocess
import sys
import tempfile

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")
TEST_FAILED = 1


def main(names: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="teahouse-guards-") as scratch:
        os.environ.update(TEAHOUSE_TEST="1", TEAHOUSE_DATA=scratch)
        import django

        django.setup()
        from teahouse.guard_registry import declared

        guards = [guard for guard in declared() if not names or guard.name in names]
    claims = sorted({guard.claims for guard in guards})
    print(f"{len(guards)} guards, {len(claims)} tests claim them", flush=True)
    if _pytest(claims, off="") != 0:
        print("FAILED  the claiming tests do not pass with every guard on", flush=True)
        return 1
    idle = []
    for guard in guards:
        proved = _pytest([guard.claims], off=guard.name) == TEST_FAILED
        print(f"{'proved ' if proved else 'IDLE   '} {guard.name}", flush=True)
        if not proved:
            idle.append(guard.name)
    print(f"\nguards: {len(guards) - len(idle)} proved, {len(idle)} idle")
    return 1 if idle or not guards else 0


def _pytest(tests: list[str], *, off: str) -> int:
    environment = {**os.environ, "TEAHOUSE_GUARD_OFF": off}
    environment.pop("TEAHOUSE_DATA", None)
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(command, env=environment, capture_output=off != "", check=False)
    return done.returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
