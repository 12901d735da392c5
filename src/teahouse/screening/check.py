"""Reading one text: here when a glance is enough, in the screening process when it is not, and never not at all."""

from collections.abc import Callable

import structlog

from strainer import Result
from teahouse.guard_registry import switched_off
from teahouse.policy.numbers import Messages
from teahouse.screening.process import Screener
from teahouse.screening.windows import Window

log = structlog.get_logger(__name__)

Told = Callable[[Result | None], None]


def glance(window: Window, seat_no: int, text: str, limits: Messages) -> Result | None:
    """The result of a short text that nothing in it makes suspicious; None when it needs a closer look."""
    return window.glance(seat_no, text) if len(text) <= limits.inline_code_points else None


def read_here(window: Window, seat_no: int, text: str) -> Result | None:
    """What *text* is; None when it could not be read, and then it is held."""
    try:
        return window.read(seat_no, text)
    except Exception as problem:
        return unread(problem)


def read_there(screener: Screener, window: Window, seat_no: int, text: str, told: Told) -> None:
    """Have *text* read by the screening process; *told* hears the result, or None at the deadline or on any error."""

    def back(answer: tuple[Result, bytes] | None) -> None:
        if answer is None:
            told(unread(TimeoutError()))
            return
        result, state = answer
        window.go_on_from(state)
        told(result)

    screener.read(window.band, window.state(), str(seat_no), text, back)


def unread(problem: Exception) -> Result | None:
    """Nobody knows what the text is: it will be held. The log learns the kind of the problem and no more."""
    log.error("a text could not be screened", kind=type(problem).__name__)
    return Result() if switched_off("hold_on_error") else None
