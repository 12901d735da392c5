"""What is done about each thing a page may ask for."""

from functools import partial
from typing import TYPE_CHECKING

from django.utils import translation

from teahouse import house_clock
from teahouse.events.bus import Hint, publish
from teahouse.messaging import answers, send
from teahouse.policy.load import current
from teahouse.policy.ruling import Reason
from teahouse.realtime import frames, replies
from teahouse.realtime.catching_up import COME_BACK
from teahouse.realtime.presence import shows_read_marks
from teahouse.realtime.rate_limit import SOON, may_send, read_for
from teahouse.realtime.reading import Entered
from teahouse.web.wording import sentence

if TYPE_CHECKING:
    from teahouse.realtime.room import Ear
    from teahouse.realtime.socket import Socket

PATIENCE = 10.0  # seconds that a page has, beyond those it was told, to send again what was refused


def join(socket: "Socket", frame: frames.Join) -> None:
    """Let the page listen, and show it what it has missed."""
    if socket.ears is not None and len(socket.ears) >= current().socket.conversations:
        socket.complain(frames.BadFrame("c", "more conversations than one page may listen to"))
        return
    if socket.joining is None:
        socket.joining = {}
    elif frame.c in socket.joining:
        return
    socket.joining[frame.c] = []
    socket.hub.begin(_join(socket, frame))


async def _join(socket: "Socket", frame: frames.Join) -> None:
    hub = socket.hub
    try:
        moved = None
        while moved != hub.facts_moved:
            # Whatever moves while we ask could be just this seat: then ask again.
            moved = hub.facts_moved
            entered = await hub.reader.enter(socket.visitor.persona, frame.c, now=house_clock.now())
    except Exception:
        socket.close(COME_BACK)
        raise
    waiting = (socket.joining or {}).pop(frame.c, [])
    if socket.is_open:
        _let_in(socket, frame, entered)
        for asked in waiting:
            say(socket, asked)


def _let_in(socket: "Socket", frame: frames.Join, entered: Entered | None) -> None:
    hub = socket.hub
    if entered is None:
        socket.reply(replies.Gone(c=frame.c))
        return
    if socket.ears is None:
        socket.ears = {}
    if earlier := socket.ears.get(frame.c):
        hub.leave(earlier)
    ear = hub.listen(socket, entered, after=frame.after, change=frame.change)
    socket.ears[frame.c] = ear
    socket.reply(
        replies.Joined(
            c=frame.c,
            last=ear.room.last,
            change=ear.room.change,
            read=entered.read,
            state=entered.state,
            you=entered.seat,
        )
    )
    hub.presence.came(ear)
    hub.catch_up(ear)


def leave(socket: "Socket", frame: frames.Leave) -> None:
    """Stop listening; a page may say so twice."""
    if ear := (socket.ears or {}).get(frame.c):
        socket.hub.leave(ear)


def say(socket: "Socket", frame: frames.Send) -> None:
    """Send the words on their way, or say at once why not."""
    if (waiting := (socket.joining or {}).get(frame.c)) is not None:
        # A page that comes back says at once what it had not said yet.
        if len(waiting) < current().limits.unacknowledged_per_socket:
            waiting.append(frame)
        else:
            _refuse(socket, frame, Reason.TOO_FAST, SOON)
        return
    ear = (socket.ears or {}).get(frame.c)
    if ear is None or not ear.seat_id:
        socket.reply(replies.Gone(c=frame.c))
    elif socket.draining or _would_pass_another(socket, frame):
        _refuse(socket, frame, Reason.BUSY, SOON)
    elif refused := may_send(socket):
        socket.count()
        _refuse(socket, frame, *refused)
    else:
        socket.unanswered += 1
        began = house_clock.monotonic()
        is_long = len(frame.body) > current().messages.inline_code_points
        send.say(
            seat_id=ear.seat_id,
            body=frame.body,
            client_id=frame.id,
            seen_seq=frame.seen,
            now=house_clock.now(),
            tell=partial(_told, socket, ear, began if is_long else None),
        )
        # Short words are read in this very moment; what that cost is known now.
        read_for(socket, house_clock.monotonic() - began)


def _told(socket: "Socket", ear: "Ear", began: float | None, answer: answers.Answer) -> None:
    """The house has answered: pass it on; what was masked is shown to its author as to everybody else."""
    if began is not None:
        # Long words were read elsewhere, and for as long as this at most.
        longest = current().messages.screening_deadline_ms / 1000
        read_for(socket, min(longest, house_clock.monotonic() - began))
    if isinstance(answer, answers.Refused):
        _comes_again(socket, ear.room.c, answer)
    if isinstance(answer, answers.Acked) and not answer.masked:
        ear.was_answered(answer.seq)
    socket.reply(_as_reply(socket, ear.room.c, answer))
    socket.answered()


def _as_reply(socket: "Socket", c: str, answer: answers.Answer) -> replies.Reply:
    """The frame that tells a page what became of its words."""
    match answer:
        case answers.Acked():
            return replies.Ack(
                id=answer.client_id,
                c=c,
                seq=answer.seq,
                at=answer.said_at,
                masked=answer.masked,
                covered=answer.covered,
                resource=answer.resource,
                nobody_on_duty=answer.nobody_on_duty,
                nudge=answer.nudge,
                adds_up=answer.adds_up,
            )
        case answers.Held():
            return replies.Held(
                id=answer.client_id,
                c=c,
                hold=answer.hold_id.hex,
                findings=answer.findings,
                crisis=answer.crisis,
                reason=answer.reason,
            )
        case answers.Refused():
            return _refusal(socket, answer, c)
        case answers.Failed():
            return replies.Failed(id=answer.client_id, c=c)
        case answers.Conflict():
            return replies.Conflict(id=answer.client_id, c=c)


def _refusal(socket: "Socket", answer: answers.Refused, c: str) -> replies.Refused:
    return replies.Refused(
        id=answer.client_id,
        c=c,
        reason=answer.reason,
        sentence=_in_language(socket.visitor.language, answer.reason),
        retry_after=answer.retry_after,
    )


def _refuse(socket: "Socket", frame: frames.Send, reason: Reason, retry_after: float) -> None:
    refused = answers.Refused(client_id=frame.id, reason=reason, retry_after=round(retry_after + 0.05, 1))
    _comes_again(socket, frame.c, refused)
    socket.reply(_refusal(socket, refused, frame.c))


def _in_language(language: str, reason: Reason) -> str:
    with translation.override(language):
        return str(sentence(reason))


def _comes_again(socket: "Socket", c: str, refused: answers.Refused) -> None:
    """Its page will send it again after a while: nothing said after it may pass it meanwhile."""
    if refused.retry_after is None:
        return
    socket.refused = socket.refused or {}
    socket.refused.setdefault(c, (refused.client_id, house_clock.monotonic() + refused.retry_after + PATIENCE))


def _would_pass_another(socket: "Socket", frame: frames.Send) -> bool:
    """Was something refused that its page has not sent again yet? A page that never does is not waited for long."""
    first = (socket.refused or {}).get(frame.c)
    if first is None:
        return False
    client_id, until = first
    if client_id != frame.id and house_clock.monotonic() < until:
        return True
    assert socket.refused is not None
    del socket.refused[frame.c]
    return False


def typing(socket: "Socket", frame: frames.Typing) -> None:
    """Tell the others that somebody writes; never stored, and not more than every few seconds."""
    ear = (socket.ears or {}).get(frame.c)
    now = house_clock.monotonic()
    if ear is not None and ear.seat and now - ear.typed_at >= current().socket.typing_seconds:
        ear.typed_at = now
        publish(Hint(kind="typing", conversation_id=ear.room.id, seat=ear.seat))


def read(socket: "Socket", frame: frames.Read) -> None:
    """Note how far somebody has read; adults tell each other."""
    ear = (socket.ears or {}).get(frame.c)
    if ear is None or not ear.seat_id:
        return
    seq = min(frame.seq, ear.room.last)
    send.mark_read(seat_id=ear.seat_id, seq=seq)
    if shows_read_marks(ear.room.band):
        publish(Hint(kind="read", conversation_id=ear.room.id, seat=ear.seat, seq=seq))


def settle(socket: "Socket", frame: frames.Status) -> None:
    """Tell what became of messages whose answers were lost on the way."""
    socket.hub.begin(_settle(socket, frame))


async def _settle(socket: "Socket", frame: frames.Status) -> None:
    outcomes = await socket.hub.reader.outcomes(socket.visitor.persona, frame.ids)
    for client_id in frame.ids:
        found = outcomes.get(client_id)
        if found is None:
            socket.reply(replies.Settled(id=client_id, outcome="unknown"))
        else:
            hold = found.hold.hex if found.hold else None
            socket.reply(
                replies.Settled(id=client_id, outcome=found.outcome, c=found.c, seq=found.seq or None, hold=hold)
            )
