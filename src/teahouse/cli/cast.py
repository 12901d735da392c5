"""`teahouse cast`: makes people who are signed in already, for replay, bench and simulation."""

import json
from typing import Any

from django.conf import settings

from teahouse import house_clock
from teahouse.chat.actions.taking import open_talk
from teahouse.cli.problems import Problem
from teahouse.testing.crowd import SignedIn, make_crowd


def make(*, people: int, pairs: bool) -> int:
    """
    Print one JSON line for each of *people* members and as many listeners; with *pairs*, each two share an open talk.

    Raises:
        Problem: this house is reached over https, so real people may be in it.
    """
    if settings.TEAHOUSE.is_production:
        raise Problem("TEAHOUSE_ORIGINS names an https address; made-up people are not let into a real house")
    if people < 1:
        raise Problem("--people takes a number from 1")
    now = house_clock.now()
    for two in make_crowd(people, now=now):
        talk = {}
        if pairs:
            opened = open_talk(member=two.member.persona, listener=two.listener.persona, now=now)
            talk = {"conversation": opened.conversation.public_id.hex}
        print(json.dumps(_line(two.member, "member") | talk))
        print(json.dumps(_line(two.listener, "listener") | talk), flush=True)
    return 0


def _line(somebody: SignedIn, part: str) -> dict[str, Any]:
    cookie = settings.SESSION_COOKIE_NAME
    return {
        "persona": somebody.persona.public_id.hex,
        "part": part,
        "kind": part,
        "handle": somebody.persona.handle,
        "cookie": f"{cookie}={somebody.session_key}",
        "cookies": {cookie: somebody.session_key},
    }
