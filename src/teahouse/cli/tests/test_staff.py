"""Founding a house, trusting people, lifting a pause."""

from collections.abc import Callable

import pytest
from django.test import Client

from teahouse.accounts.actions.owners import owners
from teahouse.accounts.links import key_of, person_of, persona_of
from teahouse.accounts.models import BeginCode, Persona
from teahouse.accounts.queries import actor_for, roles_of
from teahouse.cli import staff
from teahouse.cli.found import found
from teahouse.cli.problems import Problem
from teahouse.cli.unlock import unlock
from teahouse.house_clock import now
from teahouse.lifecycle.actions import correct_age
from teahouse.policy.load import current
from teahouse.policy.people import Band, PersonaKind, Role
from teahouse.testing.cast import PASSPHRASE
from teahouse.testing.visiting import sign_in_by_passphrase

pytestmark = [pytest.mark.row, pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
Typing = Callable[[str], None]


@pytest.fixture
def everybody_types(monkeypatch: pytest.MonkeyPatch) -> Typing:
    """What people type when they are asked for their passphrase."""

    def types(passphrase: str) -> None:
        monkeypatch.setattr(staff, "getpass", lambda _asked: passphrase)

    types(PASSPHRASE)
    return types


def _name(persona: Persona) -> str:
    return person_of(persona).sign_in_name


def _owner_names(ruth: Persona) -> tuple[str, str]:
    """The two owners who stand behind the cast."""
    assert ruth
    first, second = owners()
    return first.sign_in_name, second.sign_in_name


def test_a_house_is_founded_by_two_each_with_a_code_of_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert found() == 0

    printed = capsys.readouterr().out
    first, second = owners()
    assert {first.sign_in_name, second.sign_in_name} <= set(printed.split())
    assert not first.has_usable_password()
    assert BeginCode.objects.count() == 2


def test_a_code_that_was_lost_is_replaced_until_the_owner_has_begun(capsys: pytest.CaptureFixture[str]) -> None:
    found()
    lost = capsys.readouterr().out
    found()
    assert len(owners()) == 2
    assert capsys.readouterr().out != lost

    for owner in owners():
        owner.set_password(PASSPHRASE)
        owner.save()
    with pytest.raises(Problem):
        found()


def test_an_owner_who_has_not_begun_cannot_be_signed_in_to() -> None:
    found()

    for passphrase in ("", " ", PASSPHRASE):
        assert sign_in_by_passphrase(owners()[0], passphrase).get("/account/").status_code == 302


def test_a_role_is_given_by_two_who_type_their_passphrases(
    ada: Persona, ruth: Persona, everybody_types: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    by, second = _owner_names(ruth)
    staff.grant(_name(ada), "triager", by=by, second=second)
    staff.list_staff()

    assert Role.TRIAGER in roles_of(key_of(person_of(ada)), now())
    assert f"triager              {_name(ada)}" in capsys.readouterr().out

    staff.revoke(_name(ada), "triager", by=by)
    assert Role.TRIAGER not in roles_of(key_of(person_of(ada)), now())


def test_a_wrong_passphrase_gives_nothing(ada: Persona, ruth: Persona, everybody_types: Typing) -> None:
    by, second = _owner_names(ruth)
    everybody_types("seven cups of cold tea")

    with pytest.raises(Problem, match="not the passphrase"):
        staff.grant(_name(ada), "triager", by=by, second=second)


@pytest.mark.parametrize("role", ["king", "", "Owner"])
def test_an_unknown_role_is_answered_with_the_known_ones(
    ada: Persona, ruth: Persona, everybody_types: Typing, role: str
) -> None:
    by, second = _owner_names(ruth)

    with pytest.raises(Problem, match="safeguarding_lead"):
        staff.grant(_name(ada), role, by=by, second=second)


def test_one_person_is_not_two(ada: Persona, ruth: Persona, everybody_types: Typing) -> None:
    by, _ = _owner_names(ruth)

    with pytest.raises(Problem, match="refused"):
        staff.grant(_name(ada), "triager", by=by, second=by)


def test_a_member_becomes_a_listener_and_then_gets_a_badge_when_two_vouch(
    ada: Persona, ruth: Persona, everybody_types: Typing
) -> None:
    by, second = _owner_names(ruth)
    with pytest.raises(Problem, match="not a listener"):
        staff.grant(_name(ada), "teen_badge", by=by, second=second)

    staff.grant(_name(ada), "listener", by=by, second=second)
    staff.grant(_name(ada), "teen_badge", by=by, second=second)

    listener = persona_of(person_of(ada), PersonaKind.LISTENER)
    assert listener is not None
    actor = actor_for(listener, now=now())
    assert Role.LISTENER in actor.roles
    assert actor.has_teen_badge


def test_two_people_decide_about_an_age_that_somebody_says_is_wrong(
    mina: Persona, ruth: Persona, everybody_types: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    by, second = _owner_names(ruth)
    correct_age(person=person_of(mina), to=Band.ADULT, now=now())
    staff.list_ages()
    assert _name(mina) in capsys.readouterr().out

    staff.decide(_name(mina), agree=True, by=by, second=second)

    mina.refresh_from_db()
    assert mina.band == Band.ADULT
    with pytest.raises(Problem):
        staff.decide(_name(mina), agree=True, by=by, second=second)


def test_the_pause_after_wrong_tries_can_be_lifted(ada: Persona) -> None:
    for _ in range(current().limits.sign_ins_per_15_min + 1):
        sign_in_by_passphrase(person_of(ada), "seven cups of cold tea")
    assert sign_in_by_passphrase(person_of(ada), PASSPHRASE).get("/account/").status_code == 302

    unlock(_name(ada))

    assert sign_in_by_passphrase(person_of(ada), PASSPHRASE).get("/account/").status_code == 200


def test_nobody_is_unlocked_who_is_not_here() -> None:
    with pytest.raises(Problem):
        unlock("quiet-nobody-here")


def test_what_found_prints_leads_to_a_page_that_opens(capsys: pytest.CaptureFixture[str]) -> None:
    found()
    path = next(word for word in capsys.readouterr().out.split() if "://" in word).partition("localhost:8000")[2]

    assert Client().get(path).status_code == 200
