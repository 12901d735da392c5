"""The house clock: the only place that reads the time. Everything else is told it as ``now``."""

import time
from datetime import UTC, datetime


def now() -> datetime:
    """The moment, aware and in UTC, to be read once at an entrance and handed on."""
    return datetime.now(UTC)


def monotonic() -> float:
    """Seconds that only grow, for measuring how long something took or may take."""
    return time.monotonic()
