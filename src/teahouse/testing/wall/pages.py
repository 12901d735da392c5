"""The addresses of talks and the listener's desk: to whoever has no seat, a talk is as good as none."""

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.test import Client
from django.urls import URLPattern, reverse

from teahouse import house_clock
from teahouse.chat.actions.asking import ask
from teahouse.chat.actions.shifts import start_shift
from teahouse.chat.actions.taking import open_talk
from teahouse.chat.models import Request
from teahouse.chat.urls import urlpatterns as chat_patterns
from teahouse.policy.chatting import Mood, Topic
from teahouse.policy.ruling import NotAllowed
from teahouse.testing.visiting import signed_in
from teahouse.testing.wall.doors import a_clear_table
from teahouse.testing.wall.law import MAY_TALK, Face, People

# What differs between two answers that say the same.
_CHANCE = re.compile(r'value="[A-Za-z0-9]{64}"|"x-csrftoken": "[^"]*"|nonce-[\w-]+|nonce="[\w-]*"')


@dataclass(frozen=True, slots=True)
class Seen:
    """What a browser was answered, without what differs by chance."""

    status: int
    leads_to: str
    page: str


def talk_addresses() -> list[str]:
    """The name of every address that names a talk; a new one is tried without anybody adding it here."""
    named = [pattern for pattern in chat_patterns if isinstance(pattern, URLPattern) and pattern.name]
    return [f"chat:{pattern.name}" for pattern in named if "public_id" in str(pattern.pattern)]


def strangers_at_a_talk(people: People) -> Iterator[tuple[str, str, bool]]:
    """Each (who, whose talk at which address, and whether they were answered otherwise than at no talk at all)."""
    browsers = {face: signed_in(face.persona) for face in people.everybody}
    nowhere: dict[tuple[Face, str], list[Seen]] = {}
    for heard, hears in _talks(people):
        now = house_clock.now()
        with a_clear_table(now):
            talk = open_talk(member=heard.persona, listener=hears.persona, now=now)
            for face, browser in browsers.items():
                if face in (heard, hears):
                    continue
                for name in talk_addresses():
                    there = _both(browser, name, talk.conversation.public_id)
                    nowhere[face, name] = nowhere.get((face, name)) or _both(browser, name, uuid.uuid4())
                    yield face.name, f"{name} of {heard.name} and {hears.name}", there != nowhere[face, name]


def desks_that_tell(people: People) -> Iterator[tuple[str, str, bool]]:
    """Each (listener, who waits, and whether the desk looks otherwise than with nobody waiting), for barred pairs."""
    for hears in people.hear:
        if hears.kind not in set().union(*MAY_TALK.values()):
            continue
        browser = signed_in(hears.persona)
        for heard in people.heard:
            if not people.may_talk(heard, hears):
                yield hears.name, f"{heard.name} waits", _desk_tells(browser, heard, hears)


def _talks(people: People) -> list[tuple[Face, Face]]:
    """One talk for each kind of people who are heard."""
    pairs = [(heard, hears) for heard in people.heard for hears in people.hear if people.may_talk(heard, hears)]
    return list({heard.kind: (heard, hears) for heard, hears in reversed(pairs)}.values())


def _both(browser: Client, name: str, talk: uuid.UUID) -> list[Seen]:
    return [_ask(browser, method, name, talk) for method in ("get", "post")]


def _ask(browser: Client, method: str, name: str, talk: uuid.UUID) -> Seen:
    address = reverse(name, args=[talk])
    answer = getattr(browser, method)(address, SERVER_NAME="localhost")
    page = answer.content.decode().replace(str(talk), "").replace(talk.hex, "")
    return Seen(answer.status_code, answer.headers.get("Location", "").replace(str(talk), ""), _CHANCE.sub("", page))


def _desk_tells(browser: Client, heard: Face, hears: Face) -> bool:
    now: datetime = house_clock.now()
    with a_clear_table(now):
        try:
            start_shift(listener=hears.persona, hours=1, now=now)
        except NotAllowed:
            return False
        before = _desk(browser)
        request = ask(persona=heard.persona, topic=Topic.LOW, mood=Mood.UNSAID, language="en", now=now)
        Request.objects.filter(pk=request.pk).update(state=Request.State.WAITING, left_at=None)
        return _desk(browser) != before


def _desk(browser: Client) -> list[str]:
    pages = [browser.get(reverse(name), SERVER_NAME="localhost") for name in ("chat:desk", "chat:desk_news")]
    return [_CHANCE.sub("", page.content.decode()) for page in pages]
