"""Blocks: person to person, whatever faces they wear, and told to nobody."""

from datetime import datetime

from django.db import transaction

from teahouse.accounts.links import key_of, person_key_of
from teahouse.accounts.models import Block, Person, Persona
from teahouse.accounts.versions import bump
from teahouse.policy.people import PersonKey
from teahouse.policy.ruling import NotAllowed, Reason, refuse


@transaction.atomic
def block(*, blocker: Persona, blocked: Persona, now: datetime) -> None:
    """From now on *blocker* and *blocked* do not meet, in any place, under any of their faces."""
    mine, theirs = person_key_of(blocker), person_key_of(blocked)
    if mine == theirs:
        raise NotAllowed(refuse(Reason.SAME_PERSON))
    _, made = Block.objects.get_or_create(
        blocker=mine, blocked=theirs, defaults={"persona": blocked, "blocked_at": now}
    )
    if made:
        bump(mine, now)
        bump(theirs, now)


@transaction.atomic
def unblock(*, person: Person, block: Block, now: datetime) -> None:
    """Take back a block that *person* made; somebody else's is left alone."""
    mine, theirs = key_of(person), block.blocked
    removed, _ = Block.objects.filter(pk=block.pk, blocker=mine).delete()
    if removed:
        bump(mine, now)
        bump(PersonKey(bytes(theirs)), now)
