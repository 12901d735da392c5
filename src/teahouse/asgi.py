"""
The one function that answers everything: sockets, static files, pages, and the life of the process.

Served by `teahouse serve`; Django never sees a socket, and a static file never waits for Django.
"""

import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")

from django.conf import settings
from django.core.asgi import get_asgi_application

from teahouse.web import static_files, static_table
from teahouse.web.proxy import seen_through

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

pages = get_asgi_application()
static = static_table.build()
hops: int = settings.TEAHOUSE.behind_proxy


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one request, one socket, or the server's start and stop."""
    if scope["type"] == "lifespan":
        await _live(receive, send)
        return
    if hops:
        seen_through(scope, hops)
    if scope["path"].startswith("/static/"):
        await static_files.answer(static, scope, send)
    else:
        await pages(scope, receive, send)  # type: ignore[arg-type]


async def _live(receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await send({"type": "lifespan.shutdown.complete"})
