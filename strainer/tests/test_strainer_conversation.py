"""Memory: what one message does not say, several do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strainer import Conversation, Kind, StateError, Strainer
from strainer.corpus import CORPUS, Row, rows

STRAINER = Strainer()


def flags(*turns: tuple[str, str]) -> list[bool]:
    conversation = STRAINER.conversation()
    return [conversation.screen(by=by, text=text).flag for by, text in turns]


@pytest.mark.parametrize(
    "turns",
    [
        [("A", digit) for digit in "07700900123"],
        [
            ("A", text)
            for text in ("first is 0", "then a 7", "7 again", "0", "another 0", "9", "0 lol", "0", "1", "and 2", "3")
        ],
        [("A", text) for text in ("oh", "seven", "seven", "double nine", "nine", "hundred", "one", "two", "three")],
        [("A", "077"), ("B", "00900"), ("A", "123")],
        [("A", letter) for letter in "snapjane"],
        [("A", "what's"), ("A", "your"), ("A", "snap")],
        [("A", "can i have"), ("B", "hm?"), ("A", "your number")],
        [("A", "do you like music?"), ("A", "add me"), ("A", "on insta")],
    ],
)
def test_what_is_said_in_pieces_is_found(turns: list[tuple[str, str]]) -> None:
    assert flags(*turns)[-1]


@pytest.mark.parametrize("answer", ["jane_d92", "it's janedoe", "jane.d92 lol", "minnietea"])
def test_an_answer_to_a_question_for_a_name_is_found(answer: str) -> None:
    assert flags(("A", "what's your snap?"), ("B", answer)) == [True, True]


@pytest.mark.parametrize("answer", ["no sorry", "why?", "I'd rather not", "let's talk here", "yes", "haha nice"])
def test_an_answer_that_gives_nothing_passes(answer: str) -> None:
    assert flags(("A", "what's your snap?"), ("B", answer)) == [True, False]


@pytest.mark.parametrize(
    "turns",
    [
        [("A", str(number)) for number in range(1, 12)],
        [("A", str(number)) for number in range(10, 0, -1)],
        [
            ("B", "how old are you?"),
            ("A", "25"),
            ("B", "and your kids, how old?"),
            ("A", "3 and 7"),
            ("B", "since when?"),
            ("A", "2019"),
        ],
        [("A", "hi"), ("A", "ok"), ("A", "k"), ("A", "y"), ("A", "so")],
    ],
)
def test_counts_ages_and_small_words_are_no_number(turns: list[tuple[str, str]]) -> None:
    assert not any(flags(*turns))


def test_memory_survives_its_bytes() -> None:
    conversation = STRAINER.conversation()
    for digit in "0770090012":
        conversation.screen(by="A", text=digit)

    restored = Conversation.from_bytes(conversation.to_bytes(), STRAINER)

    assert restored.to_bytes() == conversation.to_bytes()
    assert {finding.kind for finding in restored.screen(by="A", text="3").findings} == {Kind.PHONE}


@pytest.mark.parametrize("state", [b"", b"tea", b"\x93\x09\x02\x03", b"\x91\x63", b"\xc1" * 40])
def test_other_bytes_are_refused(state: bytes) -> None:
    with pytest.raises(StateError):
        Conversation.from_bytes(state, STRAINER)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("AB"),
            st.text(max_size=80) | st.sampled_from(["7", "seven", "snap", "j", "what's your snap"]),
        ),
        max_size=80,
    )
)
def test_memory_stays_small_and_any_talk_can_be_remembered(turns: list[tuple[str, str]]) -> None:
    conversation = STRAINER.conversation()
    for by, text in turns:
        conversation.screen(by=by, text=text)

    assert len(conversation.to_bytes()) <= 4096
    assert STRAINER.resume(conversation.to_bytes()).to_bytes() == conversation.to_bytes()


def test_remembering_judges_nothing_and_still_counts() -> None:
    conversation = STRAINER.conversation()
    for digit in "0770090012":
        conversation.remember(by="A", text=digit)

    assert conversation.screen(by="A", text="3").flag


def test_a_glance_is_not_enough_while_memory_waits() -> None:
    conversation = STRAINER.conversation()
    conversation.screen(by="A", text="what's your snap?")

    assert STRAINER.conversation().glance(by="B", text="minnietea") is not None
    assert conversation.glance(by="B", text="minnietea") is None


@pytest.mark.parametrize("row", list(rows(CORPUS)), ids=lambda row: row.idea)
def test_a_glance_says_and_remembers_what_a_closer_look_would(row: Row) -> None:
    glancing, looking = STRAINER.conversation(), STRAINER.conversation()
    for said in row.said:
        result = looking.screen(said.by, said.text)
        assert (glancing.glance(said.by, said.text) or glancing.screen(said.by, said.text)) == result
        assert glancing.to_bytes() == looking.to_bytes()


def test_a_number_begun_in_a_room_is_completed_in_private() -> None:
    room, private = STRAINER.conversation(), STRAINER.conversation()
    assert not room.screen(by="jane", text="555").flag
    private.bring(room, "jane")

    assert private.screen(by="jane", text="0143 212").flag


def test_what_others_said_in_the_room_stays_there() -> None:
    room, private = STRAINER.conversation(), STRAINER.conversation()
    room.screen(by="mina", text="555")
    private.bring(room, "jane")

    assert not private.screen(by="jane", text="0143").flag


def test_a_question_asked_elsewhere_is_answered_here() -> None:
    room, private = STRAINER.conversation(), STRAINER.conversation()
    room.screen(by="jane", text="what's your snap?")
    private.bring(room, "jane")

    assert private.screen(by="mina", text="mina_d92").flag


def test_bringing_the_same_twice_changes_nothing_and_stays_bounded() -> None:
    room, private = STRAINER.conversation(), STRAINER.conversation()
    for number in range(60):
        room.screen(by="jane", text=str(100 + number))
    private.bring(room, "jane")
    once = private.to_bytes()
    private.bring(room, "jane")

    assert private.to_bytes() == once
    assert len(once) < 4_096
