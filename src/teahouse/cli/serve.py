"""`teahouse serve`: opens the house on a port and keeps it open until it is told to stop."""

import contextlib
import resource
import signal
import socket
import sys
from typing import Any

import uvicorn
from django.conf import settings
from django.db import connection, connections

from teahouse import logs
from teahouse.cli.crew import Crew, Lines, NeverReady
from teahouse.cli.opening import refuse_what_is_not_ready
from teahouse.cli.problems import Problem
from teahouse.policy.load import current, differences
from teahouse.realtime.transport import HouseProtocol
from teahouse.serving import shared_use, sole_use

BACKLOG = 4096
DESCRIPTORS = 65536


def serve(*, host: str = "127.0.0.1", port: int = 8000, processes: int = 1) -> None:
    """
    Open the house and serve until SIGTERM or Ctrl+C; what was acknowledged by then is on disk.

    Raises:
        Problem: the port is taken, another process serves this SQLite house, or something is not ready.
    """
    logs.set_up(settings.TEAHOUSE.log_level)
    _refuse_a_crew_that_cannot_be(processes)
    with sole_use() if connection.vendor == "sqlite" else shared_use():
        refuse_what_is_not_ready()
        with contextlib.closing(_listen(host, port)) as listener:
            _raise_descriptor_limit()
            _say(host, listener)
            if processes == 1:
                _run(uvicorn.Server(configuration()), listener)
            else:
                _run_crew(processes, listener)


def serve_as_a_hand(lines_named: str) -> None:
    """
    Serve as one of several, on the socket that the parent listens on.

    Raises:
        Problem: something is not ready.
    """
    lines = Lines.read(lines_named)
    logs.set_up(settings.TEAHOUSE.log_level)
    # The parent renews whoever serves; a terminal that closes is its business, too.
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with shared_use(), contextlib.closing(socket.socket(fileno=lines.listener)) as taken:
        lines.end_with_parent()
        # A newer version may find that it is not ready: then the parent keeps the old one.
        refuse_what_is_not_ready()
        _run(_Telling(configuration(), lines), taken)


class _Telling(uvicorn.Server):
    """A server that says when it serves."""

    def __init__(self, config: uvicorn.Config, lines: Lines) -> None:
        super().__init__(config)
        self._lines = lines

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._lines.say_ready()


def _refuse_a_crew_that_cannot_be(processes: int) -> None:
    if processes < 1:
        raise Problem("--processes is how many serve: 1 or more")
    if processes == 1:
        return
    if connection.vendor == "sqlite":
        raise Problem("on SQLite one process serves; several need PostgreSQL: set TEAHOUSE_DATABASE_URL")
    if not settings.TEAHOUSE.bus_url:
        raise Problem(
            "several processes tell each other over a bus: set TEAHOUSE_BUS_URL, such as nats://localhost:4222"
        )


def _run_crew(processes: int, listener: socket.socket) -> None:
    listener.listen(BACKLOG)
    connections.close_all()
    try:
        Crew(processes, listener.fileno(), patience=2.0 * current().socket.drain_seconds).run()
    except NeverReady:
        raise Problem("the house could not open; the log above names what failed") from None


def configuration() -> uvicorn.Config:
    """How the server is set up; the bench's baselines run under the same flags."""
    # By name: what is served stands above the command line.
    flags: dict[str, Any] = {
        "loop": "uvloop",
        "http": "httptools",
        "ws": HouseProtocol,
        "ws_per_message_deflate": False,
        "ws_max_size": current().socket.frame_bytes,
        "ws_ping_interval": None,
        "lifespan": "on",
        "backlog": BACKLOG,
        "access_log": False,
        "log_config": None,
        "server_header": False,
        # Our own count of proxies is used instead: see web/proxy.py.
        "proxy_headers": False,
        "timeout_graceful_shutdown": current().socket.drain_seconds,
    }
    return uvicorn.Config("teahouse.asgi:application", **flags)


def _run(server: uvicorn.Server, listener: socket.socket) -> None:
    # The server raises the signal again when it has closed everything: a stop that was asked for is no failure.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    server.run(sockets=[listener])
    if not server.started:
        raise Problem("the house could not open; the log above names what failed")


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as problem:
        listener.close()
        raise Problem(f"cannot listen on {host} port {port}: {problem.strerror}. Try another --port") from None
    return listener


def _raise_descriptor_limit() -> None:
    """Every socket is a file to the system: ask for as many as we are allowed."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = DESCRIPTORS if hard == resource.RLIM_INFINITY else min(DESCRIPTORS, hard)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _say(host: str, listener: socket.socket) -> None:
    port = listener.getsockname()[1]
    name = "localhost" if host in ("127.0.0.1", "::1") else host
    print(f"Teahouse is open at http://{name}:{port}/   (Ctrl+C closes it)", file=sys.stderr)
    origin = f"http://{name}:{port}"
    if not settings.TEAHOUSE.is_production and origin not in settings.TEAHOUSE.origins:
        print(f"Live talk needs TEAHOUSE_ORIGINS to name the address people open, such as {origin}", file=sys.stderr)
    for name_, default, here in differences(current()):
        print(f"policy {name_}: {here} (default {default})", file=sys.stderr)
