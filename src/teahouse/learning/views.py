"""The entrance of "What may I share?"."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from teahouse.learning.checking import Answer, look_at
from teahouse.learning.forms import ShareForm
from teahouse.web import rules


@sensitive_post_parameters()
@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def share(request: HttpRequest) -> HttpResponse:
    """Read the words and show what is found. They come in the body only, never in an address."""
    if request.method != "POST":
        return _page(request, ShareForm())
    form = ShareForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    return _page(request, form, look_at(form.cleaned_data["words"]))


def _page(request: HttpRequest, form: ShareForm, answer: Answer | None = None, *, status: int = 200) -> HttpResponse:
    context = {"form": form, "answer": answer, "fine": rules.FINE_TO_SAY}
    return render(request, "learning/share.html", context, status=status)
