"""Changes made inside somebody else's transaction: notes, release, edit, mask, hide, restore, delete."""

from collections.abc import Callable, Iterator
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from teahouse.events.bus import Hint, subscribe
from teahouse.messaging.answers import Acked, Held
from teahouse.messaging.applying import NothingToChange
from teahouse.messaging.changes import Delete, Edit, Hide, Mask, Note, Release, Restore
from teahouse.messaging.conversations import note, set_state
from teahouse.messaging.models import Held as HeldRow
from teahouse.messaging.queries import changes_after, last_page, messages_after
from teahouse.messaging.states import HeldState, MessageState, NoteKind
from teahouse.messaging.writer import apply
from teahouse.policy.places import PlaceState
from teahouse.testing.cast import NOON

from .conftest import Talk

OnCommit = Callable[..., object]


@pytest.fixture
def hints() -> Iterator[list[Hint]]:
    """What the screens are told."""
    heard: list[Hint] = []
    unsubscribe = subscribe(heard.append)
    yield heard
    unsubscribe()


def held(talk: Talk, client_id: UUID | None = None) -> UUID:
    """The id of something Ada said that is held."""
    answer = talk.say("text me on 07700 900 123", client_id=client_id)
    assert isinstance(answer, Held)
    return answer.hold_id


def test_the_house_speaks_in_the_same_order_as_everybody(talk: Talk) -> None:
    talk.say("hello")
    note(conversation=talk.conversation, kind=NoteKind.LISTENER_CAME, params={"name": "Omar"}, now=NOON)
    talk.say("hello Omar")

    page = last_page(talk.conversation)
    assert [(one.seq, one.seat_no, one.body, one.note) for one in page] == [
        (1, 1, "hello", ""),
        (2, 0, None, "listener_came"),
        (3, 1, "hello Omar", ""),
    ]
    assert page[1].params == {"name": "Omar"}


def test_a_note_that_is_rolled_back_was_never_said(talk: Talk) -> None:
    with transaction.atomic():
        note(conversation=talk.conversation, kind=NoteKind.QUIET, now=NOON)
        transaction.set_rollback(True)

    assert last_page(talk.conversation) == []


def test_the_screens_hear_of_a_change_when_it_commits_and_not_before(
    talk: Talk, hints: list[Hint], django_capture_on_commit_callbacks: OnCommit
) -> None:
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[attr-defined]
        note(conversation=talk.conversation, kind=NoteKind.QUIET, now=NOON)
        before = list(hints)

    assert before == []
    assert [(hint.kind, hint.seq) for hint in hints] == [("said", 1)]


def test_released_words_take_the_number_of_the_moment_and_say_when_they_were_written(talk: Talk) -> None:
    client_id = uuid4()
    hold = held(talk, client_id)
    talk.say("meanwhile")

    apply(Release(hold_id=hold, at=NOON))

    page = last_page(talk.conversation)
    assert [(one.seq, one.late) for one in page] == [(1, False), (2, True)]
    answer = talk.say("text me on 07700 900 123", client_id=client_id)
    assert isinstance(answer, Acked)
    assert (answer.seq, answer.masked) == (2, False)


def test_held_words_are_released_once(talk: Talk) -> None:
    hold = held(talk)
    apply(Release(hold_id=hold, at=NOON))

    with pytest.raises(NothingToChange):
        apply(Release(hold_id=hold, at=NOON))
    assert len(last_page(talk.conversation)) == 1


def test_into_an_ended_conversation_nothing_is_released(talk: Talk) -> None:
    hold = held(talk)
    set_state(conversation=talk.conversation, state=PlaceState.ENDED, now=NOON)

    with pytest.raises(NothingToChange):
        apply(Release(hold_id=hold, at=NOON))


def test_every_change_is_numbered_and_shows_the_message_as_it_is_now(talk: Talk) -> None:
    talk.say("first")
    talk.say("second")
    here = talk.conversation.pk

    apply(Edit(conversation_id=here, seq=1, body="first, with a word more", at=NOON))
    apply(Hide(conversation_id=here, seq=2, at=NOON))

    changes = changes_after(talk.conversation, 0)
    assert [(change.n, change.message.seq, change.message.body) for change in changes] == [
        (1, 1, "first, with a word more"),
        (2, 2, None),
    ]
    assert [change.n for change in changes_after(talk.conversation, 1)] == [2]


def test_what_was_hidden_comes_back_with_its_words(talk: Talk) -> None:
    talk.say("seen again")
    here = talk.conversation.pk
    apply(Hide(conversation_id=here, seq=1, at=NOON))

    apply(Restore(conversation_id=here, seq=1, at=NOON))

    assert [one.body for one in last_page(talk.conversation)] == ["seen again"]


def test_a_deleted_message_leaves_its_number_and_nothing_else(talk: Talk) -> None:
    talk.say("gone")
    talk.say("next")
    here = talk.conversation.pk

    apply(Delete(conversation_id=here, seq=1, at=NOON))

    page = messages_after(talk.conversation, 0)
    assert [(one.seq, one.body, one.state) for one in page] == [
        (1, None, MessageState.DELETED),
        (2, "next", MessageState.SHOWN),
    ]
    for change in (Restore, Hide, Delete):
        with pytest.raises(NothingToChange):
            apply(change(conversation_id=here, seq=1, at=NOON))


def test_a_masked_message_keeps_its_original_for_the_person_on_duty(talk: Talk) -> None:
    talk.say("my cat is called Biscuit")

    apply(Mask(conversation_id=talk.conversation.pk, seq=1, body="my cat is called •••", at=NOON))

    [shown] = last_page(talk.conversation)
    assert (shown.body, shown.masked) == ("my cat is called •••", True)
    original = HeldRow.objects.get()
    assert (original.state, original.seq) == (HeldState.MASKED, 1)


def test_notes_of_the_house_cannot_be_changed(talk: Talk) -> None:
    apply(Note(conversation_id=talk.conversation.pk, kind=NoteKind.OPENED, at=NOON))

    with pytest.raises(NothingToChange):
        apply(Hide(conversation_id=talk.conversation.pk, seq=1, at=NOON))


def test_the_words_of_a_changed_message_are_sealed_anew(talk: Talk) -> None:
    first = talk.say("one")
    assert isinstance(first, Acked)

    apply(Edit(conversation_id=talk.conversation.pk, seq=1, body="two", at=NOON))

    assert [one.body for one in messages_after(talk.conversation, 0)] == ["two"]
