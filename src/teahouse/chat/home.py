"""What "My talks" shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.utils.translation import gettext as _

from teahouse.accounts.models import Persona
from teahouse.chat.models import Request, Talk
from teahouse.chat.pages import help_for
from teahouse.chat.queries import estimate_for, open_talks, side_of, wanted_request
from teahouse.chat.wording import TOPICS
from teahouse.crisis.shown import ShownLine
from teahouse.messaging.queries import seat_for, unread
from teahouse.policy.chatting import Estimate, Outlook, Topic
from teahouse.policy.people import Band, PersonaKind
from teahouse.policy.ruling import Reason
from teahouse.web.wording import Words, sentence


@dataclass(frozen=True, slots=True)
class TalkRow:
    """A talk in a list."""

    public_id: UUID
    name: str
    unread: int
    topic: str
    state_words: str


@dataclass(frozen=True, slots=True)
class Home:
    """The page with somebody's own talks and the door to a new one."""

    request: Request | None
    talks: Sequence[TalkRow]
    estimate: Estimate
    is_open: bool
    may_ask: bool
    why_not: Words
    help: Sequence[ShownLine]


def home_for(persona: Persona, *, country: str | None, now: datetime) -> Home:
    """Everything that *persona* has going on, and whether they may ask for more."""
    band = Band(persona.band)
    language = settings.LANGUAGES[0][0] if len(settings.LANGUAGES) == 1 else ""
    estimate = estimate_for(side_of(persona, language), now)
    request, talks = wanted_request(persona), open_talks(persona)
    # A talk that the house has paused keeps nobody from another.
    goes_on = any(talk.state != Talk.State.FROZEN for talk in talks)
    is_taken = request is not None or (goes_on and persona.kind == PersonaKind.GUEST)
    return Home(
        request=request,
        talks=[row_of(talk, persona) for talk in talks],
        estimate=estimate,
        is_open=estimate.outlook is not Outlook.NOBODY,
        may_ask=not is_taken,
        why_not=sentence(Reason.ONE_AT_A_TIME),
        help=help_for(country, band),
    )


def row_of(talk: Talk, persona: Persona) -> TalkRow:
    """*talk* as *persona* sees it in a list."""
    other = talk.listener if persona.pk == talk.member_id else talk.member
    seat = seat_for(persona, talk.conversation)
    topic = Topic(talk.conversation.request.topic)
    return TalkRow(
        public_id=talk.conversation.public_id,
        name=other.handle,
        unread=unread(seat) if seat else 0,
        topic=str(TOPICS[topic]) if topic else _("No topic named"),
        state_words=_state_in_words(Talk.State(talk.state)),
    )


def _state_in_words(state: Talk.State) -> str:
    return {
        Talk.State.ACTIVE: _("Open"),
        Talk.State.QUIET: _("Quiet for a while"),
        Talk.State.RESTING: _("Resting"),
        Talk.State.FROZEN: _("Paused"),
        Talk.State.ENDED: _("Ended"),
    }[state]
