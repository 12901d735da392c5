"""The states of what people say, as the tables keep them."""

from enum import StrEnum


class MessageState(StrEnum):
    """How a message stands now."""

    SHOWN = "shown"
    MASKED = "masked"  # said with its contact characters covered: the masked words are the message
    EDITED = "edited"
    HIDDEN = "hidden"  # out of sight until somebody decides; its words are kept
    DELETED = "deleted"  # a tombstone: the number stays, the words are gone


class HeldState(StrEnum):
    """How held words stand; only HELD and CONTESTED wait for anything."""

    HELD = "held"
    CONTESTED = "contested"  # the author says: this is not contact information
    RELEASED = "released"
    KEPT = "kept"  # a person looked, and it stays unsaid
    EXPIRED = "expired"
    MASKED = "masked"  # the original of a message that went through with a part covered


class ChangeKind(StrEnum):
    """What happened to a message after it was said."""

    EDIT = "edit"
    MASK = "mask"
    HIDE = "hide"
    RESTORE = "restore"
    DELETE = "delete"


class NoteKind(StrEnum):
    """What the house itself says in a conversation; the sentence is made where it is shown."""

    OPENED = "opened"
    LISTENER_CAME = "listener_came"
    SEAT_LEFT = "seat_left"
    STEPPED_AWAY = "stepped_away"
    CAME_BACK = "came_back"
    QUIET = "quiet"
    RATHER_NOT_SAY = "rather_not_say"
    HAND_OVER_ASKED = "hand_over_asked"
    HAND_OVER_AGREED = "hand_over_agreed"
    HAND_OVER_DECLINED = "hand_over_declined"
    HAND_OVER_NOBODY = "hand_over_nobody"
    HANDED_OVER = "handed_over"
    FROZEN = "frozen"
    THAWED = "thawed"
    ENDED = "ended"
