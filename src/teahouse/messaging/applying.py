"""Carrying out one change on an open transaction: what `writer.apply` does."""

import os
from functools import singledispatch

import msgspec

from teahouse.encryption.envelope import unwrap
from teahouse.encryption.random_ids import public_id
from teahouse.events.bus import Hint
from teahouse.messaging.changes import Change, Delete, Edit, Hide, Mask, Note, Release, Restore
from teahouse.messaging.sealing import held_place, open_words, place, seal_words
from teahouse.messaging.shown import Shown
from teahouse.messaging.states import ChangeKind, HeldState, MessageState
from teahouse.messaging.stores.rows import HeldRow, MessageRow, Place, Rows, Store
from teahouse.policy.places import PlaceState


class NothingToChange(Exception):
    """There is nothing there to change, or not any more; *why* says which."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@singledispatch
def carry_out(change: Change, store: Store) -> Hint:  # noqa: ARG001
    """Make *change* in the transaction open on *store*; the hint to give once it commits."""
    raise TypeError(type(change).__name__)


@carry_out.register
def _note(change: Note, store: Store) -> Hint:
    here = _place(store, change.conversation_id)
    client = os.urandom(16)
    words = msgspec.json.encode(change.params).decode()
    sealed = seal_words(unwrap(here.key_wrapped), words, place(here.id, None, client))
    seq = here.last_seq + 1
    row = MessageRow(
        here.id, seq, None, client, change.at, None, MessageState.SHOWN, change.kind.value, sealed, "house"
    )
    store.insert(Rows(messages=[row], last={here.id: seq}))
    shown = Shown(
        seq=seq, seat_no=0, body=None, said_at=change.at, note=change.kind.value, params=change.params, verdict="house"
    )
    return Hint(kind="said", conversation_id=here.id, seq=seq, shown=(shown,))


@carry_out.register
def _release(change: Release, store: Store) -> Hint:
    held = store.find_held(change.hold_id)
    if held is None or held.body_sealed is None:
        raise NothingToChange("held words that are gone")
    here = _place(store, held.conversation_id)
    if here.state != PlaceState.OPEN:
        raise NothingToChange("a conversation that takes no words")
    key, client = unwrap(here.key_wrapped), held.client_id
    words = open_words(key, held.body_sealed, held_place(here.id, held.sender_seat_id, client))
    seq = here.last_seq + 1
    if not store.settle(change.hold_id, state=HeldState.RELEASED, seq=seq, at=change.at):
        raise NothingToChange("held words that were decided already")
    sealed = seal_words(key, words, place(here.id, held.sender_seat_id, client))
    row = MessageRow(
        here.id, seq, held.sender_seat_id, client, change.at, held.held_at, MessageState.SHOWN, "", sealed,
        change.verdict,
    )  # fmt: skip
    store.insert(Rows(messages=[row], last={here.id: seq}))
    return Hint(kind="said", conversation_id=here.id, seq=seq)


@carry_out.register
def _edit(change: Edit, store: Store) -> Hint:
    here, row = _found(store, change.conversation_id, change.seq)
    sealed = _sealed(here, row, change.body)
    return _rewrite(
        store,
        here,
        row._replace(state=MessageState.EDITED, body_sealed=sealed, verdict=change.verdict),
        ChangeKind.EDIT,
        change,
    )


@carry_out.register
def _mask(change: Mask, store: Store) -> Hint:
    here, row = _found(store, change.conversation_id, change.seq)
    assert row.sender_seat_id is not None
    store.keep_original(_original(here, row, change))
    masked = row._replace(state=MessageState.MASKED, body_sealed=_sealed(here, row, change.body))
    return _rewrite(store, here, masked, ChangeKind.MASK, change)


@carry_out.register
def _hide(change: Hide, store: Store) -> Hint:
    here, row = _found(store, change.conversation_id, change.seq)
    return _rewrite(store, here, row._replace(state=MessageState.HIDDEN), ChangeKind.HIDE, change)


@carry_out.register
def _restore(change: Restore, store: Store) -> Hint:
    here, row = _found(store, change.conversation_id, change.seq, hidden=True)
    return _rewrite(store, here, row._replace(state=MessageState.SHOWN), ChangeKind.RESTORE, change)


@carry_out.register
def _delete(change: Delete, store: Store) -> Hint:
    here = _place(store, change.conversation_id)
    row = store.message(change.conversation_id, change.seq)
    if row is None or row.state == MessageState.DELETED:
        raise NothingToChange("a message that is gone")
    gone = row._replace(state=MessageState.DELETED, body_sealed=None)
    return _rewrite(store, here, gone, ChangeKind.DELETE, change)


def _rewrite(
    store: Store, here: Place, row: MessageRow, kind: ChangeKind, change: Edit | Mask | Hide | Restore | Delete
) -> Hint:
    """Put down the change first: the database's guard lets a message move only beside it."""
    store.change(here, row.seq, kind, change.at)
    store.rewrite(row)
    return Hint(kind="changed", conversation_id=here.id, seq=here.change_n + 1)


def _place(store: Store, conversation_id: int) -> Place:
    here = store.place(conversation_id)
    if here is None:
        raise NothingToChange("a conversation that is gone")
    return here


def _found(store: Store, conversation_id: int, seq: int, *, hidden: bool = False) -> tuple[Place, MessageRow]:
    """The conversation and the message somebody said there, locked."""
    here = _place(store, conversation_id)
    row = store.message(conversation_id, seq)
    if row is None or row.sender_seat_id is None or row.state == MessageState.DELETED:
        raise NothingToChange("no message of a person")
    if (row.state == MessageState.HIDDEN) is not hidden:
        raise NothingToChange("a message in another state")
    return here, row


def _sealed(here: Place, row: MessageRow, words: str) -> bytes:
    return seal_words(unwrap(here.key_wrapped), words, place(here.id, row.sender_seat_id, row.client_id))


def _original(here: Place, row: MessageRow, change: Mask) -> HeldRow:
    """The words as they were, for the person on duty alone."""
    assert row.sender_seat_id is not None
    assert row.body_sealed is not None
    key = unwrap(here.key_wrapped)
    words = open_words(key, row.body_sealed, place(here.id, row.sender_seat_id, row.client_id))
    return HeldRow(
        public_id=public_id(),
        conversation_id=here.id,
        sender_seat_id=row.sender_seat_id,
        client_id=row.client_id,
        state=HeldState.MASKED,
        reason="masked",
        findings=b"[]",
        crisis=False,
        policy_version=0,
        body_sealed=seal_words(key, words, held_place(here.id, row.sender_seat_id, row.client_id)),
        held_at=change.at,
        seq=row.seq,
    )
