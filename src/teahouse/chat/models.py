"""One to one: who asked to be heard, who listens and when, and the talk they have."""

from django.db import models

from teahouse.accounts.models import Persona
from teahouse.encryption.random_ids import public_id
from teahouse.messaging.models import Conversation
from teahouse.policy.people import Band


class Request(models.Model):
    """Somebody asks to be heard; the waiting list is the requests that wait, by need and then by time."""

    class State(models.TextChoices):
        WAITING = "waiting"
        LEFT = "left"  # a message was left because nobody was free: answered later
        TAKEN = "taken"
        WITHDRAWN = "withdrawn"

    public_id = models.UUIDField(default=public_id, unique=True, editable=False)
    # Opened with the request, so that the first message can be written while waiting.
    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="request")
    persona = models.ForeignKey(Persona, on_delete=models.CASCADE, related_name="+")
    band = models.CharField(max_length=5, choices=[(band.value, band.value) for band in Band])
    topic = models.CharField(max_length=24)
    mood = models.CharField(max_length=16, blank=True)
    language = models.CharField(max_length=8, default="en")
    need = models.PositiveSmallIntegerField(default=0)
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    asked_at = models.DateTimeField()
    taken_at = models.DateTimeField(null=True, blank=True)
    taken_by = models.ForeignKey(Persona, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["state", "band", "-need", "asked_at"])]


class Talk(models.Model):
    """A one-to-one talk, from the moment somebody listens to its end."""

    class State(models.TextChoices):
        ACTIVE = "active"
        QUIET = "quiet"
        RESTING = "resting"  # the member had to step away; it is taken up again within the hour
        FROZEN = "frozen"
        ENDED = "ended"

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="talk")
    listener = models.ForeignKey(Persona, on_delete=models.PROTECT, related_name="+")
    member = models.ForeignKey(Persona, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=8, choices=State.choices, default=State.ACTIVE)
    began_at = models.DateTimeField()
    quiet_since = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=12, blank=True)


class Shift(models.Model):
    """A listener is here until a time, for so many talks at once."""

    listener = models.OneToOneField(Persona, on_delete=models.CASCADE, related_name="shift")
    began_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    capacity = models.PositiveSmallIntegerField()
    away_text = models.CharField(max_length=200, blank=True)
    languages = models.CharField(max_length=60, default="en")
