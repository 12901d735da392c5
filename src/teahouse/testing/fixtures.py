"""
What tests of the house stand on.

*Row* tests ask for ``db``, or for somebody of the cast, and are rolled back; words are written on the test's
own connection. *House* tests ask for ``house``: a real writer, threads and screening process on a database of
their own, copied from a migrated one, never flushed, so that its guards stand. Both run on both databases.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
import pytest_asyncio
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connections
from django.test.utils import setup_databases, teardown_databases
from msgspec.structs import replace
from pytest_django import DjangoDbBlocker

from teahouse.messaging import running
from teahouse.messaging.stores.opening import only_databases_named
from teahouse.policy import load as policy
from teahouse.screening.process import worker_command
from teahouse.screening.worker import COLD

P = ParamSpec("P")
T = TypeVar("T")
_numbers = itertools.count(1)

# Whatever goes wrong in a test, the writer writes to no database but a test's.
only_databases_named("test")
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests by what they stand on, so that those that need a database can be run again on the other."""
    for item in items:
        names = getattr(item, "fixturenames", ())
        if "house_database" in names:
            item.add_marker(pytest.mark.house)
        elif "db" in names or item.get_closest_marker("django_db"):
            item.add_marker(pytest.mark.row)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:  # noqa: ARG001
    """The test database, also in a run that asks for houses alone (the usual fixture then makes none)."""
    with django_db_blocker.unblock():
        made = setup_databases(verbosity=0, interactive=False)
    yield
    with django_db_blocker.unblock():
        teardown_databases(made, verbosity=0)


@pytest.fixture(scope="session")
def migrated(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> str:  # noqa: ARG001
    """The name of a migrated database with nobody in it, to be copied."""
    with django_db_blocker.unblock():
        connection = connections["default"]
        current = str(connection.settings_dict["NAME"])
        if connection.vendor == "sqlite":
            template = Path(current).with_name("test_template.sqlite3")
            template.unlink(missing_ok=True)
            with connection.cursor() as cursor:
                cursor.execute("VACUUM INTO %s", [str(template)])
            return str(template)
        template_name = f"{current}_template"
        _close()
        _administer(
            f'DROP DATABASE IF EXISTS "{template_name}"', f'CREATE DATABASE "{template_name}" TEMPLATE "{current}"'
        )
        return template_name


@pytest.fixture
def house_database(migrated: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """A database of this test's own, which the house uses while the test runs; its name."""
    with django_db_blocker.unblock():
        before = connections["default"].settings_dict["NAME"]
        name = _copied(migrated)
        _use(name)
        yield name
        _use(before)
        _removed(name)


@pytest.fixture
def patient() -> Iterator[None]:
    """A policy whose deadlines a busy machine can keep: no test passes or fails by the clock."""
    usual = policy.current()
    messages = replace(usual.messages, screening_deadline_ms=30_000, screening_patience_ms=30_000)
    policy.use(replace(usual, messages=messages, capacity=replace(usual.capacity, draft_age_ms=30_000)))
    yield
    policy.use(usual)


@pytest_asyncio.fixture
async def house(house_database: str, patient: None) -> AsyncIterator[str]:  # noqa: ARG001
    """A running house on a database of its own: `send` goes through its writer."""
    await running.start(worker_command(COLD))
    try:
        yield house_database
    finally:
        await running.stop()
        await sync_to_async(connections.close_all)()


async def aside(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do *work* with the database in a thread, beside the event loop of a house test, and give the connection back."""

    def done() -> T:
        try:
            return work(*args, **kwargs)
        finally:
            connections.close_all()

    return await asyncio.to_thread(done)


def _copied(template: str) -> str:
    if connections["default"].vendor == "sqlite":
        copy = Path(template).with_name(f"test_house_{next(_numbers)}.sqlite3")
        copy.write_bytes(Path(template).read_bytes())
        return str(copy)
    name = f"{template.removesuffix('_template')}_{next(_numbers)}"
    _administer(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return name


def _removed(name: str) -> None:
    if connections["default"].vendor == "sqlite":
        for path in Path(name).parent.glob(f"{Path(name).name}*"):
            path.unlink()
    else:
        _administer(f'DROP DATABASE "{name}" WITH (FORCE)')


def _use(name: str | Path) -> None:
    _close()
    connections.settings["default"]["NAME"] = name
    connections["default"].settings_dict["NAME"] = name


def _close() -> None:
    connections.close_all()
    connection = connections["default"]
    if connection.vendor == "postgresql":
        connection.close_pool()  # type: ignore[attr-defined]


def _administer(*statements: str) -> None:
    """Run *statements* on the server's own database: no database can copy or remove itself."""
    import psycopg

    parameters = connections["default"].get_connection_params()
    for name in ("pool", "cursor_factory", "context", "prepare_threshold", "options"):
        parameters.pop(name, None)
    parameters["dbname"] = "postgres"
    with psycopg.connect(**parameters, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())
