"""One timer for all sockets: each has its place on a wheel that turns once in a ping interval."""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Wheel(Generic[T]):
    """
    Calls *visit* with the members of one spoke each *step_seconds*, and with every member once a turn.

    A task for each socket would cost a core percents at thousands of sockets; this costs one callback a step.
    """

    def __init__(self, *, turn_seconds: float, step_seconds: float, visit: Callable[[list[T]], None]) -> None:
        self._spokes: list[set[T]] = [set() for _ in range(max(1, round(turn_seconds / step_seconds)))]
        self._step_seconds = step_seconds
        self._visit = visit
        self._at = 0
        self._next = 0
        self._timer: asyncio.TimerHandle | None = None

    def add(self, member: T) -> int:
        """Put *member* on the wheel; the number of its spoke is needed to take it off again."""
        self._next = (self._next + 1) % len(self._spokes)
        self._spokes[self._next].add(member)
        return self._next

    def remove(self, member: T, spoke: int) -> None:
        self._spokes[spoke].discard(member)

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = loop.call_later(self._step_seconds, self._step, loop)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def turn(self) -> None:
        """Go on by one spoke."""
        self._at = (self._at + 1) % len(self._spokes)
        members = list(self._spokes[self._at])
        if members:
            self._visit(members)

    def _step(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = loop.call_later(self._step_seconds, self._step, loop)
        self.turn()
