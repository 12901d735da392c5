"""
The screening process, seen from the house: texts go there with a deadline.

At the deadline, or when the process dies, is slow or answers nonsense, the text is given up (and held by
whoever asked), and another process takes its place.
"""

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Callable

import msgspec
import structlog

from strainer import Result
from teahouse.policy import load as policy
from teahouse.policy.messages import hold_at
from teahouse.policy.people import Band
from teahouse.screening.wire import Frames, Read, Text, decode_read, encode, framed

BUFFER = 1 << 20
PIECE = 1 << 18
READY = 0
START_SECONDS = 20.0
PAUSE_SECONDS = 1.0

Answer = tuple[Result, bytes] | None
log = structlog.get_logger(__name__)


class Screener:
    """One process at a time, on one event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop, command: list[str] | None = None) -> None:
        self._loop = loop
        self._command = command or [sys.executable, "-m", "teahouse.screening.worker"]
        self._waiting: dict[int, tuple[Callable[[Answer], None], asyncio.TimerHandle]] = {}
        self._number = READY
        self._closed = False
        self._ready = asyncio.Event()
        self._open()

    async def until_ready(self) -> None:
        """Wait until the process has loaded its tables, at most as long as a start may take."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._ready.wait(), START_SECONDS)

    def read(self, band: Band, state: bytes, by: str, text: str, told: Callable[[Answer], None]) -> None:
        """Have *text* read; *told* hears the result and the new state, or None by the deadline."""
        if self._socket.fileno() < 0:
            told(None)
            return
        numbers = policy.current()
        self._number += 1
        number = self._number
        timer = self._loop.call_later(numbers.messages.screening_deadline_ms / 1000, self._too_late, number)
        self._waiting[number] = (told, timer)
        frame = framed(encode(Text(number, band.value, hold_at(band, numbers), state, by, text)))
        try:
            sent = self._socket.send(frame)
        except OSError:
            sent = 0
        if sent != len(frame):
            # Half a frame cannot be taken back: this process has had its last text.
            self._replace("does not take texts")

    def close(self) -> None:
        """End the process; whatever still waits is given up."""
        self._closed = True
        self._end()
        self._give_up()

    def _open(self) -> None:
        if self._closed:
            return
        self._frames = Frames()
        self._socket, theirs = socket.socketpair()
        with theirs:
            self._socket.setblocking(False)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)
            self._process = subprocess.Popen(  # noqa: S603  (our own module, no words of anybody in the command)
                [*self._command, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env=_environment(),
            )
        self._loop.add_reader(self._socket.fileno(), self._hear)

    def _end(self) -> None:
        self._ready.clear()
        if self._socket.fileno() < 0:
            return
        self._loop.remove_reader(self._socket.fileno())
        self._socket.close()
        self._process.kill()
        self._process.wait()

    def _replace(self, why: str) -> None:
        """Another process in the place of this one; everything it had in hand is given up."""
        if self._closed:
            return
        log.error("the screening process was replaced", why=why)
        started = self._ready.is_set()
        self._end()
        self._give_up()
        if started:
            self._open()
        else:
            # It does not even start: not tried again and again without a breath.
            self._loop.call_later(PAUSE_SECONDS, self._open)

    def _hear(self) -> None:
        try:
            piece = self._socket.recv(PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece:
            self._replace("has ended")
            return
        try:
            for frame in self._frames.feed(piece):
                self._answer(decode_read(frame))
        except msgspec.DecodeError:
            self._replace("answers nonsense")

    def _answer(self, read: Read) -> None:
        if read.number == READY:
            self._ready.set()
            return
        told, timer = self._waiting.pop(read.number, (None, None))
        if told is not None and timer is not None:
            timer.cancel()
            told(None if read.result is None else (read.result, read.state))

    def _too_late(self, number: int) -> None:
        if number in self._waiting:
            self._replace("was too slow")

    def _give_up(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for told, timer in waiting.values():
            timer.cancel()
            with contextlib.suppress(Exception):
                told(None)


def _environment() -> dict[str, str]:
    """What the process may know: how to find its modules, and nothing of the house."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TEAHOUSE_", "DJANGO_"))}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
