"""Every writing transaction, and every write without one, first takes its turn in `write_lock`."""

from collections.abc import Iterable
from typing import Any

from django.db.backends.sqlite3 import base
from django.db.backends.sqlite3.schema import DatabaseSchemaEditor
from django.db.models import CompositePrimaryKey, Model
from django.db.utils import OperationalError

from teahouse.messaging.stores.write_lock import PATIENCE_SECONDS, WRITE_LOCK

READS = frozenset({"SELECT", "PRAGMA", "EXPLAIN", "VALUES", "SAVEPOINT", "RELEASE", "ROLLBACK"})


class SchemaEditor(DatabaseSchemaEditor):
    """Keeps a table that is named by several columns in the order of those columns, without a hidden number."""

    def table_sql(self, model: type[Model]) -> tuple[str, Any]:
        sql, params = super().table_sql(model)
        if isinstance(model._meta.pk, CompositePrimaryKey):  # noqa: SLF001
            sql += " WITHOUT ROWID"
        return sql, params


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that holds the write lock from BEGIN IMMEDIATE to COMMIT or ROLLBACK."""

    SchemaEditorClass = SchemaEditor

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.has_its_turn = False

    def take_turn(self) -> None:
        """Wait for the turn to write; OperationalError, as SQLite would, when it does not come."""
        if not WRITE_LOCK.acquire(PATIENCE_SECONDS):
            raise OperationalError("database is locked: the turn to write did not come")
        self.has_its_turn = True

    def end_turn(self) -> None:
        """Let the next one write."""
        if self.has_its_turn:
            self.has_its_turn = False
            WRITE_LOCK.release()

    def create_cursor(self, name: str | None = None) -> Any:  # noqa: ARG002
        return self.connection.cursor(factory=self._turn_taking)

    def _turn_taking(self, connection: Any) -> "TurnTakingCursor":
        cursor = TurnTakingCursor(connection)
        cursor.wrapper = self
        return cursor

    def _start_transaction_under_autocommit(self) -> None:
        self.take_turn()
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]
        except BaseException:
            self.end_turn()
            raise

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]
        self.end_turn()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]
        finally:
            self.end_turn()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]
        finally:
            self.end_turn()


class TurnTakingCursor(base.SQLiteCursorWrapper):
    """A cursor whose writes outside a transaction take a turn of their own."""

    wrapper: DatabaseWrapper

    def execute(self, query: str, params: Any = None) -> Any:
        if self.wrapper.has_its_turn or query.lstrip()[:9].split(None, 1)[0].upper() in READS:
            return super().execute(query, params)
        self.wrapper.take_turn()
        try:
            return super().execute(query, params)
        finally:
            self.wrapper.end_turn()

    def executemany(self, query: str, param_list: Iterable[Any]) -> Any:
        if self.wrapper.has_its_turn:
            return super().executemany(query, param_list)
        self.wrapper.take_turn()
        try:
            return super().executemany(query, param_list)
        finally:
            self.wrapper.end_turn()
