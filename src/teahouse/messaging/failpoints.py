"""
Where a test may have this process die, as if the power had gone: ``TEAHOUSE_FAILPOINT=K4:kill@3``.

Without that setting, which only test houses take, nothing here does anything.
"""

import os
import signal

from django.conf import settings

POINTS = {
    "K1": "after a message was received",
    "K2": "after it was screened",
    "K3": "inside the transaction",
    "early": "inside the transaction, when a planted bug has told somebody already",
    "K4": "after the commit, before the answer",
    "K5": "after the answer, before anybody else hears",
    "K6": "while others are being told",
}


class FailpointProblem(Exception):
    """The setting names no failpoint."""


def parse(text: str) -> tuple[str, int]:
    """The point and at which hit to die, from ``K4:kill@3``; ("", 0) when there is none."""
    if not text:
        return "", 0
    point, _, rest = text.partition(":")
    action, _, count = rest.partition("@")
    if point not in POINTS or action != "kill" or not count.isdigit() or int(count) < 1:
        raise FailpointProblem("TEAHOUSE_FAILPOINT is written as K4:kill@3")
    return point, int(count)


_point, _left = parse(settings.TEAHOUSE.failpoint if settings.TEAHOUSE.test else "")


def hit(point: str) -> None:
    """Die here, if this is the point and the time."""
    global _left
    if point == _point:
        _left -= 1
        if _left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
