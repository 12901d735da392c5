"""Answers that several of these pages give."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from teahouse.accounts.actions.passphrases import TooOften, proves
from teahouse.accounts.models import Person
from teahouse.accounts.second_step import TOO_OFTEN
from teahouse.house_clock import now

TOO_MANY_HERE = _("Many people came in from where you are. Please wait a while and try again. Help stays open.")
DOOR_CLOSED = _("A talk from where you are was stopped today. Please come back tomorrow. Help stays open.")
NOT_YOURS = _("This is not your passphrase.")


def too_often(request: HttpRequest, words: str | Promise = TOO_OFTEN) -> HttpResponse:
    """A kind "later": what was tried too often, and that help needs no account."""
    return render(request, "accounts/too_often.html", {"words": words}, status=429)


def door_closed(request: HttpRequest) -> HttpResponse:
    """A guest was stopped in a talk, and nobody comes in through the same door today."""
    return render(request, "accounts/too_often.html", {"words": DOOR_CLOSED}, status=403)


def proved(form: Form, person: Person, field: str = "passphrase") -> bool:
    """Is the form filled in well and the passphrase in *field* that of *person*? Else the form says why not."""
    if not form.is_valid():
        return False
    try:
        right = proves(person, form.cleaned_data[field], now=now())
    except TooOften:
        form.add_error(field, TOO_OFTEN)
        return False
    if not right:
        form.add_error(field, NOT_YOURS)
    return right
