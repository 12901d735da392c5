"""Versions of people: what a ruling read, and whether it is still true."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import F

from teahouse.accounts.models import ChangeLog, PersonVersion
from teahouse.policy.people import PersonKey


def bump(person: PersonKey, now: datetime) -> None:
    """Something that rulings about *person* ask for has changed; every process hears of it from the change log."""
    moved = PersonVersion.objects.filter(pk=person).update(n=F("n") + 1)
    if not moved:
        PersonVersion.objects.create(person_key=person)
    ChangeLog.objects.create(person_key=person, at=now)


def versions_of(people: Iterable[PersonKey]) -> dict[PersonKey, int]:
    """The version at which each of *people* stands; nobody the house has heard of stands at 0."""
    found = PersonVersion.objects.filter(pk__in=list(people)).values_list("person_key", "n")
    return {PersonKey(bytes(key)): n for key, n in found}
