"""Whether what was answered, shown and found at the end keep what the house promises."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from .events import (
    HOUSE,
    Acknowledged,
    Answer,
    Digest,
    Event,
    FinalRead,
    Gone,
    Invoked,
    Joined,
    Refused,
    Settled,
    Shown,
    Stopped,
    Unknown,
    Withheld,
)


class Promise(StrEnum):
    """The promises that can be broken, by what went wrong."""

    LOST = "acknowledged, and missing at the end"
    ACK_CONTRADICTED = "the number acknowledged belongs to other words at the end"
    ACK_CHANGED = "one message acknowledged with two numbers"
    STORED_TWICE = "sent once, stored more than once"
    NUMBER_SHARED = "two messages under one number"
    GAP = "a number is missing in between"
    OUT_OF_ORDER = "shown in another order than numbered"
    SENDER_ORDER = "two messages of one sender changed places"
    SHOWN_TWICE = "shown twice to one reader"
    NEVER_SHOWN = "a reader who stayed was not shown it"
    NOT_DURABLE = "shown, and not there at the end"
    HELD_SHOWN = "held, and shown all the same"
    REFUSED_STORED = "refused, and stored all the same"
    RESUME_OFF = "coming back began at the wrong number"
    UNSETTLED = "never learned whether it was sent"
    VIEWS_DIFFER = "two readers find different conversations"
    INVENTED = "nobody sent this"
    SPOKE_AFTER = "accepted after the sender was stopped"


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken *promise*, where, and the ids and numbers to look for."""

    promise: Promise
    conversation: str
    detail: str

    def __str__(self) -> str:
        return f"{self.conversation}: {self.promise.value}: {self.detail}"


@dataclass(slots=True)
class _Operation:
    """One press of Send, and all that was answered to its tries."""

    name: str
    client: str
    body: Digest
    seqs: list[int] = field(default_factory=list)
    stored: Digest | None = None
    held: bool = False
    refused: bool = False
    after_stop: bool = False
    # The last word on it: None while a try is open, then the kind of the last answer.
    answer: type[Answer] | None = None

    @property
    def shows_as(self) -> Digest:
        return self.stored or self.body


@dataclass(slots=True)
class _View:
    """What one page was shown of one conversation, visit by visit."""

    first_after: int
    visits: list[tuple[int, list[int]]] = field(default_factory=list)
    acknowledged: set[int] = field(default_factory=set)
    settled: bool = False

    @property
    def shown(self) -> list[int]:
        return [seq for _, seqs in self.visits for seq in seqs]


@dataclass(slots=True)
class _Conversation:
    """Everything the history says about one conversation."""

    name: str
    operations: dict[str, _Operation] = field(default_factory=dict)
    by_try: dict[tuple[str, str], _Operation] = field(default_factory=dict)
    views: dict[str, _View] = field(default_factory=dict)
    shown: dict[int, set[Digest]] = field(default_factory=lambda: defaultdict(set))
    finals: list[FinalRead] = field(default_factory=list)
    stopped: set[str] = field(default_factory=set)

    @property
    def final(self) -> tuple[tuple[int, Digest], ...]:
        return self.finals[0].messages if self.finals else ()

    def view_of(self, client: str) -> _View:
        return self.views.setdefault(client, _View(0, [(0, [])]))

    def broken(self, promise: Promise, detail: str) -> Violation:
        return Violation(promise, self.name, detail)


def check(history: Iterable[Event]) -> list[Violation]:
    """
    Every promise *history* shows to be broken; empty when all were kept.

    Events stand in the order in which they happened. A conversation nobody read at the end is
    checked only in what was answered and shown. Takes time in proportion to the history.
    """
    conversations, gone = _gather(history)
    return [
        violation
        for conversation in conversations.values()
        for violation in (
            *_check_answers(conversation, gone),
            *_check_sender_order(conversation),
            *_check_views(conversation),
            *_check_finals(conversation),
        )
    ]


def _gather(history: Iterable[Event]) -> tuple[dict[str, _Conversation], set[str]]:
    conversations: dict[str, _Conversation] = {}
    gone: set[str] = set()
    for event in history:
        if isinstance(event, Gone):
            gone.add(event.client)
            continue
        conversation = conversations.setdefault(event.conversation, _Conversation(event.conversation))
        _take_in(conversation, event)
    return conversations, gone


def _take_in(conversation: _Conversation, event: Event) -> None:
    match event:
        case Invoked():
            _take_in_try(conversation, event)
        case Acknowledged() | Withheld() | Refused() | Unknown():
            _take_in_answer(conversation, event)
        case Joined():
            view = conversation.views.setdefault(event.client, _View(event.after))
            view.visits.append((event.after, []))
            view.settled = False
        case Shown():
            conversation.view_of(event.client).visits[-1][1].append(event.seq)
            conversation.shown[event.seq].add(event.body)
        case Settled():
            conversation.view_of(event.client).settled = True
        case Stopped():
            conversation.stopped.add(event.client)
        case FinalRead():
            conversation.finals.append(event)
        case Gone():
            pass


def _take_in_try(conversation: _Conversation, event: Invoked) -> None:
    operation = conversation.operations.get(event.operation)
    if operation is None:
        after_stop = event.client in conversation.stopped
        operation = _Operation(event.operation, event.client, event.body, after_stop=after_stop)
        conversation.operations[event.operation] = operation
    operation.answer = None
    conversation.by_try[event.client, event.client_id] = operation


def _take_in_answer(conversation: _Conversation, event: Answer) -> None:
    operation = conversation.by_try[event.client, event.client_id]
    # An answer to an earlier try settles the operation; a broken line after it opens nothing again.
    if not (isinstance(event, Unknown) and operation.answer is not None):
        operation.answer = type(event)
    match event:
        case Acknowledged():
            operation.seqs.append(event.seq)
            operation.stored = event.stored or operation.stored
            conversation.view_of(event.client).acknowledged.add(event.seq)
        case Withheld():
            operation.held = True
        case Refused():
            operation.refused = True
        case Unknown():
            pass


def _check_answers(conversation: _Conversation, gone: set[str]) -> Iterator[Violation]:
    """What the house answered, set against itself."""
    owners: dict[int, str] = {}
    for operation in conversation.operations.values():
        if len(set(operation.seqs)) > 1:
            yield conversation.broken(Promise.ACK_CHANGED, f"{operation.name} as {operation.seqs}")
        for seq in set(operation.seqs):
            if owners.setdefault(seq, operation.name) != operation.name:
                detail = f"{seq} for {owners[seq]} and {operation.name}"
                yield conversation.broken(Promise.NUMBER_SHARED, detail)
        if operation.seqs and operation.after_stop:
            yield conversation.broken(Promise.SPOKE_AFTER, operation.name)
        if operation.answer in (None, Unknown) and operation.client not in gone:
            yield conversation.broken(Promise.UNSETTLED, operation.name)
    for seq, bodies in conversation.shown.items():
        if len(bodies) > 1:
            yield conversation.broken(Promise.NUMBER_SHARED, f"{seq} was shown with {len(bodies)} bodies")


def _check_sender_order(conversation: _Conversation) -> Iterator[Violation]:
    """
    A sender's messages are numbered in the order in which they were first sent.

    What was held or refused on its way is left out: its number was rightly given later.
    """
    last: dict[str, tuple[int, str]] = {}
    for operation in conversation.operations.values():
        if not operation.seqs or operation.held or operation.refused:
            continue
        before, name = last.get(operation.client, (0, ""))
        if operation.seqs[0] < before:
            detail = f"{operation.name} got {operation.seqs[0]} after {name} got {before}"
            yield conversation.broken(Promise.SENDER_ORDER, detail)
        last[operation.client] = (operation.seqs[0], operation.name)


def _check_views(conversation: _Conversation) -> Iterator[Violation]:
    """What each page was shown, in itself and against the end."""
    at_the_end = dict(conversation.final)
    for client, view in conversation.views.items():
        yield from _check_resumes(conversation, client, view)
        shown = view.shown
        for seq, times in Counter(shown).items():
            if times > 1:
                yield conversation.broken(Promise.SHOWN_TWICE, f"{seq} to {client}, {times} times")
        for _, seqs in view.visits:
            if any(later < earlier for earlier, later in pairwise(seqs)):
                yield conversation.broken(Promise.OUT_OF_ORDER, f"{client} was shown {_brief(seqs)}")
        known = {*shown, *view.acknowledged}
        missing = set(range(view.first_after + 1, max(shown, default=0))) - known
        if missing:
            yield conversation.broken(Promise.GAP, f"{client} was never shown {_brief(sorted(missing))}")
        owed = {seq for seq in at_the_end if seq > view.first_after} - known - missing
        if view.settled and owed:
            yield conversation.broken(Promise.NEVER_SHOWN, f"{_brief(sorted(owed))} to {client}")
    if conversation.finals:
        for seq, bodies in conversation.shown.items():
            if bodies != {at_the_end.get(seq)}:
                yield conversation.broken(Promise.NOT_DURABLE, f"{seq}")


def _check_resumes(conversation: _Conversation, client: str, view: _View) -> Iterator[Violation]:
    """A page that asks for all after *n* is shown *n + 1* next, or what follows its own messages."""
    for after, seqs in view.visits:
        if not seqs:
            continue
        expected = after + 1
        while expected in view.acknowledged and expected < seqs[0]:
            expected += 1
        if seqs[0] != expected:
            detail = f"{client} asked for all after {after} and was shown {seqs[0]} first"
            yield conversation.broken(Promise.RESUME_OFF, detail)


def _check_finals(conversation: _Conversation) -> Iterator[Violation]:
    """What fresh readers found, set against what was answered and sent."""
    if not conversation.finals:
        return
    final = conversation.final
    for other in conversation.finals[1:]:
        if other.messages != final:
            detail = f"{conversation.finals[0].client} and {other.client}"
            yield conversation.broken(Promise.VIEWS_DIFFER, detail)
    seqs = [seq for seq, _ in final]
    if len(set(seqs)) < len(seqs):
        yield conversation.broken(Promise.NUMBER_SHARED, "a number stands twice at the end")
    if seqs != sorted(seqs):
        yield conversation.broken(Promise.OUT_OF_ORDER, "at the end")
    holes = sorted(set(range(1, max(seqs, default=0))) - set(seqs))
    if holes:
        yield conversation.broken(Promise.GAP, f"{_brief(holes)} at the end")
    yield from _check_acknowledged(conversation, dict(final))
    yield from _check_bodies(conversation, Counter(body for _, body in final))


def _check_acknowledged(conversation: _Conversation, at_the_end: dict[int, Digest]) -> Iterator[Violation]:
    for operation in conversation.operations.values():
        for seq in set(operation.seqs):
            if seq not in at_the_end:
                yield conversation.broken(Promise.LOST, f"{operation.name}, number {seq}")
            elif at_the_end[seq] != operation.shows_as:
                yield conversation.broken(Promise.ACK_CONTRADICTED, f"{operation.name}, number {seq}")


def _check_bodies(conversation: _Conversation, found: Counter[Digest]) -> Iterator[Violation]:
    """People repeat themselves, so equal words are counted: how often may these stand here at most?"""
    sent: dict[Digest, list[_Operation]] = defaultdict(list)
    for operation in conversation.operations.values():
        sent[operation.shows_as].append(operation)
    shown = {body for bodies in conversation.shown.values() for body in bodies}
    for body in (found.keys() | shown) - {HOUSE}:
        operations = sent.get(body, [])
        names = ", ".join(operation.name for operation in operations)
        if not operations:
            yield conversation.broken(Promise.INVENTED, "words nobody sent")
            continue
        allowed = [operation for operation in operations if _may_stand(operation)]
        if found[body] > len(operations):
            yield conversation.broken(Promise.STORED_TWICE, names)
        elif found[body] > len(allowed) or not allowed:
            held = any(operation.held for operation in operations if operation not in allowed)
            yield conversation.broken(Promise.HELD_SHOWN if held else Promise.REFUSED_STORED, names)


def _may_stand(operation: _Operation) -> bool:
    """Whether the last answer leaves room for the message to be there."""
    return bool(operation.seqs) or operation.answer in (None, Unknown)


def _brief(seqs: Sequence[int]) -> str:
    listed = ", ".join(str(seq) for seq in seqs[:8])
    return listed + (f" and {len(seqs) - 8} more" if len(seqs) > 8 else "")
