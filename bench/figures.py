"""Numbers about numbers."""

from collections.abc import Sequence
from statistics import median


def percentile(values: Sequence[float], share: float) -> float:
    """The value that *share* of *values* do not exceed; not a number when there are none."""
    ordered = sorted(values)
    if not ordered:
        return float("nan")
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(values: Sequence[float]) -> str:
    """``median (lowest to highest)``, each with three figures."""
    if not values:
        return "none"
    return f"{brief(median(values))} ({brief(min(values))} to {brief(max(values))})"


def brief(value: float) -> str:
    """*value* as a person would say it: three figures, no exponents."""
    if value >= 999.5:
        return f"{value:,.0f}"
    return f"{value:.3g}"
