"""The quick exit: whoever is in a talk gets away at once, and the talk waits for them."""

import pytest
from django.test import Client

from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona
from teahouse.chat.actions.taking import take_next
from teahouse.chat.models import Talk
from teahouse.chat.tests.conftest import Asks, OnShift
from teahouse.house_clock import now

pytestmark = pytest.mark.row


def _signed_in(persona: Persona, **headers: str) -> Client:
    client = Client(headers=headers)
    client.force_login(person_of(persona))
    return client


@pytest.fixture
def talk(ada: Persona, omar: Persona, waiting: Asks, on_shift: OnShift) -> Talk:
    on_shift(omar, at=now())
    waiting(ada, at=now())
    taken = take_next(listener=omar, now=now())
    assert taken is not None
    return taken


def test_leaving_by_the_exit_lets_the_talk_rest(ada: Persona, talk: Talk) -> None:
    response = _signed_in(ada).get("/exit")

    talk.refresh_from_db()
    assert talk.state == Talk.State.RESTING
    assert (response.status_code, response["Location"]) == (302, "/away/")
    assert response.cookies["away"].value == "1"


def test_whoever_left_is_still_signed_in_when_they_did_not_choose_otherwise(ada: Persona, talk: Talk) -> None:
    client = _signed_in(ada)
    client.get("/exit")
    client.post("/back/")

    assert client.get("/talk/").status_code == 200


def test_whoever_chose_so_is_signed_out(ada: Persona, talk: Talk) -> None:
    client = _signed_in(ada)
    client.post("/accessibility/", {"look": "system", "exit_signs_out": "on"})
    client.get("/exit")
    client.post("/back/")

    talk.refresh_from_db()
    assert talk.state == Talk.State.RESTING
    assert client.get("/talk/").status_code == 302


def test_a_stranger_gets_away_too(db: None) -> None:
    response = Client().get("/exit")

    assert (response.status_code, response["Location"]) == (302, "/away/")


def test_somebody_gets_away_even_when_the_house_is_broken(
    ada: Persona, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**_: object) -> int:
        raise RuntimeError

    monkeypatch.setattr("teahouse.chat.exit.step_away", broken)
    response = _signed_in(ada).get("/exit")

    assert (response.status_code, response["Location"]) == (302, "/away/")
    assert response.cookies["away"].value == "1"


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_another_site_cannot_make_somebody_leave(ada: Persona, talk: Talk, site: str) -> None:
    response = _signed_in(ada, **{"Sec-Fetch-Site": site}).get("/exit")

    talk.refresh_from_db()
    assert talk.state == Talk.State.ACTIVE
    assert "away" not in response.cookies
    assert response["Location"] == "/away/"
