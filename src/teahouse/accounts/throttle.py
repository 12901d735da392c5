"""Counts of rare things, kept as rows, so that every process of the house counts alike."""

import hmac
import os
from datetime import datetime, timedelta
from enum import StrEnum
from ipaddress import IPv6Address, ip_address

from django.db import transaction
from django.db.models import F

from teahouse.accounts.models import DailyKey, Throttle
from teahouse.policy.load import current

KEPT = timedelta(days=1)


class Tried(StrEnum):
    """What is counted."""

    SIGN_IN = "sign_in"
    SIGN_IN_ADDRESS = "sign_in_address"
    RECOVERY = "recovery"
    SIGN_UP = "sign_up"
    GUEST = "guest"
    SECOND_STEP = "second_step"
    STEP_UP = "step_up"
    RETURN_WORDS = "return_words"


def limit_of(tried: Tried) -> tuple[int, timedelta]:
    """How often, and within which time."""
    limits, quarter, hour = current().limits, timedelta(minutes=15), timedelta(hours=1)
    match tried:
        case Tried.SIGN_IN_ADDRESS:
            return limits.sign_ins_per_15_min_address, quarter
        case Tried.SIGN_UP:
            return limits.sign_ups_per_hour, hour
        case Tried.GUEST:
            return limits.guests_per_hour, hour
        case Tried.RETURN_WORDS:
            return limits.return_words_per_15_min, quarter
        case _:
            return limits.sign_ins_per_15_min, quarter


@transaction.atomic
def spend(tried: Tried, key: bytes, *, now: datetime) -> bool:
    """Count one try of *tried* by *key*; False once there were too many."""
    limit, window = limit_of(tried)
    counted = Throttle.objects.filter(action=tried, key=key)
    if not counted.filter(since__gt=now - window).update(count=F("count") + 1):
        Throttle.objects.update_or_create(action=tried, key=key, defaults={"since": now, "count": 1})
    return counted.get().count <= limit


def forgive(tried: Tried, key: bytes) -> bool:
    """Forget how often *key* tried; was there anything to forget?"""
    removed, _ = Throttle.objects.filter(action=tried, key=key).delete()
    return bool(removed)


def name_key(sign_in_name: str, *, now: datetime) -> bytes:
    """How a sign-in name is counted today, whether or not anybody has it."""
    return _hashed(b"name " + sign_in_name.encode(), now)


def person_key_today(person_id: int, *, now: datetime) -> bytes:
    """How the tries of somebody who is known are counted today."""
    return _hashed(b"person " + person_id.to_bytes(8), now)


def address_key(address: str, *, now: datetime) -> bytes:
    """
    How a network address is counted today: a hash under a key that is thrown away after a day.

    An IPv6 household counts as one, because it can take any address of its 64-bit network.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return _hashed(b"address unknown", now)
    network = parsed.packed[:8] if isinstance(parsed, IPv6Address) else parsed.packed
    return _hashed(b"address " + network, now)


def _hashed(what: bytes, now: datetime) -> bytes:
    row, _ = DailyKey.objects.get_or_create(day=now.date(), defaults={"key": os.urandom(32)})
    return hmac.digest(bytes(row.key), what, "sha256")[:16]


def throw_away_old(*, now: datetime) -> int:
    """Delete the counts and keys of yesterday; how many rows went."""
    counts, _ = Throttle.objects.filter(since__lt=now - KEPT).delete()
    keys, _ = DailyKey.objects.filter(day__lt=(now - KEPT).date()).delete()
    return counts + keys
