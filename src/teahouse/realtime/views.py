"""Where a page of ours asks for the ticket to its socket."""

from asgiref.sync import sync_to_async
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_POST

from teahouse import house_clock
from teahouse.accounts.links import person_key_of
from teahouse.accounts.queries import apersona_in_session
from teahouse.policy.load import current
from teahouse.realtime import tickets
from teahouse.web import buckets


@require_POST
async def ticket(request: HttpRequest) -> JsonResponse:
    """A ticket for this session, good for seconds and once; 401 for strangers, 429 for whoever asks too often."""
    persona = await apersona_in_session(request)
    key = request.session.session_key
    if persona is None or key is None:
        return JsonResponse({"reason": "not_signed_in"}, status=401)
    wait = buckets.tickets.take(await sync_to_async(person_key_of)(persona))
    if wait:
        return JsonResponse({"reason": "too_fast"}, status=429, headers={"Retry-After": str(int(wait) + 1)})
    made = tickets.make(key, now=house_clock.now(), seconds=current().socket.ticket_seconds)
    return JsonResponse({"ticket": made})
