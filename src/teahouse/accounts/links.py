"""
The link between a person and their personas: the only module that reads or writes it.

A test of the house refuses `PeopleLink` and `open_person` anywhere else, so that nothing visible can ever join
somebody's two faces by accident.
"""

from collections.abc import Collection
from functools import lru_cache

from teahouse.accounts.models import PeopleLink, Person, Persona
from teahouse.encryption.pseudonyms import open_person, person_key, persona_lookup, seal_person
from teahouse.policy.people import PersonaKind, PersonKey

FACES_REMEMBERED = 50_000


def link(person: Person, persona: Persona) -> None:
    """Join *persona* to *person*; `IntegrityError` when the person already wears one of its kind."""
    PeopleLink.objects.create(
        persona=persona,
        person_sealed=seal_person(person.pk, persona.pk),
        lookup=persona_lookup(person.pk, persona.kind),
    )


def change_kind(person: Person, persona: Persona, kind: PersonaKind) -> None:
    """Make *persona* another kind of face, keeping its id and its seats: how a guest becomes a member."""
    persona.kind = kind
    persona.save(update_fields=["kind"])
    PeopleLink.objects.filter(persona=persona).update(lookup=persona_lookup(person.pk, kind))


def persona_of(person: Person, kind: PersonaKind) -> Persona | None:
    """The face of *kind* that *person* wears, if there is one."""
    found = PeopleLink.objects.select_related("persona").filter(lookup=persona_lookup(person.pk, kind)).first()
    return found.persona if found else None


def personas_of(person: Person) -> list[Persona]:
    """All faces of *person*, for what must be written on each of them at once."""
    lookups = [persona_lookup(person.pk, kind) for kind in PersonaKind]
    return [found.persona for found in PeopleLink.objects.select_related("persona").filter(lookup__in=lookups)]


def person_of(persona: Persona) -> Person:
    """The person behind *persona*."""
    return Person.objects.get(pk=_person_id(persona))


def person_key_of(persona: Persona) -> PersonKey:
    """How facts and tables name the person behind *persona*."""
    return person_key(_person_id(persona))


def key_of(person: Person) -> PersonKey:
    """How facts and tables name *person*."""
    return person_key(person.pk)


def people_by_key(keys: Collection[PersonKey]) -> dict[PersonKey, Person]:
    """The people whom *keys* name; asks about every member, so it is for the command line and not for pages."""
    wanted, members = set(keys), Person.objects.filter(is_guest=False)
    return {key: person for person in members.iterator() if (key := person_key(person.pk)) in wanted}


def _person_id(persona: Persona) -> int:
    return _person_behind(persona.pk)


# A face is made for one person and never given to another, and its number is random and never used again.
@lru_cache(maxsize=FACES_REMEMBERED)
def _person_behind(persona_id: int) -> int:
    sealed = PeopleLink.objects.values_list("person_sealed", flat=True).get(persona=persona_id)
    return open_person(bytes(sealed), persona_id)
