"""What must hold before anything else."""

import pytest

from strainer import Kind, Strainer

STRAINER = Strainer()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("call me on oh seven seven double nine nine hundred one two three", Kind.PHONE),
        ("my sn4p is jane_d92", Kind.HANDLE),
        ("find me at mina dot tea at example dot org", Kind.EMAIL),
        ("wanna move to telegram", Kind.APP),
        ("discord.gg/tea123", Kind.INVITE),
    ],
)
def test_contact_is_found_however_it_is_spelled(text: str, kind: Kind) -> None:
    assert kind in {finding.kind for finding in STRAINER.screen(text).findings}


def test_a_cry_for_help_keeps_its_words_and_loses_the_number() -> None:
    result = STRAINER.screen("I took some pills, call me on oh seven seven double nine 900 123")

    assert result.danger
    assert result.masked == "I took some pills, call me on •••"
    assert not STRAINER.screen(result.masked).findings


def test_a_kind_refusal_passes() -> None:
    assert not STRAINER.screen("sorry, we can't share numbers here").flag
