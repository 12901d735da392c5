"""A house of its own, served by a process of its own, to be measured, killed and opened again."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

START_SECONDS = 60
BENCH_POLICY = "bench"


class HouseFailed(Exception):
    """A command of the house ended with an error; *said* is the end of what it printed."""

    def __init__(self, command: str, code: int, said: str = "") -> None:
        super().__init__(f"teahouse {command} ended with exit code {code}: {said[-600:]}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def command_line(*arguments: str, module: str = "teahouse") -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def run_command(*arguments: str, environment: Mapping[str, str] | None = None, module: str = "teahouse") -> str:
    """
    What a command of the house printed, run in *environment* or this process's own.

    Raises:
        HouseFailed: it ended with an error.
    """
    command = command_line(*arguments, module=module)
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise HouseFailed(arguments[0], done.returncode, done.stderr or done.stdout)
    return done.stdout


@dataclass
class ServedHouse:
    """A house in the folder *data*; with *settings* laid over the environment."""

    data: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None
    processes: int = 1

    @property
    def origin(self) -> str:
        return f"http://localhost:{self.port}"

    def prepare(self) -> "ServedHouse":
        """Make the keys and the database."""
        self.run("keys", "init")
        self.run("migrate")
        return self

    def cast(self, pairs: int) -> list[dict[str, Any]]:
        """*pairs* members and listeners who are signed in and sit in a talk of their own."""
        printed = self.run("cast", "--people", str(pairs), "--pairs")
        return [json.loads(line) for line in printed.splitlines() if line.startswith("{")]

    def run(self, *arguments: str) -> str:
        """What a command of the house printed; raises HouseFailed when it ended with an error."""
        return run_command(*arguments, environment=self._environment())

    def run_module(self, module: str, *arguments: str) -> str:
        """What another program printed that was run under the settings of this house."""
        return run_command(*arguments, environment=self._environment(), module=module)

    def start(self, **settings: str) -> "ServedHouse":
        """Open it, with more settings for this time only, and wait until it takes connections."""
        log = (self.data / "serve.log").open("ab")
        command = command_line("serve", "--port", str(self.port), "--processes", str(self.processes))
        self.process = subprocess.Popen(command, env=self._environment(settings), stdout=log, stderr=log)
        log.close()
        self._wait_until_open(self.process)
        return self

    def _wait_until_open(self, process: subprocess.Popen[bytes]) -> None:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if process.poll() is not None:
                raise HouseFailed("serve", process.returncode, (self.data / "serve.log").read_text())
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise HouseFailed("serve", 0, "it did not listen in time")

    @property
    def hands(self) -> list[int]:
        """The processes that serve for it, where there are several."""
        if self.process is None:
            return []
        task = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(pid) for pid in task.read_text().split()]

    def said(self, words: str) -> int:
        """How often its log says *words*."""
        return (self.data / "serve.log").read_text("utf-8", "replace").count(words)

    @property
    def is_open(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def kill(self) -> None:
        """As the kernel would: no goodbye."""
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def stop(self) -> int:
        """Ask it to close; its exit code."""
        if self.process is None:
            return 0
        self.process.terminate()
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()
            return -signal.SIGKILL

    def _environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        ours = {name: value for name, value in os.environ.items() if not name.startswith("TEAHOUSE_")}
        return {
            **ours,
            "TEAHOUSE_DATA": str(self.data),
            "TEAHOUSE_ORIGINS": self.origin,
            "TEAHOUSE_POLICY": BENCH_POLICY,
            **self.settings,
            **(more or {}),
        }
