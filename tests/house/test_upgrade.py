"""`teahouse upgrade`: forward with a copy, or back to where it began."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from teahouse.testing.commands import Done, run_teahouse
from teahouse.testing.served import ServedHouse

from .closed_houses import House, Sqlite

pytestmark = pytest.mark.house
NEWER = {"DJANGO_SETTINGS_MODULE": "tests.house.newer.settings"}
FAILING = {"DJANGO_SETTINGS_MODULE": "tests.house.failing.settings"}


@pytest.fixture
def upgrade(closed_house: House) -> Callable[..., Done]:
    def run(**settings: str) -> Done:
        return run_teahouse(closed_house.data, "upgrade", **{**closed_house.settings, **settings})

    return run


def copies(data: Path) -> list[Path]:
    return sorted((data / "backups").glob("*"))


def test_an_upgrade_keeps_a_copy_that_only_the_house_can_read(
    closed_house: House, upgrade: Callable[..., Done]
) -> None:
    done = upgrade(**NEWER)

    assert (done.returncode, done.stderr) == (0, "")
    assert "done; start the house again" in done.stdout
    assert any("newer_cushion" in line for line in closed_house.contents())
    (copy,) = copies(closed_house.data)
    assert str(copy) in done.stdout
    assert (copy.stat().st_mode | copy.parent.stat().st_mode) & 0o077 == 0


def test_a_failed_upgrade_leaves_the_database_as_it_was(closed_house: House, upgrade: Callable[..., Done]) -> None:
    before = closed_house.contents()

    done = upgrade(**FAILING)

    assert done.returncode == 1
    assert "the migration failed (ValueError); the database is as it was before" in done.stdout
    assert closed_house.contents() == before
    assert len(copies(closed_house.data)) == 1


def test_an_upgrade_deletes_the_copy_of_the_one_before(closed_house: House, upgrade: Callable[..., Done]) -> None:
    """What people had erased since then must not live on in an old copy."""
    older = closed_house.data / "backups" / "before-upgrade-20200101T000000.sqlite3"
    older.parent.mkdir(mode=0o700)
    older.touch()

    upgrade()

    assert not older.exists()
    assert len(copies(closed_house.data)) == 1


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


@pytest.mark.parametrize("closed_house", ["postgres"], indirect=True)
def test_a_copy_that_cannot_be_put_back_is_named(
    closed_house: House, upgrade: Callable[..., Done], tmp_path: Path
) -> None:
    psql = tmp_path / "psql"
    psql.write_text("#!/bin/sh\nexit 3\n")
    psql.chmod(0o755)

    done = upgrade(**FAILING, PATH=f"{tmp_path}{os.pathsep}{closed_house.settings['PATH']}")

    (copy,) = copies(closed_house.data)
    assert done.returncode == 2
    assert f"it lies in {copy}: keep it, and do not open the house" in done.stderr
