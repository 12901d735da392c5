"""Who is asking, when proxies of ours stand in front of the house."""

from collections.abc import MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]


def seen_through(scope: Scope, hops: int) -> None:
    """
    Write into *scope* the address and scheme that the outermost of our own *hops* proxies saw.

    Each proxy of ours adds one address at the end of ``X-Forwarded-For``; whatever stands further left was
    written by the visitor and is worth nothing.
    """
    forwarded: list[str] = []
    scheme = ""
    for name, value in scope["headers"]:
        if name == b"x-forwarded-for":
            forwarded += [part.strip() for part in value.decode("latin-1").split(",")]
        elif name == b"x-forwarded-proto":
            scheme = value.decode("latin-1").strip().lower()
    if len(forwarded) >= hops:
        scope["client"] = (forwarded[-hops], 0)
    if scheme in ("http", "https"):
        secure = scheme == "https"
        if scope["type"] == "websocket":
            scope["scheme"] = "wss" if secure else "ws"
        else:
            scope["scheme"] = scheme
