"""
An open page without a browser: a socket, an outbox, a view of each talk, and coming back.

It behaves as the page's own script does. What a person sends stays in the outbox under one client
id until the house has answered; when the line breaks the page comes back with its cursors and
sends the rest again, in order. All that happens is written into a diary, for the history checker.
"""

import asyncio
import random
import secrets
import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from time import perf_counter

import msgspec

from teahouse.testing.browsing import Browser, UnexpectedAnswer
from teahouse.testing.history import (
    HOUSE,
    Acknowledged,
    Digest,
    Event,
    Gone,
    Invoked,
    Joined,
    Refused,
    Settled,
    Shown,
    Unknown,
    Withheld,
    digest,
)
from teahouse.testing.wire import HandshakeRefused, Wire, open_wire

FAILED_SECONDS = 0.5
RETRY_SECONDS = (0.05, 0.1, 0.2, 0.4, 0.8)


class Diary:
    """What happened, in order, with a digest in place of words."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._key = secrets.token_bytes(32)

    def words(self, text: str) -> Digest:
        return digest(self._key, text)


class Fate(StrEnum):
    """What became of something a person sent."""

    ACKED = "acked"
    HELD = "held"
    REFUSED = "refused"
    CONFLICT = "conflict"


@dataclass(slots=True)
class Said:
    """One press of Send: the words, and what the house says to them."""

    conversation: str
    operation: str
    client_id: str
    body: str
    answered: asyncio.Future[Fate]
    on_the_wire: bool = False
    tries: int = 0
    seq: int = 0
    masked: bool = False
    sent_at: float = 0.0
    reason: str = ""
    kinds: tuple[str, ...] = ()


@dataclass(slots=True)
class View:
    """One talk, as this page has it."""

    messages: dict[int, str | None] = field(default_factory=dict)
    shown_at: dict[int, float] = field(default_factory=dict)
    known: set[int] = field(default_factory=set)
    notes: set[int] = field(default_factory=set)
    cursor: int = 0
    change: int = 0
    you: int = 0
    last: int = 0
    state: str = ""
    joined: bool = False
    # Something was refused for now: it goes first when it is sent again.
    waits: bool = False

    def learn(self, seq: int) -> None:
        """Number *seq* is here; the cursor moves up to the first that is missing."""
        self.known.add(seq)
        while self.cursor + 1 in self.known:
            self.cursor += 1


class Finding(msgspec.Struct):
    kind: str = ""


class Frame(msgspec.Struct):
    """Any frame of the house, as far as a page needs it."""

    t: str
    c: str = ""
    id: str = ""
    seq: int = 0
    seat: int = 0
    body: str | None = None
    you: int = 0
    last: int = 0
    n: int = 0
    state: str = ""
    reason: str = ""
    resume: str = ""
    masked: bool = False
    findings: tuple[Finding, ...] = ()
    retry_after: float | None = None


read_frame = msgspec.json.Decoder(Frame).decode
encode = msgspec.json.Encoder().encode


class Page:
    """A page somebody has open; *name* is what the diary calls it."""

    receive_buffer = 0

    def __init__(self, name: str, browser: Browser, diary: Diary | None = None) -> None:
        self.name = name
        self.browser = browser
        self.diary = diary or Diary()
        self.views: dict[str, View] = {}
        self.outbox: dict[str, Said] = {}
        self.last_frame_at = 0.0
        self.closed_with: int | None = None
        self.times_back = 0
        self._covered: dict[tuple[str, int], Frame] = {}
        self._news = asyncio.Event()
        self._wire: Wire | None = None
        self._resume = ""
        self.is_leaving = False
        self._comes_back: asyncio.Task[None] | None = None

    # --- opening and coming back ---

    async def open(self, *conversations: str) -> "Page":
        """Connect and join *conversations*, each from where this page has read."""
        for conversation in conversations:
            self.views.setdefault(conversation, View())
        await self._connect()
        return self

    async def _connect(self) -> None:
        ticket, self._resume = self._resume or await self.browser.ticket(), ""
        self.closed_with = None
        origin = self.browser.origin
        headers = {"Origin": origin, "Cookie": self.browser.cookie_header}
        port = int(origin.rpartition(":")[2])
        self._wire = await open_wire(
            port,
            f"/ws?ticket={ticket}",
            self._hear,
            self._hung_up,
            headers=headers,
            receive_buffer=self.receive_buffer,
        )
        for conversation, view in self.views.items():
            self.diary.events.append(Joined(self.name, conversation, view.cursor))
            self._send({"t": "join", "c": conversation, "after": view.cursor, "change": view.change})

    async def _come_back(self) -> None:
        """Try again, with growing pauses, until the house is there."""
        for attempt in range(10_000):
            pause = RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)]
            await asyncio.sleep(pause * random.uniform(0.5, 1.0))
            try:
                await self._connect()
            except (OSError, HandshakeRefused, UnexpectedAnswer, TimeoutError, asyncio.IncompleteReadError):
                continue
            self.times_back += 1
            return

    def _hung_up(self, code: int) -> None:
        self.closed_with, self._wire = code, None
        for view in self.views.values():
            view.joined = False
        for said in self.outbox.values():
            if said.on_the_wire:
                said.on_the_wire = False
                self.diary.events.append(Unknown(self.name, said.conversation, said.client_id))
        self._news.set()
        if not self.is_leaving:
            self._comes_back = asyncio.create_task(self._come_back())

    # --- speaking ---

    def say(self, conversation: str, body: str, operation: str | None = None) -> Said:
        """Send *body*; the returned note learns what became of it."""
        client_id = self.new_client_id(conversation)
        answered: asyncio.Future[Fate] = asyncio.get_running_loop().create_future()
        said = Said(conversation, operation or client_id, client_id, body, answered)
        self.outbox[client_id] = said
        said.sent_at = perf_counter()
        view = self.views[conversation]
        if self._wire is not None and view.joined and not view.waits:
            self._put_on_the_wire(said)
        return said

    def new_client_id(self, conversation: str) -> str:  # noqa: ARG002 (tests choose theirs by it)
        return str(uuid.uuid4())

    def _put_on_the_wire(self, said: Said) -> None:
        words = self.diary.words(said.body)
        self.diary.events.append(Invoked(self.name, said.conversation, said.operation, said.client_id, words))
        said.on_the_wire, said.tries = True, said.tries + 1
        seen = self.views[said.conversation].cursor
        self._send({"t": "send", "c": said.conversation, "id": said.client_id, "body": said.body, "seen": seen})

    def _send(self, frame: dict[str, object]) -> None:
        if self._wire is not None:
            self._wire.send(encode(frame))

    # --- hearing ---

    def _hear(self, text: bytes) -> None:
        frame = read_frame(text)
        self.last_frame_at = perf_counter()
        match frame.t:
            case "message":
                self.show(frame)
            case "ack":
                self._acknowledged(frame)
            case "held":
                self._withheld(frame)
            case "refused":
                self._refused(frame)
            case "failed":
                self._failed(frame)
            case "conflict":
                self.diary.events.append(Refused(self.name, frame.c, frame.id))
                self._finish(frame.id, Fate.CONFLICT)
            case "joined":
                self._seated(frame)
            case "changed":
                view = self.views[frame.c]
                view.change, view.messages[frame.seq] = frame.n, frame.body
            case "state":
                self.views[frame.c].state = frame.state
            case "hello" | "draining":
                self._resume = frame.resume
        self._news.set()

    def _seated(self, frame: Frame) -> None:
        """Only who is seated may speak: now what waits in the outbox goes out, in its order."""
        view = self.views[frame.c]
        view.joined, view.you, view.last, view.state = True, frame.you, frame.last, frame.state
        for said in tuple(self.outbox.values()):
            if said.conversation == frame.c:
                self._put_on_the_wire(said)

    def show(self, frame: Frame) -> None:
        """Put a message on the screen."""
        view = self.views[frame.c]
        if covered := self._covered.pop((frame.c, frame.seq), None):
            self._complete(covered, frame.body)
        words = self.diary.words(frame.body or "") if frame.seat else HOUSE
        self.diary.events.append(Shown(self.name, frame.c, frame.seq, words))
        if not frame.seat:
            view.notes.add(frame.seq)
        view.messages[frame.seq] = frame.body
        view.shown_at[frame.seq] = perf_counter()
        view.learn(frame.seq)

    def _acknowledged(self, frame: Frame) -> None:
        if frame.masked:
            # The words as they now are follow; with them it is complete.
            self._covered[frame.c, frame.seq] = frame
        else:
            self._complete(frame)

    def _complete(self, frame: Frame, words: str | None = None) -> None:
        """Take in an acknowledgement; *words* are those that were stored when some had to be masked."""
        stored = None if words is None else self.diary.words(words)
        self.diary.events.append(Acknowledged(self.name, frame.c, frame.id, frame.seq, stored))
        view = self.views[frame.c]
        if said := self.outbox.get(frame.id):
            said.seq, said.masked = frame.seq, words is not None
            view.messages.setdefault(frame.seq, said.body if words is None else words)
        view.learn(frame.seq)
        self._finish(frame.id, Fate.ACKED)

    def _withheld(self, frame: Frame) -> None:
        self.diary.events.append(Withheld(self.name, frame.c, frame.id))
        if said := self.outbox.get(frame.id):
            said.kinds = tuple(finding.kind for finding in frame.findings)
            said.reason = frame.reason or "contact"
        self._finish(frame.id, Fate.HELD)

    def _refused(self, frame: Frame) -> None:
        self.diary.events.append(Refused(self.name, frame.c, frame.id))
        said = self.outbox.get(frame.id)
        if said is None:
            return
        said.on_the_wire, said.reason = False, frame.reason
        if frame.retry_after is None:
            self._finish(frame.id, Fate.REFUSED)
        else:
            view = self.views[said.conversation]
            if not view.waits:
                view.waits = True
                asyncio.get_running_loop().call_later(frame.retry_after, self._send_rest, said.conversation)

    def _send_rest(self, conversation: str) -> None:
        """Send again, in order, whatever was refused for now or said meanwhile."""
        self.views[conversation].waits = False
        for said in list(self.outbox.values()):
            if said.conversation == conversation:
                self._try_again(said)

    def _try_again(self, said: Said) -> None:
        if (
            self._wire is not None
            and self.views[said.conversation].joined
            and not said.on_the_wire
            and said.client_id in self.outbox
        ):
            self._put_on_the_wire(said)

    def _failed(self, frame: Frame) -> None:
        """It may be on disk or not: the same id is sent again, and then the house knows."""
        self.diary.events.append(Unknown(self.name, frame.c, frame.id))
        if said := self.outbox.get(frame.id):
            said.on_the_wire = False
            asyncio.get_running_loop().call_later(FAILED_SECONDS, self._try_again, said)

    def _finish(self, client_id: str, fate: Fate) -> None:
        said = self.outbox.pop(client_id, None)
        if said is not None and not said.answered.done():
            said.answered.set_result(fate)

    # --- waiting and leaving ---

    async def until_shown(self, conversation: str, seq: int, *, patience: float = 30.0) -> float:
        """The moment at which message *seq* came onto this page."""
        view = self.views[conversation]
        async with asyncio.timeout(patience):
            while seq not in view.shown_at:
                await self._next_news()
        return view.shown_at[seq]

    async def until_joined(self, *, patience: float = 30.0) -> None:
        async with asyncio.timeout(patience):
            while not all(view.joined and view.cursor >= view.last for view in self.views.values()):
                await self._next_news()

    async def until_at_the_end(self, *, patience: float = 10.0) -> None:
        """Wait until the last message of each talk is here, whatever may be missing before it."""
        async with asyncio.timeout(patience):
            while not all(view.joined and (not view.last or view.last in view.known) for view in self.views.values()):
                await self._next_news()

    async def until_answered(self, *, patience: float = 30.0) -> bool:
        """Wait until the outbox is empty; False when it is not in time."""
        try:
            async with asyncio.timeout(patience):
                while self.outbox:
                    await self._next_news()
        except TimeoutError:
            return False
        return True

    async def until_quiet(self, *, seconds: float = 0.5, patience: float = 30.0) -> None:
        """Wait until no frame has come for *seconds* while the page was connected."""
        until = perf_counter() + patience
        while perf_counter() < until:
            quiet = perf_counter() - self.last_frame_at
            if self._wire is not None and quiet >= seconds:
                return
            await asyncio.sleep(max(0.05, seconds - quiet))

    def settle(self) -> None:
        """Write down that this page has been here to the end."""
        if self._wire is not None:
            for conversation in self.views:
                self.diary.events.append(Settled(self.name, conversation))

    def kill(self) -> None:
        """Vanish with everything in memory, as a browser that is killed."""
        self._leave()
        if self._wire is not None:
            self._wire.abort()
        self.diary.events.append(Gone(self.name))

    def stop_reading(self) -> None:
        if self._wire is not None:
            self._wire.pause()

    def go_on_reading(self) -> None:
        if self._wire is not None:
            self._wire.resume()

    def cut(self) -> None:
        """Lose the line; the page itself comes back."""
        if self._wire is not None:
            self._wire.abort()

    async def close(self) -> None:
        self._leave()
        if self._wire is not None:
            self._wire.close()
        await self.browser.close()

    def _leave(self) -> None:
        self.is_leaving = True
        if self._comes_back is not None:
            self._comes_back.cancel()

    async def _next_news(self) -> None:
        self._news.clear()
        await self._news.wait()
