"""The writer's SQL on PostgreSQL: the same steps, with rows locked in one order so that nobody waits in a ring."""

# ruff: noqa: S608  (statements are put together from constants; every value is bound)

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from teahouse.messaging.batch import Locked
from teahouse.messaging.drafts import Draft
from teahouse.messaging.stores.rows import HeldRow, Known, MessageRow, Place, ReminderRow, Rows

MESSAGE = ", ".join(MessageRow._fields)
HELD = ", ".join(HeldRow._fields)

LOCK_PERSONS = """
SELECT person_key, n FROM accounts_personversion WHERE person_key = ANY(%s::bytea[]) ORDER BY person_key FOR SHARE
"""
LOCK_PLACES = """
SELECT id, last_seq, version FROM messaging_conversation WHERE id = ANY(%s::bigint[]) ORDER BY id FOR NO KEY UPDATE
"""
KNOWN = """
SELECT t.sender_seat_id, t.client_id FROM unnest(%s::bigint[], %s::bytea[]) AS w(seat, client)
JOIN {table} t ON t.sender_seat_id = w.seat AND t.client_id = w.client
"""
INSERT_MESSAGES = f"""
INSERT INTO messaging_message ({MESSAGE}) SELECT * FROM unnest(
    %s::bigint[], %s::bigint[], %s::bigint[], %s::bytea[], %s::timestamptz[], %s::timestamptz[],
    %s::text[], %s::text[], %s::bytea[], %s::text[])
"""
SET_LAST = """
UPDATE messaging_conversation c SET last_seq = m.seq
FROM unnest(%s::bigint[], %s::bigint[]) AS m(id, seq) WHERE c.id = m.id
"""
INSERT_HELD = f"INSERT INTO messaging_held ({HELD}) VALUES ({', '.join(['%s'] * len(HeldRow._fields))})"
COUNT_EARLIER = """
UPDATE messaging_held SET earlier = (SELECT count(*) FROM messaging_reminder WHERE person_key = %s AND "at" > %s)
WHERE sender_seat_id = %s AND client_id = %s
"""
INSERT_REMINDER = 'INSERT INTO messaging_reminder (person_key, "at") VALUES (%s, %s)'
TELL_OF_PERSON = 'INSERT INTO accounts_changelog (person_key, "at") VALUES (%s, %s)'
INSERT_PAGE = """
INSERT INTO messaging_oncallpage (conversation_id, seq, "at", "to") VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING
"""
PUT_FRAGMENT = """
INSERT INTO messaging_fragment (person_key, key_wrapped, sealed, "at") VALUES (%s, %s, %s, %s)
ON CONFLICT (person_key) DO UPDATE
SET key_wrapped = excluded.key_wrapped, sealed = excluded.sealed, "at" = excluded."at"
"""
READ_UP_TO = """
UPDATE messaging_seat s SET read_seq = m.seq
FROM unnest(%s::bigint[], %s::bigint[]) AS m(id, seq) WHERE s.id = m.id AND s.read_seq < m.seq
"""


class PostgresStore:
    """Messages in PostgreSQL, over the writer's own connection or over the ORM's."""

    def __init__(self, connection: "Connection[Any]") -> None:
        self._connection = connection
        self._execute = connection.execute

    def begin(self) -> None:
        self._execute("BEGIN")

    def commit(self) -> None:
        self._execute("COMMIT")

    def rollback(self) -> None:
        self._execute("ROLLBACK")

    def is_lost(self) -> bool:
        return self._connection.closed

    def close(self) -> None:
        self._connection.close()

    def lock(self, batch: list[Draft]) -> Locked:
        persons = list({person for draft in batch for person, _ in draft.persons})
        places = list({draft.conversation_id for draft in batch})
        seats, clients = [draft.seat_id for draft in batch], [draft.client for draft in batch]
        # Persons before conversations, each in order, as everybody who locks both does.
        versions = self._execute(LOCK_PERSONS, (persons,)).fetchall()
        conversations = self._execute(LOCK_PLACES, (places,)).fetchall()
        known = [
            row
            for table in ("messaging_message", "messaging_held")
            for row in self._execute(KNOWN.format(table=table), (seats, clients)).fetchall()
        ]
        return Locked(
            conversations={place: (last, version) for place, last, version in conversations},
            persons={bytes(person): n for person, n in versions},
            known={(seat, bytes(client)) for seat, client in known},
        )

    def insert(self, rows: Rows) -> None:
        if rows.messages:
            self._execute(INSERT_MESSAGES, _columns(rows.messages))
        if rows.last:
            self._execute(SET_LAST, (list(rows.last), list(rows.last.values())))
        for row in rows.holds:
            self._execute(INSERT_HELD, tuple(row))
        for reminder in rows.reminders:
            self._remind(reminder)
        for page in rows.pages:
            self._execute(INSERT_PAGE, tuple(page))
        for fragment in rows.fragments:
            self._execute(PUT_FRAGMENT, tuple(fragment))

    def _remind(self, row: ReminderRow) -> None:
        self._execute(COUNT_EARLIER, (row.person_key, row.since, row.seat_id, row.client_id))
        self._execute(INSERT_REMINDER, (row.person_key, row.at))
        self._execute(TELL_OF_PERSON, (row.person_key, row.at))

    def find(self, seat_id: int, client_id: bytes) -> Known | None:
        name = (seat_id, client_id)
        said = self._one(f"SELECT {MESSAGE} FROM messaging_message WHERE sender_seat_id = %s AND client_id = %s", name)
        held = self._one(f"SELECT {HELD} FROM messaging_held WHERE sender_seat_id = %s AND client_id = %s", name)
        return Known(_message(said), _held(held)) if said or held else None

    def find_held(self, public_id: UUID) -> HeldRow | None:
        return _held(self._one(f"SELECT {HELD} FROM messaging_held WHERE public_id = %s", (public_id,)))

    def place(self, conversation_id: int) -> Place | None:
        row = self._one(
            "SELECT id, last_seq, change_n, state, key_wrapped FROM messaging_conversation "
            "WHERE id = %s FOR NO KEY UPDATE",
            (conversation_id,),
        )
        return Place(row[0], row[1], row[2], row[3], bytes(row[4])) if row else None

    def message(self, conversation_id: int, seq: int) -> MessageRow | None:
        return _message(
            self._one(
                f"SELECT {MESSAGE} FROM messaging_message WHERE conversation_id = %s AND seq = %s",
                (conversation_id, seq),
            )
        )

    def change(self, place: Place, seq: int, kind: str, at: datetime) -> None:
        n = place.change_n + 1
        self._execute("UPDATE messaging_conversation SET change_n = %s WHERE id = %s", (n, place.id))
        self._execute(
            "INSERT INTO messaging_messagechange (conversation_id, n, seq, kind, changed_at) "
            "VALUES (%s, %s, %s, %s, %s)",
            (place.id, n, seq, kind, at),
        )

    def rewrite(self, row: MessageRow) -> None:
        self._execute(
            "UPDATE messaging_message SET state = %s, body_sealed = %s, verdict = %s "
            "WHERE conversation_id = %s AND seq = %s",
            (row.state, row.body_sealed, row.verdict, row.conversation_id, row.seq),
        )

    def settle(self, public_id: UUID, *, state: str, seq: int | None, at: datetime) -> bool:
        done = self._execute(
            "UPDATE messaging_held SET state = %s, seq = %s, settled_at = %s "
            "WHERE public_id = %s AND state IN ('held', 'contested')",
            (state, seq, at, public_id),
        )
        return done.rowcount == 1

    def keep_original(self, row: HeldRow) -> None:
        self._execute(f"{INSERT_HELD} ON CONFLICT DO NOTHING", tuple(row))

    def read_up_to(self, marks: dict[int, int]) -> None:
        self._execute(READ_UP_TO, (list(marks), list(marks.values())))

    def _one(self, statement: str, values: Sequence[Any]) -> Any:
        return self._execute(statement, values).fetchone()


def _columns(rows: Iterable[MessageRow]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]


def _message(row: Any) -> MessageRow | None:
    if row is None:
        return None
    found = MessageRow(*row)
    body = None if found.body_sealed is None else bytes(found.body_sealed)
    written_at = found.written_at.astimezone(UTC) if found.written_at else None
    said_at = found.said_at.astimezone(UTC)
    return found._replace(client_id=bytes(found.client_id), said_at=said_at, written_at=written_at, body_sealed=body)


def _held(row: Any) -> HeldRow | None:
    if row is None:
        return None
    found = HeldRow(*row)
    body = None if found.body_sealed is None else bytes(found.body_sealed)
    return found._replace(
        client_id=bytes(found.client_id),
        findings=bytes(found.findings),
        held_at=found.held_at.astimezone(UTC),
        body_sealed=body,
    )
