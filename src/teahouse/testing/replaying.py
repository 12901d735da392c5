"""Recorded conversations, played again by two pages through real sockets."""

import asyncio
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from teahouse.testing.client import Diary, Fate, Page, Said
from teahouse.testing.history import HOUSE, FinalRead
from teahouse.testing.people import Pair

MEMBERS = ("seeker", "client", "member")


@dataclass(frozen=True, slots=True)
class Line:
    """Who said what: whether the member did, and the words."""

    by_member: bool
    text: str


@dataclass(frozen=True, slots=True)
class Recording:
    """A conversation of a file."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Line *index* of a recording was not delivered: held or refused, and for which kinds or reason."""

    recording: str
    index: int
    fate: Fate
    kinds: tuple[str, ...]


@dataclass(slots=True)
class Played:
    """What became of one recording; *numbers* gives the number of each line that was delivered."""

    recording: str
    pair: Pair
    numbers: dict[int, int] = field(default_factory=dict)
    masked: list[int] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    to_shown: list[float] = field(default_factory=list)


def load(path: Path) -> list[Recording]:
    """
    The conversations of *path*: one JSON object a line, ``{id, messages: [{by, text}]}``.

    Raises:
        ValueError: a line is not one; the message names it.
    """
    recordings = []
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            try:
                recordings.append(_recording(json.loads(line)))
            except (KeyError, TypeError, ValueError) as error:
                raise ValueError(f"{path.name}, line {number}: not a conversation {{id, messages}}") from error
    return recordings


def _recording(row: dict[str, object]) -> Recording:
    messages = row["messages"]
    if not isinstance(messages, list):
        raise TypeError("messages")
    voices = {message["by"] for message in messages}
    member = next((voice for voice in MEMBERS if voice in voices), messages[0]["by"] if messages else "")
    lines = tuple(Line(message["by"] == member, message["text"]) for message in messages)
    return Recording(str(row["id"]), lines)


class Pace:
    """Lets *rate* messages a second through, over all players; as many as come when it is 0."""

    def __init__(self, rate: float) -> None:
        self._between = 1 / rate if rate else 0.0
        self._next = 0.0

    async def turn(self) -> None:
        if self._between:
            self._next = max(self._next + self._between, perf_counter())
            await asyncio.sleep(self._next - perf_counter())


class Duet:
    """One recording and the two who play it, each with a page open."""

    def __init__(self, recording: Recording, pair: Pair, diary: Diary) -> None:
        self.recording = recording
        self.played = Played(recording.name, pair)
        self.member = Page(f"{recording.name} member", pair.member, diary)
        self.listener = Page(f"{recording.name} listener", pair.listener, diary)

    async def sit_down(self) -> None:
        for page in (self.member, self.listener):
            await page.open(self.played.pair.conversation)
            await page.until_joined()

    async def play(self, pace: Pace, told: Callable[[Fate], None]) -> None:
        """From the first line to the last, each once the one before has been shown."""
        for index, line in enumerate(self.recording.lines):
            await pace.turn()
            speaker, hearer = (self.member, self.listener) if line.by_member else (self.listener, self.member)
            told(await self._say(speaker, hearer, index, line.text))

    async def _say(self, speaker: Page, hearer: Page, index: int, text: str) -> Fate:
        played = self.played
        said = speaker.say(played.pair.conversation, text, f"{played.recording} line {index}")
        fate = await asyncio.wait_for(said.answered, 60)
        if fate is Fate.ACKED:
            played.numbers[index] = said.seq
            if said.masked:
                played.masked.append(index)
            await self._wait_until_shown(hearer, said)
        else:
            kinds = said.kinds or (said.reason or fate.value,)
            played.refusals.append(Refusal(played.recording, index, fate, kinds))
        return fate

    async def _wait_until_shown(self, hearer: Page, said: Said) -> None:
        try:
            shown_at = await hearer.until_shown(said.conversation, said.seq)
        except TimeoutError:
            # Counted by the history checker: this reader stayed and was never shown it.
            return
        self.played.to_shown.append(shown_at - said.sent_at)

    async def leave(self) -> None:
        """Close both pages, and read everything once more with fresh ones."""
        for page in (self.member, self.listener):
            page.settle()
            await page.close()
            fresh = Page(f"{page.name}, fresh", page.browser, page.diary)
            page.diary.events.append(await final_read(fresh, self.played.pair.conversation))


async def final_read(page: Page, conversation: str) -> FinalRead:
    """What a fresh *page* finds: every message of *conversation*, as a history wants it."""
    view = await read_all(page, conversation)
    messages = tuple((seq, HOUSE if body is None else page.diary.words(body)) for seq, body in view)
    return FinalRead(page.name, conversation, messages)


async def read_all(page: Page, conversation: str) -> list[tuple[int, str | None]]:
    """Number and words of every message in the order in which they came; no words where the house spoke."""
    quiet = Page(page.name, page.browser, Diary())
    await quiet.open(conversation)
    with suppress(TimeoutError):
        # A house that has lost something shows what it has; what is missing is for the checker to say.
        await quiet.until_at_the_end()
    view = quiet.views[conversation]
    await quiet.close()
    return [(seq, None if seq in view.notes else body) for seq, body in view.messages.items()]


@dataclass(slots=True)
class Evening:
    """All recordings played, and how long people talked, without their coming and going."""

    played: list[Played] = field(default_factory=list)
    seconds: float = 0.0


async def play_all(duets: Sequence[Duet], pace: Pace, told: Callable[[Fate], None], *, at_once: int) -> Evening:
    """All *duets*, *at_once* at a time: they sit down, talk, leave, and the next ones come."""
    evening = Evening()
    for start in range(0, len(duets), at_once):
        table = duets[start : start + at_once]
        await asyncio.gather(*(duet.sit_down() for duet in table))
        began = perf_counter()
        await asyncio.gather(*(duet.play(pace, told) for duet in table))
        evening.seconds += perf_counter() - began
        await asyncio.gather(*(duet.leave() for duet in table))
        evening.played += [duet.played for duet in table]
    return evening
