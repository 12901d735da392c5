"""A person's two faces, and that nothing joins them."""

import pytest
from django.db import IntegrityError, transaction

from teahouse.accounts.actions.members import sign_up
from teahouse.accounts.actions.personas import HandleRefused, add_listener_persona, make_persona, rename
from teahouse.accounts.links import person_key_of, person_of, persona_of
from teahouse.accounts.models import Persona
from teahouse.accounts.queries import actor_for
from teahouse.policy.people import Band, PersonaKind, Role
from teahouse.policy.ruling import NotAllowed
from teahouse.testing.cast import NOON, PASSPHRASE

pytestmark = pytest.mark.row


def test_both_faces_of_a_person_are_one_person_to_every_rule(omar: Persona) -> None:
    member = persona_of(person_of(omar), PersonaKind.MEMBER)

    assert member is not None
    assert actor_for(member, now=NOON).person == actor_for(omar, now=NOON).person
    assert member.public_id != omar.public_id


def test_only_the_listeners_face_listens(omar: Persona) -> None:
    member = persona_of(person_of(omar), PersonaKind.MEMBER)

    assert member is not None
    assert Role.LISTENER in actor_for(omar, now=NOON).roles
    assert Role.LISTENER not in actor_for(member, now=NOON).roles


@pytest.mark.parametrize("kind", [PersonaKind.MEMBER, PersonaKind.LISTENER])
def test_the_database_gives_nobody_a_second_face_of_one_kind(omar: Persona, kind: PersonaKind) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        make_persona(person=person_of(omar), kind=kind, band=Band.ADULT, handle="Cobalt Fjord", now=NOON)


def test_nobody_becomes_a_listener_twice(omar: Persona) -> None:
    with pytest.raises(NotAllowed):
        add_listener_persona(person=person_of(omar), handle="Cobalt Fjord", now=NOON)


def test_a_guest_does_not_become_a_listener(kai: Persona) -> None:
    with pytest.raises(NotAllowed):
        add_listener_persona(person=person_of(kai), handle="Cobalt Fjord", now=NOON)


def test_the_two_names_of_a_person_may_not_share_a_word(ada: Persona) -> None:
    rename(persona=ada, handle="Cobalt Fjord", now=NOON)

    with pytest.raises(HandleRefused):
        add_listener_persona(person=person_of(ada), handle="Green Fjord", now=NOON)


def test_an_old_name_is_kept_nowhere_and_free_again(ada: Persona, omar: Persona) -> None:
    rename(persona=ada, handle="Cobalt Fjord", now=NOON)
    rename(persona=omar, handle="Ada", now=NOON)

    assert Persona.objects.get(pk=omar.pk).handle == "Ada"
    assert not Persona.objects.filter(pk=ada.pk, handle="Ada").exists()


def test_the_link_opens_only_beside_its_own_face(ada: Persona, omar: Persona) -> None:
    assert person_key_of(ada) != person_key_of(omar)


@pytest.mark.django_db
def test_the_order_of_rows_joins_nobody_to_their_face() -> None:
    made = [sign_up(band=Band.ADULT, handle=f"Fjord {first}{second}", passphrase=PASSPHRASE, now=NOON)
            for first in "bcdfghkmnp" for second in "qrstvwxz"]  # fmt: skip
    people = [new.person.pk for new in sorted(made, key=lambda new: new.person.pk)]
    by_face = [new.person.pk for new in sorted(made, key=lambda new: new.persona.pk)]
    met = sum(one == other for one, other in zip(people, by_face, strict=True))

    # By chance one in eighty meets; numbers given in turn would join all of them.
    assert met < 10
