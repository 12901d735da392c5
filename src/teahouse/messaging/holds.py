"""What was held: seen by its author alone, and by whoever decides about it."""

from datetime import datetime
from uuid import UUID

import msgspec

from teahouse.accounts.models import Persona
from teahouse.encryption.envelope import unwrap
from teahouse.messaging.answers import Found
from teahouse.messaging.models import Held, Seat
from teahouse.messaging.queries import NotFound
from teahouse.messaging.saving import decode_findings
from teahouse.messaging.sealing import held_place, open_words
from teahouse.messaging.states import HeldState


class HeldNotice(msgspec.Struct, frozen=True, kw_only=True):
    """Held words as their author sees them."""

    hold_id: UUID
    client_id: UUID
    words: str
    findings: tuple[Found, ...]
    reason: str
    crisis: bool
    contested: bool
    held_at: datetime


def my_holds(seat: Seat) -> list[HeldNotice]:
    """What is held of the words of *seat*, oldest first; decided and expired ones are gone."""
    waiting = [HeldState.HELD, HeldState.CONTESTED]
    found = Held.objects.filter(sender_seat=seat, state__in=waiting).exclude(body_sealed=None)
    return [_notice(held) for held in found.select_related("conversation").order_by("held_at", "pk")]


def contest(*, hold_id: UUID, persona: Persona, now: datetime) -> None:
    """
    The author says: this is not contact information. Somebody will look; until then it stays held.

    Raises:
        NotFound: nothing of this persona is held under that id, or it was decided already.
    """
    mine = Held.objects.filter(public_id=hold_id, sender_seat__persona=persona)
    if mine.filter(state=HeldState.HELD).update(state=HeldState.CONTESTED, contested_at=now):
        return
    if not mine.filter(state=HeldState.CONTESTED).exists():
        raise NotFound


def earlier_holds(hold_id: UUID) -> int:
    """How often the author of these had been told of the rule lately: insisting, counted and told to nobody."""
    return Held.objects.values_list("earlier", flat=True).get(public_id=hold_id)


def _notice(held: Held) -> HeldNotice:
    client = bytes(held.client_id)
    sealed = bytes(held.body_sealed or b"")
    where = held_place(held.conversation_id, held.sender_seat_id, client)
    return HeldNotice(
        hold_id=held.public_id,
        client_id=UUID(bytes=client),
        words=open_words(unwrap(bytes(held.conversation.key_wrapped)), sealed, where),
        findings=decode_findings(bytes(held.findings)),
        reason=held.reason,
        crisis=held.crisis,
        contested=held.state == HeldState.CONTESTED,
        held_at=held.held_at,
    )
