"""
What was said just before, so that a text is read in its conversation.

A window is a cache, never a record: it can be thrown away at any moment and is made again from the last
rows of the conversation. Nothing in it is written anywhere.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from strainer import Conversation, Result
from strainer.jigsaw import Piece, pieces
from teahouse.policy.people import Band
from teahouse.screening.engine import strainer_of


@dataclass(frozen=True, slots=True)
class Line:
    """Something that was said before, or held, by the seat of this number."""

    seat_no: int
    words: str


class Window:
    """The memory of one conversation; one reader at a time."""

    __slots__ = ("_pieces", "band", "memory")

    def __init__(self, band: Band, lines: Iterable[Line] = ()) -> None:
        self.band = band
        self.memory: Conversation = strainer_of(band).conversation()
        self._pieces: defaultdict[int, set[Piece]] = defaultdict(set)
        for line in lines:
            self.memory.remember(str(line.seat_no), line.words)
            self._pieces[line.seat_no] |= pieces(line.words)

    def glance(self, seat_no: int, text: str) -> Result | None:
        """What *text* is when nothing in it and nothing said before asks for a closer look; it is remembered then."""
        return self.memory.glance(str(seat_no), text)

    def read(self, seat_no: int, text: str) -> Result:
        """What *text* is, said by this seat now; it is remembered."""
        return self.memory.screen(str(seat_no), text)

    def adds_up(self, seat_no: int, text: str, enough: int) -> bool:
        """Do *text* and what this seat told of itself add up, as they did not before, to what points to one?"""
        told = self._pieces[seat_no]
        before = len(told)
        told |= pieces(text)
        return before < enough <= len(told)

    def state(self) -> bytes:
        """All that is remembered, to be read by another process of this machine; never stored."""
        return self.memory.to_bytes()

    def go_on_from(self, state: bytes) -> None:
        """Remember what *state* says, as another process left it."""
        self.memory = strainer_of(self.band).resume(state)
