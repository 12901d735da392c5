"""
Is this process alive, and should people be sent to it? For proxies, service managers, and whoever keeps watch.

``/healthz`` answers 200 as long as the process can answer at all, and says what is wrong; ``/readyz`` answers 503
while anything is. Both stand before the pages, so that a flood of visitors cannot take their place.
"""

import asyncio
import json

from django.db import connections

from teahouse.messaging import running
from teahouse.policy.load import current
from teahouse.web.static_files import Scope, Send, finish

ALIVE, READY = "/healthz", "/readyz"
PATHS = frozenset({ALIVE, READY})
DATABASE_SECONDS = 2.0
HEADERS = [
    (b"content-type", b"application/json"), (b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff"),
]  # fmt: skip

_looking: list[asyncio.Future[bool]] = []


async def answer(scope: Scope, send: Send) -> None:
    """Answer one of PATHS: kinds of trouble and the version of the policy in force, nothing of anybody."""
    if scope["method"] not in ("GET", "HEAD"):
        await finish(send, 405, [(b"allow", b"GET, HEAD"), (b"content-length", b"0")])
        return
    troubles = running.troubles()
    if not await _database_answers():
        troubles.append("database")
    said = {"status": "degraded" if troubles else "ok", "troubles": troubles, "policy": current().version}
    status = 503 if troubles and scope["path"] == READY else 200
    body = json.dumps(said).encode()
    headers = [*HEADERS, (b"content-length", str(len(body)).encode())]
    await finish(send, status, headers, body if scope["method"] == "GET" else b"")


async def _database_answers() -> bool:
    """Does it, within seconds? However many ask, one looks: a database that hangs must not take a thread for each."""
    if not _looking:
        looking = asyncio.get_running_loop().run_in_executor(None, _ask_the_database)
        _looking.append(looking)
        looking.add_done_callback(lambda _: _looking.clear())
    try:
        return await asyncio.wait_for(asyncio.shield(_looking[0]), DATABASE_SECONDS)
    except TimeoutError:
        return False


def _ask_the_database() -> bool:
    connection = connections["default"]
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Exception:  # whatever it is, people cannot be sent here; what it says could quote somebody
        return False
    else:
        return True
    finally:
        connection.close()
