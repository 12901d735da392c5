"""Who is let in: asked once, before a connection becomes a socket. Everybody else gets the same short no."""

from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

import structlog
from django.conf import settings
from django.http import parse_cookie
from django.utils.translation import get_language_from_request

from teahouse.accounts.queries import actor_for, persona_from_session_key
from teahouse.accounts.session_store import SessionStore
from teahouse.guard_registry import switched_off
from teahouse.policy.people import Life, PersonaKind, PersonKey, Standing
from teahouse.realtime import tickets
from teahouse.realtime.threads import in_thread

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
log = structlog.get_logger("teahouse.realtime")

PATH = "/ws"
NOT_SIGNED_IN, FOREIGN, STANDING, SESSION_ENDED = 4001, 4003, 4010, 4011
SHUT_OUT = frozenset({Standing.SUSPENDED, Standing.REMOVED})
CLOSED_LIVES = frozenset({Life.DELETING, Life.GONE})


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who may connect."""

    persona: int
    person: PersonKey
    kind: PersonaKind
    session: str
    language: str
    # How many minutes of silence end the session, and from when on others may see that this face is here.
    idle_minutes: int
    seen_from: datetime | None = None


class Refused(Exception):
    """Not let in; *code* says why to whoever can see it."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


async def admit(scope: Scope, *, now: datetime) -> Visitor:
    """
    The visitor behind *scope*: from an address of ours, with a fresh ticket of this session, in good standing.

    Raises:
        Refused: anything else; before that, nothing of theirs is looked at but headers.
    """
    if not comes_from_us(scope):
        raise Refused(FOREIGN)
    session, ticket = _session_key(scope), _ticket(scope)
    if scope["path"] != PATH or not session:
        raise Refused(NOT_SIGNED_IN)
    return await in_thread(_look_up, session, ticket, _language(scope), now)


def comes_from_us(scope: Scope) -> bool:
    """Does the browser say that the page asking is one of ours? Exactly one Origin, exactly as in the settings."""
    if switched_off("origin"):
        return True
    origins = [value for name, value in scope["headers"] if name == b"origin"]
    return len(origins) == 1 and origins[0].decode("latin-1") in settings.TEAHOUSE.origins


def shut_out(standing: Standing, life: Life) -> bool:
    """Is somebody in this standing and this life to be told nothing live?"""
    return standing in SHUT_OUT or life in CLOSED_LIVES


def look_again(session: str, persona_id: int, now: datetime) -> int | None:
    """The code with which a socket of this session has to close now; None while all is well."""
    persona = persona_from_session_key(session)
    if persona is None or persona.pk != persona_id:
        return SESSION_ENDED
    actor = actor_for(persona, now=now)
    return STANDING if shut_out(actor.standing, actor.life) else None


def _look_up(session: str, ticket: str, language: str, now: datetime) -> Visitor:
    if not switched_off("ticket") and not (tickets.is_good(ticket, session, now=now) and tickets.use(ticket)):
        raise Refused(NOT_SIGNED_IN)
    persona = persona_from_session_key(session)
    if persona is None:
        raise Refused(NOT_SIGNED_IN)
    actor = actor_for(persona, now=now)
    if shut_out(actor.standing, actor.life):
        raise Refused(STANDING)
    return Visitor(
        persona=persona.pk,
        person=actor.person,
        kind=actor.kind,
        session=session,
        language=language,
        idle_minutes=_idle_minutes(session),
        seen_from=persona.presence_from,
    )


def _idle_minutes(session: str) -> int:
    store = SessionStore(session)
    store.keys()  # reads it
    return store.get_session_cookie_age() // 60


def _session_key(scope: Scope) -> str:
    name: str = settings.SESSION_COOKIE_NAME
    return _cookies(scope).get(name, "")


def _language(scope: Scope) -> str:
    """The language in which this browser gets its pages."""
    asked = b",".join(value for name, value in scope["headers"] if name == b"accept-language")
    request: Any = SimpleNamespace(COOKIES=_cookies(scope), META={"HTTP_ACCEPT_LANGUAGE": asked.decode("latin-1")})
    return str(get_language_from_request(request))


def _cookies(scope: Scope) -> dict[str, str]:
    sent = b"; ".join(value for name, value in scope["headers"] if name == b"cookie")
    return {name: str(value) for name, value in parse_cookie(sent.decode("latin-1")).items()}


def _ticket(scope: Scope) -> str:
    query: str = scope["query_string"].decode("latin-1")
    return parse_qs(query).get("ticket", [""])[0]


async def refuse(send: Send, problem: Refused) -> None:
    """Answer the handshake with 403; why is logged as a code."""
    log.info("socket refused", code=problem.code)
    await send({"type": "websocket.close", "code": problem.code})
