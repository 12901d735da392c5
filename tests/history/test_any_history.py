"""Whatever the talk was like: kept promises pass, and one broken anywhere is found."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from teahouse.testing.history import Acknowledged, Digest, Event, FinalRead, Shown, check

from .talk import Talk

Draw = st.DataObject
PAGES = ("mina", "theo")


@st.composite
def talks(draw: st.DrawFn) -> list[Event]:
    """A talk of two pages with lines that break, retries, holds, refusals and equal words."""
    talk = Talk().join(*PAGES)
    for number in range(draw(st.integers(1, 25))):
        page, operation = draw(st.sampled_from(PAGES)), f"o{number}"
        body = draw(st.sampled_from([operation, "hm"]))
        match draw(st.sampled_from(["say", "say", "say", "hold", "refuse", "drop before", "drop after"])):
            case "say":
                talk.say(page, operation, body)
            case "hold":
                talk.send(page, operation).withhold(page, operation)
            case "refuse":
                talk.send(page, operation).refuse(page, operation)
            case "drop before":
                talk.send(page, operation, body).drop(page, operation).join(page).say(page, operation, body)
            case _:
                talk.send(page, operation, body).store(operation, body).drop(page, operation)
                talk.join(page).send(page, operation, body).acknowledge(page, operation).deliver()
    return talk.end()


def somewhere(history: list[Event], draw: Draw, kind: type[Event]) -> int:
    places = [place for place, event in enumerate(history) if isinstance(event, kind)]
    assume(places)
    return draw.draw(st.sampled_from(places))


def lose_one_at_the_end(history: list[Event], draw: Draw) -> None:
    victim = draw.draw(st.integers(0, 1000))
    for place, event in enumerate(history):
        if isinstance(event, FinalRead):
            assume(event.messages)
            gone = victim % len(event.messages)
            history[place] = replace(event, messages=event.messages[:gone] + event.messages[gone + 1 :])


def store_one_twice(history: list[Event], draw: Draw) -> None:
    victim = draw.draw(st.integers(0, 1000))
    for place, event in enumerate(history):
        if isinstance(event, FinalRead):
            assume(event.messages)
            _, body = event.messages[victim % len(event.messages)]
            history[place] = replace(event, messages=(*event.messages, (len(event.messages) + 1, body)))


def show_one_twice(history: list[Event], draw: Draw) -> None:
    place = somewhere(history, draw, Shown)
    history.insert(place, history[place])


def never_show_one(history: list[Event], draw: Draw) -> None:
    place = somewhere(history, draw, Shown)
    lost = history.pop(place)
    assert isinstance(lost, Shown)
    # A page has its own words on the screen anyway, once they are acknowledged.
    assume(
        not any(
            isinstance(event, Acknowledged) and (event.client, event.seq) == (lost.client, lost.seq)
            for event in history
        )
    )


def show_other_words(history: list[Event], draw: Draw) -> None:
    place = somewhere(history, draw, Shown)
    shown = history[place]
    assert isinstance(shown, Shown)
    history[place] = replace(shown, body=Digest("other words"))


def acknowledge_another_number(history: list[Event], draw: Draw) -> None:
    place = somewhere(history, draw, Acknowledged)
    acknowledged = history[place]
    assert isinstance(acknowledged, Acknowledged)
    history[place] = replace(acknowledged, seq=acknowledged.seq + 1)


def forget_one_answer(history: list[Event], draw: Draw) -> None:
    del history[somewhere(history, draw, Acknowledged)]


DEFECTS: list[Callable[[list[Event], Draw], None]] = [
    lose_one_at_the_end,
    store_one_twice,
    show_one_twice,
    never_show_one,
    show_other_words,
    acknowledge_another_number,
    forget_one_answer,
]


@given(talks())
def test_a_house_that_keeps_its_promises_passes(history: list[Event]) -> None:
    assert check(history) == []


@given(talks(), st.sampled_from(DEFECTS), st.data())
def test_one_broken_promise_is_found_wherever_it_is(
    history: list[Event], spoil: Callable[[list[Event], Draw], None], draw: Draw
) -> None:
    spoil(history, draw)

    assert check(history) != []
