"""Everything anyone says: conversations, seats, messages, what is held, what was changed."""

from django.db import models

from teahouse.accounts.models import Persona
from teahouse.encryption.random_ids import public_id
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceKind, PlaceState, SeatPart


def _choices(names: type) -> list[tuple[str, str]]:
    return [(name.value, name.value) for name in names]  # type: ignore[attr-defined]


class Conversation(models.Model):
    """A place where words are kept in one order; it has exactly one band."""

    public_id = models.UUIDField(default=public_id, unique=True, editable=False)
    band = models.CharField(max_length=5, choices=_choices(Band))
    kind = models.CharField(max_length=8, choices=_choices(PlaceKind))
    state = models.CharField(max_length=6, choices=_choices(PlaceState), default=PlaceState.OPEN)
    opened_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    last_seq = models.PositiveBigIntegerField(default=0)
    change_n = models.PositiveBigIntegerField(default=0)
    version = models.PositiveBigIntegerField(default=1)
    key_wrapped = models.BinaryField()


class Seat(models.Model):
    """A persona's place in a conversation; its number is all that others see of it there."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="seats")
    number = models.PositiveSmallIntegerField()
    persona = models.ForeignKey(Persona, on_delete=models.PROTECT, related_name="seats")
    part = models.CharField(max_length=12, choices=_choices(SeatPart))
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    read_seq = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conversation", "number"], name="seats_are_numbered"),
            models.UniqueConstraint(
                fields=["conversation", "persona"], condition=models.Q(closed_at=None), name="one_open_seat_each"
            ),
        ]
