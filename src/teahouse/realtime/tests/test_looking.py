"""Finding out by oneself what the bus did not tell."""

from teahouse.realtime.looking import Looking
from teahouse.realtime.reading import Position

from .doubles import TALK, Paper, a_hub, a_page, quiet, shown


async def test_what_no_hint_told_of_is_shown_and_what_is_known_is_left_alone() -> None:
    paper = Paper()
    paper.messages = [shown(seq) for seq in range(1, 4)]
    paper.found = [Position(TALK, 3, 0, "open"), Position(99, 9, 9, "open")]
    hub = a_hub(paper)
    wire, _ = a_page(hub)

    for _ in range(2):
        await Looking(hub).look()
        await quiet()

    assert wire.seqs() == [1, 2, 3]
    assert paper.readings == 1


async def test_a_state_that_moved_unheard_is_told_once() -> None:
    paper = Paper()
    hub = a_hub(paper)
    wire, _ = a_page(hub)
    looking = Looking(hub)

    for state in ("open", "frozen", "frozen"):
        paper.found = [Position(TALK, 0, 0, state)]
        await looking.look()
        await quiet()

    assert [frame["state"] for frame in wire.named("state")] == ["frozen"]
