"""A view: folded bytes, and for each byte the place in the typed text it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class View:
    """
    One way of reading a text, in lower-case ASCII bytes.

    ``origin`` gives for each byte the index of the typed character it stands for; ``None``
    means that they are the same, byte for character. ``begin`` is added to every place, when the
    view is one of a piece that does not begin where the typed text does.
    """

    name: str
    text: bytes
    origin: Sequence[int] | None = None
    begin: int = 0

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """Return where the bytes *start* to *end* stand in the text as typed."""
        if self.origin is None or start >= end:
            return start + self.begin, end + self.begin
        places = self.origin[start:end]
        return min(places) + self.begin, max(places) + 1 + self.begin

    def derived(self, name: str, text: bytes, places: Sequence[int]) -> View:
        """Return a view of this view: *places* says for each byte of *text* which byte here it came from."""
        origin = self.origin
        return View(name, text, places if origin is None else [origin[place] for place in places])
