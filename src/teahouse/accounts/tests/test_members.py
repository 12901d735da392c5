"""Members, guests, and what is kept of them."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.db.models import DateField

from teahouse.accounts.actions.guests import become_guest, close_door, forget, forget_later, forget_soon, keep_for_now
from teahouse.accounts.actions.members import keep_guest, sign_up
from teahouse.accounts.actions.recovery import new_recovery_codes, use_recovery_code
from teahouse.accounts.links import person_of, persona_of
from teahouse.accounts.models import PeopleLink, Person, Persona
from teahouse.accounts.timers import guests_to_forget
from teahouse.policy.load import current
from teahouse.policy.people import Band, PersonaKind
from teahouse.policy.ruling import NotAllowed
from teahouse.testing.cast import NOON, PASSPHRASE
from teahouse.testing.cast_fixtures import Guests

pytestmark = [pytest.mark.row, pytest.mark.django_db]
MAY_2030 = date(2030, 5, 1)


def test_a_new_member_gets_three_private_words_and_a_paper_of_codes() -> None:
    new = sign_up(band=Band.ADULT, handle="Cobalt Fjord", passphrase=PASSPHRASE, now=NOON)

    assert len(new.person.sign_in_name.split("-")) == 3
    assert len(set(new.recovery_codes)) == current().people.recovery_codes
    assert not set(new.person.sign_in_name.split("-")) & {"cobalt", "fjord"}


def test_a_teen_and_only_a_teen_says_the_month_of_turning_eighteen() -> None:
    with pytest.raises(ValueError, match="month"):
        sign_up(band=Band.TEEN, handle="Cobalt Fjord", passphrase=PASSPHRASE, now=NOON)
    with pytest.raises(ValueError, match="month"):
        sign_up(band=Band.ADULT, handle="Cobalt Fjord", passphrase=PASSPHRASE, adult_from=MAY_2030, now=NOON)

    new = sign_up(band=Band.TEEN, handle="Cobalt Fjord", passphrase=PASSPHRASE, adult_from=MAY_2030, now=NOON)

    assert new.person.adult_from == MAY_2030


def test_no_column_holds_an_email_a_phone_number_a_birth_date_or_the_last_visit() -> None:
    ours = [model for model in apps.get_models() if model.__module__.startswith("teahouse.")]
    columns = {f"{model.__name__}.{field.name}" for model in ours for field in model._meta.concrete_fields}
    words = ("email", "mail", "phone", "birth", "dob", "last_login", "last_seen", "address", "agent", "real_name")
    suspects = {column for column in columns for word in words if word in column.lower()}
    days = {field.name for field in Person._meta.concrete_fields if isinstance(field, DateField)} - {"erase_at"}

    assert suspects == set()
    assert days == {"adult_from"}


def test_a_face_names_its_person_nowhere_but_under_the_seal(ada: Persona) -> None:
    row = PeopleLink.objects.get(persona=ada)
    person = person_of(ada)

    assert person.pk.to_bytes(8) not in bytes(row.person_sealed)
    assert not [field for field in Persona._meta.concrete_fields if field.related_model is Person]


def test_a_recovery_code_opens_once_however_it_is_written(ada: Persona) -> None:
    person = person_of(ada)
    code = new_recovery_codes(person=person)[0]

    assert use_recovery_code(person=person, code=code.upper().replace("-", " "), now=NOON)
    assert not use_recovery_code(person=person, code=code, now=NOON)


def test_new_codes_put_an_end_to_the_old_ones(ada: Persona) -> None:
    person = person_of(ada)
    old = new_recovery_codes(person=person)[0]
    new_recovery_codes(person=person)

    assert not use_recovery_code(person=person, code=old, now=NOON)


def test_a_code_opens_nobody_elses_door(ada: Persona, sam: Persona) -> None:
    code = new_recovery_codes(person=person_of(ada))[0]

    assert not use_recovery_code(person=person_of(sam), code=code, now=NOON)


def test_a_guest_who_never_talks_is_forgotten_too(guest: Guests) -> None:
    face = guest(Band.ADULT)
    hours = timedelta(hours=current().talks.guest_erase_hours)

    assert list(guests_to_forget(NOON)) == []
    assert list(guests_to_forget(NOON + hours)) == [person_of(face)]


def test_a_guest_is_kept_while_they_talk_and_forgotten_after_the_time_they_were_told(guest: Guests) -> None:
    face, hours = guest(Band.TEEN), timedelta(hours=current().talks.guest_erase_hours)
    keep_for_now(persona=face)
    assert list(guests_to_forget(NOON + 10 * hours)) == []

    forget_later(persona=face, now=NOON + hours)

    assert list(guests_to_forget(NOON + hours)) == []
    assert list(guests_to_forget(NOON + 2 * hours)) == [person_of(face)]


def test_a_guest_who_asks_is_forgotten_at_once(guest: Guests) -> None:
    face = guest(Band.TEEN)
    forget_soon(persona=face, now=NOON)

    assert list(guests_to_forget(NOON)) == [person_of(face)]


def test_nothing_is_left_of_a_forgotten_guest(guest: Guests) -> None:
    face = guest(Band.TEEN)
    person = person_of(face)
    forget(guest=person, now=NOON)

    assert not Person.objects.filter(pk=person.pk).exists()
    assert not Persona.objects.filter(pk=face.pk).exists()
    assert not PeopleLink.objects.filter(pk=face.pk).exists()


def test_a_member_is_not_forgotten_by_the_guests_timer(ada: Persona) -> None:
    forget_later(persona=ada, now=NOON)
    forget_soon(persona=ada, now=NOON)

    assert list(guests_to_forget(NOON + timedelta(days=99))) == []


def test_a_guest_becomes_a_member_with_their_face_and_their_age_group(guest: Guests) -> None:
    face = guest(Band.TEEN)
    person = person_of(face)
    new = keep_guest(guest=person, handle="Cobalt Fjord", passphrase=PASSPHRASE, adult_from=MAY_2030, now=NOON)

    kept = persona_of(person, PersonaKind.MEMBER)
    assert kept == face
    assert kept is not None
    assert (kept.band, kept.handle, kept.kind) == (Band.TEEN, "Cobalt Fjord", PersonaKind.MEMBER)
    assert persona_of(person, PersonaKind.GUEST) is None
    assert new.person.erase_at is None


def test_a_guest_who_was_stopped_finds_the_door_closed_for_the_day(guest: Guests) -> None:
    stopped = become_guest(band=Band.ADULT, door_key=b"d" * 16, now=NOON)
    close_door(persona=stopped)

    with pytest.raises(NotAllowed):
        become_guest(band=Band.TEEN, door_key=b"d" * 16, now=NOON)
    assert become_guest(band=Band.TEEN, door_key=b"e" * 16, now=NOON)


def test_a_guest_who_was_stopped_does_not_become_a_member(kai: Persona) -> None:
    close_door(persona=kai)

    with pytest.raises(NotAllowed):
        keep_guest(guest=person_of(kai), handle="Cobalt Fjord", passphrase=PASSPHRASE, now=NOON)
