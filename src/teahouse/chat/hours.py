"""The house hours on the front door: whether somebody is here for each side, and until when or from when."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from teahouse.chat.queries import Side, estimate_for
from teahouse.chat.templatetags.chat import from_now
from teahouse.house_clock import now
from teahouse.policy.chatting import Outlook
from teahouse.policy.people import Band
from teahouse.web.views import HoursLine

HERE: dict[Band, Promise] = {
    Band.ADULT: _("For adults: somebody is here. The last shift ends %(then)s."),
    Band.TEEN: _("For under 18s: somebody is here. The last shift ends %(then)s."),
}
PLANNED: dict[Band, Promise] = {
    Band.ADULT: _("For adults: nobody is here now. The next shift begins %(then)s."),
    Band.TEEN: _("For under 18s: nobody is here now. The next shift begins %(then)s."),
}
NOBODY: dict[Band, Promise] = {
    Band.ADULT: _("For adults: nobody is here now. You can leave a message."),
    Band.TEEN: _("For under 18s: nobody is here now. You can leave a message."),
}


def house_hours() -> Sequence[HoursLine]:
    """One line for each side of the house."""
    moment = now()
    return [_line(band, moment) for band in (Band.ADULT, Band.TEEN)]


def _line(band: Band, moment: datetime) -> HoursLine:
    # What a guest finds is what a stranger is told.
    said = estimate_for(Side(band, is_guest=True), moment)
    if said.outlook is not Outlook.NOBODY and said.closes_at is not None:
        return HoursLine(str(HERE[band]) % {"then": from_now(said.closes_at, moment)}, here=True)
    if said.until is not None:
        return HoursLine(str(PLANNED[band]) % {"then": from_now(said.until, moment)}, here=False)
    return HoursLine(NOBODY[band], here=False)
