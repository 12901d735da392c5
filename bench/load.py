"""
The load: pairs of people who talk as fast as they are answered, or at a given rate.

One process drives all sockets on one event loop. Every target is spoken to in the same frames, so
a ``Seat`` says all that differs: where to connect, with which headers, and what to say first.
"""

import asyncio
import itertools
import random
import uuid
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

import msgspec

from bench.process import Cost, costs, spent
from teahouse.testing.wire import Wire, open_wire


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat of one conversation, and the way to it."""

    conversation: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    # Fetches the ticket that the path ends with, at the last moment: tickets are short-lived.
    ticket: Callable[[], Awaitable[str]] | None = None
    # What the house wants to hear first; it answers with a joined frame.
    opening: bytes = b""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is said: each socket keeps *window* messages open, or all together say *rate* a second."""

    seconds: float
    warmup: float = 2.0
    window: int = 1
    rate: float | None = None


@dataclass(slots=True)
class Measured:
    """What happened between the end of the warm-up and the end of the run."""

    seconds: float
    sockets: int
    offered: int
    acked: int
    shown: int
    withheld: int
    refused: int
    missing: int
    to_shown: list[float]
    to_ack: list[float]
    cpu: dict[int, float]
    resident: dict[int, int]


class Frame(msgspec.Struct):
    """Any frame of any target, as far as the load looks at it."""

    t: str
    id: str = ""
    seq: int = 0
    seat: int = 0
    you: int = 0
    retry_after: float | None = None


class Send(msgspec.Struct, tag_field="t", tag="send", omit_defaults=True):
    """The house's frame for saying something."""

    c: str
    id: str
    body: str
    seen: int | None = None


read_frame = msgspec.json.Decoder(Frame).decode
encode = msgspec.json.Encoder().encode


class Counts:
    """What all talkers together have sent, and been sent."""

    def __init__(self) -> None:
        self.offered = self.acked = self.shown = self.withheld = self.refused = 0
        self.to_shown: list[float] = []
        self.to_ack: list[float] = []


class Talker:
    """Somebody with a socket and a partner."""

    def __init__(self, seat: Seat, bodies: Iterator[str]) -> None:
        self._seat = seat
        self._bodies = bodies
        self._clock = perf_counter
        self._sent: dict[str, float] = {}
        self._unacked: dict[str, float] = {}
        self._seen = 0
        self._wire: Wire
        self.counts = Counts()
        self.partner: Talker
        self.keep_talking = False
        self.joined = asyncio.Event()
        self.closed_with: int | None = None

    async def arrive(self, port: int) -> None:
        """Connect, and be seated when the target has seats to give."""
        seat = self._seat
        path = seat.path + (await seat.ticket() if seat.ticket else "")
        self._wire = await open_wire(port, path, self._hear, self._hung_up, headers=seat.headers)
        if seat.opening:
            self._wire.send(seat.opening)
            await asyncio.wait_for(self.joined.wait(), 30)

    def say(self) -> None:
        said = Send(self._seat.conversation, str(uuid.uuid4()), next(self._bodies), self._seen)
        self.counts.offered += 1
        self._sent[said.id] = self._unacked[said.id] = self._clock()
        self._wire.send(encode(said))

    def leave(self) -> None:
        self._wire.close()

    @property
    def waits_for(self) -> int:
        """How many of its messages are neither answered nor shown yet."""
        return len(self._sent.keys() | self._unacked.keys())

    def _hear(self, text: bytes) -> None:
        frame = read_frame(text)
        match frame.t:
            case "message":
                self._show(frame)
            case "ack":
                self._seen = max(self._seen, frame.seq)
                self.counts.acked += 1
                self.counts.to_ack.append(self._clock() - self._unacked.pop(frame.id))
                self._finish(frame.id)
            case "held" | "failed" | "conflict":
                self.counts.withheld += 1
                self._forget(frame.id)
                self._go_on()
            case "refused":
                self.counts.refused += 1
                self._forget(frame.id)
                asyncio.get_running_loop().call_later(frame.retry_after or 0.1, self._go_on)
            case "joined":
                self.joined.set()

    def _show(self, frame: Frame) -> None:
        self._seen = max(self._seen, frame.seq)
        # Seat 0 is the house's own voice.
        if frame.seat:
            self.partner.was_shown()

    def was_shown(self) -> None:
        """The partner has been shown the next message: a person's messages are shown in their order."""
        client_id = next(iter(self._sent), None)
        if client_id is not None:
            self.counts.to_shown.append(self._clock() - self._sent.pop(client_id))
            self.counts.shown += 1
            self._finish(client_id)

    def _finish(self, client_id: str) -> None:
        """A message is over when it has been answered and shown; then comes the next."""
        if client_id not in self._sent and client_id not in self._unacked:
            self._go_on()

    def _go_on(self) -> None:
        if self.keep_talking and self.closed_with is None:
            self.say()

    def _forget(self, client_id: str) -> None:
        self._unacked.pop(client_id, None)
        self._sent.pop(client_id, None)

    def _hung_up(self, code: int) -> None:
        self.closed_with = code


async def arrive(port: int, seats: Sequence[Seat], *, at_once: int = 50) -> list[Talker]:
    """Connect all *seats*; they stand in pairs: the first with the second, and so on."""
    bodies = ordinary_words()
    talkers = [Talker(seat, bodies) for seat in seats]
    for one, other in zip(talkers[::2], talkers[1::2], strict=True):
        one.partner, other.partner = other, one
    for group in batches(talkers, at_once):
        await asyncio.gather(*(talker.arrive(port) for talker in group))
    return talkers


def batches(talkers: Sequence[Talker], size: int) -> Iterator[Sequence[Talker]]:
    return (talkers[start : start + size] for start in range(0, len(talkers), size))


async def drive(talkers: Sequence[Talker], plan: Plan, server: int) -> Measured:
    """Let *talkers* talk as *plan* says, and measure them and the processes of *server*."""
    counts = Counts()
    for talker in talkers:
        talker.counts = counts
    pace = asyncio.create_task(keep_pace(talkers, plan.rate)) if plan.rate else None
    if pace is None:
        for talker in talkers:
            talker.keep_talking = True
            for _ in range(plan.window):
                talker.say()
    await asyncio.sleep(plan.warmup)
    measured = await measure(talkers, plan.seconds, server)
    for talker in talkers:
        talker.keep_talking = False
    if pace is not None:
        pace.cancel()
    await quiet(talkers, patience=10)
    measured.missing = sum(talker.waits_for for talker in talkers)
    return measured


async def measure(talkers: Sequence[Talker], seconds: float, server: int) -> Measured:
    counts = Counts()
    for talker in talkers:
        talker.counts = counts
    began, before = perf_counter(), costs(server)
    await asyncio.sleep(seconds)
    lasted, after = perf_counter() - began, costs(server)
    for talker in talkers:
        talker.counts = Counts()
    return Measured(
        lasted,
        len(talkers),
        counts.offered,
        counts.acked,
        counts.shown,
        counts.withheld,
        counts.refused,
        0,
        counts.to_shown,
        counts.to_ack,
        spent(before, after),
        residents(after),
    )


def residents(now: Mapping[int, Cost]) -> dict[int, int]:
    return {pid: cost.resident for pid, cost in now.items()}


async def keep_pace(talkers: Sequence[Talker], rate: float) -> None:
    """Say *rate* messages a second, spread evenly, whether or not the earlier ones were answered."""
    began = perf_counter()
    for number, talker in enumerate(itertools.cycle(talkers)):
        ahead = began + number / rate - perf_counter()
        if ahead > 0:
            await asyncio.sleep(ahead)
        talker.say()


async def quiet(talkers: Sequence[Talker], *, patience: float) -> None:
    """Wait until everything said has been answered and shown, at most *patience* seconds."""
    until = perf_counter() + patience
    for talker in talkers:
        # Looked at now and then: an event for each message would be part of what is measured.
        while talker.waits_for and perf_counter() < until:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


BEGINNINGS = (
    "honestly",
    "I guess",
    "today",
    "well",
    "it is strange but",
    "most evenings",
    "to be fair",
    "you know",
)
THEN = (
    "and since the weekend",
    "and by the evening",
    "and when I woke up at 3",
    "and on the bus home",
    "and between two classes",
    "and for the first time in 2 years",
    "and while I was cooking",
    "and right before I wrote to you",
)
MIDDLES = (
    "I keep thinking about what my sister said",
    "work has been heavy and I cannot switch off",
    "I slept badly and everything felt louder",
    "it helps to write it down slowly",
    "my friends mean well and still it hurts",
    "I went for a walk by the river and felt a bit lighter",
    "nobody at home asks how I am",
    "I was proud of myself for getting up",
)
ENDS = (
    "and thank you for listening",
    "so I am a bit lost",
    "and that scared me",
    "what do you think?",
    "but I am still here",
    "and I do not want to bother anyone",
    "which is new for me",
    "if that makes sense",
)


def ordinary_words(seed: int = 1) -> Iterator[str]:
    """Ordinary talk without end, the same for every target."""
    chance = random.Random(seed)
    while True:
        first, second = chance.choice(MIDDLES), chance.choice(MIDDLES)
        yield f"{chance.choice(BEGINNINGS)} {first} {chance.choice(THEN)} {second} {chance.choice(ENDS)}"
