"""
Tickets: what lets a page of ours, and no page of anybody else's, open a socket.

A ticket names a moment until which it is good and a nonce, and is signed together with the key of the session
it was given to. It lets in once: used nonces are kept until they would be out of date anyway.
"""

import base64
import binascii
import hmac
import os
from datetime import UTC, datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils.crypto import salted_hmac

from teahouse.realtime.models import UsedTicket

_UNTIL, _NONCE, _MAC = 5, 16, 16
_LENGTH = _UNTIL + _NONCE + _MAC


def make(session_key: str, *, now: datetime, seconds: float) -> str:
    """A ticket for the session of this key, good for *seconds*."""
    until = int((now + timedelta(seconds=seconds)).timestamp())
    head = until.to_bytes(_UNTIL, "big") + os.urandom(_NONCE)
    return _written(head + _signature(head, session_key))


def is_good(ticket: str, session_key: str, *, now: datetime) -> bool:
    """Was *ticket* given to this session, and is it still in time? Whether it was used is asked by `use`."""
    raw = _raw(ticket)
    if raw is None:
        return False
    head, signature = raw[:-_MAC], raw[-_MAC:]
    in_time = int.from_bytes(head[:_UNTIL], "big") >= now.timestamp()
    return hmac.compare_digest(signature, _signature(head, session_key)) and in_time


def use(ticket: str) -> bool:
    """Use up a ticket that `is_good`; False when it was used before."""
    raw = _raw(ticket)
    if raw is None:
        return False
    until = datetime.fromtimestamp(int.from_bytes(raw[:_UNTIL], "big"), UTC)
    try:
        with transaction.atomic():
            UsedTicket.objects.create(nonce=raw[_UNTIL:-_MAC], until=until)
    except IntegrityError:
        return False
    return True


def _raw(ticket: str) -> bytes | None:
    try:
        raw = base64.b64decode(ticket + "=" * (-len(ticket) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    # One ticket has one way to be written.
    return raw if len(raw) == _LENGTH and _written(raw) == ticket else None


def _written(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _signature(head: bytes, session_key: str) -> bytes:
    return salted_hmac("teahouse.realtime.ticket", head + session_key.encode(), algorithm="sha256").digest()[:_MAC]
