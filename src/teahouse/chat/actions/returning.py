"""Three words that lead a guest back: shown once, kept as a keyed hash."""

import hmac
from hashlib import sha256
from secrets import choice

from django.db import transaction

from teahouse.accounts.words import MOODS, THINGS
from teahouse.chat.models import Request, ReturnWords, Talk
from teahouse.chat.queries import UNFINISHED
from teahouse.encryption.keys import key_ring
from teahouse.policy.people import PersonaKind

TRIES = 20


@transaction.atomic
def give_return_words(*, request: Request) -> str:
    """Three words for the guest who asked, to be shown once; those given before no longer lead anywhere."""
    ReturnWords.objects.filter(request=request).delete()
    for _ in range(TRIES):
        words = f"{choice(MOODS)} {choice(THINGS)} {choice(THINGS)}"
        _, is_new = ReturnWords.objects.get_or_create(mac=_mac(words), defaults={"request": request})
        if is_new:
            return words
    raise NoWordsLeft


def request_behind(words: str) -> Request | None:
    """What the guest of these *words* asked, as long as it is not over."""
    found = (
        ReturnWords.objects.select_related("request", "request__persona", "request__conversation")
        .filter(mac=_mac(words), request__persona__kind=PersonaKind.GUEST)
        .first()
    )
    if found is None or not _goes_on(found.request):
        return None
    return found.request


def _goes_on(request: Request) -> bool:
    if request.state == Request.State.TAKEN:
        return Talk.objects.filter(conversation=request.conversation, state__in=UNFINISHED).exists()
    return request.state != Request.State.WITHDRAWN


def _mac(words: str) -> bytes:
    """The same for the same three words, however they were typed."""
    said = " ".join("".join(letter if letter.isalpha() else " " for letter in words.lower()).split())
    return hmac.new(key_ring().link, b"return words " + said.encode(), sha256).digest()


class NoWordsLeft(Exception):
    """Every three words that were tried lead somewhere already: the lists are too short for this house."""
