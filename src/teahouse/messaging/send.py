"""
The one way in for what people say.

`say` is for sockets: a call, and later a call back, with no task in between. `send` is the same for views.
`send_and_wait` is for code without an event loop.

Whatever happens, the author is told exactly once: `Acked`, `Held`, `Refused`, `Failed` or `Conflict`. Only
`Acked` promises that the words are on disk and that others will see them.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from asgiref.sync import sync_to_async
from django.db import DEFAULT_DB_ALIAS, connections

from teahouse.house_clock import monotonic
from teahouse.messaging import running
from teahouse.messaging.answers import Answer, Refused
from teahouse.messaging.drafts import Saying
from teahouse.messaging.send_here import send_here
from teahouse.policy import load as policy
from teahouse.policy.canonical import canonical
from teahouse.policy.ruling import Reason

Tell = Callable[[Answer], None]
WAIT_SECONDS = 30.0


def say(*, seat_id: int, body: str, client_id: UUID, seen_seq: int | None, now: datetime, tell: Tell) -> None:
    """
    Say *body* from a seat, on the event loop of a running house; *tell* hears the answer there, once.

    *seen_seq* is the last number the author had seen: when this process has not heard so far, it reads up to it
    before it reads the words. The same *client_id* always gets the same answer.
    """
    saying = _saying(seat_id, body, client_id, seen_seq, now, tell)
    if saying is not None:
        running.speaking().say(saying)


async def send(*, seat_id: int, body: str, client_id: UUID, seen_seq: int | None, now: datetime) -> Answer:
    """Say *body* from a seat, and wait for the answer."""
    if not running.is_running():
        return await sync_to_async(send_and_wait)(
            seat_id=seat_id, body=body, client_id=client_id, seen_seq=seen_seq, now=now
        )
    loop = asyncio.get_running_loop()
    if loop is not running.loop():
        again = send(seat_id=seat_id, body=body, client_id=client_id, seen_seq=seen_seq, now=now)
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(again, running.loop()))
    answered: asyncio.Future[Answer] = loop.create_future()

    def tell(answer: Answer) -> None:
        if not answered.done():
            answered.set_result(answer)

    say(seat_id=seat_id, body=body, client_id=client_id, seen_seq=seen_seq, now=now, tell=tell)
    return await answered


def send_and_wait(*, seat_id: int, body: str, client_id: UUID, seen_seq: int | None, now: datetime) -> Answer:
    """
    Say *body* from a seat and wait, in a thread that runs no event loop.

    Where a house is running in this process it goes through its writer; in a command or a row test it is
    written on this thread's own connection.
    """
    if running.is_running():
        if connections[DEFAULT_DB_ALIAS].in_atomic_block:
            raise RuntimeError(
                "an action never sends: its transaction would wait for the writer, and the writer for it"
            )
        waiting = send(seat_id=seat_id, body=body, client_id=client_id, seen_seq=seen_seq, now=now)
        return asyncio.run_coroutine_threadsafe(waiting, running.loop()).result(WAIT_SECONDS)
    answers: list[Answer] = []
    saying = _saying(seat_id, body, client_id, seen_seq, now, answers.append)
    if saying is not None:
        send_here(saying)
    return answers[0]


def mark_read(*, seat_id: int, seq: int) -> None:
    """A seat has read up to *seq*: written soon, lost if the house goes down first; on the event loop."""
    running.speaking().writer.mark_read(seat_id, seq)


def _saying(seat_id: int, body: str, client_id: UUID, seen_seq: int | None, now: datetime, tell: Tell) -> Saying | None:
    """The request with its words in their one form; None when they cannot be taken, and the author was told."""
    words = canonical(body, policy.current().messages)
    if isinstance(words, Reason):
        tell(Refused(client_id=client_id, reason=words))
        return None
    return Saying(seat_id, words, client_id, seen_seq, now, monotonic(), tell)
