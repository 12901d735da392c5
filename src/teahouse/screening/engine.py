"""The strainers of the house: one for each side, as sure as the policy asks before something counts."""

from functools import cache

from strainer import Conversation, Kind, Strainer
from teahouse.policy import load as policy
from teahouse.policy.messages import hold_at
from teahouse.policy.people import Band


@cache
def strainer_for(band: Band, sure: float) -> Strainer:  # noqa: ARG001  (each side has its own)
    """The strainer of one side; a kind counts from the score *sure*."""
    return Strainer(thresholds={kind: sure for kind in Kind if kind is not Kind.CRISIS})


def strainer_of(band: Band) -> Strainer:
    """The strainer of one side under the policy in force."""
    return strainer_for(band, hold_at(band, policy.current()))


def warm_up() -> None:
    """Make the rules of both sides ready, so that the first words of the day wait for nothing."""
    for band in Band:
        strainer_of(band).warm_up()


__all__ = ["Conversation", "Strainer", "strainer_for", "strainer_of", "warm_up"]
