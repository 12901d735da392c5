"""What becomes of the drafts of one batch: decided from what was read under the lock, without any database."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field

from teahouse.guard_registry import switched_off
from teahouse.messaging.drafts import Draft, Fate
from teahouse.testing.plants import planted


@dataclass(slots=True)
class Locked:
    """What the database said under the lock, about everything a batch touches."""

    conversations: dict[int, tuple[int, int]]  # id: last seq, version
    persons: dict[bytes, int]
    known: set[tuple[int, bytes]]  # seat and client id that stand in `message` or `held`


@dataclass(slots=True)
class Decided:
    """The drafts to write, those whose ids were seen before, and the last number of each conversation touched."""

    new: list[Draft] = field(default_factory=list)
    repeats: list[Draft] = field(default_factory=list)
    twins: list[tuple[Draft, Draft]] = field(default_factory=list)  # twice in this batch: the later, the first
    last: dict[int, int] = field(default_factory=dict)


def decide(batch: Iterable[Draft], locked: Locked, monotonic: float) -> Decided:
    """Number what is new, find what is not, and send back what was allowed by facts that have moved."""
    decided = Decided()
    first: dict[tuple[int, bytes], Draft] = {}
    numbers = {place: last for place, (last, _) in locked.conversations.items()}
    for draft in batch:
        if _PLANTED_MEMORY and _misremembers(draft, decided):
            continue
        name = (draft.seat_id, draft.client)
        if name in locked.known and not switched_off("dedupe"):
            decided.repeats.append(draft)
        elif name in first and not switched_off("dedupe"):
            decided.twins.append((draft, first[name]))
        elif _has_moved(draft, locked, numbers, monotonic):
            draft.fate = Fate.STALE
        else:
            _number(draft, numbers, decided)
            first[name] = draft
            continue
        if draft.expected is not None:
            draft.hearing.broken = True
    return decided


def _number(draft: Draft, numbers: dict[int, int], decided: Decided) -> None:
    draft.fate = Fate.WRITTEN
    if draft.said is not None:
        place = draft.conversation_id
        before = draft.expected or 0 if _PLANTED_NUMBER else numbers[place]
        draft.seq = numbers[place] = decided.last[place] = before + 1
    decided.new.append(draft)


def _has_moved(draft: Draft, locked: Locked, numbers: dict[int, int], monotonic: float) -> bool:
    """Is a fact that *draft* was allowed by no longer so, or has somebody spoken whom the screening had not heard?"""
    place = locked.conversations.get(draft.conversation_id)
    if place is None:
        return True
    heard = draft.expected == numbers[draft.conversation_id] and not draft.hearing.broken
    unheard = draft.expected is not None and not heard
    if unheard and not (switched_off("stale_window") or _PLANTED_NUMBER):
        return True
    if draft.whatever_moved or switched_off("version_check"):
        return False
    if place[1] != draft.version or draft.is_over(monotonic):
        return True
    persons = locked.persons
    return any(persons.get(person, 0) != n for person, n in draft.persons)


# Planted bugs, for the history checker -------------------------------------------------------------------------

_PLANTED_NUMBER = planted("seq_outside_lock")
_PLANTED_MEMORY = planted("dedupe_in_memory") or planted("dedupe_without_sender")
_memory: dict[tuple[int, bytes], Draft] = {}


def _misremembers(draft: Draft, decided: Decided) -> bool:
    """Was *draft* written before, as far as this process remembers? What the database knows is not asked."""
    senderless = planted("dedupe_without_sender")
    name = (draft.conversation_id if senderless else draft.seat_id, draft.client)
    before = _memory.get(name)
    if before is not None and before.fate is Fate.WRITTEN:
        decided.twins.append((draft, before))
        return True
    _memory[name] = draft
    if not senderless:
        draft.client = os.urandom(len(draft.client))
    return False
