"""
The crisis directory: who helps in which country, each number as it is dialled there.

Everything is read once, from the files in ``directory/``, and needs nothing else: no database, no session, no network.
A file that cannot be used stops the house at start (`teahouse.crisis.apps`).
"""

from datetime import date, timedelta
from functools import cache
from pathlib import Path

from teahouse.crisis.entries import Audience, Country, Help, Line, Overdue, WayKind
from teahouse.crisis.reading import read_folder
from teahouse.policy.people import Band

FOLDER = Path(__file__).parent / "directory"
IN_A_CHAT = 3

# A browser sends a handful; somebody who sends a thousand gets no guess rather than our time.
_header_length = 200


@cache
def _directory() -> dict[str, Country]:
    return read_folder(FOLDER)


def countries() -> tuple[Country, ...]:
    """Every country we have, by code."""
    return tuple(_directory().values())


def country(code: str) -> Country | None:
    """The country with these two letters, in any case; None when we do not have it."""
    return _directory().get(code.lower())


def lines_for(code: str, audience: Audience) -> tuple[Line, ...]:
    """
    The lines of a country that are open to *audience*, those made for it first.

    For ``Audience.EVERYONE`` that is every line, the ones for everyone first.
    """
    here = country(code)
    if here is None:
        return ()
    lines = [line for line in here.lines if audience is Audience.EVERYONE or line.is_for(audience)]
    return tuple(sorted(lines, key=lambda line: audience not in line.audiences))


def children_lines(code: str | None = None) -> tuple[Line, ...]:
    """The lines made for children: of one country, or of all when *code* is None."""
    places = countries() if code is None else tuple(filter(None, [country(code)]))
    return tuple(line for place in places for line in place.lines if Audience.CHILDREN in line.audiences)


def resources_for(code: str | None, band: Band) -> tuple[Line, ...]:
    """
    At most three lines to show in a chat: the best for the age, one that answers right now among them if there is one.

    Empty when the country is unknown: then the chat shows the way to the crisis page, which knows every country.
    """
    if code is None:
        return ()
    audience = Audience.TEENS if band is Band.TEEN else Audience.ADULTS
    fitting = sorted(lines_for(code, audience), key=lambda line: _place_in_a_chat(line, band))
    chosen = fitting[:IN_A_CHAT]
    by_text = [line for line in fitting if any(way.kind is WayKind.TEXT for way in line.ways)]
    # Some can only write: somebody in the next room may hear a call.
    if by_text and not any(line in chosen for line in by_text):
        chosen[-1] = by_text[0]
    return tuple(chosen)


def _place_in_a_chat(line: Line, band: Band) -> tuple[bool, bool, bool]:
    """Smaller comes first: somebody who listens, who is there at this hour, and who is not for the young alone."""
    return line.help is Help.SAFETY, not line.hours.always, band is Band.ADULT and line.up_to_age is not None


def country_from_accept_language(header: str) -> str | None:
    """
    A guess from what the browser says of itself, to put one country first; never stored, never more than a guess.

    ``"en-GB,en;q=0.9"`` gives ``"gb"``, ``"ja"`` gives ``"jp"``, ``"en"`` gives None: English is spoken in many places.
    """
    if len(header) > _header_length:
        return None
    for tag in _by_preference(header):
        language, *rest = tag.split("-")
        region = next((part for part in reversed(rest) if len(part) == 2 and part in _directory()), None)
        if region is not None:
            return region
        for place in countries():
            if language in place.guess_from:
                return place.code
    return None


def _by_preference(header: str) -> list[str]:
    weighed = []
    for part in header.lower().split(","):
        tag, _, weight = part.partition(";q=")
        weighed.append((-_weight(weight), tag.strip()))
    return [tag for weight, tag in sorted(weighed, key=lambda pair: pair[0]) if weight < 0]


def _weight(words: str) -> float:
    try:
        return float(words) if words else 1.0
    except ValueError:
        return 0.0


def all_numbers() -> frozenset[str]:
    """Every number of the directory in the digits people dial, so that nothing of ours ever hides one."""
    lines = {way.digits for place in countries() for line in place.lines for way in line.ways}
    return frozenset(lines | {number.digits for place in countries() for number in place.emergencies})


def overdue(today: date, policy_days: int) -> tuple[Overdue, ...]:
    """
    What nobody has checked for more than *policy_days*.

    Such an entry is still shown, with its date: an old number is better than none. A test and the doctor complain.
    """
    limit = today - timedelta(days=policy_days)
    return tuple(
        Overdue(entry.country, entry.name, entry.checked)
        for place in countries()
        for entry in place.entries
        if entry.checked < limit
    )
