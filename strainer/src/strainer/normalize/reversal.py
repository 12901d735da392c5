"""The reversed view: the whole text, or each of its words, read from the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strainer.normalize.view import View


def turned_round(view: View) -> View:
    """Return *view* read from its last character to its first."""
    return view.derived("reversed", view.text[::-1], range(len(view.text) - 1, -1, -1))
