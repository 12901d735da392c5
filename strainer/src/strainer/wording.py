"""The plain words in which a result is explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strainer.result import Finding

THINGS: dict[str, str] = {
    "phone": "a phone number",
    "email": "an email address",
    "handle": "a name on another app",
    "app": "another app",
    "link": "a link",
    "invite": "an invitation to another place",
    "address": "where somebody lives",
    "school": "a school or a workplace",
    "meet": "meeting in person",
    "payment": "a way to send money",
    "offsite": "a group or a friendship outside",
    "profile": "a hint to look somewhere else",
    "persona": "another name of yours",
    "request": "asking for a way to get in touch",
    "arrange": "talking somewhere else",
    "crisis": "danger",
    "scam": "money, or a threat",
    "sexual": "a sexual or romantic approach",
    "grooming": "many questions that are too close",
    "harassment": "words that hurt",
}

SENDER = "This looks like {things}. We keep talks here, so that everybody stays safe and unknown."
TOO_LONG = "This message is too long to be read in one go. Please send it in smaller parts."


def for_sender(findings: Iterable[Finding], *, unread: int, lang: str) -> str:
    """Say in one or two kind sentences what was seen, in *lang* when we have it, else in English."""
    del lang  # English is the only language so far
    kinds = list(dict.fromkeys(finding.kind.value for finding in findings))
    sentences = [SENDER.format(things=_joined([THINGS[kind] for kind in kinds]))] if kinds else []
    if unread:
        sentences.append(TOO_LONG)
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


def _joined(things: list[str]) -> str:
    """Join *things* as in speech: "a link, a phone number and another app"."""
    if len(things) == 1:
        return things[0]
    return ", ".join(things[:-1]) + " and " + things[-1]
