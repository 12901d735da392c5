"""
Learning the second opinion from the corpus: only from texts that were written for this library.

Needs scikit-learn (``pip install strainer[train]``); reading the weights does not.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from strainer.bench import share
from strainer.corpus import rows
from strainer.engine import Strainer
from strainer.model.features import MEANINGS, features, meant, tokens
from strainer.model.opinion import ALWAYS, SCALE, VERSION, stretches
from strainer.result import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from strainer.corpus import Row

STRENGTH = 0.3  # of regularisation, as scikit-learn's C; chosen by cross-validation
PARTS = 8  # of the corpus, each judged by what was learned from the others
EXTRA_FALSE_ALARMS = 0.0025  # of look-alikes that no rule flags: where the line is drawn
LOST_AT_A_GLANCE = 0.02  # of what is over the line
SEEN_OFTEN_ENOUGH = 2  # examples that have a feature
BESIDE = 0.5  # what a harmless message beside others counts
SMALLEST = 4  # hundredths; what weighs less is left out
KIND_WEIGHTS = 500  # features kept for each kind
FEWEST_OF_A_KIND = 30


@dataclass(frozen=True, slots=True)
class Example:
    """One message: what is seen in it, whether it must be stopped, and how much that counts."""

    idea: str
    seen: frozenset[bytes]  # in the whole of it
    looks: tuple[frozenset[bytes], ...]  # in the whole and in each thought, as it is looked at
    around: frozenset[bytes]  # what is known besides: rules that matched, questions that are open
    words: frozenset[bytes]
    stop: bool
    counts: float
    flagged: bool  # by rules and memory alone
    kinds: tuple[str, ...]


def examples(corpus: Path) -> list[Example]:
    """Return the messages of *corpus* as they are met: in their conversation, after the rules."""
    strainer = Strainer(second_opinion=False)
    found: list[Example] = []
    for row in rows(corpus):
        conversation = strainer.conversation()
        last = len(row.said) - 1
        for turn, said in enumerate(row.said):
            view, around = conversation.evidence(said.by, said.text)
            result = conversation.screen(by=said.by, text=said.text)
            stop = row.label == "violation" and turn in (row.at or [last])
            if not stop and turn < last and not _tells_something(row, flagged=result.flag):
                continue
            words = tokens(view.text)
            seen = frozenset(features(words)) | around
            looks = tuple(frozenset(features(part)) | around for part in stretches(view.text))
            counts = 1.0 if stop or turn == last else BESIDE
            kinds = tuple(row.kinds) if stop else ()
            found.append(
                Example(row.idea, seen, looks or (seen,), around, frozenset(words), stop, counts, result.flag, kinds)
            )
    return found


def _tells_something(row: Row, *, flagged: bool) -> bool:
    """Tell whether an earlier message of *row* is known to be harmless: it may be a question that is declined later."""
    return not flagged and (row.label == "look-alike" or bool(row.at))


def train(corpus: Path) -> tuple[bytes, str]:
    """
    Return the weights learned from *corpus*, and what cross-validation says of them.

    Raises:
        ModuleNotFoundError: scikit-learn is not installed.
    """
    found = examples(corpus)
    matrix, names = _matrix([example.seen for example in found])
    apart = _sums_apart(matrix, names, found)
    line = _line(apart, found)
    weights, bias = _fitted(matrix, found)
    kept = {name: weight for name, weight in zip(names, weights, strict=True) if abs(weight) >= SMALLEST}
    quick, hurdle = _quick(found, [total >= line for total in apart])
    parts = [
        b"# version\t" + VERSION,
        b"# bias\t%d" % bias,
        b"# line\t%d" % line,
        b"# hurdle\t%d" % hurdle,
        *(b"quick %s\t%d" % one for one in sorted(quick.items())),
        *(b"kind %s %s\t%d" % one for one in _kinds(matrix, names, found)),
        *(b"%s\t%d" % one for one in sorted(kept.items())),
    ]
    return b"\n".join(parts) + b"\n", _told(apart, line, found, len(kept))


def _matrix(looks: Sequence[frozenset[bytes]]) -> tuple[Any, list[bytes]]:
    """Return *looks* as a sparse matrix, one row each, and the names of its columns; what is seen once is left out."""
    often = Counter(feature for look in looks for feature in look)
    names = sorted(feature for feature, times in often.items() if times >= SEEN_OFTEN_ENOUGH)
    return _rows(looks, names), names


def _rows(looks: Sequence[frozenset[bytes]], names: list[bytes]) -> Any:
    from scipy.sparse import csr_matrix

    places = {name: place for place, name in enumerate(names)}
    columns = [sorted(places[feature] for feature in look if feature in places) for look in looks]
    ends = [0, *accumulate(map(len, columns))]
    flat = [place for row in columns for place in row]
    return csr_matrix(([1.0] * len(flat), flat, ends), shape=(len(looks), len(names)))


def _learner(strength: float = STRENGTH) -> Any:  # scikit-learn has no types
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=strength, solver="liblinear", intercept_scaling=3, random_state=0)


def _sums_apart(matrix: Any, names: list[bytes], found: list[Example]) -> list[int]:
    """Return for each example the highest sum that weights learned from other ideas give one of its looks."""
    from sklearn.model_selection import GroupKFold

    sums = [0] * len(found)
    stop = [example.stop for example in found]
    counts = [example.counts for example in found]
    for learned, judged in GroupKFold(PARTS).split(matrix, stop, [example.idea for example in found]):
        model = _learner().fit(matrix[learned], [stop[at] for at in learned], [counts[at] for at in learned])
        whose = [at for at in judged for _ in found[at].looks]
        totals = model.decision_function(_rows([look for at in judged for look in found[at].looks], names))
        best: dict[int, float] = {}
        for at, total in zip(whose, totals, strict=True):
            best[at] = max(total, best.get(at, total))
        for at, total in best.items():
            sums[at] = round(SCALE * total)
    return sums


def _fitted(matrix: Any, found: list[Example]) -> tuple[list[int], int]:
    model = _learner().fit(matrix, [example.stop for example in found], [example.counts for example in found])
    return [round(SCALE * weight) for weight in model.coef_[0]], round(SCALE * model.intercept_[0])


def _line(sums: list[int], found: list[Example]) -> int:
    """Return the sum from which a text counts: few look-alikes that no rule flags are over it."""
    harmless = sorted(
        (total for total, one in zip(sums, found, strict=True) if not one.stop and one.counts == 1 and not one.flagged),
        reverse=True,
    )
    return harmless[int(EXTRA_FALSE_ALARMS * len(harmless))] + 1


def _quick(found: list[Example], over: list[bool]) -> tuple[dict[bytes, int], int]:
    """
    Return the weight of each word for a first glance, and the hurdle that hardly anything over the line misses.

    Only where nothing else is known is a glance enough, so only such texts are learned from.
    """
    bare = [(one, is_over) for one, is_over in zip(found, over, strict=True) if not one.around]
    looks = [frozenset(one.words | {b"\0" + name for word in one.words for name in meant(word)}) for one, _ in bare]
    matrix, names = _matrix(looks)
    model = _learner().fit(matrix, [is_over for _, is_over in bare])
    single = {name: SCALE * weight for name, weight in zip(names, model.coef_[0], strict=True)}
    known = {word for one in found for word in one.words} | {word for word in MEANINGS if word.isalpha()}
    words = {
        word: weight
        for word in known
        if (weight := round(single.get(word, 0.0) + sum(single.get(b"\0" + name, 0.0) for name in meant(word))))
    }
    sums = sorted(sum(words.get(word, 0) for word in one.words) for one, is_over in bare if is_over)
    return words, sums[int(LOST_AT_A_GLANCE * len(sums))] if sums else 0


def _kinds(matrix: Any, names: list[bytes], found: list[Example]) -> list[tuple[bytes, bytes, int]]:
    """Return what speaks for each kind among the messages that must be stopped."""
    stopped = [at for at, example in enumerate(found) if example.stop]
    weights: list[tuple[bytes, bytes, int]] = []
    for kind in Kind:
        of_kind = [kind.value in found[at].kinds for at in stopped]
        if sum(of_kind) < FEWEST_OF_A_KIND or all(of_kind):
            continue
        model = _learner().fit(matrix[stopped], of_kind)
        heaviest = sorted(zip(names, model.coef_[0], strict=True), key=lambda one: (-abs(one[1]), one[0]))
        kept = sorted((name, round(SCALE * weight)) for name, weight in heaviest[:KIND_WEIGHTS])
        weights += [(kind.value.encode(), name, weight) for name, weight in kept if weight]
        weights.append((kind.value.encode(), ALWAYS, round(SCALE * model.intercept_[0])))
    return weights


def _told(sums: list[int], line: int, found: list[Example], kept: int) -> str:
    """Return the figures of the cross-validation, with denominators."""
    over = [total >= line for total in sums]
    judged = [at for at, one in enumerate(found) if one.stop or one.counts == 1]
    lines = [f"{len(found)} messages, {kept} weights, {PARTS} parts, each judged by the others"]
    for name, wanted in (("must be stopped", True), ("look-alikes", False)):
        these = [at for at in judged if found[at].stop is wanted]
        lines += [
            f"{name}: rules {share(found[at].flagged for at in these)}",
            f"{name}: second opinion alone {share(over[at] for at in these)}",
            f"{name}: both {share(found[at].flagged or over[at] for at in these)}",
        ]
    return "\n".join(lines)
