"""Who may take a seat in a place: the wall, asked at the door."""

from teahouse.policy.people import Actor, Band
from teahouse.policy.places import Place, PlaceKind, PlaceState, SeatPart
from teahouse.policy.ruling import ALLOW, Reason, Ruling, refuse


def may_sit(actor: Actor, place: Place, part: SeatPart) -> Ruling:
    """May *actor* take a seat here? Only a badge opens a teen's one-to-one to an adult, and only as listener."""
    if place.state is not PlaceState.OPEN:
        return refuse(Reason.CLOSED)
    listens_to_a_teen = (
        place.kind is PlaceKind.TALK and place.band is Band.TEEN and part is SeatPart.LISTENER and actor.has_teen_badge
    )
    if actor.band is not place.band and not listens_to_a_teen:
        return refuse(Reason.NOT_AVAILABLE)
    if not actor.may_talk:
        return refuse(Reason.NOT_AVAILABLE)
    return ALLOW
