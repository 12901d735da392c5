"""What follows from what was found in a text, for somebody new to the rule and for somebody who was told."""

import pytest

from strainer import Act, Finding, Kind, Result
from teahouse.policy.load import load
from teahouse.policy.messages import Facts, Outcome, Sitting, judge
from teahouse.policy.people import Band
from teahouse.policy.places import Place, PlaceKind, PlaceState, SeatPart

from .facts import ADA, OMAR

POLICY = load()
TOLD = POLICY.messages.insists_after


def noticed(score: float, act: Act = Act.ASK) -> Result:
    return Result(noticed=(Finding(Kind.REQUEST, act, (0, 4), score, "seems to ask", "rule"),), score=score)


def facts(reminded: int) -> Facts:
    place = Place(PlaceKind.TALK, Band.ADULT, PlaceState.OPEN)
    return Facts(Sitting(ADA, SeatPart.MEMBER), (Sitting(OMAR, SeatPart.LISTENER),), place, None, reminded)


@pytest.mark.parametrize(
    ("reminded", "outcome"), [(0, Outcome.NUDGE), (TOLD - 1, Outcome.NUDGE), (TOLD, Outcome.HOLD), (9, Outcome.HOLD)]
)
def test_a_hint_is_let_through_with_a_kind_word_until_somebody_insists(reminded: int, outcome: Outcome) -> None:
    assert judge(noticed(0.35), facts(reminded), POLICY).outcome is outcome


@pytest.mark.parametrize("result", [noticed(0.1), noticed(0.9, Act.REFUSE), noticed(0.9, Act.MENTION), Result()])
def test_nothing_is_held_for_having_been_told_alone(result: Result) -> None:
    assert judge(result, facts(reminded=9), POLICY).outcome is Outcome.DELIVER


def test_danger_is_never_held_however_often_somebody_was_told() -> None:
    danger = Finding(Kind.CRISIS, Act.MENTION, (0, 4), 0.6, "speaks of danger", "danger")
    judgement = judge(Result(noticed=noticed(0.35).noticed, dangers=(danger,)), facts(reminded=9), POLICY)

    assert judgement.outcome is Outcome.DELIVER_MASKED
    assert judgement.delivers
