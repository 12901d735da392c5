"""Entrances: the listener's desk."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from teahouse.accounts.doors import PersonRequest, needs_listener
from teahouse.accounts.models import Persona
from teahouse.chat.actions.handing_over import decline_offer, take_over
from teahouse.chat.actions.shifts import end_shift, forget_plan, plan_shift, start_shift
from teahouse.chat.actions.taking import take_left, take_next
from teahouse.chat.desk import desk_for
from teahouse.chat.forms import PlanForm, ShiftForm
from teahouse.chat.models import HandOver, Talk
from teahouse.chat.queries import shift_of
from teahouse.house_clock import now
from teahouse.messaging.queries import NotFound
from teahouse.policy.ruling import NotAllowed
from teahouse.web.wording import Words, sentence


@require_safe
@needs_listener
def desk(request: PersonRequest) -> HttpResponseBase:
    """The desk."""
    return _desk_page(request)


@require_safe
@needs_listener
def news(request: PersonRequest) -> HttpResponseBase:
    """What moves on the desk, for the page to fetch again."""
    return render(request, "chat/_desk.html", {"desk": desk_for(request.persona, now=now())})


@require_POST
@needs_listener
def begin(request: PersonRequest) -> HttpResponseBase:
    """Come on shift, or change the shift that runs."""
    form = ShiftForm(request.POST)
    if not form.is_valid():
        return _desk_page(request, shift_form=form, status=422)
    said = form.cleaned_data
    try:
        start_shift(
            listener=request.persona,
            hours=said["hours"],
            capacity=said["capacity"],
            away_text=said["away_text"],
            languages=form.languages_spoken(),
            now=now(),
        )
    except NotAllowed as refused:
        return _desk_page(request, said=sentence(refused.reason), status=409)
    return redirect("chat:desk")


@require_POST
@needs_listener
def leave(request: PersonRequest) -> HttpResponseBase:
    """Take nobody new."""
    end_shift(listener=request.persona, now=now())
    return redirect("chat:desk")


@require_POST
@needs_listener
def plan(request: PersonRequest) -> HttpResponseBase:
    """Say when one will be here next."""
    form = PlanForm(request.POST)
    if not form.is_valid():
        return _desk_page(request, plan_form=form, status=422)
    said = form.cleaned_data
    try:
        plan_shift(listener=request.persona, in_hours=said["in_hours"], for_hours=said["for_hours"], now=now())
    except NotAllowed as refused:
        return _desk_page(request, said=sentence(refused.reason), status=409)
    return redirect("chat:desk")


@require_POST
@needs_listener
def unplan(request: PersonRequest) -> HttpResponseBase:
    """Forget what was planned."""
    forget_plan(listener=request.persona)
    return redirect("chat:desk")


@require_POST
@needs_listener
def next_person(request: PersonRequest) -> HttpResponseBase:
    """Take whoever needs it most."""
    return _take(request, take_next, _("Nobody is waiting right now. Thank you for being here."))


@require_POST
@needs_listener
def left_message(request: PersonRequest) -> HttpResponseBase:
    """Answer a message that was left."""
    return _take(request, take_left, _("Every left message has been answered."))


def _take(request: PersonRequest, take: Callable[..., Talk | None], nobody: str) -> HttpResponseBase:
    try:
        taken = take(listener=request.persona, now=now())
    except NotAllowed as refused:
        return _desk_page(request, said=sentence(refused.reason), status=409)
    if taken is None:
        return _desk_page(request, said=nobody)
    return redirect("chat:talk", taken.conversation.public_id)


@require_POST
@needs_listener
def take_it_over(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """Go on with a talk that somebody else hands over."""
    try:
        talk = take_over(hand_over=_offered(request, public_id), listener=request.persona, now=now())
    except NotAllowed as refused:
        return _desk_page(request, said=sentence(refused.reason), status=409)
    return redirect("chat:talk", talk.conversation.public_id)


@require_POST
@needs_listener
def decline(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """Not now: everybody who is here is asked."""
    decline_offer(hand_over=_offered(request, public_id), listener=request.persona)
    return redirect("chat:desk")


def _offered(request: PersonRequest, public_id: UUID) -> HandOver:
    found = (
        HandOver.objects.select_related("talk", "talk__conversation", "talk__member", "talk__listener")
        .filter(talk__conversation__public_id=public_id, offered_to=request.persona, state=HandOver.State.OPEN)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def _desk_page(
    request: PersonRequest,
    *,
    said: Words = "",
    shift_form: ShiftForm | None = None,
    plan_form: PlanForm | None = None,
    status: int = 200,
) -> HttpResponseBase:
    moment = now()
    context = {
        "desk": desk_for(request.persona, now=moment),
        "said": said,
        "shift_form": shift_form or ShiftForm(initial=_usual(request.persona, moment)),
        "plan_form": plan_form or PlanForm(),
    }
    return render(request, "chat/desk.html", context, status=status)


def _usual(listener: Persona, moment: datetime) -> dict[str, object]:
    shift = shift_of(listener, moment)
    if shift is None:
        return {"capacity": 1}
    return {"capacity": shift.capacity, "away_text": shift.away_text, "languages": shift.languages.split(",")}
