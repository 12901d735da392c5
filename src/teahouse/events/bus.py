"""
Telling the screens: ids of what changed, never words. Losing a hint loses nothing; the database is the truth.

Three verbs: `publish`, `subscribe`, `close`. Until a house is running, hints go straight to whoever
subscribed, in the thread that published; a running house puts its own bus in place with `use`.
"""

from collections.abc import Callable
from typing import Any, Protocol

import msgspec


class Hint(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """
    Something moved; whoever shows it reads it again.

    *kind*: ``said`` (up to *seq*), ``changed`` (up to change *seq*), ``state``, ``seat``, ``read``, ``typing``,
    ``presence``, ``queue``, ``facts`` (of a *person*, or of the conversation: ask again who may hear), ``took``
    (*person* sent a message through the process *seat*, its *seq*-th: what they may still send is less).
    """

    kind: str
    conversation_id: int = 0
    seq: int = 0
    seat: int = 0
    person: bytes = b""
    # The rows themselves (`messaging.shown.Shown`), for sockets of the process that wrote them and nobody else.
    shown: tuple[Any, ...] = ()

    def for_others(self) -> "Hint":
        """The hint as it may leave this process: without words."""
        return msgspec.structs.replace(self, shown=()) if self.shown else self


Callback = Callable[[Hint], None]


class Bus(Protocol):
    """What carries hints."""

    def publish(self, hint: Hint) -> None:
        """Tell everybody; from any thread, never waits, may lose."""

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        """Call *callback* with each hint; what is returned ends it."""

    def close(self) -> None:
        """Tell nobody anything any more."""


class StraightBus:
    """Hands each hint to every subscriber at once: for commands and tests."""

    def __init__(self) -> None:
        self._subscribers: list[Callback] = []

    def publish(self, hint: Hint) -> None:
        for callback in tuple(self._subscribers):
            callback(hint)

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def close(self) -> None:
        self._subscribers.clear()


_in_use: list[Bus] = [StraightBus()]


def use(bus: Bus) -> None:
    """From now on hints of this process travel by *bus*."""
    _in_use[:] = [bus]


def publish(hint: Hint) -> None:
    """Tell the screens; from any thread."""
    _in_use[0].publish(hint)


def subscribe(callback: Callback) -> Callable[[], None]:
    """Call *callback* with each hint, on the event loop of a running house; what is returned ends it."""
    return _in_use[0].subscribe(callback)


def close() -> None:
    """End the bus in use; back to handing hints straight on."""
    _in_use[0].close()
    use(StraightBus())
