"""
The first view: letters that look alike become the plain letter, digits of every script 0 to 9.

Case, accents, full-width and circled characters, Cyrillic and Greek look-alikes, pictures that
stand for a word, and characters that cannot be seen at all are dealt with here, one character
at a time, so that no text can grow beyond four times its length and no run of marks costs more
than its characters.
"""

from __future__ import annotations

import unicodedata

from strainer.normalize.view import View

# A letter or sign we cannot read stands in the view as one byte that is no letter.
UNREADABLE = "\x01"
# The sign that covers what was masked reads as itself, so that "call me on •••" is not asked again.
COVER = "•"
COVERED = "\x02"
LONGEST = 4  # one character never becomes more than this many; pictures may stand for a short word
WIDE = b"   "
SPACE = 0x20
GAPS_ONLY = bytes(byte if byte == SPACE else ord("x") for byte in range(256))
LETTERS_APART = 3
CACHED = 16_384  # how many characters we remember; beyond that we begin again

# Looks like → is. Only what decomposition does not already give.
LOOKS_LIKE = {
    COVER: COVERED,
    "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "ё": "e", "һ": "h", "і": "i", "ї": "i", "ј": "j",
    "к": "k", "ӏ": "l", "м": "m", "н": "h", "о": "o", "р": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t",
    "у": "y", "ѵ": "v", "ѡ": "w", "ԝ": "w", "х": "x", "з": "3", "б": "6", "ь": "b", "п": "n", "и": "u",
    "д": "d", "я": "r", "ш": "w", "щ": "w", "ч": "4", "ф": "o", "л": "n", "ц": "u", "э": "3", "ж": "x",
    "ю": "io", "й": "u", "ы": "bi", "ъ": "b", "ґ": "r", "є": "e", "ү": "y", "ө": "o",
    "α": "a", "β": "b", "γ": "y", "δ": "d", "ε": "e", "ζ": "z", "η": "n", "θ": "o", "ι": "i", "κ": "k",
    "λ": "l", "μ": "u", "ν": "v", "ξ": "e", "ο": "o", "π": "n", "ρ": "p", "σ": "o", "ς": "s", "τ": "t",
    "υ": "u", "φ": "o", "χ": "x", "ψ": "w", "ω": "w", "ϲ": "c", "ϳ": "j",
    "ı": "i", "ȷ": "j", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe",
    "ß": "ss", "þ": "p", "ɑ": "a", "ɡ": "g", "ɩ": "i", "ʏ": "y", "ɪ": "i", "ʀ": "r", "ɴ": "n", "ʟ": "l",
    "ʜ": "h", "ɢ": "g", "ʙ": "b", "ᴀ": "a", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ᴊ": "j", "ᴋ": "k", "ᴍ": "m",
    "ᴏ": "o", "ᴘ": "p", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ᴢ": "z", "ꜱ": "s", "ꜰ": "f", "ǫ": "q",
    "ա": "w", "օ": "o", "ո": "n", "ս": "u", "հ": "h", "յ": "j", "զ": "q", "ց": "g", "ք": "p",
    "ⅼ": "l", "∣": "l", "ǀ": "l", "ƽ": "s", "ꓲ": "l",
    "Ꭺ": "a", "Ᏼ": "b", "Ꮯ": "c", "Ꭼ": "e", "Ꮋ": "h", "Ꭵ": "i", "Ꭻ": "j", "Ꮶ": "k", "Ꮮ": "l", "Ꮇ": "m",
    "Ꮲ": "p", "Ꮪ": "s", "Ꭲ": "t", "Ꮩ": "v", "Ꮃ": "w", "Ꮓ": "z", "Ꮎ": "o", "Ꭰ": "d", "Ꮐ": "g",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "′": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "…": "...", "·": ".",
    "∙": ".", "⋅": ".", "。": ".", "．": ".", "․": ".", "‚": ",", "،": ",", "、": ",", "⁄": "/", "∕": "/",
    "×": "x", "€": "$", "£": "$", "¥": "$", "₹": "$", "©": "c", "®": "r", "™": "tm", "§": "s", "¡": "!",
    "¿": "?", "➕": "+", "➖": "-", "✖": "x", "❌": "x", "⭕": "o", "〇": "0",
    "零": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9",
}  # fmt: skip

# Pictures people use in place of a word.
PICTURES = {
    "👻": " ghost app ", "📱": " phone ", "📞": " call ", "☎": " call ", "🤙": " call ", "📲": " phone ",
    "📧": " email ", "📨": " email ", "📩": " email ", "✉": " email ", "💌": " email ", "📸": " camera app ",
    "📷": " camera app ", "💬": " message ", "🗨": " message ", "🐦": " bird app ",
    "🟢": " green circle ", "🔵": " blue circle ", "🟣": " purple circle ",
    "💚": " green heart ", "💙": " blue heart ", "💜": " purple heart ", "✈": " plane ", "🛩": " plane ",
    "🎮": " game ", "🎧": " headphones ", "🔟": "10", "💯": "100",
    "🅰": "a", "🅱": "b", "🅾": "o", "🅿": "p", "🆎": "ab", "🅾️": "o", "ℹ": "i", "🎱": "8", "🥇": "1", "🥈": "2",
    "🥉": "3", "🕐": "1", "🕑": "2", "🕒": "3", "🕓": "4", "🕔": "5", "🕕": "6", "🕖": "7", "🕗": "8", "🕘": "9",
}  # fmt: skip

# The sound of Cyrillic letters, for words written in Russian or Ukrainian letters throughout.
SOUNDS = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ы": "y", "э": "e", "ю": "yu",
    "я": "ya", "ь": "", "ъ": "", "і": "i", "ї": "i", "є": "e", "ґ": "g",
})  # fmt: skip


CYRILLIC = frozenset(chr(code) for code in range(0x400, 0x500))


class _Folds(dict[int, str]):
    """What each character folds to, worked out at its first appearance."""

    def __missing__(self, code: int) -> str:
        if len(self) >= CACHED:
            self.clear()
        folded = self[code] = fold_character(chr(code))
        return folded


def fold_character(character: str) -> str:
    """Return the ASCII that *character* stands for; empty when nothing of it can be seen."""
    if character in PICTURES:
        return PICTURES[character]
    lowered = character.lower()
    if character in LOOKS_LIKE or lowered in LOOKS_LIKE:
        return LOOKS_LIKE.get(character) or LOOKS_LIKE[lowered]
    if lowered.isascii():
        return lowered
    category = unicodedata.category(character)
    if category in {"Cf", "Mn", "Me", "Cc", "Cn", "Co", "Cs"} or character in "\u115f\u1160\u3164\uffa0":
        return ""
    if category in {"Zs", "Zl", "Zp"}:
        return "\n" if category != "Zs" else " "
    return _decomposed(character) or _named(character) or (UNREADABLE if category[0] == "L" else " ")


def _decomposed(character: str) -> str:
    """Return the plain letters a character is made of: "ⓔ" is "e", "½" is "1/2"."""
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    parts = unicodedata.normalize("NFKD", character).lower()
    plain = "".join(LOOKS_LIKE.get(part, part) for part in parts[: LONGEST * 2] if part in LOOKS_LIKE or part.isascii())
    return plain[:LONGEST]


def _named(character: str) -> str:
    """Return the letter or digit that the name of a character speaks of: "NEGATIVE SQUARED LATIN CAPITAL LETTER A"."""
    words = unicodedata.name(character, "").split()
    if "LETTER" in words and ("LATIN" in words or "INDICATOR" in words):
        after = words[words.index("LETTER") + 1 :]
        return after[0].lower() if after and len(after[0]) == 1 and after[0].isascii() else ""
    if "REGIONAL" in words and words[-1].isascii() and len(words[-1]) == 1:
        return words[-1].lower()
    return ""


_FOLDS = _Folds()


def fold(text: str) -> View:
    """Return *text* in lower-case ASCII, with the way back; takes time in proportion to its length."""
    view = View("typed", text.lower().encode()) if text.isascii() else _folded(text, sounded=True)
    return _narrowed(view) if WIDE in view.text else view


def _narrowed(view: View) -> View:
    """
    Return *view* with every gap as one space; a wider gap in letters that stand apart parts their words: as two.

    "w   h   a   t       n   o   w" becomes "w h a t  n o w".
    """
    text = view.text
    gaps = [len(gap) for gap in text.translate(GAPS_ONLY).split(b"x") if gap]
    usual = min(gaps)
    apart = sum(len(word) == 1 for word in text.split(b" ")) > LETTERS_APART
    kept: list[int] = []
    wide = 0  # of the gap so far
    for place, char in enumerate(text):
        if char != SPACE or wide == 0 or (apart and wide == usual):
            kept.append(place)
        wide = wide + 1 if char == SPACE else 0
    return view.derived("typed", bytes(text[place] for place in kept), kept)


def fold_by_looks(text: str) -> View | None:
    """Return *text* with every Cyrillic letter as what it looks like; None when there is none of them."""
    return None if text.isascii() or CYRILLIC.isdisjoint(text) else _folded(text, sounded=False)


def _folded(text: str, *, sounded: bool) -> View:
    pieces = [_FOLDS[code] for code in map(ord, text)]
    if sounded and not CYRILLIC.isdisjoint(text):
        _sound_out(text, pieces)
    joined = "".join(pieces).encode()
    if len(joined) == len(text) and all(map(len, pieces)):
        return View("typed", joined)
    origin = [place for place, piece in enumerate(pieces) for _ in piece]
    return View("typed", joined, origin)


def _sound_out(text: str, pieces: list[str]) -> None:
    """
    Give words written wholly in Cyrillic their sound, in place.

    In "сall me" the first letter only looks like ours; in "телеграм" every letter is read.
    """
    place = 0
    for word in text.split(" "):
        end = place + len(word)
        letters = [character for character in word.lower() if character.isalpha()]
        if letters and len(letters) > 2 and all("а" <= letter <= "ґ" for letter in letters):
            for at in range(place, end):
                sound = text[at].lower().translate(SOUNDS)
                # A letter of another language among them keeps its looks.
                pieces[at] = sound if text[at].isalpha() and sound.isascii() else pieces[at]
        place = end + 1
