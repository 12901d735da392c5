"""The one form of a text that is screened, stored and shown, so that no two readers can see two things."""

import unicodedata

from teahouse.policy.numbers import Messages
from teahouse.policy.ruling import Reason

MARKS_IN_A_ROW = 8
JOINERS = frozenset("\u200c\u200d")
# What turns reading round, hides, or cannot be seen at all: soft hyphens, fillers, bidi overrides, tags …
UNSEEN = frozenset(
    {0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x3164, 0xFEFF, 0xFFA0}
    | set(range(0x2028, 0x202F))
    | set(range(0x2060, 0x2070))
    | set(range(0xFFF9, 0xFFFC))
    | set(range(0xE0000, 0xE0080))
)


def canonical(text: str, limits: Messages) -> str | Reason:
    """*text* as it will be kept, or why it cannot be taken."""
    if len(text) > limits.max_code_points:
        return Reason.TOO_LONG
    if text.isascii():
        if text.isprintable():
            return text.strip() or Reason.EMPTY
    else:
        try:
            size = len(text.encode())
        except UnicodeEncodeError:
            return Reason.UNREADABLE
        if size > limits.max_bytes:
            return Reason.TOO_LONG
        text = unicodedata.normalize("NFC", _seen(text))
    return _without_controls(text)


def _without_controls(text: str) -> str | Reason:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").strip()
    if any(unicodedata.category(char) in {"Cc", "Cs"} and char != "\n" for char in text):
        return Reason.UNREADABLE
    if not text.isascii() and _piles_up(text):
        return Reason.UNREADABLE
    return text or Reason.EMPTY


def _seen(text: str) -> str:
    """*text* without what nobody can see; joiners stay where a script or an emoji needs them."""
    kept: list[str] = []
    for char in text:
        if ord(char) in UNSEEN or (char in JOINERS and (not kept or kept[-1].isascii())):
            continue
        kept.append(char)
    return "".join(kept)


def _piles_up(text: str) -> bool:
    """Are there more marks on one letter than any script of the world has?"""
    run = 0
    for char in text:
        run = run + 1 if unicodedata.category(char) in {"Mn", "Me"} else 0
        if run > MARKS_IN_A_ROW:
            return True
    return False
