"""How a talk stands for one of the two, and what they can do about it now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from django.utils.translation import gettext as _

from teahouse.accounts.models import Persona
from teahouse.chat.models import Request, Shift, Talk
from teahouse.chat.queries import estimate_for, hand_over_of, shift_of, side_of
from teahouse.chat.wording import MOODS, OUTCOMES, TOPICS
from teahouse.crisis.shown import ShownLine
from teahouse.messaging.models import Conversation
from teahouse.policy import load as policy
from teahouse.policy.chatting import Estimate, Mood, Outlook, Step, Topic, hand_over_step
from teahouse.policy.people import Band, PersonaKind
from teahouse.policy.places import PlaceState


@dataclass(frozen=True, slots=True)
class HandOverNews:
    """Where a handing over is."""

    step: str


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """The part of a talk's page that moves by itself."""

    id: UUID
    kind: str  # waiting, left, withdrawn, talking, resting, paused, ended
    title: str
    listens: bool
    is_guest: bool
    may_write: bool
    topic: str
    mood: str
    mood_words: str
    help: Sequence[ShownLine]
    other_name: str = ""
    about_listener: str = ""
    presence: str = ""
    away_text: str = ""
    estimate: Estimate | None = None
    is_open: bool = False
    waits_long: bool = False
    answers_left: bool = False
    hand_over: HandOverNews | None = None
    outcome: str = ""
    outcomes: Sequence[tuple[str, object]] = tuple((outcome.value, words) for outcome, words in OUTCOMES.items())
    erase_hours: int = 0

    @property
    def may_end(self) -> bool:
        """Is there something to end, hand over or block?"""
        return self.kind in {"talking", "resting"}

    @property
    def asks(self) -> bool:
        """Is there something to answer or to choose that stands above the words?"""
        answers = self.hand_over is not None and self.hand_over.step == Step.CONSENT and not self.listens
        return answers or self.kind in {"paused", "ended", "withdrawn"} or (self.kind == "resting" and not self.listens)

    @property
    def template(self) -> str:
        """The fragment that tells this."""
        return f"chat/news/_{self.kind}.html"


def news_of(*, conversation: Conversation, persona: Persona, lines: Sequence[ShownLine], now: datetime) -> News:
    """How *conversation* stands for *persona*, who sits in it; *lines* are the helplines to show."""
    request = Request.objects.select_related("persona").get(conversation=conversation)
    base = _about(request, conversation, persona, lines)
    talk = Talk.objects.select_related("member", "listener").filter(conversation=conversation).first()
    if talk is None:
        return _before(base, request, now)
    if talk.is_over or conversation.state == PlaceState.ENDED:
        return replace(base, kind="ended", title=_("This talk has ended"), outcome=talk.outcome)
    if conversation.state == PlaceState.FROZEN:
        estimate = estimate_for(side_of(request.persona, request.language), now)
        return replace(
            base,
            kind="paused",
            title=_("This talk is paused"),
            estimate=estimate,
            is_open=estimate.outlook is not Outlook.NOBODY,
        )
    return _during(base, talk, now)


def _about(request: Request, conversation: Conversation, persona: Persona, lines: Sequence[ShownLine]) -> News:
    topic, mood = Topic(request.topic), Mood(request.mood)
    return News(
        id=conversation.public_id,
        kind="waiting",
        title=_("You are waiting"),
        listens=persona.pk != request.persona_id,
        is_guest=persona.kind == PersonaKind.GUEST,
        may_write=False,
        topic=str(TOPICS[topic]) if topic else _("No topic named"),
        mood=mood.value,
        mood_words=str(MOODS[mood]) if mood else "",
        help=lines,
        erase_hours=policy.current().talks.guest_erase_hours,
    )


def _before(base: News, request: Request, now: datetime) -> News:
    """Nobody listens yet."""
    if request.state == Request.State.WITHDRAWN:
        return replace(base, kind="withdrawn", title=_("You are not waiting any more"))
    estimate = estimate_for(side_of(request.persona, request.language), now)
    waiting = replace(base, may_write=True, estimate=estimate, is_open=estimate.outlook is not Outlook.NOBODY)
    if request.state == Request.State.LEFT:
        return replace(waiting, kind="left", title=_("Leave a message"))
    return replace(waiting, waits_long=now - request.asked_at > _long_wait(estimate))


def _long_wait(estimate: Estimate) -> timedelta:
    """After this it is said that it takes longer than hoped."""
    minutes = estimate.minutes or policy.current().talks.handover_offer_minutes
    return timedelta(minutes=minutes)


def _during(base: News, talk: Talk, now: datetime) -> News:
    other = talk.member if base.listens else talk.listener
    named = replace(
        base,
        kind="talking",
        title=_("Talk with %(name)s") % {"name": other.handle},
        other_name=other.handle,
        answers_left=talk.answers_left,
        may_write=True,
        hand_over=_hand_over(talk, now),
    )
    if talk.state == Talk.State.RESTING:
        # Whoever went takes the talk up first; whoever listens may leave words for them.
        return replace(named, kind="resting", may_write=base.listens)
    if base.listens:
        return named
    return replace(named, about_listener=_about_listener(talk), away_text=_away_text(talk, now))


def _about_listener(talk: Talk) -> str:
    if talk.conversation.band == Band.TEEN and talk.listener.band == Band.ADULT:
        return _("A listener, adult, checked for talks with teens")
    return _("A listener")


def _away_text(talk: Talk, now: datetime) -> str:
    """What the listener wants read while they are not on shift."""
    if shift_of(talk.listener, now) is not None:
        return ""
    last = Shift.objects.filter(listener=talk.listener, began_at__isnull=False).order_by("-began_at").first()
    return last.away_text if last else ""


def _hand_over(talk: Talk, now: datetime) -> HandOverNews | None:
    going_on = hand_over_of(talk)
    if going_on is None:
        return None
    step = hand_over_step(going_on.agreed_at, going_on.offer_declined, now, policy.current())
    return HandOverNews(step.value) if step is not Step.NOBODY else None
