"""How fast the strainer reads, beside a baseline in the same run: machines differ and are shared, ratios hold."""

from __future__ import annotations

import subprocess
import sys
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import msgspec

from strainer.corpus import rows
from strainer.engine import Strainer
from strainer.lexicon.platforms import platforms
from strainer.patterns import compiled
from strainer.words import either

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

ROUNDS = 5
COUNTED = 2_000  # messages timed one by one for the slowest of a hundred
LONG = 8_192  # bytes of a hostile text
MICRO = 1e6

# What is asked of a text to make it as dear as we can think of.
HOSTILE: dict[str, str] = {
    "letters apart": "a.b_c-d ",
    "digits and words": "five 5 o6 seven ",
    "platform names": "my snap insta kik is ",
    "look-alikes": "mу ѕnаp іs ",
    "marks": "á̂̃ ",
    "joined words": "wats yor fone numba ",
    "signs": "@._-+:/@ ",
    "pictures": "👻📱5️⃣ ",
    "one word": "snapchat",
    "questions": "what's your number? call me at ",
    "refusals": "i do not want your number. ",
    "addresses": "a@b.com ",
    "figures": "1 2 3 4 5 6 7 8 9 0 ",
}


class Message(msgspec.Struct):
    """One line of a file of messages."""

    id: str | int
    text: str


def messages(file: Path) -> list[Message]:
    """
    Return the messages of *file*, one JSON object with ``id`` and ``text`` a line.

    Raises:
        msgspec.DecodeError: a line that is none; its words are not repeated.
    """
    return [msgspec.json.decode(line, type=Message) for line in file.read_bytes().splitlines() if line.strip()]


def report(corpus: Path, file: Path | None) -> str:
    """Return how fast ordinary talk (of *file*, or the look-alikes of *corpus*) and violations are read."""
    ideas = list(rows(corpus))
    talk = [said.text for row in ideas if row.label == "look-alike" for said in row.said]
    ordinary = [message.text for message in messages(file)] if file else talk
    hostile = [said.text for row in ideas if row.label == "violation" for said in row.said]
    began = perf_counter()
    strainer = Strainer()
    built = perf_counter() - began
    first = _each(ordinary, strainer.screen)  # no word was ever met before, no rule compiled
    baseline = simple_filter()
    parts = [
        f"import {_import_seconds():.2f} s, tables {built:.2f} s, memory at the end of this {_memory():.0f} MB",
        f"ordinary talk, met for the first time: {1 / first:,.0f} messages/s",
        *_compared("ordinary talk, one by one", ordinary, strainer.screen, baseline),
        *_compared("ordinary talk, in conversation", ordinary, _talking(strainer), baseline),
        *_compared("all hostile, one by one", hostile, strainer.screen, baseline),
        _slowest(ordinary, strainer),
        *_worst(strainer),
    ]
    return "\n".join(parts)


def _each(texts: Sequence[str], read: Callable[[str], object]) -> float:
    """Return the seconds of CPU that *read* takes for each of *texts*."""
    began = process_time()
    for text in texts:
        read(text)
    return (process_time() - began) / len(texts)


def _compared(
    name: str, texts: Sequence[str], read: Callable[[str], object], baseline: Callable[[str], object]
) -> list[str]:
    """Return the median of several rounds, and how many times the price of the baseline that is."""
    pairs = sorted((_each(texts, read), _each(texts, baseline)) for _ in range(ROUNDS))
    ours, simple = pairs[ROUNDS // 2]
    return [
        f"{name}: {1 / ours:,.0f} messages/s ({MICRO * ours:.0f} us; {len(texts):,} messages, median of {ROUNDS}), "
        f"{ours / simple:.1f} times the price of names, @ and seven digits in one pattern"
    ]


def _talking(strainer: Strainer) -> Callable[[str], object]:
    """Return what reads a text as the next message of two people, who begin anew from time to time."""
    turn = 0
    conversation = strainer.conversation()
    together = 40

    def read(text: str) -> object:
        nonlocal turn, conversation
        turn += 1
        if turn % together == 0:
            conversation = strainer.conversation()
        return conversation.screen(by="AB"[turn % 2], text=text)

    return read


def simple_filter() -> Callable[[str], object]:
    """Return what a forum would write in an afternoon: names of platforms, an @, seven digits."""
    names = either([name for place in platforms() for name in place.sure])
    pattern = compiled(rf"\b{names}\b|@|(?:[0-9][ .\-]?){{7}}")
    return lambda text: pattern.search(text.lower().encode())


def _slowest(texts: Sequence[str], strainer: Strainer) -> str:
    """Return how long the slowest of a hundred messages takes."""
    took: list[float] = []
    for text in texts[:COUNTED]:
        began = process_time()
        strainer.screen(text)
        took.append(process_time() - began)
    took.sort()
    return f"one message: p50 {1e3 * took[len(took) // 2]:.3f} ms, p99 {1e3 * took[len(took) * 99 // 100]:.3f} ms"


def _worst(strainer: Strainer) -> list[str]:
    """Return what hostile texts of eight kilobytes cost, the dearest first."""
    took: dict[str, float] = {}
    for name, unit in HOSTILE.items():
        text = (unit * (LONG // len(unit.encode()) + 1)).encode()[:LONG].decode(errors="ignore")
        took[name] = min(_each([text], strainer.screen) for _ in range(ROUNDS))
    dearest = sorted(took.items(), key=lambda one: -one[1])
    return ["hostile text of 8 kB: " + ", ".join(f"{name} {1e3 * seconds:.1f} ms" for name, seconds in dearest)]


def _import_seconds() -> float:
    """Return how long ``import strainer`` takes in a process of its own."""
    code = "from time import perf_counter as t; a = t(); import strainer; print(t() - a)"
    took = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)  # noqa: S603
        for _ in range(3)
    ]
    return min(took)


def _memory() -> float:
    """Return the most memory this process ever held, in MB; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20) if sys.platform == "darwin" else most / 1024
