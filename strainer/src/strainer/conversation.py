"""
Memory: contact details spread over messages and over both partners, and questions still open.

A conversation remembers little and forgets soon: digits and short fragments of the last turns,
and who asked for what. It can be written to bytes and read back, by this version and the last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from strainer import memory
from strainer.memory import Memory
from strainer.model.opinion import evidence
from strainer.result import OPENING, Kind, Result

if TYPE_CHECKING:
    from strainer.engine import Reading, Strainer
    from strainer.normalize import View
    from strainer.rule import Hit

LONGEST_NAME = 64
VERSIONS = frozenset({1, 2})


class StateError(ValueError):
    """The bytes are not the state of a conversation that this version can read."""


@dataclass(slots=True)
class Conversation:
    """One conversation, read message by message; not for several threads at once."""

    _strainer: Strainer
    _memory: Memory

    def __init__(self, strainer: Strainer, state: Memory | None = None) -> None:
        """Begin with *state*, or with nothing remembered."""
        self._strainer = strainer
        self._memory = state or Memory()

    def screen(self, by: str, text: str) -> Result:
        """Return what *text*, said by *by*, is in this conversation, and remember it."""
        by = by[:LONGEST_NAME]
        reading, hits = self._read(by, text)
        result = self._strainer.result(text, hits, lambda masked: self._read(by, masked)[1])
        memory.keep(self._memory, by, text, reading, _opened(result))
        return result

    def glance(self, by: str, text: str) -> Result | None:
        """
        Return what *text* is and remember it, when a glance is enough; None, and nothing remembered, when it is not.

        A glance is enough when nothing in the text asks for a closer look and it completes nothing remembered.
        """
        by = by[:LONGEST_NAME]
        reading = self._strainer.glance(text, memory.asked(self._memory, by))
        if reading is None:
            return None
        hits = memory.recall(self._memory, by, text, reading, self._strainer)
        if hits:
            return None
        memory.keep(self._memory, by, text, reading, [])
        return Result(masked=text)

    def remember(self, by: str, text: str) -> None:
        """Take *text* into memory without judging it: for replaying what was said before."""
        self.screen(by, text)

    def bring(self, elsewhere: Conversation, by: str) -> None:
        """
        Count what *by* said *elsewhere*, in a room or a profile, as if it had just been said here.

        Half a number in a profile and half in a private talk are a number. Bringing the same twice changes nothing.
        """
        memory.bring(self._memory, elsewhere._memory, by[:LONGEST_NAME])

    def to_bytes(self) -> bytes:
        """Return all that is remembered, with its version; words of people stay readable in it, so seal it."""
        return msgspec.msgpack.encode(self._memory)

    @classmethod
    def from_bytes(cls, state: bytes, strainer: Strainer | None = None) -> Conversation:
        """
        Return the conversation that *state* describes.

        Raises:
            StateError: not such a state, or of a version that this one cannot read.
        """
        from strainer.engine import default_strainer  # the engine imports this module

        try:
            restored = msgspec.msgpack.decode(state, type=Memory)
        except (msgspec.DecodeError, UnicodeDecodeError) as problem:
            raise StateError("not the state of a conversation") from problem
        if restored.version not in VERSIONS:
            raise StateError(f"version {restored.version} of the state is unknown")
        memory.bound(restored)
        return cls(strainer or default_strainer(), restored)

    def evidence(self, by: str, text: str) -> tuple[View, frozenset[bytes]]:
        """Return how *text* is read and what is known around it, without remembering it: for learning from it."""
        reading = self._strainer.read_whole(text)
        hits = reading.hits + memory.recall(self._memory, by, text, reading, self._strainer)
        meant = next((view for view in reading.views if view.name == "respelled"), reading.view)
        return meant, evidence(hits) | memory.asked(self._memory, by)

    def _read(self, by: str, text: str) -> tuple[Reading, list[Hit]]:
        """Return what *text* shows in this memory, without remembering it."""
        reading = self._strainer.read_whole(text)
        hits = reading.hits + memory.recall(self._memory, by, text, reading, self._strainer)
        return reading, self._strainer.with_opinion(reading, hits, memory.asked(self._memory, by))


def _opened(result: Result) -> list[Kind]:
    """Return the kinds that *result* asks for, offers or arranges: what an answer may complete."""
    likely = 0.4
    return [
        finding.kind
        for finding in (*result.findings, *result.noticed)
        if finding.act in OPENING and finding.score >= likely
    ]
