"""My two faces, and a guest's way out."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from teahouse import house_clock
from teahouse.accounts.actions.guests import forget_soon
from teahouse.accounts.actions.personas import delay_presence
from teahouse.accounts.doors import PersonRequest, needs_member, needs_persona
from teahouse.accounts.facts import has_talked
from teahouse.accounts.forms import StepUpForm
from teahouse.accounts.links import persona_of, personas_of
from teahouse.accounts.sessions import end_session, wear
from teahouse.accounts.views.answers import proved
from teahouse.policy.load import current
from teahouse.policy.people import PersonaKind

BOTH = ("GET", "POST")


@require_safe
@needs_member
def faces(request: PersonRequest) -> HttpResponse:
    """The faces I have, which one I wear, and what listening takes."""
    return render(request, "accounts/faces.html", {"faces": personas_of(request.person)})


@require_http_methods(BOTH)
@needs_member
def put_on(request: PersonRequest, kind: str) -> HttpResponseBase:
    """Wear my other face, after my passphrase; it shows as present only after a random while."""
    wanted = PersonaKind(kind) if kind in (PersonaKind.MEMBER, PersonaKind.LISTENER) else None
    other = persona_of(request.person, wanted) if wanted else None
    if wanted is None or other is None:
        raise Http404
    form = StepUpForm(request.POST or None)
    if request.method == "POST" and proved(form, request.person):
        delay_presence(persona=other, now=house_clock.now())
        wear(request, wanted)
        return HttpResponseRedirect(reverse("chat:desk" if wanted is PersonaKind.LISTENER else "chat:home"))
    people = current().people
    page = {
        "form": form,
        "other": other,
        "from_minutes": people.presence_delay_min_minutes,
        "to_minutes": people.presence_delay_max_minutes,
    }
    return render(request, "accounts/put_on.html", page, status=422 if form.errors else 200)


@require_POST
@needs_persona
def forget_me(request: PersonRequest) -> HttpResponseBase:
    """A guest who never talked leaves for good; a talk is erased, with its guest, on its own page."""
    if not request.person.is_guest or has_talked(request.persona):
        raise Http404
    now = house_clock.now()
    forget_soon(persona=request.persona, now=now)
    end_session(request, now=now)
    response = render(request, "accounts/forgotten.html")
    response["Clear-Site-Data"] = '"cache", "storage"'
    return response
