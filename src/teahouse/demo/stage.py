"""Sets the stage: keys, database, the cast, and three listeners who are on shift."""

from datetime import datetime

from django.conf import settings
from django.core.management import call_command

from teahouse.accounts.models import Persona
from teahouse.chat.actions.shifts import start_shift
from teahouse.encryption.keys import make_keys
from teahouse.policy.load import current
from teahouse.testing.cast import make_cast

ON_SHIFT = ("theo", "omar", "nora")


def set_stage(*, now: datetime) -> dict[str, Persona]:
    """Make everything the demo needs, as often as it is asked; the cast by name."""
    make_keys(settings.TEAHOUSE.data / "keys")
    call_command("migrate", interactive=False, verbosity=0)
    cast = make_cast(now)
    for name in ON_SHIFT:
        start_shift(listener=cast[name], hours=current().talks.shift_max_hours, now=now)
    return cast
