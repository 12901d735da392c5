"""A talk between two pages as a perfect house would have it, to be spoilt by the tests."""

from collections.abc import Callable
from dataclasses import dataclass, field

from teahouse.testing.history import (
    Acknowledged,
    Digest,
    Event,
    FinalRead,
    Gone,
    Invoked,
    Joined,
    Refused,
    Settled,
    Shown,
    Unknown,
    Withheld,
)

ROOM = "one-to-one"


@dataclass
class Talk:
    """Writes the history of a house that keeps every promise, one step at a time."""

    history: list[Event] = field(default_factory=list)
    stored: list[Digest] = field(default_factory=list)
    seq_of: dict[str, int] = field(default_factory=dict)
    connected: dict[str, int] = field(default_factory=dict)
    away: dict[str, int] = field(default_factory=dict)
    acknowledged: dict[str, set[int]] = field(default_factory=dict)

    def join(self, *clients: str) -> "Talk":
        for client in clients:
            after = self.away.pop(client, 0)
            self.history.append(Joined(client, ROOM, after))
            self.connected[client] = after
            self.deliver(client)
        return self

    def send(self, client: str, operation: str, body: str | None = None) -> "Talk":
        self.history.append(Invoked(client, ROOM, operation, f"id of {operation}", Digest(body or operation)))
        return self

    def store(self, operation: str, body: str | None = None) -> "Talk":
        """Commit, once for each client id, before anybody is told."""
        if operation not in self.seq_of:
            self.stored.append(Digest(body or operation))
            self.seq_of[operation] = len(self.stored)
        return self

    def acknowledge(self, client: str, operation: str) -> "Talk":
        seq = self.seq_of[operation]
        self.acknowledged.setdefault(client, set()).add(seq)
        self.history.append(Acknowledged(client, ROOM, f"id of {operation}", seq))
        return self

    def deliver(self, *clients: str) -> "Talk":
        """Show each client, in order, what it has not got yet and did not write itself."""
        for client in clients or tuple(self.connected):
            for seq in range(self.connected[client] + 1, len(self.stored) + 1):
                if seq not in self.acknowledged.get(client, set()):
                    self.history.append(Shown(client, ROOM, seq, self.stored[seq - 1]))
            self.connected[client] = len(self.stored)
        return self

    def say(self, client: str, operation: str, body: str | None = None) -> "Talk":
        """Send, commit, answer, deliver: the whole way of one message."""
        return self.send(client, operation, body).store(operation, body).acknowledge(client, operation).deliver()

    def withhold(self, client: str, operation: str) -> "Talk":
        self.history.append(Withheld(client, ROOM, f"id of {operation}"))
        return self

    def refuse(self, client: str, operation: str) -> "Talk":
        self.history.append(Refused(client, ROOM, f"id of {operation}"))
        return self

    def drop(self, client: str, *open_operations: str) -> "Talk":
        """Cut the line; what was on its way is unknown to the client."""
        self.away[client] = self.connected.pop(client)
        self.history += [Unknown(client, ROOM, f"id of {operation}") for operation in open_operations]
        return self

    def kill(self, client: str) -> "Talk":
        self.connected.pop(client, None)
        self.history.append(Gone(client))
        return self

    def end(self) -> list[Event]:
        """Let everybody catch up, and read all of it with two fresh clients."""
        self.deliver()
        self.history += [Settled(client, ROOM) for client in self.connected]
        messages = tuple(enumerate(self.stored, start=1))
        self.history += [FinalRead(reader, ROOM, messages) for reader in ("fresh 1", "fresh 2")]
        return self.history


def plain_talk() -> list[Event]:
    """Mina and Theo, four messages, nothing goes wrong."""
    talk = Talk().join("mina", "theo")
    return talk.say("mina", "m1").say("theo", "t1").say("mina", "m2").say("theo", "t2").end()


def with_final(history: list[Event], change: Callable[[list[tuple[int, Digest]]], object]) -> list[Event]:
    """The same history, with *change* done to what every fresh client found."""
    changed: list[Event] = []
    for event in history:
        if isinstance(event, FinalRead):
            messages = list(event.messages)
            change(messages)
            event = FinalRead(event.client, event.conversation, tuple(messages))
        changed.append(event)
    return changed
