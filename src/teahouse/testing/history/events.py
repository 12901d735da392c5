"""The events a history is made of, and how they are kept in a file."""

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NewType, get_args

Digest = NewType("Digest", str)
# What stands in place of words when the house itself speaks.
HOUSE = Digest("the house")


def digest(key: bytes, words: str) -> Digest:
    """A name for *words* that nobody without *key* can turn back, not even by guessing short ones."""
    return Digest(hmac.new(key, words.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:24])


# A client is one open page: it sends, and it shows. Who reloads the page is a new client.


@dataclass(frozen=True, slots=True)
class Invoked:
    """*client* put the message on the wire; *operation* is the one press of Send behind all its tries."""

    client: str
    conversation: str
    operation: str
    client_id: str
    body: Digest


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The house said: it is on disk as number *seq*. *stored* differs from what was typed when masked."""

    client: str
    conversation: str
    client_id: str
    seq: int
    stored: Digest | None = None


@dataclass(frozen=True, slots=True)
class Withheld:
    """The house said: held; nobody else sees it."""

    client: str
    conversation: str
    client_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The house said no: nothing of this try was kept."""

    client: str
    conversation: str
    client_id: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The line broke before an answer came: it may have happened or not."""

    client: str
    conversation: str
    client_id: str


@dataclass(frozen=True, slots=True)
class Joined:
    """*client* asked for everything after number *after*, at its first visit or on coming back."""

    client: str
    conversation: str
    after: int


@dataclass(frozen=True, slots=True)
class Shown:
    """*client* was sent message *seq* to show."""

    client: str
    conversation: str
    seq: int
    body: Digest


@dataclass(frozen=True, slots=True)
class Settled:
    """*client* was connected until nothing more came: by now it has been shown everything."""

    client: str
    conversation: str


@dataclass(frozen=True, slots=True)
class Gone:
    """*client* was killed, or closed for good: what it had open stays open."""

    client: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """*client* may not speak here any more: the end, the block or the sanction has been committed."""

    client: str
    conversation: str


@dataclass(frozen=True, slots=True)
class FinalRead:
    """What a fresh *client* found at the end: number and body, in the order it was given."""

    client: str
    conversation: str
    messages: tuple[tuple[int, Digest], ...]


Answer = Acknowledged | Withheld | Refused | Unknown
Event = Invoked | Answer | Joined | Shown | Settled | Gone | Stopped | FinalRead
KINDS: dict[str, type[Event]] = {kind.__name__.lower(): kind for kind in get_args(Event)}


def save(history: Iterable[Event], path: Path) -> None:
    """Write *history* to *path*, one event a line."""
    with path.open("w", encoding="utf-8") as file:
        for event in history:
            file.write(json.dumps({"event": type(event).__name__.lower(), **asdict(event)}) + "\n")


def load(path: Path) -> list[Event]:
    """
    Read what ``save`` wrote.

    Raises:
        ValueError: a line is not an event; the message names the line.
    """
    with path.open(encoding="utf-8") as file:
        return [_event(number, line) for number, line in enumerate(file, start=1)]


def _event(number: int, line: str) -> Event:
    try:
        facts = json.loads(line)
        if "messages" in facts:
            facts["messages"] = tuple((seq, Digest(body)) for seq, body in facts["messages"])
        return KINDS[facts.pop("event")](**facts)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"line {number} is not an event of a history") from error
