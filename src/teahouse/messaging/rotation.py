"""Wrapping every data key anew while the house runs: what `teahouse keys rotate` does after it made a new KEK."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import models
from django.db.models import Model

from teahouse.encryption.envelope import kek_number, rewrap
from teahouse.encryption.keys import newest
from teahouse.messaging.models import Conversation, Fragment

BATCH = 200


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a rotation is."""

    done: int
    moved: int


def rewrap_all() -> int:
    """Wrap every data key by the newest KEK; how many were moved to it."""
    return max((progress.moved for progress in rewrap_in_batches()), default=0)


def rewrap_in_batches(batch: int = BATCH) -> Iterator[Progress]:
    """
    Wrap every data key by the newest KEK, *batch* rows at a time; tells after each batch how far it is.

    Words are not touched: a data key stays the same, only its wrapping changes. Each row is changed only if it
    still is as it was read, so that a conversation erased meanwhile stays erased. Safe to break off and to
    run again.
    """
    done = moved = 0
    for model in (Conversation, Fragment):
        for rows in _in_batches(model, batch):
            for pk, wrapped in rows:
                done += 1
                moved += _moved(model, pk, bytes(wrapped))
            yield Progress(done, moved)


def keks_in_use() -> set[int]:
    """The numbers of the KEKs that something is still wrapped by: no other may be retired."""
    return {
        kek_number(bytes(wrapped))
        for model in (Conversation, Fragment)
        for wrapped in model.objects.values_list("key_wrapped", flat=True).iterator()
        if wrapped
    }


def _in_batches(model: type[Model], batch: int) -> Iterator[list[tuple[object, bytes]]]:
    """The keys of *model*'s rows in the order of their ids, so that rows made meanwhile come at the end."""
    last: object = None
    while True:
        rows = model._default_manager.order_by("pk").values_list("pk", "key_wrapped")  # noqa: SLF001
        found = list((rows if last is None else rows.filter(pk__gt=last))[:batch])
        if not found:
            return
        last = found[-1][0]
        yield found


def _moved(model: type[Model], pk: object, wrapped: bytes) -> bool:
    if not wrapped or kek_number(wrapped) == newest():
        return False
    unchanged: models.QuerySet[Model] = model._default_manager.filter(pk=pk, key_wrapped=wrapped)  # noqa: SLF001
    return bool(unchanged.update(key_wrapped=rewrap(wrapped)))
