"""The quick exit: leave at once, and leave nothing behind the Back button."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string

from teahouse.policy.load import current

EXIT_PATH = "/exit"
AWAY_PATH = "/away/"
BACK_PATH = "/back/"
AWAY_COOKIE = "away"

# Help stays open while somebody is away, and so do the few pages that show no trace of the house.
OPEN_WHILE_AWAY = (EXIT_PATH, AWAY_PATH, BACK_PATH, "/crisis/", "/static/", "/robots.txt", "/.well-known/")


def neutral_page() -> str:
    """Where the operator wants people to land: our own page of notes, or an address elsewhere."""
    return str(settings.TEAHOUSE.neutral_page)


def leaving(*, ends_session: bool) -> HttpResponseBase:
    """
    The answer to the quick exit: forget the pages, remember for a while that somebody left, show another page.

    The caller ends the session itself when *ends_session*, because sessions live above this floor; here
    the browser is told to forget its cookies too, so that nothing of the sign-in stays behind.
    """
    response = HttpResponseRedirect(neutral_page())
    response["Clear-Site-Data"] = '"cache", "storage"'
    if ends_session:
        response.delete_cookie(settings.SESSION_COOKIE_NAME, samesite="Lax")
    _set_away(response)
    return response


def answer_while_away(request: HttpRequest) -> HttpResponseBase | None:
    """The neutral page for whatever is opened while the away cookie lasts, or nothing when all is as usual."""
    if not request.COOKIES.get(AWAY_COOKIE) or request.path.startswith(OPEN_WHILE_AWAY):
        return None
    # Typed by hand, the front door offers the way back, with nothing on the page that names the house.
    if request.path == "/" and request.headers.get("Sec-Fetch-Site", "none") == "none":
        return notes(way_back=True)
    return HttpResponseRedirect(neutral_page())


def coming_back() -> HttpResponseBase:
    """The answer to "Continue": the house again."""
    response = HttpResponseRedirect("/")
    response.delete_cookie(AWAY_COOKIE, samesite="Lax")
    return response


def notes(*, way_back: bool = False) -> HttpResponse:
    """A page of plain notes that anybody could have open."""
    context = {"title": settings.TEAHOUSE.neutral_title, "way_back": BACK_PATH if way_back else ""}
    return HttpResponse(render_to_string("web/notes.html", context))


def _set_away(response: HttpResponseBase) -> None:
    response.set_cookie(
        AWAY_COOKIE,
        "1",
        max_age=current().people.quick_exit_minutes * 60,
        secure=settings.TEAHOUSE.is_production,
        httponly=True,
        samesite="Lax",
    )
