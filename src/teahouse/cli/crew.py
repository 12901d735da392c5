"""
Several processes that serve one house: started, looked after and renewed by a parent that serves nobody itself.

All of them take connections from the one socket that the parent listens on, so that a process that dies takes nobody
with it who had not arrived. A process that ends by itself is replaced; on SIGHUP each is renewed in turn, the new one
ready before the old one goes; on SIGTERM all of them drain.
"""

import os
import select
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import NamedTuple

import structlog

from teahouse.house_clock import monotonic

READY = b"ready\n"
READY_SECONDS = 60.0
LOOK_SECONDS = 0.2
QUICK_SECONDS = 5.0  # a process that lives shorter than this is not replaced at once
REST_SECONDS = 2.0
GIVE_UP = 5  # such failures in a row, when nobody else serves
log = structlog.get_logger("teahouse.serve")


class NeverReady(Exception):
    """A process could not open the house; what it wrote to the log says why."""


class Lines(NamedTuple):
    """What one process has from its parent: where to listen, where to say that it does, what ends with the parent."""

    listener: int
    says: int
    life: int

    def command(self) -> list[str]:
        """The command line that begins it."""
        return [sys.executable, "-m", "teahouse", "serve", "--hand", ",".join(map(str, self))]

    @classmethod
    def read(cls, text: str) -> "Lines":
        """The lines that such a command line names."""
        return cls(*map(int, text.split(",")))

    def say_ready(self) -> None:
        """Tell the parent that connections are taken."""
        os.write(self.says, READY)
        os.close(self.says)

    def end_with_parent(self) -> None:
        """Drain and end when the parent is gone."""

        def wait() -> None:
            os.read(self.life, 1)
            os.kill(os.getpid(), signal.SIGTERM)

        threading.Thread(target=wait, name="parent", daemon=True).start()


@dataclass(slots=True)
class Hand:
    """One serving process."""

    process: subprocess.Popen[bytes]
    since: float = field(default_factory=monotonic)

    @property
    def is_there(self) -> bool:
        return self.process.poll() is None

    def end(self, patience: float) -> None:
        """Ask it to drain, and wait; one that will not go is killed."""
        if self.is_there:
            self.process.terminate()
            try:
                self.process.wait(patience)
            except subprocess.TimeoutExpired:
                log.warning("a process did not close in time", pid=self.process.pid)
                self.process.kill()
                self.process.wait()


class Crew:
    """*count* processes that serve on the socket *listener*; one that is asked to go has *patience* seconds for it."""

    def __init__(self, count: int, listener: int, *, patience: float) -> None:
        self._count = count
        self._listener = listener
        self._patience = patience
        # Closed by the kernel with this process, however it ends: then the others end, too.
        self._life, self._hold = os.pipe()
        self._hands: list[Hand] = []
        self.is_open = False
        self._wanted: str = ""
        self._failures = 0  # processes in a row that did not open, or died as soon as they had

    def run(self) -> None:
        """
        Serve until SIGTERM or SIGINT.

        Raises:
            NeverReady: the house could not be opened, or nobody serves any more and nobody can be begun.
        """
        for number, wish in ((signal.SIGTERM, "end"), (signal.SIGINT, "end"), (signal.SIGHUP, "renew")):
            signal.signal(number, lambda *_, wish=wish: self._wish(wish))
        try:
            begun = [self._begin() for _ in range(self._count)]
            self._hands = [hand for hand, _ in begun]
            for hand, hears in begun:
                self._await(hand, hears)
            self.is_open = True
            while self._wanted != "end":
                if self._wanted == "renew":
                    self._wanted = ""
                    self._renew()
                self._look_after()
                time.sleep(LOOK_SECONDS)
        finally:
            self._end_all()

    def _wish(self, wish: str) -> None:
        if self._wanted != "end":
            self._wanted = wish

    def _begin_and_await(self) -> Hand:
        """Begin a process and wait until it takes connections."""
        hand, hears = self._begin()
        self._await(hand, hears)
        return hand

    def _begin(self) -> tuple[Hand, int]:
        """Begin a process; it is returned with the pipe on which it will say that it is ready."""
        hears, says = os.pipe()
        try:
            lines = Lines(self._listener, says, self._life)
            return Hand(subprocess.Popen(lines.command(), pass_fds=lines)), hears  # noqa: S603  our own
        finally:
            os.close(says)

    def _await(self, hand: Hand, hears: int) -> None:
        """
        Wait until *hand* takes connections.

        Raises:
            NeverReady: it ended, or said nothing in time.
        """
        try:
            ready, _, _ = select.select([hears], [], [], READY_SECONDS)
            if ready and os.read(hears, len(READY)) == READY:
                log.info("a process serves", pid=hand.process.pid)
                return
        finally:
            os.close(hears)
        hand.end(self._patience)
        raise NeverReady

    def _look_after(self) -> None:
        """Replace whoever ended by themselves."""
        for hand in [hand for hand in self._hands if not hand.is_there]:
            log.warning("a process ended", pid=hand.process.pid, code=hand.process.returncode)
            self._hands.remove(hand)
            self._failures = self._failures + 1 if monotonic() - hand.since < QUICK_SECONDS else 0
        if len(self._hands) < self._count:
            self._replace()

    def _replace(self) -> None:
        """
        Begin the process that is missing; while others serve it may fail as often as it likes.

        Raises:
            NeverReady: nobody serves any more, and it failed again and again.
        """
        if self._failures > GIVE_UP and not self._hands:
            raise NeverReady
        if self._failures:
            time.sleep(REST_SECONDS)
        if self._wanted == "end":
            return
        try:
            self._hands.append(self._begin_and_await())
        except NeverReady:
            # The database may be away: whoever serves goes on, and this one is tried again.
            self._failures += 1
            log.warning("a process did not open", count=self._failures)

    def _renew(self) -> None:
        """One after the other: the new process is ready before the old one is asked to go."""
        for old in list(self._hands):
            try:
                new = self._begin_and_await()
            except NeverReady:
                log.error("the new version does not open; the old one goes on", pid=old.process.pid)
                return
            self._hands.append(new)
            self._hands.remove(old)
            old.end(self._patience)
            if self._wanted == "end":
                return

    def _end_all(self) -> None:
        for hand in self._hands:
            if hand.is_there:
                hand.process.terminate()
        for hand in self._hands:
            hand.end(self._patience)
