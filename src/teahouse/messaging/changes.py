"""Changes that `writer.apply` makes inside somebody else's transaction."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from teahouse.messaging.states import NoteKind


@dataclass(frozen=True, slots=True)
class Note:
    """The house says something; it takes the next number."""

    conversation_id: int
    kind: NoteKind
    at: datetime
    params: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Release:
    """Held words are said after all: they take the next number now, and show when they were written."""

    hold_id: UUID
    at: datetime
    verdict: str = "released"


@dataclass(frozen=True, slots=True)
class Edit:
    """The author's message reads differently from now on; *body* was screened by the action."""

    conversation_id: int
    seq: int
    body: str
    at: datetime
    verdict: str = "deliver"


@dataclass(frozen=True, slots=True)
class Mask:
    """A message is shown with a part covered; the words as they were go to `Held`, for who may see them."""

    conversation_id: int
    seq: int
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Hide:
    """A message goes out of sight; its words stay until somebody decides."""

    conversation_id: int
    seq: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Restore:
    """A hidden message is seen again."""

    conversation_id: int
    seq: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Delete:
    """The words of a message go for good; its number stays."""

    conversation_id: int
    seq: int
    at: datetime


Change = Note | Release | Edit | Mask | Hide | Restore | Delete
