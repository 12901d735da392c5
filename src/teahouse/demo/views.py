"""The demo's page: who is here, and a click to be them. Its addresses exist in the demo only."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from teahouse import house_clock
from teahouse.accounts.links import person_of
from teahouse.accounts.sessions import begin_session, wear
from teahouse.demo.people import PEOPLE
from teahouse.policy.people import PersonaKind
from teahouse.testing.cast import find_cast


@require_GET
def index(request: HttpRequest) -> HttpResponse:
    """The cast, each with who they are and what to try as them."""
    cast = find_cast()
    shown = [
        {"key": one.name, "handle": cast[one.name].handle, "part": one.part, "band": one.band, "what": one.what}
        for one in PEOPLE
        if one.name in cast
    ]
    return render(request, "web/demo.html", {"people": shown})


@require_POST
def enter(request: HttpRequest, name: str) -> HttpResponse:
    """Sign in as one of the cast, wearing the face they are known by."""
    persona = find_cast().get(name) if settings.TEAHOUSE.demo else None
    if persona is None:
        raise Http404
    begin_session(request, person_of(persona), now=house_clock.now())
    kind = PersonaKind(persona.kind)
    if kind is PersonaKind.LISTENER:
        wear(request, kind)
        return HttpResponseRedirect(reverse("chat:desk"))
    return HttpResponseRedirect(reverse("chat:home"))
