"""Persons, who are private, and personas, who are what others meet."""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from teahouse.encryption.random_ids import public_id
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

    sign_in_name = models.CharField(max_length=80, unique=True)
    is_active = models.BooleanField(default=True)
    is_guest = models.BooleanField(default=False)
    life = models.CharField(max_length=12, choices=_choices(Life), default=Life.ACTIVE)
    # Teens only: the first day of the month in which they turn eighteen. No birth date is kept.
    adult_from = models.DateField(null=True, blank=True)
    accepted_rules = models.PositiveIntegerField(default=0)
    language = models.CharField(max_length=8, default="en")
    look = models.CharField(max_length=12, default="system")
    erase_at = models.DateTimeField(null=True, blank=True)

    USERNAME_FIELD = "sign_in_name"
    REQUIRED_FIELDS: list[str] = []
    objects = PersonManager()


class Persona(models.Model):
    """What others meet: an own random id, an own handle, the month of joining. Nothing here names the person."""

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

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person_key", "role"], name="one_grant_for_a_role")]


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
