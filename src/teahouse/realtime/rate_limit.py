"""How much one person, and one socket, may ask of the house at a time."""

import secrets
from collections.abc import Callable, Hashable
from itertools import count
from typing import TYPE_CHECKING

from teahouse.events.bus import Hint, publish, subscribe
from teahouse.guard_registry import switched_off
from teahouse.policy.load import current
from teahouse.policy.ruling import Reason
from teahouse.web import buckets

if TYPE_CHECKING:
    from teahouse.realtime.socket import Socket

SOON = 1.0
# Reading an ordinary message costs the house far less than this, and is not counted.
COUNTED_SECONDS = 0.001


def may_send(socket: "Socket") -> tuple[Reason, float] | None:
    """Why *socket* may not send now and in how many seconds it may; None when it may."""
    if switched_off("rate_limit"):
        return None
    if socket.unanswered >= current().limits.unacknowledged_per_socket:
        return Reason.TOO_FAST, SOON
    person = socket.visitor.person
    wait = buckets.screening_ms.overdrawn(person) or buckets.sends.take(person)
    return (Reason.TOO_FAST, wait) if wait else None


def may_ask(socket: "Socket") -> bool:
    """May *socket* ask for another thing, of any kind? The limit is far more than a page ever needs."""
    return switched_off("rate_limit") or not buckets.frames.take(socket.visitor.person)


def read_for(socket: "Socket", seconds: float) -> None:
    """Reading somebody's words took the house so many *seconds*."""
    if seconds > COUNTED_SECONDS:
        buckets.screening_ms.spend(socket.visitor.person, 1000 * seconds)


def share_limits() -> Callable[[], None]:
    """
    Count what somebody sends through other processes as if it came through this one; what is returned ends it.

    With the bus gone each process goes by what it saw itself.
    """
    here, numbers = secrets.randbits(31), count(1)

    def tell(person: Hashable, _one: float) -> None:
        assert isinstance(person, bytes)
        # Each has its own number, or several of one turn of the loop would count as one.
        publish(Hint(kind="took", person=person, seat=here, seq=next(numbers)))

    def heard(hint: Hint) -> None:
        if hint.kind == "took" and hint.seat != here:
            buckets.sends.spend(hint.person, 1.0)

    buckets.sends.tell = tell
    unsubscribe = subscribe(heard)

    def end() -> None:
        buckets.sends.tell = None
        unsubscribe()

    return end
