"""Nobody's words overtake each other, whatever has to be read again in between."""

import asyncio
import threading
from collections.abc import Callable
from random import Random
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest

from strainer import Result
from teahouse.messaging import running, speaking
from teahouse.messaging.answers import Acked
from teahouse.messaging.context import load_contexts
from teahouse.messaging.drafts import Fate, Hearing, Saying
from teahouse.messaging.lanes import Lanes
from teahouse.messaging.windows import load_window
from teahouse.policy.ruling import ALLOW
from teahouse.testing.cast import NOON

from .conftest import Talk

PATIENCE = 30


def waiting_for(go: threading.Event, work: Callable[..., Any]) -> Callable[..., Any]:
    """*work*, done only once *go* was given."""

    def done(*arguments: Any) -> Any:
        go.wait(PATIENCE)
        return work(*arguments)

    return done


async def test_words_keep_their_order_when_facts_move_while_they_wait(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house_talk.asay("known already")
    window_may, facts_may = threading.Event(), threading.Event()
    monkeypatch.setattr(speaking, "load_window", waiting_for(window_may, load_window))
    monkeypatch.setattr(speaking, "load_contexts", waiting_for(facts_may, load_contexts))
    running.speaking()._lanes.of(house_talk.conversation.pk).window = None
    first, second = (asyncio.create_task(house_talk.asay(words)) for words in ("one", "two"))
    await asyncio.sleep(0)
    running.speaking().contexts.drop(house_talk.member.pk)
    third = asyncio.create_task(house_talk.asay("three"))
    await asyncio.sleep(0)

    # The first goes on; the second is next, and the facts about its author are just being read for the third.
    window_may.set()
    await first
    facts_may.set()
    answers = await asyncio.gather(first, second, third)

    assert [answer.seq for answer in answers if isinstance(answer, Acked)] == [2, 3, 4]


async def test_whoever_sits_there_too_is_known_from_then_on(house_talk: Talk, house: str) -> None:
    contexts = running.speaking().contexts
    contexts.drop_place(house_talk.conversation.pk)

    await house_talk.asay("good evening")

    assert contexts.get(house_talk.listener.pk) is not None


def test_a_lane_with_words_under_way_is_never_forgotten() -> None:
    lanes = Lanes(most=1)
    busy = lanes.of(1)
    busy.at_the_writer = 1

    lanes.of(2)
    lanes.of(3)

    assert lanes.of(1) is busy
    assert lanes.are_at_work


class Chaos:
    """
    A `Speaking` without loop, database or threads: whatever is under way goes on when this says so, in any order.

    Facts move and words are committed at any moment; a draft by facts that have moved comes back.
    """

    def __init__(self, chance: Random, monkeypatch: pytest.MonkeyPatch) -> None:
        self.chance, self.version, self.last = chance, 0, 0
        self.threads: list[Callable[[], None]] = []
        self.at_the_writer: list[Any] = []
        self.told: list[tuple[int, str]] = []
        self.written: list[tuple[int, str]] = []
        self.speaking = speaking.Speaking(None, None)  # type: ignore[arg-type]
        self.speaking.writer = self  # type: ignore[assignment]
        monkeypatch.setattr(self.speaking, "_in_a_thread", self._in_a_thread)
        monkeypatch.setattr(speaking, "load_contexts", self._facts)
        monkeypatch.setattr(speaking, "load_window", lambda _place: (object(), self.last))
        monkeypatch.setattr(speaking, "glance", lambda *_: chance.choice((Result(), None)))
        monkeypatch.setattr(speaking, "read_there", self._read_there)
        monkeypatch.setattr(speaking, "draft_for", self._draft)
        monkeypatch.setattr(
            speaking, "outdated", lambda saying, facts, _told: self._draft(saying, facts, None, None, None, _told)
        )
        monkeypatch.setattr(speaking, "answer_of", lambda draft: draft.saying.words)

    def say(self, seat_id: int, words: str) -> None:
        saying = Saying(
            seat_id, words, uuid4(), None, NOON, 0.0, lambda answer: self.told.append((seat_id, str(answer)))
        )
        self.speaking.say(saying)

    def anything(self) -> None:
        """One of the things that may happen now, happens."""
        might: list[Callable[[], None]] = [self._commit, self._commit, self._facts_move, self._others_speak]
        if self.threads:
            might += [self._a_thread_ends] * 4
        self.chance.choice(might)()

    def rest(self) -> None:
        """Everything that was begun comes to its end."""
        while self.threads or self.at_the_writer:
            self._a_thread_ends()
            self._commit()

    # What Speaking needs of the writer, the database and its threads.

    def retry_after(self, _at: float) -> None:
        return None

    def put(self, draft: Any) -> None:
        self.at_the_writer.append(draft)

    def _in_a_thread(self, work: Callable[[], Any], known: Callable[[Any], None], _broken: Callable[[], None]) -> None:
        found = work()
        self.threads.append(lambda: known(found))

    def _read_there(
        self, _screener: object, _window: object, _seat: int, _text: str, told: Callable[..., None]
    ) -> None:
        self.threads.append(lambda: told(Result()))

    def _a_thread_ends(self) -> None:
        if self.threads:
            self.threads.pop(self.chance.randrange(len(self.threads)))()

    def _facts(self, seat_id: int, _now: object) -> list[Any]:
        return [self._facts_about(one) for one in (seat_id, 3 - seat_id)]

    def _facts_about(self, seat_id: int) -> Any:
        return SimpleNamespace(
            seat_id=seat_id, seat_no=seat_id, conversation_id=1, version=self.version, ruling=ALLOW, persons=(),
            is_good_at=lambda _now: True,
        )  # fmt: skip

    def _facts_move(self) -> None:
        self.version += 1
        if self.chance.random() < 0.5:
            self.speaking.contexts.drop(self.chance.choice((1, 2)))

    def _others_speak(self) -> None:
        """Through another process of the house."""
        self.last += 1

    def _draft(
        self, saying: Saying, facts: Any, _result: object, _window: object, expected: int | None, settled: Any
    ) -> Any:
        return SimpleNamespace(
            saying=saying, conversation_id=1, seat_id=facts.seat_id, version=facts.version, expected=expected,
            settled=settled, said=None, reminds=None, fate=Fate.FAILED, hearing=Hearing(),
        )  # fmt: skip

    def _commit(self) -> None:
        """Some of what waits is decided, oldest first, as a batch is."""
        size = self.chance.randint(0, len(self.at_the_writer))
        batch, self.at_the_writer = self.at_the_writer[:size], self.at_the_writer[size:]
        for draft in batch:
            heard = (draft.version, draft.expected, draft.hearing.broken) == (self.version, self.last, False)
            if draft.expected is not None and not heard:
                draft.fate, draft.hearing.broken = Fate.STALE, True
                continue
            draft.fate = Fate.WRITTEN
            if draft.expected is not None:
                self.last += 1
                self.written.append((draft.seat_id, draft.saying.words))
        self.speaking.saved(batch)


@pytest.mark.parametrize("seed", range(60))
def test_whatever_happens_meanwhile_everybody_is_told_once_and_nobody_is_overtaken(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = Random(seed)
    chaos = Chaos(chance, monkeypatch)
    said = [(chance.choice((1, 2)), f"words {number}") for number in range(60)]
    for seat_id, words in said:
        chaos.say(seat_id, words)
        for _ in range(chance.randint(0, 4)):
            chaos.anything()
    chaos.rest()

    assert sorted(chaos.told) == sorted(said)
    for seat_id in (1, 2):
        written = [one for one in chaos.written if one[0] == seat_id]
        assert written == [one for one in said if one in set(written)]
    assert not chaos.speaking._lanes.are_at_work
