"""Sealing what people say: with the key of their conversation, and only for the place it stands in."""

from struct import Struct
from uuid import UUID

from teahouse.encryption.envelope import DataKey, open_sealed, seal
from teahouse.guard_registry import switched_off

_place = Struct(">QQ16s").pack


def place(conversation_id: int, seat_id: int | None, client_id: bytes) -> bytes:
    """What a sealed message is bound to; the house's own notes have no seat."""
    if switched_off("associated_data"):
        return b""
    return _place(conversation_id, seat_id or 0, client_id)


def held_place(conversation_id: int, seat_id: int, client_id: bytes) -> bytes:
    """As `place`, for held words: an original never opens where its masked message stands."""
    return place(conversation_id, seat_id, client_id) + b"held"


def seal_words(key: DataKey, words: str, where: bytes) -> bytes:
    """*words* sealed for the place *where*."""
    return seal(key, words.encode(), where)


def open_words(key: DataKey, sealed: bytes, where: bytes) -> str:
    """The words again; `SealBroken` anywhere but there."""
    return open_sealed(key, bytes(sealed), where).decode()


def client_bytes(client_id: UUID | bytes) -> bytes:
    """A client id as the tables keep it."""
    return client_id.bytes if isinstance(client_id, UUID) else bytes(client_id)
