"""Where the socket asks the database: in a few threads of its own, never on the loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from django.db import DatabaseError, connection

P = ParamSpec("P")
T = TypeVar("T")

_pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="realtime")


async def in_thread(ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What *ask* answers. On SQLite its thread keeps the connection, unless it failed."""
    return await asyncio.get_running_loop().run_in_executor(_pool, lambda: _asked(ask, *args, **kwargs))


def _asked(ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    try:
        return ask(*args, **kwargs)
    except DatabaseError:
        connection.close()
        raise
    finally:
        if connection.vendor != "sqlite":
            # There the backend keeps a pool, and a connection in hand is one that others wait for.
            connection.close()
