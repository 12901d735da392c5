"""
Token buckets: so many at once, refilled evenly, counted for a person and not for a face or an address.

Each serving process keeps its own, and tells the others what was taken where it matters: a process that dies forgets
them, a process that hears nothing goes by its own, and none of them is ever written down.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from teahouse import house_clock
from teahouse.policy.load import current


class Bucket:
    """What somebody may still do at once, and when that was counted."""

    __slots__ = ("counted_at", "left")

    def __init__(self, left: float, counted_at: float) -> None:
        self.left = left
        self.counted_at = counted_at


class Buckets:
    """
    One bucket for each key.

    *limit* is asked at every taking, so that a new policy holds at once; it is how many fit into a bucket that
    fills up in *seconds*. At most *most* buckets are kept, and the one that was idle longest is full again.
    """

    def __init__(self, limit: Callable[[], float], seconds: float, *, most: int = 20_000) -> None:
        self._limit = limit
        self._seconds = seconds
        self._most = most
        self._buckets: OrderedDict[Hashable, Bucket] = OrderedDict()
        # Told of whatever is taken, where other processes take from the same.
        self.tell: Callable[[Hashable, float], None] | None = None

    def take(self, key: Hashable, amount: float = 1.0, *, at: float | None = None) -> float:
        """Take *amount* from the bucket of *key*; 0.0 when it was there, else the seconds until it will be."""
        bucket = self._filled(key, house_clock.monotonic() if at is None else at)
        if bucket.left < amount:
            return (amount - bucket.left) * self._seconds / self._limit()
        bucket.left -= amount
        if amount and self.tell is not None:
            self.tell(key, amount)
        return 0.0

    def spend(self, key: Hashable, amount: float, *, at: float | None = None) -> None:
        """Take *amount* whether it is there or not: what was used is only known afterwards."""
        self._filled(key, house_clock.monotonic() if at is None else at).left -= amount

    def fill(self) -> None:
        """All buckets are full again."""
        self._buckets.clear()

    def overdrawn(self, key: Hashable, *, at: float | None = None) -> float:
        """The seconds until *key* has made good what was spent beyond the limit; 0.0 for nearly everybody."""
        return self.take(key, 0.0, at=at) if key in self._buckets else 0.0

    def _filled(self, key: Hashable, at: float) -> Bucket:
        limit = self._limit()
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = Bucket(limit, at)
            if len(self._buckets) > self._most:
                self._buckets.popitem(last=False)
            return bucket
        self._buckets.move_to_end(key)
        bucket.left = min(limit, bucket.left + (at - bucket.counted_at) * limit / self._seconds)
        bucket.counted_at = at
        return bucket


sends = Buckets(lambda: current().limits.sends_per_10_s, 10.0)
"""Messages a person may send, by whatever entrance."""

screening_ms = Buckets(lambda: current().limits.screening_ms_per_10_s, 10.0)
"""Milliseconds of reading a person's words may cost the house, by whatever entrance."""

frames = Buckets(lambda: current().limits.frames_per_10_s, 10.0)
"""Things of any kind a person's pages may ask for over the socket."""

tickets = Buckets(lambda: current().limits.tickets_per_minute, 60.0)
"""Tickets a person may ask for."""


def fill_all() -> None:
    """Forget what everybody did: between two tests, which know the same people."""
    for buckets in (sends, screening_ms, frames, tickets):
        buckets.fill()
