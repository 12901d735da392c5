"""The quick exit's address: the talk rests, the browser forgets, another page is shown."""

import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from teahouse.accounts.queries import persona_in_session
from teahouse.chat.actions.resting import step_away
from teahouse.house_clock import now
from teahouse.web import choices
from teahouse.web.exit import leaving, neutral_page

log = logging.getLogger(__name__)


@require_safe
def quick_exit(request: HttpRequest) -> HttpResponseBase:
    """
    Leave at once. A plain link, so that it works without script.

    Another site that leads somebody here changes nothing: it only lands on the neutral page.
    """
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
        return HttpResponseRedirect(neutral_page())
    ends_session = choices.read(request).exit_signs_out
    _whatever_happens(_rest, request)
    if ends_session:
        _whatever_happens(_sign_out, request)
    return leaving(ends_session=ends_session)


def _whatever_happens(step: Callable[[HttpRequest], None], request: HttpRequest) -> None:
    # Whatever is broken behind this line, the person in front of it gets away.
    try:
        step(request)
    except Exception:
        log.exception("quick_exit_incomplete")


def _rest(request: HttpRequest) -> None:
    persona = persona_in_session(request)
    if persona is not None:
        step_away(persona=persona, now=now())


def _sign_out(request: HttpRequest) -> None:
    request.session.flush()
