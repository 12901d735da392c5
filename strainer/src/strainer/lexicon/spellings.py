"""How words are typed in a hurry, by sound, or with dyslexia, and what is meant."""

from __future__ import annotations

from functools import cache
from itertools import product
from string import ascii_lowercase
from typing import TYPE_CHECKING

from strainer.lexicon import read, rows
from strainer.lexicon.platforms import platforms

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = "spellings.txt"
# Names so well known, and so unlike other words, that any one wrong letter is understood.
LONG_NAMES = ("instagram", "snapchat", "whatsapp", "telegram", "discord", "facebook", "messenger", "minecraft",
              "facetime", "cashapp", "hotmail", "paypal", "tiktok", "roblox", "youtube", "twitter")  # fmt: skip
LONG = 7  # letters of a name that is understood with any letter changed
FEWEST_CONSONANTS = 4  # that are a name without its vowels
# How names are written by their sound, part by part.
BY_SOUND = {
    "whatsapp": ("w wh v gu", "a o u -", "t tt", "s z tz", "a e -", "p pp b"),
    "snapchat": ("sn zn", "a e -", "p pp b", "ch tch sh", "a e -", "t tt"),
    "instagram": ("in en", "s z", "t d", "a e er -", "gr", "a e -", "m mm"),
    "telegram": ("t", "e a -", "l ll", "e i a y -", "gr", "a e -", "m mm"),
    "discord": ("d", "i y -", "s ss z zz", "c k ck", "o oa or -", "r", "d t dd"),
    "facebook": ("f", "a ay ei", "c s z ss", "e i -", "b", "oo o u", "k c ck"),
    "messenger": ("m", "e a i", "s ss", "e i a -", "n", "g j", "e a -", "r"),
    "cashapp": ("c k", "a -", "sh ssh ch", "a e -", "p pp"),
    "number": ("n", "u oo o -", "m mm", "b bb", "e u a -", "r rr"),
    "roblox": ("r", "o oa ow", "b bb", "l", "o oa", "x xx ks cks"),
    "gmail": ("g j gee jee jay", "m mm", "ai ay aa a ae aie", "l ll le"),
    "hotmail": ("h", "o a", "t tt", "m mm", "ai ay a ae", "l ll le"),
}
# Words of their own that lie near one of these names.
OTHER_WORDS = frozenset(
    b"discard discards discords telegraf passenger passengers facebooks snapchats whatsapps telegrams hotmails umber "
    b"numb html nomber facetimed discreet disco disks twitters titter twister hitter fitter bitter jitter witter "
    b"lumber cumber cashap chap chape ship shape kshape".decode().split()
)
SHORTEST_NAME, SHORTEST_WORD = 5, 4  # letters of a name, or a word of the file, that is understood with two swapped


@cache
def spellings() -> tuple[dict[bytes, bytes], dict[bytes, bytes]]:
    """
    Return what is meant by each spelling: by those that stand for themselves, and by those that need company.

    "wats" is always "what's"; "meat" is "meet" only in the company of the first kind.

    Raises:
        LexiconError: a line without a word or without spellings.
    """
    sure: dict[bytes, bytes] = {}
    words: set[str] = set()
    shy: dict[bytes, bytes] = {}
    for row in rows(FILE, read(FILE), columns=2):
        meant = row.columns[0]
        typed = row.names(1)
        if not meant or not typed:
            raise row.fail("a word and its spellings")
        if meant.isalpha() and len(meant) >= SHORTEST_WORD:
            words.add(meant)
        for spelling in typed:
            bare = spelling.rstrip("?")
            (shy if spelling.endswith("?") else sure).setdefault(bare.encode(), meant.encode())
    for slip, name in _slips_of_names():
        sure.setdefault(slip.encode(), name.encode())
    words |= {name for place in platforms() for name in place.sure if name.isalpha() and len(name) >= SHORTEST_NAME}
    for word in sorted(words):
        for slip in swaps(word):
            if slip not in words and slip.encode() not in shy:
                sure.setdefault(slip.encode(), word.encode())
    return sure, shy


def _slips_of_names() -> Iterator[tuple[str, str]]:
    """Yield the ways to write the best known names, with what each means."""
    for name in LONG_NAMES:
        yield from ((slip, name) for slip in near(name))
    for name, parts in BY_SOUND.items():
        # A dash stands for a sound that is left out.
        for sounds in product(*(part.split() for part in parts)):
            slip = "".join(sounds).replace("-", "")
            if slip != name and len(slip) >= SHORTEST_WORD and slip not in OTHER_WORDS:
                yield slip, name


def near(name: str) -> set[str]:
    """Return *name* with a letter doubled or its vowels left out, and, when it is long, with any letter wrong."""
    slips = {name[:at] + name[at] + name[at:] for at in range(1, len(name))}
    bare = name[0] + "".join(letter for letter in name[1:] if letter not in "aeiou")
    if len(bare) >= FEWEST_CONSONANTS:
        slips |= {bare, *(bare[:at] + name[at:] for at in range(2, 5) if name.startswith(bare[:at]))}
    if len(name) >= LONG:
        for at in range(1, len(name)):
            slips |= {name[:at] + letter + name[at + 1 :] for letter in ascii_lowercase + "0"}
            slips |= {name[:at] + letter + name[at:] for letter in ascii_lowercase}
            slips.add(name[:at] + name[at + 1 :])
    return slips - OTHER_WORDS - {name}


def swaps(word: str) -> list[str]:
    """Return *word* with two letters behind the first swapped."""
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]
    return [slip for slip in swapped if slip != word]
