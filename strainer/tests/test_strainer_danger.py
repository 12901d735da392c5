"""Danger to life, abuse and fear are told apart and never hold a text back."""

import pytest

from strainer import Kind, Strainer


@pytest.mark.parametrize(
    "text",
    [
        "I took some pills",
        "i want to die",
        "i dont want to be alive anymore",
        "i cut my arms again",
        "my dad hits me",
        "im scared he will kill me",
        "i've been raped",
        "i am on a bridge",
        "my friend wants to kill herself",
        "i wish i was never born",
        "k i l l myself",
        "gonna unalive myself tonight",
    ],
)
def test_danger_is_seen_and_the_text_is_not_flagged_for_it(strainer: Strainer, text: str) -> None:
    result = strainer.screen(text)

    assert result.danger
    assert {finding.kind for finding in result.dangers} == {Kind.CRISIS}
    assert not result.flag


@pytest.mark.parametrize(
    "text", ["this homework is so long", "the bridge is pretty", "my phone died", "I hit the gym", "we won the game"]
)
def test_ordinary_words_are_no_danger(strainer: Strainer, text: str) -> None:
    assert not strainer.screen(text).danger


def test_a_cry_for_help_keeps_its_words_and_loses_the_number(strainer: Strainer) -> None:
    result = strainer.screen("I took some pills, call me on oh seven seven double nine 900 123")

    assert result.danger
    assert result.flag
    assert result.masked == "I took some pills, call me on •••"
    assert strainer.screen(result.masked).danger
