"""What becomes of the drafts of a batch, decided without a database."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from teahouse.encryption.envelope import new_wrapped_key, unwrap
from teahouse.messaging.batch import Locked, decide
from teahouse.messaging.drafts import Draft, Fate, Hearing, Saying
from teahouse.messaging.states import MessageState
from teahouse.testing.cast import NOON

HERE, SEAT, ADA, OMAR = 1, 11, b"ada", b"omar"
Drafts = Callable[..., Draft]


def nobody(_: object) -> None:
    """Nobody waits for an answer here."""


@pytest.fixture
def draft() -> Drafts:
    """Makes a draft allowed by version 3 of the place and of Ada, whose window has heard up to number 7."""
    key = unwrap(new_wrapped_key())

    def make(**changes: Any) -> Draft:
        client_id: UUID = changes.pop("client_id", None) or uuid4()
        typed = changes.pop("typed", "a cup of tea")
        facts: dict[str, Any] = {
            "conversation_id": HERE,
            "seat_id": SEAT,
            "seat_no": 1,
            "client_id": client_id,
            "typed": typed,
            "said_at": NOON,
            "put_at": 100.0,
            "key": key,
            "version": 3,
            "persons": ((ADA, 3), (OMAR, 0)),
            "good_until": None,
            "expected": 7,
            "said": typed,
            "state": MessageState.SHOWN,
            "verdict": "deliver",
            "hold": None,
            "settled": nobody,
            "saying": Saying(SEAT, typed, client_id, None, NOON, 100.0, nobody),
        }
        return Draft(**{**facts, **changes})

    return make


def locked(*, last: int = 7, version: int = 3, ada: int = 3, known: set[tuple[int, bytes]] | None = None) -> Locked:
    """What the database says: nobody has heard of Omar, who stands at 0."""
    return Locked(conversations={HERE: (last, version)}, persons={ADA: ada}, known=known or set())


def test_new_words_get_the_next_numbers_in_order(draft: Drafts) -> None:
    batch = [draft(), draft(expected=8), draft(expected=9)]

    decided = decide(batch, locked(), 100.0)

    assert [one.seq for one in batch] == [8, 9, 10]
    assert (decided.new, decided.last) == (batch, {HERE: 10})


@pytest.mark.parametrize(("version", "ada"), [(4, 3), (3, 4)])
def test_nothing_is_written_by_facts_that_have_moved(draft: Drafts, version: int, ada: int) -> None:
    one = draft()

    decided = decide([one], locked(version=version, ada=ada), 100.0)

    assert (one.fate, decided.new, decided.last) == (Fate.STALE, [], {})


def test_somebody_whose_facts_were_never_moved_stands_at_nought(draft: Drafts) -> None:
    one = draft(persons=((OMAR, 1),))

    decide([one], locked(), 100.0)

    assert one.fate is Fate.STALE


@pytest.mark.parametrize(
    ("until", "waited", "fate"), [(60, 59, Fate.WRITTEN), (60, 60, Fate.STALE), (60, 61, Fate.STALE)]
)
def test_facts_hold_until_their_moment_and_not_beyond(draft: Drafts, until: int, waited: int, fate: Fate) -> None:
    moment: datetime = NOON + timedelta(seconds=until)
    one = draft(good_until=moment)

    decide([one], locked(), 100.0 + waited)

    assert one.fate is fate


def test_words_screened_before_somebody_else_spoke_are_screened_again(draft: Drafts) -> None:
    one = draft()

    decided = decide([one], locked(last=8), 100.0)

    assert (one.fate, decided.new) == (Fate.STALE, [])


def test_words_that_only_their_author_sees_need_not_have_heard_the_others(draft: Drafts) -> None:
    one = draft(expected=None, said=None)

    decided = decide([one], locked(last=20), 100.0)

    assert (one.fate, one.seq, decided.last) == (Fate.WRITTEN, 0, {})


def test_held_words_of_somebody_who_may_not_speak_any_more_are_asked_again(draft: Drafts) -> None:
    one = draft(expected=None, said=None)

    decide([one], locked(ada=4), 100.0)

    assert one.fate is Fate.STALE


def test_words_held_because_nothing_stood_still_are_taken_whatever_moved(draft: Drafts) -> None:
    one = draft(expected=None, said=None, whatever_moved=True)

    decide([one], locked(ada=4, version=9), 100.0)

    assert one.fate is Fate.WRITTEN


def test_an_id_that_stands_already_is_a_repeat_even_when_everything_moved(draft: Drafts) -> None:
    one = draft()

    decided = decide([one], locked(ada=9, version=9, last=9, known={(SEAT, one.client)}), 100.0)

    assert (decided.repeats, decided.new) == ([one], [])


def test_an_id_twice_in_a_batch_is_written_once(draft: Drafts) -> None:
    first = draft()
    second = draft(client_id=first.client_id)

    decided = decide([first, second], locked(), 100.0)

    assert (decided.new, decided.twins) == ([first], [(second, first)])


def test_the_same_id_from_another_seat_is_something_else(draft: Drafts) -> None:
    first = draft()
    second = draft(client_id=first.client_id, seat_id=12, expected=8)

    decided = decide([first, second], locked(), 100.0)

    assert decided.new == [first, second]


def test_a_conversation_that_is_gone_takes_nothing(draft: Drafts) -> None:
    one = draft(conversation_id=99)

    decide([one], locked(), 100.0)

    assert one.fate is Fate.STALE


def test_what_a_window_read_after_it_missed_something_waits_even_when_its_number_fits_by_chance(draft: Drafts) -> None:
    """Somebody else said number 8 through another process meanwhile."""
    hearing = Hearing()
    batch = [draft(expected=7, hearing=hearing), draft(expected=8, hearing=hearing)]

    decided = decide(batch, locked(last=8), 100.0)
    later = draft(expected=9, hearing=hearing)
    decide([later], locked(last=9), 100.0)
    anew = draft(expected=9)
    decide([anew], locked(last=9), 100.0)

    assert decided.new == []
    assert [one.fate for one in (*batch, later, anew)] == [Fate.STALE] * 3 + [Fate.WRITTEN]


def test_words_that_are_held_break_no_hearing(draft: Drafts) -> None:
    hearing = Hearing()
    batch = [draft(expected=None, said=None, version=2, hearing=hearing), draft(expected=7, hearing=hearing)]

    decide(batch, locked(), 100.0)

    assert [one.fate for one in batch] == [Fate.STALE, Fate.WRITTEN]
