"""Which country's helplines come first for this browser: a guess that is stored nowhere."""

from django.http import HttpRequest

from teahouse.crisis.directory import country_from_accept_language


def country_of(request: HttpRequest) -> str | None:
    """Two letters, or None when the browser gives no hint."""
    return country_from_accept_language(request.headers.get("Accept-Language", ""))
