"""The checker finds each kind of broken promise, one planted at a time."""

from collections.abc import Callable

import pytest

from teahouse.testing.history import (
    Acknowledged,
    Digest,
    Event,
    FinalRead,
    Invoked,
    Joined,
    Promise,
    Shown,
    Stopped,
    Unknown,
    check,
)

from .talk import ROOM, Talk, plain_talk, with_final


def broken(history: list[Event]) -> set[Promise]:
    return {violation.promise for violation in check(history)}


def without(history: list[Event], unwanted: Callable[[Event], bool]) -> list[Event]:
    return [event for event in history if not unwanted(event)]


def test_an_acknowledged_message_that_is_missing_at_the_end_is_lost() -> None:
    history = with_final(plain_talk(), lambda messages: messages.pop())

    assert Promise.LOST in broken(history)


def test_an_acknowledged_number_that_holds_other_words_is_contradicted() -> None:
    def swap(messages: list[tuple[int, Digest]]) -> None:
        messages[0], messages[2] = (1, messages[2][1]), (3, messages[0][1])

    assert Promise.ACK_CONTRADICTED in broken(with_final(plain_talk(), swap))


def test_one_message_acknowledged_with_two_numbers_is_found() -> None:
    talk = Talk().join("mina", "theo").say("mina", "m1").say("mina", "m2")
    talk.history.append(Acknowledged("mina", ROOM, "id of m1", 2))

    assert Promise.ACK_CHANGED in broken(talk.end())


def test_two_messages_with_one_number_are_found() -> None:
    talk = Talk().join("mina", "theo").say("mina", "m1").send("theo", "t1")
    talk.history.append(Acknowledged("theo", ROOM, "id of t1", 1))

    assert Promise.NUMBER_SHARED in broken(talk.end())


def test_two_messages_shown_under_one_number_are_found() -> None:
    history = plain_talk()
    place = next(i for i, event in enumerate(history) if isinstance(event, Shown) and event.client == "theo")
    history.insert(place + 1, Shown("theo", ROOM, 1, Digest("m2")))

    assert Promise.NUMBER_SHARED in broken(history)


def test_a_retry_stored_a_second_time_is_found() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").store("m1").drop("mina", "m1").join("mina")
    talk.send("mina", "m1")
    # The restarted house has forgotten the id.
    talk.seq_of.clear()

    assert Promise.STORED_TWICE in broken(talk.store("m1").acknowledge("mina", "m1").end())


def test_a_retry_under_a_new_id_is_found() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").store("m1").drop("mina", "m1").join("mina")
    talk.history.append(Invoked("mina", ROOM, "m1", "another id", Digest("m1")))
    talk.stored.append(Digest("m1"))
    talk.history.append(Acknowledged("mina", ROOM, "another id", 2))

    assert Promise.STORED_TWICE in broken(talk.end())


def test_a_hole_in_the_numbers_at_the_end_is_found() -> None:
    history = with_final(plain_talk(), lambda messages: messages.__delitem__(1))

    assert Promise.GAP in broken(history)


def test_a_hole_in_what_a_reader_was_shown_is_found() -> None:
    talk = Talk().join("theo").say("theo", "t1").join("mina")
    talk.say("theo", "t2").say("theo", "t3")
    history = without(talk.end(), lambda event: isinstance(event, Shown) and event.seq == 2)

    assert broken(history) == {Promise.GAP}


def test_messages_shown_in_another_order_than_numbered_are_found() -> None:
    history = Talk().join("mina", "theo").say("mina", "m1").say("mina", "m2").end()
    first, second = (i for i, event in enumerate(history) if isinstance(event, Shown))
    history[first], history[second] = history[second], history[first]

    assert Promise.OUT_OF_ORDER in broken(history)


def test_two_messages_of_one_sender_that_changed_places_are_found() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").send("mina", "m2").store("m2").store("m1")
    talk.acknowledge("mina", "m1").acknowledge("mina", "m2")

    assert broken(talk.end()) == {Promise.SENDER_ORDER}


def test_a_message_shown_twice_to_one_reader_is_found() -> None:
    history = plain_talk()
    place = next(i for i, event in enumerate(history) if isinstance(event, Shown))
    history.insert(place, history[place])

    assert broken(history) == {Promise.SHOWN_TWICE}


def test_a_message_dropped_for_one_reader_who_stayed_is_found() -> None:
    history = Talk().join("mina", "theo").say("mina", "m1").say("mina", "m2").end()
    history = without(history, lambda event: isinstance(event, Shown) and event.seq == 2)

    assert broken(history) == {Promise.NEVER_SHOWN}


def test_a_message_shown_before_it_was_on_disk_is_found_when_the_disk_never_got_it() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1")
    talk.history.append(Shown("theo", ROOM, 1, Digest("m1")))
    talk.drop("mina", "m1").join("mina").refuse("mina", "m1")

    assert Promise.NOT_DURABLE in broken(talk.end())


@pytest.mark.parametrize("seen_by", ["the other side", "a fresh reader"])
def test_held_words_seen_by_anybody_are_found(seen_by: str) -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").withhold("mina", "m1").say("theo", "t1")
    if seen_by == "the other side":
        talk.history.append(Shown("theo", ROOM, 2, Digest("m1")))
    else:
        talk.stored.append(Digest("m1"))

    assert Promise.HELD_SHOWN in broken(talk.end())


def test_held_words_are_found_even_when_the_same_words_were_sent_freely_once_before() -> None:
    talk = Talk().join("mina", "theo").say("mina", "m1", "hello")
    talk.send("mina", "m2", "hello").withhold("mina", "m2")
    talk.stored.append(Digest("hello"))

    assert broken(talk.end()) == {Promise.HELD_SHOWN}


def test_refused_words_that_were_stored_all_the_same_are_found() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").store("m1").refuse("mina", "m1")

    assert broken(talk.end()) == {Promise.REFUSED_STORED}


@pytest.mark.parametrize(("begins_at", "what"), [(2, "again"), (4, "too late")])
def test_a_reader_who_comes_back_to_the_wrong_number_is_found(begins_at: int, what: str) -> None:
    talk = Talk().join("theo", "mina").say("mina", "m1").say("mina", "m2").drop("theo").say("mina", "m3")
    talk.say("mina", "m4")
    talk.history.append(Joined("theo", ROOM, 2))
    talk.history += [Shown("theo", ROOM, seq, talk.stored[seq - 1]) for seq in range(begins_at, 5)]

    assert Promise.RESUME_OFF in broken(talk.end()), what


def test_a_message_whose_fate_the_sender_never_learns_is_found() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").drop("mina", "m1").join("mina")

    assert broken(talk.end()) == {Promise.UNSETTLED}


def test_two_fresh_readers_who_find_different_talks_are_found() -> None:
    history = plain_talk()
    last = history[-1]
    assert isinstance(last, FinalRead)
    history[-1] = FinalRead(last.client, ROOM, last.messages[:-1])

    assert Promise.VIEWS_DIFFER in broken(history)


def test_words_that_nobody_sent_are_found() -> None:
    history = with_final(plain_talk(), lambda messages: messages.append((5, Digest("?"))))

    assert Promise.INVENTED in broken(history)


def test_a_message_accepted_after_its_sender_was_stopped_is_found() -> None:
    talk = Talk().join("mina", "theo").say("mina", "m1")
    talk.history.append(Stopped("mina", ROOM))

    assert broken(talk.say("mina", "m2").end()) == {Promise.SPOKE_AFTER}


def test_a_violation_names_the_place_the_promise_and_the_number() -> None:
    history = with_final(plain_talk(), lambda messages: messages.pop())

    (lost,) = [violation for violation in check(history) if violation.promise is Promise.LOST]

    assert str(lost) == "one-to-one: acknowledged, and missing at the end: t2, number 4"


def test_an_answer_after_the_line_broke_settles_the_message() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").store("m1").acknowledge("mina", "m1")
    talk.history.append(Unknown("mina", ROOM, "id of m1"))

    assert check(talk.end()) == []
