"""The servers that are compared, each started as a process of its own."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from bench.load import Seat, encode
from teahouse.testing.browsing import Browser
from teahouse.testing.people import pairs_from
from teahouse.testing.served import ServedHouse, free_port

START_SECONDS = 60


class Target(Protocol):
    """Something that serves chat."""

    @property
    def name(self) -> str: ...

    def start(self, port: int, data: Path) -> subprocess.Popen[bytes]: ...

    def seats(self, port: int, count: int) -> Sequence[Seat]: ...


@dataclass(frozen=True, slots=True)
class Plain:
    """A server of this folder: nobody signs in, the address says who sits where."""

    name: str
    module: str

    def start(self, port: int, data: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", self.module, "--port", str(port), "--data", str(data)]
        return subprocess.Popen(command)

    def seats(self, port: int, count: int) -> Sequence[Seat]:  # noqa: ARG002 (who signs in needs it)
        return [
            Seat(f"pair{number}", f"/ws?c=pair{number}&seat={seat}") for number in range(count // 2) for seat in (1, 2)
        ]


class House:
    """The house itself: people of the cast, signed in, each pair in a talk of its own."""

    name = "house"

    def __init__(self) -> None:
        self._house: ServedHouse

    def start(self, port: int, data: Path) -> subprocess.Popen[bytes]:
        self._house = ServedHouse(data, port=port).prepare().start()
        assert self._house.process is not None
        return self._house.process

    def seats(self, port: int, count: int) -> Sequence[Seat]:  # noqa: ARG002 (the house knows its port)
        pairs = pairs_from(self._house.cast(count // 2), self._house.origin)
        return [self._seat(pair.conversation, browser) for pair in pairs for browser in (pair.member, pair.listener)]

    @staticmethod
    def _seat(conversation: str, browser: Browser) -> Seat:
        async def ticket() -> str:
            fresh = await browser.ticket()
            await browser.close()
            return fresh

        headers = {"Origin": browser.origin, "Cookie": browser.cookie_header}
        opening = encode({"t": "join", "c": conversation, "after": 0, "change": 0})
        return Seat(conversation, "/ws?ticket=", headers, ticket, opening)


SKELETON = Plain("skeleton", "bench.skeleton")
CHANNELS = Plain("channels", "bench.channels_chat")


@contextmanager
def serving(target: Target) -> Iterator[tuple[int, int]]:
    """Start *target* on a free port in an empty folder; yields the port and the process id."""
    port = free_port()
    with TemporaryDirectory(prefix="teahouse-bench-") as folder:
        process = target.start(port, Path(folder))
        try:
            wait_for_port(port, process)
            yield port, process.pid
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for_port(port: int, process: subprocess.Popen[bytes]) -> None:
    """Return once *process* takes connections."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            raise SystemExit(f"the server stopped at once, with exit code {process.returncode}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit(f"the server did not listen on port {port} within {START_SECONDS} s")
