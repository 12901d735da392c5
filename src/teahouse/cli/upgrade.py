"""`teahouse upgrade`: back up, migrate, make the guards again, check; or back to where it began."""

from django.core.management import call_command
from django.db import connection

from teahouse.cli import snapshot
from teahouse.cli.doctor import DATABASE_CHECKS, findings
from teahouse.house_clock import now


def upgrade() -> int:
    """
    Bring the database of a closed house to this version.

    Returns 0 when the new version stands, 1 when something was wrong and the database is as it was before.
    Raises `Problem` when no copy can be made (nothing was touched then), or when the copy cannot be put back;
    `AlreadyServing` when the house is open.
    """
    from teahouse.serving import sole_use

    with sole_use():
        copy = snapshot.take(before="upgrade", now=now())
        print(f"copy      {copy}", flush=True)
        trouble = _bring_up()
        if trouble is None:
            snapshot.forget_older_than(copy)
            print("upgrade   done; start the house again")
            return 0
        snapshot.put_back(copy)
        print(f"back      {trouble}; the database is as it was before")
        return 1


def _bring_up() -> str | None:
    """Migrate and look the database over; what went wrong, if anything did."""
    _take_the_time_it_needs()
    try:
        call_command("migrate", interactive=False, verbosity=0)
    except Exception as problem:  # whatever it was, the way back is the same
        return f"the migration failed ({type(problem).__name__})"
    print(f"migrated  {connection.vendor}, guards made again", flush=True)
    # Only what a migration can spoil: a helpline that nobody looked up for long is no reason to go back.
    grave = [finding.text for finding in findings(DATABASE_CHECKS) if finding.grave]
    return grave[0] if grave else None


def _take_the_time_it_needs() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            # A page gives up after three seconds; a big table may take minutes to change.
            cursor.execute("SET statement_timeout = 0")
