"""One module for each kind of thing that leads outside, and the set that asks for all of them at once."""

from __future__ import annotations

from strainer.detectors import (
    address,
    app,
    danger,
    email,
    handle,
    invite,
    link,
    meeting,
    outside,
    payment,
    phone,
    request,
)
from strainer.patterns import Pattern, PatternSet, compiled
from strainer.rule import Hit, Rule

MODULES = (phone, email, handle, app, link, invite, request, meeting, address, payment, outside, danger)
RULES: tuple[Rule, ...] = tuple(rule for module in MODULES for rule in module.RULES)

__all__ = ["MODULES", "RULES", "RuleBook"]


class RuleBook:
    """Every rule, asked at once which of them a text wakes; then each woken rule says where."""

    def __init__(self, rules: tuple[Rule, ...] = RULES) -> None:
        self.rules = rules
        expanded = [rule.expanded for rule in rules]
        self._set = PatternSet(expanded)
        self._patterns: list[Pattern] = [compiled(pattern) for pattern in expanded]

    def woken(self, text: bytes) -> list[int]:
        """Return the numbers of the rules whose phrase occurs in *text*."""
        return self._set.occurring(text)

    def hits(self, view: object, woken: list[int]) -> list[Hit]:
        """Return where the *woken* rules match in *view*, those kept by their second look."""
        return [hit for number in sorted(woken) for hit in self._hits_of(number, view)]

    def _hits_of(self, number: int, view: object) -> list[Hit]:
        """Return the matches of one rule as hits."""
        rule = self.rules[number]
        found: list[Hit] = []
        for match in self._patterns[number].finditer(view.text):  # type: ignore[attr-defined]
            more = rule.check(match, view) if rule.check else 0.0  # type: ignore[arg-type]
            if more is not None:
                found.append(
                    Hit(rule.kind, rule.act, max(0.0, min(1.0, rule.score + more)), view,  # type: ignore[arg-type]
                        match.start(rule.group), match.end(rule.group), rule.why, rule.name, rule.excusable)
                )
        return found
