"""
What somebody would use instead, measured on the same rows: those of them that are installed, and that run offline.

``pip install strainer[peers]`` brings all. A peer flags a text when it finds any contact it has a name for; none of
them knows conversations, so each message is read by itself.
"""

from __future__ import annotations

from contextlib import suppress
from time import process_time
from typing import TYPE_CHECKING, TypeAlias

import phonenumbers

from strainer.bench import share
from strainer.corpus import rows
from strainer.engine import Strainer
from strainer.speed import simple_filter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from strainer.corpus import Row

Peer: TypeAlias = "Callable[[str], bool]"
CONTACT = frozenset({"EMAIL", "EMAIL_ADDRESS", "PHONE", "PHONE_NUMBER", "URL", "ADDRESS", "STREET_ADDRESS"})


def report(corpus: Path) -> str:
    """Return recall, false alarms and speed of the strainer and of each peer on the ideas of *corpus*."""
    ideas = list(rows(corpus))
    strainer = Strainer()
    lines = [_measured("strainer, in conversation", ideas, strainer=strainer)]
    lines += [_measured(name, ideas, peer=peer) for name, peer in _peers()]
    return "\n".join(lines)


def _measured(name: str, ideas: list[Row], *, peer: Peer | None = None, strainer: Strainer | None = None) -> str:
    hits: dict[str, list[bool]] = {"violation": [], "look-alike": []}
    messages = 0
    began = process_time()
    for row in ideas:
        conversation = strainer.conversation() if strainer else None
        flags = [
            conversation.screen(said.by, said.text).flag if conversation else bool(peer and peer(said.text))
            for said in row.said
        ]
        messages += len(flags)
        hits[row.label].append(any(flags) if row.label == "violation" else flags[-1])
    rate = messages / max(process_time() - began, 1e-9)
    recall, alarms = share(hits["violation"]), share(hits["look-alike"])
    return f"{name:<28} recall {recall}, false alarms {alarms}, {rate:,.0f} messages/s"


def _peers() -> Iterator[tuple[str, Peer]]:
    """Yield what is installed."""
    yield "names, @ and seven digits", lambda text: simple(text) is not None
    yield "phonenumbers, possible", _numbers
    for name, make in (("Presidio, patterns", _presidio), ("scrubadub", _scrubadub), ("datafog", _datafog)):
        with suppress(ImportError):
            yield name, make()


simple = simple_filter()


def _numbers(text: str) -> bool:
    return any(phonenumbers.PhoneNumberMatcher(text, "US", leniency=phonenumbers.Leniency.POSSIBLE))


def _presidio() -> Peer:
    import tldextract
    from presidio_analyzer.predefined_recognizers import EmailRecognizer, PhoneRecognizer, UrlRecognizer

    # Otherwise it asks the network for a list of endings.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
    recognizers = [EmailRecognizer(), PhoneRecognizer(), UrlRecognizer()]
    return lambda text: any(one.analyze(text, one.supported_entities, None) for one in recognizers)


def _scrubadub() -> Peer:
    import scrubadub

    scrubber = scrubadub.Scrubber()
    return lambda text: any(True for _ in scrubber.iter_filth(text))


def _datafog() -> Peer:
    import datafog

    return lambda text: any(entity.type in CONTACT for entity in datafog.scan(text).entities)
