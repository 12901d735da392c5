"""A copy of the whole database, and the way back to it: for backups, and from before an upgrade."""

import os
import shutil
import sqlite3
import subprocess
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection, connections

from teahouse.cli.problems import Problem

NAMES = "before-upgrade-*"
# What a newer version put beside the old tables and guards goes with them; the schema and its rights stay.
EMPTY = """
DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT oid::regclass FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
    LOOP EXECUTE 'DROP TABLE IF EXISTS ' || name || ' CASCADE'; END LOOP;
    FOR name IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
    LOOP EXECUTE 'DROP FUNCTION ' || name || ' CASCADE'; END LOOP;
END $$
"""


def take(*, before: str, now: datetime) -> Path:
    """Copy the database into ``data/backups`` *before* something; readable by us alone, checked before it counts."""
    folder = settings.TEAHOUSE.data / "backups"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = f"before-{before}-{now:%Y%m%dT%H%M%S}"
    if connection.vendor == "sqlite":
        return _copy_sqlite(folder / f"{name}.sqlite3")
    return _copy_postgres(folder / f"{name}.dump")


def copy_to(folder: Path) -> Path:
    """Copy the whole database into *folder* as it is at one moment, while others may write; the copy's file."""
    return _copy_sqlite(folder / "copy") if connection.vendor == "sqlite" else _copy_postgres(folder / "copy")


def put_back(copy: Path) -> None:
    """
    Make the database what it was when *copy* was taken.

    Raises:
        Problem: it cannot be put back; the text says where the copy lies.
    """
    connections.close_all()
    if connection.vendor == "sqlite":
        _put_back_sqlite(copy)
    else:
        _put_back_postgres(copy)


def forget_older_than(copy: Path) -> None:
    """Delete the copies of earlier upgrades: what people had erased meanwhile must not live on in them."""
    for older in sorted(copy.parent.glob(NAMES)):
        if older.name < copy.name:
            older.unlink()


def _copy_sqlite(copy: Path) -> Path:
    copy.touch(0o600)
    connection.ensure_connection()
    target = sqlite3.connect(copy)
    try:
        connection.connection.backup(target)
        answer = target.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        target.close()
    if answer != "ok":
        raise Problem(f"the copy {copy.name} is damaged, so nothing was changed; run: teahouse doctor")
    return copy


def _put_back_sqlite(copy: Path) -> None:
    source, target = sqlite3.connect(copy), sqlite3.connect(settings.DATABASES["default"]["NAME"])
    try:
        source.backup(target)
    except sqlite3.Error:
        raise Problem(_stuck(copy)) from None
    finally:
        source.close()
        target.close()


def _copy_postgres(copy: Path) -> Path:
    # Both ways are looked for before anything is touched.
    for program in ("pg_dump", "pg_restore", "psql"):
        if shutil.which(program) is None:
            raise Problem(f"{program} is not installed, so there is no way back; install postgresql-client first")
    copy.touch(0o600)
    # A pooled connection is no hindrance to a dump, but an open transaction of ours would be.
    connections.close_all()
    done = _run("pg_dump", "--format=custom", "--no-owner", f"--file={copy}")
    if done.returncode:
        copy.unlink()
        why = done.stderr.decode(errors="replace").strip().splitlines()
        raise Problem(f"no copy could be made, so nothing was changed: {why[-1] if why else 'pg_dump failed'}")
    return copy


def is_a_dump(copy: Path) -> bool:
    """Can PostgreSQL's own program read *copy*?"""
    return _run("pg_restore", "--list", str(copy), database=False).returncode == 0


def _put_back_postgres(copy: Path) -> None:
    script = copy.with_suffix(".sql")
    script.touch(0o600)
    try:
        made = _run("pg_restore", "--no-owner", f"--file={script}", str(copy), database=False)
        # One transaction: either all of it is back, or the copy is still needed.
        quiet = ("--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction", "--output=/dev/null")
        done = made if made.returncode else _run("psql", *quiet, f"--command={EMPTY}", f"--file={script}")
    finally:
        script.unlink()
    if done.returncode:
        raise Problem(_stuck(copy))


def _stuck(copy: Path) -> str:
    return (
        f"the upgrade failed, and the copy could not be put back; it lies in {copy}: keep it, and do not open the house"
    )


def _run(program: str, *arguments: str, database: bool = True) -> subprocess.CompletedProcess[bytes]:
    """Run one of PostgreSQL's programs; the passphrase goes by the environment, which others cannot read."""
    where = settings.DATABASES["default"]
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    ours = {name: str(where[key]) for name, key in names.items() if database and where[key]}
    return subprocess.run([program, *arguments], env={**os.environ, **ours}, capture_output=True, check=False)  # noqa: S603
