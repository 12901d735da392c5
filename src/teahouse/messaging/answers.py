"""What somebody who said something is told."""

from datetime import datetime
from uuid import UUID

import msgspec

from teahouse.policy.ruling import Reason


class Found(msgspec.Struct, frozen=True):
    """Which characters of the author's own words were found, what they are, and why that matters; no words."""

    start: int
    end: int
    kind: str  # what it is: phone, email, handle …
    rule: str  # what is done with it: give, ask or arrange
    why: str  # one plain sentence for the author


class Acked(msgspec.Struct, frozen=True, kw_only=True):
    """It is on disk, under this number."""

    client_id: UUID
    seq: int
    said_at: datetime
    masked: bool = False
    covered: tuple[Found, ...] = ()  # when masked: what was covered, in the text as the author typed it
    resource: bool = False  # show crisis help beside it
    nobody_on_duty: bool = False  # a person should have been called and none is on duty: say so, with numbers
    nudge: bool = False  # a gentle reminder of the rule; the words went through
    adds_up: bool = False  # what they told of themselves could, together, point to them


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """It is kept, and nobody else sees it."""

    client_id: UUID
    hold_id: UUID
    findings: tuple[Found, ...] = ()
    crisis: bool = False  # show crisis help with the notice, always when nothing could be read
    reason: str = "contact"  # contact, unreadable (the strainer did not answer) or outdated


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """It was not taken, and it is stored nowhere."""

    client_id: UUID
    reason: Reason
    retry_after: float | None = None  # seconds; None: trying again will not help


class Failed(msgspec.Struct, frozen=True, kw_only=True):
    """It could not be written, alone of all; it is stored nowhere."""

    client_id: UUID


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """This client id was used before, for other words."""

    client_id: UUID


Answer = Acked | Held | Refused | Failed | Conflict
