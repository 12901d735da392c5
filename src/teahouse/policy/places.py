"""Where people talk, as far as a rule needs to know."""

from dataclasses import dataclass
from enum import StrEnum

from teahouse.policy.people import Band


class PlaceKind(StrEnum):
    """The kind of conversation."""

    TALK = "talk"
    ROOM = "room"
    THREAD = "thread"
    PRIVATE = "private"


class PlaceState(StrEnum):
    """OPEN takes words. FROZEN takes none until a person decides. ENDED takes none again."""

    OPEN = "open"
    FROZEN = "frozen"
    ENDED = "ended"


class SeatPart(StrEnum):
    """What somebody is in a conversation."""

    MEMBER = "member"
    LISTENER = "listener"
    PARTICIPANT = "participant"
    STEWARD = "steward"


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation: it has exactly one band."""

    kind: PlaceKind
    band: Band
    state: PlaceState = PlaceState.OPEN
