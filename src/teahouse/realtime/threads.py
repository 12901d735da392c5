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
    """What *ask* answers. Its thread keeps the connection; one that failed is thrown away."""
    return await asyncio.get_running_loop().run_in_executor(_pool, lambda: _asked(ask, *args, **kwargs))


def close_connections() -> None:
    """Let go of the connections of all threads, as far as they are idle."""
    for _ in range(2):
        _pool.submit(connection.close)


def _asked(ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    try:
        return ask(*args, **kwargs)
    except DatabaseError:
        connection.close()
        raise
