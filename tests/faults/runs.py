"""One run of a fault: people talk, something dies, they come back, and the history is checked."""

import asyncio
import os
import random
import signal
import tempfile
from collections import Counter
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from teahouse.testing.client import Page
from teahouse.testing.history import (
    Acknowledged,
    Event,
    Invoked,
    Refused,
    Unknown,
    Violation,
    Withheld,
    check,
)
from teahouse.testing.nats import NatsServer
from teahouse.testing.people import Pair
from teahouse.testing.served import ServedHouse

from .crowd import Crowd, ForgetfulPage, FragilePage, SlowPage, TwinPage
from .ground import Ground

MESSAGES_PER_SECOND = 200
SERVES, ENDED = '"a process serves"', '"a process ended"'
SECONDS_BEFORE, SECONDS_AFTER = 8.0, 1.5
CUT_EVERY_SECONDS = 0.4
LOOKING_SECONDS = 5.0  # by when a process has found out by itself what a lost bus did not tell


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong: where the house dies, whether browsers do, and which bug is planted."""

    name: str
    dies_at: str = ""
    latest_death: int = 300  # how often it may come to that place before
    killed_any_time: bool = False
    browsers_die: bool = False
    planted: str = ""
    page_kind: type[Page] = FragilePage
    chorus: str = ""
    overwhelms: bool = False
    # Of several processes: one is killed again and again, all are renewed in turn, the bus goes away.
    loses_a_process: bool = False
    is_renewed: bool = False
    loses_the_bus: bool = False
    rate: int = MESSAGES_PER_SECOND
    seconds: float = 0.0
    # How many pairs talk; few of them talk all the faster.
    pairs: int = 20

    @property
    def kills_the_house(self) -> bool:
        return bool(self.dies_at) or self.killed_any_time


KILLS: tuple[Fault, ...] = (
    Fault("K1 after receive", "K1"),
    Fault("K2 after screening", "K2"),
    Fault("K3 inside the transaction", "K3"),
    Fault("K4 after commit, before the answer", "K4"),
    Fault("K5 after the answer, before anybody is shown", "K5"),
    Fault("K6 while it is being shown", "K6"),
    Fault("K8 the browser, before it shows", browsers_die=True),
    Fault("nothing dies, but both talk at once", pairs=2),
)
PLANTS = (
    Fault("ack before commit", "early", planted="ack_before_commit", latest_death=120),
    Fault("dedupe in memory", "K4", planted="dedupe_in_memory"),
    Fault("fan-out before commit", "early", planted="fanout_before_commit", latest_death=120),
    Fault("number given outside the lock", "K4", planted="seq_outside_lock", pairs=4),
    Fault("resume off by one", planted="resume_off_by_one", pairs=4),
    Fault("drop on a full channel", planted="drop_on_full_channel", page_kind=SlowPage, overwhelms=True),
    Fault("dedupe without the sender", planted="dedupe_without_sender", page_kind=TwinPage, chorus="good evening"),
    Fault("verdict after the message", planted="verdict_after_message"),
    Fault("new id on a retry (the browser's)", "K4", page_kind=ForgetfulPage),
)
# The same troubles without a planted bug must break nothing, or the plants would prove nothing.
KILLS += (
    Fault("no bug, but: a kill at any time", killed_any_time=True),
    replace(PLANTS[5], name="no bug, but: a reader too slow", planted=""),
    replace(PLANTS[6], name="no bug, but: shared ids", planted=""),
)
CREW = (
    Fault("two processes, nothing dies", rate=400, seconds=4),
    Fault("one of two processes is killed, again and again", loses_a_process=True, rate=800, seconds=25),
    Fault("two processes are renewed in turn", is_renewed=True, rate=100, seconds=15),
    Fault("the bus goes away and comes back", loses_the_bus=True, rate=100, seconds=12),
)
COUNTED: dict[type[Event], str] = {
    Invoked: "tries",
    Acknowledged: "acked",
    Withheld: "held",
    Refused: "refused",
    Unknown: "cut off",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to."""

    fault: Fault
    seed: int
    died: bool
    history: Sequence[Event]
    violations: Sequence[Violation]
    lost_processes: int = 0

    @property
    def counts(self) -> Counter[str]:
        return Counter(COUNTED[type(event)] for event in self.history if type(event) in COUNTED)

    @property
    def went_wrong(self) -> bool:
        """A house without planted bugs broke a promise, or did not die where it was meant to."""
        return bool(self.violations) or (self.fault.kills_the_house and not self.died)


def run(ground: Ground, fault: Fault, seed: int) -> Outcome:
    """One run of *fault*; the same *seed* makes the same choices."""
    with tempfile.TemporaryDirectory(prefix="teahouse-faults-") as folder:
        house, pairs = ground.copy(Path(folder))
        try:
            return asyncio.run(_run(house, pairs, fault, seed, ground.bus))
        finally:
            house.kill()


async def _run(house: ServedHouse, pairs: Sequence[Pair], fault: Fault, seed: int, bus: NatsServer | None) -> Outcome:
    chance = random.Random(f"{fault.name} {seed}")
    settings = {"TEAHOUSE_PLANT": fault.planted} if fault.planted else {}
    if fault.dies_at:
        settings["TEAHOUSE_FAILPOINT"] = f"{fault.dies_at}:kill@{chance.randint(20, fault.latest_death)}"
    await asyncio.to_thread(house.start, **settings)
    settings.pop("TEAHOUSE_FAILPOINT", None)
    if house.processes > 1:
        await _served_by(house, house.processes)
    crowd = Crowd(pairs[: fault.pairs], chance, fault.page_kind, chorus=fault.chorus)
    await crowd.arrive()
    troubles = [asyncio.create_task(trouble) for trouble in _troubles(crowd, house, bus, fault, chance)]
    if fault.killed_any_time:
        asyncio.get_running_loop().call_later(chance.uniform(0.5, 2.5), house.kill)
    if fault.overwhelms:
        await crowd.overwhelm()
    before = fault.seconds or (SECONDS_BEFORE if fault.kills_the_house else SECONDS_AFTER)
    await crowd.talk(rate=fault.rate, until=lambda: not house.is_open, at_most=before)
    died = not house.is_open
    if died:
        await asyncio.to_thread(house.start, **settings)
    await crowd.talk(rate=MESSAGES_PER_SECOND, until=lambda: False, at_most=SECONDS_AFTER)
    for trouble in troubles:
        trouble.cancel()
        with suppress(asyncio.CancelledError):
            await trouble
    await crowd.reopen()
    await crowd.settle(patience=15, quiet=LOOKING_SECONDS if fault.loses_the_bus else 0.5)
    history = await crowd.read_again()
    return Outcome(fault, seed, died, history, check(history), house.said(ENDED) if house.processes > 1 else 0)


def _troubles(
    crowd: Crowd, house: ServedHouse, bus: NatsServer | None, fault: Fault, chance: random.Random
) -> Iterator[Coroutine[None, None, None]]:
    yield _make_trouble(crowd, fault)
    if fault.loses_a_process:
        yield _kill_processes(house, chance)
    if fault.is_renewed:
        yield _renew(house)
    if fault.loses_the_bus and bus is not None:
        yield _lose_the_bus(bus)


async def _kill_processes(house: ServedHouse, chance: random.Random) -> None:
    """Whenever all of them serve, one dies."""
    while True:
        await _served_by(house, house.processes)
        await asyncio.sleep(chance.uniform(0.3, 1.5))
        os.kill(chance.choice(house.hands), signal.SIGKILL)
        deaths = house.said(ENDED) + 1
        while house.said(ENDED) < deaths:  # noqa: ASYNC110  a log is looked at
            await asyncio.sleep(0.05)


async def _served_by(house: ServedHouse, count: int) -> None:
    while house.said(SERVES) - house.said(ENDED) < count:  # noqa: ASYNC110  a log is looked at
        await asyncio.sleep(0.05)


async def _renew(house: ServedHouse) -> None:
    await _served_by(house, house.processes)
    await asyncio.sleep(1)
    assert house.process is not None
    house.process.send_signal(signal.SIGHUP)
    await asyncio.sleep(3600)


async def _lose_the_bus(bus: NatsServer) -> None:
    while True:
        await asyncio.sleep(2)
        bus.kill()
        await asyncio.sleep(3)
        await asyncio.to_thread(bus.start)


async def _make_trouble(crowd: Crowd, fault: Fault) -> None:
    """Lines break all the time; browsers die where the fault says so."""
    while True:
        await asyncio.sleep(CUT_EVERY_SECONDS)
        crowd.cut_a_line()
        if fault.browsers_die:
            crowd.break_a_browser()
