"""`/healthz` and `/readyz`: what a proxy and whoever keeps watch are told."""

import asyncio
import json
import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from teahouse import health
from teahouse.testing.served import ServedHouse
from tests.faults.ground import Server

from .running import RunningHouse
from .visiting import Visitor

pytestmark = pytest.mark.house
SECONDS = 30


def told(visitor: Visitor, path: str) -> tuple[int, Any]:
    answer = visitor.get(path)
    return answer.status, json.loads(answer.body)


def until(is_so: Callable[[], bool]) -> None:
    late = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < late
        time.sleep(0.02)


def screening_process(house: int) -> int:
    children = Path(f"/proc/{house}/task/{house}/children").read_text().split()
    (found,) = [pid for pid in map(int, children) if b"screening.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    return found


def test_a_house_that_is_well_says_so_and_which_policy_is_in_force(demo: RunningHouse) -> None:
    well = (200, {"status": "ok", "troubles": [], "policy": 1})

    assert told(demo.visitor(), "/healthz") == told(demo.visitor(), "/readyz") == well
    assert demo.visitor().post("/healthz").status == 405


def test_while_nobody_reads_words_no_people_are_sent_here(demo: RunningHouse) -> None:
    visitor = demo.visitor()
    os.kill(screening_process(demo.process.pid), signal.SIGKILL)

    until(lambda: told(visitor, "/readyz") == (503, {"status": "degraded", "troubles": ["screening"], "policy": 1}))
    assert told(visitor, "/healthz")[0] == 200
    until(lambda: told(visitor, "/readyz")[0] == 200)


def test_without_a_database_the_process_is_alive_and_not_ready(tmp_path: Path) -> None:
    server = Server(tmp_path / "server")
    data = tmp_path / "house"
    data.mkdir()
    house = ServedHouse(data, {"TEAHOUSE_DATABASE_URL": server.new("tea")}).prepare().start()
    visitor = Visitor(house.origin)
    try:
        assert told(visitor, "/readyz")[0] == 200
        server.stop()

        until(lambda: "database" in told(visitor, "/readyz")[1]["troubles"])
        assert told(visitor, "/readyz")[0] == 503
        assert told(visitor, "/healthz")[0] == 200
    finally:
        house.kill()


async def test_however_many_ask_one_looks_at_a_database_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    looked, goes_on = [], threading.Event()

    def hang() -> bool:
        looked.append(1)
        return goes_on.wait(SECONDS)

    monkeypatch.setattr(health, "_ask_the_database", hang)
    monkeypatch.setattr(health, "DATABASE_SECONDS", 0.05)
    answers = await asyncio.gather(*(ready() for _ in range(20)))
    goes_on.set()

    assert answers == [503] * 20
    assert looked == [1]


async def ready() -> int:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    await health.answer({"method": "GET", "path": health.READY}, send)
    return int(sent[0]["status"])
