"""
A page to read after a scan: how much was flagged, of which kinds, how surely, and where in the words.

One file that asks for nothing else: no script, no font, no picture from anywhere. It shows what people wrote, so it
belongs where their messages belong.
"""

from __future__ import annotations

from collections import Counter
from html import escape
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strainer.scan import Seen, Talk, Verdict

MOST_SHOWN = 500  # flagged conversations written out; all are counted
STEPS = 10  # bars of the chart of scores

PAGE = Template("""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What the strainer saw</title>
<style>
:root { color-scheme: light dark; --ink: #1f2a2e; --soft: #5a686d; --paper: #fbfaf7; --card: #ffffff;
  --line: #d9ded9; --tea: #2f6f62; --mark: #ffe08a; --mark-ink: #3a2c00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebe8; --soft: #a3b0ab; --paper: #14191a; --card: #1d2425;
  --line: #334042; --tea: #7cc4b2; --mark: #6b5200; --mark-ink: #fff3cf; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; }
p { margin: .25rem 0; } .soft { color: var(--soft); }
dl.sums { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
dl.sums div { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .75rem 1rem; }
dl.sums dt { color: var(--soft); font-size: .85rem; } dl.sums dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--soft); }
th { text-align: left; font-weight: 500; width: 8rem; } td.count { width: 4.5rem; text-align: right; }
th, td { padding: .2rem .5rem .2rem 0; font-variant-numeric: tabular-nums; }
td.bar span { display: block; height: .8rem; border-radius: .2rem; background: var(--tea); min-width: 2px; }
details { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; margin: .6rem 0; }
summary { cursor: pointer; padding: .65rem 1rem; }
summary:focus-visible { outline: 3px solid var(--tea); outline-offset: 2px; border-radius: .6rem; }
ol { list-style: none; margin: 0; padding: 0 1rem 1rem; }
li { border-top: 1px solid var(--line); padding: .5rem 0; white-space: pre-wrap; }
li b { color: var(--soft); font-weight: 500; display: block; font-size: .85rem; }
li .why { color: var(--soft); font-size: .85rem; display: block; white-space: normal; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .2rem; padding: 0 .15rem; }
</style>
<h1>What the strainer saw</h1>
<p class="soft">This page shows what people wrote. Keep it where their messages are kept.</p>
<dl class="sums">$sums</dl>
$kinds
$scores
<h2>Conversations to look at</h2>
$note
$talks
</html>
""")


class Report:
    """Takes the answers of a scan one by one and makes the page of them."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self._counts: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._scores: Counter[int] = Counter()
        self._shown: list[str] = []

    def skip(self) -> None:
        """Count a line that could not be read."""
        self._counts["Lines skipped"] += 1

    def add(self, verdict: Verdict, talk: Talk | None) -> None:
        """Take one conversation; *talk* has its words when it is flagged."""
        self._counts["Conversations"] += 1
        self._counts["Messages"] += len(verdict.turns)
        self._counts["Messages flagged"] += sum(verdict.turns)
        self._counts["Conversations flagged"] += verdict.flag
        self._kinds.update(seen.kind for seen in verdict.findings)
        for seen in verdict.findings:
            self._scores[min(STEPS - 1, int(seen.score * STEPS))] += 1
        if verdict.flag and talk is not None and len(self._shown) < MOST_SHOWN:
            self._shown.append(_conversation(verdict, talk))

    def html(self) -> str:
        """Return the page."""
        flagged = self._counts["Conversations flagged"]
        names = ("Conversations", "Conversations flagged", "Messages", "Messages flagged", "Lines skipped")
        shown = [name for name in names if self._counts[name] or name != "Lines skipped"]
        sums = "".join(f"<div><dt>{name}</dt><dd>{self._counts[name]:,}</dd></div>" for name in shown)
        scores = {
            f"{step / STEPS:.1f} to {(step + 1) / STEPS:.1f}": self._scores[step] for step in sorted(self._scores)
        }
        note = "" if flagged else "<p>Nothing was flagged.</p>"
        if flagged > len(self._shown):
            note = f"<p class='soft'>The first {len(self._shown):,} of {flagged:,} are shown.</p>"
        return PAGE.substitute(
            sums=sums,
            kinds=_bars("By kind", "findings of each kind", dict(self._kinds.most_common())),
            scores=_bars("How sure", "findings by score", scores),
            note=note,
            talks="".join(self._shown),
        )


def _bars(title: str, caption: str, counts: dict[str, int]) -> str:
    """Return a chart that is a table, so that it can be read aloud."""
    if not counts:
        return ""
    most = max(counts.values())
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td class="count">{count:,}</td>'
        f'<td class="bar"><span style="width:{100 * count / most:.1f}%"></span></td></tr>'
        for name, count in counts.items()
    )
    return f"<h2>{title}</h2><table><caption>{caption}</caption>{rows}</table>"


def _conversation(verdict: Verdict, talk: Talk) -> str:
    kinds = ", ".join(verdict.kinds) or "too long to read"
    turns = "".join(
        _message(message.by, message.text, [seen for seen in verdict.findings if seen.turn == turn])
        for turn, message in enumerate(talk.messages)
    )
    label = f"{escape(str(verdict.id))} · {escape(kinds)} · {verdict.score:.2f}"
    return f"<details><summary>{label}</summary><ol>{turns}</ol></details>\n"


def _message(by: str, text: str, findings: Iterable[Seen]) -> str:
    """Return one message with what was found in it marked, and why below."""
    pieces: list[str] = []
    whys: list[str] = []
    done = 0
    for seen in sorted(findings, key=lambda one: one.start):
        start = max(done, seen.start)
        if start < seen.end:
            pieces.append(f"{escape(text[done:start])}<mark>{escape(text[start : seen.end])}</mark>")
            done = seen.end
        whys.append(
            f"<span class='why'>{escape(seen.kind)}, {escape(seen.act)}, {seen.score:.2f}: {escape(seen.why)}</span>"
        )
    pieces.append(escape(text[done:]))
    return f"<li><b>{escape(by)}</b>{''.join(pieces)}{''.join(whys)}</li>"
