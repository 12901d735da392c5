"""
The writer's SQL on SQLite.

Every step of a statement gives up the interpreter and has to win it back from a busy event loop, so a batch
takes few steps however long it is: many rows go into one statement, and all that is read comes as one value.
"""

# ruff: noqa: S608  (statements are put together from constants and counts; every value is bound)

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import cache
from sqlite3 import Connection
from typing import Any
from uuid import UUID

import msgspec

from teahouse.messaging.batch import Locked
from teahouse.messaging.drafts import Draft
from teahouse.messaging.stores.rows import HeldRow, Known, MessageRow, Place, ReminderRow, Rows
from teahouse.messaging.stores.write_lock import WRITE_LOCK

MESSAGE = ", ".join(MessageRow._fields)
HELD = ", ".join(HeldRow._fields)
STATE = tuple[list[tuple[int, int, int]], list[tuple[str, int]], list[tuple[int, str]], list[tuple[int, str]]]
_decode_state = msgspec.json.Decoder(STATE).decode


class SqliteStore:
    """Messages in a SQLite file, over the writer's own connection or over the ORM's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._execute = connection.execute

    def begin(self) -> None:
        WRITE_LOCK.acquire()
        try:
            self._execute("BEGIN IMMEDIATE")
        except BaseException:
            WRITE_LOCK.release()
            raise

    def commit(self) -> None:
        self._execute("COMMIT")
        WRITE_LOCK.release()

    def rollback(self) -> None:
        try:
            if self._connection.in_transaction:
                self._execute("ROLLBACK")
        finally:
            WRITE_LOCK.release()

    def is_lost(self) -> bool:
        return False

    def close(self) -> None:
        self._connection.close()

    def lock(self, batch: list[Draft]) -> Locked:
        places = {draft.conversation_id for draft in batch}
        persons = {person for draft in batch for person, _ in draft.persons}
        ids = [value for draft in batch for value in (draft.seat_id, draft.client)]
        statement = read_state(len(places), len(persons), len(batch))
        (found,) = self._execute(statement, [*places, *persons, *ids, *ids]).fetchone()
        conversations, versions, said, held = _decode_state(found)
        return Locked(
            conversations={place: (last, version) for place, last, version in conversations},
            persons={bytes.fromhex(person): n for person, n in versions},
            known={(seat, bytes.fromhex(client)) for found in (said, held) for seat, client in found},
        )

    def insert(self, rows: Rows) -> None:
        if rows.messages:
            self._execute(insert_messages(len(rows.messages)), _flat(rows.messages))
        if rows.last:
            self._execute(set_last(len(rows.last)), [value for item in rows.last.items() for value in item])
        for row in rows.holds:
            self._execute(INSERT_HELD, _bound(row))
        for reminder in rows.reminders:
            self._remind(reminder)
        for page in rows.pages:
            self._execute(INSERT_PAGE, _bound(page))
        for fragment in rows.fragments:
            self._execute(PUT_FRAGMENT, _bound(fragment))

    def _remind(self, row: ReminderRow) -> None:
        at = as_text(row.at)
        self._execute(COUNT_EARLIER, (row.person_key, as_text(row.since), row.seat_id, row.client_id))
        self._execute(INSERT_REMINDER, (row.person_key, at))
        self._execute(TELL_OF_PERSON, (row.person_key, at))

    def find(self, seat_id: int, client_id: bytes) -> Known | None:
        said = self._execute(
            f"SELECT {MESSAGE} FROM messaging_message WHERE sender_seat_id = ? AND client_id = ?", (seat_id, client_id)
        ).fetchone()
        held = self._execute(
            f"SELECT {HELD} FROM messaging_held WHERE sender_seat_id = ? AND client_id = ?", (seat_id, client_id)
        ).fetchone()
        return Known(_message(said), _held(held)) if said or held else None

    def find_held(self, public_id: UUID) -> HeldRow | None:
        return _held(
            self._execute(f"SELECT {HELD} FROM messaging_held WHERE public_id = ?", (public_id.hex,)).fetchone()
        )

    def place(self, conversation_id: int) -> Place | None:
        row = self._execute(
            "SELECT id, last_seq, change_n, state, key_wrapped FROM messaging_conversation WHERE id = ?",
            (conversation_id,),
        ).fetchone()
        return Place(*row) if row else None

    def message(self, conversation_id: int, seq: int) -> MessageRow | None:
        return _message(
            self._execute(
                f"SELECT {MESSAGE} FROM messaging_message WHERE conversation_id = ? AND seq = ?",
                (conversation_id, seq),
            ).fetchone()
        )

    def change(self, place: Place, seq: int, kind: str, at: datetime) -> None:
        n = place.change_n + 1
        self._execute("UPDATE messaging_conversation SET change_n = ? WHERE id = ?", (n, place.id))
        self._execute(
            "INSERT INTO messaging_messagechange (conversation_id, n, seq, kind, changed_at) VALUES (?, ?, ?, ?, ?)",
            (place.id, n, seq, kind, as_text(at)),
        )

    def rewrite(self, row: MessageRow) -> None:
        self._execute(
            "UPDATE messaging_message SET state = ?, body_sealed = ?, verdict = ? "
            "WHERE conversation_id = ? AND seq = ?",
            (row.state, row.body_sealed, row.verdict, row.conversation_id, row.seq),
        )

    def settle(self, public_id: UUID, *, state: str, seq: int | None, at: datetime) -> bool:
        done = self._execute(
            "UPDATE messaging_held SET state = ?, seq = ?, settled_at = ? "
            "WHERE public_id = ? AND state IN ('held', 'contested')",
            (state, seq, as_text(at), public_id.hex),
        )
        return done.rowcount == 1

    def keep_original(self, row: HeldRow) -> None:
        self._execute(f"{INSERT_HELD} ON CONFLICT DO NOTHING", _bound(row))

    def read_up_to(self, marks: dict[int, int]) -> None:
        self._connection.executemany(
            "UPDATE messaging_seat SET read_seq = ?2 WHERE id = ?1 AND read_seq < ?2", marks.items()
        )


def as_text(at: datetime | None) -> str | None:
    """A moment as Django keeps it on SQLite."""
    return None if at is None else at.replace(tzinfo=None).isoformat(" ")


def as_moment(text: Any) -> datetime | None:
    """The moment again; the ORM's own connection hands it over converted, and without its zone."""
    if text is None:
        return None
    moment = text if isinstance(text, datetime) else datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC)


def _bound(row: Sequence[Any]) -> list[Any]:
    return [
        as_text(value) if isinstance(value, datetime) else value.hex if isinstance(value, UUID) else value
        for value in row
    ]


def _flat(rows: Iterable[MessageRow]) -> list[Any]:
    values: list[Any] = []
    for place, seq, seat, client, said_at, written_at, *rest in rows:
        values += (place, seq, seat, client, as_text(said_at), as_text(written_at), *rest)
    return values


def _message(row: Any) -> MessageRow | None:
    if row is None:
        return None
    found = MessageRow(*row)
    said_at = as_moment(found.said_at)
    assert said_at is not None
    return found._replace(said_at=said_at, written_at=as_moment(found.written_at))


def _held(row: Any) -> HeldRow | None:
    if row is None:
        return None
    found = HeldRow(*row)
    held_at = as_moment(found.held_at)
    assert held_at is not None
    name = found.public_id
    return found._replace(
        public_id=name if isinstance(name, UUID) else UUID(name), held_at=held_at, crisis=bool(found.crisis)
    )


@cache
def _marks(count: int, width: int = 1) -> str:
    row = "(" + ",".join("?" * width) + ")" if width > 1 else "?"
    return ",".join([row] * count)


@cache
def read_state(places: int, persons: int, ids: int) -> str:
    """One value: conversations, versions of persons, ids that were said, ids that are held."""
    return f"""SELECT json_array(
        (SELECT json_group_array(json_array(id, last_seq, version))
         FROM messaging_conversation WHERE id IN ({_marks(places)})),
        (SELECT json_group_array(json_array(hex(person_key), n))
         FROM accounts_personversion WHERE person_key IN ({_marks(persons)})),
        (SELECT json_group_array(json_array(sender_seat_id, hex(client_id)))
         FROM messaging_message WHERE (sender_seat_id, client_id) IN (VALUES {_marks(ids, 2)})),
        (SELECT json_group_array(json_array(sender_seat_id, hex(client_id)))
         FROM messaging_held WHERE (sender_seat_id, client_id) IN (VALUES {_marks(ids, 2)})))"""


@cache
def insert_messages(count: int) -> str:
    return f"INSERT INTO messaging_message ({MESSAGE}) VALUES {_marks(count, len(MessageRow._fields))}"


@cache
def set_last(count: int) -> str:
    return (
        f"WITH moved(id, seq) AS (VALUES {_marks(count, 2)}) "
        "UPDATE messaging_conversation SET last_seq = moved.seq FROM moved WHERE messaging_conversation.id = moved.id"
    )


INSERT_HELD = f"INSERT INTO messaging_held ({HELD}) VALUES {_marks(1, len(HeldRow._fields))}"
COUNT_EARLIER = (
    'UPDATE messaging_held SET earlier = (SELECT count(*) FROM messaging_reminder WHERE person_key = ? AND "at" > ?) '
    "WHERE sender_seat_id = ? AND client_id = ?"
)
INSERT_REMINDER = 'INSERT INTO messaging_reminder (person_key, "at") VALUES (?, ?)'
TELL_OF_PERSON = 'INSERT INTO accounts_changelog (person_key, "at") VALUES (?, ?)'
INSERT_PAGE = (
    'INSERT INTO messaging_oncallpage (conversation_id, seq, "at", "to") VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'
)
PUT_FRAGMENT = (
    'INSERT INTO messaging_fragment (person_key, key_wrapped, sealed, "at") VALUES (?, ?, ?, ?) '
    "ON CONFLICT (person_key) DO UPDATE SET key_wrapped = excluded.key_wrapped, sealed = excluded.sealed, "
    '"at" = excluded."at"'
)
