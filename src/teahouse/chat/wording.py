"""What one-to-one pages say: topics and moods by name, and the house's own lines in a talk."""

from collections.abc import Mapping
from types import MappingProxyType

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from teahouse.messaging.answers import Acked
from teahouse.messaging.states import NoteKind
from teahouse.policy.chatting import Mood, Outcome, Topic

TOPICS: Mapping[Topic, Promise | str] = MappingProxyType(
    {
        Topic.UNSAID: _("I would rather not say yet"),
        Topic.LOW: _("Feeling low"),
        Topic.WORRY: _("Worry or fear"),
        Topic.LONELY: _("Feeling alone"),
        Topic.FAMILY: _("Family"),
        Topic.FRIENDS: _("Friends"),
        Topic.LOVE: _("Love"),
        Topic.SCHOOL_OR_WORK: _("School or work"),
        Topic.GRIEF: _("Losing somebody"),
        Topic.BODY: _("My body or my health"),
        Topic.IDENTITY: _("Who I am"),
        Topic.HARM: _("Thoughts of hurting myself"),
        Topic.OTHER: _("Something else"),
    }
)

MOODS: Mapping[Mood, Promise | str] = MappingProxyType(
    {
        Mood.UNSAID: _("I would rather not say"),
        Mood.OKAY: _("Okay"),
        Mood.LOW: _("Low"),
        Mood.BAD: _("Very bad"),
        Mood.UNSAFE: _("I do not feel safe"),
    }
)

OUTCOMES: Mapping[Outcome, Promise | str] = MappingProxyType(
    {
        Outcome.BETTER: _("A bit better"),
        Outcome.SAME: _("The same"),
        Outcome.WORSE: _("Worse"),
    }
)

# "{name}" is filled in where the line is shown, on the page and in the browser alike.
NOTES: Mapping[NoteKind, Promise | str] = MappingProxyType(
    {
        NoteKind.LISTENER_CAME: _("{name} is here to listen."),
        NoteKind.SEAT_LEFT: _("One of you has left this talk."),
        NoteKind.STEPPED_AWAY: _("Had to step away. This talk rests for up to an hour."),
        NoteKind.CAME_BACK: _("Is here again."),
        NoteKind.QUIET: _("It is quiet here. Take the time you need. You can go on, or end the talk."),
        NoteKind.RATHER_NOT_SAY: _("{name} would rather not say. That is always fine. Please do not ask again."),
        NoteKind.HAND_OVER_ASKED: _("The listener asks if somebody else may go on with this talk."),
        NoteKind.HAND_OVER_AGREED: _("We are asking another listener now. Until then nothing changes."),
        NoteKind.HAND_OVER_DECLINED: _("You both stay as you are."),
        NoteKind.HAND_OVER_NOBODY: _("Nobody else could take over this time. You both stay as you are."),
        NoteKind.HANDED_OVER: _("{name} has taken over and is here to listen."),
        NoteKind.FROZEN: _("We have paused this talk. You did nothing wrong."),
        NoteKind.THAWED: _("This talk goes on."),
        NoteKind.ENDED: _("This talk has ended."),
    }
)


def note_sentence(kind: str, params: Mapping[str, str]) -> str:
    """What the house says in a talk; nothing for a line that is not meant for people."""
    if kind not in set(NoteKind) or NoteKind(kind) not in NOTES:
        return ""
    return str(NOTES[NoteKind(kind)]).replace("{name}", params.get("name", ""))


HELD_TITLES: Mapping[str, Promise | str] = MappingProxyType(
    {
        "contact": _("We kept this message back. It may have contact details in it."),
        "unreadable": _("We could not check this message, so we kept it back. It is not because of you."),
        "outdated": _("Something changed while you wrote, so we kept this back. Please look, then send it again."),
    }
)

TOLD: Mapping[str, Promise | str] = MappingProxyType(
    {
        "covered": _("Your message went through. The contact details in it are covered."),
        "nudge": _("Your message went through. Please remember: we share no contact details here."),
        "adds_up": _(
            "Your message went through. Only you see this: what you told about yourself so far could, put together, "
            "point to you. You can keep the rest to yourself."
        ),
        "nobody": _(
            "Nobody from the house is on duty at this hour. If a life may be in danger, please call one of these "
            "numbers now."
        ),
    }
)
"""What an author is told beside "it went through", by the name that page and address call it."""


def told_to_author(answer: Acked) -> list[str]:
    """Which of these go with *answer*."""
    goes = {
        "covered": answer.masked,
        "nudge": answer.nudge,
        "adds_up": answer.adds_up,
        "nobody": answer.nobody_on_duty,
    }
    return [name for name, yes in goes.items() if yes]
