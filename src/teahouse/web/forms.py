"""The one form of these pages: how the house looks in this browser."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from teahouse.web.choices import Look

LOOKS = [
    (Look.SYSTEM.value, _("As this device is set")),
    (Look.LIGHT.value, _("Light")),
    (Look.DARK.value, _("Dark")),
    (Look.CONTRAST.value, _("High contrast")),
]


class ChoicesForm(forms.Form):
    """Look, language, neutral title, and what the quick exit does besides leaving."""

    look = forms.ChoiceField(label=_("How bright should the pages be?"), choices=LOOKS, widget=forms.RadioSelect)
    language = forms.ChoiceField(label=_("Language"), required=False)
    neutral_title = forms.BooleanField(
        label=_("Hide the name of this site in the tab"),
        help_text=_("The tab then shows a plain title and a plain icon."),
        required=False,
    )
    exit_signs_out = forms.BooleanField(
        label=_("Sign me out when I leave by the exit button"),
        help_text=_("Choose this when others use this device. Without it, your talk rests and waits for you."),
        required=False,
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        if len(settings.LANGUAGES) > 1:
            self.fields["language"].choices = settings.LANGUAGES  # type: ignore[attr-defined]
        else:
            del self.fields["language"]
