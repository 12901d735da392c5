"""What may be shown of a text with contact in it: everything but the contact, and that until it reads clean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.normalize.fold import COVER
from strainer.result import Act

if TYPE_CHECKING:
    from collections.abc import Callable

    from strainer.result import Finding

MOST_COVERINGS = 3
PATIENT = 1_500  # characters of a text that is covered again and again until it reads clean
MANY = 10  # findings that are covered one by one
NOTHING_SHOWN = COVER * 3


def masked_as(
    text: str,
    findings: tuple[Finding, ...],
    still_open: Callable[[str], tuple[Finding, ...]],
    *,
    longest: int,
) -> str:
    """
    Return *text* with the contact covered, and whatever still reads as contact after that.

    *still_open* reads a masked text again; what is longer than *longest* cannot be read whole, and is not shown.
    """
    covered = bytearray(len(text))
    # Details first: "call me on •••" says nothing any more and may stay readable.
    findings = tuple(finding for finding in findings if finding.act is Act.GIVE) or findings
    _cover(covered, findings)
    # A long text is not read again and again: what one covering does not mend is not shown at all.
    for _ in range(MOST_COVERINGS if len(text) <= PATIENT else 0):
        findings = still_open("".join(COVER if hide else char for char, hide in zip(text, covered, strict=True)))
        if not findings:
            break
        _cover(covered, findings)
    masked = _shortened(text, covered)
    return masked if not still_open(masked) and len(masked) <= longest else NOTHING_SHOWN


def _cover(covered: bytearray, findings: tuple[Finding, ...]) -> None:
    """Mark the characters of *findings*; a text that is all contact keeps only what stands before and behind it."""
    spans = [finding.span for finding in findings]
    if len(spans) > MANY:
        spans = [(min(start for start, _ in spans), max(end for _, end in spans))]
    for start, end in spans:
        covered[start:end] = b"\x01" * (end - start)


def _shortened(text: str, covered: bytearray) -> str:
    """Return *text* with each covered stretch as three signs: their number must not tell its length."""
    pieces: list[str] = []
    place = 0
    while place < len(text):
        start = place
        hide = covered[place]
        while place < len(text) and covered[place] == hide:
            place += 1
        pieces.append(NOTHING_SHOWN if hide else text[start:place])
    return "".join(pieces)


__all__ = ["masked_as"]
