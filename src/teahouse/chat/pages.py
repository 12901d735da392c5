"""What the pages of a talk show: frozen facts, gathered by one function for each page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4

from django.utils.translation import gettext as _

from teahouse.accounts.models import Persona
from teahouse.chat.news import News, news_of
from teahouse.chat.wording import HELD_TITLES, note_sentence
from teahouse.crisis.directory import resources_for
from teahouse.crisis.shown import ShownLine, shown_line
from teahouse.messaging.answers import Held
from teahouse.messaging.models import Conversation, Seat
from teahouse.messaging.queries import PAGE, last_page, messages_after, seats_in
from teahouse.messaging.shown import Shown
from teahouse.messaging.states import MessageState
from teahouse.policy import load as policy
from teahouse.policy.chatting import shows_reading
from teahouse.policy.people import Band

ALL = 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """One message as the template shows it."""

    seq: int | str = ""
    name: str = ""
    is_own: bool = False
    words: str = ""
    said_at: datetime | None = None
    state: str = MessageState.SHOWN.value
    note: str = ""
    masked: bool = False
    late: bool = False
    help: Sequence[ShownLine] | None = None  # None: no help belongs beside it


EMPTY_LINE = Line()
EMPTY_NOTE = Line(note="note")


@dataclass(frozen=True, slots=True)
class Finding:
    """Some of the author's own words, and why they were held."""

    words: str
    why: str


@dataclass(frozen=True, slots=True)
class HeldPage:
    """A held message as its author, and nobody else, is told of it."""

    id: str
    title: str
    findings: Sequence[Finding]
    crisis: bool


EMPTY_HELD = HeldPage(id="", title="", findings=(), crisis=False)


@dataclass(frozen=True, slots=True)
class TalkPage:
    """All that a talk's page shows."""

    id: UUID
    news: News
    seat_number: int
    names: Mapping[int, str]
    other_name: str
    listens: bool
    last_seq: int
    change_n: int
    lines: Sequence[Line]
    has_earlier: bool
    help: Sequence[ShownLine]
    shows_reading: bool
    is_still: bool  # the page that does not refresh by itself, to write on without script
    refresh_seconds: int
    max_length: int
    client_id: UUID = field(default_factory=uuid4)


def talk_page(
    *,
    conversation: Conversation,
    seat: Seat,
    persona: Persona,
    country: str | None,
    now: datetime,
    is_still: bool = False,
    from_start: bool = False,
) -> TalkPage:
    """The page of *conversation* for *persona* in their *seat*."""
    numbers = policy.current()
    seats = seats_in(conversation)
    names = {each.number: each.persona.handle for each in seats}
    lines_of_help = help_for(country, Band(conversation.band))
    shown = messages_after(conversation, 0, ALL) if from_start else last_page(conversation, PAGE)
    news = news_of(conversation=conversation, persona=persona, lines=lines_of_help, now=now)
    return TalkPage(
        id=conversation.public_id,
        news=news,
        seat_number=seat.number,
        names=names,
        other_name=news.other_name,
        listens=news.listens,
        last_seq=shown[-1].seq if shown else 0,
        change_n=conversation.change_n,
        lines=[_line(message, names, seat.number, lines_of_help) for message in shown],
        has_earlier=bool(shown) and shown[0].seq > 1,
        help=lines_of_help,
        shows_reading=all(shows_reading(Band(one.persona.band), Band(persona.band)) for one in seats),
        is_still=is_still,
        refresh_seconds=numbers.talks.check_again_seconds,
        max_length=numbers.messages.max_code_points,
    )


def help_for(country: str | None, band: Band) -> list[ShownLine]:
    """The helplines to show in a talk, those that fit the age first."""
    return [shown_line(line) for line in resources_for(country, band)]


def _line(message: Shown, names: Mapping[int, str], own: int, help_lines: Sequence[ShownLine]) -> Line:
    if message.note:
        return Line(
            seq=message.seq,
            words=note_sentence(message.note, message.params),
            said_at=message.said_at,
            note=message.note,
        )
    return Line(
        seq=message.seq,
        name=names.get(message.seat_no, ""),
        is_own=message.seat_no == own,
        words=_words(message),
        said_at=message.said_at,
        state=message.state,
        masked=message.masked,
        late=message.late,
        help=help_lines if message.resource else None,
    )


def _words(message: Shown) -> str:
    if message.body is not None:
        return message.body
    if message.state == MessageState.HIDDEN:
        return _("This message is out of sight until somebody has looked at it.")
    return _("This message was taken back.")


def held_page(held: Held, text: str) -> HeldPage:
    """The notice for *held*: which of the words in *text*, which rule, why."""
    return HeldPage(
        id=str(held.hold_id),
        title=str(HELD_TITLES.get(held.reason, HELD_TITLES["contact"])),
        findings=[Finding(text[found.start : found.end], found.why) for found in held.findings],
        crisis=held.crisis,
    )
