"""The facts that rules are told, and that every change of them is noticed."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from teahouse.accounts.actions.age import move_band
from teahouse.accounts.actions.blocks import block, unblock
from teahouse.accounts.actions.personas import rename
from teahouse.accounts.actions.roles import give_teen_badge, grant_role, revoke_role, take_teen_badge
from teahouse.accounts.actions.standing import set_life, set_standing
from teahouse.accounts.links import key_of, person_key_of, person_of, personas_of
from teahouse.accounts.models import ChangeLog, Persona
from teahouse.accounts.queries import actor_for, blocks_of, known_about
from teahouse.accounts.timers import end_role, roles_run_out
from teahouse.accounts.versions import versions_of
from teahouse.policy.load import current
from teahouse.policy.people import Band, Life, Role, Standing
from teahouse.policy.ruling import NotAllowed
from teahouse.testing.cast import NOON, cast

pytestmark = pytest.mark.row
LATER = NOON + timedelta(days=1)


def _version(persona: Persona) -> int:
    key = person_key_of(persona)
    return versions_of([key]).get(key, 0)


CHANGES: dict[str, Callable[[Persona], object]] = {
    "block": lambda nora: block(blocker=nora, blocked=cast("ada"), now=NOON),
    "being blocked": lambda nora: block(blocker=cast("ada"), blocked=nora, now=NOON),
    "standing": lambda nora: set_standing(person=person_of(nora), standing=Standing.SUSPENDED, now=NOON),
    "life": lambda nora: set_life(person=person_of(nora), life=Life.BREAK, now=NOON),
    "badge": lambda nora: take_teen_badge(listener=nora, now=NOON),
    "name": lambda nora: rename(persona=nora, handle="Cobalt Fjord", now=NOON),
    "band": lambda nora: move_band(person=person_of(nora), to=Band.TEEN, now=NOON),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_of_a_fact_moves_the_version_and_is_logged(nora: Persona, change: str) -> None:
    before, logged = _version(nora), ChangeLog.objects.filter(person_key=person_key_of(nora)).count()
    CHANGES[change](nora)

    assert _version(nora) > before
    assert ChangeLog.objects.filter(person_key=person_key_of(nora)).count() > logged


def test_blocks_are_person_to_person_and_both_sides_know_it_by_rule_only(ada: Persona, omar: Persona) -> None:
    block(blocker=ada, blocked=omar, now=NOON)
    omars_other_face = next(face for face in personas_of(person_of(omar)) if face.pk != omar.pk)

    assert actor_for(omars_other_face, now=NOON).person in actor_for(ada, now=NOON).blocked
    assert actor_for(omar, now=NOON).blocked == frozenset()


def test_a_block_can_be_taken_back_by_whoever_made_it_and_nobody_else(ada: Persona, omar: Persona) -> None:
    block(blocker=ada, blocked=omar, now=NOON)
    made = blocks_of(person_of(ada))[0]

    unblock(person=person_of(omar), block=made, now=NOON)
    assert len(blocks_of(person_of(ada))) == 1

    unblock(person=person_of(ada), block=made, now=NOON)
    assert blocks_of(person_of(ada)) == []


def test_nobody_blocks_their_own_other_face(omar: Persona) -> None:
    other = next(face for face in personas_of(person_of(omar)) if face.pk != omar.pk)

    with pytest.raises(NotAllowed):
        block(blocker=omar, blocked=other, now=NOON)


def test_standing_is_written_on_both_faces_and_ends_by_the_clock(omar: Persona) -> None:
    set_standing(person=person_of(omar), standing=Standing.SUSPENDED, until=LATER, now=NOON)

    for face in personas_of(person_of(omar)):
        assert actor_for(face, now=NOON).standing is Standing.SUSPENDED
        assert actor_for(face, now=LATER).standing is Standing.NOTED
        assert known_about([face], now=NOON)[face.pk].good_until == LATER


def test_the_badge_ends_by_the_clock_and_says_when(nora: Persona) -> None:
    give_teen_badge(listener=nora, until=LATER, now=NOON)

    assert actor_for(nora, now=NOON).has_teen_badge
    assert not actor_for(nora, now=LATER).has_teen_badge
    assert known_about([nora], now=NOON)[nora.pk].good_until == LATER


def test_roles_run_out(ruth: Persona) -> None:
    over = NOON + timedelta(days=current().people.role_days)

    assert Role.REVIEWER in actor_for(ruth, now=NOON).roles
    assert Role.REVIEWER not in actor_for(ruth, now=over).roles
    for grant in roles_run_out(over):
        end_role(grant, now=over)
    assert list(roles_run_out(over)) == []


def test_a_role_is_given_by_two_and_taken_by_one(ada: Persona, paul: Persona, lena: Persona) -> None:
    owner = person_of(cast_owner())
    with pytest.raises(NotAllowed):
        grant_role(person=person_of(ada), role=Role.TRIAGER, by=person_of(paul), second=person_of(lena), now=NOON)

    grant_role(person=person_of(ada), role=Role.TRIAGER, by=person_of(paul), second=owner, now=NOON)
    assert Role.TRIAGER in actor_for(ada, now=NOON).roles

    assert revoke_role(person=person_of(ada), role=Role.TRIAGER, by=person_of(paul), now=NOON)
    assert Role.TRIAGER not in actor_for(ada, now=NOON).roles


def cast_owner() -> Persona:
    """One of the two owners behind the cast."""
    return Persona.objects.get(handle="First Kettle")


def test_the_badge_goes_with_the_adult_band(nora: Persona) -> None:
    move_band(person=person_of(nora), to=Band.TEEN, now=NOON)

    assert not actor_for(Persona.objects.get(pk=nora.pk), now=NOON).has_teen_badge


def test_whoever_nobody_has_heard_of_stands_at_version_zero() -> None:
    assert versions_of([]) == {}


def test_keys_name_people_and_not_faces(omar: Persona) -> None:
    assert {person_key_of(face) for face in personas_of(person_of(omar))} == {key_of(person_of(omar))}
