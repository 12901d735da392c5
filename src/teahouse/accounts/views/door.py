"""The door: a guest comes in, somebody signs up."""

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from teahouse import house_clock
from teahouse.accounts.actions.guests import become_guest, forget_soon
from teahouse.accounts.actions.members import NewMember, keep_guest, sign_up
from teahouse.accounts.actions.personas import HandleRefused
from teahouse.accounts.facts import talks_now
from teahouse.accounts.forms import HANDLE_WORDS, SignUpForm
from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona
from teahouse.accounts.names import new_handle
from teahouse.accounts.network import door_key
from teahouse.accounts.queries import persona_in_session
from teahouse.accounts.sessions import begin_session, end_session
from teahouse.accounts.throttle import Tried, spend
from teahouse.accounts.views.answers import TOO_MANY_HERE, door_closed, too_often
from teahouse.policy.load import current
from teahouse.policy.people import Band, PersonaKind
from teahouse.policy.ruling import NotAllowed

BOTH = ("GET", "POST")


@require_http_methods(BOTH)
def guest(request: HttpRequest) -> HttpResponseBase:
    """What a guest should know first, and the one question: which age group."""
    if persona_in_session(request) is not None:
        return HttpResponseRedirect(reverse("chat:home"))
    band = _band(request.POST.get("band"))
    if request.method == "GET" or band is None:
        hours = current().talks.guest_erase_hours
        return render(request, "accounts/guest.html", {"hours": hours}, status=200 if request.method == "GET" else 422)
    now = house_clock.now()
    key = door_key(request, now=now)
    if not spend(Tried.GUEST, key, now=now):
        return too_often(request, TOO_MANY_HERE)
    try:
        persona = become_guest(band=band, door_key=key, now=now)
    except NotAllowed:
        return door_closed(request)
    begin_session(request, person_of(persona), now=now)
    return HttpResponseRedirect(reverse("chat:home"))


@require_http_methods(BOTH)
def join(request: HttpRequest) -> HttpResponseBase:
    """A new account: first the age group, then a name and a passphrase; the rest is made and shown once."""
    persona = persona_in_session(request)
    if persona is not None and persona.kind != PersonaKind.GUEST:
        return HttpResponseRedirect(reverse("accounts:home"))
    # A guest has answered already.
    band = Band(persona.band) if persona else _band(request.GET.get("band"))
    if band is None:
        return render(request, "accounts/sign_up_age.html")
    now = house_clock.now()
    form = SignUpForm(
        request.POST or None,
        band=band,
        now=now,
        is_guest=persona is not None,
        initial={"handle": new_handle()},
    )
    if request.method == "POST" and form.is_valid():
        if persona is not None and not form.cleaned_data["keep_talks"] and talks_now(persona):
            form.add_error("keep_talks", _("Your talk is still open. Take it with you, or end it first."))
        else:
            return _joined(request, form, band, persona, now)
    return _sign_up_page(request, form, band)


def _joined(
    request: HttpRequest, form: SignUpForm, band: Band, persona: Persona | None, now: datetime
) -> HttpResponseBase:
    if not spend(Tried.SIGN_UP, door_key(request, now=now), now=now):
        return too_often(request, TOO_MANY_HERE)
    try:
        new = _make_member(form, band, persona, now)
    except HandleRefused as refused:
        form.add_error("handle", HANDLE_WORDS[refused.problem])
        return _sign_up_page(request, form, band)
    except NotAllowed:
        return door_closed(request)
    if persona is not None:
        end_session(request, now=now)
        if new.persona.pk != persona.pk:
            forget_soon(persona=persona, now=now)
    begin_session(request, new.person, now=now)
    shown = {"sign_in_name": new.person.sign_in_name, "codes": new.recovery_codes, "persona": new.persona}
    return render(request, "accounts/welcome.html", shown)


def _make_member(form: SignUpForm, band: Band, persona: Persona | None, now: datetime) -> NewMember:
    said = form.cleaned_data
    handle, passphrase, adult_from = said["handle"], said["passphrase"], said.get("adult_from")
    if persona is not None and said["keep_talks"]:
        return keep_guest(
            guest=person_of(persona), handle=handle, passphrase=passphrase, adult_from=adult_from, now=now
        )
    return sign_up(band=band, handle=handle, passphrase=passphrase, adult_from=adult_from, now=now)


def _sign_up_page(request: HttpRequest, form: SignUpForm, band: Band) -> HttpResponse:
    page = {"form": form, "band": band.value, "house_name": settings.TEAHOUSE.house_name}
    return render(request, "accounts/sign_up.html", page, status=422 if form.errors else 200)


def _band(said: str | None) -> Band | None:
    return Band(said) if said in set(Band) else None
