"""A live line to a running house: JSON frames in and out, one at a time, with nothing clever in between."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from .visiting import Page, Visitor

SECONDS = 10
Frame = dict[str, Any]


def ticket_of(visitor: Visitor) -> str:
    page = visitor.post("/ticket/")
    assert page.status == 200, page.status
    return str(json.loads(page.body)["ticket"])


@contextmanager
def open_line(
    visitor: Visitor, *, ticket: str | None = None, origin: str | None = None, headers: Mapping[str, str] | None = None
) -> Iterator[ClientConnection]:
    """
    A socket as a page opens it; *ticket* and *origin* are those of the page when not given.

    Raises:
        websockets.exceptions.InvalidStatus: the house did not let it in.
    """
    address = visitor.origin.replace("http", "ws", 1)
    with connect(
        f"{address}/ws?ticket={quote(ticket if ticket is not None else ticket_of(visitor))}",
        additional_headers={
            "Cookie": visitor.cookie_header,
            "Origin": visitor.origin if origin is None else origin,
            **(headers or {}),
        },
        open_timeout=SECONDS,
        close_timeout=SECONDS,
        compression=None,
    ) as line:
        yield line


def say(line: ClientConnection, frame: Frame) -> None:
    line.send(json.dumps(frame))


def hear(line: ClientConnection, kind: str) -> Frame:
    """The next frame of *kind*; others that come before it are let pass."""
    while True:
        frame: Frame = json.loads(line.recv(timeout=SECONDS))
        if frame["t"] == kind:
            return frame


def close_code(line: ClientConnection) -> int:
    """The code with which the house closes the line, after whatever it says before."""
    try:
        while True:
            line.recv(timeout=SECONDS)
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else 1006


def join(line: ClientConnection, conversation: str) -> Frame:
    say(line, {"t": "join", "c": conversation, "after": 0, "change": 0})
    return hear(line, "joined")


def message(conversation: str, body: str, client_id: str = "") -> Frame:
    return {"t": "send", "c": conversation, "id": client_id or str(uuid4()), "body": body, "seen": None}


# How a talk begins, through the pages


def ask(member: Visitor, **said: str) -> str:
    """Ask to be heard; the public id of the talk, with its hyphens."""
    page = member.post("/talk/", {"topic": "", "mood": "", **said})
    place = page.header("location") or page.text
    return _public_id(place, page)


def take(listener: Visitor) -> str:
    """Take the next person; the public id of the talk."""
    page = listener.post("/desk/next")
    assert page.status == 302, page.words
    return _public_id(page.header("location"), page)


def post_words(visitor: Visitor, public_id: str, body: str, client_id: str = "") -> Page:
    """Say something by form, without script."""
    return visitor.post(f"/chat/{public_id}/say", {"body": body, "client_id": client_id or str(uuid4())})


def _public_id(place: str, page: Page) -> str:
    for room in ("/wait/", "/chat/"):
        if room in place:
            return place.partition(room)[2].partition("/")[0]
    raise AssertionError(page.words)
