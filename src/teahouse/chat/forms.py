"""What people fill in around a talk."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from teahouse.chat.wording import MOODS, OUTCOMES, TOPICS
from teahouse.policy import load as policy
from teahouse.policy.chatting import Mood, Outcome, Topic


class AskForm(forms.Form):
    """Topic, mood and language; each may stay unsaid."""

    topic = forms.ChoiceField(
        label=_("What would you like to talk about?"),
        choices=[(topic.value, words) for topic, words in TOPICS.items()],
        required=False,
    )
    mood = forms.ChoiceField(
        label=_("How are you right now?"),
        help_text=_("Whoever feels worse is heard sooner."),
        choices=[(mood.value, words) for mood, words in MOODS.items()],
        widget=forms.RadioSelect,
        required=False,
        initial="",
    )
    language = forms.ChoiceField(label=_("In which language?"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if len(settings.LANGUAGES) > 1:
            self.fields["language"].choices = settings.LANGUAGES  # type: ignore[attr-defined]
        else:
            del self.fields["language"]

    def answers(self) -> tuple[Topic, Mood, str]:
        """Topic, mood and language as said."""
        said = self.cleaned_data
        return Topic(said["topic"]), Mood(said["mood"]), said.get("language") or settings.LANGUAGES[0][0]


class ShiftForm(forms.Form):
    """How long, for how many at once, in which languages, and what is said when the shift is over."""

    hours = forms.TypedChoiceField(label=_("How long will you be here?"), coerce=int, initial=2)
    capacity = forms.TypedChoiceField(label=_("How many talks at once?"), coerce=int)
    languages = forms.MultipleChoiceField(label=_("Which languages do you speak?"), widget=forms.CheckboxSelectMultiple)
    away_text = forms.CharField(
        label=_("What should people read when you are away? You may leave this empty."),
        help_text=_("Only people you already talk with see this."),
        max_length=200,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        numbers = policy.current()
        self.fields["hours"].choices = _hours(numbers.talks.shift_max_hours)  # type: ignore[attr-defined]
        most = min(numbers.capacity.talks_per_listener, 10)
        self.fields["capacity"].choices = [(count, count) for count in range(1, most + 1)]  # type: ignore[attr-defined]
        if len(settings.LANGUAGES) > 1:
            self.fields["languages"].choices = settings.LANGUAGES  # type: ignore[attr-defined]
        else:
            del self.fields["languages"]

    def languages_spoken(self) -> tuple[str, ...]:
        """The codes of the languages chosen; the only one there is when there is no choice."""
        return tuple(self.cleaned_data.get("languages") or [settings.LANGUAGES[0][0]])


class PlanForm(forms.Form):
    """When somebody will be here next, told as a distance so that no time zone is asked for."""

    in_hours = forms.TypedChoiceField(label=_("When will you be here next?"), coerce=int, initial=24)
    for_hours = forms.TypedChoiceField(label=_("For how long?"), coerce=int, initial=2)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["in_hours"].choices = [  # type: ignore[attr-defined]
            (hours, _("in %(hours)s hours") % {"hours": hours}) for hours in (1, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48, 72)
        ]
        self.fields["for_hours"].choices = _hours(policy.current().talks.shift_max_hours)  # type: ignore[attr-defined]


class SayForm(forms.Form):
    """Words said without script; empty ones and too long ones are refused where all words are judged."""

    body = forms.CharField(required=False, strip=False)
    client_id = forms.UUIDField()
    seen = forms.IntegerField(min_value=0, required=False)


class OutcomeForm(forms.Form):
    """The one tap after a talk."""

    outcome = forms.ChoiceField(choices=[(outcome.value, words) for outcome, words in OUTCOMES.items()])

    def outcome_said(self) -> Outcome:
        return Outcome(self.cleaned_data["outcome"])


class WordsForm(forms.Form):
    """The three words that lead a guest back."""

    words = forms.CharField(
        label=_("Your three words"),
        help_text=_("In the order we showed them. Big or small letters do not matter."),
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )


def _hours(most: int) -> list[tuple[int, Any]]:
    return [(hours, ngettext_lazy("%(n)d hour", "%(n)d hours", hours) % {"n": hours}) for hours in range(1, most + 1)]
