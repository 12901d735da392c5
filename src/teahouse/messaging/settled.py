"""What became of a client id: for repeats that are refused, and for clients that come back and ask."""

from collections.abc import Iterable
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections

from teahouse.messaging.answers import Answer
from teahouse.messaging.saving import answer_to
from teahouse.messaging.sealing import client_bytes
from teahouse.messaging.stores.opening import store_on


def settled(seat_id: int, client_id: UUID) -> Answer | None:
    """The answer that was given to *client_id*; None when nothing stands under it."""
    known = store_on(connections[DEFAULT_DB_ALIAS]).find(seat_id, client_bytes(client_id))
    return answer_to(known, client_id) if known is not None else None


def settled_all(seat_id: int, client_ids: Iterable[UUID]) -> dict[UUID, Answer | None]:
    """As `settled`, for each of *client_ids*."""
    return {client_id: settled(seat_id, client_id) for client_id in client_ids}
