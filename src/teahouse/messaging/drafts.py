"""Words of people on their way to disk."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from uuid import UUID

import structlog

from teahouse.encryption.envelope import DataKey
from teahouse.messaging.answers import Answer, Found
from teahouse.messaging.sealing import client_bytes

log = structlog.get_logger(__name__)


class Fate(Enum):
    """What became of a draft."""

    WRITTEN = "written"
    REPEATED = "repeated"  # its client id is there already, with these words: it gets the old answer
    CONFLICT = "conflict"  # its client id is there already, with other words
    STALE = "stale"  # something it was allowed by has moved: it is asked again
    FAILED = "failed"  # it alone could not be written


@dataclass(slots=True, eq=False)
class Saying:
    """Somebody says something: the request, until it is answered."""

    seat_id: int
    words: str
    client_id: UUID
    seen_seq: int | None
    now: datetime
    at: float  # on the monotonic clock
    heard: Callable[[Answer], None]
    tries: int = 0

    def tell(self, answer: Answer) -> None:
        """Tell the author; whatever breaks on their side, the others of the batch are told."""
        try:
            self.heard(answer)
        except Exception as problem:
            log.error("an answer was not taken", seat=self.seat_id, kind=type(problem).__name__)


@dataclass(frozen=True, slots=True)
class Hold:
    """What is kept from everybody but the author: the words as typed, and what was found in them."""

    public_id: UUID
    masks: bool  # the rest was said, masked; these are the words as typed
    reason: str
    findings: tuple[Found, ...]
    crisis: bool
    policy_version: int


@dataclass(slots=True, eq=False)
class Hearing:
    """
    What one window has heard, in the eyes of the writer.

    Once something that was read in it did not become what it expected, nothing read in it after that can be right:
    a number that fits again fits by chance, when others spoke meanwhile.
    """

    broken: bool = False


@dataclass(slots=True)
class Draft:
    """
    Words that were screened and judged, with the versions at which they were allowed.

    *expected* is the last number of the conversation that the screening had seen; None when nothing
    said meanwhile can make a difference, because nobody else will see the words.
    """

    conversation_id: int
    seat_id: int
    seat_no: int
    client_id: UUID
    typed: str
    said_at: datetime
    put_at: float  # on the monotonic clock
    key: DataKey
    version: int
    persons: tuple[tuple[bytes, int], ...]
    good_until: datetime | None
    expected: int | None
    said: str | None  # what others will see; None when the words are held
    state: str
    verdict: str
    hold: Hold | None
    settled: Callable[["Draft"], None]
    saying: Saying
    covered: tuple[Found, ...] = ()
    nudge: bool = False
    adds_up: bool = False  # what its author told of themselves could point to them: told to them alone, kept nowhere
    hearing: Hearing = field(default_factory=Hearing)
    reminds: bytes | None = None  # whom the held words tell of the rule
    pages: tuple[bytes, ...] = ()
    nobody_on_duty: bool = False
    fragment: tuple[bytes, bytes, bytes] | None = None  # person key, wrapped key, sealed
    whatever_moved: bool = False  # held because the facts would not stand still: not asked again
    # What the writer fills in.
    client: bytes = b""
    seq: int = 0
    fate: Fate = Fate.FAILED
    repeated: Answer | None = None

    def __post_init__(self) -> None:
        self.client = client_bytes(self.client_id)

    def is_over(self, monotonic: float) -> bool:
        """Has the moment come up to which its facts were good?"""
        if self.good_until is None:
            return False
        return self.said_at + timedelta(seconds=max(0.0, monotonic - self.put_at)) >= self.good_until
