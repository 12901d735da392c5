"""Actors for tables of rules: facts that were read from nowhere."""

from typing import Any

from teahouse.policy.people import Actor, Band, PersonaKind, PersonKey, Role


def somebody(name: str, **facts: Any) -> Actor:
    """An adult member called *name*, with other *facts* laid over."""
    person = PersonKey(name.encode().ljust(16, b"\0"))
    known: dict[str, Any] = {"person": person, "persona": 1, "kind": PersonaKind.MEMBER, "band": Band.ADULT}
    return Actor(**known | facts)


def a_listener(name: str, **facts: Any) -> Actor:
    """An adult listener called *name*, with other *facts* laid over."""
    known: dict[str, Any] = {"kind": PersonaKind.LISTENER, "roles": frozenset({Role.LISTENER})}
    return somebody(name, **known | facts)


MINA = somebody("mina", band=Band.TEEN)
ADA = somebody("ada")
TEEN_GUEST = somebody("noa", kind=PersonaKind.GUEST, band=Band.TEEN)
KAI = somebody("kai", kind=PersonaKind.GUEST)
THEO = a_listener("theo", band=Band.TEEN)
OMAR = a_listener("omar")
NORA = a_listener("nora", has_teen_badge=True)
