"""Writes to SQLite wait in one queue, first come, first served."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler
from pytest_django import DjangoDbBlocker

from teahouse.messaging.stores.write_lock import WRITE_LOCK, FairLock

PATIENCE = 20.0


@pytest.fixture
def connect(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Callable[[], BaseDatabaseWrapper]]:
    """Opens the ORM's connections to a SQLite file with one table, whatever the tests run on."""
    handler = ConnectionHandler(
        {
            "default": {
                "ENGINE": "teahouse.messaging.stores.django_sqlite",
                "NAME": tmp_path / "pages.sqlite3",
                "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 0},
            }
        }
    )
    with django_db_blocker.unblock():
        handler["default"].cursor().execute("CREATE TABLE cup (tea text)")
        yield lambda: handler["default"]
        handler.close_all()


def write(connect: Callable[[], BaseDatabaseWrapper]) -> None:
    connection = connect()
    connection.cursor().execute("INSERT INTO cup VALUES ('mint')")
    connection.close()


def stands_in_the_queue(lock: FairLock, thread: threading.Thread, behind: int = 0) -> bool:
    """Wait until *thread* waits, or has ended without waiting."""
    while thread.is_alive():
        if lock.waiting > behind:
            return True
        thread.join(0.001)
    return False


def test_a_write_of_the_pages_waits_for_its_turn(connect: Callable[[], BaseDatabaseWrapper]) -> None:
    page = threading.Thread(target=write, args=(connect,))
    assert WRITE_LOCK.acquire(PATIENCE)
    try:
        page.start()
        waited = stands_in_the_queue(WRITE_LOCK, page)
    finally:
        WRITE_LOCK.release()
    page.join(PATIENCE)

    assert waited
    assert connect().cursor().execute("SELECT tea FROM cup").fetchall() == [("mint",)]


def test_reading_waits_for_nobody(connect: Callable[[], BaseDatabaseWrapper]) -> None:
    seen: list[object] = []

    def read() -> None:
        seen.append(connect().cursor().execute("SELECT count(*) FROM cup").fetchone())
        connect().close()

    with_turn = WRITE_LOCK.acquire(PATIENCE)
    reader = threading.Thread(target=read)
    reader.start()
    reader.join(PATIENCE)
    WRITE_LOCK.release()

    assert with_turn
    assert seen == [(0,)]


@pytest.mark.parametrize("ends", ["commits", "rolls back", "closes"])
def test_a_transaction_gives_its_turn_back_when_it(connect: Callable[[], BaseDatabaseWrapper], ends: str) -> None:
    connection = connect()
    connection.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    held = WRITE_LOCK.is_mine
    connection.cursor().execute("INSERT INTO cup VALUES ('rose')")
    {"commits": connection.commit, "rolls back": connection.rollback, "closes": connection.close}[ends]()

    assert held
    assert not WRITE_LOCK.is_mine


def test_a_write_inside_a_transaction_does_not_wait_for_itself(connect: Callable[[], BaseDatabaseWrapper]) -> None:
    connection = connect()
    connection.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    connection.cursor().execute("INSERT INTO cup VALUES ('oolong')")
    connection.cursor().executemany("INSERT INTO cup VALUES (%s)", [("assam",), ("sencha",)])
    connection.commit()

    assert not WRITE_LOCK.is_mine
    assert connection.cursor().execute("SELECT count(*) FROM cup").fetchone() == (3,)


def test_whoever_came_first_is_served_first() -> None:
    lock, served, threads = FairLock(), list[int](), list[threading.Thread]()

    def take(number: int) -> None:
        assert lock.acquire(PATIENCE)
        served.append(number)
        lock.release()

    lock.acquire()
    for number in range(5):
        threads.append(threading.Thread(target=take, args=(number,)))
        threads[-1].start()
        assert stands_in_the_queue(lock, threads[-1], behind=number)
    lock.release()
    for thread in threads:
        thread.join(PATIENCE)

    assert served == [0, 1, 2, 3, 4]


def test_whoever_runs_out_of_patience_leaves_the_queue() -> None:
    lock, came = FairLock(), list[bool]()
    lock.acquire()
    waiter = threading.Thread(target=lambda: came.append(lock.acquire(0.01)))
    waiter.start()
    waiter.join(PATIENCE)
    lock.release()

    assert came == [False]
    assert lock.waiting == 0
    assert lock.acquire(0)


def test_who_holds_it_may_take_it_again() -> None:
    lock = FairLock()

    assert lock.acquire()
    assert lock.acquire()
    lock.release()
    assert lock.is_mine
    lock.release()
    assert not lock.is_mine
