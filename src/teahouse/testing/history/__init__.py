"""
What was done and what was seen, and whether the two agree.

Clients write down what they send and what they are answered, screens what they show, and at the
end fresh clients read everything once more; ``check`` compares the three and names every broken
promise. It uses the standard library only: a mistake of the house cannot hide itself here.

A history holds ids, numbers and keyed digests, never words: use ``digest`` before recording.
"""

from .check import Promise, Violation, check
from .events import (
    HOUSE,
    Acknowledged,
    Digest,
    Event,
    FinalRead,
    Gone,
    Invoked,
    Joined,
    Refused,
    Settled,
    Shown,
    Stopped,
    Unknown,
    Withheld,
    digest,
    load,
    save,
)

__all__ = [
    "HOUSE",
    "Acknowledged",
    "Digest",
    "Event",
    "FinalRead",
    "Gone",
    "Invoked",
    "Joined",
    "Promise",
    "Refused",
    "Settled",
    "Shown",
    "Stopped",
    "Unknown",
    "Violation",
    "Withheld",
    "check",
    "digest",
    "load",
    "save",
]
