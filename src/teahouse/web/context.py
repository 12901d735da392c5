"""What every page is told about the house and the person in front of it."""

from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest

from teahouse.web import choices
from teahouse.web.content_security import get_nonce
from teahouse.web.exit import EXIT_PATH


@dataclass(frozen=True, slots=True)
class HouseFacts:
    """What the frame of a page shows."""

    name: str
    look: str
    neutral_title: str  # empty unless this browser asked for one
    exit_path: str
    signed_in: bool = False
    handle: str = ""
    band: str = ""
    kind: str = ""  # the face that is worn: member, listener or guest


def house_facts(request: HttpRequest | None) -> HouseFacts:
    """The frame's facts without database and session: settings and this browser's own choices."""
    chosen = choices.read(request) if request is not None else choices.Choices()
    return HouseFacts(
        name=settings.TEAHOUSE.house_name,
        look=chosen.look.value,
        neutral_title=settings.TEAHOUSE.neutral_title if chosen.neutral_title else "",
        exit_path=EXIT_PATH,
    )


def page(request: HttpRequest) -> dict[str, Any]:
    """
    The context of ordinary pages.

    The session is asked only when the browser brought one, and no persona is looked up here: the doors of
    `accounts` leave the one they found as ``request.persona``.
    """
    facts = house_facts(request)
    persona = getattr(request, "persona", None)
    if persona is not None:
        facts = replace(facts, signed_in=True, handle=persona.handle, band=persona.band, kind=persona.kind)
    elif settings.SESSION_COOKIE_NAME in request.COOKIES and hasattr(request, "session"):
        facts = replace(facts, signed_in=SESSION_KEY in request.session)
    # Named as Django 6 names it, for the few inline scripts that need one.
    return {"house": facts, "csp_nonce": get_nonce(request)}
