"""A slip in a list stops the start with file and line."""

from pathlib import Path

import pytest

from strainer import LexiconError, Strainer
from strainer.lexicon.helplines import helplines
from strainer.lexicon.numbers import number_words
from strainer.lexicon.plain import plain_words
from strainer.lexicon.platforms import platforms


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a | social | a | b", 1, "expected 5 columns"),
        ("# fine\nteapot | kettle | teapot | |", 2, "'kettle' is not one of"),
        ("teapot | social | | |", 1, "at least one name"),
        ("teapot | social | tée | |", 1, "plain letters"),
        ("one | social | tea | |\ntwo | game | tea | |", 2, "already stands in line 1"),
    ],
)
def test_a_wrong_platform_is_named_by_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(LexiconError) as wrong:
        platforms(text)

    assert (wrong.value.file, wrong.value.line) == ("platforms.txt", line)
    assert reason in wrong.value.reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("GBR | Tea | 116 123 |", "two capital letters"),
        ("GB | | 116 123 |", "needs a name"),
        ("GB | Tea | call us |", "cannot be dialled"),
        ("GB | Tea | |", "neither a number nor a web address"),
    ],
)
def test_a_wrong_helpline_is_named_by_line(text: str, reason: str) -> None:
    with pytest.raises(LexiconError, match=r"helplines\.txt:1") as wrong:
        helplines(text)

    assert reason.split()[-1] in wrong.value.reason


@pytest.mark.parametrize("text", ["en | x9 | nine", "en | 9 |", "en | 9 | né"])
def test_a_wrong_number_word_is_named_by_line(text: str) -> None:
    with pytest.raises(LexiconError, match=r"numbers\.txt:1"):
        number_words(text)


def test_a_wrong_plain_word_is_named_by_line() -> None:
    with pytest.raises(LexiconError, match=r"plain\.txt:2"):
        plain_words("tea cup\nTea")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("teapot | 0.6", "not a kind"),
        ("phone | 2", "neither a number"),
        ("phone | 0.5\nphone | 0.6", "stands twice"),
        ("phone", "columns"),
    ],
)
def test_a_wrong_profile_is_named_by_line(tmp_path: Path, text: str, reason: str) -> None:
    file = tmp_path / "own.txt"
    file.write_text(text)

    with pytest.raises(LexiconError, match=reason):
        Strainer(profile=file)


def test_a_profile_of_ones_own_decides(tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text("payment | allowed\n")

    assert not Strainer(profile=file).screen("send me 20 on paypal").flag
    assert not Strainer(profile="marketplace").screen("send me 20 on paypal").flag
    assert Strainer().screen("send me 20 on paypal").flag
