"""
The only module that has words written. Two doors:

* `put` takes the words of people: one thread with a connection of its own saves whatever arrived while the
  last commit was in flight, all in one transaction.
* `apply` makes a change inside the caller's own transaction: notes of the house, release, edit, mask, hide,
  restore, delete. Its hint goes out when that transaction commits.

Where no writer was started, in commands and in row tests, `save_here` saves on the caller's own connection.
"""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue

import structlog
from django.db import DEFAULT_DB_ALIAS, connections, transaction

from teahouse.events.bus import publish
from teahouse.house_clock import monotonic
from teahouse.messaging import failpoints
from teahouse.messaging.applying import carry_out
from teahouse.messaging.changes import Change
from teahouse.messaging.committing import NobodyKnowsError, commit, quietly
from teahouse.messaging.drafts import Draft, Fate
from teahouse.messaging.saving import look_up, save
from teahouse.messaging.stores.checkpointer import Checkpointer
from teahouse.messaging.stores.opening import OnlyWriter, open_store, store_on
from teahouse.policy import load as policy
from teahouse.testing.plants import planted

LOST_COMMITS = 3
LONGEST_PAUSE = 2.0
READ_MARKS_EVERY = 1.0

Told = Callable[[list[Draft]], None]
log = structlog.get_logger(__name__)


class Writer:
    """One thread that saves drafts in batches and tells the event loop after each commit."""

    def __init__(self, loop: asyncio.AbstractEventLoop, saved: Told, shown_early: Told | None = None) -> None:
        numbers = policy.current().capacity
        self._loop, self._saved, self._shown_early = loop, saved, shown_early
        self._at_most, self._drafts, self._age = numbers.batch, numbers.drafts_waiting, numbers.draft_age_ms / 1000
        self._waiting: SimpleQueue[Draft | str | None] = SimpleQueue()
        self._pending: deque[float] = deque()
        self._marks: dict[int, int] = {}
        self._only = OnlyWriter()
        self._store = open_store()
        self._checkpointer = _checkpointer()
        self._stopping = False
        self._thread = threading.Thread(target=self._write, name="writer", daemon=True)
        self._thread.start()

    @property
    def is_alive(self) -> bool:
        """Is there a thread that saves?"""
        return self._thread.is_alive()

    def put(self, draft: Draft) -> None:
        """Take *draft*, on the event loop; its fate comes back there."""
        self._pending.append(monotonic())
        self._waiting.put(draft)

    def retry_after(self, at: float) -> float | None:
        """None while there is room for more; else in how many seconds to try again."""
        if not self._pending or (len(self._pending) < self._drafts and at - self._pending[0] <= self._age):
            return None
        return max(1.0, round(2 * (at - self._pending[0]), 1))

    def oldest(self, at: float) -> float:
        """How long the oldest draft has been waiting for its commit, in seconds."""
        return at - self._pending[0] if self._pending else 0.0

    def mark_read(self, seat_id: int, seq: int) -> None:
        """Remember, on the event loop, that a seat has read up to *seq*; lost with the process."""
        if not self._marks:
            self._loop.call_later(READ_MARKS_EVERY, self._waiting.put, "read marks")
        self._marks[seat_id] = max(seq, self._marks.get(seat_id, 0))

    def stop(self) -> None:
        """Save what waits, and end."""
        self._stopping = True
        self._waiting.put(None)
        self._thread.join()
        quietly(self._store.close)
        if self._checkpointer is not None:
            self._checkpointer.stop()
        self._only.leave()

    def _write(self) -> None:
        going_on = True
        while going_on:
            batch, going_on = self._next_batch()
            if batch:
                self._save(batch)
                failpoints.hit("K4")
                self._loop.call_soon_threadsafe(self._settle, batch)
            if self._marks:
                self._save_marks()

    def _next_batch(self) -> tuple[list[Draft], bool]:
        """Whatever waits, at least one thing: waiting for more would buy nothing. And whether to go on after it."""
        batch: list[Draft] = []
        waiting = self._waiting.get()
        try:
            while waiting is not None:
                if isinstance(waiting, Draft):
                    batch.append(waiting)
                if len(batch) == self._at_most:
                    return batch, True
                waiting = self._waiting.get_nowait()
        except Empty:
            return batch, True
        return batch, False

    def _settle(self, batch: list[Draft]) -> None:
        for _ in batch:
            self._pending.popleft()
        self._saved(batch)

    def _save(self, batch: list[Draft]) -> None:
        """Save all of *batch*, or each alone when they cannot be saved together."""
        try:
            commit(self._store, batch, self._early if _PLANTED_EARLY else None)
        except NobodyKnowsError:
            self._save_again(batch)
        except Exception as problem:
            if len(batch) == 1:
                batch[0].fate = Fate.FAILED
                batch[0].hearing.broken = True
                _log_failure(batch[0], problem)
                return
            for draft in batch:
                self._save([draft])

    def _save_again(self, batch: list[Draft]) -> None:
        """
        Save *batch* by a new connection, where each client id is looked up under the lock before it is written:
        what the lost commit did write gets the answer it would have got.
        """
        for _ in range(LOST_COMMITS):
            self._reopen()
            try:
                commit(self._store, batch)
            except NobodyKnowsError:
                continue
            except Exception:
                for draft in batch:
                    self._save([draft])
            return
        self._reopen()
        self._look_up(batch)

    def _look_up(self, batch: list[Draft]) -> None:
        """Nothing more is written: what is there is answered, what is not has failed."""
        while True:
            try:
                self._store.begin()
                look_up(self._store, batch)
                self._store.rollback()
            except Exception:
                quietly(self._store.rollback)
                self._reopen()
            else:
                return

    def _reopen(self) -> None:
        """A new connection, however long it takes; nobody is answered before."""
        quietly(self._store.close)
        pause = 0.05
        while True:
            try:
                self._store = open_store()
            except Exception as problem:
                if self._stopping:
                    raise SystemExit from problem
                log.warning("the database is away", kind=type(problem).__name__)
                time.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
            else:
                return

    def _save_marks(self) -> None:
        marks, self._marks = self._marks, {}
        try:
            self._store.begin()
            self._store.read_up_to(dict(marks))
            self._store.commit()
        except Exception as problem:
            quietly(self._store.rollback)
            log.warning("read marks were lost", kind=type(problem).__name__)

    def _early(self, batch: list[Draft]) -> None:
        """Planted bugs, for the history checker: somebody hears before it is on disk."""
        tell = self._saved if planted("ack_before_commit") else self._shown_early
        if tell is not None:
            self._loop.call_soon_threadsafe(tell, list(batch))
            time.sleep(0.02)
            failpoints.hit("early")


_PLANTED_EARLY = planted("ack_before_commit") or planted("fanout_before_commit")


def _checkpointer() -> Checkpointer | None:
    connection = connections[DEFAULT_DB_ALIAS]
    return Checkpointer(Path(connection.settings_dict["NAME"])) if connection.vendor == "sqlite" else None


def _log_failure(draft: Draft, problem: Exception) -> None:
    log.error(
        "a draft could not be written",
        conversation=draft.conversation_id,
        seat=draft.seat_id,
        client=draft.client_id.hex,
        kind=type(problem).__name__,
    )


def save_here(draft: Draft, *, using: str = DEFAULT_DB_ALIAS) -> None:
    """Save *draft* by the same SQL on the caller's own connection, and settle it."""
    with transaction.atomic(using=using):
        save(store_on(connections[using]), [draft], monotonic())
    draft.settled(draft)


def apply(change: Change, *, using: str = DEFAULT_DB_ALIAS) -> None:
    """
    Make *change* in the caller's transaction, or in one of its own; the hint goes out when it commits.

    Raises:
        NothingToChange: what was to be changed is gone, or was decided already.
    """
    with transaction.atomic(using=using):
        hint = carry_out(change, store_on(connections[using]))
        transaction.on_commit(lambda: publish(hint), using=using)
