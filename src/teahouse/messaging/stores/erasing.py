"""Erasing for good: a conversation, its key first, so that its rows are noise already when they go; held words."""

from datetime import datetime

from django.db import DEFAULT_DB_ALIAS, transaction

from teahouse.accounts.models import ChangeLog
from teahouse.messaging.models import Conversation, Held, Message, MessageChange
from teahouse.messaging.states import HeldState


@transaction.atomic
def erase(*, conversation: Conversation, now: datetime) -> None:
    """Everything that was said, held and changed in *conversation*, its seats, and whatever hangs on it."""
    Conversation.objects.filter(pk=conversation.pk).update(key_wrapped=b"")
    for rows in (Held.objects, MessageChange.objects, Message.objects):
        rows.filter(conversation_id=conversation.pk)._raw_delete(DEFAULT_DB_ALIAS)  # noqa: SLF001
    ChangeLog.objects.create(conversation_id=conversation.pk, at=now)
    conversation.delete()


def erase_held(*, held: Held, now: datetime) -> None:
    """The words and what was found in them; that something was held stays, so that a resend gets the same answer."""
    still = Held.objects.filter(pk=held.pk, state=held.state)
    still.update(state=HeldState.EXPIRED, body_sealed=None, findings=b"[]", settled_at=now)
