"""Recorded conversations, played again by two pages through real sockets."""

import asyncio
import itertools
import json
from collections.abc import Callable, Iterable, Sequence
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
        self._rate = rate
        self._began = perf_counter()
        self._turns = itertools.count()

    async def turn(self) -> None:
        if self._rate:
            await asyncio.sleep(self._began + next(self._turns) / self._rate - perf_counter())


class Player:
    """Plays recordings, each by a pair of its own."""

    def __init__(self, diary: Diary, pace: Pace, told: Callable[[Fate], None]) -> None:
        self._diary = diary
        self._pace = pace
        self._told = told

    async def play(self, recording: Recording, pair: Pair) -> Played:
        """One recording from its first line to its last, each line once the one before has been shown."""
        played = Played(recording.name, pair)
        member = Page(f"{recording.name} member", pair.member, self._diary)
        listener = Page(f"{recording.name} listener", pair.listener, self._diary)
        for page in (member, listener):
            await page.open(pair.conversation)
            await page.until_joined()
        for index, line in enumerate(recording.lines):
            speaker, hearer = (member, listener) if line.by_member else (listener, member)
            await self._pace.turn()
            await self._say(speaker, hearer, played, index, line.text)
        for page in (member, listener):
            page.settle()
            await page.close()
        for side, browser in (("member", pair.member), ("listener", pair.listener)):
            page = Page(f"{recording.name} fresh {side}", browser, self._diary)
            self._diary.events.append(await final_read(page, pair.conversation))
        return played

    async def _say(self, speaker: Page, hearer: Page, played: Played, index: int, text: str) -> None:
        conversation = played.pair.conversation
        said = speaker.say(conversation, text, f"{played.recording} line {index}")
        fate = await asyncio.wait_for(said.answered, 60)
        if fate is Fate.ACKED:
            played.numbers[index] = said.seq
            if said.masked:
                played.masked.append(index)
            await self._wait_until_shown(hearer, said, played)
        else:
            kinds = said.kinds or (said.reason or fate.value,)
            played.refusals.append(Refusal(played.recording, index, fate, kinds))
        self._told(fate)

    @staticmethod
    async def _wait_until_shown(hearer: Page, said: Said, played: Played) -> None:
        try:
            shown_at = await hearer.until_shown(said.conversation, said.seq)
        except TimeoutError:
            # Counted by the history checker: this reader stayed and was never shown it.
            return
        played.to_shown.append(shown_at - said.sent_at)


async def final_read(page: Page, conversation: str) -> FinalRead:
    """What a fresh *page* finds: every message of *conversation*, as a history wants it."""
    view = await read_all(page, conversation)
    messages = tuple((seq, HOUSE if body is None else page.diary.words(body)) for seq, body in view)
    return FinalRead(page.name, conversation, messages)


async def read_all(page: Page, conversation: str) -> list[tuple[int, str | None]]:
    """Number and words of every message in the order in which they came; no words where the house spoke."""
    quiet = Page(page.name, page.browser, Diary())
    await quiet.open(conversation)
    await quiet.until_joined()
    view = quiet.views[conversation]
    await quiet.close()
    return [(seq, None if seq in view.notes else body) for seq, body in view.messages.items()]


async def play_all(
    recordings: Sequence[Recording], pairs: Iterable[Pair], player: Player, *, at_once: int
) -> list[Played]:
    """All *recordings*, *at_once* at a time."""
    room = asyncio.Semaphore(at_once)

    async def one(recording: Recording, pair: Pair) -> Played:
        async with room:
            return await player.play(recording, pair)

    tasks = [one(recording, pair) for recording, pair in zip(recordings, pairs, strict=True)]
    return await asyncio.gather(*tasks)
