"""Entrances: ask to be heard, wait, leave a message, come back with three words."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from teahouse.accounts.doors import PersonRequest, needs_persona
from teahouse.accounts.links import person_of
from teahouse.accounts.network import door_key
from teahouse.accounts.sessions import begin_session
from teahouse.accounts.throttle import Tried, spend
from teahouse.chat.actions.asking import ask, leave_message, wait_again, withdraw
from teahouse.chat.actions.resting import take_up
from teahouse.chat.actions.returning import give_return_words, request_behind
from teahouse.chat.forms import AskForm, WordsForm
from teahouse.chat.home import home_for
from teahouse.chat.models import Request
from teahouse.chat.queries import request_of, talk_of
from teahouse.chat.views.country import country_of
from teahouse.house_clock import now
from teahouse.messaging.queries import NotFound
from teahouse.policy.people import PersonaKind
from teahouse.policy.ruling import NotAllowed, Reason
from teahouse.web.wording import sentence


@require_http_methods(["GET", "HEAD", "POST"])
@needs_persona
def home(request: PersonRequest) -> HttpResponseBase:
    """My talks, and the door to a new one."""
    if request.persona.kind == PersonaKind.LISTENER:
        return redirect("chat:desk")
    form = AskForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _ask(request, form)
    return _home_page(request, form, status=422 if form.errors else 200)


def _ask(request: PersonRequest, form: AskForm) -> HttpResponseBase:
    topic, mood, language = form.answers()
    try:
        asked = ask(persona=request.persona, topic=topic, mood=mood, language=language, now=now())
    except NotAllowed as refused:
        form.add_error(None, str(sentence(refused.reason)))
        return _home_page(request, form, status=409)
    if request.persona.kind == PersonaKind.GUEST:
        # Answered here and not at an address of its own: the words are on no page that can be opened again.
        words = give_return_words(request=asked)
        return render(request, "chat/words.html", {"words": words, "request_id": asked.conversation.public_id})
    return redirect("chat:wait", asked.conversation.public_id)


def _home_page(request: PersonRequest, form: AskForm, status: int = 200) -> HttpResponse:
    moment = now()
    home_page = home_for(request.persona, country=country_of(request), now=moment)
    return render(request, "chat/home.html", {"home": home_page, "form": form, "now": moment}, status=status)


@require_POST
@needs_persona
def leave(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """Leave it as a message instead of waiting."""
    leave_message(request=_own(request, public_id), now=now())
    return redirect("chat:wait", public_id)


@require_POST
@needs_persona
def again(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """Wait for a listener after all."""
    wait_again(request=_own(request, public_id), now=now())
    return redirect("chat:wait", public_id)


@require_POST
@needs_persona
def take_back(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """Stop waiting."""
    withdraw(request=_own(request, public_id), now=now())
    return redirect("chat:wait", public_id)


@require_POST
@needs_persona
def ask_once_more(request: PersonRequest, public_id: UUID) -> HttpResponseBase:
    """After a talk was paused: the same topic, another listener."""
    before = _own(request, public_id)
    talk = talk_of(request.persona, public_id)
    if talk is None:
        raise NotFound
    form = AskForm({"topic": before.topic, "mood": before.mood, "language": before.language})
    return _ask(request, form) if form.is_valid() else redirect("chat:home")


@require_http_methods(["GET", "HEAD", "POST"])
def come_back(request: HttpRequest) -> HttpResponseBase:
    """A guest who had to leave signs in again with three words."""
    form = WordsForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        moment = now()
        if not spend(Tried.RETURN_WORDS, door_key(request, now=moment), now=moment):
            form.add_error(None, str(sentence(Reason.TOO_FAST)))
            return render(request, "chat/come_back.html", {"form": form}, status=429)
        found = request_behind(form.cleaned_data["words"])
        if found is not None:
            return _welcome_back(request, found)
        form.add_error("words", _("We know no talk with these words. It may have ended."))
    return render(request, "chat/come_back.html", {"form": form}, status=422 if form.errors else 200)


def _welcome_back(request: HttpRequest, asked: Request) -> HttpResponseRedirect:
    moment = now()
    begin_session(request, person_of(asked.persona), now=moment)
    talk = talk_of(asked.persona, asked.conversation.public_id)
    if talk is None:
        return redirect("chat:wait", asked.conversation.public_id)
    take_up(talk=talk, now=moment)
    return redirect("chat:talk", asked.conversation.public_id)


def _own(request: PersonRequest, public_id: UUID) -> Request:
    found = request_of(request.persona, public_id)
    if found is None:
        raise NotFound
    return found
