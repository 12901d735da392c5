"""Every "no" has its sentence, every finding its explanation, and none of them blames."""

import pytest

from strainer import Act, Kind
from strainer.result import BESIDE_CONTACT
from teahouse.policy.ruling import Reason
from teahouse.web import rules
from teahouse.web.wording import FOUND, UNREAD, explain, sentence

SHOWN_KINDS = [kind for kind in Kind if kind not in BESIDE_CONTACT]
BLAME = ("forbidden", "illegal", "violat", "you must", "not allowed", "abuse")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_sentence(reason: Reason) -> None:
    words = str(sentence(reason))

    assert words.endswith(".")
    assert not any(blame in words.lower() for blame in BLAME)


def test_a_closed_door_sounds_the_same_whatever_closed_it() -> None:
    words = str(sentence(Reason.NOT_AVAILABLE)).lower()

    assert not any(cause in words for cause in ("age", "teen", "adult", "block", "break", "badge", "full"))


@pytest.mark.parametrize("kind", SHOWN_KINDS)
@pytest.mark.parametrize("act", [Act.GIVE, Act.ASK, Act.ARRANGE])
def test_every_finding_says_what_was_found_which_rule_why_and_what_is_fine(kind: Kind, act: Act) -> None:
    told = explain(kind, act)

    assert told is not UNREAD
    assert told.rule in {rule.id for rule in rules.RULES}
    for words in (told.found, told.why, told.fine):
        assert str(words).endswith(".")
        assert not any(blame in str(words).lower() for blame in BLAME)


def test_nothing_is_explained_that_the_strainer_does_not_find() -> None:
    assert set(FOUND) == {kind.value for kind in SHOWN_KINDS}


def test_asking_is_explained_as_asking() -> None:
    assert explain(Kind.PHONE, Act.ASK).rule == "Z2"
