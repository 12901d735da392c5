"""A rule: a phrase that gives, asks for or arranges contact, and what makes of it a finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.result import Act, Kind


Check: TypeAlias = "Callable[[Match, View], float | None]"


@dataclass(frozen=True, slots=True)
class Rule:
    """
    One phrase.

    ``pattern`` is written in the short hand of :mod:`strainer.words`. ``group`` names the part
    that is the contact itself: what a mask covers. ``check`` takes a second look at a match and
    returns what to add to the score, or None to drop it. ``excusable`` rules are excused by a
    refusal, a rule being explained or a story told around them; bare details are not.
    """

    name: str
    kind: Kind
    act: Act
    score: float
    pattern: str
    why: str
    group: int = 0
    check: Check | None = None
    excusable: bool = True


@dataclass(slots=True)
class Hit:
    """What a detector saw in one view, before the words around it were weighed."""

    kind: Kind
    act: Act
    score: float
    view: View
    start: int
    end: int
    why: str
    rule: str
    excusable: bool = True
    spelled: bool = False  # a number said in words
    lead: int | None = None  # where the whole phrase begins, when the contact is only a part of it
