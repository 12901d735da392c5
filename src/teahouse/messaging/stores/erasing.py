"""Erasing a conversation for good: its key first, so that its rows are noise already when they go."""

from datetime import datetime

from django.db import DEFAULT_DB_ALIAS, transaction

from teahouse.accounts.models import ChangeLog
from teahouse.messaging.models import Conversation, Held, Message, MessageChange


@transaction.atomic
def erase(*, conversation: Conversation, now: datetime) -> None:
    """Everything that was said, held and changed in *conversation*, its seats, and whatever hangs on it."""
    Conversation.objects.filter(pk=conversation.pk).update(key_wrapped=b"")
    for rows in (Held.objects, MessageChange.objects, Message.objects):
        rows.filter(conversation_id=conversation.pk)._raw_delete(DEFAULT_DB_ALIAS)  # noqa: SLF001
    ChangeLog.objects.create(conversation_id=conversation.pk, at=now)
    conversation.delete()
