"""Who has the house to itself: on SQLite one serving process, and an upgrade only when none serves."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings


class AlreadyServing(Exception):
    """Another process has the house open."""

    def __init__(self) -> None:
        super().__init__(
            f"another process serves the house in {settings.TEAHOUSE.data}; on SQLite there is one (data/serve.lock)"
        )


@contextmanager
def sole_use() -> Iterator[None]:
    """
    Hold ``data/serve.lock`` for as long as the block lasts.

    The lock is the kernel's, so a process that was killed leaves none behind.

    Raises:
        AlreadyServing: another process holds it.
    """
    with _locked(fcntl.LOCK_EX):
        yield


@contextmanager
def shared_use() -> Iterator[None]:
    """As `sole_use`, beside others that serve: on PostgreSQL there may be several, and no upgrade meanwhile."""
    with _locked(fcntl.LOCK_SH):
        yield


@contextmanager
def _locked(kind: int) -> Iterator[None]:
    try:
        with locked("serve.lock", kind):
            yield
    except Taken:
        raise AlreadyServing from None


class Taken(Exception):
    """Another process holds the lock."""


@contextmanager
def locked(name: str, kind: int = fcntl.LOCK_EX) -> Iterator[None]:
    """Hold the file *name* in the data folder for as long as the block lasts; `Taken` when another process does."""
    settings.TEAHOUSE.data.mkdir(parents=True, exist_ok=True)
    with (settings.TEAHOUSE.data / name).open("a") as lock:
        try:
            fcntl.flock(lock, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Taken from None
        yield
