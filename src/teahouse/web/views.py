"""The entrances of the pages that explain the house; none of them asks who somebody is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from teahouse.house_clock import now
from teahouse.policy.load import current
from teahouse.web import choices, rules, well_known
from teahouse.web.exit import coming_back, notes
from teahouse.web.forms import ChoicesForm
from teahouse.web.wording import Words


@dataclass(frozen=True, slots=True)
class HoursLine:
    """One line of the house hours on the front door: is somebody here, and until when."""

    words: Words
    here: bool


# The front door stands below the rooms that know who is on shift: `urls.py` hands their answer in.
Hours = Callable[[], Sequence[HoursLine]]


@require_safe
def front(request: HttpRequest, hours: Hours | None = None) -> HttpResponse:
    """The front door: what this is, what it is not, and the ways in."""
    return render(request, "web/front.html", {"hours": hours() if hours else ()})


@require_safe
def guidelines(request: HttpRequest) -> HttpResponse:
    """Each rule of the house in plain words."""
    context = {"rules": rules.RULES, "fine": rules.FINE_TO_SAY, "version": rules.VERSION}
    return render(request, "web/guidelines.html", context)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """Who reads what, and when it is erased."""
    return render(request, "web/privacy.html", {"policy": current()})


def accessibility(request: HttpRequest) -> HttpResponse:
    """How the pages look in this browser, and which traces a browser keeps."""
    if request.method == "POST":
        return _keep_choices(request)
    chosen = choices.read(request)
    form = ChoicesForm(
        initial={
            "look": chosen.look.value,
            "language": get_language(),
            "neutral_title": chosen.neutral_title,
            "exit_signs_out": chosen.exit_signs_out,
        }
    )
    return _accessibility(request, form, kept="kept" in request.GET)


def _keep_choices(request: HttpRequest) -> HttpResponse:
    form = ChoicesForm(request.POST)
    if not form.is_valid():
        return _accessibility(request, form, status=422)
    said = form.cleaned_data
    response = HttpResponseRedirect(f"{reverse('web:accessibility')}?kept#choices")
    choices.remember(
        response,
        choices.Choices(
            look=choices.Look(said["look"]),
            neutral_title=said["neutral_title"],
            exit_signs_out=said["exit_signs_out"],
        ),
    )
    if said.get("language"):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            said["language"],
            max_age=choices.A_YEAR,
            secure=settings.TEAHOUSE.is_production,
            samesite="Lax",
        )
    return response


def _accessibility(request: HttpRequest, form: ChoicesForm, *, kept: bool = False, status: int = 200) -> HttpResponse:
    context = {"form": form, "kept": kept, "policy": current()}
    return render(request, "web/accessibility.html", context, status=status)


@require_safe
def away(_request: HttpRequest) -> HttpResponseBase:
    """Where the quick exit leads when the operator has named no other page."""
    return notes()


# No token: this only lifts a cookie of this browser, and other sites' forms are refused by the headers middleware.
@csrf_exempt
@require_POST
def back(_request: HttpRequest) -> HttpResponseBase:
    """The button of the neutral page that the front door shows after a quick exit."""
    return coming_back()


@require_safe
def robots(_request: HttpRequest) -> HttpResponse:
    """Nothing here is for search engines."""
    return HttpResponse("User-agent: *\nDisallow: /\n", content_type="text/plain; charset=utf-8")


@require_safe
def security(_request: HttpRequest) -> HttpResponse:
    """Whom to tell about a hole in the house (RFC 9116)."""
    return HttpResponse(
        well_known.security_txt(settings.TEAHOUSE.security_contact, settings.TEAHOUSE.origins[0], now=now()),
        content_type="text/plain; charset=utf-8",
    )


@require_safe
def change_password(_request: HttpRequest) -> HttpResponseBase:
    """Where password managers look for the page that changes a passphrase."""
    try:
        return HttpResponseRedirect(reverse("accounts:passphrase"))
    except NoReverseMatch:
        return HttpResponseRedirect(settings.LOGIN_URL)
