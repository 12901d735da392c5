"""Pages that must work when everything else is broken: no database, no session, no signed-in person."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from teahouse.web.context import house_facts


def plain_page(
    request: HttpRequest | None, template: str, context: Mapping[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    """
    *template*, which extends ``web/plain.html``, with the facts of the house and *context*.

    No context processor runs, so nothing on the way to these words can touch a table.
    """
    facts = {"house": house_facts(request), **(context or {})}
    return HttpResponse(render_to_string(template, facts), status=status)
