"""How every server in the comparison is started: with the flags and pragmas of the house itself."""

from typing import Any

UVICORN: dict[str, Any] = {
    "host": "127.0.0.1",
    "loop": "uvloop",
    "http": "httptools",
    "ws": "websockets-sansio",
    "ws_per_message_deflate": False,
    "ws_max_size": 16384,
    "ws_ping_interval": None,
    "backlog": 4096,
    "server_header": False,
    "proxy_headers": False,
    "log_level": "warning",
    "access_log": False,
}

PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; PRAGMA foreign_keys=ON;"
