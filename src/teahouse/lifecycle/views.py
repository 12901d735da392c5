"""The entrances of what touches many rooms."""

from django.http import HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from teahouse import house_clock
from teahouse.accounts.actions.age import waiting_request
from teahouse.accounts.doors import PersonRequest, needs_member
from teahouse.accounts.forms import AgeForm
from teahouse.accounts.views.answers import proved
from teahouse.lifecycle.actions import AgeAnswer, correct_age
from teahouse.policy.people import Band


@require_http_methods(("GET", "POST"))
@needs_member
def age(request: PersonRequest) -> HttpResponseBase:
    """ "My age is wrong": what happens at once, and what a person decides."""
    band, now = Band(request.persona.band), house_clock.now()
    form = AgeForm(request.POST or None, band=band, now=now)
    answer: AgeAnswer | None = None
    if waiting_request(request.person) is not None:
        answer = AgeAnswer.A_PERSON_DECIDES
    elif request.method == "POST" and proved(form, request.person):
        to = Band.TEEN if band is Band.ADULT else Band.ADULT
        answer = correct_age(person=request.person, to=to, adult_from=form.cleaned_data.get("adult_from"), now=now)
        if answer is AgeAnswer.CHANGED:
            return HttpResponseRedirect(f"{reverse('accounts:home')}?done=age")
    page = {"form": form, "band": band.value, "answer": answer, "corrections": request.person.age_corrections}
    return render(request, "lifecycle/age.html", page, status=422 if form.errors else 200)
