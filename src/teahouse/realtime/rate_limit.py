"""How much one person, and one socket, may ask of the house at a time."""

from typing import TYPE_CHECKING

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
