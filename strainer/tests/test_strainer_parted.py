"""Contacts in pieces with words around them, and talk in pieces that is none."""

import pytest

from strainer import Strainer

STRAINER = Strainer()


def flagged(talk: str) -> bool:
    """Tell whether any message of *talk*, "A: … || B: …", is flagged."""
    conversation = STRAINER.conversation()
    flags = [conversation.screen(by=said[0], text=said[3:]).flag for said in talk.split(" || ")]
    return any(flags)


@pytest.mark.parametrize(
    "talk",
    [
        "A: start with 202 || A: then comes 555 || A: and the last four are 0144",
        "A: i feel a bit better now. 0770 || B: good to hear || A: thanks for listening. 0900 || A: ok goodnight 123",
        "A: hush. zero eight seven || B: what's this || A: hush. one five five || A: double oh one nine. done",
        "A: you get the first five now, 07700 || B: and the rest? || A: 900123",
        "A: does it start with 07 || B: yes then 700 || A: and then? || B: 900 || A: last three? || B: 123",
        "A: erst null eins sieben eins || B: ja || A: dann neununddreißig zwanzig || A: null fünf drei fertig",
        "A: zero nine one seven || B: tapos? || A: tapos 555 || B: ok || A: 0123 yan na",
        "A: bit one: willowbark || B: ok || A: bit two is 62 || B: and? || A: bit three is gmail dot com",
        "A: my snap || B: yeah? || A: moon || A: fox22",
        "A: first half moon || B: ok || A: second half fox22 || B: where || A: insta",
        "A: moonfox22 || B: whats that || A: thats me on snap",
        "A: kes || B: ? || A: trel || B: ?? || A: put together on discord",
        "A: my name there starts with kes || B: ok || A: ends with trel99",
    ],
)
def test_a_contact_in_pieces_is_found(talk: str) -> None:
    assert flagged(talk)


@pytest.mark.parametrize(
    "talk",
    [
        "A: how old are you || B: 17 || A: oh im 16 || B: when did it start || A: when i was 12",
        "A: 0800 the first lot || A: 1300 || A: 1800 || A: 2200 and that's it, alarm for each one",
        "A: took 020 mg this morning || A: on ward 204 now || A: and page 345 already",
        "A: i was born in 1992. || A: my sister 1995. || A: and my brother 2001.",
        "A: first part of my day was bad || B: and the second || A: worse || A: insta makes it worse",
        "A: moon || B: ? || A: that's me when i'm sad",
        "A: my snap || B: ? || A: judgement was wrong",
        "A: ok then || A: next week || A: then the week after",
    ],
)
def test_talk_in_pieces_passes(talk: str) -> None:
    assert not flagged(talk)
