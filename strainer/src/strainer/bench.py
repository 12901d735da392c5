"""Measuring on a corpus: recall and false alarms, by kind, evasion and language, with denominators."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from math import sqrt
from subprocess import run
from typing import TYPE_CHECKING

from strainer.corpus import CONCERN_IDEAS, HELD_BACK_IDEAS, MISSED, generated, rows
from strainer.engine import Strainer
from strainer.evasions import EVASIONS, HELD_BACK
from strainer.speed import messages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from strainer.corpus import Row

RECORD = "HELD-BACK.md"
SURE = 1.96  # standard errors on each side of a share: 95 of 100 intervals hold the truth


def flagged(row: Row, strainer: Strainer) -> bool:
    """Tell whether *strainer* flags *row*: any turn of a violation, the last turn of a look-alike."""
    conversation = strainer.conversation()
    flags = [conversation.screen(by=said.by, text=said.text).flag for said in row.said]
    return any(flags) if row.label == "violation" else flags[-1]


def told(row: Row, strainer: Strainer) -> bool:
    """Tell whether *strainer* tells of the concern that *row* is about, or, of a look-alike, of any."""
    conversation = strainer.conversation()
    results = [conversation.screen(by=said.by, text=said.text) for said in row.said]
    concerns = {found.kind.value for result in results for found in result.concerns}
    if row.label == "look-alike":
        return bool(concerns)
    dangers = {found.kind.value for result in results for found in result.dangers}
    return bool((concerns | dangers) & set(row.kinds))


def report(corpus: Path, *, wrong: bool = False, made: bool = True, held_back: bool = False) -> str:
    """
    Return the tables for *corpus*: the ideas, and with *made* the rows generated from them.

    With *held_back* the ideas that nobody tunes on are read, and hidden in ways that nobody tunes on; then *wrong*
    lists nothing, because a look at what was read wrongly would be tuning.
    """
    strainer = Strainer()
    if held_back:
        tuned, ideas = list(rows(corpus)), list(rows(corpus / HELD_BACK_IDEAS))
        hidden = [row for row in generated([*tuned, *ideas], HELD_BACK) if row.label == "violation"]
        parts = _tables("held-back ideas", _read(ideas, strainer))
        parts += _tables("held-back evasions", _read(hidden, strainer))
        return "\n\n".join(parts)
    read = _read(rows(corpus), strainer)
    parts = _tables("ideas", read)
    if made:
        parts += _tables("generated rows", _read(generated((row for row, _ in read), EVASIONS), strainer))
    if (corpus / CONCERN_IDEAS).is_dir():
        concerns = [(row, told(row, strainer)) for row in rows(corpus / CONCERN_IDEAS)]
        parts += _tables("concerns", concerns)
    if wrong:
        parts += [f"{row.label} {row.idea}: read wrongly" for row, flag in read if flag != (row.label == "violation")]
    return "\n\n".join(parts)


def read_wrongly(corpus: Path) -> list[str]:
    """Return the names of the ideas of *corpus* that are not read as labelled."""
    return sorted(row.idea for row, flag in _read(rows(corpus), Strainer()) if flag != (row.label == "violation"))


def write_missed(corpus: Path) -> int:
    """Write the names of the ideas that are read wrongly into the file that says so; return how many they are."""
    wrong = read_wrongly(corpus)
    (corpus / MISSED).write_text("".join(f"{idea}\n" for idea in wrong), encoding="utf-8")
    return len(wrong)


def raw_rate(file: Path) -> str:
    """Return how many of the messages of *file* are flagged, each read by itself, and which; never their words."""
    strainer = Strainer()
    read = [(message.id, strainer.screen(message.text)) for message in messages(file)]
    lines = [f"flagged: {share(result.flag for _, result in read)}"]
    for name, result in read:
        if result.flag:
            kinds = sorted({finding.kind.value for finding in result.findings})
            rules = sorted({finding.rule for finding in result.findings})
            lines.append(f"  {name}  {', '.join(kinds)}  ({', '.join(rules)})  {result.score:.2f}")
    return "\n".join(lines)


def put_on_record(corpus: Path, tables: str) -> None:
    """Write into ``HELD-BACK.md`` that the held-back split was opened: when, at which commit, with which figures."""
    commit = run(["git", "rev-parse", "--short", "HEAD"], cwd=corpus, capture_output=True, text=True, check=False)  # noqa: S607
    wanted = ("== ", "recall: ", "false alarms: ")
    figures = [f"  {line.removeprefix('== ')}" for line in tables.splitlines() if line.startswith(wanted)]
    opened = f"* {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, at commit {commit.stdout.strip() or 'unknown'}"
    with (corpus / RECORD).open("a", encoding="utf-8") as record:
        record.write("\n".join([opened, *figures, ""]))


def _read(ideas: Iterable[Row], strainer: Strainer) -> list[tuple[Row, bool]]:
    """Return each of *ideas* with whether it is flagged."""
    return [(row, flagged(row, strainer)) for row in ideas]


def _tables(title: str, read: list[tuple[Row, bool]]) -> list[str]:
    """Return the tables of rows that were read, and their sums."""
    violations = [(row, flag) for row, flag in read if row.label == "violation"]
    alikes = [(row, flag) for row, flag in read if row.label == "look-alike"]
    parts = [f"== {title}: {len(violations)} violations, {len(alikes)} look-alikes"]
    if violations:
        parts += [
            _table("recall by kind", violations, lambda row: row.kinds),
            _table("recall by evasion", violations, lambda row: [row.evasion]),
            _table("recall by language", violations, lambda row: [row.lang]),
        ]
    if alikes:
        parts += [
            _table("false alarms by class", alikes, lambda row: [row.sort]),
            _table("false alarms by language", alikes, lambda row: [row.lang]),
        ]
    sums = [("recall", violations), ("false alarms", alikes)]
    parts.append("\n".join(f"{name}: {share(flag for _, flag in found)}" for name, found in sums if found))
    return parts


def _table(title: str, read: list[tuple[Row, bool]], names: Callable[[Row], list[str]]) -> str:
    """Return one table: for each name how many rows were flagged, of how many."""
    groups: Mapping[str, list[bool]] = defaultdict(list)
    for row, flag in read:
        for name in names(row):
            groups[name].append(flag)
    lines = [f"  {name:<16} {share(flags)}" for name, flags in sorted(groups.items())]
    return "\n".join([title, *lines])


def share(flags: Iterable[bool]) -> str:
    """Return "12 of 14 (85.7 %, 60.1 to 96.0)": the share and Wilson's interval around it."""
    counted = list(flags)
    if not counted:
        return "0 of 0"
    low, high = interval(sum(counted), len(counted))
    part = 100 * sum(counted) / len(counted)
    return f"{sum(counted)} of {len(counted)} ({part:.1f} %, {100 * low:.1f} to {100 * high:.1f})"


def interval(hits: int, of: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval for the share *hits* / *of*."""
    part, weight = hits / of, SURE * SURE / of
    middle = (part + weight / 2) / (1 + weight)
    reach = SURE / (1 + weight) * sqrt(part * (1 - part) / of + weight / (4 * of))
    return max(0.0, middle - reach), min(1.0, middle + reach)
