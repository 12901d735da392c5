"""What the figures were taken on, and with."""

import os
import platform
import resource
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile
from time import perf_counter

import pysqlite3
from rich.console import Console

from bench.figures import brief, percentile
from bench.flags import PRAGMAS, UVICORN

PACKAGES = ("uvicorn", "uvloop", "httptools", "websockets", "msgspec", "django", "channels", "asgiref")


def plain_console() -> Console:
    """Where results are printed: wide enough for the tables also when it goes into a file."""
    console = Console(highlight=False, soft_wrap=True)
    return console if console.is_terminal else Console(highlight=False, soft_wrap=True, width=120)


def describe() -> str:
    """Machine, versions, flags and the price of an fsync, as lines."""
    models = {line.partition(":")[2].strip() for line in _processors() if line.startswith("model name")}
    syncs = fsync_ms()
    load = " ".join(brief(value) for value in os.getloadavg())
    return "\n".join(
        (
            f"machine   {os.cpu_count()} cores, {', '.join(models) or platform.machine()}, load {load}",
            f"versions  Python {platform.python_version()}, SQLite {pysqlite3.sqlite_version}, "
            + ", ".join(f"{name} {version(name)}" for name in PACKAGES),
            "flags     " + ", ".join(f"{name}={value}" for name, value in UVICORN.items()),
            f"SQLite    {PRAGMAS}",
            f"fsync     p50 {brief(percentile(syncs, 0.5))} ms, p99 {brief(percentile(syncs, 0.99))} ms",
        )
    )


def _processors() -> list[str]:
    return Path("/proc/cpuinfo").read_text().splitlines()


def fsync_ms(times: int = 300) -> list[float]:
    """How long the disk takes to promise a page, in milliseconds, where the databases lie."""
    taken = []
    with NamedTemporaryFile(prefix="teahouse-bench-") as file:
        for _ in range(times):
            file.write(bytes(4096))
            file.flush()
            began = perf_counter()
            os.fsync(file.fileno())
            taken.append(1000 * (perf_counter() - began))
    return taken


def raise_descriptor_limit(wanted: int) -> int:
    """Ask for *wanted* open files; returns what we got. Child processes inherit it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < wanted:
        for limits in ((wanted, max(wanted, hard)), (min(wanted, hard), hard)):
            try:
                resource.setrlimit(resource.RLIMIT_NOFILE, limits)
                break
            except (ValueError, OSError):
                continue
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
