"""The way from a handshake to a socket."""

import socket as network
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import structlog
from django.db import DatabaseError

from teahouse import house_clock
from teahouse.policy.load import current
from teahouse.realtime import replies, tickets, transport
from teahouse.realtime.handshake import Refused, admit, refuse
from teahouse.realtime.running import Live
from teahouse.realtime.socket import Socket
from teahouse.realtime.transport import HouseProtocol

Event = MutableMapping[str, Any]
TRY_AGAIN = 1013
log = structlog.get_logger("teahouse.realtime")


async def open_socket(
    live: Live, scope: Event, receive: Callable[[], Awaitable[Event]], send: Callable[[Event], Awaitable[None]]
) -> None:
    """Let the visitor behind *scope* in, or not; after that the connection lives without a task."""
    await receive()
    now = house_clock.now()
    try:
        visitor = await admit(scope, now=now)
    except Refused as problem:
        await refuse(send, problem)
        return
    except DatabaseError as problem:
        # Nobody can be looked up now; the page tries again by itself.
        log.warning("the database is away", kind=type(problem).__name__)
        await refuse(send, Refused(TRY_AGAIN))
        return
    line = transport.of(scope)
    await send({"type": "websocket.accept"})
    _keep_little_in_the_kernel(line)
    socket = Socket(line, live.hub, visitor)
    line.attach(socket)
    live.take_in(socket)
    resume = tickets.make(visitor.session, now=now, seconds=60 * current().socket.resume_minutes)
    socket.reply(replies.Hello(resume=resume))


def _keep_little_in_the_kernel(line: HouseProtocol) -> None:
    """
    Bound what the system keeps for a reader who does not read.

    Left to itself it takes megabytes, and a page that is long gone would look healthy for as long.
    """
    wire = line.transport.get_extra_info("socket")
    if wire is not None:
        wire.setsockopt(network.SOL_SOCKET, network.SO_SNDBUF, current().socket.queue_bytes)
