"""
The house's ear for words, on the event loop of a serving process.

A message costs no task and no thread here unless it must: a context that is not known, a window that is not
there, a text that needs a closer look. Order inside a conversation is kept by waiting in its lane.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import structlog
from django.db import DEFAULT_DB_ALIAS, connections

from strainer import Result
from teahouse.events.bus import Hint, publish
from teahouse.messaging import failpoints
from teahouse.messaging.answers import Answer, Conflict, Failed, Refused
from teahouse.messaging.context import Contexts, SendContext, load_contexts
from teahouse.messaging.drafting import draft_for, outdated
from teahouse.messaging.drafts import Draft, Fate, Hearing, Saying
from teahouse.messaging.lanes import Lane, Lanes
from teahouse.messaging.saving import answer_of
from teahouse.messaging.settled import settled
from teahouse.messaging.shown import Shown
from teahouse.messaging.windows import load_window
from teahouse.messaging.writer import Writer
from teahouse.policy import load as policy
from teahouse.policy.ruling import Reason
from teahouse.screening.check import glance, read_there, unread
from teahouse.screening.process import Screener
from teahouse.screening.windows import Window

T = TypeVar("T")
log = structlog.get_logger(__name__)
THREADS = 4
LOOK_SECONDS = 0.01


class Speaking:
    """Takes what people say to the writer, and tells what became of it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, screener: Screener) -> None:
        most = policy.current().capacity.windows
        self.contexts = Contexts(most)
        self.writer: Writer
        self._loop, self._screener = loop, screener
        self._lanes = Lanes(most)
        self._loading: dict[int, list[Saying]] = {}
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="speaking")

    async def come_to_rest(self, seconds: float) -> None:
        """Wait until nobody's words are under way; after *seconds* whoever still waits is told no more."""
        until = self._loop.time() + seconds
        # Many ways lead to rest, and a house closes once: it is looked for.
        while self._is_at_work and self._loop.time() < until:  # noqa: ASYNC110
            await asyncio.sleep(LOOK_SECONDS)

    @property
    def _is_at_work(self) -> bool:
        return bool(self._loading) or self._lanes.are_at_work

    def close(self) -> None:
        """Wait for the threads at work."""
        self._threads.shutdown()

    # A saying comes in -------------------------------------------------------------------------------------

    def say(self, saying: Saying) -> None:
        """Take *saying*, whose words are canonical; it is told exactly once what became of it."""
        failpoints.hit("K1")
        retry_after = self.writer.retry_after(saying.at)
        if retry_after is not None:
            saying.tell(Refused(client_id=saying.client_id, reason=Reason.BUSY, retry_after=retry_after))
            return
        self._begin(saying)

    def _begin(self, saying: Saying) -> None:
        context = self.contexts.get(saying.seat_id)
        if saying.seat_id in self._loading or context is None:
            self._learn(saying)
        else:
            self._enter([saying], context)

    def _learn(self, saying: Saying) -> None:
        """Read the facts about a seat in a thread; whatever the seat says meanwhile waits in order."""
        others = self._loading.setdefault(saying.seat_id, [])
        others.append(saying)
        if len(others) > 1:
            return

        def known(contexts: list[SendContext]) -> None:
            sayings = self._loading.pop(saying.seat_id)
            if not contexts:
                for one in sayings:
                    one.tell(Refused(client_id=one.client_id, reason=Reason.WRONG_PLACE))
                return
            self.contexts.put_all(contexts)
            self._enter(sayings, contexts[0])

        def broken() -> None:
            for one in self._loading.pop(saying.seat_id):
                one.tell(Failed(client_id=one.client_id))

        self._in_a_thread(lambda: load_contexts(saying.seat_id, saying.now), known, broken)

    def _enter(self, sayings: list[Saying], context: SendContext) -> None:
        lane = self._lanes.of(context.conversation_id)
        lane.waiting.extend(sayings)
        self._go_on(lane)

    # It waits for its turn, and nobody passes it ----------------------------------------------------------

    def _go_on(self, lane: Lane) -> None:
        """Whoever waits longest in *lane* is next, until one has to wait again."""
        lane.bring_back()
        while lane.waiting and not lane.reading:
            saying = lane.waiting[0]
            context = self.contexts.get(saying.seat_id)
            if context is None or not context.is_good_at(saying.now):
                self._learn_again(saying, lane)
            elif not self._take(saying, context, lane):
                return

    def _learn_again(self, saying: Saying, lane: Lane) -> None:
        """
        The facts about whoever is next have moved; the lane waits until they are read again.

        Others may come back from the writer meanwhile, and then they are next.
        """
        self.contexts.drop(saying.seat_id)
        lane.reading = True

        def known(contexts: list[SendContext]) -> None:
            lane.reading = False
            if not contexts:
                lane.waiting.remove(saying)
                saying.tell(Refused(client_id=saying.client_id, reason=Reason.WRONG_PLACE))
            self.contexts.put_all(contexts)
            self._go_on(lane)

        def broken() -> None:
            lane.reading = False
            lane.waiting.remove(saying)
            saying.tell(Failed(client_id=saying.client_id))
            self._go_on(lane)

        self._in_a_thread(lambda: load_contexts(saying.seat_id, saying.now), known, broken)

    def _take(self, saying: Saying, context: SendContext, lane: Lane) -> bool:
        """Read the words of whoever is next, unless they have to wait for those at the writer."""
        if not context.ruling:
            lane.waiting.popleft()
            self._refuse(saying, context.ruling.reason or Reason.NOT_AVAILABLE)
            return True
        if (saying.seen_seq or 0) > lane.expected:
            # The author answers words that another process took and this one has not heard.
            lane.window = None
        if not lane.is_free:
            return False
        self._read(lane.waiting.popleft(), context, lane)
        return True

    def _refuse(self, saying: Saying, reason: Reason) -> None:
        """No; unless it was said already, when it was still allowed: then it gets the answer it had."""

        def known(answer: Answer | None) -> None:
            saying.tell(answer or Refused(client_id=saying.client_id, reason=reason))

        def broken() -> None:
            saying.tell(Failed(client_id=saying.client_id))

        self._in_a_thread(lambda: settled(saying.seat_id, saying.client_id), known, broken)

    # It is read --------------------------------------------------------------------------------------------

    def _read(self, saying: Saying, context: SendContext, lane: Lane) -> None:
        window = lane.window
        if window is None:
            self._hear_again(saying, context, lane)
            return
        if saying.tries >= policy.current().messages.stale_tries:
            self._put(outdated(saying, context, self._settle_one), lane)
            return
        try:
            result = glance(window, context.seat_no, saying.words, policy.current().messages)
        except Exception as problem:
            self._judge(saying, context, lane, unread(problem))
            return
        if result is not None:
            self._judge(saying, context, lane, result)
            return
        lane.reading = True

        def read(result: Result | None) -> None:
            lane.reading = False
            if lane.window is window:
                self._judge(saying, context, lane, result)
            else:
                # Others came back meanwhile, and go first: it is read again after them.
                lane.waiting.appendleft(saying)
            self._go_on(lane)

        read_there(self._screener, window, context.seat_no, saying.words, read)

    def _hear_again(self, saying: Saying, context: SendContext, lane: Lane) -> None:
        """Make the window anew from what is on disk, in a thread; the lane waits."""
        lane.reading = True

        def known(found: tuple[Window, int]) -> None:
            lane.window, lane.expected = found
            lane.hearing = Hearing()
            lane.reading = False
            self._read(saying, context, lane)
            self._go_on(lane)

        def broken() -> None:
            lane.reading = False
            self._judge(saying, context, lane, None)
            self._go_on(lane)

        self._in_a_thread(lambda: load_window(context.conversation_id), known, broken)

    # It is judged and written ------------------------------------------------------------------------------

    def _judge(self, saying: Saying, context: SendContext, lane: Lane, result: Result | None) -> None:
        failpoints.hit("K2")
        draft = draft_for(saying, context, result, lane.window, lane.expected, self._settle_one)
        if isinstance(draft, Refused):
            saying.tell(draft)
            return
        if draft.expected is not None:
            draft.hearing = lane.hearing
            lane.expected += 1
        self._put(draft, lane)

    def _put(self, draft: Draft, lane: Lane) -> None:
        lane.at_the_writer += 1
        self.writer.put(draft)

    def saved(self, batch: list[Draft]) -> None:
        """A batch is on disk: first every author is answered, then everybody else hears."""
        for draft in batch:
            draft.settled(draft)
        failpoints.hit("K5")
        self.show(batch)

    def show(self, batch: list[Draft]) -> None:
        """Hand what was said to the sockets of this process, from memory."""
        said: dict[int, list[Shown]] = {}
        for draft in batch:
            if draft.fate is Fate.WRITTEN and draft.said is not None:
                said.setdefault(draft.conversation_id, []).append(shown(draft, draft.said))
        for conversation_id, rows in said.items():
            publish(Hint(kind="said", conversation_id=conversation_id, seq=rows[-1].seq, shown=tuple(rows)))

    def _settle_one(self, draft: Draft) -> None:
        saying, fate, lane = draft.saying, draft.fate, self._lanes.of(draft.conversation_id)
        if fate is not Fate.WRITTEN:
            # The window has heard something that did not come after all: it is made anew.
            lane.window = None
        if fate is Fate.STALE:
            # Something the words were allowed by has moved: new facts, a new window, a new judgement.
            saying.tries += 1
            self.contexts.drop(saying.seat_id)
            lane.came_back.append(saying)
        elif fate in {Fate.WRITTEN, Fate.REPEATED}:
            if draft.reminds is not None:
                # Told once more: whatever they say next, here or as another face, is judged by that.
                self.contexts.drop_person(draft.reminds)
            saying.tell(answer_of(draft))
        else:
            told = Conflict if fate is Fate.CONFLICT else Failed
            saying.tell(told(client_id=saying.client_id))
        lane.at_the_writer -= 1
        self._go_on(lane)

    # Threads ---------------------------------------------------------------------------------------------

    def _in_a_thread(self, work: Callable[[], T], known: Callable[[T], None], broken: Callable[[], None]) -> None:
        """Do *work* in a thread and go on here with what it found."""

        def done(future: asyncio.Future[T]) -> None:
            problem = future.exception()
            if problem is None:
                known(future.result())
            else:
                log.error("facts could not be read", kind=type(problem).__name__)
                broken()

        self._loop.run_in_executor(self._threads, _with_fresh_connections, work).add_done_callback(done)


def _with_fresh_connections(work: Callable[[], T]) -> T:
    """Do *work* on this thread's connection, and give it back where there is a pool for it."""
    try:
        return work()
    finally:
        if connections[DEFAULT_DB_ALIAS].vendor != "sqlite":
            connections.close_all()


def shown(draft: Draft, said: str) -> Shown:
    """A message that was just written, as its readers see it."""
    return Shown(
        seq=draft.seq, seat_no=draft.seat_no, body=said, said_at=draft.said_at, state=draft.state, verdict=draft.verdict
    )
