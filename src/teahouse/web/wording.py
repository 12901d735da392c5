"""
The sentence for every "no", every held message and every line the house says by itself.

Policies and actions give reasons, never words; entrances ask here. Each sentence is plain, kind and short,
says what can be done now, and never tells one person anything about another.
"""

from collections.abc import Mapping
from dataclasses import dataclass
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
        Reason.STANDING: _("You cannot write right now. The help page is always open to you."),
        Reason.AWAY: _("You are on a break right now. The help page is always open to you."),
        Reason.NOT_YOURS: _("This is for somebody else to decide."),
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


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the writer of a held message is told: what was found, the rule, its reason, what is fine instead."""

    found: Words
    rule: str  # as in /guidelines/#z1
    why: Words
    fine: Words


_STAYS = _("We keep all talks here, so that somebody can help when one goes wrong.")
_ELSEWHERE = _("Elsewhere nobody can step in. That is why we stay here together.")

# Keys are the strainer's kinds.
FOUND: Mapping[str, Explanation] = MappingProxyType(
    {
        "phone": Explanation(
            _("This looks like a phone number."),
            "Z1",
            _STAYS,
            _("Numbers of helplines are fine, and so are ages, dates and amounts."),
        ),
        "email": Explanation(
            _("This looks like an email address."), "Z1", _STAYS, _("You can say that somebody wrote to you.")
        ),
        "handle": Explanation(
            _("This looks like a name on another app."),
            "Z1",
            _STAYS,
            _("You can talk about an app, and how it makes you feel."),
        ),
        "app": Explanation(
            _("This looks like a way to another app."),
            "Z1",
            _ELSEWHERE,
            _("You can talk about an app, and how it makes you feel."),
        ),
        "link": Explanation(
            _("This looks like a link."), "Z1", _STAYS, _("You can say in your own words what you read or saw.")
        ),
        "invite": Explanation(
            _("This looks like an invitation to another place."),
            "Z10",
            _ELSEWHERE,
            _("You can tell people outside about this place."),
        ),
        "address": Explanation(
            _("This looks like where somebody lives."),
            "Z1",
            _("Somebody could come to your door."),
            _("Your country is fine. So is “a small town” or “near the sea”."),
        ),
        "school": Explanation(
            _("This looks like a school or a place of work."),
            "Z1",
            _("Together with other things, it can lead to you."),
            _("You can say “my school” or “my job”, without the name."),
        ),
        "meet": Explanation(
            _("This looks like a plan to meet."),
            "Z2",
            _("We do not meet outside, because nobody could help there."),
            _("You can ask to talk here again, at a time that suits you both."),
        ),
        "payment": Explanation(
            _("This looks like a way to send money."),
            "Z1",
            _("Money between people here is often a trap, and it shows who you are."),
            _("You can talk about worries with money."),
        ),
        "offsite": Explanation(
            _("This looks like a group or a tie outside."),
            "Z11",
            _ELSEWHERE,
            _("You can talk about friends and groups in your own life."),
        ),
        "profile": Explanation(
            _("This looks like a hint to look somewhere else."),
            "Z11",
            _("A hint leads to the same place as a number."),
            _("What you want to tell, you can tell right here."),
        ),
        "persona": Explanation(
            _("This looks like another name of yours in this house."),
            "Z1",
            _("Nobody should be able to put your two names together. That keeps you safe."),
            _("You can say that you listen too, without the name."),
        ),
        "request": Explanation(
            _("This looks like asking for a way to get in touch."),
            "Z2",
            _("Asking puts the other person on the spot."),
            _("You can ask if they would like to talk here again."),
        ),
        "arrange": Explanation(
            _("This looks like talking somewhere else."),
            "Z1",
            _ELSEWHERE,
            _("You can agree on a time to talk here again."),
        ),
    }
)
ASKED = FOUND["request"]

UNREAD = Explanation(
    _("We could not check this message just now, so we kept it back. Your words did nothing wrong."),
    "Z1",
    _("Nothing goes out before it was checked. That holds for everyone."),
    _("You can send it again in a moment. If you need somebody now, the help page is open."),
)
"""What the writer is told when the program that reads messages was not there in time."""


def explain(kind: str, act: str = "give") -> Explanation:
    """The explanation for a finding of *kind*; asking for a thing is explained as asking."""
    found = FOUND.get(kind, UNREAD)
    if act == "ask" and kind in FOUND:
        return Explanation(found.found, ASKED.rule, ASKED.why, found.fine)
    return found
