"""The rows that go to disk and come back, as plain tuples: the same for both databases."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from teahouse.messaging.batch import Locked
from teahouse.messaging.drafts import Draft


class MessageRow(NamedTuple):
    """One row of `message`."""

    conversation_id: int
    seq: int
    sender_seat_id: int | None
    client_id: bytes
    said_at: datetime
    written_at: datetime | None
    state: str
    note: str
    body_sealed: bytes | None
    verdict: str


class HeldRow(NamedTuple):
    """One row of `held`; a `Reminder` that goes with it counts `earlier`."""

    public_id: UUID
    conversation_id: int
    sender_seat_id: int
    client_id: bytes
    state: str
    reason: str
    findings: bytes
    crisis: bool
    policy_version: int
    body_sealed: bytes | None
    held_at: datetime
    seq: int | None
    earlier: int = 0


class PageRow(NamedTuple):
    """Somebody on duty is called to a message."""

    conversation_id: int
    seq: int
    at: datetime
    to: bytes


class ReminderRow(NamedTuple):
    """One row of `reminder`: whom held words tell of the rule, which, and since when earlier times count."""

    person_key: bytes
    at: datetime
    since: datetime
    seat_id: int
    client_id: bytes


class FragmentRow(NamedTuple):
    """The sealed bits of a person."""

    person_key: bytes
    key_wrapped: bytes
    sealed: bytes
    at: datetime


@dataclass(slots=True)
class Rows:
    """All that one batch writes."""

    messages: list[MessageRow] = field(default_factory=list)
    holds: list[HeldRow] = field(default_factory=list)
    reminders: list[ReminderRow] = field(default_factory=list)
    pages: list[PageRow] = field(default_factory=list)
    fragments: list[FragmentRow] = field(default_factory=list)
    last: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What stands under a seat's client id: the message, the held words, or both."""

    message: MessageRow | None
    held: HeldRow | None


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation, locked for a change."""

    id: int
    last_seq: int
    change_n: int
    state: str
    key_wrapped: bytes


class Store(Protocol):
    """One connection to one database. `begin`, `commit` and `rollback` are for the writer's own."""

    def begin(self) -> None:
        """Open the transaction of a batch."""

    def commit(self) -> None:
        """Put it on disk; when this returns it is there."""

    def rollback(self) -> None:
        """Undo it."""

    def is_lost(self) -> bool:
        """Is the connection gone?"""

    def close(self) -> None:
        """Give the connection back."""

    def lock(self, batch: list[Draft]) -> Locked:
        """Lock what *batch* touches and read how it stands."""

    def insert(self, rows: Rows) -> None:
        """Write the rows of a batch and the last numbers of its conversations."""

    def find(self, seat_id: int, client_id: bytes) -> Known | None:
        """What stands under this id."""

    def find_held(self, public_id: UUID) -> HeldRow | None:
        """Held words by their public id."""

    def place(self, conversation_id: int) -> Place | None:
        """Lock one conversation for a change."""

    def message(self, conversation_id: int, seq: int) -> MessageRow | None:
        """One message."""

    def change(self, place: Place, seq: int, kind: str, at: datetime) -> None:
        """Put down that message *seq* changes now, as the next change of its conversation."""

    def rewrite(self, row: MessageRow) -> None:
        """Write state, words and verdict of a message anew; a `change` was put down before."""

    def settle(self, public_id: UUID, *, state: str, seq: int | None, at: datetime) -> bool:
        """Held words are decided; False when they were already."""

    def keep_original(self, row: HeldRow) -> None:
        """Keep the words of a message that is being masked, unless they are kept."""

    def read_up_to(self, marks: dict[int, int]) -> None:
        """Seats have read up to these numbers; never backwards."""


Values = tuple[Any, ...]
