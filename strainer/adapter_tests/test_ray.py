"""`strainer scan --ray` on a real cluster of this machine says what it says without one."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import ray
from ray.cluster_utils import Cluster

from strainer.cli import main

TALKS = 300


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    cluster.add_node(num_cpus=1)
    yield cluster.address
    ray.shutdown()
    cluster.shutdown()


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    file = tmp_path / "talks.jsonl"
    said = ["my number is 07700 900123", "i fell asleep at nine", "mail jane.d@example.com"]
    lines = [json.dumps({"id": n, "messages": [{"by": "A", "text": said[n % 3]}]}) for n in range(TALKS)]
    file.write_text("\n".join([*lines[:150], "{no", *lines[150:]]) + "\n")
    return file


def test_a_cluster_gives_the_same_lines_in_the_same_order(
    address: str, talks: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["scan", "--jsonl", str(talks)]) == 1
    alone = capfdbinary.readouterr()
    assert main(["scan", "--jsonl", "--ray", address, "--workers", "2", str(talks)]) == 1
    together = capfdbinary.readouterr()

    lines = [line for line in together.out.splitlines() if line.startswith(b"{")]
    assert lines == alone.out.splitlines()
    assert len(lines) == TALKS
    assert b"line 151 skipped" in together.err
    assert {node["Alive"] for node in ray.nodes()} == {True}
    assert len(ray.nodes()) == 2


def test_a_cluster_that_is_not_there_is_said(talks: Path) -> None:
    command = [sys.executable, "-m", "strainer.cli", "scan", "--ray", "127.0.0.1:1", str(talks)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False)

    assert ended.returncode == 2
    assert ended.stderr.splitlines()[-1].startswith("strainer: ")
