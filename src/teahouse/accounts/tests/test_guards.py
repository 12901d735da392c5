"""What the database refuses about people, whoever asks it."""

import pytest
from allauth.account.models import EmailAddress
from django.db import IntegrityError, transaction

from teahouse.accounts.actions.age import AgeAnswer, correct_age
from teahouse.accounts.actions.roles import take_teen_badge
from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona, RoleGrant
from teahouse.messaging.conversations import give_seat, leave_seat, open_conversation
from teahouse.policy.people import Band, Role
from teahouse.policy.places import PlaceKind, SeatPart
from teahouse.testing.cast import NOON

pytestmark = pytest.mark.row


def test_the_database_keeps_no_email_address(ada: Persona) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        EmailAddress.objects.create(user=person_of(ada), email="ada@example.org")


def test_a_grant_by_one_person_is_no_grant(ada: Persona) -> None:
    one = b"1" * 16
    for agreed_by, agreed_too in [(one, one), (one, None), (None, one)]:
        with pytest.raises(IntegrityError), transaction.atomic():
            RoleGrant.objects.create(
                person_key=b"2" * 16, role=Role.OWNER, granted_at=NOON, agreed_by=agreed_by, agreed_too=agreed_too
            )


def test_a_teen_wears_no_badge(theo: Persona) -> None:
    theo.teen_badge_until = NOON
    with pytest.raises(IntegrityError), transaction.atomic():
        theo.save()


def test_nobody_changes_age_group_while_they_sit_in_a_talk_of_the_old_one(omar: Persona) -> None:
    talk = open_conversation(kind=PlaceKind.TALK, band=Band.ADULT, now=NOON)
    seat = give_seat(conversation=talk, persona=omar, part=SeatPart.LISTENER, now=NOON)

    assert correct_age(person=person_of(omar), to=Band.TEEN, now=NOON) is AgeAnswer.OPEN_TALKS
    assert Persona.objects.get(pk=omar.pk).band == Band.ADULT

    leave_seat(seat=seat, now=NOON)
    assert correct_age(person=person_of(omar), to=Band.TEEN, now=NOON) is AgeAnswer.CHANGED


def test_a_badge_is_not_taken_from_under_a_talk_with_a_teen(nora: Persona) -> None:
    talk = open_conversation(kind=PlaceKind.TALK, band=Band.TEEN, now=NOON)
    give_seat(conversation=talk, persona=nora, part=SeatPart.LISTENER, now=NOON)

    with pytest.raises(IntegrityError), transaction.atomic():
        take_teen_badge(listener=nora, now=NOON)
