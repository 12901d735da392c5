"""Everything anyone says: conversations, seats, messages, what is held, what was changed."""

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual

from teahouse.accounts.models import Persona
from teahouse.encryption.random_ids import public_id
from teahouse.messaging.states import ChangeKind, HeldState, MessageState
from teahouse.policy.people import Band
from teahouse.policy.places import PlaceKind, PlaceState, SeatPart

FRAGMENT_BYTES = 512


def _choices(names: type) -> list[tuple[str, str]]:
    return [(name.value, name.value) for name in names]  # type: ignore[attr-defined]


class ConversationQuerySet(models.QuerySet["Conversation"]):
    """Conversations, as somebody may find them."""

    def for_(self, persona: Persona) -> "ConversationQuerySet":
        """Those in which *persona* has an open seat."""
        return self.filter(seats__persona=persona, seats__closed_at=None)


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
    # Moves whenever a fact changes that a message here was allowed by.
    version = models.PositiveBigIntegerField(default=1)
    key_wrapped = models.BinaryField()

    objects = ConversationQuerySet.as_manager()


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


class Message(models.Model):
    """Words in their place. Written by the writer alone; a deleted one stays, without its words."""

    pk = models.CompositePrimaryKey("conversation_id", "seq")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+", db_index=False)
    seq = models.PositiveBigIntegerField()
    # None: the house speaks, `note` says what, and the body holds the sealed parameters.
    sender_seat = models.ForeignKey(Seat, null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    client_id = models.BinaryField(max_length=16)
    said_at = models.DateTimeField()
    # Released after it was held: when it was written.
    written_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=8, choices=_choices(MessageState))
    note = models.CharField(max_length=24, blank=True)
    body_sealed = models.BinaryField(null=True)
    verdict = models.CharField(max_length=20)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["sender_seat", "client_id"], name="one_message_for_a_client_id"),
            models.CheckConstraint(name="nothing_is_shown_unread", condition=~models.Q(verdict="")),
            models.CheckConstraint(
                name="somebody_or_the_house_speaks",
                condition=models.Q(sender_seat=None, note__gt="") | models.Q(sender_seat__isnull=False, note=""),
            ),
        ]


class Held(models.Model):
    """Words that nobody but their author sees: held back, or the original of a masked message."""

    public_id = models.UUIDField(unique=True, editable=False)
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    sender_seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="+", db_index=False)
    client_id = models.BinaryField(max_length=16)
    state = models.CharField(max_length=12, choices=_choices(HeldState))
    reason = models.CharField(max_length=12)
    # Kinds, acts and places of what was found, as JSON; never the words.
    findings = models.BinaryField()
    crisis = models.BooleanField(default=False)
    policy_version = models.PositiveIntegerField()
    # How often the author had been told of the rule lately, anywhere in the house: insisting is counted.
    earlier = models.PositiveIntegerField(default=0)
    body_sealed = models.BinaryField(null=True)
    held_at = models.DateTimeField()
    contested_at = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    seq = models.PositiveBigIntegerField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["sender_seat", "client_id"], name="one_hold_for_a_client_id"),
        ]
        indexes = [models.Index(fields=["state", "held_at"], name="held_by_age")]


class MessageChange(models.Model):
    """The n-th change of what was already said in a conversation; browsers resume by *n*."""

    pk = models.CompositePrimaryKey("conversation_id", "n")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+", db_index=False)
    n = models.PositiveBigIntegerField()
    seq = models.PositiveBigIntegerField()
    kind = models.CharField(max_length=8, choices=_choices(ChangeKind))
    changed_at = models.DateTimeField()


class Fragment(models.Model):
    """The last bits of contact details somebody may be spelling out across conversations, sealed."""

    person_key = models.BinaryField(max_length=16, primary_key=True)
    key_wrapped = models.BinaryField()
    sealed = models.BinaryField(max_length=FRAGMENT_BYTES)
    at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="a_fragment_stays_small", condition=LessThanOrEqual(Length("sealed"), FRAGMENT_BYTES)
            ),
        ]


class Reminder(models.Model):
    """Somebody was told of the rule, by words of theirs that were held: who and when, never where or over what."""

    person_key = models.BinaryField(max_length=16)
    at = models.DateTimeField(db_index=True)

    class Meta:
        indexes = [models.Index(fields=["person_key", "at"], name="reminders_of_a_person")]


class OnCallPage(models.Model):
    """Somebody on duty was called to a message: which one and who, never what it says."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+")
    seq = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    to = models.BinaryField(max_length=16)
    seen_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conversation", "seq", "to"], name="one_page_for_a_message"),
        ]
