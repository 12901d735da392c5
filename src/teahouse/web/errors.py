"""The error pages: the same house, a plain sentence, and help one tap away. None of them needs the database."""

import sys
from dataclasses import dataclass
from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from teahouse.web.plain import plain_page

Words = str | Promise


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """What an error page says: what happened, and what to do now."""

    heading: Words
    happened: Words
    now: Words


TRY_AGAIN = _("Please wait a moment and try again. If you need somebody now, the help page works without us.")

# A missing page and a page that is not for you look the same, so that nobody learns what exists.
WORDS: dict[int, ErrorWords] = {
    400: ErrorWords(
        _("We could not read that"),
        _("Something in the request was not as we expected. It is not your fault."),
        _("Go back to the start and try once more."),
    ),
    403: ErrorWords(
        _("We could not take that"),
        _("This page was open for a long time, or another site sent you here."),
        _("Open the page again from the start. Then it should work."),
    ),
    404: ErrorWords(
        _("There is no page here"),
        _("The link may be old, or the page may have been cleared away."),
        _("Go back to the start. From there you can find everything."),
    ),
    405: ErrorWords(
        _("That does not work here"),
        _("The page was asked in a way it does not know."),
        _("Go back to the start and try once more."),
    ),
    413: ErrorWords(
        _("That was too long"),
        _("The text was longer than we can take at once. Nothing was saved."),
        _("Please make it shorter, or send it in parts."),
    ),
    422: ErrorWords(
        _("Something needs a change"),
        _("We could not take what you sent as it is. Nothing was saved."),
        _("Go back, look at it once more and send it again."),
    ),
    429: ErrorWords(
        _("Please slow down a little"),
        _("Many requests came from here in a short time, so we paused for a moment."),
        _("Wait a minute, then carry on. Nothing is lost."),
    ),
    500: ErrorWords(_("Something broke on our side"), _("It is not your fault. We have been told."), TRY_AGAIN),
    503: ErrorWords(
        _("We are closed for a moment"),
        _("The house is busy, or somebody is working on it."),
        TRY_AGAIN,
    ),
}


def page(request: HttpRequest | None, status: int) -> HttpResponse:
    """The page for *status*; an unknown one is shown as our own mistake."""
    code = status if status in WORDS else int(HTTPStatus.INTERNAL_SERVER_ERROR)
    return plain_page(request, "web/error.html", {"words": WORDS[code]}, status=code)


# Django hands over what went wrong; none of it belongs on a page.


def bad_request(request: HttpRequest, exception: object = None) -> HttpResponse:
    """Django's handler400."""
    return page(request, 413 if isinstance(exception, RequestDataTooBig) else 400)


def forbidden(request: HttpRequest, **_: object) -> HttpResponse:
    """Django's handler403: to a browser the page is not there."""
    return page(request, 404)


def not_found(request: HttpRequest, **_: object) -> HttpResponse:
    """Django's handler404."""
    return page(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Django's handler500: our mistake, or a database that does not answer for the moment."""
    if not isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return page(request, 500)
    response = page(request, 503)
    response["Retry-After"] = "5"
    return response


def csrf_failure(request: HttpRequest, **_: object) -> HttpResponse:
    """A form whose token does not fit: most often a page that stayed open too long."""
    return page(request, 403)
