"""One person's page on the line: what it asks is parsed, weighed and handed on; what it hears is queued and bounded."""

import asyncio
import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

import structlog

from teahouse import house_clock
from teahouse.policy.load import current
from teahouse.realtime import frames, replies, tickets
from teahouse.realtime.frames import BadFrame, parse
from teahouse.realtime.handshake import Visitor
from teahouse.realtime.rate_limit import may_ask
from teahouse.realtime.replies import on_the_wire
from teahouse.realtime.talking import join, leave, read, say, settle, typing
from teahouse.realtime.transport import Transport
from teahouse.testing.plants import planted

if TYPE_CHECKING:
    from teahouse.realtime.hub import Hub
    from teahouse.realtime.room import Ear

log = structlog.get_logger("teahouse.realtime")

SLOW, BAD, DRAINING = 4008, 4009, 1012
_PLANTED_DROP = planted("drop_on_full_channel")
LOOK_AGAIN = 0.02
PATIENCE = 5.0

FRAMES: dict[type[Any], Callable[["Socket", Any], None]] = {
    frames.Join: join,
    frames.Send: say,
    frames.Typing: typing,
    frames.Read: read,
    frames.Status: settle,
    frames.Leave: leave,
}
"""Everything a browser may ask for, and who deals with it."""


class Socket:
    """
    A connection that was let in.

    There are thousands of these and most of them are idle, so an idle one is little more than its slots: no
    task, no queue, no dictionary until there is something to put into it.
    """

    __slots__ = (
        "_backlog", "_bad", "_pending", "draining", "ears", "heard_at", "hub", "is_open", "is_quiet", "joining",
        "refused", "spoke", "touched_at", "transport", "unanswered", "visitor",
    )  # fmt: skip

    def __init__(self, transport: Transport, hub: "Hub", visitor: Visitor) -> None:
        self.transport = transport
        self.hub = hub
        self.visitor = visitor
        self.spoke = 0
        self.ears: dict[str, Ear] | None = None
        # Conversations somebody is just being let into, with what they already want to say there.
        self.joining: dict[str, list[frames.Send]] | None = None
        # Of each conversation the first message that has to come again, before any later one is taken; until when.
        self.refused: dict[str, tuple[UUID, float]] | None = None
        self.is_open = True
        self.is_quiet = False
        self.draining = False
        self.heard_at = self.touched_at = house_clock.monotonic()
        # Messages on their way to the disk, whose answers this page still waits for.
        self.unanswered = 0
        self._bad = 0
        # Frames of this turn of the loop, and how many of earlier turns the other side has not taken.
        self._pending: list[bytes] | None = None
        self._backlog = 0

    # --- what comes in ---

    def heard(self, frame: bytes) -> None:
        self.heard_at = house_clock.monotonic()
        if self.is_quiet:
            self.is_quiet = False
            self.hub.presence.moved(self)
        try:
            asked = parse(frame)
            # Messages have a stricter limit of their own, and are counted here once that refuses them.
            if type(asked) is not frames.Send:
                self.count()
            FRAMES[type(asked)](self, asked)
        except BadFrame as problem:
            self.complain(problem)

    def count(self) -> None:
        """One thing more was asked for; a page that asks without end is not one of ours."""
        if not may_ask(self):
            raise BadFrame("frame", "too many of them at once")

    def heard_binary(self) -> None:
        self.complain(BadFrame("frame", "is text, never binary"))

    def complain(self, problem: BadFrame) -> None:
        """Say what was wrong; a page that keeps sending nonsense is not one of ours."""
        self.reply(replies.Bad(field=problem.field, rule=problem.rule))
        self._bad += 1
        if self._bad >= current().socket.bad_frames:
            self.close(BAD)

    def lost(self) -> None:
        self.is_open = False
        self.hub.remove(self)

    # --- what goes out ---

    def reply(self, reply: replies.Reply) -> None:
        self.write(on_the_wire(reply))

    def write(self, wire: bytes) -> None:
        """Send *wire* at the end of this turn of the loop, together with whatever else there is by then."""
        if not self.is_open:
            return
        if self._pending is None:
            self._pending = [wire]
            self.hub.will_write(self)
        else:
            self._pending.append(wire)

    def flush(self) -> None:
        """Hand everything of this turn to the connection, unless the other side has stopped reading."""
        pending, self._pending = self._pending, None
        if not pending or not self.is_open:
            return
        data = pending[0] if len(pending) == 1 else b"".join(pending)
        waiting = self.transport.buffered()
        self._backlog = self._backlog + len(pending) if waiting else 0
        if waiting and self._is_too_much(waiting + len(data)):
            if _PLANTED_DROP:
                return
            log.info("slow reader", code=SLOW, count=self._backlog, bytes=waiting)
            self.close(SLOW)
        else:
            self.transport.write(data)

    def _is_too_much(self, size: int) -> bool:
        policy = current().socket
        return self._backlog > policy.queue_frames or size > policy.queue_bytes

    @property
    def is_full(self) -> bool:
        """Is there anything that the other side has not taken yet?"""
        return self._pending is not None or self.transport.buffered() > 0

    async def has_room(self) -> None:
        """Wait until the other side has taken everything; one that does not within seconds is closed."""
        until = house_clock.monotonic() + PATIENCE
        while self.is_open and self.is_full:
            if house_clock.monotonic() > until:
                self.close(SLOW)
                return
            await asyncio.sleep(LOOK_AGAIN)

    # --- the end ---

    def close(self, code: int) -> None:
        """Hear and say nothing more; tell the page why with *code*."""
        if not self.is_open:
            return
        last, self._pending = self._pending, None
        if last and code != SLOW:
            self.transport.write(b"".join(last))
        self.is_open = False
        self.hub.remove(self)
        self.transport.close(code)

    def drain(self) -> None:
        """The house closes: answer what is on its way, then go; the page comes back by itself."""
        if not self.is_open:
            self.transport.abort()
            return
        self.draining = True
        policy = current().socket
        resume = tickets.make(self.visitor.session, now=house_clock.now(), seconds=60 * policy.resume_minutes)
        # Not all at once: a house that opens again is busiest in its first seconds.
        retry_in = round(random.uniform(0, policy.drain_spread_seconds), 1)  # noqa: S311  spreads, hides nothing
        self.reply(replies.Draining(retry_in=retry_in, resume=resume))
        self.answered(0)

    def answered(self, count: int = 1) -> None:
        """*count* more messages have their answer."""
        self.unanswered -= count
        if self.draining and self.unanswered <= 0:
            self.close(DRAINING)
