"""Passkeys and authenticator apps: set up and removed, each time after the passphrase."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from allauth.account.internal.flows.reauthentication import did_recently_reauthenticate
from allauth.mfa.base.views import IndexView
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from allauth.mfa.webauthn.internal import auth
from allauth.mfa.webauthn.views import AddWebAuthnView, RemoveWebAuthnView
from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse, reverse_lazy

from teahouse import house_clock
from teahouse.accounts.doors import PersonRequest, needs_person
from teahouse.accounts.facts import is_staff


def members_only(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Behind the door for people with an account; staff who still owe their second factor are let through."""

    @wraps(view)
    def opened(request: PersonRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.person.is_guest:
            raise Http404
        return view(request, *args, **kwargs)

    return needs_person(opened)  # type: ignore[no-any-return]


def freshly_confirmed(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """
    Ask for the passphrase once more before *view*, unless it was given in the last minutes.

    The library would keep what was posted, with the address it came from, in the session: we ask before it does.
    """

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not did_recently_reauthenticate(request):
            back = urlencode({"next": request.get_full_path()})
            return HttpResponseRedirect(f"{reverse('account_reauthenticate')}?{back}")
        return view(request, *args, **kwargs)

    return members_only(opened)


class SecondFactors(IndexView):  # type: ignore[misc]
    """What I have set up."""

    template_name = "accounts/second_factors.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = Authenticator.objects.filter(user_id=self.request.user.pk)
        passkeys = [one.wrap() for one in found if one.type == Authenticator.Type.WEBAUTHN]
        owed = not found and is_staff(self.request.user, now=house_clock.now())
        return {
            "app": next((one for one in found if one.type == Authenticator.Type.TOTP), None),
            "passkeys": passkeys,
            "owed": owed,
            **kwargs,
        }


class AddPasskey(AddWebAuthnView):  # type: ignore[misc]
    """A new passkey that can sign in by itself: it is kept on the device and asks for a finger or a code."""

    template_name = "accounts/add_passkey.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        # Asked again, because the library asks for a key that could only be a second step.
        context["js_data"] = {"creation_options": auth.begin_registration(self.request.user, True)}
        context["form"] = kwargs.get("form") or self.get_form()
        return context


index = members_only(SecondFactors.as_view())
add_app = freshly_confirmed(ActivateTOTPView.as_view(template_name="accounts/add_app.html"))
remove_app = freshly_confirmed(DeactivateTOTPView.as_view(template_name="accounts/remove_app.html"))
add_passkey = freshly_confirmed(AddPasskey.as_view())
remove_passkey = freshly_confirmed(
    RemoveWebAuthnView.as_view(template_name="accounts/remove_passkey.html", success_url=reverse_lazy("mfa_index"))
)
