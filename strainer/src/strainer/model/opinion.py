"""
The second opinion: how a text reads beside those that were written for this library, violations and look-alikes.

A weighted sum over what :mod:`strainer.model.features` sees, with weights learned by ``strainer train`` and kept in a
file that people can read. It finds what no rule was written for, and never takes back what a rule found: doubting weak
rules was tried, took away one false alarm in four, and let harmless talk hide a payload beside it. Each thought is
looked at by itself, too, so that others around it change little.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from strainer.model.features import DIGITS, PLAIN_WORDS, SIGNS, features, tokens
from strainer.patterns import compiled
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strainer.rule import Hit

FILE = Path(__file__).with_name("weights.tsv")
VERSION = b"1"
ALWAYS = b"always"  # the feature of a kind that every text has
SCALE = 100  # weights are kept as whole hundredths
LEAST = 0.6  # the score of a text that is just over the line; the profiles of the library count from here
MOST = 0.95
HINTED = 50  # hundredths below the line from which a text is noticed, though it does not count
FAINT, FAINTER = 0.39, 0.3  # the scores of such a text: too low for any profile, and for a question to be remembered
FEW = 2  # words of a thought that is looked at by itself
WINDOW, STEP = 40, 20  # words read together in a long text, and how far the next look is
THOUGHT = compiled(r"[^.!?\n]*[^.!?\n\s][^.!?\n]*[.!?]*")
MUCH_LESS = 100  # hundredths: a thought that weighs so much less is not what it is about
LONG_THOUGHT = 80  # words of a thought that are weighed to find out where the text says it
MOST_LOOKS = 8  # such stretches looked at, those whose words weigh most
ARRANGING = frozenset({Kind.ARRANGE, Kind.MEET})


class WeightsError(ValueError):
    """The weights file is not one that this version can read."""


class Guess(NamedTuple):
    """What the second opinion says: of which kind, how surely, and about which bytes of the text."""

    kind: Kind
    score: float
    start: int
    end: int

    @property
    def act(self) -> Act:
        """What the writer seems to do."""
        if self.kind in ARRANGING:
            return Act.ARRANGE
        return Act.ASK if self.kind is Kind.REQUEST else Act.GIVE


class Opinion:
    """The weights, ready to be asked."""

    def __init__(self, content: bytes) -> None:
        """
        Take the *content* of a weights file.

        Raises:
            WeightsError: another version, or a line that is none.
        """
        self._weights: dict[bytes, int] = {}
        self._words: dict[bytes, int] = {}
        self._kinds: dict[Kind, dict[bytes, int]] = {}
        self.bias = self.line = self.hurdle = 0
        for number, row in enumerate(content.splitlines(), start=1):
            try:
                self._take(row)
            except ValueError as problem:
                raise WeightsError(f"line {number} of the weights is none") from problem
        self._heavy = {word: weight for word, weight in self._words.items() if weight > 0}
        self._signs = [(sign, self._heavy[sign]) for sign in SIGNS if sign in self._heavy]
        self._shapes = sum(weight for word, weight in self._heavy.items() if word.startswith(b"<"))

    def _take(self, row: bytes) -> None:
        name, value = row.rsplit(b"\t", 1)
        if name == b"# version":
            if value != VERSION:
                raise ValueError
        elif name in {b"# bias", b"# line", b"# hurdle"}:
            setattr(self, name[2:].decode(), int(value))
        elif name.startswith(b"quick "):
            self._words[name[6:]] = int(value)
        elif name.startswith(b"kind "):
            _, kind, feature = name.split(b" ", 2)
            self._kinds.setdefault(Kind(kind.decode()), {})[feature] = int(value)
        else:
            self._weights[name] = int(value)

    def sum_of(self, seen: Iterable[bytes]) -> int:
        """Return the sum of the weights of *seen*, in hundredths."""
        weight = self._weights.get
        return self.bias + sum([weight(one, 0) for one in seen])

    def glance(self, words: Sequence[bytes]) -> int:
        """Return what *words* weigh by themselves: below the hurdle, nothing they say together is over the line."""
        weight = self._words.get
        return sum([weight(word, 0) for word in set(words)])

    def _at_most(self, text: bytes) -> int:
        """Return what hardly any part of *text* weighs more than: the sum of whatever is heavy in it."""
        weight = self._heavy.get
        total = sum([weight(word, 0) for word in set(text.translate(PLAIN_WORDS).split())])
        total += sum([weight for sign, weight in self._signs if sign in text])
        return total + self._shapes if len(text.translate(None, DIGITS)) < len(text) else total

    def guess(self, text: bytes, around: frozenset[bytes]) -> Guess | None:
        """
        Return what a folded *text* is, when it is over the line or, with a score that counts nowhere, just below it.

        *around* is what is known besides its words: the rules that matched, and what was asked before.
        """
        if not around and self._at_most(text) < self.hurdle:
            return None
        glanced = [(self.glance(words), words) for words in stretches(text)]
        worth = glanced if around else [one for one in glanced if one[0] >= self.hurdle]
        if not worth:
            return None
        if len(worth) > MOST_LOOKS:
            worth.sort(key=lambda one: one[0], reverse=True)
        seen = [features(words) | around for _, words in worth[:MOST_LOOKS]]
        total, best = max(((self.sum_of(one), one) for one in seen), key=lambda one: one[0])
        if total < self.line - HINTED:
            return None
        return Guess(self._kind_of(best), self._score(total), *self._where(text, around))

    def _where(self, text: bytes, around: frozenset[bytes]) -> tuple[int, int]:
        """Return the stretch of *text* from its first to its last thought that says most of it."""
        thoughts = list(THOUGHT.finditer(text))
        sums = [self.sum_of(features(tokens(thought.group())[:LONG_THOUGHT]) | around) for thought in thoughts]
        told = [thought for thought, total in zip(thoughts, sums, strict=True) if total >= max(sums) - MUCH_LESS]
        return (told[0].start(), told[-1].end()) if told else (0, len(text))

    def _score(self, total: int) -> float:
        if total < self.line:
            return FAINT - (FAINT - FAINTER) * (self.line - total) / HINTED
        return LEAST + (MOST - LEAST) * (1 - exp((self.line - total) / SCALE / 2))

    def _kind_of(self, seen: set[bytes]) -> Kind:
        sums = {
            kind: weights.get(ALWAYS, 0) + sum(weights.get(one, 0) for one in seen)
            for kind, weights in self._kinds.items()
        }
        return max(sums, key=lambda kind: (sums[kind], kind.value), default=Kind.ARRANGE)


def stretches(text: bytes) -> list[list[bytes]]:
    """
    Return the words of a folded *text* as they are looked at: all, each thought by itself, and each with the next.

    What is said beside a thought cannot hide it then. Of a long text the whole is overlapping parts.
    """
    for end in (b"?", b"!", b". "):
        text = text.replace(end, end + b"\n")
    thoughts = [words for line in text.split(b"\n") if (words := tokens(line))]
    if len(thoughts) == 1 and len(thoughts[0]) <= WINDOW:
        return thoughts
    words = [word for thought in thoughts for word in thought]
    if len(words) <= WINDOW:
        whole = [words] if words else []
    else:
        whole = [words[begin : begin + WINDOW] for begin in range(0, len(words) - WINDOW + STEP, STEP)]
    together = [one + two for one, two in pairwise(thoughts)] if len(thoughts) > FEW else []
    return whole + [part for part in (*thoughts, *together) if FEW <= len(part) <= WINDOW and len(part) < len(words)]


def evidence(hits: Iterable[Hit]) -> frozenset[bytes]:
    """Return what the second opinion is told of the *hits* of the rules."""
    told = {b"r " + hit.rule.encode() for hit in hits}
    return frozenset(told | {b"ra %s %s" % (hit.kind.value.encode(), hit.act.value.encode()) for hit in hits})


@cache
def learned() -> Opinion | None:
    """Return the second opinion that comes with the library; None before one was ever learned."""
    return Opinion(FILE.read_bytes()) if FILE.exists() else None
