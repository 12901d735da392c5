"""
What a guard is, and which are switched off by the proof of guards.

A *guard* is a check that stands behind a rule when everything before it failed. Each names the test that
claims it; ``./run guards`` switches the guard off and fails when that test stays green.
"""

import os
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules


@dataclass(frozen=True, slots=True)
class Guard:
    """A trigger: made again after every migration, compared text by text before the house opens."""

    name: str
    table: str
    sqlite: str
    postgres: str
    claims: str  # the test that fails without it, as pytest names it


@dataclass(frozen=True, slots=True)
class CodeGuard:
    """A guard that stands in code: it asks `switched_off` by this name."""

    name: str
    claims: str


def declared() -> list[Guard | CodeGuard]:
    """Every guard of the house: the ``GUARDS`` of each package that has a ``guards`` module."""
    package = import_module("teahouse")
    names = [module.name for module in iter_modules(package.__path__) if module.ispkg]
    found: list[Guard | CodeGuard] = []
    for name in sorted(names):
        if find_spec(f"teahouse.{name}.guards") is not None:
            found += import_module(f"teahouse.{name}.guards").GUARDS
    return found


@cache
def _off() -> frozenset[str]:
    if os.environ.get("TEAHOUSE_TEST") != "1":
        return frozenset()
    return frozenset(filter(None, os.environ.get("TEAHOUSE_GUARD_OFF", "").split(",")))


def switched_off(name: str) -> bool:
    """Is the guard *name* switched off to prove that its test notices? Only ever under TEAHOUSE_TEST=1."""
    return name in _off()
