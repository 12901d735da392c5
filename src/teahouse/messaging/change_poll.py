"""
Hearing of facts that moved, whatever process moved them: by asking the change log.

This needs no bus. Sanctions and lost seats close ears within a second even when hints are lost.
"""

import asyncio
import threading

import structlog
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Max

from teahouse.accounts.models import ChangeLog
from teahouse.events.bus import Hint, publish
from teahouse.messaging.context import Contexts
from teahouse.policy import load as policy

# On PostgreSQL a smaller number may be committed after a larger one: the last ones are asked for again.
OVERLAP = 200
MOVED = frozenset({"state", "seat", "facts"})

Row = tuple[int, bytes | None, int | None]
log = structlog.get_logger(__name__)


class ChangePoll:
    """One thread that reads the change log; what it finds is told on the event loop, as hints of kind ``facts``."""

    def __init__(self, loop: asyncio.AbstractEventLoop, contexts: Contexts) -> None:
        self._loop, self._contexts = loop, contexts
        self._every = policy.current().socket.poll_ms / 1000
        self._seen: set[int] = set()
        self._last = ChangeLog.objects.aggregate(last=Max("id"))["last"] or 0
        self._seen.update(row[0] for row in self._rows())
        connections.close_all()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="change poll", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._stopped.set()
        self._thread.join()

    def heard_at_once(self, hint: Hint) -> None:
        """A hint of this process came before the log was asked."""
        if hint.kind in MOVED and hint.conversation_id:
            self._contexts.drop_place(hint.conversation_id)

    def _run(self) -> None:
        while not self._stopped.wait(self._every):
            try:
                rows = [row for row in self._rows() if row[0] not in self._seen]
                if rows:
                    self._remember(rows)
                    self._loop.call_soon_threadsafe(self._heard, rows)
            except Exception as problem:
                log.warning("the change log could not be read", kind=type(problem).__name__)
                connections.close_all()
            if connections[DEFAULT_DB_ALIAS].vendor != "sqlite":
                connections.close_all()
        connections.close_all()

    def _rows(self) -> list[Row]:
        found = ChangeLog.objects.filter(id__gt=self._last - OVERLAP).order_by("id")
        return [
            (number, None if person is None else bytes(person), conversation)
            for number, person, conversation in found.values_list("id", "person_key", "conversation_id")
        ]

    def _remember(self, rows: list[Row]) -> None:
        self._last = max(self._last, rows[-1][0])
        self._seen.update(row[0] for row in rows)
        self._seen = {number for number in self._seen if number > self._last - OVERLAP}

    def _heard(self, rows: list[Row]) -> None:
        for _, person, conversation_id in rows:
            if person is not None:
                self._contexts.drop_person(person)
            if conversation_id is not None:
                self._contexts.drop_place(conversation_id)
            publish(Hint(kind="facts", person=person or b"", conversation_id=conversation_id or 0))
