"""What the rules about hints share: how one is made, how a line ends, how far a thought reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.patterns import Match
    from strainer.result import Act, Kind
    from strainer.rule import Check

END = r"(?:\W*$|[.!?;\n])"
GAP, LONG_GAP = r"[^.!?\n]{0,50}", r"[^\n]{0,60}"


def captured(match: Match) -> bytes:
    """Return what the one branch of a rule that matched has named, or nothing."""
    return next((said for said in match.groups() if said), b"")


def hint(
    name: str,
    kind: Kind,
    act: Act,
    pattern: str,
    why: str,
    score: float = 0.7,
    *,
    check: Check | None = None,
    group: int = 0,
    excusable: bool = True,
) -> Rule:
    """Return a rule about a hint, less sure than one that names a way outside."""
    return Rule(name, kind, act, score, pattern, why, group, check, excusable)
