"""The parent of several processes, with small programs in the place of houses."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from teahouse.cli import crew
from teahouse.cli.crew import Crew, Lines, NeverReady

PROGRAM = """
import os, sys, time
if os.path.exists(sys.argv[2]): sys.exit(1)
os.write(int(sys.argv[1]), b"ready\\n")
time.sleep(600)
"""
PATIENCE = 30


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """While this file is there, no new process opens."""
    flag = tmp_path / "broken"
    monkeypatch.setattr(Lines, "command", lambda lines: [sys.executable, "-c", PROGRAM, str(lines.says), str(flag)])
    monkeypatch.setattr(crew, "REST_SECONDS", 0.05)
    return flag


@pytest.fixture
def two(broken: Path) -> Iterator[Crew]:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    listener = os.open(os.devnull, os.O_RDONLY)
    yield Crew(2, listener, patience=5)
    os.close(listener)
    for number, handler in before.items():
        signal.signal(number, handler)


def beside(story: Callable[[], None]) -> list[BaseException]:
    """Tell *story* in a thread while the crew works in this one, then ask the crew to end; what went wrong in it."""
    wrong: list[BaseException] = []

    def tell() -> None:
        try:
            story()
        except BaseException as problem:
            wrong.append(problem)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=tell, daemon=True).start()
    return wrong


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def until_open(team: Crew) -> None:
    """Wait until both serve and the parent has heard so: it looks at them again and again from then on."""
    until(lambda: len(alive(team)) == 2)
    until(lambda: team.is_open)


def alive(team: Crew) -> list[int]:
    return [hand.process.pid for hand in list(team._hands) if hand.is_there]


def test_who_still_serves_goes_on_while_nobody_can_be_begun_and_is_joined_when_one_can(two: Crew, broken: Path) -> None:
    def story() -> None:
        until_open(two)
        first, second = alive(two)
        broken.touch()
        os.kill(first, signal.SIGKILL)
        until(lambda: two._failures > crew.GIVE_UP)
        assert alive(two) == [second]
        broken.unlink()
        until(lambda: len(alive(two)) == 2)

    wrong = beside(story)
    two.run()

    assert wrong == []
    assert alive(two) == []


def test_a_version_that_does_not_open_leaves_the_old_one_serving(two: Crew, broken: Path) -> None:
    def story() -> None:
        until_open(two)
        before = alive(two)
        broken.touch()
        os.kill(os.getpid(), signal.SIGHUP)
        until(lambda: two._wanted == "")
        time.sleep(1)
        assert alive(two) == before

    wrong = beside(story)
    two.run()

    assert wrong == []


def test_a_house_that_nobody_can_open_says_so(two: Crew, broken: Path) -> None:
    broken.touch()

    with pytest.raises(NeverReady):
        two.run()


def test_a_house_whose_processes_are_all_gone_and_cannot_be_begun_says_so(two: Crew, broken: Path) -> None:
    def story() -> None:
        until_open(two)
        broken.touch()
        for pid in alive(two):
            os.kill(pid, signal.SIGKILL)

    threading.Thread(target=story, daemon=True).start()
    with pytest.raises(NeverReady):
        two.run()
