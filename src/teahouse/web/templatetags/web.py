"""The small things that templates draw."""

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from teahouse.policy.load import current
from teahouse.policy.people import Band

register = template.Library()


@register.simple_tag
def icon(name: str, size: int = 20) -> SafeString:
    """The drawing *name* of our set, in the colour of the words beside it; words must stand beside it."""
    return format_html(
        '<svg class="icon" width="{0}" height="{0}" aria-hidden="true" focusable="false">'
        '<use href="{1}#{2}"></use></svg>',
        size,
        static("images/icons.svg"),
        name,
    )


@register.inclusion_tag("web/_before_you_talk.html", takes_context=True)
def before_you_talk(context: template.Context) -> dict[str, object]:
    """The card that everybody sees before the first word; its numbers are the policy's, a teen's are a teen's."""
    talks = current().talks
    is_teen = getattr(context.get("house"), "band", "") == Band.TEEN
    return {"hours": talks.guest_erase_hours, "days": talks.teen_message_days if is_teen else talks.message_days}
