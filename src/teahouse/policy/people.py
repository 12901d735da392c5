"""Who people are, as far as a rule needs to know."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

PersonKey = NewType("PersonKey", bytes)
"""Names a person in tables and facts without naming anybody: a keyed hash, 16 bytes, never shown."""


class Band(StrEnum):
    """The age band: teen is 13 to 17, adult 18 and over. Unknown is treated as the stricter."""

    TEEN = "teen"
    ADULT = "adult"


class PersonaKind(StrEnum):
    """The face a person wears. A guest has no sign-up and is forgotten after a while."""

    MEMBER = "member"
    LISTENER = "listener"
    GUEST = "guest"


class Role(StrEnum):
    """What somebody was trusted with. All but LISTENER are granted by two people and expire."""

    LISTENER = "listener"
    STEWARD = "steward"
    FORUM_MODERATOR = "forum_moderator"
    PEER_SUPPORTER = "peer_supporter"
    MENTOR = "mentor"
    TRIAGER = "triager"
    REVIEWER = "reviewer"
    TEEN_REVIEWER = "teen_reviewer"
    APPEALS_REVIEWER = "appeals_reviewer"
    SAFEGUARDING_LEAD = "safeguarding_lead"
    POLICY_EDITOR = "policy_editor"
    AUDITOR = "auditor"
    COMMUNITY_MANAGER = "community_manager"
    OWNER = "owner"

    @property
    def is_staff(self) -> bool:
        """Does this role need a second factor and the short session?"""
        return self not in {Role.LISTENER, Role.STEWARD, Role.PEER_SUPPORTER, Role.MENTOR}


class Standing(StrEnum):
    """How somebody stands with the house; set for both personas at once."""

    GOOD = "good"
    NOTED = "noted"
    RESTRICTED = "restricted"
    HELD = "held"
    SUSPENDED = "suspended"
    REMOVED = "removed"

    @property
    def may_talk(self) -> bool:
        """May somebody in this standing speak and be paired?"""
        return self in {Standing.GOOD, Standing.NOTED}


class Life(StrEnum):
    """Whether the account is lived in. The contact rule binds in every one of them."""

    ACTIVE = "active"
    BREAK = "break"
    DEACTIVATED = "deactivated"
    DELETING = "deleting"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Actor:
    """The facts about somebody that a rule may ask for, as they were when they were read."""

    person: PersonKey
    persona: int
    kind: PersonaKind
    band: Band
    roles: frozenset[Role] = frozenset()
    has_teen_badge: bool = False
    standing: Standing = Standing.GOOD
    life: Life = Life.ACTIVE
    blocked: frozenset[PersonKey] = frozenset()

    @property
    def may_talk(self) -> bool:
        """Is there nothing about this person alone that keeps them from talking?"""
        return self.standing.may_talk and self.life is Life.ACTIVE
