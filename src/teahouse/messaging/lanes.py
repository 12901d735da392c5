"""Where words wait for their turn: one lane for each conversation, so that nobody's words overtake each other."""

from collections import OrderedDict, deque

from teahouse.messaging.drafts import Hearing, Saying
from teahouse.screening.windows import Window


class Lane:
    """
    One conversation as this process hears it; *expected* is the last number its window will have heard.

    What is at the writer may come back, to be read again in a new window. So a window is made anew only when
    nothing is at the writer any more, and whatever came back goes first: nobody's words overtake each other.
    """

    __slots__ = ("at_the_writer", "came_back", "expected", "hearing", "reading", "waiting", "window")

    def __init__(self) -> None:
        self.window: Window | None = None
        self.expected = 0
        self.hearing = Hearing()
        self.reading = False
        self.at_the_writer = 0
        self.came_back: list[Saying] = []
        self.waiting: deque[Saying] = deque()

    @property
    def is_free(self) -> bool:
        """May the next words be read now?"""
        return not self.reading and (self.window is not None or self.at_the_writer == 0)

    @property
    def is_idle(self) -> bool:
        """Is there nothing under way?"""
        return not (self.reading or self.at_the_writer or self.came_back or self.waiting)

    def bring_back(self) -> None:
        """Once nothing is under way any more, those that must be read again go first."""
        if self.came_back and self.at_the_writer == 0 and not self.reading:
            self.waiting.extendleft(reversed(self.came_back))
            self.came_back.clear()


class Lanes:
    """The lanes of one process; those that lie idle give way when there are more than *most*."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._by_conversation: OrderedDict[int, Lane] = OrderedDict()

    def of(self, conversation_id: int) -> Lane:
        """The lane of a conversation, with its window if it is still there."""
        lane = self._by_conversation.get(conversation_id)
        if lane is None:
            if len(self._by_conversation) >= self._most:
                self._forget_the_oldest()
            lane = self._by_conversation[conversation_id] = Lane()
        else:
            self._by_conversation.move_to_end(conversation_id)
        return lane

    @property
    def are_at_work(self) -> bool:
        """Are anybody's words under way?"""
        return not all(lane.is_idle for lane in self._by_conversation.values())

    def _forget_the_oldest(self) -> None:
        for conversation_id, lane in self._by_conversation.items():
            if lane.is_idle:
                del self._by_conversation[conversation_id]
                return
