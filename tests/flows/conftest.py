"""A demo house in a process of its own, and browsers to walk through it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from teahouse.testing.served import free_port
from tests.flows.browsing import CHROMIUM, SWITCHES, Visit, Visitor, visitor

START_SECONDS = 60
# The same few people walk through many flows in an hour.
RAISED = "[limits]\ntalks_per_hour = 1000\ntalks_per_hour_new = 1000\nguests_per_hour = 1000\n"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder needs a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running demo with a data folder of its own."""
    data, port = tmp_path_factory.mktemp("flows"), free_port()
    (data / "house").mkdir()
    (data / "house" / "policy.toml").write_text(RAISED)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TEAHOUSE_")}
    # Tests come faster than people do: limits and capacity are raised, nothing else is.
    environment["TEAHOUSE_POLICY"] = "bench"
    command = [sys.executable, "-m", "teahouse", "demo", "--port", str(port), "--data", str(data / "house")]
    with (data / "log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            _wait_until_open(process, port, data / "log")
            yield f"http://localhost:{port}"
        finally:
            process.terminate()
            process.wait(30)


def _wait_until_open(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the demo ended with {process.returncode}: {log.read_text()[-2000:]}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("the demo did not open in time")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Browser, house: str) -> Iterator[Visit]:
    """
    Makes visitors: ``visit(screen=PHONE, scheme="dark", script=False)``.

    When the test is over, none of them may have asked anything of another site or been refused by the policy of
    the page.
    """
    visitors: list[Visitor] = []

    def come(**how: Any) -> Visitor:
        visitors.append(visitor(browser, house, **how))
        return visitors[-1]

    yield come
    strayed = [address for one in visitors for address in one.strayed]
    complaints = [words for one in visitors for words in one.complaints]
    for one in visitors:
        one.context.close()
    assert strayed == []
    assert complaints == []
