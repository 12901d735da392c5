"""What tests of messaging share: two people in a talk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

import pytest

from teahouse.accounts.models import Persona
from teahouse.messaging.answers import Answer
from teahouse.messaging.conversations import give_seat, open_conversation
from teahouse.messaging.models import Conversation, Seat
from teahouse.messaging.send import send, send_and_wait
from teahouse.policy import load as policy
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceKind, SeatPart
from teahouse.testing.cast import NOON, cast


@dataclass(frozen=True)
class Talk:
    """A member and a listener, seated."""

    conversation: Conversation
    member: Seat
    listener: Seat

    def say(
        self, body: str, *, seat: Seat | None = None, client_id: UUID | None = None, now: datetime = NOON
    ) -> Answer:
        """The member says something, unless it is another seat; where no house is running."""
        return send_and_wait(
            seat_id=(seat or self.member).pk, body=body, client_id=client_id or uuid4(), seen_seq=None, now=now
        )

    async def asay(self, body: str, *, seat: Seat | None = None, client_id: UUID | None = None) -> Answer:
        """As `say`, in a running house."""
        return await send(
            seat_id=(seat or self.member).pk, body=body, client_id=client_id or uuid4(), seen_seq=None, now=NOON
        )


def seated(member: Persona, listener: Persona, band: Band) -> Talk:
    conversation = open_conversation(kind=PlaceKind.TALK, band=band, now=NOON)
    return Talk(
        conversation,
        give_seat(conversation=conversation, persona=member, part=SeatPart.MEMBER, now=NOON),
        give_seat(conversation=conversation, persona=listener, part=SeatPart.LISTENER, now=NOON),
    )


Seats = Callable[..., Talk]


@pytest.fixture
def talk(ada: Persona, omar: Persona) -> Talk:
    """Ada talks with Omar."""
    return seated(ada, omar, Band.ADULT)


@pytest.fixture
def teen_talk(mina: Persona, nora: Persona) -> Talk:
    """Mina, a teen, talks with Nora, who wears the badge."""
    return seated(mina, nora, Band.TEEN)


@pytest.fixture
def house_talk(house_database: str) -> Talk:
    """Ada talks with Omar, in a house test; ask for it before `house`."""
    return seated(cast("ada", now=NOON), cast("omar", now=NOON), Band.ADULT)


@pytest.fixture
def usual_policy() -> Iterator[None]:
    """Whatever the test decrees, the usual policy is in force after it."""
    usual = policy.current()
    yield
    policy.use(usual)
