"""`teahouse backup`, `verify`, `restore`: the whole database in one sealed file, looked at, and put back."""

import gzip
import hashlib
import os
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import msgspec
from django.conf import settings
from django.db import connection

from teahouse.cli import snapshot
from teahouse.cli.doctor import AFTER_A_RESTORE, findings
from teahouse.cli.problems import Problem
from teahouse.encryption.envelope import SealBroken
from teahouse.encryption.sealed_files import PIECE, Opening, Sealing
from teahouse.house_clock import monotonic, now
from teahouse.policy.load import current
from teahouse.serving import Taken, locked, sole_use

NAMES = "teahouse-*.backup"
STAMP = "%Y%m%dT%H%M%S"  # UTC
UNFINISHED = ".unfinished"
LONGEST_MANIFEST = 1 << 20  # bytes
QUICKLY = 3  # how hard gzip tries: the disk is slower than this
MEGABYTE = 1 << 20
STUCK = "the backup could not be put back; do not open the house before a restore has come to its end"


class Manifest(msgspec.Struct, frozen=True):
    """What a backup says of itself, in its first line: enough to know that what comes out is what went in."""

    made_at: datetime
    database: str
    size: int
    sha256: str
    rows: dict[str, int]


@dataclass(frozen=True, slots=True)
class Unsealed:
    """A backup that was opened: what it says, and the plain copy that came out."""

    manifest: Manifest
    copy: Path
    seconds: float


def backup(folder: Path | None) -> int:
    """Write the database as it is now into a sealed file in *folder*, while the house goes on; 0."""
    public = settings.TEAHOUSE.data / "keys" / "backup.pub"
    if not public.exists():
        raise Problem(
            "backups have no key yet; make it, and keep its private half elsewhere: teahouse keys backup FILE"
        )
    folder = folder or settings.TEAHOUSE.data / "backups"
    began, made_at = monotonic(), now()
    file = folder / f"teahouse-{made_at:{STAMP}}.backup"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _place_for_plain_copies() as place:
            _make(file, snapshot.copy_to(place), made_at, public)
    except (OSError, sqlite3.Error) as problem:
        why = getattr(problem, "strerror", None) or "the disk does not take it"
        raise Problem(f"the backup could not be written ({why}); nothing is left of it") from None
    forgotten = _forget_old_ones(folder, made_at)
    print(f"backup    {file} ({file.stat().st_size / MEGABYTE:.1f} MB, {monotonic() - began:.1f} s)")
    if forgotten:
        print(f"deleted   {forgotten} older than {current().backups.keep_days} days")
    return 0


def verify(file: Path, private: Path) -> int:
    """Open *file* and look whether all of it is there and whole; 0."""
    with _unsealed(file, private) as unsealed:
        _look_at(unsealed)
        print(f"whole     {_told(unsealed)}")
    return 0


def restore(file: Path, private: Path, over: str | None) -> int:
    """
    Make the database what it was when *file* was written; 0, or 1 when doctor finds something grave afterwards.

    Raises `Problem` when there is a house already that was not named, and `AlreadyServing` when it is open; nothing was
    touched then.
    """
    with sole_use(), _unsealed(file, private) as unsealed:
        if unsealed.manifest.database != connection.vendor:
            raise Problem(f"this backup is of {unsealed.manifest.database}, and TEAHOUSE_DATABASE_URL is another")
        _look_at(unsealed)
        _only_where_nothing_is_lost(over)
        plainly = _seconds_to_copy(unsealed.copy)
        began = monotonic()
        try:
            snapshot.put_back(unsealed.copy)
        except Problem:
            raise Problem(STUCK) from None
        put_back = monotonic() - began
    print(f"restored  {_told(unsealed)}")
    print(
        f"times     opened {unsealed.seconds:.1f} s, put back {put_back:.1f} s: "
        f"{(unsealed.seconds + put_back) / max(plainly, 0.001):.1f} times a plain copy of its bytes on this disk"
    )
    grave = [finding.text for finding in findings(AFTER_A_RESTORE) if finding.grave]
    for text in grave:
        print(f"WRONG     {text}")
    return 1 if grave else 0


# Writing -----------------------------------------------------------------------------------------------------


def _make(file: Path, copy: Path, made_at: datetime, public: Path) -> None:
    """Seal *copy* into *file*, which is there whole or not at all."""
    for left in file.parent.glob(f"{UNFINISHED}*"):
        left.unlink()
    draft = file.with_name(f"{UNFINISHED}-{file.name}")
    try:
        with draft.open("wb") as target:
            _write(target, copy, _manifest(copy, made_at), public)
            target.flush()
            os.fsync(target.fileno())
        draft.rename(file)
    finally:
        draft.unlink(missing_ok=True)
    _see_it_onto_the_disk(file.parent)


def _manifest(copy: Path, made_at: datetime) -> Manifest:
    with copy.open("rb") as file:
        checksum = hashlib.file_digest(file, "sha256").hexdigest()
    return Manifest(made_at, connection.vendor, copy.stat().st_size, checksum, _rows_of(copy))


def _rows_of(copy: Path) -> dict[str, int]:
    """How many rows each table of a copied SQLite database has; PostgreSQL's own dump is checked by its checksum."""
    if connection.vendor != "sqlite":
        return {}
    with closing(sqlite3.connect(f"file:{copy}?mode=ro&immutable=1", uri=True)) as database:
        names = [
            name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        ]
        return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def _write(target: BinaryIO, copy: Path, manifest: Manifest, public: Path) -> None:
    sealing = Sealing(target, public)
    with copy.open("rb") as source, gzip.GzipFile(fileobj=sealing, mode="wb", compresslevel=QUICKLY) as packed:  # type: ignore[call-overload]
        packed.write(msgspec.json.encode(manifest) + b"\n")
        shutil.copyfileobj(source, packed, PIECE)
    sealing.close()


def _see_it_onto_the_disk(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _forget_old_ones(folder: Path, made_at: datetime) -> int:
    """Delete what is older than the policy allows: what people had erased must not live on in copies for ever."""
    eldest = f"{made_at - timedelta(days=current().backups.keep_days):{STAMP}}"
    ours = [*folder.glob(NAMES), *(settings.TEAHOUSE.data / "backups").glob("before-restore-*")]
    old = [file for file in ours if file.stem.rpartition("-")[2] < eldest]
    for file in old:
        file.unlink()
    return len(old)


# Reading -----------------------------------------------------------------------------------------------------


@contextmanager
def _unsealed(file: Path, private: Path) -> Iterator[Unsealed]:
    """The content of *file* as a plain copy beside it, which is gone afterwards."""
    if not file.is_file():
        raise Problem(f"{file} is not there")
    began = monotonic()
    with _place_for_plain_copies() as place:
        copy = place / "copy"
        try:
            manifest = _unseal(file, private, copy)
        except (SealBroken, EOFError, gzip.BadGzipFile, zlib.error, msgspec.DecodeError) as problem:
            why = str(problem) if isinstance(problem, SealBroken) else "its content is damaged"
            raise Problem(f"{file}: {why}") from None
        except OSError as problem:
            raise Problem(f"{file} could not be opened here ({problem.strerror})") from None
        yield Unsealed(manifest, copy, monotonic() - began)


def _unseal(file: Path, private: Path, copy: Path) -> Manifest:
    with file.open("rb") as source, gzip.GzipFile(fileobj=Opening(source, private)) as packed:  # type: ignore[call-overload]
        manifest = msgspec.json.decode(packed.readline(LONGEST_MANIFEST), type=Manifest)
        with copy.open("wb") as target:
            shutil.copyfileobj(packed, target, PIECE)
    return manifest


@contextmanager
def _place_for_plain_copies() -> Iterator[Path]:
    """
    A folder for copies that are not sealed: beside the database, and never on the disk of the backups.

    What a command that was killed left there is gone when the next begins; so there is one at a time.
    """
    data = settings.TEAHOUSE.data
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with locked("backup.lock"):
            for left in data.glob(f"{UNFINISHED}*"):
                shutil.rmtree(left)
            with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=data) as place:
                yield Path(place)
    except Taken:
        raise Problem("another backup, verify or restore is at work here; wait until it has ended") from None


def _look_at(unsealed: Unsealed) -> None:
    """`Problem` unless what came out is what went in."""
    manifest = unsealed.manifest
    with unsealed.copy.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != manifest.sha256:
            raise Problem("the checksum is another than when it was made")
    if manifest.database == "sqlite":
        with closing(sqlite3.connect(f"file:{unsealed.copy}?mode=ro&immutable=1", uri=True)) as database:
            if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise Problem("the database in it is damaged")
    elif not snapshot.is_a_dump(unsealed.copy):
        raise Problem("pg_restore cannot read the dump in it")


def _only_where_nothing_is_lost(over: str | None) -> None:
    """`Problem` where there is a house already, unless *over* is its name."""
    if not connection.introspection.table_names():
        return
    name = settings.TEAHOUSE.origins[0].partition("://")[2]
    if over != name:
        raise Problem(
            "there is a house here already; what was said since the backup would be lost. "
            f"If you want that: --over {name}"
        )
    print(f"kept      what was here until now: {snapshot.take(before='restore', now=now())}")


def _seconds_to_copy(copy: Path) -> float:
    """How long a plain copy of as many bytes takes on this disk: what a restore is measured against."""
    began = monotonic()
    other = copy.with_name("plainly")
    with other.open("wb") as target, copy.open("rb") as source:
        shutil.copyfileobj(source, target, PIECE)
        target.flush()
        os.fsync(target.fileno())
    other.unlink()
    return monotonic() - began


def _told(unsealed: Unsealed) -> str:
    manifest = unsealed.manifest
    rows = f", {sum(manifest.rows.values())} rows in {len(manifest.rows)} tables" if manifest.rows else ""
    return (
        f"{manifest.size / MEGABYTE:.1f} MB of {manifest.database} from {manifest.made_at:%Y-%m-%d %H:%M:%S} UTC{rows}"
    )
