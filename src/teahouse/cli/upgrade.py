"""`teahouse upgrade`: back up, migrate, make the guards again, check; or back to where it began."""

from django.core.management import call_command
from django.db import connection

from teahouse.cli import snapshot
from teahouse.cli.doctor import all_findings
from teahouse.house_clock import now


def upgrade() -> int:
    """
    Bring the database of a closed house to this version.

    Returns 0 when the new version stands, 1 when something was wrong and the database is as it was before.
    Raises `Problem` when the house is open or no copy can be made; nothing was touched then.
    """
    from teahouse.serving import sole_use

    with sole_use():
        copy = snapshot.take(now=now())
        print(f"copy      {copy}")
        trouble = _bring_up()
        if trouble is None:
            print("upgrade   done; start the house again")
            return 0
        snapshot.put_back(copy)
        print(f"back      {trouble}; the database is as it was before")
        return 1


def _bring_up() -> str | None:
    """Migrate and look the house over; what went wrong, if anything did."""
    try:
        call_command("migrate", interactive=False, verbosity=0)
    except Exception as problem:  # whatever it was, the way back is the same
        return f"the migration failed ({type(problem).__name__})"
    print(f"migrated  {connection.vendor}, guards made again")
    grave = [finding.text for finding in all_findings() if finding.grave]
    return grave[0] if grave else None
