"""
The sentence for every "no", every held message and every line the house says by itself.

Policies and actions give reasons, never words; entrances ask here. Each sentence is plain, kind and short,
says what can be done now, and never tells one person anything about another.
"""

from collections.abc import Mapping
from types import MappingProxyType

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from teahouse.policy.ruling import Reason

Words = str | Promise

SENTENCES: Mapping[Reason, Words] = MappingProxyType(
    {
        Reason.SAME_PERSON: _("That does not work with yourself."),
        Reason.NOT_A_LISTENER: _("Only listeners can do this."),
        # One sentence for wall, block, break and full: a "no" never tells why.
        Reason.NOT_AVAILABLE: _("This person is not available now. You can ask for somebody else."),
        Reason.OFF_SHIFT: _("Your shift is over. Start a new one when you are ready."),
        Reason.FULL: _("You have as many talks as you chose. End one first, or choose more."),
        Reason.WRONG_PLACE: _("This does not fit in here."),
        Reason.CLOSED: _("This talk has ended. You can ask for a new one."),
        Reason.FROZEN: _("This talk is paused until somebody from the house has looked at it."),
        Reason.STANDING: _("You cannot write right now. Your account page says why, and until when."),
        Reason.AWAY: _("You are on a break. Come back first, on your account page."),
        Reason.EMPTY: _("There is nothing to send yet."),
        Reason.TOO_LONG: _("This is longer than we can send at once. Please send it in parts."),
        Reason.TOO_FAST: _("That was very fast. Please wait a moment, then send it again."),
        Reason.BUSY: _("We are very busy right now. Your words are still in the box. Please send them again soon."),
        Reason.CONTACT: _("This has contact details in it. Please take them out."),
        Reason.UNREADABLE: _("We could not read this. Please write it in another way."),
        Reason.SIDE_CLOSED: _("Nobody is here for you at this hour. You can leave a message, or call a helpline."),
        Reason.ONE_AT_A_TIME: _("You already have a talk. Please go on there, or end it first."),
    }
)


def sentence(reason: Reason) -> Words:
    """What somebody is told when something is refused for *reason*."""
    return SENTENCES[reason]
