"""Other ways to read a text: from its end, with its words as they are spelled, and numbers of many languages."""

import pytest

from strainer import Kind, Strainer
from strainer.lexicon.spellings import spellings
from strainer.normalize import fold, read_backwards, respell

STRAINER = Strainer()


def test_a_line_is_read_from_its_end_and_found_where_it_was_typed() -> None:
    text = "flip it: moc.liamg@aetanim ok"

    (finding,) = STRAINER.screen(text).findings

    assert finding.kind is Kind.EMAIL
    assert text[finding.start : finding.end] == "moc.liamg@aetanim"


def test_words_are_turned_round_where_they_stand() -> None:
    _, by_word = read_backwards(fold("ruoy rebmun ?"))

    assert by_word.text == b"your number ?"


def test_words_are_read_as_they_are_meant_and_keep_their_places() -> None:
    view = respell(fold("so wats ur fone number"))

    assert view is not None
    assert view.text == b"so what's your phone number"
    start = view.text.index(b"phone")
    assert view.typed(start, start + 5) == (11, 15)


def test_words_that_are_words_are_not_respelled_by_themselves() -> None:
    assert respell(fold("the meat was real and I want to meet my mate")) is None


def test_no_spelling_is_a_sure_one_and_a_shy_one() -> None:
    sure, shy = spellings()

    assert not sure.keys() & shy.keys()
    assert all(typed != meant for typed, meant in {**sure, **shy}.items())


@pytest.mark.parametrize(
    "text",
    [
        "cero siete siete cero cero nueve cero cero uno dos tres",
        "nul zes twaalf vierendertig zesenvijftig achtenzeventig",
        "null eins sieben sechsundvierzig zwolf dreiunddreissig",
        "zero sześć dwadzieścia trzy czterdzieści pięć sześćdziesiąt siedem",
        "sıfır beş yüz otuz iki kırk beş altmış yedi",
        "zero sei trentaquattro cinquantasei settantotto",
    ],
)
def test_numbers_are_read_in_many_languages(text: str) -> None:
    assert any(finding.kind is Kind.PHONE for finding in STRAINER.screen(text).findings)


@pytest.mark.parametrize(
    "text",
    [
        "you can text HOME to 741741. Also 988 works now",
        "38.1, then 39.2, then 38.7 and I am scared",
        "we are four, I am third: 21, 18, 15, 9",
    ],
)
def test_helplines_and_values_side_by_side_are_no_number(text: str) -> None:
    assert not STRAINER.screen(text).flag
