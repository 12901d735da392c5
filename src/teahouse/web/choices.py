"""What somebody chose about this browser: kept in one small cookie, so that no page needs an account for it."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

COOKIE = "choices"
A_YEAR = 365 * 24 * 60 * 60


class Look(StrEnum):
    """How bright the pages are."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Choices:
    """The look, whether tabs carry a neutral title and icon, and whether the quick exit also signs out."""

    look: Look = Look.SYSTEM
    neutral_title: bool = False
    exit_signs_out: bool = False


def read(request: HttpRequest) -> Choices:
    """The choices in the cookie of *request*; whatever is not understood is left at its default."""
    said = dict(parse_qsl(request.COOKIES.get(COOKIE, "")[:200]))
    look = said.get("look", "")
    return Choices(
        look=Look(look) if look in set(Look) else Look.SYSTEM,
        neutral_title=said.get("neutral_title") == "1",
        exit_signs_out=said.get("exit_signs_out") == "1",
    )


def remember(response: HttpResponseBase, choices: Choices) -> None:
    """Keep *choices* in this browser for a year."""
    said = {name: int(value) if isinstance(value, bool) else value for name, value in asdict(choices).items()}
    response.set_cookie(
        COOKIE,
        urlencode(said),
        max_age=A_YEAR,
        secure=settings.TEAHOUSE.is_production,
        httponly=True,
        samesite="Lax",
    )
