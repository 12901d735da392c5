"""What somebody with the database in hand can do: nothing but lose things."""

import pytest
from django.db import connection

from teahouse.accounts.models import Persona
from teahouse.encryption.envelope import SealBroken, unwrap
from teahouse.messaging.answers import Acked, Held
from teahouse.messaging.models import Held as HeldRow
from teahouse.messaging.models import Message
from teahouse.messaging.sealing import held_place, open_words, place
from teahouse.policy.people import Band

from .conftest import Talk, seated


def sealed_words(talk: Talk, seq: int = 1) -> tuple[bytes, bytes]:
    """A message's sealed body and client id."""
    body, client = Message.objects.values_list("body_sealed", "client_id").get(
        conversation_id=talk.conversation.pk, seq=seq
    )
    assert body is not None
    return bytes(body), bytes(client)


def test_words_are_not_on_disk_in_clear(talk: Talk) -> None:
    assert isinstance(talk.say("a kettle of marigold"), Acked)

    with connection.cursor() as cursor:
        cursor.execute("SELECT body_sealed FROM messaging_message")
        [(body,)] = cursor.fetchall()
    assert b"marigold" not in bytes(body)


def test_words_moved_to_another_seat_do_not_open(talk: Talk) -> None:
    talk.say("these are mine")
    body, client = sealed_words(talk)
    key = unwrap(bytes(talk.conversation.key_wrapped))
    here = talk.conversation.pk

    assert open_words(key, body, place(here, talk.member.pk, client)) == "these are mine"
    with pytest.raises(SealBroken):
        open_words(key, body, place(here, talk.listener.pk, client))


def test_words_moved_to_another_conversation_do_not_open(talk: Talk, ada: Persona, omar: Persona) -> None:
    talk.say("these are mine")
    body, client = sealed_words(talk)
    other = seated(ada, omar, Band.ADULT)

    key = unwrap(bytes(other.conversation.key_wrapped))
    with pytest.raises(SealBroken):
        open_words(key, body, place(other.conversation.pk, other.member.pk, client))


def test_the_original_of_a_masked_message_does_not_open_in_its_place(talk: Talk) -> None:
    answer = talk.say("I took some pills, call me on oh seven seven double nine 900 123")
    assert isinstance(answer, Acked)
    assert answer.masked
    held = HeldRow.objects.get()
    key = unwrap(bytes(talk.conversation.key_wrapped))
    here, client = talk.conversation.pk, bytes(held.client_id)
    assert held.body_sealed is not None

    with pytest.raises(SealBroken):
        open_words(key, bytes(held.body_sealed), place(here, talk.member.pk, client))
    assert "double nine" in open_words(key, bytes(held.body_sealed), held_place(here, talk.member.pk, client))


def test_nothing_of_held_words_is_on_disk_in_clear(talk: Talk) -> None:
    assert isinstance(talk.say("text me on 07700 900 123"), Held)

    held = HeldRow.objects.get()
    assert b"07700" not in bytes(held.findings)
    assert b"07700" not in bytes(held.body_sealed or b"")
