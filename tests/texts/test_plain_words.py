"""Words that people read are plain: short sentences, words a child of eleven knows, nobody blamed."""

import re
from pathlib import Path

import pytest
from django.test import Client
from scripts.catalogue import HOUSE, Sentence, in_file, sentences

from teahouse.web import errors
from tests.texts.reading import read, shown

MEMBER_GRADE, LISTENER_GRADE, WORDS_A_SENTENCE = 6.0, 8.0, 20.0
PAGES = [
    "/", "/guidelines/", "/privacy/", "/accessibility/", "/share/", "/crisis/", "/crisis/gb/", "/crisis/children/",
    "/guest/", "/sign-up/", "/sign-in/",
]  # fmt: skip
LISTENERS = ("desk", "coach")
STAFF = ("staff", "second_factors", "mfa", "demo")

# Words that put a person in a drawer, blame, or come from a machine room.
NEVER = re.compile(
    r"\b(users?|victims?|commit(?:s|ted)? suicide|attention.seek\w*|abusers?|addicts?|forbidden|invalid|illegal|"
    r"denied|violat\w+|failed attempt|successful attempt|submit|password|login|log in|click here|please note|"
    r"utili[sz]e|in order to|terminate\w*|retrieve|functionality)\b",
    re.IGNORECASE,
)


def _templates() -> list[Path]:
    return sorted(path for path in HOUSE.rglob("templates/**/*.html") if list(in_file(path)))


def _name(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def _said(sentence: Sentence) -> str:
    words = re.sub(r"%\(\w+\)[sd]|\{\w+\}", "it", f"{sentence.words}\n{sentence.plural}")
    return f"{words}\n"


@pytest.mark.django_db
@pytest.mark.parametrize("path", PAGES)
def test_a_page_for_everybody_can_be_read_at_eleven(path: str) -> None:
    response = Client().get(path, headers={"Accept-Language": "en-GB"})
    assert response.status_code == 200
    reading = read(shown(response.content.decode()))

    assert reading.words > 40
    assert round(reading.grade, 1) <= MEMBER_GRADE
    assert reading.words_a_sentence < WORDS_A_SENTENCE


@pytest.mark.parametrize("status", sorted(errors.WORDS))
def test_an_error_can_be_read_at_eleven(status: int) -> None:
    reading = read(shown(errors.page(None, status).content.decode()))

    assert round(reading.grade, 1) <= MEMBER_GRADE


@pytest.mark.parametrize("path", _templates(), ids=_name)
def test_what_a_template_says_is_plain(path: Path) -> None:
    reading = read("".join(_said(sentence) for sentence in in_file(path)))
    name = _name(path)
    grade = LISTENER_GRADE if any(part in name for part in (*LISTENERS, *STAFF)) else MEMBER_GRADE

    # A handful of words says little about how hard a page is.
    assert reading.words < 25 or round(reading.grade, 1) <= grade
    assert reading.words_a_sentence < WORDS_A_SENTENCE


def test_no_sentence_blames_or_labels_anybody() -> None:
    found = {sentence.words for sentence in sentences() if NEVER.search(f"{sentence.words} {sentence.plural}")}

    assert found == set()


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The cat sat on the mat. It was warm.", -5, 2),
        ("Notwithstanding institutional considerations, participation necessitates acknowledgement.", 15, 60),
    ],
)
def test_the_measure_tells_plain_words_from_others(text: str, least: float, most: float) -> None:
    assert least <= read(text).grade <= most
