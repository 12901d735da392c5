"""What people fill in about themselves."""

from datetime import date, datetime
from typing import Any

from allauth.account.forms import LoginForm, ReauthenticateForm
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from teahouse.accounts.adapter import SHARED_DEVICE
from teahouse.accounts.handles import HandleProblem, problem_with, tidy
from teahouse.policy.load import current
from teahouse.policy.people import Band

HANDLE_WORDS = {
    HandleProblem.LENGTH: _("Please take a name of 3 to 24 letters."),
    HandleProblem.LETTERS: _("Please use letters, spaces, hyphens and at most two digits, and begin with a letter."),
    HandleProblem.DIGITS: _("Please use at most two digits: a longer number can point to you."),
    HandleProblem.YEAR: _("Please leave years out: they can tell how old you are."),
    HandleProblem.CONTACT: _("This name looks like a place to find you elsewhere. Please choose another."),
    HandleProblem.STAFF: _("This name looks as if you worked here. Please choose another."),
    HandleProblem.TAKEN: _("This name is taken, or looks too much like another. Please choose another."),
    HandleProblem.SCREENED: _("Something in this name could lead outside the house. Please choose another."),
}


PASSPHRASE_WORDS = {
    "password_too_short": _("Please make it longer: at least 10 characters."),
    "password_too_common": _("Many people use this one. Please choose words that only you would put together."),
}


class SignInForm(LoginForm):  # type: ignore[misc]
    """Sign-in name and passphrase, and whether others use this device."""

    shared_device = forms.BooleanField(
        label=_("Others use this device"),
        help_text=_("You are signed out after half an hour of quiet."),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("Sign-in name")
        self.fields["login"].help_text = _("Your three words. This is not the name others see.")
        self.fields["password"].label = _("Passphrase")
        self.fields["password"].help_text = ""
        for name in ("login", "password"):
            self.fields[name].widget.attrs.pop("placeholder", None)
        self.fields["login"].widget.attrs |= {"autocapitalize": "none", "spellcheck": "false"}

    def login(self, request: Any, redirect_url: str | None = None) -> Any:
        # The second step may come in between: the session carries the answer across it.
        request.session[SHARED_DEVICE] = self.cleaned_data["shared_device"]
        return super().login(request, redirect_url=redirect_url)


class ConfirmForm(ReauthenticateForm):  # type: ignore[misc]
    """The passphrase once more, before something that matters."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].label = _("Passphrase")
        self.fields["password"].help_text = ""
        self.fields["password"].widget.attrs.pop("placeholder", None)


class HandleField(forms.CharField):
    """The name that others see, checked against the rules for names."""

    def __init__(self, **kwargs: Any) -> None:
        defaults: dict[str, Any] = {
            "label": _("The name others see"),
            "help_text": _("Made up, please: not your own name, and none you use elsewhere."),
            "max_length": current().people.handle_max,
            "widget": forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "dir": "auto"}),
        }
        super().__init__(**defaults | kwargs)

    def clean(self, value: Any) -> str:
        handle = tidy(str(super().clean(value)))
        problem = problem_with(handle)
        if problem:
            raise forms.ValidationError(HANDLE_WORDS[problem], code=problem)
        return handle


class NewPassphraseField(forms.CharField):
    """A passphrase to be: long enough, and none that everybody tries first."""

    def __init__(self, **kwargs: Any) -> None:
        attrs = {"autocomplete": "new-password", "data-passphrase-meter": "", "spellcheck": "false"}
        defaults: dict[str, Any] = {
            "label": _("Passphrase"),
            "help_text": _("At least 10 characters. Four words that only you would put together are good."),
            "strip": False,
            "max_length": 200,
            "widget": forms.PasswordInput(attrs=attrs),
        }
        super().__init__(**defaults | kwargs)

    def clean(self, value: Any) -> str:
        passphrase = str(super().clean(value))
        try:
            validate_password(passphrase)
        except forms.ValidationError as weak:
            code = weak.error_list[0].code
            raise forms.ValidationError(
                PASSPHRASE_WORDS.get(code or "", _("Please choose another passphrase."))
            ) from None
        return passphrase


class MonthField(forms.CharField):
    """The month in which a teen turns eighteen; the value is its first day. No day, no birth date."""

    def __init__(self, *, now: datetime, **kwargs: Any) -> None:
        self.first = _months_after(now.date(), 1)
        self.last = _months_after(now.date(), 12 * (18 - current().people.minimum_age))
        attrs = {
            "type": "month",
            "min": f"{self.first:%Y-%m}",
            "max": f"{self.last:%Y-%m}",
            "placeholder": f"{self.last:%Y-%m}",
        }
        defaults: dict[str, Any] = {
            "label": _("In which month do you turn 18?"),
            "help_text": _("Year and month only. From then on you meet adults. We do not keep a birthday."),
            "widget": forms.TextInput(attrs=attrs),
        }
        super().__init__(**defaults | kwargs)

    def clean(self, value: Any) -> Any:
        text = str(super().clean(value))
        try:
            month = datetime.strptime(text.strip(), "%Y-%m").date()  # noqa: DTZ007  # a month has no time zone
        except ValueError:
            raise forms.ValidationError(_("Please write year and month, such as 2031-05.")) from None
        if not self.first <= month <= self.last:
            raise forms.ValidationError(_("For somebody of 13 to 17 this month lies outside the next five years."))
        return month


def _months_after(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, 1)


class SignUpForm(forms.Form):
    """A new account; *band* was answered on the page before, and a teen is asked one thing more."""

    def __init__(self, *args: Any, band: Band, now: datetime, is_guest: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["handle"] = HandleField()
        if band is Band.TEEN:
            self.fields["adult_from"] = MonthField(now=now)
        self.fields["passphrase"] = NewPassphraseField()
        if is_guest:
            self.fields["keep_talks"] = forms.BooleanField(
                label=_("Take my talks with me"),
                help_text=_("Without this, your name as a guest is forgotten now, and your talks when you were told."),
                required=False,
            )


class HandleForm(forms.Form):
    """Another name for the face that is worn."""

    handle = HandleField()


class StepUpForm(forms.Form):
    """The passphrase, before something that matters."""

    passphrase = forms.CharField(
        label=_("Your passphrase"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


class ListenerForm(StepUpForm):
    """The listener's face: a name of its own."""

    handle = HandleField(help_text=_("Choose one that shares no word with your other name."))


class AgeForm(StepUpForm):
    """ "My age is wrong": the band it should be; a month for those who turn out to be teens."""

    def __init__(self, *args: Any, band: Band, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if band is Band.ADULT:
            self.fields["adult_from"] = MonthField(now=now)
        self.order_fields(["adult_from", "passphrase"])


class PassphraseForm(forms.Form):
    """A new passphrase, with the old one."""

    old = forms.CharField(
        label=_("Passphrase until now"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    new = NewPassphraseField(label=_("New passphrase"))


class RecoverForm(forms.Form):
    """Back in with a recovery code."""

    sign_in_name = forms.CharField(
        label=_("Sign-in name"),
        help_text=_("Your three words."),
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
    )
    code = forms.CharField(
        label=_("Recovery code"),
        help_text=_("One from your paper that you have not used yet."),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    new = NewPassphraseField(label=_("New passphrase"))


class BeginForm(RecoverForm):
    """An owner's first sign-in, with the code that `teahouse found` printed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("One-time code")
        self.fields["code"].help_text = _("The code that was printed beside this name.")
