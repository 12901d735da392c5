"""The squeezed view: letters kept apart by spaces or signs brought together, stretched letters shortened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.patterns import compiled

if TYPE_CHECKING:
    from strainer.normalize.view import View

# "s n a p", "s.n.a.p", "s-n_a*p": single letters with one to three signs between.
SPACED = compiled(r"(?:^|[^a-z0-9'])([a-z0-9@](?:[ .,\-_*/|~+:;'\"()]{1,3}[a-z0-9@]){2,})(?:$|[^a-z0-9])")
# "in.sta.gram", "tele*gram", "what_s_app": signs inside a word.
BROKEN = compiled(r"\b[a-z]{1,}(?:[.\-_*/|~+][a-z]{1,}){1,8}\b")
STRETCHED = compiled(
    r"a{3,}|b{3,}|c{3,}|d{3,}|e{3,}|f{3,}|g{3,}|h{3,}|i{3,}|k{3,}|l{3,}|m{3,}|n{3,}|o{3,}|"
    r"p{3,}|r{3,}|s{3,}|t{3,}|u{3,}|v{3,}|w{4,}|x{4,}|y{3,}|z{3,}"
)
# What people spell letter by letter, so that "t e x t m e" is read as two words.
PARTS = [
    "whatsapp",
    "snapchat",
    "instagram",
    "telegram",
    "discord",
    "facebook",
    "messenger",
    "message",
    "number",
    "whats",
    "what",
    "your",
    "phone",
    "email",
    "gmail",
    "insta",
    "snap",
    "text",
    "call",
    "meet",
    "move",
    "talk",
    "chat",
    "kik",
    "add",
    "dm",
    "pm",
    "me",
    "my",
    "ur",
    "you",
    "up",
    "on",
    "at",
    "to",
    "is",
    "the",
    "can",
    "i",
    "have",
    "u",
    "asl",
    "let",
    "s",
    "lets",
    "irl",
    "ig",
    "fb",
    "wanna",
    "give",
    "tonight",
    "later",
    "tiktok",
    "signal",
    "skype",
    "zoom",
    "address",
    "send",
    "dot",
    "com",
]
WORDS_RUN_TOGETHER = compiled("(?:" + "|".join(sorted(PARTS, key=len, reverse=True)) + "){2,}")
PART = compiled("|".join(sorted(PARTS, key=len, reverse=True)))
LETTER = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789@")
SPACE = 0x20
KEPT = frozenset(b".:=/#")  # signs that stand between spaced words


def squeeze(view: View) -> View | None:
    """Return *view* with spaced letters joined and stretched letters shortened; None when nothing changes."""
    text = view.text
    edits: list[tuple[int, int, list[int], bytes]] = [
        (*_with_underscores(text, match.start(1), match.end(1)), *_joined(text, match.start(1), match.end(1)))
        for match in SPACED.finditer(text)
    ]
    for match in BROKEN.finditer(text):
        if _in_an_address(text, match.start(), match.end()):
            continue
        kept = [place for place in range(match.start(), match.end()) if text[place] in LETTER]
        edits.append((match.start(), match.end(), kept, bytes(text[place] for place in kept)))
    edits += [
        (match.start(), match.end(), [match.start()], text[match.start() : match.start() + 1])
        for match in STRETCHED.finditer(text)
    ]
    return _edited(view, sorted(edits, key=lambda edit: (edit[0], -edit[1]))) if edits else None


def _with_underscores(text: bytes, start: int, end: int) -> tuple[int, int]:
    """Return the stretch with the underscores that touch it: "_s_n_a_p_" is a word of its own."""
    return start - (text[start - 1 : start] == b"_"), end + (text[end : end + 1] == b"_")


def _in_an_address(text: bytes, start: int, end: int) -> bool:
    """Tell whether a word with signs is part of a link or a mailbox, which are read as they stand."""
    begin = max(text.rfind(b" ", 0, start), text.rfind(b"\n", 0, start)) + 1
    word = text[begin:end]
    return b"@" in word or b"://" in word or word.startswith(b"www.")


def _joined(text: bytes, start: int, end: int) -> tuple[list[int], bytes]:
    """Return the places and the bytes of spaced letters as words: a wide gap parts words, so do known words."""
    places: list[int] = []
    letters = bytearray()
    for place in range(start, end):
        byte = text[place]
        between_spaces = text[place - 1 : place] == b" " and text[place + 1 : place + 2] == b" "
        wide = byte == SPACE and text[place - 1 : place] == b" "
        if byte in LETTER or wide or (byte in KEPT and between_spaces):
            places.append(place)
            letters.append(byte)
    return _parted(places, bytes(letters))


def _parted(places: list[int], letters: bytes) -> tuple[list[int], bytes]:
    """Put spaces between words that were run together, when known words make up the whole."""
    if b" " in letters or not WORDS_RUN_TOGETHER.fullmatch(letters):
        return places, letters
    spread: list[int] = []
    pieces: list[bytes] = []
    for match in PART.finditer(letters):
        if pieces:
            spread.append(places[match.start()])
        spread += places[match.start() : match.end()]
        pieces.append(match.group())
    return spread, b" ".join(pieces)


def _edited(view: View, edits: list[tuple[int, int, list[int], bytes]]) -> View:
    """Return the view in which each edited stretch is replaced by its places and bytes."""
    text = view.text
    places: list[int] = []
    pieces: list[bytes] = []
    done = 0
    for start, end, kept, replacement in edits:
        if start < done:
            continue
        pieces += [text[done:start], replacement]
        places += range(done, start)
        places += kept
        done = end
    places += range(done, len(text))
    return view.derived("squeezed", b"".join([*pieces, text[done:]]), places)
