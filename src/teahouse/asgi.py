# ruff: noqa: E402  models can be imported only once the apps are ready
"""
The one function that answers everything: sockets, static files, pages, and the life of the process.

Served by `teahouse serve`; Django never sees a socket, and a static file never waits for Django.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.urls import get_resolver

pages = get_asgi_application()

import structlog

from teahouse import health
from teahouse.messaging import running as messaging
from teahouse.realtime.entrance import open_socket
from teahouse.realtime.running import Live
from teahouse.scheduler.running import Scheduler
from teahouse.web import body_size, static_files, static_table
from teahouse.web.proxy import seen_through

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

log = structlog.get_logger("teahouse.realtime")
static = static_table.build()
hops: int = settings.TEAHOUSE.behind_proxy
running: list[Live] = []


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one request, one socket, or the server's start and stop."""
    if scope["type"] == "lifespan":
        await _live(receive, send)
        return
    if hops:
        seen_through(scope, hops)
    if scope["type"] == "websocket":
        await open_socket(running[0], scope, receive, send)
    elif scope["path"] in health.PATHS:
        await health.answer(scope, send)
    elif scope["path"].startswith("/static/"):
        await static_files.answer(static, scope, send)
    else:
        await body_size.answer(pages, scope, receive, send)  # type: ignore[arg-type]


async def _live(receive: Receive, send: Send) -> None:
    """Start what serves, in the order in which it is needed; stop it in the other."""
    await receive()
    try:
        scheduler = await _start()
    except Exception:
        log.exception("the house could not open")
        await send({"type": "lifespan.startup.failed", "message": ""})
        return
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await asyncio.to_thread(scheduler.stop)
    running.pop().stop()
    await messaging.stop()
    await send({"type": "lifespan.shutdown.complete"})


async def _start() -> Scheduler:
    # Imports every view here, once, instead of in the threads of the first visitors, who would all wait for it.
    get_resolver().url_patterns  # noqa: B018
    await messaging.start()
    live = Live(asyncio.get_running_loop())
    live.start()
    running[:] = [live]
    scheduler = Scheduler()
    scheduler.start()
    return scheduler
