"""People who are signed in already, as ``teahouse cast --people N --pairs`` prints them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from teahouse.testing.browsing import Browser


@dataclass(frozen=True, slots=True)
class Pair:
    """A member and a listener who sit in a talk of their own."""

    conversation: str
    member: Browser
    listener: Browser

    def at(self, origin: str) -> "Pair":
        """The same two, with fresh browsers, at a house opened elsewhere."""
        return Pair(
            self.conversation,
            Browser(origin, dict(self.member.cookies)),
            Browser(origin, dict(self.listener.cookies)),
        )


def pairs_from(lines: Iterable[Mapping[str, Any]], origin: str) -> list[Pair]:
    """The pairs among the people of *lines*, which name the talk they sit in."""
    sides: dict[str, dict[str, dict[str, str]]] = {}
    for line in lines:
        sides.setdefault(line["conversation"], {})[line["kind"]] = dict(line["cookies"])
    return [
        Pair(conversation, Browser(origin, both["member"]), Browser(origin, both["listener"]))
        for conversation, both in sides.items()
    ]
