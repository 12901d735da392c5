"""What stands in the crisis directory: frozen values, made by `teahouse.crisis.reading`."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Audience(StrEnum):
    """Whom a line is for. EVERYONE includes children and teens."""

    EVERYONE = "everyone"
    CHILDREN = "children"
    TEENS = "teens"
    ADULTS = "adults"


class Help(StrEnum):
    """What a line is good for; `teahouse.crisis.wording` has a sentence for each."""

    LISTENING = "listening"
    SUICIDE = "suicide"
    MENTAL_HEALTH = "mental_health"
    YOUNG = "young"
    SAFETY = "safety"


class Cost(StrEnum):
    """What a call or a text costs. UNKNOWN: no source said so."""

    FREE = "free"
    NORMAL = "normal"
    UNKNOWN = "unknown"


class Reach(StrEnum):
    """Who answers an emergency number. MOBILE: all services, but only from a mobile phone."""

    ALL = "all"
    AMBULANCE = "ambulance"
    POLICE = "police"
    MOBILE = "mobile"


class WayKind(StrEnum):
    """How somebody gets in touch."""

    CALL = "call"
    TEXT = "text"


class HoursKind(StrEnum):
    """VARIES: not all day, and no source gives the times. UNKNOWN: no source says anything."""

    ALWAYS = "always"
    TIMES = "times"
    VARIES = "varies"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Source:
    """The page that was read, and what it said, in our words."""

    page: str
    says: str


@dataclass(frozen=True, slots=True)
class Opening:
    """Open on every day from *first* to *last* (``"mon"`` … ``"sun"``), local time; an end of 24:00 is midnight."""

    first: str
    last: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Hours:
    """When somebody answers; *openings* only when the kind is TIMES."""

    kind: HoursKind
    openings: tuple[Opening, ...] = ()

    @property
    def always(self) -> bool:
        return self.kind is HoursKind.ALWAYS


@dataclass(frozen=True, slots=True)
class Way:
    """
    One number, as people write it and as they dial it in that country.

    Short codes stay short: no country code is ever put before them, it would not connect.
    """

    kind: WayKind
    number: str
    then_press: str = ""
    word: str = ""

    @property
    def digits(self) -> str:
        return digits_of(self.number)

    @property
    def target(self) -> str:
        return ("tel:" if self.kind is WayKind.CALL else "sms:") + self.digits


@dataclass(frozen=True, slots=True)
class Emergency:
    """A number for the moment when a life is in danger."""

    country: str
    number: str
    reaches: Reach
    checked: date
    sources: tuple[Source, ...]

    @property
    def name(self) -> str:
        return self.number

    @property
    def digits(self) -> str:
        return digits_of(self.number)

    @property
    def target(self) -> str:
        return f"tel:{self.digits}"


@dataclass(frozen=True, slots=True)
class Line:
    """A helpline. *area* is empty when it serves the whole country; *site* is a bare domain, never a link."""

    country: str
    name: str
    help: Help
    audiences: frozenset[Audience]
    ways: tuple[Way, ...]
    hours: Hours
    languages: tuple[str, ...]
    cost: Cost
    checked: date
    sources: tuple[Source, ...]
    more_languages: bool = False
    up_to_age: int | None = None
    area: str = ""
    site: str = ""

    def is_for(self, audience: Audience) -> bool:
        return audience in self.audiences or Audience.EVERYONE in self.audiences


@dataclass(frozen=True, slots=True)
class Country:
    """A country's entries; *guess_from* names languages that, without a region, point to this country alone."""

    code: str
    emergencies: tuple[Emergency, ...]
    lines: tuple[Line, ...]
    guess_from: tuple[str, ...]

    @property
    def entries(self) -> list[Emergency | Line]:
        return [*self.emergencies, *self.lines]


@dataclass(frozen=True, slots=True)
class Overdue:
    """An entry that nobody has checked for too long."""

    country: str
    name: str
    checked: date

    def __str__(self) -> str:
        return f"{self.country}: {self.name}, checked {self.checked}"


def digits_of(number: str) -> str:
    """What the fingers press for *number*."""
    return "".join(sign for sign in number if sign.isascii() and (sign.isdigit() or sign in "+*#"))
