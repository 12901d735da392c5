"""What tests of one-to-one talks share."""

from collections.abc import Callable
from datetime import datetime

import pytest

from teahouse.accounts.models import Persona
from teahouse.chat.actions.asking import ask
from teahouse.chat.actions.shifts import start_shift
from teahouse.chat.models import Request, Shift
from teahouse.policy.chatting import Mood, Topic
from teahouse.testing.cast import NOON

Asks = Callable[..., Request]
OnShift = Callable[..., Shift]


@pytest.fixture
def waiting() -> Asks:
    """Lets somebody ask to be heard."""

    def asks(
        persona: Persona,
        *,
        topic: Topic = Topic.UNSAID,
        mood: Mood = Mood.UNSAID,
        language: str = "en",
        at: datetime = NOON,
    ) -> Request:
        return ask(persona=persona, topic=topic, mood=mood, language=language, now=at)

    return asks


@pytest.fixture
def on_shift() -> OnShift:
    """Lets a listener come on shift for two hours."""

    def comes(listener: Persona, *, capacity: int | None = None, at: datetime = NOON, hours: float = 2) -> Shift:
        return start_shift(listener=listener, hours=hours, capacity=capacity, now=at)

    return comes
