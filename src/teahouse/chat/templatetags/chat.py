"""Times and names as talks show them."""

from datetime import datetime, timedelta

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext

from teahouse.house_clock import now as house_now

register = template.Library()


@register.filter
def from_now(moment: datetime, now: datetime) -> str:
    """How far *moment* lies ahead, in words that need no time zone: "in about 5 hours"."""
    minutes = max(1, round((moment - now) / timedelta(minutes=1)))
    if minutes < 60:
        return ngettext("in %(n)d minute", "in %(n)d minutes", minutes) % {"n": minutes}
    hours = round(minutes / 60)
    if hours < 48:
        return ngettext("in about %(n)d hour", "in about %(n)d hours", hours) % {"n": hours}
    days = round(hours / 24)
    return ngettext("in %(n)d day", "in %(n)d days", days) % {"n": days}


@register.simple_tag
def local_time(moment: datetime) -> SafeString:
    """
    A moment, to the minute. The browser writes it in its own time zone; without script it reads as a distance.
    """
    return format_html(
        '<time datetime="{}" data-local-time>{}</time>', f"{moment:%Y-%m-%dT%H:%MZ}", _distance(moment, house_now())
    )


def _distance(moment: datetime, now: datetime) -> str:
    if moment > now:
        return str(from_now(moment, now))
    minutes = round((now - moment) / timedelta(minutes=1))
    if minutes < 1:
        return gettext("just now")
    if minutes < 60:
        return ngettext("%(n)d minute ago", "%(n)d minutes ago", minutes) % {"n": minutes}
    hours = round(minutes / 60)
    if hours < 48:
        return ngettext("%(n)d hour ago", "%(n)d hours ago", hours) % {"n": hours}
    days = round(hours / 24)
    return ngettext("%(n)d day ago", "%(n)d days ago", days) % {"n": days}
