"""The service answers what the library answers, over real HTTP, and says in its errors only the rule."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from typing import Any

import pytest

from strainer.serve import LARGEST


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number: int = free.getsockname()[1]
    asked = [sys.executable, "-m", "strainer.cli", "serve", "--port", str(number)]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as service:
        try:
            _wait(number)
            yield number
        finally:
            service.terminate()
        told, _ = service.communicate(timeout=20)
    assert b"jane" not in told


def _wait(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the service did not begin to listen")


def ask(port: int, path: str, body: object = None) -> tuple[int, Any]:
    payload = body if isinstance(body, bytes) or body is None else json.dumps(body)
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request("GET" if body is None else "POST", path, payload)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())


def test_a_text_is_read_by_itself(port: int) -> None:
    status, told = ask(port, "/screen", {"text": "😀 mail jane.d@example.com"})

    assert status == 200
    assert told["flag"] is True
    assert told["masked"] == "😀 mail •••"
    assert "email address" in told["why"]
    assert [(f["kind"], f["start"], f["end"]) for f in told["findings"]] == [("email", 7, 25)]


def test_a_conversation_is_remembered_by_the_caller(port: int) -> None:
    state, flags = "", []
    for piece in ("555", "0143", "212"):
        _, told = ask(port, "/screen", {"text": piece, "by": "A", "state": state})
        state = told["state"]
        flags.append(told["flag"])

    assert flags == [False, False, True] or flags == [False, True, True]


def test_a_whole_conversation_is_answered_as_a_line_of_the_scan(port: int) -> None:
    talk = {"id": "x", "messages": [{"by": "A", "text": "what's your snap?"}, {"by": "B", "text": "jane_d92"}]}

    status, told = ask(port, "/scan", talk)

    assert status == 200
    assert told["turns"] == [True, True]
    assert set(told) == {"id", "flag", "score", "kinds", "turns", "turn_scores", "findings"}


@pytest.mark.parametrize(
    ("path", "body", "status", "rule"),
    [
        ("/screen", b"jane", 400, "not JSON"),
        ("/screen", {"text": 7}, 422, "$.text"),
        ("/screen", {"text": "jane", "mood": 1}, 422, "mood"),
        ("/screen", {"text": "jane", "by": "A", "state": "!!"}, 422, "$.state"),
        ("/screen", {"text": "jane", "by": "A", "state": "AAAA"}, 422, "$.state"),
        ("/scan", {"id": 1, "messages": [{"by": "A"}]}, 422, "text"),
        ("/screen", b'{"text":"' + b"a" * LARGEST + b'"}', 413, "at most"),
        ("/jane", {"text": "jane"}, 404, "POST /screen"),
        ("/screen", None, 405, "POST /screen"),
    ],
)
def test_a_bad_question_is_told_the_rule_and_never_its_words(
    port: int, path: str, body: object, status: int, rule: str
) -> None:
    answered, told = ask(port, path, body)

    assert answered == status
    assert rule in told["error"]
    assert "jane" not in told["error"]


def test_the_description_names_every_question_and_says_it_is_well(port: int) -> None:
    _, described = ask(port, "/openapi.json")

    assert set(described["paths"]) == {"/screen", "/scan", "/health"}
    assert described["components"]["schemas"]["Question"]["required"] == ["text"]
    assert ask(port, "/health") == (200, {"ok": True})
