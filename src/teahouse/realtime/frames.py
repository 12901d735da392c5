"""What a browser may send over the socket. To add something: one struct here, one line in the socket's table."""

from typing import Annotated, Any
from uuid import UUID

import msgspec

MOST_IDS = 64
ConversationName = Annotated[str, msgspec.Meta(min_length=32, max_length=32)]
Number = Annotated[int, msgspec.Meta(ge=0, lt=2**53)]


class BadFrame(Exception):
    """What came over the socket is not a frame: *field* breaks *rule*."""

    def __init__(self, field: str, rule: str) -> None:
        super().__init__(f"{field}: {rule}")  # the field and the rule: never the words
        self.field, self.rule = field, rule


class Frame(msgspec.Struct, tag_field="t", forbid_unknown_fields=True):
    """Anything a browser sends; ``t`` says which kind, ``c`` which conversation."""


class Join(Frame, tag="join"):
    """Listen to a conversation from message *after* and change *change* on."""

    c: ConversationName
    after: Number = 0
    change: Number = 0


class Send(Frame, tag="send"):
    """Say *body*. The same *id* is the same message, however often it comes; *seen* is the last one on the screen."""

    c: ConversationName
    id: UUID
    body: str
    seen: Number | None = None


class Typing(Frame, tag="typing"):
    """Somebody is writing."""

    c: ConversationName


class Read(Frame, tag="read"):
    """Everything up to *seq* was on the screen."""

    c: ConversationName
    seq: Number


class Status(Frame, tag="status"):
    """What became of these?"""

    ids: Annotated[list[UUID], msgspec.Meta(max_length=MOST_IDS)]


class Leave(Frame, tag="leave"):
    """Stop listening; the seat stays."""

    c: ConversationName


FRAMES = (Join, Send, Typing, Read, Status, Leave)
_decode = msgspec.json.Decoder(Join | Send | Typing | Read | Status | Leave).decode


def parse(data: bytes) -> Any:
    """
    The frame in *data*.

    Raises:
        BadFrame: it is none; names the field and the rule, and quotes nothing of what came.
    """
    try:
        return _decode(data)
    except msgspec.ValidationError as problem:
        raise _explained(str(problem)) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise BadFrame("frame", "is not JSON") from None
    except RecursionError:
        raise BadFrame("frame", "is nested too deeply") from None


def _explained(problem: str) -> BadFrame:
    """
    A validation problem without anything the sender wrote.

    "Expected `int`, got `str` - at `$.seq`" names types and limits of ours; an unknown tag or field is quoted.
    """
    reason, _, path = problem.partition(" - at `$")
    field = path.strip("`.") or "frame"
    if reason.startswith("Object missing required field `"):
        return BadFrame(reason.split("`")[1], "is missing")
    if reason.startswith("Object contains unknown field"):
        return BadFrame("frame", "has a field that does not belong there")
    if reason.startswith("Invalid value"):
        return BadFrame(field, "names no frame" if field == "t" else "is not one of the values it may have")
    if reason.startswith(("Expected", "Invalid UUID")):
        return BadFrame(_without_positions(field), reason.replace("`", ""))
    return BadFrame(_without_positions(field), "is not of the right kind")


def _without_positions(field: str) -> str:
    """``ids[...]`` instead of a path into what was sent."""
    return field.partition("[")[0] or "frame"
