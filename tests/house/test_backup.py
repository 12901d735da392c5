"""`teahouse backup`, `verify` and `restore`: what went in comes out, and nobody reads it on the way."""

import fcntl
from pathlib import Path
from uuid import uuid4

import pytest

from teahouse.testing.commands import Done, run_teahouse
from tests.faults.ground import Server

from .closed_houses import ROW, House, Postgres, Sqlite
from .running import RunningHouse

pytestmark = pytest.mark.house
CANARY = "a secret that nobody may read in a backup"
NAME = "localhost:8000"


class Backups:
    """The backups of one house, in a folder beside it, and their private key."""

    def __init__(self, house: House, folder: Path) -> None:
        self.house, self.folder, self.key = house, folder, folder.with_name("private-half")
        done = self.run("keys", "backup", str(self.key))
        assert done.returncode == 0, done.stderr

    def run(self, *arguments: str, **more: object) -> Done:
        return run_teahouse(self.house.data, *arguments, **{**self.house.settings, **more})  # type: ignore[arg-type]

    def make(self) -> Path:
        done = self.run("backup", "--to", str(self.folder))
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        return self.files[-1]

    @property
    def files(self) -> list[Path]:
        return sorted(self.folder.glob("*.backup"))

    def verify(self, file: Path, key: Path | None = None) -> Done:
        return self.run("verify", str(file), "--key", str(key or self.key))

    def restore(self, file: Path, *options: str, at: House | None = None) -> Done:
        place = at or self.house
        return run_teahouse(place.data, "restore", str(file), "--key", str(self.key), *options, **place.settings)


@pytest.fixture
def backups(closed_house: House, tmp_path: Path) -> Backups:
    return Backups(closed_house, tmp_path / "elsewhere")


@pytest.fixture
def empty_place(closed_house: House, tmp_path: Path, request: pytest.FixtureRequest) -> House:
    """Another machine: nothing there but the keys, made again from paper."""
    data = tmp_path / "other" / "house"
    data.mkdir(parents=True)
    (data / "keys").mkdir(mode=0o700)
    for key in (closed_house.data / "keys").iterdir():
        (data / "keys" / key.name).write_bytes(key.read_bytes())
        (data / "keys" / key.name).chmod(0o600)
    if isinstance(closed_house, Postgres):
        server: Server = request.getfixturevalue("server")
        return Postgres(data, server.new(f"empty_{uuid4().hex}"))
    return Sqlite(data)


def test_what_went_in_comes_out_in_an_empty_place(backups: Backups, empty_place: House) -> None:
    before = backups.house.contents()
    file = backups.make()

    looked = backups.verify(file)
    done = backups.restore(file, at=empty_place)

    assert (looked.returncode, looked.stderr) == (0, "")
    assert looked.stdout.startswith("whole ")
    assert (done.returncode, done.stderr) == (0, "")
    assert "times a plain copy of its bytes" in done.stdout
    assert empty_place.contents() == before


def test_nobody_reads_a_backup_without_the_half_that_is_kept_elsewhere(backups: Backups) -> None:
    backups.house.execute(
        ROW.format(f"CAST('{CANARY}' AS {'BYTEA' if isinstance(backups.house, Postgres) else 'BLOB'})").replace(
            "06-01", "06-02"
        )
    )

    content = backups.make().read_bytes()

    for plain in (CANARY.encode(), b"SQLite format", b"accounts_dailykey", b"PGDMP"):
        assert plain not in content
    assert backups.key.read_text().strip().encode() not in b"".join(
        path.read_bytes() for path in backups.house.data.rglob("*") if path.is_file()
    )
    assert (backups.files[0].stat().st_mode | backups.folder.stat().st_mode | backups.key.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize("closed_house", ["sqlite"], indirect=True)
def test_a_backup_that_is_not_whole_is_named_and_nothing_is_touched(backups: Backups) -> None:
    file = backups.make()
    content = file.read_bytes()
    file.write_bytes(content[:2000] + bytes([content[2000] ^ 1]) + content[2001:])
    before = backups.house.contents()

    for done in (backups.verify(file), backups.restore(file, "--over", NAME)):
        assert done.returncode == 2
        assert done.stderr.startswith(f"teahouse: {file}: the file was changed or cut off")
    assert backups.house.contents() == before


@pytest.mark.parametrize("closed_house", ["sqlite"], indirect=True)
def test_another_key_opens_nothing(backups: Backups, tmp_path: Path) -> None:
    (backups.house.data / "keys" / "backup.pub").unlink()
    (tmp_path / "others").mkdir()
    others = Backups(backups.house, tmp_path / "others" / "elsewhere")

    done = backups.verify(others.make())

    assert done.returncode == 2
    assert "sealed for another key" in done.stderr


def test_a_house_that_is_there_is_only_replaced_by_its_name(backups: Backups) -> None:
    file, then = backups.make(), backups.house.contents()
    backups.house.execute(ROW.format("'x'").replace("06-01", "06-03"))
    now = backups.house.contents()

    without, wrong = backups.restore(file), backups.restore(file, "--over", "another.example")
    assert backups.house.contents() == now
    done = backups.restore(file, "--over", NAME)

    assert without.returncode == wrong.returncode == 2
    assert f"--over {NAME}" in without.stderr
    assert (done.returncode, done.stderr) == (0, "")
    assert backups.house.contents() == then
    assert len(list((backups.house.data / "backups").glob("before-restore-*"))) == 1


@pytest.mark.parametrize("closed_house", ["sqlite"], indirect=True)
def test_an_open_house_is_not_replaced(backups: Backups) -> None:
    file, before = backups.make(), backups.house.contents()

    with (backups.house.data / "serve.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        done = backups.restore(file, "--over", NAME)

    assert done.returncode == 2
    assert "another process serves the house" in done.stderr
    assert backups.house.contents() == before


def test_a_backup_without_the_keys_of_its_house_says_what_is_missing(backups: Backups, empty_place: House) -> None:
    file = backups.make()
    (empty_place.data / "keys" / "kek-1").unlink()

    done = backups.restore(file, at=empty_place)

    assert done.returncode == 1
    assert "WRONG     keys: kek-1: is missing" in done.stdout


@pytest.mark.parametrize("closed_house", ["sqlite"], indirect=True)
def test_old_backups_and_what_was_left_of_unfinished_ones_go(backups: Backups) -> None:
    backups.folder.mkdir()
    old, young, others = (
        backups.folder / name
        for name in ("teahouse-20200101T000000.backup", "teahouse-29990101T000000.backup", "letters.backup")
    )
    for file in (old, young, others):
        file.touch()
    sealed, plain = backups.folder / ".unfinished-teahouse-1.backup", backups.house.data / ".unfinished-1"
    sealed.touch()
    plain.mkdir()
    (plain / "copy").write_text("plain words")

    backups.make()

    assert not old.exists()
    assert young.exists()
    assert others.exists()
    assert not sealed.exists()
    assert not plain.exists()


@pytest.mark.parametrize("closed_house", ["sqlite"], indirect=True)
def test_a_full_disk_leaves_nothing_behind_and_is_told(backups: Backups) -> None:
    done = backups.run("backup", "--to", str(backups.folder), under=["prlimit", "--fsize=100000"])

    assert done.returncode == 2
    assert "the backup could not be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(backups.folder.iterdir()) == []


@pytest.mark.parametrize("closed_house", ["sqlite"], indirect=True)
def test_one_at_a_time(backups: Backups) -> None:
    with (backups.house.data / "backup.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = backups.run("backup", "--to", str(backups.folder))

    assert done.returncode == 2
    assert "is at work here" in done.stderr
    assert backups.files == []


@pytest.mark.parametrize("closed_house", ["sqlite"], indirect=True)
def test_without_a_key_nothing_is_written(closed_house: House) -> None:
    done = run_teahouse(closed_house.data, "backup")

    assert done.returncode == 2
    assert "teahouse keys backup" in done.stderr
    assert not (closed_house.data / "backups").exists()


def test_a_house_that_serves_goes_on_while_it_is_copied(demo: RunningHouse, tmp_path: Path) -> None:
    backups = Backups(Sqlite(demo.data), tmp_path / "elsewhere")
    try:
        file = backups.make()
        done = backups.verify(file)
    finally:
        (demo.data / "keys" / "backup.pub").unlink()

    assert done.returncode == 0, done.stderr
    assert demo.visitor().get("/").status == 200
