"""The bus of a house with one process: hints reach the event loop once per turn."""

import asyncio
import threading
from collections.abc import Callable

from teahouse.events.bus import Callback, Hint


class LocalBus:
    """Collects what is published during one turn of *loop* and hands it on together, repeats only once."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._thread = threading.get_ident()
        self._subscribers: list[Callback] = []
        self._waiting: dict[Hint, None] | None = None
        self._closed = False

    def publish(self, hint: Hint) -> None:
        if self._closed:
            return
        if threading.get_ident() == self._thread:
            self._add(hint)
        else:
            self._loop.call_soon_threadsafe(self._add, hint)

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def close(self) -> None:
        self._closed = True
        self._subscribers.clear()

    def hand_on(self, hint: Hint) -> None:
        """Tell every subscriber now; on the loop's thread."""
        for callback in tuple(self._subscribers):
            callback(hint)

    def _add(self, hint: Hint) -> None:
        if hint.shown:
            self.hand_on(hint)
            return
        if self._waiting is None:
            self._waiting = {}
            self._loop.call_soon(self._flush)
        self._waiting[hint] = None

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting or {}, None
        for hint in waiting:
            self.hand_on(hint)
