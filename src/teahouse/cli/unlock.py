"""`teahouse unlock`: lifts the pause that too many wrong tries brought."""

from teahouse import house_clock
from teahouse.accounts.models import Person
from teahouse.accounts.names import sign_in_name_as_typed
from teahouse.accounts.throttle import Tried, forgive, name_key, person_key_today
from teahouse.cli.problems import Problem

BY_NAME = (Tried.SIGN_IN, Tried.RECOVERY)
BY_PERSON = (Tried.SECOND_STEP, Tried.STEP_UP)


def unlock(sign_in_name: str) -> int:
    """
    Forget today's wrong tries for *sign_in_name*; the pause of an address is not lifted.

    Raises:
        Problem: nobody signs in with that name.
    """
    now, name = house_clock.now(), sign_in_name_as_typed(sign_in_name)
    person = Person.objects.filter(sign_in_name=name, is_guest=False).first()
    if person is None:
        raise Problem("nobody signs in with that name")
    lifted = [forgive(tried, name_key(name, now=now)) for tried in BY_NAME]
    lifted += [forgive(tried, person_key_today(person.pk, now=now)) for tried in BY_PERSON]
    print("The pause is lifted." if any(lifted) else "There was no pause to lift.")
    return 0
