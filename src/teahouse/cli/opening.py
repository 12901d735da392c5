"""What must be right before the house opens its door; each problem is a sentence that says how to mend it."""

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from teahouse.cli.problems import Problem
from teahouse.encryption.keys import key_ring


def refuse_what_is_not_ready() -> None:
    """
    Look at keys, database and guards, quickly.

    Raises:
        KeyProblem: a key is missing, short, open to others or unknown.
        Problem: anything else that would open the house without its promises.
    """
    _no_demo_among_real_people()
    key_ring()
    for check in (_reachable, _up_to_date, _writable, _durable, _guarded):
        check()


def _no_demo_among_real_people() -> None:
    if settings.TEAHOUSE.is_production and (settings.TEAHOUSE.data / "demo").exists():
        raise Problem(
            f"{settings.TEAHOUSE.data} holds a demo, whose people anybody can be; give a real house another folder"
        )


def _reachable() -> None:
    try:
        connection.ensure_connection()
    except DatabaseError:
        raise Problem("the database does not answer; check TEAHOUSE_DATABASE_URL and that it is running") from None


def _up_to_date() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Problem("the database is of an older version; run: teahouse upgrade")


def _writable() -> None:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE django_migrations SET name = name WHERE id = -1")
    except DatabaseError:
        raise Problem("the database cannot be written to; check its owner, and that the disk is not full") from None


def _durable() -> None:
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute("SHOW synchronous_commit")
        setting = cursor.fetchone()[0]
    if setting == "off":
        raise Problem("PostgreSQL has synchronous_commit off; an acknowledged message could be lost. Switch it on")


def _guarded() -> None:
    from teahouse.guard_install import missing

    names = sorted(missing(connection))
    if names:
        raise Problem(f"guards are missing or altered in the database ({', '.join(names)}); run: teahouse migrate")
