"""What the database refuses, whoever asks it: here nobody asks a rule first."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.core.management.commands import migrate
from django.db import connection, transaction
from django.db.utils import DatabaseError

from teahouse import guard_install
from teahouse.accounts.models import Persona
from teahouse.guard_registry import Guard, switched_off
from teahouse.messaging import guards
from teahouse.messaging.conversations import leave_seat, open_conversation
from teahouse.messaging.models import Conversation, Message, MessageChange, Seat
from teahouse.messaging.queries import last_page
from teahouse.messaging.stores.erasing import erase
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceKind, SeatPart
from teahouse.testing.cast import NOON

from .conftest import Talk


def refused(act: Callable[[], object]) -> bool:
    """Did the database refuse *act*?"""
    try:
        with transaction.atomic():
            act()
    except DatabaseError:
        return True
    return False


def sit(conversation: Conversation, persona: Persona, part: SeatPart = SeatPart.MEMBER, number: int = 9) -> Seat:
    """A seat made by hand, past every rule."""
    return Seat.objects.create(conversation=conversation, number=number, persona=persona, part=part, opened_at=NOON)


def test_the_database_seats_nobody_across_the_wall(
    mina: Persona, theo: Persona, ada: Persona, omar: Persona, nora: Persona
) -> None:
    teens = open_conversation(kind=PlaceKind.TALK, band=Band.TEEN, now=NOON)
    adults = open_conversation(kind=PlaceKind.TALK, band=Band.ADULT, now=NOON)
    room = open_conversation(kind=PlaceKind.ROOM, band=Band.TEEN, now=NOON)

    assert refused(lambda: sit(teens, ada))
    assert refused(lambda: sit(teens, omar, SeatPart.LISTENER))
    assert refused(lambda: sit(adults, mina))
    assert refused(lambda: sit(teens, nora, SeatPart.MEMBER))
    assert refused(lambda: sit(room, nora, SeatPart.LISTENER))
    assert sit(teens, mina, number=1)
    assert sit(teens, theo, SeatPart.LISTENER, number=2)
    assert sit(teens, nora, SeatPart.LISTENER, number=3)


def test_a_badge_that_has_run_out_opens_no_seat(nora: Persona) -> None:
    Persona.objects.filter(pk=nora.pk).update(teen_badge_until=NOON - timedelta(seconds=1))
    teens = open_conversation(kind=PlaceKind.TALK, band=Band.TEEN, now=NOON)

    assert refused(lambda: sit(teens, nora, SeatPart.LISTENER))


def test_a_seat_cannot_be_moved_across_the_wall(talk: Talk, teen_talk: Talk, mina: Persona) -> None:
    seat = Seat.objects.filter(pk=talk.member.pk)

    assert refused(lambda: seat.update(persona=mina))
    assert refused(lambda: seat.update(conversation=teen_talk.conversation, number=7))
    leave_seat(seat=teen_talk.listener, now=NOON)
    closed = Seat.objects.filter(pk=teen_talk.listener.pk)
    assert refused(lambda: closed.update(closed_at=None, part=SeatPart.MEMBER))


def test_no_band_or_badge_changes_while_an_open_seat_would_break_the_wall(teen_talk: Talk, mina: Persona) -> None:
    member = Persona.objects.filter(pk=mina.pk)
    listener = Persona.objects.filter(pk=teen_talk.listener.persona_id)

    assert refused(lambda: member.update(band=Band.ADULT))
    assert refused(lambda: listener.update(teen_badge_until=None))
    leave_seat(seat=teen_talk.member, now=NOON)
    leave_seat(seat=teen_talk.listener, now=NOON)
    assert not refused(lambda: member.update(band=Band.ADULT))
    assert not refused(lambda: listener.update(teen_badge_until=None))


def test_a_place_keeps_the_band_and_kind_it_was_opened_with(talk: Talk) -> None:
    here = Conversation.objects.filter(pk=talk.conversation.pk)

    assert refused(lambda: here.update(band=Band.TEEN))
    assert refused(lambda: here.update(kind=PlaceKind.ROOM))


def test_what_was_said_cannot_be_changed_behind_the_writer(talk: Talk) -> None:
    talk.say("as it was said")
    said = Message.objects.filter(conversation_id=talk.conversation.pk, seq=1)

    assert refused(lambda: said.update(body_sealed=b"something else"))
    assert refused(lambda: said.update(state="deleted", body_sealed=None))
    assert refused(lambda: said.update(said_at=NOON - timedelta(days=1)))
    assert refused(lambda: said.update(sender_seat=talk.listener))
    assert [one.body for one in last_page(talk.conversation)] == ["as it was said"]


def test_no_message_disappears_before_its_key(talk: Talk) -> None:
    talk.say("still here")
    said = Message.objects.filter(conversation_id=talk.conversation.pk)

    assert refused(lambda: said._raw_delete("default"))
    erase(conversation=talk.conversation, now=NOON)
    assert not Message.objects.exists()


def test_no_change_disappears_before_its_key(talk: Talk) -> None:
    MessageChange.objects.create(conversation=talk.conversation, n=1, seq=1, kind="hide", changed_at=NOON)
    changes = MessageChange.objects.filter(conversation_id=talk.conversation.pk)

    assert refused(lambda: changes._raw_delete("default"))
    erase(conversation=talk.conversation, now=NOON)
    assert not MessageChange.objects.exists()


def test_nothing_is_shown_that_was_not_screened(talk: Talk) -> None:
    assert refused(
        lambda: Message.objects.create(
            conversation=talk.conversation,
            seq=1,
            sender_seat=talk.member,
            client_id=b"1" * 16,
            said_at=NOON,
            state="shown",
            body_sealed=b"",
            verdict="",
        )
    )


@pytest.mark.django_db
def test_every_guard_stands_as_it_is_declared() -> None:
    standing = [guard.name for guard in guards.GUARDS if isinstance(guard, Guard) and not switched_off(guard.name)]

    assert not set(guard_install.missing(connection)) & set(standing)


@pytest.mark.django_db
def test_a_guard_that_was_taken_away_or_altered_is_named() -> None:
    guard = guards.ONE_BAND_FOR_GOOD
    guard_install.drop(connection)

    assert guard.name in guard_install.missing(connection)
    guard_install.install(connection)
    assert guard.name not in guard_install.missing(connection)
    weaker = {
        "sqlite": guard.sqlite.replace("NEW.band <> OLD.band OR", "0 OR"),
        "postgresql": guard.postgres.replace("NEW.band <> OLD.band OR", "false OR"),
    }[connection.vendor]
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"DROP TRIGGER {guard.name}")
            cursor.execute(weaker.strip())
        else:
            body = weaker.strip().partition("\n")[2]
            cursor.execute(
                f"CREATE OR REPLACE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS $guard${body}$guard$"
            )
    assert guard.name in guard_install.missing(connection)


def widen_the_seat(*_: object, **__: object) -> None:
    """What a migration of a guarded table does; Django makes a SQLite table anew, and its triggers are gone."""
    field = Seat._meta.get_field("read_seq")
    wider = field.clone()
    wider.default = 1
    wider.set_attributes_from_name("read_seq")
    wider.model = Seat
    with connection.schema_editor() as editor:
        editor.alter_field(Seat, field, wider, strict=True)


def test_every_migration_leaves_the_guards_standing(house_database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate.Command, "handle", widen_the_seat)

    call_command("migrate", verbosity=0)

    off = {guard.name for guard in guards.GUARDS if switched_off(guard.name)}
    assert set(guard_install.missing(connection)) == off


def test_a_migration_that_fails_leaves_the_guards_standing(
    house_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(migrate.Command, "handle", fail)

    with pytest.raises(RuntimeError):
        call_command("migrate", verbosity=0)

    off = {guard.name for guard in guards.GUARDS if switched_off(guard.name)}
    assert set(guard_install.missing(connection)) == off
