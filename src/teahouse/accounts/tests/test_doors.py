"""Who may open which page."""

import asyncio
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.conf import settings
from django.contrib.auth import get_user
from django.contrib.sessions.models import Session
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.test import AsyncClient, Client, RequestFactory
from time_machine import TimeMachineFixture

from teahouse.accounts.actions.roles import give_owner_role
from teahouse.accounts.doors import PersonRequest, needs_listener, needs_member, needs_persona, needs_staff
from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona
from teahouse.accounts.queries import persona_from_session_key
from teahouse.accounts.session_store import IDLE_MINUTES
from teahouse.accounts.sessions import end_all
from teahouse.house_clock import now
from teahouse.policy.people import Role
from teahouse.testing.cast import PASSPHRASE
from teahouse.testing.visiting import sign_in_by_passphrase, signed_in

pytestmark = [pytest.mark.row, pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
SECRET = "JBSWY3DPEHPK3PXP"


def _ask(view: object, client: Client) -> HttpResponseBase:
    """What *view* answers to the browser *client*."""
    request: HttpRequest = RequestFactory().get("/somewhere/")
    request.session = client.session
    request.user = get_user(request)
    answer = view(request)  # type: ignore[operator]
    return answer if isinstance(answer, HttpResponseBase) else asyncio.run(answer)


def _page(request: PersonRequest) -> HttpResponse:
    return HttpResponse(request.persona.handle)


def test_strangers_are_asked_in_and_led_back(client: Client) -> None:
    answer = _ask(needs_persona(_page), client)

    assert answer.headers["Location"] == "/sign-in/?next=%2Fsomewhere%2F"


def test_everybody_with_a_face_is_let_in(kai: Persona, mina: Persona, omar: Persona) -> None:
    for face in (kai, mina, omar):
        answer = _ask(needs_persona(_page), signed_in(face))

        assert isinstance(answer, HttpResponse)
        assert answer.content.decode() == face.handle


def test_a_guest_is_asked_to_join_before_an_account_page(kai: Persona) -> None:
    assert _ask(needs_member(_page), signed_in(kai)).headers["Location"] == "/sign-up/"


def test_the_desk_is_for_the_listeners_face(ada: Persona, omar: Persona) -> None:
    assert _ask(needs_listener(_page), signed_in(omar)).status_code == 200
    assert _ask(needs_listener(_page), signed_in(ada)).headers["Location"] == "/account/faces/"


def test_a_staff_page_does_not_exist_for_all_others(ada: Persona, ruth: Persona) -> None:
    desk = needs_staff(Role.REVIEWER)(_page)
    TOTP.activate(person_of(ruth), SECRET)

    assert _ask(desk, signed_in(ruth)).status_code == 200
    with pytest.raises(Http404):
        _ask(desk, signed_in(ada))


def test_staff_get_nowhere_before_they_have_a_second_factor(ruth: Persona) -> None:
    browser = signed_in(ruth)

    for page in ("/account/", "/account/sign-ins/", "/account/faces/", "/talk/"):
        assert browser.get(page).headers["Location"] == "/account/second-step/"
    assert browser.get("/account/second-step/").status_code == 200
    assert browser.get("/crisis/").status_code == 200


def test_staff_with_a_second_factor_are_asked_for_it(ruth: Persona, time_machine: TimeMachineFixture) -> None:
    time_machine.move_to(now(), tick=False)
    TOTP.activate(person_of(ruth), SECRET)
    browser = sign_in_by_passphrase(person_of(ruth), PASSPHRASE)
    assert browser.get("/account/").status_code == 302

    browser.post("/sign-in/second-step/", {"code": "000000"})
    assert browser.get("/account/").status_code == 302

    code = format_hotp_value(hotp_value(SECRET, next(iter(yield_hotp_counters_from_time()))))
    browser.post("/sign-in/second-step/", {"code": code})
    assert browser.get("/account/").status_code == 200


def test_staff_sessions_are_short_even_when_the_role_came_later(ada: Persona, time_machine: TimeMachineFixture) -> None:
    time_machine.move_to(now(), tick=False)
    browser = signed_in(ada)
    give_owner_role(person=person_of(ada), now=now())
    TOTP.activate(person_of(ada), SECRET)
    assert browser.get("/account/").status_code == 200
    assert browser.session[IDLE_MINUTES] == 15

    time_machine.shift(timedelta(minutes=16))

    assert browser.get("/account/").status_code == 302


def test_a_doors_question_is_asked_for_async_pages_too(ada: Persona) -> None:
    async def page(request: PersonRequest) -> HttpResponse:
        return HttpResponse(request.persona.handle)

    assert asyncio.iscoroutinefunction(needs_persona(page))


async def test_the_picture_of_a_face_is_drawn_without_asking_the_database() -> None:
    answer = await AsyncClient().get("/avatar/0123456789abcdef.svg")

    assert answer.status_code == 200
    assert "max-age" in answer.headers["Cache-Control"]
    assert (await AsyncClient().get("/avatar/0123.svg")).status_code == 404


def test_a_session_that_was_ended_opens_nothing_by_its_key(ada: Persona) -> None:
    key = signed_in(ada).session.session_key or ""
    assert persona_from_session_key(key) == ada

    end_all(person=person_of(ada), now=now())

    assert persona_from_session_key(key) is None
    assert not Session.objects.exists()


def test_a_session_made_before_the_passphrase_changed_opens_nothing(ada: Persona) -> None:
    key, person = signed_in(ada).session.session_key or "", person_of(ada)
    person.set_password("another passphrase")
    person.save()

    assert persona_from_session_key(key) is None


def test_the_secret_of_an_app_is_sealed(ruth: Persona) -> None:
    TOTP.activate(person_of(ruth), SECRET)

    assert SECRET not in str(Authenticator.objects.get().data)
    assert settings.MFA_ADAPTER.startswith("teahouse.")
