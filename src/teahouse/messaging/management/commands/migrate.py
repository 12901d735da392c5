"""Django's ``migrate``, which takes the guards away before it and makes them again after it."""

from typing import Any

from django.core.management.commands import migrate
from django.db import connections

from teahouse import guard_install


class Command(migrate.Command):
    """Migrate, and leave every guard standing."""

    def handle(self, *args: Any, **options: Any) -> Any:
        if options.get("plan") or options.get("check_unapplied"):
            return super().handle(*args, **options)
        connection = connections[options["database"]]
        guard_install.drop(connection)
        try:
            return super().handle(*args, **options)
        finally:
            # Also when a migration failed: what there is stays guarded.
            guard_install.install(connection)
