"""Held words: for their author alone, until somebody decides."""

import pytest

from teahouse.accounts.models import Persona
from teahouse.messaging.answers import Held
from teahouse.messaging.changes import Release
from teahouse.messaging.holds import contest, earlier_holds, my_holds
from teahouse.messaging.models import Held as HeldRow
from teahouse.messaging.queries import NotFound, unread
from teahouse.messaging.writer import apply
from teahouse.testing.cast import NOON

from .conftest import Talk

WORDS = "text me on 07700 900 123"


@pytest.fixture
def hold(talk: Talk) -> Held:
    """Something of Ada's that is held."""
    answer = talk.say(WORDS)
    assert isinstance(answer, Held)
    return answer


def test_the_author_sees_what_is_held_and_the_other_does_not(talk: Talk, hold: Held) -> None:
    [notice] = my_holds(talk.member)

    assert (notice.hold_id, notice.words, notice.contested) == (hold.hold_id, WORDS, False)
    assert notice.findings == hold.findings
    assert my_holds(talk.listener) == []
    assert unread(talk.listener) == 0


def test_the_author_may_say_that_it_is_no_contact_information(talk: Talk, hold: Held, ada: Persona) -> None:
    contest(hold_id=hold.hold_id, persona=ada, now=NOON)
    contest(hold_id=hold.hold_id, persona=ada, now=NOON)

    assert [notice.contested for notice in my_holds(talk.member)] == [True]


def test_nobody_else_contests_and_nobody_learns_whether_it_exists(hold: Held, omar: Persona) -> None:
    with pytest.raises(NotFound):
        contest(hold_id=hold.hold_id, persona=omar, now=NOON)
    assert HeldRow.objects.get().contested_at is None


def test_what_was_decided_cannot_be_contested(talk: Talk, hold: Held, ada: Persona) -> None:
    apply(Release(hold_id=hold.hold_id, at=NOON))

    assert my_holds(talk.member) == []
    with pytest.raises(NotFound):
        contest(hold_id=hold.hold_id, persona=ada, now=NOON)


def test_earlier_holds_of_the_same_seat_are_counted(talk: Talk, hold: Held) -> None:
    again = talk.say(WORDS)

    assert isinstance(again, Held)
    assert (earlier_holds(hold.hold_id), earlier_holds(again.hold_id)) == (0, 1)
