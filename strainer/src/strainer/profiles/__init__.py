"""Profiles: from which score a finding of each kind counts, for different sorts of place."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from strainer.lexicon import rows
from strainer.result import Kind

SHIPPED = ("peer-support", "marketplace", "games")
NEVER = 1.01  # a score nothing reaches: the kind is allowed


def load_profile(profile: str | Path) -> dict[Kind, float]:
    """
    Return the threshold of every kind in *profile*, a shipped name or a path.

    Raises:
        LexiconError: an unknown or repeated kind, or a threshold that is neither 0 to 1 nor "allowed".
        FileNotFoundError: a path that is not there.
    """
    if profile in SHIPPED:
        file, text = f"{profile}.txt", files(__package__).joinpath(f"{profile}.txt").read_text(encoding="utf-8")
    else:
        file, text = str(profile), Path(profile).read_text(encoding="utf-8")
    return _thresholds(file, text)


def _thresholds(file: str, text: str) -> dict[Kind, float]:
    """Return the thresholds written in *text*; kinds that are not named count from 0.6."""
    thresholds: dict[Kind, float] = {}
    for row in rows(file, text, columns=2):
        name, value = row.columns
        if name not in Kind._value2member_map_:
            raise row.fail(f"{name!r} is not a kind: {', '.join(Kind)}")
        if Kind(name) in thresholds:
            raise row.fail(f"{name!r} stands twice")
        thresholds[Kind(name)] = _threshold(value, row.fail(f"{value!r} is neither a number from 0 to 1 nor “allowed”"))
    return {kind: thresholds.get(kind, 0.6) for kind in Kind}


def _threshold(value: str, wrong: Exception) -> float:
    """Return *value* as a threshold, or raise *wrong*."""
    if value == "allowed":
        return NEVER
    try:
        threshold = float(value)
    except ValueError:
        raise wrong from None
    if not 0 <= threshold <= 1:
        raise wrong
    return threshold
