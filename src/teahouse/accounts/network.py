"""Where a request comes from, as the server saw it; read here and hashed at once."""

from datetime import datetime

from django.http import HttpRequest

from teahouse.accounts.throttle import address_key


def door_key(request: HttpRequest, *, now: datetime) -> bytes:
    """The daily hash of the address *request* came from; the address itself goes no further."""
    return address_key(request.META.get("REMOTE_ADDR", ""), now=now)
