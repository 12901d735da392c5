"""Other languages than English, beyond names of apps: being reached, meeting, places, profiles, asked for or given."""

from __future__ import annotations

from strainer.rule import Rule

RULES: tuple[Rule, ...] = ()
