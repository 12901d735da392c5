"""One transaction for a whole batch, in as few steps as SQLite allows."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec
import pysqlite3

from bench.flags import PRAGMAS

TABLES = """
CREATE TABLE IF NOT EXISTS conversation (
    id TEXT PRIMARY KEY, last_seq INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS message (
    conversation TEXT NOT NULL, seq INTEGER NOT NULL, sender TEXT NOT NULL, client_id TEXT NOT NULL,
    said_at REAL NOT NULL, body TEXT NOT NULL, PRIMARY KEY (conversation, seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS message_once ON message (sender, client_id);
"""


@dataclass(slots=True)
class Draft:
    """Words of a seat on their way to disk; *seq* is given on the way."""

    conversation: str
    seat: int
    sender: str
    client_id: str
    said_at: float
    body: str
    seq: int = 0


class Store:
    """
    The messages in a SQLite file. One thread at a time.

    Every step of a statement gives up the interpreter's lock and has to win it back from a busy
    event loop. So a batch takes six steps however long it is: many rows go into one statement,
    and many rows come out as one value.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = connect(path)
        self._database.executescript(TABLES)

    def save(self, batch: list[Draft]) -> None:
        """Number *batch* and put it on disk; a client id already there keeps the number it has."""
        execute = self._database.execute
        execute("BEGIN IMMEDIATE")
        try:
            last = self._last_numbers(batch)
            known = self._known(batch)
            new = [draft for draft in batch if self._number(draft, last, known)]
            if new:
                execute(insert_messages(len(new)), [value for draft in new for value in columns(draft)])
                touched = {draft.conversation: last[draft.conversation] for draft in new}
                execute(update_conversations(len(touched)), [v for item in touched.items() for v in item])
        except BaseException:
            execute("ROLLBACK")
            raise
        execute("COMMIT")

    def pragma(self, name: str) -> object:
        """How SQLite has *name* set on this connection."""
        return self._database.execute(f"PRAGMA {name}").fetchone()[0]

    def _last_numbers(self, batch: list[Draft]) -> dict[str, int]:
        names = {draft.conversation for draft in batch}
        (found,) = self._database.execute(select_last_numbers(len(names)), list(names)).fetchone()
        return dict.fromkeys(names, 0) | msgspec.json.decode(found, type=dict[str, int])

    def _known(self, batch: list[Draft]) -> dict[tuple[str, str], int]:
        ids = [value for draft in batch for value in (draft.sender, draft.client_id)]
        (found,) = self._database.execute(select_known(len(batch)), ids).fetchone()
        return {(sender, client_id): seq for sender, client_id, seq in msgspec.json.decode(found)}

    @staticmethod
    def _number(draft: Draft, last: dict[str, int], known: dict[tuple[str, str], int]) -> bool:
        """Give *draft* its number; whether it is new."""
        name = (draft.sender, draft.client_id)
        if name in known:
            draft.seq = known[name]
            return False
        draft.seq = known[name] = last[draft.conversation] = last[draft.conversation] + 1
        return True


def connect(path: Path) -> pysqlite3.Connection:
    database = pysqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=1024)
    database.executescript(PRAGMAS)
    return database


def columns(draft: Draft) -> tuple[str, int, str, str, float, str]:
    return draft.conversation, draft.seq, draft.sender, draft.client_id, draft.said_at, draft.body


def rows(count: int, width: int) -> str:
    row = "(" + ",".join("?" * width) + ")"
    return ",".join([row] * count)


@cache
def insert_messages(count: int) -> str:
    return f"INSERT INTO message VALUES {rows(count, 6)}"


@cache
def update_conversations(count: int) -> str:
    return (
        f"INSERT INTO conversation VALUES {rows(count, 2)} ON CONFLICT (id) DO UPDATE SET last_seq = excluded.last_seq"
    )


@cache
def select_last_numbers(count: int) -> str:
    return f"SELECT json_group_object(id, last_seq) FROM conversation WHERE id IN {rows(1, count)}"


@cache
def select_known(count: int) -> str:
    return (
        "SELECT json_group_array(json_array(sender, client_id, seq)) FROM message "
        f"WHERE (sender, client_id) IN (VALUES {rows(count, 2)})"
    )
