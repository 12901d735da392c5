"""The pictures."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from teahouse.accounts.avatars import draw


@require_safe
async def avatar(request: HttpRequest, seed: str) -> HttpResponse:  # noqa: ARG001
    """The picture for a seed; the seed is all there is to know, so it may be kept for ever."""
    try:
        drawn = draw(bytes.fromhex(seed))
    except ValueError:
        raise Http404 from None
    response = HttpResponse(drawn, content_type="image/svg+xml")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    response["Content-Security-Policy"] = "default-src 'none'"
    return response
