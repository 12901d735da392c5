"""The whole story: normalize → detect → judge intent → remember → result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import re2

from strainer.conversation import Conversation
from strainer.detectors import RULES, RuleBook
from strainer.detectors.phone import numbers_in
from strainer.intent import weigh
from strainer.lexicon.own import own_rules
from strainer.masking import masked_as
from strainer.memory import NOTHING_ASKED
from strainer.model.opinion import Opinion, evidence, learned
from strainer.normalize import View, fold, undigit
from strainer.patterns import Pattern, compiled
from strainer.profiles import NEVER, load_profile
from strainer.readings import COUNT, LETTER_DIGITS, NUMBER_WORDS, has_many_digits, other_readings, signs_to_look_for
from strainer.result import BESIDE_CONTACT, CONCERNS, OPENING, Act, Finding, Kind, Result
from strainer.rule import Hit
from strainer.warming import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from strainer.model.opinion import Guess

LONGEST = 4_000  # code points read in one go
LINKS_CHANGED = frozenset({"squeezed", "leet"})  # readings in which a link may be made of something else
WORTH_A_LOOK = 0.5  # from which a concern is told
MOST_VIEWS = 3  # ways to read a text that the second opinion is asked about
PIECES = 5  # how many such goes; what lies beyond is not read, and says so
OVERLAP = 200  # so that nothing hides on a seam
READ = LONGEST + (PIECES - 1) * (LONGEST - OVERLAP)
SPACED_OUT = 1.6  # how much longer a link is when it was typed with spaces


@dataclass(frozen=True, slots=True)
class Reading:
    """What was seen in one text before memory: its first view and every weighed hit."""

    view: View
    hits: list[Hit]
    asks_for_a_count: bool = False
    views: tuple[View, ...] = ()  # what the second opinion reads


class Strainer:
    """
    Reads messages and says whether they open a way outside.

    Tables are loaded once; a strainer holds no state of its own afterwards, so any number of
    threads may use one. It never goes to the network.

    Args:
        profile: a name that comes with the library ("peer-support", "marketplace", "games") or
            the path of a file; a slip in it raises ``LexiconError`` with the line.
        allow: handles, domains and numbers of your own that may always be named.
        lexicons: files with platforms and words of your own to look for (:mod:`strainer.lexicon.own`).
        thresholds: the score from which a finding of a kind counts, over the profile's.
        second_opinion: whether what was learned from the corpus is asked too; rules and memory always are. The path
            of weights of your own (``strainer train``) takes their place; a slip in them raises ``WeightsError``.
    """

    def __init__(
        self,
        profile: str | Path = "peer-support",
        *,
        allow: Iterable[str] = (),
        lexicons: Iterable[str | Path] = (),
        thresholds: Mapping[Kind | str, float] | None = None,
        second_opinion: bool | Path = True,
    ) -> None:
        self._thresholds = load_profile(profile)
        for kind, threshold in (thresholds or {}).items():
            self._thresholds[Kind(kind)] = threshold
        self._allow = frozenset(fold(name.strip().lstrip("@")).text for name in allow if name.strip())
        self._named = _any_of(self._allow) if self._allow else None
        own = tuple(rule for file in lexicons for rule in own_rules(Path(file)))
        self._book = RuleBook((*RULES, *own)) if own else _rule_book()
        self._wakers = signs_to_look_for()
        self._opinion = _opinion(second_opinion)

    def screen(self, text: str) -> Result:
        """Return what *text* is, read by itself."""
        return self._result(text, self._hits, self._hits(text))

    def warm_up(self) -> None:
        """Make ready what most texts need: without it, the first text that needs a rule waits for it."""
        for sentence in SENTENCES:
            self.screen(sentence)

    def conversation(self) -> Conversation:
        """Return an empty conversation read by this strainer."""
        return Conversation(self)

    def resume(self, state: bytes) -> Conversation:
        """Return the conversation whose ``to_bytes()`` gave *state*."""
        return Conversation.from_bytes(state, self)

    def glance(self, text: str, asked: frozenset[bytes] = NOTHING_ASKED) -> Reading | None:
        """
        Return the reading of a text in which nothing asks for a closer look; None when something does.

        It says what ``read`` would say, at the price of a glance: no hits. A text that needs a closer look may
        still be harmless. *asked* is what the second opinion knows of what was said before.
        """
        if len(text) > LONGEST:
            return None
        view = fold(text)
        wakers = self._wakers.occurring(view.text)
        if NUMBER_WORDS in wakers or has_many_digits(view.text) or self._book.woken(view.text):
            return None
        if LETTER_DIGITS in wakers and (digits := undigit(view)) and has_many_digits(digits.text):
            return None
        others = tuple(other_readings(text, view, wakers))
        if any(self._read_again(other) for other in others):
            return None
        reading = Reading(view, [], COUNT in wakers, (view, *others))
        return None if self._guesses(reading, [], asked) else reading

    def read(self, text: str) -> Reading:
        """Return the first view of *text* and what all its readings show, weighed, before any memory."""
        view = fold(text)
        wakers = self._wakers.occurring(view.text)
        hits = self._book.hits(view, self._book.woken(view.text), self._is_sure)
        if LETTER_DIGITS in wakers and (digits := undigit(view)) and has_many_digits(digits.text):
            hits += numbers_in(digits)
        elif NUMBER_WORDS in wakers or has_many_digits(view.text):
            hits += numbers_in(view)
        others = tuple(other_readings(text, view, wakers))
        for other in others:
            hits += self._read_again(other)
        allowed = [hit for hit in hits if self._allowed(hit)]
        weighed = [weigh(hit) for hit in hits if hit not in allowed] if allowed else [weigh(hit) for hit in hits]
        views = (_blanked(view, allowed),) if allowed else (view, *others)
        return Reading(view, weighed, COUNT in wakers, views)

    def with_opinion(self, reading: Reading, hits: list[Hit], asked: frozenset[bytes] = NOTHING_ASKED) -> list[Hit]:
        """Return *hits* of a text, and the second opinion when none of them counts by itself."""
        if any(self._counts_as(hit.kind, hit.act, hit.score) for hit in hits):
            return hits
        return hits + self._guesses(reading, hits, asked)[:1]

    def _guesses(self, reading: Reading, hits: list[Hit], asked: frozenset[bytes]) -> list[Hit]:
        """Return what the second opinion says of each way to read a text, the surest first."""
        if self._opinion is None:
            return []
        around = evidence(hits) | asked
        guessed = [
            (guess, view)
            for view in reading.views[:MOST_VIEWS]
            if (guess := self._opinion.guess(self._without_named(view.text), around))
        ]
        guessed.sort(key=lambda one: -one[0].score)
        return [_guessed(guess, view) for guess, view in guessed]

    def read_whole(self, text: str) -> Reading:
        """Return the reading of *text*, in pieces when it is long."""
        if len(text) <= LONGEST:
            return self.read(text)
        view = fold(text[:LONGEST])
        return Reading(view, self._hits(text), COUNT in self._wakers.occurring(view.text))

    def result(self, text: str, hits: list[Hit], again: Callable[[str], list[Hit]]) -> Result:
        """Return the result of *hits* in *text*; *again* reads a masked text in the same memory."""
        return self._result(text, again, hits)

    def _read_again(self, view: View) -> list[Hit]:
        """Return what another reading of the same text shows."""
        hits = self._book.hits(view, self._book.woken(view.text), self._is_sure)
        if view.name in LINKS_CHANGED:
            # Signs and digits inside a word are changed here, so "www.7cups.com" would not be known for what it is.
            hits = [hit for hit in hits if hit.kind is not Kind.LINK or _was_spaced(hit)]
        if view.name in {"squeezed", "backwards"}:
            hits += [hit for hit in numbers_in(view) if hit.spelled]
        if view.name == "typed":
            # By its looks: what was sounded out may have been a number.
            hits += numbers_in(view)
        return hits

    def _is_sure(self, hit: Hit) -> bool:
        """Tell whether *hit* counts, allowed by nobody and excused by nothing around it."""
        if self._allowed(hit) or (hit.kind is Kind.LINK and hit.view.name in LINKS_CHANGED):
            return False
        weighed = weigh(hit)
        return self._counts_as(weighed.kind, weighed.act, weighed.score)

    def _hits(self, text: str) -> list[Hit]:
        """Return the hits of the whole of *text*, read in pieces when it is long."""
        if len(text) <= LONGEST:
            return self._hits_alone(text)
        hits: list[Hit] = []
        for piece in range(PIECES):
            begin = piece * (LONGEST - OVERLAP)
            if begin >= len(text):
                break
            hits += [_moved(hit, begin) for hit in self._hits_alone(text[begin : begin + LONGEST])]
        return hits

    def _hits_alone(self, text: str) -> list[Hit]:
        """Return the hits of a text that is read by itself and in one go."""
        reading = self.read(text)
        return self.with_opinion(reading, reading.hits)

    def _allowed(self, hit: Hit) -> bool:
        """Tell whether *hit* names nothing but what was allowed."""
        if not self._allow:
            return False
        said = hit.view.text[hit.start : hit.end].strip(b" @.,!?:/")
        if said in self._allow or any(said.endswith((b"@" + name, b" " + name)) for name in self._allow):
            return True
        return hit.kind is Kind.LINK and _host(said) in self._allow

    def _without_named(self, text: bytes) -> bytes:
        """Return *text* with what may always be named taken out of it, place by place."""
        if self._named is None:
            return text
        taken = bytearray(text)
        for found in self._named.finditer(text):
            taken[found.start(1) : found.end(1)] = b" " * (found.end(1) - found.start(1))
        return bytes(taken)

    def _result(self, text: str, again: Callable[[str], list[Hit]], hits: list[Hit]) -> Result:
        """Sort *hits* into what counts, what was noticed and what is danger, and mask the first."""
        if not hits and len(text) <= LONGEST:
            return Result(masked=text)
        unread = max(0, len(text) - READ)
        findings = self._without_what_may_be([_finding(hit, text) for hit in hits])
        counting = _best(finding for finding in findings if self._counts(finding))
        dangers = _best(finding for finding in findings if finding.kind is Kind.CRISIS)
        concerns = _best(finding for finding in findings if finding.kind in CONCERNS and finding.score >= WORTH_A_LOOK)
        noticed = _best(
            finding for finding in findings if finding.kind not in BESIDE_CONTACT and not self._counts(finding)
        )
        score = max((f.score for f in findings if f.kind not in BESIDE_CONTACT and f.act in OPENING), default=0.0)
        masked = text
        if counting or unread:
            masked = masked_as(text, counting, lambda hidden: self._still_open(hidden, again), longest=READ)
        return Result(counting, noticed, dangers, score, masked, unread, concerns)

    def _without_what_may_be(self, findings: list[Finding]) -> list[Finding]:
        """Return *findings* without the links that are of an allowed kind: a way to pay, where paying is allowed."""
        free = [finding for finding in findings if self._thresholds.get(finding.kind, 0) >= NEVER]
        if not free:
            return findings
        return [
            finding
            for finding in findings
            if finding.kind is not Kind.LINK
            or not any(one.start < finding.end and finding.start < one.end for one in free)
        ]

    def _counts(self, finding: Finding) -> bool:
        """Tell whether *finding* opens a way outside, surely enough for its kind."""
        return self._counts_as(finding.kind, finding.act, finding.score)

    def _counts_as(self, kind: Kind, act: Act, score: float) -> bool:
        return act in OPENING and kind not in BESIDE_CONTACT and score >= self._thresholds[kind]

    def _still_open(self, masked: str, again: Callable[[str], list[Hit]]) -> tuple[Finding, ...]:
        """Return what counts in a masked text when it is read again."""
        return tuple(f for hit in again(masked) if self._counts(f := _finding(hit, masked)))


def _was_spaced(hit: Hit) -> bool:
    """Tell whether the characters of *hit* were typed apart from each other: "m y . s i t e . o r g"."""
    start, end = hit.view.typed(hit.start, hit.end)
    return hit.view.name == "squeezed" and end - start > SPACED_OUT * (hit.end - hit.start)


def _any_of(names: Iterable[bytes]) -> Pattern:
    """Return what finds each of *names* where it stands as a word."""
    literals = [re2.escape(name.decode()) for name in sorted(names, key=lambda name: (-len(name), name))]
    return compiled(r"(?:^|[^a-z0-9])(@?(?:" + "|".join(literals) + r"))(?:$|[^a-z0-9])")


def _blanked(view: View, hits: Iterable[Hit]) -> View:
    """Return *view* with the words of *hits* taken out, as far as they stand in it."""
    text = bytearray(view.text)
    for hit in hits:
        if hit.view.name == view.name:
            text[hit.start : hit.end] = b" " * (hit.end - hit.start)
    return replace(view, text=bytes(text))


def _host(link: bytes) -> bytes:
    """Return the host of a *link*, which decides alone: what stands before an @ or behind a slash may be anything."""
    rest = link.rsplit(b"://", 1)[-1]
    for sign in (b"/", b"?", b"#"):
        rest = rest.split(sign, 1)[0]
    return rest.rsplit(b"@", 1)[-1].split(b":", 1)[0].removeprefix(b"www.")


def _guessed(guess: Guess, view: View) -> Hit:
    """Return *guess* as a hit over the words it is about."""
    why = "reads like others that were"
    return Hit(guess.kind, guess.act, guess.score, view, guess.start, guess.end, why, "opinion", excusable=False)


def _moved(hit: Hit, begin: int) -> Hit:
    """Return *hit* of a piece as a hit of the whole, which starts *begin* characters earlier."""
    return replace(hit, view=replace(hit.view, begin=begin))


def _finding(hit: Hit, text: str) -> Finding:
    """Return *hit* as a finding, its span in the text as typed and free of spaces at its ends."""
    start, end = hit.view.typed(hit.start, hit.end)
    end = min(end, len(text))
    while start < end and text[start] in " \t\r\n,.:;":
        start += 1
    while end > start and text[end - 1] in " \t\r\n,;:":
        end -= 1
    while end < len(text) and not text[end].isascii() and not fold(text[end]).text:
        end += 1
    return Finding(hit.kind, hit.act, (start, end), round(hit.score, 3), hit.why, hit.rule)


def _best(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return *findings* in order of place, without those that say less about the same characters."""
    kept: list[Finding] = []
    taken = bytearray()
    for finding in sorted(findings, key=lambda f: (-f.score, f.start - f.end)):
        if finding.end > len(taken):
            taken.extend(bytes(finding.end - len(taken)))
        if taken.find(1, finding.start, finding.end) < 0:
            taken[finding.start : finding.end] = b"\x01" * (finding.end - finding.start)
            kept.append(finding)
    return tuple(sorted(kept, key=lambda f: f.span))


def _opinion(wanted: bool | Path) -> Opinion | None:
    if isinstance(wanted, Path):
        return Opinion(wanted.read_bytes())
    return learned() if wanted else None


@cache
def _rule_book() -> RuleBook:
    """Return the rules of the library, compiled once for all strainers."""
    return RuleBook()


@cache
def default_strainer() -> Strainer:
    """Return the strainer that the module-level functions use."""
    return Strainer()


__all__ = ["Act", "Reading", "Strainer", "default_strainer"]
