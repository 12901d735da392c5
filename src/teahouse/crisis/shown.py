"""Entries in the words of a page, so that the templates hold no rules."""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from teahouse.crisis import directory
from teahouse.crisis.entries import Audience, Country, Emergency, Help, Line, Way, WayKind
from teahouse.crisis.wording import COST, HELP, REACH, country_name, hours_in_words, languages_in_words


@dataclass(frozen=True, slots=True)
class ShownWay:
    """A number as a link; *told* is what the link says, *then* what to do after it connects."""

    target: str
    number: str
    told: str
    then: str


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A helpline in the words of the page."""

    name: str
    what: str
    ways: tuple[ShownWay, ...]
    hours: str
    cost: str
    languages: str
    who: str
    area: str
    site: str
    checked: date


@dataclass(frozen=True, slots=True)
class ShownEmergency:
    """A number for danger right now."""

    target: str
    number: str
    reaches: str
    checked: date


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under a question."""

    question: str
    lines: tuple[ShownLine, ...]


@dataclass(frozen=True, slots=True)
class ShownCountry:
    """A country with its lines in the order that fits whoever asks."""

    code: str
    name: str
    emergencies: tuple[ShownEmergency, ...]
    groups: tuple[Group, ...]


QUESTIONS: dict[Audience, Promise] = {
    Audience.CHILDREN: _("Who is there for children?"),
    Audience.TEENS: _("Who is there for people my age?"),
    Audience.ADULTS: _("Who is there for adults?"),
}


def shown_country(country: Country, audience: Audience) -> ShownCountry:
    """*country* for *audience*: the lines made for it stand first, under a question of their own."""
    return ShownCountry(
        code=country.code,
        name=country_name(country.code),
        emergencies=tuple(map(_emergency, country.emergencies)),
        groups=_groups(country, audience),
    )


def childrens_part(country: Country) -> ShownCountry:
    """*country* with nothing but its lines for children."""
    group = Group(str(QUESTIONS[Audience.CHILDREN]), tuple(map(shown_line, directory.children_lines(country.code))))
    return ShownCountry(
        code=country.code,
        name=country_name(country.code),
        emergencies=tuple(map(_emergency, country.emergencies)),
        groups=(group,),
    )


def shown_line(line: Line) -> ShownLine:
    return ShownLine(
        name=line.name,
        what=str(HELP[line.help]),
        ways=tuple(map(_way, line.ways)),
        hours=hours_in_words(line.hours),
        cost=str(COST[line.cost]),
        languages=languages_in_words(line.languages, line.more_languages),
        who=_who(line),
        area=line.area,
        site=line.site,
        checked=line.checked,
    )


def _groups(country: Country, audience: Audience) -> tuple[Group, ...]:
    lines = directory.lines_for(country.code, audience)
    first = tuple(shown_line(line) for line in lines if audience in line.audiences)
    rest = tuple(shown_line(line) for line in lines if audience not in line.audiences)
    if audience is Audience.EVERYONE:
        return _without_empty(
            Group(gettext("Who can I talk to?"), first),
            Group(gettext("Who else is there for me?"), rest),
        )
    return _without_empty(
        Group(str(QUESTIONS[audience]), first),
        Group(gettext("Who else can I talk to?") if first else gettext("Who can I talk to?"), rest),
    )


def _without_empty(*groups: Group) -> tuple[Group, ...]:
    return tuple(group for group in groups if group.lines)


def _way(way: Way) -> ShownWay:
    if way.kind is WayKind.CALL:
        told = gettext("Call %(number)s") % {"number": way.number}
        then = gettext("Then press %(key)s.") % {"key": way.then_press} if way.then_press else ""
    else:
        told = gettext("Text %(number)s") % {"number": way.number}
        then = gettext("Write the word %(word)s.") % {"word": way.word} if way.word else ""
    return ShownWay(target=way.target, number=way.number, told=told, then=then)


def _emergency(emergency: Emergency) -> ShownEmergency:
    return ShownEmergency(
        target=emergency.target,
        number=emergency.number,
        reaches=str(REACH[emergency.reaches]),
        checked=emergency.checked,
    )


def _who(line: Line) -> str:
    """Whom the line is for, when it is not for everyone."""
    if line.up_to_age is not None:
        return ngettext("For people up to %(age)d.", "For people up to %(age)d.", line.up_to_age) % {
            "age": line.up_to_age
        }
    if line.audiences & {Audience.EVERYONE, Audience.ADULTS}:
        return ""
    if Audience.TEENS not in line.audiences:
        return gettext("For children.")
    # What a line for the young is good for says already whom it is for.
    return "" if line.help is Help.YOUNG else gettext("For children and teens.")
