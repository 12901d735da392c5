"""Signing in, by passphrase or passkey, with a second step; and back in with a code from the paper."""

from datetime import datetime
from typing import Any, Protocol

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from allauth.account.views import LoginView, ReauthenticateView
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.base.views import ReauthenticateView as ReauthenticateByCodeView
from allauth.mfa.webauthn.views import LoginWebAuthnView, ReauthenticateWebAuthnView
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from teahouse import house_clock
from teahouse.accounts.actions.passphrases import TooOften, begin, recover
from teahouse.accounts.doors import needs_person
from teahouse.accounts.forms import BeginForm, RecoverForm
from teahouse.accounts.models import Person
from teahouse.accounts.names import sign_in_name_as_typed
from teahouse.accounts.network import door_key
from teahouse.accounts.sessions import end_session
from teahouse.accounts.throttle import Tried, spend
from teahouse.accounts.views.answers import too_often

NO_FIT = _("This sign-in name and code do not fit together. Check both.")

sign_in = LoginView.as_view(template_name="accounts/sign_in.html")
second_step = AuthenticateView.as_view(template_name="accounts/second_step.html")
confirm = needs_person(ReauthenticateView.as_view(template_name="accounts/confirm.html"))
confirm_by_code = needs_person(ReauthenticateByCodeView.as_view(template_name="accounts/confirm_by_code.html"))
confirm_by_passkey = needs_person(ReauthenticateWebAuthnView.as_view(template_name="accounts/confirm_by_passkey.html"))


class PasskeySignIn(LoginWebAuthnView):  # type: ignore[misc]
    """Sign in with a passkey alone; what does not fit leads back to the sign-in page, which says so."""

    def form_invalid(self, form: Any) -> HttpResponse:  # noqa: ARG002
        return HttpResponseRedirect(f"{reverse('account_login')}?passkey=no")


by_passkey = PasskeySignIn.as_view()


class SetAnew(Protocol):
    """An action that sets a passphrase for whoever has a name and a code that fit."""

    def __call__(self, *, sign_in_name: str, code: str, passphrase: str, now: datetime) -> Person | None: ...


@require_http_methods(("GET", "POST"))
def recover_account(request: HttpRequest) -> HttpResponseBase:
    """A new passphrase with a recovery code; a second step is still asked for."""
    return _with_code(request, RecoverForm(request.POST or None), recover, "accounts/recover.html")


@require_http_methods(("GET", "POST"))
def begin_account(request: HttpRequest) -> HttpResponseBase:
    """An owner's first passphrase, with the one-time code."""
    return _with_code(request, BeginForm(request.POST or None), begin, "accounts/begin.html")


def _with_code(request: HttpRequest, form: RecoverForm, set_anew: SetAnew, page: str) -> HttpResponseBase:
    if request.method == "POST" and form.is_valid():
        now, said = house_clock.now(), form.cleaned_data
        if not spend(Tried.SIGN_IN_ADDRESS, door_key(request, now=now), now=now):
            return too_often(request)
        name = sign_in_name_as_typed(said["sign_in_name"])
        try:
            person = set_anew(sign_in_name=name, code=said["code"], passphrase=said["new"], now=now)
        except TooOften:
            return too_often(request)
        if person is not None:
            login = Login(user=person, redirect_url=reverse("accounts:home"))
            response: HttpResponseBase = perform_password_login(request, {"username": name}, login)
            return response
        form.add_error(None, NO_FIT)
    return render(request, page, {"form": form}, status=422 if form.errors else 200)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Sign out here, and have the browser forget what it keeps of this site."""
    end_session(request, now=house_clock.now())
    response = HttpResponseRedirect("/")
    response["Clear-Site-Data"] = '"cache", "storage"'
    return response
