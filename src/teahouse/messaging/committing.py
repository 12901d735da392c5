"""One batch, one transaction: and what to believe when it fails."""

import contextlib
from collections.abc import Callable

from teahouse.house_clock import monotonic
from teahouse.messaging.drafts import Draft
from teahouse.messaging.saving import save
from teahouse.messaging.stores.rows import Store


class NobodyKnowsError(Exception):
    """The connection was lost, or COMMIT itself failed: whether the batch is on disk must be looked up."""


def commit(store: Store, batch: list[Draft], before: Callable[[list[Draft]], None] | None = None) -> None:
    """
    Save *batch* in a transaction of its own; *before* is called in it, when everything but COMMIT is done.

    Raises:
        NobodyKnowsError: look each client id up on a new connection before anybody is answered.
        Exception: the batch cannot be saved like this; it was rolled back.
    """
    try:
        store.begin()
    except Exception as problem:
        raise _lost(store, problem) from problem
    try:
        save(store, batch, monotonic())
    except Exception as problem:
        lost = _lost(store, problem)
        quietly(store.rollback)
        raise lost from problem
    if before is not None:
        before(batch)
    try:
        store.commit()
    except Exception as problem:
        quietly(store.rollback)
        raise NobodyKnowsError from problem


def _lost(store: Store, problem: Exception) -> Exception:
    return NobodyKnowsError() if store.is_lost() else problem


def quietly(undo: Callable[[], None]) -> None:
    """Undo what can be undone; a connection that is gone has undone it by itself."""
    with contextlib.suppress(Exception):
        undo()
