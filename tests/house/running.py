"""A house that runs: a program of its own in a folder of its own, with everything it prints kept."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from teahouse.testing.commands import ROOT, environment_of
from teahouse.testing.served import free_port

from .visiting import Visitor

START_SECONDS = 60


@dataclass(frozen=True, slots=True)
class RunningHouse:
    """Where it is, and what it writes."""

    data: Path
    log: Path
    origin: str
    process: "subprocess.Popen[bytes]"

    def visitor(self) -> Visitor:
        return Visitor(self.origin)

    def enter(self, name: str) -> Visitor:
        """One of the demo's cast, signed in with the one click of its page."""
        visitor = self.visitor()
        page = visitor.post(f"/demo/enter/{name}/")
        assert page.status == 302, page.status
        return visitor

    def guest(self, band: str) -> Visitor:
        """Somebody who came in as a guest of *band*."""
        visitor = self.visitor()
        page = visitor.post("/guest/", {"band": band})
        assert page.status == 302, page.status
        return visitor

    def said(self) -> str:
        """All that the program has printed."""
        return self.log.read_text("utf-8", errors="replace")


@contextmanager
def running(command: str, folder: Path, **settings: str) -> Iterator[RunningHouse]:
    """A house opened by *command* (``demo`` or ``serve``) in *folder*/house; closed, and gone, afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    data, log, port = folder / "house", folder / "log", free_port()
    origin = f"http://localhost:{port}"
    arguments = [sys.executable, "-m", "teahouse", command, "--port", str(port)]
    if command == "demo":
        arguments += ["--data", str(data)]
    environment = environment_of(data, **{"TEAHOUSE_ORIGINS": origin, **settings})
    with log.open("ab") as output:
        process = subprocess.Popen(arguments, env=environment, stdout=output, stderr=output, cwd=ROOT)
    try:
        _wait_until_open(process, port, log)
        yield RunningHouse(data, log, origin, process)
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_until_open(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        assert process.poll() is None, f"the house ended with {process.returncode}: {log.read_text()[-2000:]}"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the house did not open in time")
