"""What the database refuses about people, whoever asks it."""

import pytest
from allauth.account.models import EmailAddress
from django.db import IntegrityError, transaction

from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona, RoleGrant
from teahouse.policy.people import Role
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
