"""A file that is wrong is refused at start, by file, entry, key and reason."""

from pathlib import Path

import pytest

from teahouse.crisis.entries import HoursKind
from teahouse.crisis.reading import DirectoryError, read_country, read_folder

GOOD = """
guess_from = ["ga"]

[[emergency]]
number = "112"
reaches = "all"
checked = 2026-11-22
sources = [{ page = "https://example.org/112", says = "112 for every service." }]

[[line]]
name = "Somebody who listens"
help = "listening"
for = ["everyone"]
call = "116 123"
hours = "always"
languages = ["en"]
cost = "free"
checked = 2026-11-22
sources = [{ page = "https://example.org/line", says = "116 123, free, day and night." }]
"""


def _file(folder: Path, words: str, name: str = "ie.toml") -> Path:
    file = folder / name
    file.write_text(words, "utf-8")
    return file


def _changed(old: str, new: str) -> str:
    """GOOD with the last *old* replaced: the line's, where the emergency number has one too."""
    before, found, after = GOOD.rpartition(old)
    assert found
    return before + new + after


def test_a_good_file_is_read(tmp_path: Path) -> None:
    country = read_country(_file(tmp_path, GOOD))

    assert country.code == "ie"
    assert [number.target for number in country.emergencies] == ["tel:112"]
    assert [way.target for line in country.lines for way in line.ways] == ["tel:116123"]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('cost = "free"', 'cost = "free"\ntelephone = "1"', "telephone"),
        ('help = "listening"', 'help = "magic"', "help"),
        ('for = ["everyone"]', 'for = ["nobody"]', "for"),
        ('for = ["everyone"]', "for = []", "for"),
        ('for = ["everyone"]', 'for = "everyone"', "for"),
        ('call = "116 123"', "call = 116123", "call"),
        ('call = "116 123"', 'call = "ask around"', "call"),
        ('call = "116 123"', "", "call"),
        ('call = "116 123"', 'call = "116 123"\ntext_word = "HELLO"', "text_word"),
        ('call = "116 123"', 'text = "85258"\nthen_press = "2"', "then_press"),
        ('hours = "always"', 'hours = "mostly"', "hours"),
        ('hours = "always"', 'hours = "times"', "hours"),
        ('hours = "always"', "hours = []", "hours"),
        ('hours = "always"', 'hours = ["mon-fri 9-17"]', "hours"),
        ('hours = "always"', 'hours = ["fri-mon 09:00-17:00"]', "hours"),
        ('hours = "always"', 'hours = ["mon-fri 17:00-09:00"]', "hours"),
        ('hours = "always"', "", "hours"),
        ('languages = ["en"]', 'languages = ["xx"]', "languages"),
        ('languages = ["en"]', "languages = []", "languages"),
        ('cost = "free"', 'cost = "cheap"', "cost"),
        ('cost = "free"', 'cost = "free"\nsite = "https://example.org"', "site"),
        ('cost = "free"', 'cost = "free"\nup_to_age = "18"', "up_to_age"),
        ('cost = "free"', 'cost = "free"\nmore_languages = 1', "more_languages"),
        ("checked = 2026-11-22", "", "checked"),
        ("checked = 2026-11-22", 'checked = "yesterday"', "checked"),
        ("checked = 2026-11-22", "checked = 2026-11-22T10:00:00", "checked"),
        ('sources = [{ page = "https://example.org/line", says = "116 123, free, day and night." }]', "", "sources"),
        ('page = "https://example.org/line"', 'page = "somewhere"', "page"),
        (', says = "116 123, free, day and night."', "", "says"),
        ('says = "116 123, free, day and night."', 'says = "yes", who = "me"', "who"),
    ],
)
def test_an_entry_that_cannot_be_right_is_refused_by_file_entry_key_and_reason(
    tmp_path: Path, old: str, new: str, key: str
) -> None:
    with pytest.raises(DirectoryError) as refused:
        read_country(_file(tmp_path, _changed(old, new)))

    assert refused.value.file == "ie.toml"
    assert refused.value.key == key
    assert refused.value.reason
    assert "line 1 (Somebody who listens)" in refused.value.entry or key in {"page", "says", "who"}
    assert str(refused.value).startswith("ie.toml: ")


def test_an_emergency_number_without_a_source_is_refused(tmp_path: Path) -> None:
    words = GOOD.replace('sources = [{ page = "https://example.org/112", says = "112 for every service." }]', "")

    with pytest.raises(DirectoryError, match=r"ie\.toml: emergency 1 \(112\): sources"):
        read_country(_file(tmp_path, words))


def test_an_unknown_key_at_the_top_of_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match=r"ie\.toml: capital: is not a key"):
        read_country(_file(tmp_path, 'capital = "Dublin"\n' + GOOD))


def test_a_country_without_an_emergency_number_is_refused(tmp_path: Path) -> None:
    words = "guess_from = []\n" + GOOD[GOOD.index("[[line]]") :]

    with pytest.raises(DirectoryError, match="every country needs its emergency number"):
        read_country(_file(tmp_path, words))


def test_a_country_without_a_line_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="without a line"):
        read_country(_file(tmp_path, GOOD[: GOOD.index("[[line]]")]))


def test_a_file_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match=r"ie\.toml: is not TOML"):
        read_country(_file(tmp_path, "[[line"))


def test_a_file_with_a_strange_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match=r"atlantis\.toml: is not named after a country"):
        read_country(_file(tmp_path, GOOD, "atlantis.toml"))


def test_two_countries_cannot_claim_the_same_language(tmp_path: Path) -> None:
    _file(tmp_path, GOOD, "ie.toml")
    _file(tmp_path, GOOD, "gb.toml")

    with pytest.raises(DirectoryError, match="ga already points to gb"):
        read_folder(tmp_path)


def test_hours_are_read_day_by_day(tmp_path: Path) -> None:
    words = _changed('hours = "always"', 'hours = ["mon-fri 14:00-24:00", "sat 09:30-12:00"]')
    hours = read_country(_file(tmp_path, words)).lines[0].hours

    assert hours.kind is HoursKind.TIMES
    assert [(opening.first, opening.last, opening.start, opening.end) for opening in hours.openings] == [
        ("mon", "fri", "14:00", "24:00"),
        ("sat", "sat", "09:30", "12:00"),
    ]


def test_a_line_may_have_several_numbers_and_both_ways(tmp_path: Path) -> None:
    words = _changed('call = "116 123"', 'call = ["116 123", "0800 1111"]\ntext = "50808"\ntext_word = "HELLO"')
    ways = read_country(_file(tmp_path, words)).lines[0].ways

    assert [(way.target, way.word) for way in ways] == [
        ("tel:116123", ""), ("tel:08001111", ""), ("sms:50808", "HELLO"),
    ]  # fmt: skip
