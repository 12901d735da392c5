"""People made many at a time are people like all others."""

import pytest
from time_machine import TimeMachineFixture

from teahouse.accounts.queries import actor_for, persona_from_session_key
from teahouse.policy.pairing import may_pair
from teahouse.testing.cast import NOON
from teahouse.testing.crowd import make_crowd

pytestmark = [pytest.mark.row, pytest.mark.django_db]


def test_a_crowd_comes_in_pairs_who_may_talk(time_machine: TimeMachineFixture) -> None:
    time_machine.move_to(NOON)
    for two in make_crowd(3, now=NOON, at_once=2):
        member, listener = (persona_from_session_key(one.session_key) for one in (two.member, two.listener))

        assert member == two.member.persona
        assert listener == two.listener.persona
        assert may_pair(actor_for(two.member.persona, now=NOON), actor_for(two.listener.persona, now=NOON))
