"""Whole houses, reached only through their public entrances: commands, pages and sockets."""

import shutil
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from teahouse.testing.commands import Done, run_teahouse
from tests.faults.ground import Server

from .closed_houses import House, Postgres, Sqlite, made_ready
from .running import RunningHouse, running

Teahouse = Callable[..., Done]


@pytest.fixture
def house_folder(tmp_path: Path) -> Path:
    return tmp_path / "house"


@pytest.fixture
def teahouse(house_folder: Path) -> Teahouse:
    """Runs a command in the house of this test: ``teahouse("keys", "init", TEAHOUSE_ORIGINS="…")``."""
    return partial(run_teahouse, house_folder)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHouse]:
    """A demo, for tests that leave it as they found it."""
    with running("demo", tmp_path_factory.mktemp("demo"), TEAHOUSE_POLICY="bench") as house:
        yield house


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with warnings.catch_warnings():
        # It complains about a machine without a desktop.
        warnings.simplefilter("ignore")
        one = Server(tmp_path_factory.mktemp("server"))
    yield one
    one.stop()


@pytest.fixture(scope="session")
def ready_on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a house that was made ready once, to be copied."""
    return made_ready(Sqlite(tmp_path_factory.mktemp("ready"))).data


@pytest.fixture(scope="session")
def ready_on_postgres(tmp_path_factory: pytest.TempPathFactory, server: Server) -> Path:
    """The same, its tables in the database "ready" of the server."""
    return made_ready(Postgres(tmp_path_factory.mktemp("ready"), server.new("ready"))).data


@pytest.fixture(params=["sqlite", "postgres"])
def closed_house(request: pytest.FixtureRequest, house_folder: Path) -> House:
    """A house with keys and tables that nobody serves."""
    shutil.copytree(request.getfixturevalue(f"ready_on_{request.param}"), house_folder)
    if request.param == "sqlite":
        return Sqlite(house_folder)
    server: Server = request.getfixturevalue("server")
    return Postgres(house_folder, server.copy_of("ready"))
