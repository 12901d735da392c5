"""The quick exit's address: the talk rests, the browser forgets, another page is shown."""

import logging

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
    # Whatever is broken behind this line, the person in front of it gets away.
    try:
        _rest(request, ends_session=ends_session)
    except Exception:
        log.exception("quick_exit_without_rest")
    return leaving(ends_session=ends_session)


def _rest(request: HttpRequest, *, ends_session: bool) -> None:
    persona = persona_in_session(request)
    if persona is not None:
        step_away(persona=persona, now=now())
    if ends_session:
        request.session.flush()
