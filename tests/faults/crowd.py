"""Forty people talking in pairs, whatever happens to the house, and a record of it all."""

import asyncio
import random
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from teahouse.testing.client import Diary, Frame, Page, Said
from teahouse.testing.history import Event
from teahouse.testing.people import Pair
from teahouse.testing.replaying import final_read

# Each message has its own number in it, so that the checker can tell them all apart.
ORDINARY = (
    "today felt a bit lighter than {}",
    "I keep coming back to that evening, the {} one",
    "thank you, that helps, I will try it {} times",
    "my sister said {} things and I heard one",
)
LONG_WORDS = "and then we talked about it for a long time, " * 40 + "yes"
LONG_MESSAGES = 300
OUTSIDE = "write to me at tea{}@example.org tonight"


class FragilePage(Page):
    """A page whose browser dies when the *dies_at*-th message comes in, before it is on the screen."""

    dies_at = 0

    def show(self, frame: Frame) -> None:
        if self.dies_at:
            self.dies_at -= 1
            if not self.dies_at:
                self.kill()
                return
        if not self.is_leaving:
            super().show(frame)


class ForgetfulPage(Page):
    """A planted bug of the browser's: what is sent again gets a new client id."""

    def _put_on_the_wire(self, said: Said) -> None:
        if said.tries:
            del self.outbox[said.client_id]
            said.client_id = said.client_id[:-4] + f"{said.tries:04x}"
            self.outbox[said.client_id] = said
        super()._put_on_the_wire(said)


class TwinPage(Page):
    """Both sides of a talk use the same client ids: an id is only one sender's own."""

    def new_client_id(self, conversation: str) -> str:
        self.ids_used += 1
        return str(uuid.uuid5(uuid.UUID(conversation), str(self.ids_used)))

    ids_used = 0


class SlowPage(FragilePage):
    """A page on a line that takes little at a time."""

    receive_buffer = 2048


@dataclass
class Crowd:
    """The people of *pairs*, their pages and their shared diary."""

    pairs: Sequence[Pair]
    chance: random.Random
    page_kind: type[Page] = FragilePage
    held_share: float = 0.02
    # What everybody says, instead of words of their own.
    chorus: str = ""
    diary: Diary = field(default_factory=Diary)
    pages: list[Page] = field(default_factory=list)
    _said: int = 0

    async def arrive(self) -> None:
        for number, pair in enumerate(self.pairs):
            for side, browser in (("member", pair.member), ("listener", pair.listener)):
                page = self.page_kind(f"{side} {number}", browser, self.diary)
                self.pages.append(await page.open(pair.conversation))
        for page in self.pages:
            await page.until_joined()

    async def talk(self, *, rate: float, until: Callable[[], bool], at_most: float) -> None:
        """Say *rate* messages a second, all together, until *until* or for *at_most* seconds."""
        began, first = perf_counter(), self._said
        while not until() and perf_counter() < began + at_most:
            due = began + (self._said - first) / rate - perf_counter()
            if due > 0:
                await asyncio.sleep(due)
            self._say_something(self.chance.choice(self.pages))

    def _say_something(self, page: Page) -> None:
        self._said += 1
        held = self.chance.random() < self.held_share
        words = self.chorus or (OUTSIDE if held else self.chance.choice(ORDINARY))
        # As the page does: no more than a few at a time wait for their answer.
        if len(page.outbox) < 8 and not page.is_leaving:
            (conversation,) = page.views
            page.say(conversation, words.format(self._said), f"message {self._said}")

    def break_a_browser(self) -> None:
        """Somebody's browser dies in the middle of a message."""
        page = self.chance.choice([page for page in self.pages if not page.is_leaving])
        assert isinstance(page, FragilePage)
        page.dies_at = self.chance.randint(1, 5)

    async def reopen(self) -> None:
        """Whose browser died opens a new one, which knows nothing."""
        for place, page in enumerate(self.pages):
            if page.is_leaving:
                fresh = self.page_kind(f"{page.name} again", page.browser, self.diary)
                self.pages[place] = await fresh.open(*page.views)
                await fresh.until_joined()

    async def overwhelm(self) -> None:
        """Somebody stops reading for a while, and is told a great deal meanwhile."""
        talker, reader = self.pages[:2]
        (conversation,) = talker.views
        reader.stop_reading()
        for _ in range(LONG_MESSAGES):
            self._said += 1
            words = f"{self._said}: " + LONG_WORDS
            await talker.say(conversation, words, f"message {self._said}").answered
        reader.go_on_reading()

    def cut_a_line(self) -> None:
        self.chance.choice(self.pages).cut()

    async def settle(self, *, patience: float, quiet: float = 0.5) -> None:
        """Wait until all that was sent is answered and nothing more comes."""
        await asyncio.gather(*(page.until_answered(patience=patience) for page in self.pages))
        await asyncio.gather(*(page.until_quiet(seconds=quiet) for page in self.pages))
        for page in self.pages:
            page.settle()
            await page.close()

    async def read_again(self) -> list[Event]:
        """Both sides of each talk, read by fresh clients; returns the whole history."""
        for number, pair in enumerate(self.pairs):
            for side, browser in (("member", pair.member), ("listener", pair.listener)):
                page = Page(f"fresh {side} {number}", browser, self.diary)
                self.diary.events.append(await final_read(page, pair.conversation))
                await browser.close()
        return self.diary.events
