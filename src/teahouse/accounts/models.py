"""Persons, who are private, and personas, who are what others meet."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from teahouse.encryption.random_ids import public_id, row_id
from teahouse.policy.people import Band, Life, PersonaKind, Role, Standing


def _choices(names: type) -> list[tuple[str, str]]:
    return [(name.value, name.value) for name in names]  # type: ignore[attr-defined]


class PersonManager(BaseUserManager["Person"]):
    """Makes persons without an e-mail address: there is none."""

    def create_user(self, sign_in_name: str, password: str | None = None) -> "Person":
        person = self.model(sign_in_name=sign_in_name)
        person.set_password(password)
        person.save(using=self._db)
        return person


class Person(AbstractBaseUser):
    """A human, private. The sign-in name is generated, and shown to nobody else."""

    # Random, like a persona's: rows made one after the other would join persons and personas by their order.
    id = models.BigIntegerField(primary_key=True, default=row_id, editable=False)
    # When somebody was here is nobody's business, and no rule asks for it.
    last_login = None
    sign_in_name = models.CharField(max_length=80, unique=True)
    is_guest = models.BooleanField(default=False)
    life = models.CharField(max_length=12, choices=_choices(Life), default=Life.ACTIVE)
    # Teens only: the first day of the month in which they turn eighteen. No birth date is kept.
    adult_from = models.DateField(null=True, blank=True)
    accepted_rules = models.PositiveIntegerField(default=0)
    # Guests only: set when their talk ends; a timer forgets them then.
    erase_at = models.DateTimeField(null=True, blank=True)
    # Guests only: where the door was opened, under a key that is thrown away after a day.
    door_key = models.BinaryField(max_length=16, null=True, db_index=True)
    door_closed = models.BooleanField(default=False)
    age_corrections = models.PositiveSmallIntegerField(default=0)

    USERNAME_FIELD = "sign_in_name"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = PersonManager()


class Persona(models.Model):
    """What others meet: an own random id, an own handle, the month of joining. Nothing here names the person."""

    id = models.BigIntegerField(primary_key=True, default=row_id, editable=False)
    public_id = models.UUIDField(default=public_id, unique=True, editable=False)
    kind = models.CharField(max_length=8, choices=_choices(PersonaKind))
    handle = models.CharField(max_length=40)
    handle_folded = models.CharField(max_length=80, unique=True)
    avatar_seed = models.BinaryField(max_length=8)
    joined_month = models.DateField()
    # Written for both personas of a person in one transaction, so that no guard needs the link between them.
    band = models.CharField(max_length=5, choices=_choices(Band))
    teen_badge_until = models.DateTimeField(null=True, blank=True)
    standing = models.CharField(max_length=10, choices=_choices(Standing), default=Standing.GOOD)
    standing_until = models.DateTimeField(null=True, blank=True)
    life = models.CharField(max_length=12, choices=_choices(Life), default=Life.ACTIVE)
    # A persona just put on is shown as present only from here, so that two faces never swap in the same minute.
    presence_from = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="only_an_adult_listener_wears_a_teen_badge",
                condition=models.Q(teen_badge_until=None) | models.Q(kind=PersonaKind.LISTENER, band=Band.ADULT),
            ),
        ]


class PeopleLink(models.Model):
    """Joins a persona to its person for whoever holds the link key; read by `accounts/links.py` alone."""

    persona = models.OneToOneField(Persona, on_delete=models.CASCADE, primary_key=True, related_name="+")
    person_sealed = models.BinaryField()
    # HMAC(link key, person + kind): at most one persona of each kind, without naming the person.
    lookup = models.BinaryField(max_length=32, unique=True)


class RoleGrant(models.Model):
    """A role somebody holds until a day; the person is named by key."""

    person_key = models.BinaryField(max_length=16, db_index=True)
    role = models.CharField(max_length=20, choices=_choices(Role))
    granted_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True, blank=True)
    # Who agreed; empty for what the house gives by itself (the listener's role) and for the first two owners.
    agreed_by = models.BinaryField(max_length=16, null=True)
    agreed_too = models.BinaryField(max_length=16, null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person_key", "role"], name="one_grant_for_a_role"),
            models.CheckConstraint(
                name="a_grant_is_agreed_by_two_or_by_the_house",
                condition=models.Q(agreed_by=None, agreed_too=None)
                | (
                    models.Q(agreed_by__isnull=False, agreed_too__isnull=False)
                    & ~models.Q(agreed_by=models.F("agreed_too"))
                ),
            ),
        ]


class Block(models.Model):
    """One person wants nothing of another: person-wide, invisible to them, on every surface."""

    blocker = models.BinaryField(max_length=16, db_index=True)
    blocked = models.BinaryField(max_length=16, db_index=True)
    # What the blocker saw, so that their list can name it; the other persona is never shown.
    persona = models.ForeignKey(Persona, null=True, on_delete=models.SET_NULL, related_name="+")
    blocked_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["blocker", "blocked"], name="one_block_for_a_pair")]


class PersonVersion(models.Model):
    """Moves whenever a fact changes that a ruling about this person asks for."""

    person_key = models.BinaryField(max_length=16, primary_key=True)
    n = models.PositiveBigIntegerField(default=1)


class ChangeLog(models.Model):
    """What every process polls: whose facts, or which conversation's, have moved."""

    id = models.BigAutoField(primary_key=True)
    person_key = models.BinaryField(max_length=16, null=True)
    conversation_id = models.BigIntegerField(null=True)
    at = models.DateTimeField(db_index=True)


class SessionEntry(models.Model):
    """A sign-in somebody can see and end: when it began, and nothing about the device or the address."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="sessions")
    session_key = models.CharField(max_length=40, unique=True)
    began_at = models.DateTimeField()
    shared_device = models.BooleanField(default=False)


class RecoveryCode(models.Model):
    """A code on somebody's paper; only its hash is kept, and each opens once."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="recovery_codes")
    code_hash = models.BinaryField(max_length=32)
    used_at = models.DateTimeField(null=True, blank=True)


class BeginCode(models.Model):
    """A one-time code with which an owner sets their own passphrase; using it deletes it."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="begin_code")
    code_hash = models.BinaryField(max_length=32)
    expires_at = models.DateTimeField()


class AgeRequest(models.Model):
    """Somebody says that their age band is wrong, in a way that a person has to decide."""

    class State(models.TextChoices):
        WAITING = "waiting"
        AGREED = "agreed"
        DECLINED = "declined"
        WITHDRAWN = "withdrawn"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="age_requests")
    to_band = models.CharField(max_length=5, choices=_choices(Band))
    adult_from = models.DateField(null=True, blank=True)
    asked_at = models.DateTimeField()
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=models.Q(state="waiting"), name="one_open_age_request_each"
            ),
        ]


class Throttle(models.Model):
    """How often something was tried since a moment; the key is a hash that means nothing after a day."""

    action = models.CharField(max_length=24)
    key = models.BinaryField(max_length=16)
    since = models.DateTimeField(db_index=True)
    count = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["action", "key"], name="one_count_for_a_key")]


class DailyKey(models.Model):
    """The random key under which addresses are hashed for a day; deleted afterwards, so nothing can be joined."""

    day = models.DateField(primary_key=True)
    key = models.BinaryField(max_length=32)
