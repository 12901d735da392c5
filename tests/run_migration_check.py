"""Migrations say what the models say, and a fresh database takes all of them with every guard standing."""

import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")


def main() -> int:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from teahouse.guard_install import missing

    call_command("makemigrations", "--check", "--dry-run", verbosity=1)
    call_command("migrate", verbosity=0, interactive=False)
    absent = missing(connection)
    for name in absent:
        print(f"guard {name} is not in the database after migrate")
    return 1 if absent else 0


if __name__ == "__main__":
    sys.exit(main())
