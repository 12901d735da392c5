import random

import pytest

from teahouse.events import bus
from teahouse.events.bus import Hint
from teahouse.messaging.shown import ShownChange
from teahouse.policy.load import current
from teahouse.policy.people import Band

from .doubles import TALK, Paper, Wire, a_hub, a_page, quiet, shown


def said(*seqs: int) -> Hint:
    """The hint of the process that wrote these itself."""
    return Hint(kind="said", conversation_id=TALK, seq=seqs[-1], shown=tuple(shown(seq) for seq in seqs))


def heard_of(seq: int) -> Hint:
    """The hint of another process: a number, and nothing more."""
    return Hint(kind="said", conversation_id=TALK, seq=seq)


async def test_every_screen_shows_the_next_number_and_drops_what_it_has() -> None:
    hub = a_hub(Paper())
    (one, _), (two, _) = a_page(hub, seat=1), a_page(hub, seat=2, after=0)

    for hint in (said(1, 2), said(2, 3), said(1), said(4)):
        hub.heard(hint)
    await quiet()

    assert one.seqs() == two.seqs() == [1, 2, 3, 4]


async def test_on_a_gap_the_missing_ones_are_read_and_nothing_is_shown_twice() -> None:
    paper = Paper()
    paper.messages = [shown(seq) for seq in range(1, 8)]
    hub = a_hub(paper)
    wire, _ = a_page(hub, after=2, last=2)

    hub.heard(said(7))
    await quiet()
    hub.heard(said(6, 7))
    await quiet()

    assert wire.seqs() == [3, 4, 5, 6, 7]


async def test_what_another_process_wrote_is_read_once_for_all_screens() -> None:
    paper = Paper(page=50)
    paper.messages = [shown(seq) for seq in range(1, 6)]
    hub = a_hub(paper)
    pages = [a_page(hub, seat=seat) for seat in range(1, 9)]

    hub.heard(heard_of(5))
    await quiet()

    assert all(wire.seqs() == [1, 2, 3, 4, 5] for wire, _ in pages)
    assert paper.readings == 1


async def test_whatever_order_hints_come_in_every_screen_has_everything_once_and_in_order() -> None:
    chance = random.Random(7)
    for _ in range(50):
        paper = Paper(page=4)
        hub = a_hub(paper)
        pages = [a_page(hub, seat=seat) for seat in (1, 2)]
        hints = [said(seq) if chance.random() < 0.6 else heard_of(seq) for seq in range(1, 30)]
        paper.messages = [shown(seq) for seq in range(1, 30)]
        for at in range(0, len(hints), 5):
            some = hints[at : at + 5]
            chance.shuffle(some)
            for hint in [hint for hint in some if chance.random() < 0.8] + [hints[min(at + 4, 28)]]:
                hub.heard(hint)
                if chance.random() < 0.5:
                    await quiet()
        hub.heard(heard_of(29))
        await quiet()
        await quiet()

        assert [wire.seqs() for wire, _ in pages] == [list(range(1, 30))] * 2


async def test_the_author_is_told_by_the_answer_and_not_once_more() -> None:
    hub = a_hub(Paper())
    (mine, ear), (theirs, _) = a_page(hub, seat=1), a_page(hub, seat=2)

    ear.was_answered(1)
    ear.was_answered(3)
    hub.heard(said(1, 2, 3))
    await quiet()

    assert mine.seqs() == [2]
    assert theirs.seqs() == [1, 2, 3]
    assert ear.shown == 3


async def test_changes_come_in_their_order_after_the_last_one_seen() -> None:
    paper = Paper(page=2)
    paper.changes = [ShownChange(n=n, message=shown(n)) for n in range(1, 6)]
    hub = a_hub(paper)
    wire, _ = a_page(hub)

    for n in (2, 5, 4):
        hub.heard(Hint(kind="changed", conversation_id=TALK, seq=n))
        await quiet()

    assert [frame["n"] for frame in wire.named("changed")] == [1, 2, 3, 4, 5]


async def test_a_frame_is_made_once_for_a_whole_room() -> None:
    hub = a_hub(Paper())
    pages = [a_page(hub, seat=seat) for seat in range(1, 51)]

    hub.heard(said(1))
    await quiet()

    assert len({id(wire.sent[0]) for wire, _ in pages}) == 1


async def test_everything_of_one_turn_goes_out_together() -> None:
    hub = a_hub(Paper())
    wire, _ = a_page(hub)

    hub.heard(said(1, 2, 3))
    hub.heard(said(4))
    await quiet()

    assert len(wire.sent) == 1
    assert wire.seqs() == [1, 2, 3, 4]


async def test_a_reader_who_stops_reading_is_closed_when_the_queue_is_full_of_bytes_or_of_frames() -> None:
    hub = a_hub(Paper())
    (large, _), (many, _), (fine, _) = a_page(hub, seat=1), a_page(hub, seat=2), a_page(hub, seat=3)
    large.reads = many.reads = False
    large.waiting = current().socket.queue_bytes - 50

    for seq in range(1, current().socket.queue_frames + 3):
        hub.heard(said(seq))
        many.waiting = 1
        await quiet()

    assert (large.closed_with, many.closed_with, fine.closed_with) == (4008, 4008, None)
    assert len(large.seqs()) < 3
    assert len(many.seqs()) == current().socket.queue_frames
    assert len(fine.seqs()) == current().socket.queue_frames + 2


async def test_one_turn_with_very_much_in_it_closes_nobody_who_reads() -> None:
    hub = a_hub(Paper())
    wire, _ = a_page(hub)

    hub.heard(Hint(kind="said", conversation_id=TALK, seq=300, shown=tuple(shown(n, "x" * 500) for n in range(1, 301))))
    await quiet()

    assert wire.closed_with is None
    assert len(wire.seqs()) == 300


async def test_a_slow_reader_who_catches_up_holds_up_nobody_else() -> None:
    paper = Paper(page=2)
    paper.messages = [shown(seq) for seq in range(1, 9)]
    hub = a_hub(paper)
    (slow, ear), (fast, _) = a_page(hub, seat=1), a_page(hub, seat=2)
    slow.reads = False

    hub.heard(heard_of(8))
    await quiet()

    assert fast.seqs() == list(range(1, 9))
    assert slow.seqs() == [1, 2]
    assert ear.catching_up


async def test_when_nothing_can_be_read_the_page_is_sent_away_to_come_back() -> None:
    paper = Paper()
    paper.broken = True
    hub = a_hub(paper)
    wire, ear = a_page(hub)

    hub.heard(heard_of(3))
    await quiet()

    assert wire.closed_with == 1012
    assert not ear.socket.is_open


async def test_what_is_gone_by_its_keeping_time_is_not_waited_for() -> None:
    hub = a_hub(Paper())
    wire, ear = a_page(hub, last=4)

    hub.catch_up(ear)
    await quiet()
    hub.heard(said(5))
    await quiet()

    assert wire.seqs() == [5]


async def test_somebody_who_left_hears_nothing_and_an_empty_room_is_forgotten() -> None:
    hub = a_hub(Paper())
    wire, ear = a_page(hub)

    hub.leave(ear)
    hub.heard(said(1))
    await quiet()

    assert wire.sent == []
    assert hub.rooms == {}


@pytest.mark.parametrize(("band", "frames"), [(Band.ADULT, 1), (Band.TEEN, 0)])
async def test_read_marks_are_shown_between_adults_and_never_towards_teens(band: Band, frames: int) -> None:
    hub = a_hub(Paper())
    (mine, _), (theirs, _) = a_page(hub, seat=1, band=band), a_page(hub, seat=2, band=band)

    hub.heard(Hint(kind="read", conversation_id=TALK, seat=2, seq=1))
    await quiet()

    assert len(mine.named("read")) == frames
    assert theirs.named("read") == []


async def test_the_others_hear_who_is_here_in_three_coarse_states() -> None:
    hub = a_hub(Paper())
    end = bus.subscribe(hub.heard)
    try:
        mine, first = a_page(hub, seat=1)
        hub.presence.came(first)
        theirs, second = a_page(hub, seat=2)
        hub.presence.came(second)
        second.socket.is_quiet = True
        hub.presence.fell_quiet(second.socket)
        hub.presence.moved(second.socket)
        await quiet()
    finally:
        end()

    assert [(frame["seat"], frame["state"]) for frame in mine.named("presence")] == [
        (2, "here"), (2, "quiet"), (2, "here"),
    ]  # fmt: skip
    assert [(frame["seat"], frame["state"]) for frame in theirs.named("presence")] == [(1, "here")]


async def test_a_page_that_is_loaded_again_never_seemed_to_go() -> None:
    hub = a_hub(Paper())
    end = bus.subscribe(hub.heard)
    try:
        (mine, first), (_, second) = a_page(hub, seat=1), a_page(hub, seat=2)
        hub.presence.came(first)
        hub.presence.came(second)
        hub.leave(second)
        _, back = a_page(hub, seat=2)
        hub.presence.came(back)
        hub.presence._is_away((TALK, 2))
        await quiet()
        assert [frame["state"] for frame in mine.named("presence")] == ["here"]

        hub.leave(back)
        hub.presence._is_away((TALK, 2))
        await quiet()
    finally:
        end()

    assert [frame["state"] for frame in mine.named("presence")] == ["here", "away"]


async def test_the_oldest_page_of_a_person_gives_way_when_there_are_too_many() -> None:
    hub = a_hub(Paper())
    pages: list[Wire] = [a_page(hub, seat=1, person=9)[0] for _ in range(current().capacity.sockets_per_person + 1)]

    assert [wire.closed_with for wire in pages] == [4012] + [None] * current().capacity.sockets_per_person
