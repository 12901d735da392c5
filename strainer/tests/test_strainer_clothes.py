"""The same words in other clothes read the same, and nothing harmless beside them hides them."""

from collections.abc import Callable
from zlib import crc32

import pytest

from strainer import Strainer
from strainer.corpus import CORPUS, rows

STRAINER, RULES_ALONE = Strainer(), Strainer(second_opinion=False)
# A third of them, always the same: all of them would take ten minutes.
TEXTS = [
    row.text for row in rows(CORPUS) if row.label == "violation" and row.text and crc32(row.idea.encode()) % 3 == 0
]
FLAGGED = [text for text in TEXTS if STRAINER.screen(text).flag]
FOUND = frozenset(text for text in FLAGGED if RULES_ALONE.screen(text).flag)
GUESSED = frozenset(FLAGGED) - FOUND
LOOKS_LIKE = str.maketrans("aeopcxyi", "аеорсхуі")
HARMLESS = "i had a hard week and i slept badly and my mum is ill again. "

CLOTHES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "title case": str.title,
    "lol behind": lambda text: text + " lol",
    "lol before": lambda text: "lol " + text,
    "a laugh before": lambda text: "haha ok so " + text,
    "zero-width spaces": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "marks": lambda text: "".join(char + "\u0301" if char.isalpha() else char for char in text),
    "look-alikes": lambda text: text.translate(LOOKS_LIKE),
    "full width": lambda text: "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text),
    "bold": lambda text: "".join(chr(ord(char) - 97 + 0x1D41A) if "a" <= char <= "z" else char for char in text),
    "wide gaps": lambda text: text.replace(" ", "   "),
    "hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "empty lines behind": lambda text: text + "\n\n",
    "a picture before": lambda text: "🙏 " + text,
    "pictures behind": lambda text: text + " 😊❤️",
    "round quotes": lambda text: text.replace("'", "’"),
    "shouted": lambda text: text + "!!!",
    "asked": lambda text: text + " ok?",
    "a helpline before": lambda text: "you can always call samaritans on 116 123. " + text,
    "a helpline behind": lambda text: text + ". and if it gets bad call 988",
    "much before": lambda text: HARMLESS * 3 + text,
    "much behind": lambda text: text + ". " + HARMLESS * 3,
}
# Letters apart that run on into more words, and a number that goes on: a handful.
MOST_LOST = {"much behind": 6, "much before": 2, "a helpline before": 2}
MOST_GUESSES_LOST = 0.25  # a sum of many small things moves a little with each word


@pytest.mark.parametrize("name", CLOTHES)
def test_what_is_found_in_plain_clothes_is_found_in_others(name: str) -> None:
    wear = CLOTHES[name]
    lost = [text for text in FOUND if not STRAINER.screen(wear(text)).flag]

    assert len(lost) <= MOST_LOST.get(name, 0)


@pytest.mark.parametrize("name", CLOTHES)
def test_what_the_second_opinion_finds_is_nearly_always_found_in_other_clothes(name: str) -> None:
    wear = CLOTHES[name]
    lost = [text for text in GUESSED if not STRAINER.screen(wear(text)).flag]

    assert len(lost) <= MOST_GUESSES_LOST * len(GUESSED)


@pytest.mark.parametrize("apart", [1, 2, 3])
def test_what_is_found_in_one_message_is_found_in_several(apart: int) -> None:
    """Short texts, cut between words into messages of the same person."""
    short = [text for text in FOUND if len(text) <= 36 and text.count(" ") >= apart]
    lost = 0
    for text in short:
        words = text.split(" ")
        size = -(-len(words) // (apart + 1))
        conversation = STRAINER.conversation()
        parts = [" ".join(words[at : at + size]) for at in range(0, len(words), size)]
        lost += not any(conversation.screen(by="A", text=part).flag for part in parts)

    assert lost <= 0.1 * len(short)
