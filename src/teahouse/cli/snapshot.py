"""A copy of the database from before an upgrade, and the way back to it."""

import shutil
import sqlite3
import subprocess
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection, connections

from teahouse.cli.problems import Problem


def take(*, now: datetime) -> Path:
    """Copy the whole database into ``data/backups``, readable by us alone; the copy is checked before it counts."""
    folder = settings.TEAHOUSE.data / "backups"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = f"before-upgrade-{now:%Y%m%dT%H%M%S}"
    if connection.vendor == "sqlite":
        return _copy_sqlite(folder / f"{name}.sqlite3")
    copy = folder / f"{name}.dump"
    copy.touch(0o600)
    _postgres("pg_dump", "--format=custom", f"--file={copy}")
    return copy


def put_back(copy: Path) -> None:
    """Make the database what it was when *copy* was taken."""
    connections.close_all()
    if connection.vendor == "sqlite":
        source, target = sqlite3.connect(copy), sqlite3.connect(settings.DATABASES["default"]["NAME"])
        try:
            source.backup(target)
        finally:
            source.close()
            target.close()
        return
    _postgres("pg_restore", "--clean", "--if-exists", "--single-transaction", str(copy))


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


def _postgres(program: str, *arguments: str) -> None:
    if shutil.which(program) is None:
        raise Problem(f"{program} is not installed, so there is no way back; install postgresql-client first")
    where = f"--dbname={settings.TEAHOUSE.database_url}"
    done = subprocess.run([program, *arguments, where], capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise Problem(f"{program} ended with {done.returncode}; nothing was changed")
