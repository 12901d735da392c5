"""The answer of a rule: yes, or no with the one reason that is told."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why something may not be. Each has one sentence in `web/wording.py`."""

    SAME_PERSON = "same_person"
    NOT_A_LISTENER = "not_a_listener"
    NOT_AVAILABLE = "not_available"
    OFF_SHIFT = "off_shift"
    FULL = "full"
    WRONG_PLACE = "wrong_place"
    CLOSED = "closed"
    FROZEN = "frozen"
    STANDING = "standing"
    AWAY = "away"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_FAST = "too_fast"
    BUSY = "busy"
    CONTACT = "contact"
    UNREADABLE = "unreadable"
    SIDE_CLOSED = "side_closed"
    ONE_AT_A_TIME = "one_at_a_time"
    NOT_YOURS = "not_yours"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A rule's answer; true when it allows."""

    reason: Reason | None = None

    def __bool__(self) -> bool:
        return self.reason is None


ALLOW = Ruling()


def refuse(reason: Reason) -> Ruling:
    """A no, for *reason*."""
    return Ruling(reason)


class NotAllowed(Exception):
    """An action was refused by a rule; entrances turn its reason into words."""

    def __init__(self, ruling: Ruling) -> None:
        assert ruling.reason is not None
        super().__init__(ruling.reason.value)
        self.reason = ruling.reason
