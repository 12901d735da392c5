"""No request is longer than the longest form of the house: it is refused before it is read to its end."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from django.conf import settings
from django.http import HttpResponse

from teahouse.web import errors
from teahouse.web.middleware import sealed

Scope = MutableMapping[str, Any]
Event = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]
Pages = Callable[[Scope, Receive, Send], Awaitable[None]]


class TooBig(Exception):
    """More came than the longest form has."""


async def answer(pages: Pages, scope: Scope, receive: Receive, send: Send) -> None:
    """
    Let *pages* answer, unless what was sent is too big.

    Without this a body is written to the disk first, however long it is, and measured then.
    """
    most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    try:
        if _declared(scope) > most:
            raise TooBig
        await pages(scope, _counted(receive, most), send)
    except TooBig:
        await _refuse(send)


def _declared(scope: Scope) -> int:
    said = [value for name, value in scope["headers"] if name == b"content-length"]
    return int(said[0]) if said and said[0].isdigit() else 0


def _counted(receive: Receive, most: int) -> Receive:
    """*receive*, for bodies that come in pieces without saying how long they are."""
    come = 0

    async def counting() -> Event:
        nonlocal come
        event = await receive()
        come += len(event.get("body", b""))
        if come > most:
            raise TooBig
        return event

    return counting


async def _refuse(send: Send) -> None:
    response: HttpResponse = errors.page(None, 413)
    sealed(None, response)
    # The rest of what is still coming is nobody's: the line ends here.
    response["Connection"] = "close"
    headers = [(name.lower().encode(), value.encode()) for name, value in response.items()]
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    await send({"type": "http.response.body", "body": response.content})
