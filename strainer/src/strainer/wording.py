"""The plain words in which a result is explained."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strainer.result import Finding

FILE = Path(__file__).with_name("wordings.toml")
FALLBACK = "en"


@cache
def wordings() -> dict[str, dict[str, str]]:
    """Return, for each language, the sentences to the sender and what each kind is called in them."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def for_sender(findings: Iterable[Finding], *, unread: int, lang: str) -> str:
    """Say in one or two kind sentences what was seen, in *lang* ("de", "pt-BR") when we have it, else in English."""
    words = wordings().get(lang.lower().partition("-")[0]) or wordings()[FALLBACK]
    kinds = list(dict.fromkeys(finding.kind.value for finding in findings))
    things = _joined([words[kind] for kind in kinds], words["and"])
    sentences = [words["sender"].format(things=things)] if kinds else []
    if unread:
        sentences.append(words["too_long"])
    return " ".join(sentences)


def for_moderator(findings: Iterable[Finding], *, unread: int) -> str:
    """Say line by line what was seen where, by which rule and how surely; never the words themselves."""
    lines = [
        f"{finding.kind.value} · {finding.act.value} · {finding.score:.2f} · "
        f"characters {finding.start}–{finding.end}: {finding.why} ({finding.rule})"
        for finding in findings
    ]
    if unread:
        lines.append(f"{unread} characters at the end were not read")
    return "\n".join(lines)


def _joined(things: list[str], last: str) -> str:
    """Join *things* as in speech: "a link, a phone number and another app"."""
    if len(things) < 2:
        return "".join(things)
    return ", ".join(things[:-1]) + f" {last} {things[-1]}"
