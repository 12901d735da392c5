"""Read a country's file and refuse what is wrong, saying where: a wrong number here can cost a life."""

import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

from teahouse.crisis.entries import (
    Audience,
    Cost,
    Country,
    Emergency,
    Help,
    Hours,
    HoursKind,
    Line,
    Opening,
    Reach,
    Source,
    Way,
    WayKind,
)
from teahouse.crisis.wording import COUNTRIES, LANGUAGES

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

COUNTRY_KEYS = frozenset({"guess_from", "emergency", "line"})
EMERGENCY_KEYS = frozenset({"number", "reaches", "checked", "sources"})
LINE_KEYS = frozenset(
    {"name", "help", "for", "up_to_age", "area", "call", "then_press", "text", "text_word", "hours", "site", "cost"}
    | {"languages", "more_languages", "checked", "sources"}
)
SOURCE_KEYS = frozenset({"page", "says"})

_number = re.compile(r"\+?[0-9(][0-9() -]{0,18}[0-9]")
_opening = re.compile(r"([a-z]{3})(?:-([a-z]{3}))? ((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)")
_domain = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_language = re.compile(r"[a-z]{2,3}")

Choice = TypeVar("Choice", bound=StrEnum)


class DirectoryError(Exception):
    """An entry cannot be used: *file*, *entry*, *key* and *reason* say where and why."""

    def __init__(self, file: str, entry: str, key: str, reason: str) -> None:
        super().__init__(": ".join(part for part in (file, entry, key, reason) if part))
        self.file, self.entry, self.key, self.reason = file, entry, key, reason


def read_folder(folder: Path) -> dict[str, Country]:
    """Every country of *folder* by its code; a language may point to one country only."""
    countries = {file.stem: read_country(file) for file in sorted(folder.glob("*.toml"))}
    claimed: dict[str, str] = {}
    for country in countries.values():
        for language in country.guess_from:
            if language in claimed:
                reason = f"{language} already points to {claimed[language]}"
                raise DirectoryError(f"{country.code}.toml", "", "guess_from", reason)
            claimed[language] = country.code
    return countries


def read_country(file: Path) -> Country:
    """
    The entries of *file*, which is named after the country's two letters.

    Raises:
        DirectoryError: no TOML, an unknown or missing key, a value that cannot be right, no emergency number, no line.
    """
    top = _Table(file.name, "", _parse(file), COUNTRY_KEYS)
    code = file.stem
    if code not in COUNTRIES:
        raise DirectoryError(file.name, "", "", "is not named after a country that wording.py knows")
    country = Country(
        code=code,
        emergencies=tuple(_emergency(table, code) for table in top.tables("emergency", "number", EMERGENCY_KEYS)),
        lines=tuple(_line(table, code) for table in top.tables("line", "name", LINE_KEYS)),
        guess_from=tuple(top.texts("guess_from", _language)),
    )
    if not country.emergencies:
        top.refuse("emergency", "every country needs its emergency number")
    if not country.lines:
        top.refuse("line", "a country without a line cannot help anybody")
    return country


def _parse(file: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except tomllib.TOMLDecodeError as problem:
        raise DirectoryError(file.name, "", "", f"is not TOML: {problem}") from None


class _Table:
    """One table of the file, with the words to complain about it."""

    def __init__(self, file: str, entry: str, values: Mapping[str, object], known: Collection[str]) -> None:
        self.file, self.entry, self.values = file, entry, values
        for key in values:
            if key not in known:
                self.refuse(key, "is not a key that is known here")

    def refuse(self, key: str, reason: str) -> NoReturn:
        raise DirectoryError(self.file, self.entry, key, reason)

    def tables(self, key: str, named_by: str, known: Collection[str]) -> list["_Table"]:
        entries = self.values.get(key, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            self.refuse(key, "must be a list of tables")
        return [
            _Table(self.file, f"{key} {place} ({entry.get(named_by, 'without a name')})", entry, known)
            for place, entry in enumerate(entries, start=1)
        ]

    def text(self, key: str, pattern: re.Pattern[str] | None = None) -> str:
        value = self.values.get(key)
        if not isinstance(value, str) or not value.strip():
            self.refuse(key, "is missing or is not a text")
        if pattern is not None and not pattern.fullmatch(value):
            self.refuse(key, "does not have the right form")
        return value

    def optional_text(self, key: str, pattern: re.Pattern[str] | None = None) -> str:
        return self.text(key, pattern) if key in self.values else ""

    def texts(self, key: str, pattern: re.Pattern[str] | None = None) -> list[str]:
        value = self.values.get(key)
        if not isinstance(value, list):
            self.refuse(key, "is missing or is not a list")
        return [_Table(self.file, self.entry, {key: entry}, {key}).text(key, pattern) for entry in value]

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        return self.one_of(key, self.text(key), choices)

    def one_of(self, key: str, value: str, choices: type[Choice]) -> Choice:
        if value not in set(choices):
            self.refuse(key, f"must be one of {', '.join(choices)}")
        return choices(value)

    def flag(self, key: str) -> bool:
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            self.refuse(key, "must be true or false")
        return value

    def age(self, key: str) -> int | None:
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not 5 <= value <= 99:
            self.refuse(key, "must be an age")
        return value

    def day(self, key: str) -> date:
        value = self.values.get(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            self.refuse(key, "is missing or is not a date")
        return value


def _emergency(table: _Table, country: str) -> Emergency:
    return Emergency(
        country=country,
        number=table.text("number", _number),
        reaches=table.choice("reaches", Reach),
        checked=table.day("checked"),
        sources=_sources(table),
    )


def _line(table: _Table, country: str) -> Line:
    return Line(
        country=country,
        name=table.text("name"),
        help=table.choice("help", Help),
        audiences=_audiences(table),
        ways=_ways(table),
        hours=_hours(table),
        languages=_languages(table),
        more_languages=table.flag("more_languages"),
        cost=table.choice("cost", Cost),
        up_to_age=table.age("up_to_age"),
        area=table.optional_text("area"),
        site=table.optional_text("site", _domain),
        checked=table.day("checked"),
        sources=_sources(table),
    )


def _sources(table: _Table) -> tuple[Source, ...]:
    sources = tuple(
        Source(page=source.text("page", re.compile(r"https?://\S+")), says=source.text("says"))
        for source in table.tables("sources", "page", SOURCE_KEYS)
    )
    if not sources:
        table.refuse("sources", "an entry without a source is not shown to anybody")
    return sources


def _audiences(table: _Table) -> frozenset[Audience]:
    audiences = frozenset(table.one_of("for", value, Audience) for value in table.texts("for"))
    if not audiences:
        table.refuse("for", "must say whom the line is for")
    return audiences


def _languages(table: _Table) -> tuple[str, ...]:
    languages = tuple(table.texts("languages", _language))
    for language in languages:
        if language not in LANGUAGES:
            table.refuse("languages", f"{language} has no name in wording.py")
    if not languages:
        table.refuse("languages", "must name at least one")
    return languages


def _ways(table: _Table) -> tuple[Way, ...]:
    then_press, word = table.optional_text("then_press"), table.optional_text("text_word")
    calls = [Way(WayKind.CALL, number, then_press=then_press) for number in _numbers(table, "call")]
    texts = [Way(WayKind.TEXT, number, word=word) for number in _numbers(table, "text")]
    _only_with(table, "then_press", calls)
    _only_with(table, "text_word", texts)
    if not calls and not texts:
        table.refuse("call", "a line needs a number to call or to text")
    return (*calls, *texts)


def _numbers(table: _Table, key: str) -> list[str]:
    """One number or a list of numbers, as dialled in the country."""
    if key not in table.values:
        return []
    if isinstance(table.values[key], str):
        return [table.text(key, _number)]
    return table.texts(key, _number)


def _only_with(table: _Table, key: str, ways: list[Way]) -> None:
    if key in table.values and not ways:
        table.refuse(key, "has no number it belongs to")


def _hours(table: _Table) -> Hours:
    value = table.values.get("hours")
    if isinstance(value, str):
        kind = table.choice("hours", HoursKind)
        if kind is HoursKind.TIMES:
            table.refuse("hours", 'times are written as a list, such as ["mon-fri 09:00-17:00"]')
        return Hours(kind)
    openings = tuple(_read_opening(table.refuse, words) for words in table.texts("hours"))
    if not openings:
        table.refuse("hours", "must say when somebody answers")
    return Hours(HoursKind.TIMES, openings)


def _read_opening(refuse: Callable[[str, str], NoReturn], words: str) -> Opening:
    found = _opening.fullmatch(words)
    if found is None:
        refuse("hours", "each time looks like mon-fri 09:00-17:00")
    first, last, start, end = found.group(1), found.group(2) or found.group(1), found.group(3), found.group(4)
    if first not in DAYS or last not in DAYS or DAYS.index(first) > DAYS.index(last) or start >= end:
        refuse("hours", "days and times must go forwards")
    return Opening(first, last, start, end)
