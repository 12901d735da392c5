"""The one question of this room."""

from django import forms
from django.utils.translation import gettext_lazy as _

from teahouse.policy.load import current

NOTHING_YET = _("Write something first, then we can look at it.")


class ShareForm(forms.Form):
    """A text somebody is not sure about."""

    words = forms.CharField(
        label=_("What would you like to say?"),
        help_text=_("We look at it once and forget it. Nobody reads it, and it is not kept."),
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off", "dir": "auto"}),
        strip=False,
        error_messages={"required": NOTHING_YET},
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        longest = current().messages.max_code_points
        self.fields["words"].widget.attrs["maxlength"] = longest

    def clean_words(self) -> str:
        """Words that are not longer than a message may be."""
        words = str(self.cleaned_data["words"])
        if not words.strip():
            raise forms.ValidationError(NOTHING_YET)
        if len(words) > current().messages.max_code_points:
            raise forms.ValidationError(_("This is longer than a message can be. Please try a shorter part."))
        return words
