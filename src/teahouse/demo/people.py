"""Who is in the demo, and what to try as them."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Part:
    """One of the cast, as the demo's page introduces them."""

    name: str
    part: Promise
    band: Promise
    what: Promise


TEEN, ADULT = _("13 to 17"), _("18 and over")

PEOPLE = (
    Part("mina", _("Member"), TEEN, _("Ask to be heard. Theo or Nora may listen, Omar may not.")),
    Part("theo", _("Listener"), TEEN, _("On shift. Press Next to take whoever waits.")),
    Part("ada", _("Member"), ADULT, _("Ask to be heard. Omar or Nora may listen.")),
    Part("omar", _("Listener"), ADULT, _("On shift for adults. No teen ever reaches him.")),
    Part("nora", _("Listener with a teen badge"), ADULT, _("On shift for adults and for teens.")),
    Part("kai", _("Guest"), ADULT, _("Came in without an account. Everything about Kai goes when the talk is over.")),
)
