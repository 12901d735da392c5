"""Telling open screens that the waiting list or a talk has moved: ids only, after the commit."""

from django.db import transaction

from teahouse.events.bus import Hint, publish
from teahouse.messaging.models import Conversation


def tell_the_desks(conversation: Conversation) -> None:
    """Whoever waits in *conversation*, and every desk, reads its list again."""
    transaction.on_commit(lambda: publish(Hint(conversation_id=conversation.pk, kind="queue")))
