"""
A Synapse module: messages, topics and names of rooms that open a way outside are refused by the homeserver.

``pip install strainer`` where Synapse is installed, then in homeserver.yaml::

    modules:
      - module: strainer.adapters.synapse.ContactChecker
        config:
          profile: games
          allow: [our-forum.example]
          rooms: ["!abc:our.example"]    # only these; without the line, all

What is end-to-end encrypted passes unread: no homeserver can read it.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple

from synapse.module_api import NOT_SPAM, ModuleApi
from synapse.module_api.errors import Codes, ConfigError

from strainer.engine import Strainer
from strainer.lexicon import LexiconError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from synapse.module_api import EventBase

    from strainer.conversation import Conversation

log = logging.getLogger(__name__)
MOST_ROOMS = 5000  # conversations remembered at a time; those that were silent longest go first
READ = {"m.room.message": ("body",), "m.room.topic": ("topic",), "m.room.name": ("name",)}
KNOWN = frozenset({"profile", "allow", "lexicons", "rooms"})


class Config(NamedTuple):
    """What the homeserver's configuration says."""

    strainer: Strainer
    rooms: frozenset[str]  # none: all


class ContactChecker:
    """Remembers what was said in each room, so that a number given bit by bit is seen, too."""

    def __init__(self, config: Config, api: ModuleApi) -> None:
        self._config = config
        self._rooms: OrderedDict[str, Conversation] = OrderedDict()
        api.register_spam_checker_callbacks(check_event_for_spam=self.check_event_for_spam)

    @staticmethod
    def parse_config(config: dict[str, Any]) -> Config:
        """
        Return *config*, checked.

        Raises:
            ConfigError: an unknown key, or a profile or list that cannot be read, with the reason.
        """
        unknown = sorted(set(config) - KNOWN)
        if unknown:
            raise ConfigError(f"strainer: unknown key {unknown[0]}; known are {', '.join(sorted(KNOWN))}")
        try:
            strainer = Strainer(
                config.get("profile", "peer-support"),
                allow=_names(config, "allow"),
                lexicons=_names(config, "lexicons"),
            )
        except (LexiconError, OSError, ValueError) as problem:
            raise ConfigError(f"strainer: {problem}") from problem
        return Config(strainer, frozenset(_names(config, "rooms")))

    async def check_event_for_spam(self, event: EventBase) -> Any:
        """Return FORBIDDEN for an event whose words open a way outside; the log learns kinds, never words."""
        if self._config.rooms and event.room_id not in self._config.rooms:
            return NOT_SPAM
        for words in _words(event.type, event.content):
            result = self._room(event.room_id).screen(by=event.sender, text=words)
            if result.flag:
                kinds = sorted({finding.kind.value for finding in result.findings})
                log.info("refused a %s: %s", event.type, ", ".join(kinds) or "too long to be read")
                return Codes.FORBIDDEN
        return NOT_SPAM

    def _room(self, room_id: str) -> Conversation:
        conversation = self._rooms.pop(room_id, None) or self._config.strainer.conversation()
        self._rooms[room_id] = conversation
        if len(self._rooms) > MOST_ROOMS:
            self._rooms.popitem(last=False)
        return conversation


def _names(config: dict[str, Any], key: str) -> tuple[str, ...]:
    names = config.get(key, [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ConfigError(f"strainer: {key} is a list of texts")
    return tuple(names)


def _words(kind: str, content: Any) -> Iterator[str]:
    """Yield what people read of an event: its body, and the new one where it is edited."""
    for part in (content, content.get("m.new_content", {})):
        for field in READ.get(kind, ()):
            words = part.get(field) if hasattr(part, "get") else None
            if isinstance(words, str) and words:
                yield words
