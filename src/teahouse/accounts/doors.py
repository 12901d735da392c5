"""
Who may open a page: every entrance for people stands behind one of these doors.

Each works for plain and for async views, and leaves the face it found as ``request.persona``.
"""

from collections.abc import Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, cast
from urllib.parse import urlencode

from asgiref.sync import sync_to_async
from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse

from teahouse import house_clock
from teahouse.accounts.facts import has_second_factor
from teahouse.accounts.links import key_of
from teahouse.accounts.models import Person, Persona
from teahouse.accounts.queries import persona_worn, roles_of
from teahouse.accounts.session_store import IDLE_MINUTES
from teahouse.accounts.sessions import shorten_for_staff, touch
from teahouse.guard_registry import switched_off
from teahouse.policy.load import current
from teahouse.policy.people import PersonaKind, Role


class PersonRequest(HttpRequest):
    """A request whose sender was let through a door."""

    persona: Persona
    person: Person


Refusal = HttpResponseBase | None
Check = Callable[[PersonRequest], Refusal]


def needs_persona(view: Any) -> Any:
    """For whoever is here under some name, guests too; strangers are asked in."""
    return _behind(_nothing_more, view)


def needs_member(view: Any) -> Any:
    """For people with an account; a guest is asked to make one."""
    return _behind(_has_account, view)


def needs_listener(view: Any) -> Any:
    """For whoever wears the listener's face just now."""
    return _behind(_listens, view)


def needs_staff(role: Role) -> Callable[[Any], Any]:
    """For holders of *role*; to all others the page does not exist."""

    def holds_role(request: PersonRequest) -> Refusal:
        if role not in roles_of(key_of(request.person), house_clock.now()):
            raise Http404
        return None

    return lambda view: _behind(holds_role, view)


def needs_person(view: Any) -> Any:
    """For account pages on which staff set up their second factor: the only ones open before that is done."""
    return _behind(_nothing_more, view, owing=True)


def _behind(check: Check, view: Any, *, owing: bool = False) -> Any:
    def ask(request: HttpRequest) -> Refusal:
        return _admit(cast("PersonRequest", request), check, owing)

    if iscoroutinefunction(view):

        @wraps(view)
        async def opened_async(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            refused = await sync_to_async(ask)(request)
            return refused or cast("HttpResponseBase", await view(request, *args, **kwargs))

        return opened_async

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        refused = ask(request)
        return refused or cast("HttpResponseBase", view(request, *args, **kwargs))

    return opened


def _admit(request: PersonRequest, check: Check, owing: bool) -> Refusal:
    now, person = house_clock.now(), request.user
    persona = persona_worn(person, request.session) if isinstance(person, Person) else None
    if not isinstance(person, Person) or persona is None:
        return ask_in(request)
    request.person, request.persona = person, persona
    if any(role.is_staff for role in roles_of(key_of(person), now)):
        shorten_for_staff(request, person, now=now)
        if not owing and not switched_off("second_factor") and not has_second_factor(person):
            return HttpResponseRedirect(reverse("mfa_index"))
    minutes = request.session.get(IDLE_MINUTES, current().people.session_hours * 60)
    touch(request.session.session_key or "", minutes=minutes, now=now)
    return check(request)


def ask_in(request: HttpRequest) -> HttpResponseBase:
    """Lead somebody who is not signed in to the sign-in page, and back here afterwards."""
    back = request.get_full_path() if request.method == "GET" else "/"
    return HttpResponseRedirect(f"{reverse('account_login')}?{urlencode({'next': back})}")


def _nothing_more(request: PersonRequest) -> Refusal:  # noqa: ARG001
    return None


def _has_account(request: PersonRequest) -> Refusal:
    return HttpResponseRedirect(reverse("accounts:sign_up")) if request.person.is_guest else None


def _listens(request: PersonRequest) -> Refusal:
    if request.persona.kind != PersonaKind.LISTENER:
        return HttpResponseRedirect(reverse("accounts:faces"))
    return None
