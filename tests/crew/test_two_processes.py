"""Two processes serve one house, on PostgreSQL and NATS that these tests start themselves."""

import asyncio
import os
import signal
import time
from collections.abc import Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

from teahouse.testing.client import Fate, Page
from teahouse.testing.nats import NatsServer
from teahouse.testing.people import Pair, pairs_from
from teahouse.testing.served import HouseFailed, ServedHouse, free_port
from tests.faults.ground import Server, made_ready

SERVES, ENDED = '"a process serves"', '"a process ended"'
START_SECONDS = 60


class Ground(NamedTuple):
    """A house that is not open yet, a pair for each test, and the bus."""

    house: ServedHouse
    pairs: Iterator[Pair]
    bus: NatsServer


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    folder = tmp_path_factory.mktemp("crew")
    (folder / "policy.toml").write_text("version = 2\n[limits]\nsends_per_10_s = 6\n")
    server, bus = Server(folder / "server"), NatsServer().start()
    settings = {
        "TEAHOUSE_DATABASE_URL": server.new("base"),
        "TEAHOUSE_BUS_URL": bus.url,
        "TEAHOUSE_POLICY": str(folder / "policy.toml"),
    }
    house = made_ready(folder / "house", settings)
    try:
        yield Ground(house, iter(pairs_from(house.cast(6), house.origin)), bus)
    finally:
        bus.kill()
        server.stop()


@pytest.fixture(scope="module")
def two(ground: Ground) -> Iterator[tuple[ServedHouse, ServedHouse]]:
    """The same house open at two addresses, each served by a process of its own."""
    one, other = (replace(ground.house, port=free_port()) for _ in range(2))
    try:
        yield one.start(), other.start()
    finally:
        one.stop()
        other.stop()


@asynccontextmanager
async def seated(pair: Pair, member_at: ServedHouse, listener_at: ServedHouse):  # type: ignore[no-untyped-def]
    """The pages of both, in the talk of *pair*, each at an address of its own."""
    member = Page("member", pair.at(member_at.origin).member)
    listener = Page("listener", pair.at(listener_at.origin).listener)
    for page in (member, listener):
        await page.open(pair.conversation)
        await page.until_joined()
    try:
        yield member, listener
    finally:
        await member.close()
        await listener.close()


async def until_shown(page: Page, conversation: str, words: str, seconds: float) -> None:
    async with asyncio.timeout(seconds):
        while words not in page.views[conversation].messages.values():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_what_is_said_through_one_process_is_shown_by_the_other(
    ground: Ground, two: tuple[ServedHouse, ServedHouse]
) -> None:
    pair = next(ground.pairs)
    async with seated(pair, *two) as (member, listener):
        assert await member.say(pair.conversation, "good evening").answered is Fate.ACKED
        await until_shown(listener, pair.conversation, "good evening", 1.5)


async def test_a_number_told_in_pieces_through_two_processes_is_held(
    ground: Ground, two: tuple[ServedHouse, ServedHouse]
) -> None:
    pair = next(ground.pairs)
    async with seated(pair, *two) as (first, _):
        second = await Page("the same member elsewhere", pair.at(two[1].origin).member).open(pair.conversation)
        await second.until_joined()
        fates = []
        for number, piece in enumerate(("0 7 7", "0 0 9", "0 0 1", "2 3")):
            page = (first, second)[number % 2]
            fates.append(await page.say(pair.conversation, piece).answered)
        await second.close()

    assert fates[0] is Fate.ACKED
    assert fates[-1] is Fate.HELD


async def test_what_somebody_may_send_is_counted_over_both_processes(
    ground: Ground, two: tuple[ServedHouse, ServedHouse]
) -> None:
    pair = next(ground.pairs)
    async with seated(pair, *two) as (first, _):
        second = await Page("the same member elsewhere", pair.at(two[1].origin).member).open(pair.conversation)
        await second.until_joined()
        for number in range(6):
            page = (first, second)[number % 2]
            assert await page.say(pair.conversation, f"calm thought {number}").answered is Fate.ACKED
        late = [page.say(pair.conversation, "one more") for page in (first, second)]
        await asyncio.sleep(0.5)

        assert [said.answered.done() for said in late] == [False, False], "both were told to wait"
        assert {said.reason for said in late} == {"too_fast"}
        await second.close()


async def test_without_the_bus_messages_arrive_all_the_same_and_with_it_again_at_once(
    ground: Ground, two: tuple[ServedHouse, ServedHouse]
) -> None:
    pair = next(ground.pairs)
    async with seated(pair, *two) as (member, listener):
        ground.bus.kill()
        assert await member.say(pair.conversation, "is anybody there").answered is Fate.ACKED
        await until_shown(listener, pair.conversation, "is anybody there", 5)
        ground.bus.start()
        lines = [house.said('"the bus is there"') for house in two]
        async with asyncio.timeout(10):
            while [house.said('"the bus is there"') for house in two] == lines:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        await asyncio.sleep(1)
        assert await listener.say(pair.conversation, "I am").answered is Fate.ACKED
        await until_shown(member, pair.conversation, "I am", 1.5)


def wait_for(house: ServedHouse, words: str, times: int) -> None:
    until = time.monotonic() + START_SECONDS
    while house.said(words) < times:
        assert time.monotonic() < until, words
        time.sleep(0.1)


def test_a_process_that_dies_is_replaced_and_all_are_renewed_in_turn_and_end_together(ground: Ground) -> None:
    house = replace(ground.house, port=free_port(), processes=2)
    (house.data / "serve.log").unlink(missing_ok=True)
    house.start()
    try:
        wait_for(house, SERVES, 2)
        first = set(house.hands)
        dead = first.pop()
        os.kill(dead, signal.SIGKILL)
        wait_for(house, SERVES, 3)
        assert dead not in house.hands
        before = set(house.hands)
        assert house.process is not None
        house.process.send_signal(signal.SIGHUP)
        wait_for(house, SERVES, 5)
        until = time.monotonic() + START_SECONDS
        while before & set(house.hands):
            assert time.monotonic() < until
            time.sleep(0.1)
        hands = house.hands
        assert len(hands) == 2
        assert house.said(ENDED) == 1, "who was asked to go did not die"
    finally:
        assert house.stop() == 0
    assert not any(Path(f"/proc/{pid}").exists() for pid in hands)


def test_a_version_that_is_not_ready_is_not_let_in_and_the_old_one_goes_on(ground: Ground) -> None:
    house = replace(ground.house, port=free_port(), processes=2)
    (house.data / "serve.log").unlink(missing_ok=True)
    house.start()
    try:
        wait_for(house, SERVES, 2)
        before = house.hands
        with psycopg.connect(house.settings["TEAHOUSE_DATABASE_URL"], autocommit=True) as database:
            # As if this version brought a migration that nobody ran.
            gone = database.execute(
                "DELETE FROM django_migrations WHERE name = '0002_reminders' RETURNING app, applied"
            )
            app, applied = gone.fetchone() or ("", None)
            try:
                assert house.process is not None
                house.process.send_signal(signal.SIGHUP)
                wait_for(house, "the new version does not open", 1)
            finally:
                database.execute(
                    "INSERT INTO django_migrations (app, name, applied) VALUES (%s, '0002_reminders', %s)",
                    (app, applied),
                )
        assert house.hands == before
    finally:
        assert house.stop() == 0


def test_hands_do_not_outlive_their_parent(ground: Ground) -> None:
    house = replace(ground.house, port=free_port(), processes=2)
    (house.data / "serve.log").unlink(missing_ok=True)
    house.start()
    wait_for(house, SERVES, 2)
    hands = house.hands
    house.kill()
    until = time.monotonic() + START_SECONDS
    while any(_lives(pid) for pid in hands):
        assert time.monotonic() < until
        time.sleep(0.1)


def _lives(pid: int) -> bool:
    try:
        return " Z " not in Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"TEAHOUSE_DATABASE_URL": ""}, "on SQLite one process serves; several need PostgreSQL"),
        ({"TEAHOUSE_BUS_URL": ""}, "set TEAHOUSE_BUS_URL"),
    ],
)
def test_several_processes_where_there_cannot_be_are_refused_with_the_reason(
    ground: Ground, settings: dict[str, str], words: str
) -> None:
    house = replace(ground.house, settings={**ground.house.settings, **settings})
    with pytest.raises(HouseFailed, match=words):
        house.run("serve", "--port", str(free_port()), "--processes", "2")
