"""The wall between two people, as a table."""

from dataclasses import replace

import pytest

from teahouse.policy.pairing import may_pair
from teahouse.policy.people import Actor, Life, Role, Standing
from teahouse.policy.ruling import Reason
from teahouse.policy.tests.facts import ADA, KAI, MINA, NORA, OMAR, TEEN_GUEST, THEO, a_listener

NO = Reason.NOT_AVAILABLE


@pytest.mark.parametrize(
    ("member", "listener", "reason"),
    [
        (MINA, THEO, None),
        (MINA, NORA, None),
        (MINA, OMAR, NO),
        (ADA, OMAR, None),
        (ADA, NORA, None),
        (ADA, THEO, NO),
        (KAI, OMAR, None),
        (KAI, NORA, None),
        (KAI, THEO, NO),
        (TEEN_GUEST, NORA, None),
        (TEEN_GUEST, OMAR, NO),
        (ADA, replace(ADA, person=OMAR.person), Reason.NOT_A_LISTENER),
        (ADA, replace(OMAR, person=ADA.person), Reason.SAME_PERSON),
        (ADA, replace(OMAR, blocked=frozenset({ADA.person})), NO),
        (replace(ADA, blocked=frozenset({OMAR.person})), OMAR, NO),
        (ADA, replace(OMAR, life=Life.BREAK), NO),
        (replace(ADA, standing=Standing.SUSPENDED), OMAR, NO),
    ],
)
def test_who_may_sit_down_with_whom(member: Actor, listener: Actor, reason: Reason | None) -> None:
    assert may_pair(member, listener).reason is reason


def test_a_guest_who_says_they_are_a_teen_meets_badge_holders_only() -> None:
    # A teen listener could not know who a guest is either: nobody has seen a month of turning eighteen.
    assert may_pair(TEEN_GUEST, THEO).reason is NO


@pytest.mark.parametrize("standing", list(Standing))
def test_only_good_and_noted_standing_pairs(standing: Standing) -> None:
    allowed = bool(may_pair(ADA, replace(OMAR, standing=standing)))

    assert allowed is (standing in {Standing.GOOD, Standing.NOTED})


def test_a_no_never_tells_whether_it_was_age_block_break_or_standing() -> None:
    causes = [
        may_pair(MINA, OMAR),
        may_pair(MINA, replace(THEO, blocked=frozenset({MINA.person}))),
        may_pair(MINA, replace(THEO, life=Life.BREAK)),
        may_pair(MINA, replace(THEO, standing=Standing.SUSPENDED)),
    ]

    assert len(set(causes)) == 1


def test_no_other_role_stands_in_for_a_badge() -> None:
    trusted = a_listener("lena", roles=frozenset(Role))

    assert may_pair(MINA, trusted).reason is NO
