"""What every answer carries, and what is refused before any view is asked."""

from collections.abc import Awaitable, Callable
from inspect import iscoroutinefunction

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.utils.decorators import sync_and_async_middleware

from teahouse.guard_registry import switched_off
from teahouse.web import errors
from teahouse.web.content_security import LazyNonce, build_policy, get_nonce
from teahouse.web.exit import answer_while_away

Answer = Callable[[HttpRequest], HttpResponseBase] | Callable[[HttpRequest], Awaitable[HttpResponseBase]]

SAFE_METHODS = ("GET", "HEAD")
METHODS = (*SAFE_METHODS, "POST")
OWN_SITES = {"same-origin", "none"}

HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        f"{feature}=()"
        for feature in (
            "accelerometer",
            "autoplay",
            "camera",
            "display-capture",
            "fullscreen",
            "geolocation",
            "gyroscope",
            "magnetometer",
            "microphone",
            "midi",
            "payment",
            "usb",
            "xr-spatial-tracking",
        )
    ),
    # Other sites learn nothing. Not "no-referrer": with it browsers send our own forms with "Origin: null",
    # and every one of them fails the CSRF check.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}


@sync_and_async_middleware
def security_headers(get_response: Answer) -> Answer:
    """Refuse strange methods and other sites' forms, and seal every answer with the headers of the house."""
    if iscoroutinefunction(get_response):

        async def seal_async(request: HttpRequest) -> HttpResponseBase:
            _give_nonce(request)
            return sealed(request, dressed(request, refusal(request) or await get_response(request)))

        return seal_async

    def seal(request: HttpRequest) -> HttpResponseBase:
        _give_nonce(request)
        return sealed(request, dressed(request, refusal(request) or get_response(request)))  # type: ignore[arg-type]

    return seal


@sync_and_async_middleware
def away(get_response: Answer) -> Answer:
    """While somebody has left by the quick exit, show the neutral page instead of every other one."""
    if iscoroutinefunction(get_response):

        async def rest_async(request: HttpRequest) -> HttpResponseBase:
            return answer_while_away(request) or await get_response(request)

        return rest_async

    def rest(request: HttpRequest) -> HttpResponseBase:
        return answer_while_away(request) or get_response(request)  # type: ignore[return-value]

    return rest


def refusal(request: HttpRequest) -> HttpResponse | None:
    """The answer to a request that no view shall see, or nothing."""
    if request.method not in METHODS:
        response = errors.page(request, 405)
        response["Allow"] = HttpResponseNotAllowed(METHODS)["Allow"]
        return response
    if request.method in SAFE_METHODS or switched_off("fetch_site"):
        return None
    # Browsers say where a form comes from; those that do not are left to the CSRF check.
    if request.headers.get("Sec-Fetch-Site", "none") not in OWN_SITES:
        return errors.page(request, 403)
    return None


def dressed(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """*response*, or our page in its place when a person would get a bare "no" without a word."""
    wants_a_page = "text/html" in request.headers.get("Accept", "")
    if not (wants_a_page and response.status_code in errors.WORDS and isinstance(response, HttpResponse)):
        return response
    if response.content:
        return response
    page = errors.page(request, response.status_code)
    for name in ("Allow", "Retry-After"):
        if name in response:
            page[name] = response[name]
    return page


def sealed(request: HttpRequest | None, response: HttpResponseBase) -> HttpResponseBase:
    """*response* with every header that a view has not set itself."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Content-Security-Policy", build_policy(settings.SECURE_CSP, get_nonce(request)))
    if settings.TEAHOUSE.is_production:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
    return response


def _give_nonce(request: HttpRequest) -> None:
    # Django 6 keeps it under the same name.
    setattr(request, "_csp_nonce", LazyNonce())  # noqa: B010
