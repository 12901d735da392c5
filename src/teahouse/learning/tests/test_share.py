"""What may I share? The words are read, explained and forgotten. No test here may open a database."""

import logging
from html import unescape
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from teahouse.learning.checking import look_at
from teahouse.policy.load import current

PAGE = "/share/"


def _ask(words: str) -> HttpResponse:
    response: Any = Client().post(PAGE, {"words": words})
    assert isinstance(response, HttpResponse)
    return response


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("my sn4p is jane_d92", "This looks like a name on another app."),
        ("call me on oh seven seven double nine 123 456", "This looks like a phone number."),
        ("write to mina dot tea at example dot org", "This looks like an email address."),
    ],
)
def test_contact_details_are_explained_with_their_rule_and_what_is_fine(words: str, found: str) -> None:
    page = unescape(_ask(words).content.decode())

    assert found in page
    assert "/guidelines/#z1" in page
    assert "What is fine:" in page
    assert "<mark>" in page


@pytest.mark.parametrize(
    "words",
    [
        "I am 34 and I live in Spain.",
        "I spend too much time on social media.",
        "I slept 7 or 8 hours, then 12 on Sunday.",
        "I called Samaritans on 116 123 and it helped.",
    ],
)
def test_ordinary_words_and_helplines_are_fine(words: str) -> None:
    assert "This is fine to say" in _ask(words).content.decode()


def test_a_hard_sentence_is_met_with_help() -> None:
    page = _ask("I want to die").content.decode()

    assert "This is fine to say" in page
    assert "These words sound heavy." in page


def test_the_pieces_are_the_whole_text_and_nothing_else() -> None:
    words = "I feel low. My sn4p is jane_d92, and I am 34."
    pieces = look_at(words).pieces

    assert "".join(piece.words for piece in pieces) == words
    assert any(piece.marked for piece in pieces)
    assert not pieces[0].marked
    assert pieces[0].words.startswith("I feel low.")


def test_what_looks_like_markup_stays_words() -> None:
    page = _ask("<script>alert(1)</script> my insta is <b>jane_d92</b>").content.decode()

    assert "<script>alert" not in page
    assert "<b>jane" not in page


def test_the_words_stay_out_of_logs_addresses_and_cookies(caplog: pytest.LogCaptureFixture) -> None:
    secret = "jane_d92_canary"
    with caplog.at_level(logging.DEBUG):
        response = _ask(f"my insta is {secret}")

    assert secret in response.content.decode()
    assert secret not in caplog.text
    assert secret not in str(response.headers)
    assert secret not in response.cookies.output()


@pytest.mark.parametrize("method", ["get", "head"])
def test_words_in_an_address_are_not_looked_at(method: str) -> None:
    response = getattr(Client(), method)(PAGE, {"words": "my insta is jane_d92"})

    assert b"jane" not in response.content


@pytest.mark.parametrize("words", ["", "   ", "x" * (current().messages.max_code_points + 1)])
def test_nothing_or_too_much_is_asked_for_again(words: str) -> None:
    response = _ask(words)

    assert response.status_code == 422
    assert "Something needs a change" in response.content.decode()
