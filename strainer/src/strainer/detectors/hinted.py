"""English hints: asking or arranging without naming how, other names of one's own, ties that exist outside."""

from __future__ import annotations

from strainer.rule import Rule

RULES: tuple[Rule, ...] = ()
