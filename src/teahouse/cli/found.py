"""`teahouse found`: makes the first two owners of a house."""

from django.conf import settings
from django.urls import reverse

from teahouse import house_clock
from teahouse.accounts.actions.owners import found_house
from teahouse.cli.problems import Problem
from teahouse.policy.load import current


def found() -> int:
    """
    Print the sign-in name and the one-time code of each owner who has yet to begin; the codes are kept nowhere.

    Raises:
        Problem: both owners have begun already.
    """
    waiting = found_house(now=house_clock.now())
    if not waiting:
        raise Problem("this house has its owners; `teahouse staff grant` gives roles to more people")
    address = settings.TEAHOUSE.origins[0] + reverse("accounts:begin")
    print("Give each of these to a different person. The codes are shown once and work once.\n")
    for owner in waiting:
        print(f"    sign-in name   {owner.sign_in_name}")
        print(f"    one-time code  {owner.code}\n")
    print(f"Each opens {address} within {current().people.begin_code_hours} hours,")
    print("chooses a passphrase, and sets up a second step before anything else opens.")
    return 0
