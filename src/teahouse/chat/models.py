"""One to one: who asked to be heard, who listens and when, and the talk they have."""

from django.db import models
from django.db.models import Q

from teahouse.accounts.models import Persona
from teahouse.messaging.models import Conversation
from teahouse.policy.chatting import Mood, Outcome, Topic
from teahouse.policy.people import Band

# A talk, and the request it came from, are named in addresses by the public id of their conversation.


class Request(models.Model):
    """Somebody asks to be heard; the waiting list is the requests that wait, by need and then by time."""

    class State(models.TextChoices):
        WAITING = "waiting"
        LEFT = "left"  # a message was left because nobody was free: answered later
        TAKEN = "taken"
        WITHDRAWN = "withdrawn"

    # Opened with the request, so that the first message can be written while waiting.
    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="request")
    persona = models.ForeignKey(Persona, on_delete=models.CASCADE, related_name="+")
    band = models.CharField(max_length=5, choices=[(band.value, band.value) for band in Band])
    topic = models.CharField(max_length=16, blank=True, choices=[(topic.value, topic.value) for topic in Topic])
    mood = models.CharField(max_length=8, blank=True, choices=[(mood.value, mood.value) for mood in Mood])
    language = models.CharField(max_length=8, default="en")
    need = models.PositiveSmallIntegerField(default=0)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    asked_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True, blank=True)
    taken_at = models.DateTimeField(null=True, blank=True)
    taken_by = models.ForeignKey(Persona, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        indexes = [
            models.Index(fields=["state", "band", "-need", "asked_at"]),
            models.Index(fields=["persona", "asked_at"]),
            # The estimate looks up who was taken in the last days.
            models.Index(fields=["band", "taken_at"]),
        ]
        constraints = [
            models.UniqueConstraint(fields=["persona"], condition=Q(state="waiting"), name="one_waiting_request_each"),
        ]


class ReturnWords(models.Model):
    """Three words that lead a guest back to their talk: shown once, and kept here as a keyed hash only."""

    request = models.OneToOneField(Request, on_delete=models.CASCADE, related_name="return_words")
    mac = models.BinaryField(max_length=32, unique=True)


class Talk(models.Model):
    """A one-to-one talk, from the moment somebody listens to its end."""

    class State(models.TextChoices):
        ACTIVE = "active"
        QUIET = "quiet"
        RESTING = "resting"  # the member is not here; it is taken up again when they come back in time
        FROZEN = "frozen"
        ENDED = "ended"

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="talk")
    listener = models.ForeignKey(Persona, on_delete=models.PROTECT, related_name="+")
    member = models.ForeignKey(Persona, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=8, choices=State.choices, default=State.ACTIVE)
    began_at = models.DateTimeField()
    # The answer to a message that was left: its member is not here, so it takes up no room of the listener's.
    answers_left = models.BooleanField(default=False)
    quiet_since = models.DateTimeField(null=True, blank=True)
    rests_until = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(
        max_length=8, blank=True, choices=[(outcome.value, outcome.value) for outcome in Outcome]
    )

    class Meta:
        indexes = [
            models.Index(fields=["listener", "state"]),
            models.Index(fields=["member", "state"]),
            models.Index(fields=["state", "rests_until"]),
        ]

    @property
    def is_over(self) -> bool:
        """Has it ended?"""
        return self.state == self.State.ENDED


class Shift(models.Model):
    """A listener is here, or plans to be, until a time and for so many talks at once."""

    listener = models.ForeignKey(Persona, on_delete=models.CASCADE, related_name="shifts")
    planned_for = models.DateTimeField(null=True, blank=True)
    began_at = models.DateTimeField(null=True, blank=True)
    ends_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    capacity = models.PositiveSmallIntegerField()
    away_text = models.CharField(max_length=200, blank=True)
    languages = models.CharField(max_length=60, default="en")

    class Meta:
        indexes = [models.Index(fields=["ends_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["listener"],
                condition=Q(began_at__isnull=False, ended_at=None),
                name="one_shift_at_a_time",
            ),
            models.UniqueConstraint(
                fields=["listener"], condition=Q(began_at=None, ended_at=None), name="one_planned_shift"
            ),
        ]


class HandOver(models.Model):
    """A listener asks somebody else to take a talk over; nothing moves before the member agrees."""

    class State(models.TextChoices):
        OPEN = "open"
        TAKEN = "taken"
        DECLINED = "declined"  # by the member: they stay with their listener
        NOBODY = "nobody"

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="hand_overs")
    asked_by = models.ForeignKey(Persona, on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField()
    agreed_at = models.DateTimeField(null=True, blank=True)
    # Who is asked first and alone: of those here with the most room, one who may be paired with the member.
    offered_to = models.ForeignKey(Persona, null=True, on_delete=models.SET_NULL, related_name="+")
    offer_declined = models.BooleanField(default=False)
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    settled_at = models.DateTimeField(null=True, blank=True)
    taken_by = models.ForeignKey(Persona, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["talk"], condition=Q(state="open"), name="one_hand_over_at_a_time"),
        ]


class KeptApart(models.Model):
    """Two people who may know each other: never paired again, with no reason kept. The smaller key stands first."""

    one = models.BinaryField(max_length=16)
    other = models.BinaryField(max_length=16)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["one", "other"], name="kept_apart_once")]
