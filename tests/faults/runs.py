"""One run of a fault: people talk, something dies, they come back, and the history is checked."""

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Sequence
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
from teahouse.testing.people import Pair
from teahouse.testing.served import ServedHouse

from .crowd import Crowd, ForgetfulPage, FragilePage, SlowPage, TwinPage
from .ground import Ground

MESSAGES_PER_SECOND = 200
SECONDS_BEFORE, SECONDS_AFTER = 8.0, 1.5
CUT_EVERY_SECONDS = 0.4


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong: where the house dies, whether browsers do, and which bug is planted."""

    name: str
    dies_at: str = ""
    killed_any_time: bool = False
    browsers_die: bool = False
    planted: str = ""
    page_kind: type[Page] = FragilePage
    chorus: str = ""
    overwhelms: bool = False
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
    Fault("ack before commit", killed_any_time=True, planted="ack_before_commit"),
    Fault("dedupe in memory", "K4", planted="dedupe_in_memory"),
    Fault("fan-out before commit", killed_any_time=True, planted="fanout_before_commit"),
    Fault("number given outside the lock", "K4", planted="seq_outside_lock", pairs=4),
    Fault("resume off by one", planted="resume_off_by_one", pairs=4),
    Fault("drop on a full channel", planted="drop_on_full_channel", page_kind=SlowPage, overwhelms=True),
    Fault("dedupe without the sender", planted="dedupe_without_sender", page_kind=TwinPage, chorus="good evening"),
    Fault("verdict after the message", planted="verdict_after_message"),
    Fault("new id on a retry (the browser's)", "K4", page_kind=ForgetfulPage),
)
# The same troubles without a planted bug must break nothing, or the plants would prove nothing.
KILLS += tuple(
    replace(fault, name=f"no bug, but: {what}", planted="")
    for fault, what in ((PLANTS[0], "a kill at any time"), (PLANTS[5], "a reader too slow"), (PLANTS[6], "shared ids"))
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
            return asyncio.run(_run(house, pairs, fault, seed))
        finally:
            house.kill()


async def _run(house: ServedHouse, pairs: Sequence[Pair], fault: Fault, seed: int) -> Outcome:
    chance = random.Random(f"{fault.name} {seed}")
    settings = {"TEAHOUSE_PLANT": fault.planted} if fault.planted else {}
    failpoint = {"TEAHOUSE_FAILPOINT": f"{fault.dies_at}:kill@{chance.randint(20, 300)}"} if fault.dies_at else {}
    await asyncio.to_thread(house.start, **settings, **failpoint)
    crowd = Crowd(pairs[: fault.pairs], chance, fault.page_kind, chorus=fault.chorus)
    await crowd.arrive()
    trouble = asyncio.create_task(_make_trouble(crowd, fault))
    if fault.killed_any_time:
        asyncio.get_running_loop().call_later(chance.uniform(0.5, 2.5), house.kill)
    if fault.overwhelms:
        await crowd.overwhelm()
    before = SECONDS_BEFORE if fault.kills_the_house else SECONDS_AFTER
    await crowd.talk(rate=MESSAGES_PER_SECOND, until=lambda: not house.is_open, at_most=before)
    died = not house.is_open
    if died:
        await asyncio.to_thread(house.start, **settings)
    await crowd.talk(rate=MESSAGES_PER_SECOND, until=lambda: False, at_most=SECONDS_AFTER)
    trouble.cancel()
    with suppress(asyncio.CancelledError):
        await trouble
    await crowd.reopen()
    await crowd.settle(patience=15)
    history = await crowd.read_again()
    return Outcome(fault, seed, died, history, check(history))


async def _make_trouble(crowd: Crowd, fault: Fault) -> None:
    """Lines break all the time; browsers die where the fault says so."""
    while True:
        await asyncio.sleep(CUT_EVERY_SECONDS)
        crowd.cut_a_line()
        if fault.browsers_die:
            crowd.break_a_browser()
