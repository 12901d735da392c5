"""Recovery codes: the paper that opens the door when a passphrase or a phone is lost."""

import hashlib
import secrets
from datetime import datetime

from django.db import transaction

from teahouse.accounts.models import Person, RecoveryCode
from teahouse.policy.load import current

# Without letters and digits that are read for one another.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP = 4, 4


@transaction.atomic
def new_recovery_codes(*, person: Person) -> tuple[str, ...]:
    """Fresh codes for *person*, shown once; all older ones stop working."""
    RecoveryCode.objects.filter(person=person).delete()
    codes = tuple(_new_code() for _ in range(current().people.recovery_codes))
    RecoveryCode.objects.bulk_create(RecoveryCode(person=person, code_hash=code_hash(code)) for code in codes)
    return codes


def use_recovery_code(*, person: Person, code: str, now: datetime) -> bool:
    """Does *code* open? It does once; of two at the same moment only one gets a yes."""
    return RecoveryCode.objects.filter(person=person, code_hash=code_hash(code), used_at=None).update(used_at=now) == 1


def codes_left(person: Person) -> int:
    """How many codes on the paper of *person* still open."""
    return RecoveryCode.objects.filter(person=person, used_at=None).count()


def code_hash(code: str) -> bytes:
    """What is kept of *code*. The codes are long and random, so a plain hash gives nothing away."""
    kept = "".join(letter for letter in code.casefold() if letter.isalnum())
    return hashlib.sha256(b"recovery code " + kept.encode()).digest()


def _new_code() -> str:
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)
