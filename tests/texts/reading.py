"""How hard a text is to read: the Flesch-Kincaid grade, which is about the school year of a reader."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

import pyphen

SYLLABLES = pyphen.Pyphen(lang="en_US")
WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
SENTENCE_END = re.compile(r"[.!?:;]+[”\"')]*(?:\s|$)|\n")
BLOCKS = {
    "address", "article", "aside", "button", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "footer", "form", "h1", "h2", "h3", "h4", "header", "label", "legend", "li", "main", "nav", "ol", "option", "p",
    "section", "summary", "td", "th", "tr", "ul",
}  # fmt: skip
UNREAD = {"head", "script", "style", "svg", "template", "textarea", "noscript"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What was counted in a text."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade."""
        return 0.39 * self.words_a_sentence + 11.8 * self.syllables / max(1, self.words) - 15.59

    @property
    def words_a_sentence(self) -> float:
        return self.words / max(1, self.sentences)


def read(text: str) -> Reading:
    """Count *text*, in which a line break ends a sentence."""
    found = [words for part in SENTENCE_END.split(text) if (words := WORD.findall(part))]
    syllables = sum(len(SYLLABLES.positions(word)) + 1 for words in found for word in words)
    return Reading(len(found), sum(len(words) for words in found), syllables)


class Shown(HTMLParser):
    """The words of a page, a line for each block."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self._unread = "", 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in UNREAD
        self.text += "\n" if tag in BLOCKS else " "

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in UNREAD
        self.text += "\n" if tag in BLOCKS else " "

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.text += " ".join(data.split("\n"))


def shown(html: str) -> str:
    """The words of a page as people read them."""
    return "\n".join(" ".join(line.split()) for line in Shown(html).text.split("\n") if line.strip())
