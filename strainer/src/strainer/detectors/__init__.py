"""One module for each kind of thing that leads outside, and the set that asks for all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors import (
    address,
    app,
    calls,
    danger,
    email,
    handle,
    invite,
    languages,
    link,
    meeting,
    outside,
    payment,
    phone,
    request,
    softer,
)
from strainer.patterns import PatternSet, compiled
from strainer.rule import Hit, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strainer.normalize.view import View

# Which detectors are asked together: one automaton for all would have to follow every half-matched phrase
# of every kind at once, one for each costs a call each.
TOGETHER: tuple[tuple[Rule, ...], ...] = (
    phone.RULES + link.RULES + payment.RULES,
    email.RULES,
    handle.RULES,
    app.RULES,
    request.RULES + calls.RULES,
    meeting.RULES + address.RULES,
    invite.RULES + outside.RULES,
    softer.RULES,
    languages.RULES,
    danger.RULES,
)

__all__ = ["TOGETHER", "RuleBook"]


class RuleBook:
    """Every rule, asked which of them a text wakes; then each woken rule says where."""

    def __init__(self, modules: Sequence[tuple[Rule, ...]] = TOGETHER) -> None:
        self.rules = tuple(rule for rules in modules for rule in rules)
        self._expanded = tuple(rule.expanded for rule in self.rules)
        self._sets: list[tuple[int, PatternSet]] = []
        first = 0
        for rules in modules:
            last = first + len(rules)
            self._sets.append((first, PatternSet(self._expanded[first:last])))
            first = last

    def woken(self, text: bytes) -> list[int]:
        """Return the numbers of the rules whose phrase occurs in *text*."""
        woken: list[int] = []
        for first, patterns in self._sets:
            if found := patterns.occurring(text):
                woken += [first + number for number in found]
        return woken

    def hits(self, view: View, woken: list[int]) -> list[Hit]:
        """Return where the *woken* rules match in *view*, those kept by their second look."""
        return [hit for number in sorted(woken) for hit in self._hits_of(number, view)]

    def _hits_of(self, number: int, view: View) -> list[Hit]:
        """Return the matches of one rule as hits."""
        rule = self.rules[number]
        found: list[Hit] = []
        for match in compiled(self._expanded[number]).finditer(view.text):
            more = rule.check(match, view) if rule.check else 0.0
            if more is not None:
                score = max(0.0, min(1.0, rule.score + more))
                start, end = match.start(rule.group), match.end(rule.group)
                found.append(
                    Hit(
                        rule.kind,
                        rule.act,
                        score,
                        view,
                        start,
                        end,
                        rule.why,
                        rule.name,
                        rule.excusable,
                        lead=match.start(),
                    )
                )
        return found
