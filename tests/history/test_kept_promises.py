"""The checker has nothing to say about a house that keeps its promises, whatever happens to the line."""

from pathlib import Path

import pytest

from teahouse.testing.history import (
    HOUSE,
    Acknowledged,
    Digest,
    Event,
    FinalRead,
    Invoked,
    Joined,
    Settled,
    Shown,
    Stopped,
    check,
    digest,
    load,
    save,
)

from .talk import ROOM, Talk, plain_talk


def test_a_plain_talk_breaks_nothing() -> None:
    assert check(plain_talk()) == []


def test_a_retry_with_the_same_answer_breaks_nothing() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").store("m1").drop("mina", "m1").join("mina")

    assert check(talk.send("mina", "m1").store("m1").acknowledge("mina", "m1").end()) == []


def test_the_same_words_twice_on_purpose_break_nothing() -> None:
    assert check(Talk().join("mina", "theo").say("mina", "m1", "hm").say("mina", "m2", "hm").end()) == []


def test_a_hold_that_is_released_later_breaks_nothing() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").withhold("mina", "m1").say("mina", "m2")

    assert check(talk.store("m1").acknowledge("mina", "m1").end()) == []


def test_a_refusal_followed_by_a_retry_breaks_nothing() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").send("mina", "m2").refuse("mina", "m1")
    talk.store("m2").acknowledge("mina", "m2")

    assert check(talk.send("mina", "m1").store("m1").acknowledge("mina", "m1").end()) == []


def test_a_page_killed_with_messages_on_their_way_breaks_nothing_whether_they_arrived_or_not() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1").send("mina", "m2").store("m1").kill("mina")

    assert check(talk.join("mina again").say("mina again", "m3").end()) == []


def test_a_reader_who_joins_late_owes_nothing_to_what_was_before() -> None:
    talk = Talk().join("mina").say("mina", "m1").say("mina", "m2")
    talk.history.append(Joined("theo", ROOM, 2))
    talk.connected["theo"] = 2

    assert check(talk.say("mina", "m3").end()) == []


def test_a_masked_message_is_compared_with_what_was_stored() -> None:
    masked = Digest("call me on ***")
    history: list[Event] = [
        Joined("theo", ROOM, 0),
        Invoked("mina", ROOM, "m1", "id of m1", Digest("call me on 1")),
        Acknowledged("mina", ROOM, "id of m1", 1, stored=masked),
        Shown("theo", ROOM, 1, masked),
        Settled("theo", ROOM),
        FinalRead("fresh", ROOM, ((1, masked),)),
    ]

    assert check(history) == []


def test_a_line_of_the_house_itself_was_sent_by_nobody_and_breaks_nothing() -> None:
    talk = Talk().join("mina", "theo")
    talk.stored.append(HOUSE)

    assert check(talk.deliver().say("mina", "m1").end()) == []


def test_what_was_on_its_way_when_the_sender_was_stopped_may_still_arrive() -> None:
    talk = Talk().join("mina", "theo").send("mina", "m1")
    talk.history.append(Stopped("mina", ROOM))

    assert check(talk.store("m1").acknowledge("mina", "m1").end()) == []


def test_a_history_comes_back_from_disk_as_it_was(tmp_path: Path) -> None:
    history = plain_talk()

    save(history, tmp_path / "history.jsonl")

    assert load(tmp_path / "history.jsonl") == history


def test_a_line_that_is_no_event_is_named(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    save(plain_talk()[:2], path)
    with path.open("a", encoding="utf-8") as file:
        file.write('{"event": "gone", "person": "mina"}\n')

    with pytest.raises(ValueError, match="line 3"):
        load(path)


def test_words_cannot_be_told_from_their_digest_without_the_key() -> None:
    assert digest(b"one key", "yes") != digest(b"another", "yes")
    assert digest(b"one key", "yes") == digest(b"one key", "yes")
    assert "yes" not in digest(b"one key", "yes")
