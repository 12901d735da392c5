"""My account: names, passphrase, paper, sign-ins, blocks, age."""

from allauth.mfa.models import Authenticator
from django import forms
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from teahouse import house_clock
from teahouse.accounts.actions.blocks import unblock
from teahouse.accounts.actions.passphrases import change_passphrase
from teahouse.accounts.actions.personas import HandleRefused, rename
from teahouse.accounts.actions.recovery import codes_left, new_recovery_codes
from teahouse.accounts.doors import PersonRequest, needs_member, needs_persona
from teahouse.accounts.facts import has_talked
from teahouse.accounts.forms import HANDLE_WORDS, HandleForm, PassphraseForm, StepUpForm
from teahouse.accounts.links import personas_of
from teahouse.accounts.names import new_handle
from teahouse.accounts.queries import blocks_of, standing_of
from teahouse.accounts.sessions import end_all, end_entry, entries_of, renew
from teahouse.accounts.views.answers import proved
from teahouse.policy.load import current

BOTH = ("GET", "POST")


@require_safe
@needs_persona
def home(request: PersonRequest) -> HttpResponse:
    """Everything about my account, each thing one link away."""
    if request.person.is_guest:
        kept = {"hours": current().talks.guest_erase_hours, "has_talked": has_talked(request.persona)}
        return render(request, "accounts/guest_home.html", kept)
    factors = Authenticator.objects.filter(user_id=request.person.pk).count()
    page = {
        "faces": personas_of(request.person),
        "factors": factors,
        "codes_left": codes_left(request.person),
        "done": DONE.get(request.GET.get("done", "")),
        "limited": not standing_of(request.persona, house_clock.now()).may_talk,
        "until": request.persona.standing_until,
    }
    return render(request, "accounts/home.html", page)


@require_http_methods(BOTH)
@needs_member
def name(request: PersonRequest) -> HttpResponseBase:
    """Another name for the face I wear."""
    form = HandleForm(request.POST or None, initial={"handle": new_handle()})
    if request.method == "POST" and form.is_valid():
        try:
            rename(persona=request.persona, handle=form.cleaned_data["handle"], now=house_clock.now())
        except HandleRefused as refused:
            form.add_error("handle", HANDLE_WORDS[refused.problem])
        else:
            return _back("name")
    return _form_page(request, "accounts/name.html", form)


@require_http_methods(BOTH)
@needs_member
def passphrase(request: PersonRequest) -> HttpResponseBase:
    """A new passphrase; everywhere else I am signed out."""
    form = PassphraseForm(request.POST or None)
    if request.method == "POST" and proved(form, request.person, "old"):
        change_passphrase(
            person=request.person,
            passphrase=form.cleaned_data["new"],
            session_key=request.session.session_key,
            now=house_clock.now(),
        )
        renew(request, request.person)
        return _back("passphrase")
    return _form_page(request, "accounts/passphrase.html", form)


@require_http_methods(BOTH)
@needs_member
def sign_in_name(request: PersonRequest) -> HttpResponseBase:
    """My private sign-in name, shown after the passphrase."""
    form = StepUpForm(request.POST or None)
    if request.method == "POST" and proved(form, request.person):
        return render(request, "accounts/sign_in_name.html", {"sign_in_name": request.person.sign_in_name})
    return _form_page(request, "accounts/sign_in_name.html", form)


@require_http_methods(BOTH)
@needs_member
def codes(request: PersonRequest) -> HttpResponseBase:
    """New recovery codes, shown once; the old ones stop working."""
    form = StepUpForm(request.POST or None)
    if request.method == "POST" and proved(form, request.person):
        return render(request, "accounts/codes.html", {"codes": new_recovery_codes(person=request.person)})
    page = {"form": form, "left": codes_left(request.person)}
    return render(request, "accounts/codes.html", page, status=422 if form.errors else 200)


@require_safe
@needs_member
def sessions(request: PersonRequest) -> HttpResponse:
    """Where I am signed in: since when, and nothing about the device."""
    entries = entries_of(request.person, now=house_clock.now())
    return render(request, "accounts/sessions.html", {"entries": entries, "here": request.session.session_key})


@require_POST
@needs_member
def end_one(request: PersonRequest, entry_id: int) -> HttpResponseBase:
    """End one of my sign-ins."""
    if not end_entry(person=request.person, entry_id=entry_id, now=house_clock.now()):
        raise Http404
    return HttpResponseRedirect(reverse("accounts:sessions"))


@require_POST
@needs_member
def end_others(request: PersonRequest) -> HttpResponseBase:
    """Sign out everywhere but here."""
    end_all(person=request.person, now=house_clock.now(), but=request.session.session_key)
    return HttpResponseRedirect(reverse("accounts:sessions"))


@require_safe
@needs_persona
def blocks(request: PersonRequest) -> HttpResponse:
    """Whom I blocked."""
    return render(request, "accounts/blocks.html", {"blocks": blocks_of(request.person)})


@require_POST
@needs_persona
def take_back_block(request: PersonRequest, block_id: int) -> HttpResponseBase:
    """Take a block back."""
    mine = [block for block in blocks_of(request.person) if block.pk == block_id]
    if not mine:
        raise Http404
    unblock(person=request.person, block=mine[0], now=house_clock.now())
    return HttpResponseRedirect(reverse("accounts:blocks"))


DONE = {
    "name": _("Your new name is in use. The old one is gone."),
    "age": _("Your age group is changed."),
    "passphrase": _("Your new passphrase works from now on. Everywhere else you are signed out."),
}


def _back(done: str) -> HttpResponse:
    return HttpResponseRedirect(f"{reverse('accounts:home')}?done={done}")


def _form_page(request: PersonRequest, template: str, form: forms.Form) -> HttpResponse:
    return render(request, template, {"form": form}, status=422 if form.errors else 200)
