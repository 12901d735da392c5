"""The second step of signing in, and the forms that set it up."""

from typing import Any

from allauth.core import context
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.base.internal.flows import post_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

from teahouse import house_clock
from teahouse.accounts.actions.recovery import use_recovery_code
from teahouse.accounts.models import Person
from teahouse.accounts.throttle import Tried, forgive, person_key_today, spend

NO_FIT = _("This code does not fit. Codes change every half minute: try the next one.")
TOO_OFTEN = _("That was too often. Please wait a quarter of an hour and try again.")


def opens(person: Person, code: str) -> Authenticator | bool:
    """
    Which authenticator app *code* came from, or whether it is a recovery code.

    Raises:
        ValidationError: too many tries within the quarter of an hour.
    """
    now = house_clock.now()
    tries = person_key_today(person.pk, now=now)
    if not spend(Tried.SECOND_STEP, tries, now=now):
        raise forms.ValidationError(TOO_OFTEN)
    app = Authenticator.objects.filter(user_id=person.pk, type=Authenticator.Type.TOTP).first()
    fits: Authenticator | bool = app if app and app.wrap().validate_code(code) else False
    fits = fits or use_recovery_code(person=person, code=code, now=now)
    if fits:
        forgive(Tried.SECOND_STEP, tries)
    return fits


class _ByCode:
    """A code from the authenticator app, or one from the paper."""

    user: Person
    authenticator: Authenticator | bool
    cleaned_data: dict[str, Any]
    fields: dict[str, forms.Field]

    def _name_the_field(self) -> None:
        self.fields["code"].label = _("Code")
        self.fields["code"].help_text = _("Six digits from your app, or a recovery code.")
        self.fields["code"].widget.attrs.pop("placeholder", None)

    def clean_code(self) -> str:
        code = str(self.cleaned_data["code"])
        self.authenticator = opens(self.user, code)
        if not self.authenticator:
            raise forms.ValidationError(NO_FIT)
        return code

    def _record(self, *, reauthenticated: bool) -> None:
        # A recovery code belongs to no authenticator: nothing is noted but that it is used up.
        if isinstance(self.authenticator, Authenticator):
            self.authenticator.user = self.user
            post_authentication(context.request, self.authenticator, reauthenticated=reauthenticated)


class SecondStepForm(_ByCode, AuthenticateForm):  # type: ignore[misc]
    """Asked after the passphrase."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._name_the_field()

    def save(self) -> None:
        self._record(reauthenticated=False)


class ConfirmByCodeForm(_ByCode, ReauthenticateForm):  # type: ignore[misc]
    """Asked before something that matters."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._name_the_field()

    def save(self) -> None:
        self._record(reauthenticated=True)


class ActivateAppForm(ActivateTOTPForm):  # type: ignore[misc]
    """The first code of a new authenticator app."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Code")
        self.fields["code"].help_text = _("Six digits that your app shows now.")
        self.fields["code"].widget.attrs.pop("placeholder", None)


class AddPasskeyForm(AddWebAuthnForm):  # type: ignore[misc]
    """A new passkey; each of them can sign in by itself."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("passwordless", None)
        self.fields["name"].label = _("What do you call this key?")
        self.fields["name"].help_text = _("Only you see this, so that you know which one to remove.")
        self.fields["name"].initial = ""
        self.fields["name"].required = False
