"""The frame of pages that have no door of their own: they greet whoever is signed in like all others."""

from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest

from teahouse.accounts.queries import persona_in_session
from teahouse.web import context


def page(request: HttpRequest) -> dict[str, Any]:
    """
    What `web.context.page` says, with the face that is worn.

    Behind a door the face is known already; nobody is looked up for a stranger.
    """
    if not hasattr(request, "persona") and settings.SESSION_COOKIE_NAME in request.COOKIES:
        session = getattr(request, "session", {})
        persona = persona_in_session(request) if SESSION_KEY in session else None
        request.persona = persona  # type: ignore[attr-defined]  # as the doors do
    return context.page(request)
