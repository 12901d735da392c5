"""What the strainer says about a text: kinds, acts, findings and the result that holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from strainer import wording


class Kind(StrEnum):
    """What a finding is about."""

    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    APP = "app"
    LINK = "link"
    INVITE = "invite"
    ADDRESS = "address"
    SCHOOL = "school"
    MEET = "meet"
    PAYMENT = "payment"
    OFFSITE = "offsite"
    PROFILE = "profile"
    PERSONA = "persona"
    REQUEST = "request"
    ARRANGE = "arrange"
    CRISIS = "crisis"
    SCAM = "scam"
    SEXUAL = "sexual"
    GROOMING = "grooming"
    HARASSMENT = "harassment"


class Act(StrEnum):
    """What the writer does with it."""

    GIVE = "give"
    ASK = "ask"
    ARRANGE = "arrange"
    REFUSE = "refuse"
    MENTION = "mention"


# The acts that open a way out of the house; refusing and mentioning do not.
OPENING = frozenset({Act.GIVE, Act.ASK, Act.ARRANGE})
# What is told apart from contact: it brings help or a person's eye, and never holds a text back.
CONCERNS = frozenset({Kind.SCAM, Kind.SEXUAL, Kind.GROOMING, Kind.HARASSMENT})
BESIDE_CONTACT = CONCERNS | {Kind.CRISIS}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a text that could lead outside, or that speaks of danger."""

    kind: Kind
    act: Act
    span: tuple[int, int]  # first character and the one after the last, in the text as typed
    score: float  # 0.0 to 1.0
    why: str  # for moderators: a rule's reason, never the words
    rule: str  # the name of the rule that found it

    @property
    def start(self) -> int:
        """The index of the first character, in the text as typed."""
        return self.span[0]

    @property
    def end(self) -> int:
        """The index after the last character, in the text as typed."""
        return self.span[1]


@dataclass(frozen=True, slots=True)
class Result:
    """
    What one text is, read alone or in its conversation.

    ``findings`` are what counts: contact given, asked for or arranged, sure enough for its kind.
    ``noticed`` is what was seen and let pass: a refusal, a rule being explained, a guess too weak.
    ``dangers`` speak of danger to life, abuse or fear; they never hold a text back.
    ``concerns`` are scam and extortion, a sexual approach, harassment, and a sequence that looks like
    grooming: for a person to look at, and not part of ``flag`` or ``score``.
    """

    findings: tuple[Finding, ...] = ()
    noticed: tuple[Finding, ...] = ()
    dangers: tuple[Finding, ...] = ()
    score: float = 0.0  # the highest score of any contact finding, 0.0 to 1.0
    masked: str = field(default="", repr=False)  # the text with only the contact characters covered
    unread: int = 0  # how many characters at the end were beyond the cap and were not read
    concerns: tuple[Finding, ...] = ()

    @property
    def flag(self) -> bool:
        """Whether the text opens a way outside, or is too long to be read to its end."""
        return bool(self.findings) or self.unread > 0

    @property
    def danger(self) -> bool:
        """Whether the text may speak of danger to life, abuse or fear."""
        return bool(self.dangers)

    def why_for(self, reader: Literal["sender", "moderator"], lang: str = "en") -> str:
        """
        Explain the result in a few plain words; empty when there is nothing to explain.

        The sender is told what was seen and what is fine, without blame; the moderator gets
        rule, act, score and place. The twelve languages of the library are known; others are answered in English.
        """
        if reader == "sender":
            return wording.for_sender(self.findings, unread=self.unread, lang=lang)
        return wording.for_moderator((*self.findings, *self.noticed, *self.dangers, *self.concerns), unread=self.unread)
