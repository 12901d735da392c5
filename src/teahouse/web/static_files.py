"""Answering for `/static/`: straight from the table, without Django."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from teahouse.web.static_table import StaticTable

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


async def answer(table: StaticTable, scope: Scope, send: Send) -> None:
    """Send the file that *scope* asks for, or the shortest possible no."""
    found = table.find(scope["path"].removeprefix("/static/"))
    if scope["method"] not in ("GET", "HEAD"):
        await finish(send, 405, [(b"allow", b"GET, HEAD"), (b"content-length", b"0")])
        return
    if found is None:
        bare = [(b"cache-control", b"no-store"), (b"content-length", b"0"), (b"x-content-type-options", b"nosniff")]
        await finish(send, 404, bare)
        return
    file, caching = found
    asked = {name: value for name, value in scope["headers"] if name in (b"accept-encoding", b"if-none-match")}
    if asked.get(b"if-none-match") == file.etag:
        await finish(send, 304, [(b"etag", file.etag), (b"cache-control", caching)])
        return
    packed = file.packed is not None and b"gzip" in asked.get(b"accept-encoding", b"")
    body = file.packed if packed and file.packed is not None else file.body
    headers = file.headers(packed=packed, caching=caching)
    await finish(send, 200, headers, body if scope["method"] == "GET" else b"")


async def finish(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes = b"") -> None:
    """Answer a request whole, without Django."""
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
