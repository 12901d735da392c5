"""What happens to people by itself."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from time_machine import TimeMachineFixture

from teahouse.accounts.actions.guests import forget_soon
from teahouse.accounts.actions.passphrases import new_begin_code
from teahouse.accounts.links import person_of
from teahouse.accounts.models import BeginCode, Person, Persona, RoleGrant, SessionEntry
from teahouse.accounts.timers import TIMERS, tidy
from teahouse.house_clock import now
from teahouse.policy.people import Band
from teahouse.scheduler.running import Scheduler
from teahouse.testing.cast import NOON
from teahouse.testing.cast_fixtures import Guests
from teahouse.testing.visiting import signed_in

pytestmark = [pytest.mark.row, pytest.mark.usefixtures("at_noon")]


def test_guests_roles_and_sign_ins_go_when_their_time_has_come(guest: Guests, ruth: Persona) -> None:
    forget_soon(persona=guest(Band.TEEN), now=NOON)
    later = NOON + timedelta(days=400)
    Scheduler(TIMERS).look(now=later)

    assert not Person.objects.filter(is_guest=True).exists()
    assert not RoleGrant.objects.filter(expires_at__lte=later).exists()
    assert Persona.objects.filter(pk=ruth.pk).exists()


def test_a_sign_in_that_is_over_leaves_the_list(ada: Persona, time_machine: TimeMachineFixture) -> None:
    signed_in(ada)
    person = person_of(ada)
    new_begin_code(person=person, now=now())
    tidy(NOON, now=now())
    assert SessionEntry.objects.count() == 1

    tidy(NOON, now=now() + timedelta(days=30))

    assert not SessionEntry.objects.exists()
    assert not Session.objects.exists()
    assert not BeginCode.objects.exists()
