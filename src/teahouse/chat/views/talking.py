"""Entrances: the page of a talk, saying something without script, and the acts that end or change it."""

from urllib.parse import urlencode
from uuid import UUID

from asgiref.sync import sync_to_async
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from teahouse.accounts.doors import PersonRequest, needs_persona
from teahouse.accounts.links import person_key_of
from teahouse.accounts.sessions import end_session
from teahouse.chat.actions.ending import block_and_end, end_talk, may_know, say_outcome
from teahouse.chat.actions.erasing import erase_guest_now
from teahouse.chat.actions.handing_over import answer_hand_over, ask_to_hand_over
from teahouse.chat.actions.resting import take_up
from teahouse.chat.actions.saying import rather_not_say
from teahouse.chat.forms import OutcomeForm, SayForm
from teahouse.chat.models import Talk
from teahouse.chat.news import news_of
from teahouse.chat.pages import EMPTY_HELD, EMPTY_LINE, EMPTY_NOTE, TalkPage, held_page, help_for, talk_page
from teahouse.chat.queries import hand_over_of, talk_of
from teahouse.chat.views.country import country_of
from teahouse.chat.wording import HELD_TITLES, NOTES, TOLD, told_to_author
from teahouse.house_clock import now
from teahouse.messaging.answers import Acked, Answer, Held, Refused
from teahouse.messaging.holds import contest
from teahouse.messaging.models import Conversation, Seat
from teahouse.messaging.queries import NotFound, conversation_for, seat_for
from teahouse.messaging.send import send
from teahouse.policy.people import Band, PersonaKind
from teahouse.policy.ruling import Reason
from teahouse.web import buckets
from teahouse.web.wording import sentence

PIECES = {
    "empty_line": EMPTY_LINE,
    "empty_note": EMPTY_NOTE,
    "empty_held": EMPTY_HELD,
    "note_words": [(kind.value, words) for kind, words in NOTES.items()],
    "held_titles": list(HELD_TITLES.items()),
    "told_words": list(TOLD.items()),
}


@require_safe
@needs_persona
def talk(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """A talk from waiting to its end; with ``?write`` the page stays as it is while somebody writes without script."""
    try:
        conversation, seat = _place(request, public_id)
    except NotFound:
        # A listener who may not sit there any more is led back to the desk, and so is one who never did.
        if request.persona.kind == PersonaKind.LISTENER:
            return redirect("chat:desk")
        raise
    return _show(request, conversation, seat)


@require_safe
@needs_persona
def news(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """The part that moves, for the page to fetch again."""
    conversation, _ = _place(request, public_id)
    moment = now()
    lines = help_for(country_of(request), Band(conversation.band))
    shown = news_of(conversation=conversation, persona=request.persona, lines=lines, now=moment)
    return render(request, "chat/_news.html", {"news": shown, "now": moment})


@require_POST
@needs_persona
async def say(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """Say something by form: the same way in as over the socket."""
    conversation, seat = await sync_to_async(_place)(request, public_id)
    form = SayForm(request.POST)
    if not form.is_valid():
        return await sync_to_async(_show)(
            request, conversation, seat, text=form.data.get("body", ""), refused=Reason.UNREADABLE, status=422
        )
    said = form.cleaned_data
    if "look" in request.POST:
        return await sync_to_async(_show)(request, conversation, seat, text=said["body"])
    # The same count as over the socket: nobody says more by changing the entrance.
    if wait := buckets.sends.take(await sync_to_async(person_key_of)(request.persona)):
        answer: Answer = Refused(client_id=said["client_id"], reason=Reason.TOO_FAST, retry_after=wait)
    else:
        answer = await send(
            seat_id=seat.pk, body=said["body"], client_id=said["client_id"], seen_seq=said["seen"], now=now()
        )
    return await sync_to_async(_answer)(request, conversation, seat, said["body"], answer)


def _answer(
    request: PersonRequest, conversation: Conversation, seat: Seat, text: str, answer: Answer
) -> HttpResponseBase:
    match answer:
        case Acked():
            said = urlencode({"said": answer.seq, "told": told_to_author(answer)}, doseq=True)
            return redirect(f"{request.path.removesuffix('say')}?{said}#newest")
        case Held():
            return _show(request, conversation, seat, text=text, held=answer, status=422)
        case Refused():
            status = 429 if answer.reason in {Reason.TOO_FAST, Reason.BUSY} else 422
            return _show(request, conversation, seat, text=text, refused=answer.reason, status=status)
        case _:
            return _show(request, conversation, seat, text=text, refused=Reason.BUSY, status=503)


def _show(
    request: PersonRequest,
    conversation: Conversation,
    seat: Seat,
    *,
    text: str = "",
    held: Held | None = None,
    refused: Reason | None = None,
    status: int = 200,
) -> HttpResponse:
    moment = now()
    page: TalkPage = talk_page(
        conversation=conversation,
        seat=seat,
        persona=request.persona,
        country=country_of(request),
        now=moment,
        is_still="write" in request.GET or request.method == "POST",
        from_start="from" in request.GET,
    )
    context = {
        "talk": page,
        "text": text,
        "held": held_page(held, text) if held else None,
        "refused": sentence(refused) if refused else None,
        "now": moment,
        "told": [TOLD[name] for name in request.GET.getlist("told") if name in TOLD],
        **PIECES,
    }
    return render(request, "chat/talk.html", context, status=status)


@require_POST
@needs_persona
def contest_hold(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """ "This is not contact information": kept for a person to look at; without penalty."""
    _place(request, public_id)
    try:
        hold_id = UUID(request.POST.get("hold", ""))
    except ValueError:
        raise NotFound from None
    contest(hold_id=hold_id, persona=request.persona, now=now())
    return _done(request, public_id)


@require_POST
@needs_persona
def end(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """End the talk for both."""
    end_talk(talk=_talk(request, public_id), now=now())
    return redirect("chat:talk", public_id)


@require_POST
@needs_persona
def block(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """Never meet again; to the other it looks like an end."""
    block_and_end(talk=_talk(request, public_id), by=request.persona, now=now())
    return redirect("chat:talk", public_id)


@require_POST
@needs_persona
def know(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """ "I may know this person": ends kindly, never pairs again."""
    may_know(talk=_talk(request, public_id), by=request.persona, now=now())
    return redirect("chat:talk", public_id)


@require_POST
@needs_persona
def rather_not(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """ "I'd rather not say", with one tap."""
    _, seat = _place(request, public_id)
    rather_not_say(talk=_talk(request, public_id), seat=seat, now=now())
    return _done(request, public_id)


@require_POST
@needs_persona
def go_on(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """The member takes up a talk that rested."""
    take_up(talk=_as_member(request, public_id), now=now())
    return redirect("chat:talk", public_id)


@require_POST
@needs_persona
def outcome(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """The one tap after a talk."""
    ended, form = _as_member(request, public_id), OutcomeForm(request.POST)
    if form.is_valid():
        say_outcome(talk=ended, outcome=form.outcome_said())
    return redirect("chat:talk", public_id)


@require_POST
@needs_persona
def hand_over(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """The listener asks if somebody else may go on."""
    handed = _talk(request, public_id)
    if handed.listener_id != request.persona.pk:
        raise NotFound
    ask_to_hand_over(talk=handed, now=now())
    return redirect("chat:talk", public_id)


@require_POST
@needs_persona
def answer(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """The member agrees to a handing over, or stays."""
    going_on = hand_over_of(_as_member(request, public_id))
    if going_on is not None:
        answer_hand_over(hand_over=going_on, agrees=request.POST.get("agrees") == "yes", now=now())
    return redirect("chat:talk", public_id)


@require_POST
@needs_persona
def erase(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """A guest has everything forgotten now."""
    _place(request, public_id)
    if request.persona.kind != PersonaKind.GUEST:
        raise NotFound
    guest = request.persona
    end_session(request, now=now())
    erase_guest_now(guest=guest, now=now())
    return redirect("web:front")


def _done(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """Nothing to show to a page that asked in the background, and the talk to any other."""
    return HttpResponse(status=204) if request.headers.get("X-Fragment") else redirect("chat:talk", public_id)


def _place(request: PersonRequest, public_id: UUID) -> tuple[Conversation, Seat]:
    conversation = conversation_for(request.persona, public_id)
    seat = seat_for(request.persona, conversation)
    if seat is None:
        raise NotFound
    return conversation, seat


def _talk(request: PersonRequest, public_id: UUID) -> Talk:
    found = talk_of(request.persona, public_id)
    if found is None:
        raise NotFound
    return found


def _as_member(request: PersonRequest, public_id: UUID) -> Talk:
    found = _talk(request, public_id)
    if found.member_id != request.persona.pk:
        raise NotFound
    return found
