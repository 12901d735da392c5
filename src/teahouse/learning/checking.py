"""What may I share? A text is read once and forgotten: it is never stored, logged or counted."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from teahouse.web.wording import Explanation, explain

if TYPE_CHECKING:
    from strainer import Finding, Strainer


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text as typed, marked when something was found in it."""

    words: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What we would say to this text: its pieces, one explanation for each thing, and whether a life is in danger."""

    pieces: tuple[Piece, ...]
    explanations: tuple[Explanation, ...]
    danger: bool
    unread: bool

    @property
    def is_fine(self) -> bool:
        """May all of it be said?"""
        return not self.explanations and not self.unread


def look_at(text: str) -> Answer:
    """Read *text* as a message would be read, alone and without memory."""
    result = _strainer().screen(text)
    explanations = {finding.kind: explain(finding.kind, finding.act) for finding in result.findings}
    return Answer(
        pieces=tuple(_pieces(text, result.findings)),
        explanations=tuple(explanations.values()),
        danger=result.danger,
        unread=result.unread > 0,
    )


def _pieces(text: str, findings: tuple["Finding", ...]) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for start, end in sorted(finding.span for finding in findings):
        if end <= at:
            continue
        start = max(start, at)
        if start > at:
            pieces.append(Piece(text[at:start], marked=False))
        pieces.append(Piece(text[start:end], marked=True))
        at = end
    if at < len(text):
        pieces.append(Piece(text[at:], marked=False))
    return pieces


@cache
def _strainer() -> "Strainer":
    # Its tables take a moment to load: only a house where somebody asks pays for it.
    from strainer import Strainer

    return Strainer()
