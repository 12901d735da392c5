"""Why a text was stopped, in the words of whoever wrote it."""

import pytest

from strainer import Kind, Strainer
from strainer.result import BESIDE_CONTACT
from strainer.wording import wordings

LANGUAGES = ("en", "es", "fr", "de", "pt", "hi", "tl", "tr", "it", "nl", "pl", "id")


def test_every_language_has_words_for_every_kind_of_contact() -> None:
    kinds = {kind.value for kind in Kind if kind not in BESIDE_CONTACT}

    assert set(wordings()) == set(LANGUAGES)
    for words in wordings().values():
        assert set(words) == kinds | {"sender", "too_long", "and"}
        assert words["sender"].count("{things}") == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sender_is_answered_in_their_language(lang: str) -> None:
    why = Strainer().screen("my snap is jane_d92, or call 07700 900 123").why_for("sender", lang=lang)

    assert wordings()[lang]["phone"] in why
    assert f" {wordings()[lang]['and']} " in why
    assert "jane" not in why


@pytest.mark.parametrize(("asked", "answered"), [("pt-BR", "pt"), ("DE", "de"), ("xx", "en"), ("", "en")])
def test_a_language_of_a_country_is_known_and_an_unknown_one_is_answered_in_english(asked: str, answered: str) -> None:
    result = Strainer().screen("call me on 07700 900 123")

    assert result.why_for("sender", lang=asked) == result.why_for("sender", lang=answered)
