"""
Guards in the database: made after every migration, compared before the house opens.

They are no migrations: Django makes SQLite tables anew to change them, and silently loses their triggers.
So every ``migrate`` drops all guards before it and makes all of them again after it.

A guard's PostgreSQL text begins with a line that says when it fires; the rest is the body of its function.
"""

from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.db.backends.base.base import BaseDatabaseWrapper

from teahouse.guard_registry import Guard, switched_off


def declared() -> list[Guard]:
    """Every guard that an app of the house declares in its ``guards.py``."""
    modules = [f"{app.name}.guards" for app in apps.get_app_configs() if app.name.startswith("teahouse.")]
    kept = [guard for name in modules if find_spec(name) for guard in getattr(import_module(name), "GUARDS", [])]
    return [guard for guard in kept if isinstance(guard, Guard)]  # the others stand in code


def install(connection: BaseDatabaseWrapper) -> None:
    """Make every declared guard whose table exists; one that stands already is made again."""
    drop(connection)
    tables = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for guard in declared():
            if guard.table in tables and not switched_off(guard.name):
                for statement in _statements(guard, connection.vendor):
                    cursor.execute(statement)


def drop(connection: BaseDatabaseWrapper) -> None:
    """Take every guard away, also those that are no longer declared."""
    standing = _standing(connection)
    with connection.cursor() as cursor:
        for name in standing:
            if connection.vendor == "sqlite":
                cursor.execute(f'DROP TRIGGER IF EXISTS "{name}"')
            else:
                cursor.execute(f'DROP FUNCTION IF EXISTS "{name}"() CASCADE')


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """The names of the guards that are not there, not enabled, or not as they are declared."""
    standing = _standing(connection)
    return [guard.name for guard in declared() if standing.get(guard.name) != _as_kept(guard, connection.vendor)]


def _statements(guard: Guard, vendor: str) -> list[str]:
    if vendor == "sqlite":
        return [guard.sqlite.strip()]
    when, body = _parts(guard)
    return [
        f"CREATE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS $guard${body}$guard$",
        _trigger(guard.name, when),
    ]


def _parts(guard: Guard) -> tuple[str, str]:
    when, _, body = guard.postgres.strip().partition("\n")
    return when, body


def _trigger(name: str, when: str) -> str:
    return f"CREATE TRIGGER {name} {when} EXECUTE FUNCTION {name}()"


def _as_kept(guard: Guard, vendor: str) -> str:
    """The text by which the database knows *guard*."""
    if vendor == "sqlite":
        return guard.sqlite.strip()
    when, body = _parts(guard)
    return f"{_trigger(guard.name, when)}\n{body}"


SQLITE_STANDING = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
POSTGRES_STANDING = """
SELECT t.tgname, pg_get_triggerdef(t.oid, true) || E'\\n' || p.prosrc
FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
WHERE NOT t.tgisinternal AND t.tgenabled = 'O'
"""


def _standing(connection: BaseDatabaseWrapper) -> dict[str, str]:
    """The guards in the database: each name with its text."""
    with connection.cursor() as cursor:
        cursor.execute(SQLITE_STANDING if connection.vendor == "sqlite" else POSTGRES_STANDING)
        return {str(name): str(text) for name, text in cursor.fetchall()}
