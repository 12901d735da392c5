"""Making a window again from what is on disk: the last words said or held in a conversation."""

from teahouse.encryption.envelope import unwrap
from teahouse.messaging.models import Conversation, Held, Message
from teahouse.messaging.sealing import held_place, open_words, place
from teahouse.messaging.states import HeldState, MessageState
from teahouse.policy import load as policy
from teahouse.policy.people import Band
from teahouse.screening.windows import Line, Window


def load_window(conversation_id: int) -> tuple[Window, int]:
    """The window of a conversation, and the last number it has heard."""
    row = Conversation.objects.values_list("band", "last_seq", "key_wrapped").get(pk=conversation_id)
    band, last_seq, wrapped = Band(row[0]), int(row[1]), bytes(row[2])
    return Window(band, _lines(conversation_id, wrapped)), last_seq


def _lines(conversation_id: int, wrapped: bytes) -> list[Line]:
    key, most = unwrap(wrapped), policy.current().messages.window_messages
    lines = []
    said = Message.objects.filter(conversation_id=conversation_id, note="").exclude(body_sealed=None)
    fields = ("said_at", "sender_seat_id", "sender_seat__number", "client_id", "body_sealed")
    # The masked words tell nothing; their original stands below.
    shown = said.exclude(state=MessageState.MASKED).order_by("-seq").values_list("state", *fields)[:most]
    for _, at, seat_id, number, client, sealed in shown:
        lines.append((at, Line(number, open_words(key, sealed, place(conversation_id, seat_id, bytes(client))))))
    held = Held.objects.filter(conversation_id=conversation_id).exclude(body_sealed=None)
    kept = held.exclude(state=HeldState.RELEASED).order_by("-held_at")
    for at, seat_id, number, client, sealed in kept.values_list("held_at", *fields[1:])[:most]:
        where = held_place(conversation_id, seat_id, bytes(client))
        lines.append((at, Line(number, open_words(key, sealed, where))))
    lines.sort(key=lambda pair: pair[0])
    return [line for _, line in lines[-most:]]
