"""
The crisis pages. They need no account, no session, no table and no script, and they answer blocked people too.

The views are coroutines, so that they do not wait behind slow work of others; they touch nothing but memory.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from teahouse.crisis import directory
from teahouse.crisis.entries import Audience, Country
from teahouse.crisis.shown import childrens_part, shown_country
from teahouse.crisis.wording import country_name

log = logging.getLogger(__name__)

# What the frame of a page shows; the entrance hands it in, because these rooms do not know each other.
Frame = Callable[[HttpRequest], object]


async def index(request: HttpRequest, frame: Frame | None = None) -> HttpResponse:
    """Who can help right now: danger first, then the country the browser hints at, then every country."""
    audience = _audience(request)
    guess = _guess(request)
    context = {
        "here": shown_country(guess, audience) if guess else None,
        "countries": _countries_by_name(),
        "audience": audience.value,
    }
    return _page(request, frame, "crisis/index.html", context)


async def one_country(request: HttpRequest, code: str, frame: Frame | None = None) -> HttpResponse:
    """One country's numbers; for a country we do not have yet, the way to all others."""
    audience = _audience(request)
    country = directory.country(code)
    context: dict[str, Any] = {"countries": _countries_by_name(), "audience": audience.value}
    if country is None:
        return _page(request, frame, "crisis/index.html", {**context, "missing": True}, status=404)
    return _page(request, frame, "crisis/country.html", {**context, "here": shown_country(country, audience)})


async def children(request: HttpRequest, frame: Frame | None = None) -> HttpResponse:
    """Helplines for children in every country, the likely one first. People under 13 are sent here."""
    guess = _guess(request)
    parts = [childrens_part(country) for country in directory.countries() if directory.children_lines(country.code)]
    first = guess.code if guess else ""
    context = {
        "here": next((part for part in parts if part.code == first), None),
        "parts": sorted((part for part in parts if part.code != first), key=lambda part: part.name),
    }
    return _page(request, frame, "crisis/children.html", context)


def _page(
    request: HttpRequest, frame: Frame | None, template: str, context: Mapping[str, Any], *, status: int = 200
) -> HttpResponse:
    """The page in the house's look, or bare when the look is broken: the numbers come through in any case."""
    try:
        house = frame(request) if frame else None
        base = "web/plain.html" if frame else "crisis/bare.html"
        words = render_to_string(template, {**context, "house": house, "base": base})
    except Exception:
        log.exception("crisis_page_bare")
        words = render_to_string(template, {**context, "base": "crisis/bare.html"})
    response = HttpResponse(words, status=status)
    response["Vary"] = "Accept-Language"
    return response


def _audience(request: HttpRequest) -> Audience:
    asked = request.GET.get("for", "")
    return Audience(asked) if asked in set(Audience) else Audience.EVERYONE


def _guess(request: HttpRequest) -> Country | None:
    code = directory.country_from_accept_language(request.headers.get("Accept-Language", ""))
    return directory.country(code) if code else None


def _countries_by_name() -> list[tuple[str, str]]:
    return sorted(
        ((country.code, country_name(country.code)) for country in directory.countries()), key=lambda pair: pair[1]
    )
