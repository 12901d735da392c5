"""The rules of the house, Z1 to Z12, each with its reason, what it covers and what is fine."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

VERSION = 1
"""Moves whenever a sentence here changes its meaning; people are then asked to read what changed."""

Words = str | Promise


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, explained: *fine* and *not_fine* are examples."""

    id: str
    title: Words
    text: Words
    why: Words
    covers: Words
    fine: tuple[Words, ...]
    not_fine: tuple[Words, ...]

    @property
    def anchor(self) -> str:
        """The name of the rule in an address: ``/guidelines/#z1``."""
        return self.id.lower()


RULES = (
    Rule(
        "Z1",
        _("Keep contact details out"),
        _("Do not share anything that lets people find you or reach you elsewhere."),
        _("Here, others can help when a talk goes wrong. Elsewhere, nobody can."),
        _(
            "Phone numbers, email, names on other apps, links and home addresses. "
            "Also your school, your job, events you go to, your other name here, and the details of other people."
        ),
        (
            _("“I am 34 and I live in Spain.”"),
            _("“I spend too much time on social media.”"),
            _("“Call the helpline, it helped me.” Helpline numbers are always fine."),
        ),
        (
            _("“My name there is the same as here, plus 92.”"),
            _("“I go to the school by the old bridge.”"),
            _("A number spelled out in words, or sent one digit at a time."),
        ),
    ),
    Rule(
        "Z2",
        _("Asking is the same as giving"),
        _("Do not ask others for their contact details, and do not ask to meet."),
        _("A question like that puts a person on the spot. It is hard to say no when you feel low."),
        _("Any way to ask: straight, as a joke, as a hint, or “only in case we lose touch”."),
        (_("“Can we talk here again on Sunday?”"), _("“How old are you, roughly?”")),
        (_("“Do you have the ghost app?”"), _("“You can give me yours first.”")),
    ),
    Rule(
        "Z3",
        _("The rule holds all the time"),
        _("It holds while you talk, while you take a break, and after you leave."),
        _("A person is not safer because one of you has a day off."),
        _("Breaks, closed accounts and accounts on hold."),
        (_("“I take a week off. See you here after that.”"),),
        (_("“I am leaving the site, so now we can swap numbers.”"),),
    ),
    Rule(
        "Z4",
        _("We stay in here together"),
        _("If we learn that people from here are in touch elsewhere, we close their accounts for a time."),
        _("Ties that start here and go on elsewhere are where most harm begins."),
        _(
            "Only your own words count, written here or told to us. A picture, or the word of one person, "
            "opens a talk with you. It is never enough to close your account. We do not look for you elsewhere."
        ),
        (_("“I have a friend at home who knows how I feel.”"),),
        (_("“As I told you in our other chat, the one outside.”"),),
    ),
    Rule(
        "Z5",
        _("Leave outside fights outside"),
        _("Do not bring gossip or fights from other places in here."),
        _("People come here to rest. A fight hurts everybody who hears it."),
        _(
            "Gossip, blame, or picking on a person because of what went on elsewhere. "
            "It counts for all your names here."
        ),
        (_("“Somebody I know was mean to me, and it hurts.”"),),
        (_("“You all know who I mean. He did it in our group.”"),),
    ),
    Rule(
        "Z6",
        _("Adults keep a clear line with teens"),
        _("An adult who gives contact details to a teen, or asks for them, stops listening to teens at once."),
        _("Teens need adults who never put them in that place. There is no second try."),
        _("Every adult here. Checked adults wear a badge that a teen can see. The badge is taken at once."),
        (_("“You can tell me as much or as little as you like.”"),),
        (_("“Keep this between us.”"), _("“Here is how to reach me if it gets bad.”")),
    ),
    Rule(
        "Z7",
        _("The same for everyone"),
        _("Members, listeners and staff have the same rules."),
        _("A rule that bends for some is not a rule."),
        _("New people, old friends of the house, and those who run it."),
        (_("“May I ask why this was held?” You may always ask that."),),
        (_("“I have been here for years, so you can trust me with it.”"),),
    ),
    Rule(
        "Z8",
        _("Asking once is not a crime"),
        _("If you ask, are told no, and stop, nothing more happens. Pushing on does count."),
        _("Most people ask because they do not know the rule yet."),
        _("One honest question. After a no, please let it be."),
        (_("“Oh, I did not know. Thanks for telling me.”"),),
        (_("“Come on, just this once.”"), _("“If you cared, you would.”")),
    ),
    Rule(
        "Z9",
        _("A listener may say no"),
        _("Listeners may turn down a topic or end a talk, kindly, at any time."),
        _("Somebody who cannot listen well today should not have to pretend."),
        _("Any talk, for any reason. Nobody is marked down for it. You may end a talk at any time too."),
        (_("“I am not the right person for this. May I find you somebody else?”"),),
        (_("Going silent without a word."),),
    ),
    Rule(
        "Z10",
        _("Bringing people in is fine"),
        _("You may tell others about this place. You may not take people from here to another one."),
        _("More company in here helps. Moving people out takes their safety net away."),
        _("Telling a friend, a class or your own group that this place exists."),
        (_("Telling a friend at school about this site."),),
        (_("“We have a better group elsewhere. Ask me how to join.”"),),
    ),
    Rule(
        "Z11",
        _("Hints count too"),
        _("Do not hint at outside groups, and do not use a second name to get round a rule."),
        _("A hint leads to the same place as a number. It only takes one step more."),
        _("Riddles, rhymes, “look at my profile”, and saying with one name what you may not say with the other."),
        (_("“I also write a diary. It helps.”"),),
        (_("“You know where to find me.”"), _("“It rhymes with chapsnat.”")),
    ),
    Rule(
        "Z12",
        _("Tell us first, and you are safe"),
        _(
            "If you shared something, or were hurt by somebody outside, you can tell us. "
            "You will not be punished for that."
        ),
        _("People who are afraid to speak up stay in danger longer."),
        _(
            "What you shared or what was done to you. It does not cover what an adult did towards a teen, threats, "
            "sexual pressure or scams, nor what we knew already. A teen who tells us is always safe."
        ),
        (_("“I gave somebody my number last week, and now I am scared.”"),),
        (_("Telling us, and then doing it again."),),
    ),
)

FINE_TO_SAY: tuple[Words, ...] = (
    _("your age group, and the country you live in"),
    _("your language and your faith"),
    _("what you feel and what you went through"),
    _("social media as a topic"),
    _("numbers of helplines"),
    _("nothing at all. You may keep everything to yourself"),
)
"""What is always fine to say about oneself."""
