"""
The one place in the queue to write to SQLite.

SQLite has one writer at a time and no queue: whoever asks again at the right moment wins, so a busy
writer starves everybody else for seconds. This queue is fair, and inside one process it means that
nobody ever finds the database locked. Nobody hashes, screens or awaits while standing at its head.
"""

import threading
from collections import deque

from teahouse.guard_registry import switched_off

# As long as SQLite itself would wait before it says that the database is locked.
PATIENCE_SECONDS = 5.0


class FairLock:
    """First come, first served; who holds it may take it again; any thread may give it back."""

    def __init__(self) -> None:
        self._inner = threading.Lock()
        self._waiting: deque[tuple[int, threading.Lock]] = deque()
        self._owner: int | None = None
        self._depth = 0

    @property
    def waiting(self) -> int:
        """How many stand in the queue."""
        return len(self._waiting)

    @property
    def is_mine(self) -> bool:
        """Does this thread hold it?"""
        return self._owner == threading.get_ident()

    def acquire(self, timeout: float = -1) -> bool:
        """Wait for one's turn, at most *timeout* seconds if that is not negative; whether it came."""
        me = threading.get_ident()
        if self._owner == me or switched_off("write_lock"):
            self._depth += 1
            return True
        with self._inner:
            if self._owner is None:
                self._owner, self._depth = me, 1
                return True
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append((me, turn))
        return turn.acquire(timeout=timeout) or self._came_too_late_to_leave(me, turn)

    def release(self) -> None:
        """Give it back; the first in the queue has it before anybody else can ask."""
        self._depth -= 1
        if self._depth > 0:
            return
        with self._inner:
            if self._waiting:
                self._owner, turn = self._waiting.popleft()
                self._depth = 1
                turn.release()
            else:
                self._owner, self._depth = None, 0

    def _came_too_late_to_leave(self, me: int, turn: threading.Lock) -> bool:
        """Out of patience: leave the queue, unless the turn came in that very moment."""
        with self._inner:
            if self._owner == me:
                return True
            self._waiting.remove((me, turn))
            return False


WRITE_LOCK = FairLock()
