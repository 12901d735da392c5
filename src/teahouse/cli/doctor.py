"""`teahouse doctor`: looks the house over; each finding says what is wrong and how to mend it."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from teahouse.configuration import meanings

# The release that mended a corruption of the write-ahead log (SQLite 3.7.0 to 3.51.2).
SAFE_SQLITE = (3, 51, 3)


@dataclass(frozen=True, slots=True)
class Finding:
    """What doctor saw: *grave* keeps the house closed, the rest is advice."""

    text: str
    grave: bool = True


def print_settings() -> None:
    """List every setting of the house with its default and meaning."""
    table = Table("setting", "default", "meaning")
    for name, default, meaning in meanings():
        table.add_row(name, default or "(empty)", meaning)
    Console().print(table)


def examine() -> int:
    """Print what is wrong; 0 when nothing grave is."""
    found = list(findings())
    for finding in found:
        print(f"{'WRONG ' if finding.grave else 'advice'}  {finding.text}")
    if not found:
        print("All is well.")
    return 1 if any(finding.grave for finding in found) else 0


def try_again() -> int:
    """Let the timers try once more what they gave up; 0."""
    from teahouse.scheduler.models import TimerTrouble

    count, _ = TimerTrouble.objects.filter(is_dead=True).delete()
    print(f"{count} given up before will be tried again.")
    return 0


def findings(checks: "Iterable[Check] | None" = None) -> Iterator[Finding]:
    """What the *checks*, or all of them, have to say; a check that cannot run is itself a finding."""
    for check in CHECKS if checks is None else checks:
        try:
            yield from check()
        except Exception as problem:  # a broken house is what doctor is for: say it and look further
            yield Finding(f"{check.__name__.strip('_')}: could not be looked at ({type(problem).__name__})")


def _keys() -> Iterator[Finding]:
    from teahouse.encryption.keys import KeyProblem, key_ring

    try:
        key_ring()
    except KeyProblem as problem:
        yield Finding(f"keys: {problem}")


def _keys_in_use() -> Iterator[Finding]:
    """A database from elsewhere needs the keys from elsewhere."""
    from teahouse.encryption.keys import KeyProblem, key_ring
    from teahouse.messaging.rotation import keks_in_use

    try:
        here = key_ring().keks.keys()
    except KeyProblem:
        return  # told already
    for number in [] if _is_behind() else sorted(keks_in_use() - here):
        yield Finding(f"kek-{number} is missing, and words are sealed by it; bring it back (teahouse keys join)")


def _folder() -> Iterator[Finding]:
    from django.conf import settings

    data = settings.TEAHOUSE.data
    database = data / "teahouse.sqlite3"
    open_to_others = [path for path in (data, database) if path.exists() and path.stat().st_mode & 0o077]
    # A closed folder keeps what is in it closed too.
    if len(open_to_others) == 2:
        yield Finding(f"{database} can be read by others; take away their rights: chmod go= {data}")


def _database() -> Iterator[Finding]:
    from django.db import connection

    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            if sqlite3.sqlite_version_info < SAFE_SQLITE:
                yield Finding(f"SQLite {sqlite3.sqlite_version} can lose its log; 3.51.3 or newer is safe", grave=False)
            cursor.execute("PRAGMA quick_check")
            if cursor.fetchone()[0] != "ok":
                yield Finding("the database file is damaged; restore the newest copy from data/backups")
        else:
            cursor.execute("SHOW synchronous_commit")
            if cursor.fetchone()[0] not in {"on", "remote_apply", "remote_write", "local"}:
                yield Finding("PostgreSQL has synchronous_commit off; an acknowledged message could be lost")


def _migrations() -> Iterator[Finding]:
    if _is_behind():
        yield Finding("the database is of an older version; run: teahouse upgrade")


def _is_behind() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _guards() -> Iterator[Finding]:
    from django.db import connection

    from teahouse.guard_install import missing

    # An older database has older guards; the upgrade makes both new.
    for name in [] if _is_behind() else missing(connection):
        yield Finding(f"guard {name} is missing or altered in the database; run: teahouse migrate")


def _owners() -> Iterator[Finding]:
    from django.conf import settings

    from teahouse.accounts.models import RoleGrant
    from teahouse.house_clock import now
    from teahouse.policy.people import Role

    if settings.TEAHOUSE.demo:
        return
    owners = RoleGrant.objects.filter(role=Role.OWNER).exclude(expires_at__lte=now()).count()
    if owners < 2:
        yield Finding(
            f"{owners} owners; what needs two people stays off: the teen side, badges, removal (teahouse found)",
            grave=False,
        )


def _crisis() -> Iterator[Finding]:
    from teahouse.crisis.directory import overdue
    from teahouse.house_clock import now
    from teahouse.policy.load import current

    for line in overdue(now().date(), current().crisis.checked_max_days):
        yield Finding(f"crisis line {line} was last checked too long ago; look it up again")


def _on_call() -> Iterator[Finding]:
    from teahouse.accounts.models import Person
    from teahouse.policy.load import current

    named = current().on_call.people
    if not named:
        yield Finding("nobody is on call ([on_call] in data/policy.toml); people in danger are told so", grave=False)
    known = set(Person.objects.filter(sign_in_name__in=named).values_list("sign_in_name", flat=True))
    for name in named:
        if name not in known:
            yield Finding(f"on call: {name!r} is nobody's sign-in name, so nobody is called ([on_call] people)")


def _timers() -> Iterator[Finding]:
    from teahouse.scheduler.running import dead_letters

    for timer, key, error in dead_letters():
        yield Finding(f"timer {timer} gave up on {key} ({error}); mend the cause, then: teahouse doctor --try-again")


Check = Callable[[], Iterator[Finding]]
DATABASE_CHECKS: tuple[Check, ...] = (_database, _migrations, _guards)
AFTER_A_RESTORE: tuple[Check, ...] = (_keys, *DATABASE_CHECKS, _keys_in_use)
CHECKS: tuple[Check, ...] = (_keys, _folder, *DATABASE_CHECKS, _keys_in_use, _owners, _crisis, _on_call, _timers)
