"""Saving a batch: lock, decide, number, seal, write. The transaction around it is the caller's."""

import hmac
from datetime import timedelta
from uuid import UUID

import msgspec

from teahouse.encryption.envelope import DataKey
from teahouse.messaging import failpoints
from teahouse.messaging.answers import Acked, Answer, Found, Held
from teahouse.messaging.batch import Decided, decide
from teahouse.messaging.drafts import Draft, Fate, Hold
from teahouse.messaging.sealing import held_place, open_words, place, seal_words
from teahouse.messaging.shown import WITH_RESOURCE
from teahouse.messaging.states import HeldState, MessageState
from teahouse.messaging.stores.rows import (
    FragmentRow,
    HeldRow,
    Known,
    MessageRow,
    PageRow,
    ReminderRow,
    Rows,
    Store,
)
from teahouse.policy import load as policy

encode_findings = msgspec.json.Encoder().encode
decode_findings = msgspec.json.Decoder(tuple[Found, ...]).decode


def save(store: Store, batch: list[Draft], monotonic: float) -> None:
    """Write *batch* inside the transaction that is open on *store*, and give each draft its fate."""
    decided = decide(batch, store.lock(batch), monotonic)
    failpoints.hit("K3")
    if decided.new:
        store.insert(_rows(decided))
    for draft in decided.repeats:
        _answer_again(draft, store.find(draft.seat_id, draft.client))
    for draft, first in decided.twins:
        draft.fate = Fate.REPEATED if draft.typed == first.typed else Fate.CONFLICT
        draft.repeated = answer_of(first)


def look_up(store: Store, batch: list[Draft]) -> None:
    """Write nothing: what stands of *batch* gets its answer, the rest has failed."""
    known = store.lock(batch).known
    for draft in batch:
        if (draft.seat_id, draft.client) in known:
            _answer_again(draft, store.find(draft.seat_id, draft.client))
        else:
            draft.fate = Fate.FAILED


def answer_of(draft: Draft) -> Answer:
    """What the author of a written or repeated draft is told."""
    if draft.repeated is not None:
        return draft.repeated
    hold = draft.hold
    if hold is not None and not hold.masks:
        return Held(
            client_id=draft.client_id,
            hold_id=hold.public_id,
            findings=hold.findings,
            crisis=hold.crisis,
            reason=hold.reason,
        )
    return Acked(
        client_id=draft.client_id,
        seq=draft.seq,
        said_at=draft.said_at,
        masked=hold is not None,
        covered=draft.covered,
        resource=draft.verdict in WITH_RESOURCE,
        nobody_on_duty=draft.nobody_on_duty,
        nudge=draft.nudge,
        adds_up=draft.adds_up,
    )


def answer_to(known: Known, client_id: UUID) -> Answer:
    """The answer that was given for what stands under a client id."""
    said, held = known.message, known.held
    covered = decode_findings(held.findings) if held is not None else ()
    if said is not None:
        masked = held is not None and held.state == HeldState.MASKED
        return Acked(
            client_id=client_id,
            seq=said.seq,
            said_at=said.said_at,
            masked=masked,
            covered=covered if masked else (),
            resource=said.verdict in WITH_RESOURCE,
        )
    assert held is not None
    return Held(client_id=client_id, hold_id=held.public_id, findings=covered, crisis=held.crisis, reason=held.reason)


def _answer_again(draft: Draft, known: Known | None) -> None:
    assert known is not None
    draft.repeated = answer_to(known, draft.client_id)
    draft.fate = Fate.REPEATED if _same_words(draft, known) else Fate.CONFLICT


def _same_words(draft: Draft, known: Known) -> bool:
    """Was this said before? Words that are gone, or were edited since, cannot be compared and count as the same."""
    said, held = known.message, known.held
    if held is not None and held.body_sealed is not None:
        here = held_place(held.conversation_id, draft.seat_id, draft.client)
        before = open_words(draft.key, held.body_sealed, here)
    elif said is not None and said.body_sealed is not None and said.state == MessageState.SHOWN:
        here = place(said.conversation_id, draft.seat_id, draft.client)
        before = open_words(draft.key, said.body_sealed, here)
    else:
        return True
    return hmac.compare_digest(before.encode(), draft.typed.encode())


def _rows(decided: Decided) -> Rows:
    rows = Rows(last=decided.last)
    for draft in decided.new:
        if draft.said is not None:
            rows.messages.append(_message_row(draft, draft.said, draft.key))
        if draft.hold is not None:
            rows.holds.append(_held_row(draft, draft.hold))
        if draft.reminds is not None:
            rows.reminders.append(_reminder_row(draft, draft.reminds))
        for person in draft.pages:
            rows.pages.append(PageRow(draft.conversation_id, draft.seq, draft.said_at, person))
        if draft.fragment is not None:
            rows.fragments.append(FragmentRow(*draft.fragment, draft.said_at))
    return rows


def _reminder_row(draft: Draft, person: bytes) -> ReminderRow:
    since = draft.said_at - timedelta(days=policy.current().messages.reminded_days)
    return ReminderRow(person, draft.said_at, since, draft.seat_id, draft.client)


def _message_row(draft: Draft, said: str, key: DataKey) -> MessageRow:
    here, seat, client = draft.conversation_id, draft.seat_id, draft.client
    sealed = seal_words(key, said, place(here, seat, client))
    return MessageRow(here, draft.seq, seat, client, draft.said_at, None, draft.state, "", sealed, draft.verdict)


def _held_row(draft: Draft, hold: Hold) -> HeldRow:
    here, seat, client = draft.conversation_id, draft.seat_id, draft.client
    return HeldRow(
        public_id=hold.public_id,
        conversation_id=here,
        sender_seat_id=seat,
        client_id=client,
        state=HeldState.MASKED if hold.masks else HeldState.HELD,
        reason=hold.reason,
        findings=encode_findings(hold.findings),
        crisis=hold.crisis,
        policy_version=hold.policy_version,
        body_sealed=seal_words(draft.key, draft.typed, held_place(here, seat, client)),
        held_at=draft.said_at,
        seq=draft.seq if hold.masks else None,
    )
