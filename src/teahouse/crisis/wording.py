"""The words of the crisis pages that are not in a template: names and short sentences, all translatable."""

from django.utils.functional import Promise
from django.utils.translation import gettext as now_in_words
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from teahouse.crisis.entries import Cost, Help, Hours, HoursKind, Opening, Reach

COUNTRIES: dict[str, Promise] = {
    "ar": _("Argentina"),
    "at": _("Austria"),
    "au": _("Australia"),
    "be": _("Belgium"),
    "br": _("Brazil"),
    "ca": _("Canada"),
    "ch": _("Switzerland"),
    "de": _("Germany"),
    "dk": _("Denmark"),
    "es": _("Spain"),
    "fi": _("Finland"),
    "fr": _("France"),
    "gb": _("United Kingdom"),
    "ie": _("Ireland"),
    "in": _("India"),
    "it": _("Italy"),
    "jp": _("Japan"),
    "kr": _("South Korea"),
    "mx": _("Mexico"),
    "nl": _("Netherlands"),
    "no": _("Norway"),
    "nz": _("New Zealand"),
    "ph": _("Philippines"),
    "pl": _("Poland"),
    "pt": _("Portugal"),
    "se": _("Sweden"),
    "sg": _("Singapore"),
    "tr": _("Türkiye"),
    "us": _("United States"),
    "za": _("South Africa"),
}

LANGUAGES: dict[str, Promise] = {
    "da": _("Danish"),
    "de": _("German"),
    "en": _("English"),
    "es": _("Spanish"),
    "fi": _("Finnish"),
    "fil": _("Filipino"),
    "fr": _("French"),
    "hi": _("Hindi"),
    "it": _("Italian"),
    "ja": _("Japanese"),
    "ko": _("Korean"),
    "ms": _("Malay"),
    "nl": _("Dutch"),
    "no": _("Norwegian"),
    "pl": _("Polish"),
    "pt": _("Portuguese"),
    "sv": _("Swedish"),
    "ta": _("Tamil"),
    "tr": _("Turkish"),
    "zh": _("Chinese"),
}

HELP: dict[Help, Promise] = {
    Help.LISTENING: _("Somebody listens to you. You can talk about anything that is hard."),
    Help.SUICIDE: _("For thoughts of suicide, yours or a friend's. You can also talk about other things that hurt."),
    Help.MENTAL_HEALTH: _("A health service that helps when your mind feels unwell or things get too much."),
    Help.YOUNG: _("For children and young people. No worry is too big or too small."),
    Help.SAFETY: _("For anybody who is hurt, scared or not safe at home, at school or online."),
}

COST: dict[Cost, Promise] = {
    Cost.FREE: _("Free."),
    Cost.NORMAL: _("Costs the same as any other call."),
    Cost.UNKNOWN: _("We do not know if it costs money."),
}

REACH: dict[Reach, Promise] = {
    Reach.ALL: _("Ambulance, police and fire service"),
    Reach.AMBULANCE: _("Ambulance"),
    Reach.POLICE: _("Police"),
    Reach.MOBILE: _("Ambulance, police and fire service, from a mobile phone"),
}

DAYS: dict[str, Promise] = {
    "mon": _("Monday"),
    "tue": _("Tuesday"),
    "wed": _("Wednesday"),
    "thu": _("Thursday"),
    "fri": _("Friday"),
    "sat": _("Saturday"),
    "sun": _("Sunday"),
}

HOURS: dict[HoursKind, Promise] = {
    HoursKind.ALWAYS: _("Open all day and all night, every day."),
    HoursKind.VARIES: _("Not open all day. If nobody answers, try another line."),
    HoursKind.UNKNOWN: _("We do not know the hours. Just try."),
}


def country_name(code: str) -> str:
    """The country's name in the language of the page; the bare code when we have no name."""
    return str(COUNTRIES.get(code, code.upper()))


def hours_in_words(hours: Hours) -> str:
    """Such as "Monday to Saturday, 14:00 to 20:00."."""
    if hours.kind is not HoursKind.TIMES:
        return str(HOURS[hours.kind])
    return "; ".join(_opening_in_words(opening) for opening in hours.openings) + "."


def languages_in_words(languages: tuple[str, ...], more: bool) -> str:
    """Such as "English, Spanish and more"."""
    names = ", ".join(str(LANGUAGES[language]) for language in languages)
    return now_in_words("%(languages)s and more") % {"languages": names} if more else names


def _opening_in_words(opening: Opening) -> str:
    times = {"start": opening.start, "end": opening.end}
    if opening.first == opening.last:
        return now_in_words("%(day)s, %(start)s to %(end)s") % {"day": DAYS[opening.first], **times}
    if (opening.first, opening.last) == ("mon", "sun"):
        return now_in_words("Every day, %(start)s to %(end)s") % times
    days = {"first": DAYS[opening.first], "last": DAYS[opening.last]}
    return str(pgettext_lazy("days and times", "%(first)s to %(last)s, %(start)s to %(end)s")) % {**days, **times}
