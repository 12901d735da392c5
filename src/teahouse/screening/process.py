"""
The screening process, seen from the house: texts go there with a deadline.

At the deadline, or when the process dies or answers nonsense, the text is given up (and held by whoever
asked), and another process takes its place.
"""

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

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


def worker_command(*options: str) -> list[str]:
    return [sys.executable, "-m", "teahouse.screening.worker", *options]


@dataclass(slots=True)
class Waiting:
    """A text that is being read, or waits to be."""

    frame: bytes
    told: Callable[[Answer], None]
    patience: asyncio.TimerHandle


class Screener:
    """
    One process at a time, on one event loop.

    The text that the process has in hand has the policy's deadline. Those behind it are not given up with it:
    the next process reads them, as long as their own patience lasts.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, command: list[str] | None = None) -> None:
        self._loop = loop
        self._command = command or worker_command()
        self._waiting: dict[int, Waiting] = {}
        self._number = READY
        self._closed = False
        self._in_hand_since = 0.0
        self._watching = False
        self._ready = asyncio.Event()
        self._open()

    async def until_ready(self) -> None:
        """Wait until the process has loaded its tables, at most as long as a start may take."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._ready.wait(), START_SECONDS)

    @property
    def is_ready(self) -> bool:
        """Is there a process that takes texts?"""
        return self._ready.is_set()

    def read(self, band: Band, state: bytes, by: str, text: str, told: Callable[[Answer], None]) -> None:
        """Have *text* read; *told* hears the result and the new state, or None when it was given up."""
        if self._closed:
            self._loop.call_soon(told, None)
            return
        numbers = policy.current()
        self._number += 1
        number = self._number
        frame = framed(encode(Text(number, band.value, hold_at(band, numbers), state, by, text)))
        patience = self._loop.call_later(numbers.messages.screening_patience_ms / 1000, self._give_up, number)
        if not self._waiting:
            self._in_hand_since = self._loop.time()
        self._waiting[number] = Waiting(frame, told, patience)
        self._watch()
        if self._ready.is_set():
            self._send(frame)

    def close(self) -> None:
        """End the process; whatever still waits is given up."""
        self._closed = True
        self._end()
        for number in tuple(self._waiting):
            self._give_up(number)

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
        """Another process in the place of this one; the text it had in hand is given up."""
        if self._closed:
            return
        log.error("the screening process was replaced", why=why)
        started = self._ready.is_set()
        self._end()
        if started:
            if self._waiting:
                self._give_up(next(iter(self._waiting)))
            self._open()
        else:
            # It does not even start: not tried again and again without a breath.
            self._loop.call_later(PAUSE_SECONDS, self._open)

    def _send(self, frame: bytes) -> None:
        try:
            sent = self._socket.send(frame)
        except OSError:
            sent = 0
        if sent != len(frame):
            # Half a frame cannot be taken back: this process has had its last text.
            self._replace("does not take texts")

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
        self._in_hand_since = self._loop.time()
        if read.number == READY:
            self._ready.set()
            for waiting in tuple(self._waiting.values()):
                self._send(waiting.frame)
            return
        done = self._waiting.pop(read.number, None)
        if done is not None:
            done.patience.cancel()
            done.told(None if read.result is None else (read.result, read.state))

    def _watch(self) -> None:
        """Look after the text in hand as long as there is one."""
        if not self._watching:
            self._watching = True
            self._loop.call_later(policy.current().messages.screening_deadline_ms / 1000, self._look)

    def _look(self) -> None:
        self._watching = False
        if not self._waiting or self._closed:
            return
        deadline = policy.current().messages.screening_deadline_ms / 1000
        left = self._in_hand_since + deadline - self._loop.time()
        if left <= 0 and self._ready.is_set():
            self._replace("was too slow")
            left = deadline
        self._watching = True
        self._loop.call_later(max(left, deadline / 10), self._look)

    def _give_up(self, number: int) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is not None:
            waiting.patience.cancel()
            waiting.told(None)


def _environment() -> dict[str, str]:
    """What the process may know: how to find its modules, and nothing of the house."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TEAHOUSE_", "DJANGO_"))}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
