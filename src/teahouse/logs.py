"""
What the house writes down about itself: ids and kinds, never words and never addresses.

Two gates keep it so. Our own lines may carry the keys named here and no other. Of a line from a library only
the place it comes from is kept: its text may hold anything.
"""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.typing import EventDict, Processor

# fmt: off
KEYS = frozenset(
    {
        "event", "level", "timestamp", "logger", "where", "error", "frames",
        # what it is about
        "conversation", "seq", "change", "seat", "hold", "draft", "frame", "field", "rule", "reason", "kind", "state",
        "code", "status", "view", "surface", "guard", "timer", "key", "attempt", "failpoint", "policy", "version",
        "key_number", "command", "setting", "database", "store", "bus", "name",
        # how much, how long
        "count", "sockets", "batch", "waiting", "ms", "seconds", "bytes", "port", "pid", "limit", "got",
    }
)
# fmt: on
Excess = tuple[type[BaseException], BaseException, TracebackType | None]


def set_up(level: str = "info", stream: TextIO | None = None) -> None:
    """Send every log line of this process, ours and the libraries', through the two gates to *stream*."""
    structlog.configure(
        processors=[structlog.stdlib.add_log_level, _stamp, allowed_only, ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    foreign: list[Processor] = [structlog.stdlib.add_log_level, _stamp]
    handler.setFormatter(
        ProcessorFormatter(
            foreign_pre_chain=foreign,
            processors=[place_only, ProcessorFormatter.remove_processors_meta, structlog.processors.JSONRenderer()],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in ("uvicorn.access", "websockets", "asyncio"):
        logging.getLogger(name).setLevel(logging.ERROR)
    for name in ("uvicorn", "uvicorn.error", "django", "django.request", "django.server"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
        logger.setLevel(logging.WARNING)
    logging.captureWarnings(capture=True)


_stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)


def allowed_only(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Keep the keys that may be written; name, without its value, each that may not."""
    problem = event.pop("exc_info", None)
    if problem:
        event.update(_problem(problem))
    refused = sorted(key for key in event if key not in KEYS)
    for key in refused:
        del event[key]
    if refused:
        event["rule"] = "keys left out: " + ", ".join(refused)
    return event


def place_only(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Of a line from a library keep where it was written and the kind of the problem; never its text."""
    if not event.get("_from_structlog"):
        record: logging.LogRecord = event["_record"]
        event["event"] = "library"
        event["logger"] = record.name
        event["where"] = f"{record.module}:{record.lineno}"
        status = getattr(record, "status_code", None)
        if isinstance(status, int):
            event["status"] = status
        problem = event.pop("exc_info", None)
        if problem:
            event.update(_problem(problem))
        event.pop("stack_info", None)
    return event


def _problem(problem: bool | BaseException | Excess) -> dict[str, Any]:
    """An exception as its kind and the places it came through: its text may quote somebody."""
    if isinstance(problem, BaseException):
        error: BaseException | None = problem
    elif isinstance(problem, tuple):
        error = problem[1]
    else:
        error = sys.exc_info()[1]
    if error is None:
        return {}
    frames = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)[-12:]
    ]
    return {"error": type(error).__name__, "frames": frames}
