"""Names for people that only the holder of the link key can join to anybody."""

import hmac
from functools import lru_cache

from teahouse.encryption.envelope import DataKey, open_sealed, seal
from teahouse.encryption.keys import key_ring
from teahouse.policy.people import PersonKey


def person_key(person_id: int) -> PersonKey:
    """How tables and facts name a person: blocks, limits and sanctions are kept by it. 16 bytes."""
    return PersonKey(_keyed(b"person", person_id)[:16])


def persona_lookup(person_id: int, kind: str) -> bytes:
    """What finds the persona of one *kind* that belongs to a person, 32 bytes."""
    return _keyed(b"persona " + kind.encode(), person_id)


def seal_person(person_id: int, persona_id: int) -> bytes:
    """The person behind a persona, sealed so that it opens only beside that persona."""
    return seal(_link_seal(key_ring().link), person_id.to_bytes(8), _beside(persona_id))


def open_person(sealed: bytes, persona_id: int) -> int:
    """The person's id that `seal_person` put away; `SealBroken` beside any other persona."""
    return int.from_bytes(open_sealed(_link_seal(key_ring().link), sealed, _beside(persona_id)))


def _keyed(purpose: bytes, person_id: int) -> bytes:
    return hmac.digest(key_ring().link, purpose + b"\0" + person_id.to_bytes(8), "sha256")


@lru_cache(maxsize=4)
def _link_seal(link: bytes) -> DataKey:
    return DataKey(hmac.digest(link, b"seal the link of persons and personas", "sha256"))


def _beside(persona_id: int) -> bytes:
    return b"persona" + persona_id.to_bytes(8)
