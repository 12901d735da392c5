"""Which app answers which address."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from teahouse.chat.hours import house_hours
from teahouse.web.context import house_facts
from teahouse.web.views import front

urlpatterns: list[URLPattern | URLResolver] = [
    # The front door stands below the rooms that know who is here, so their answer is handed in.
    path("", front, {"hours": house_hours}),
    path("", include("teahouse.web.urls")),
    path("", include("teahouse.chat.urls")),
    path("", include("teahouse.learning.urls")),
    path("", include("teahouse.realtime.urls")),
    path("", include("teahouse.accounts.urls")),
    path("", include("teahouse.accounts.sign_in_urls")),
    path("", include("teahouse.lifecycle.urls")),
    # Crisis help stands beside `web` and does not know it, so the frame of its pages is handed in here.
    path("crisis/", include("teahouse.crisis.urls"), {"frame": house_facts}),
]
if settings.TEAHOUSE.demo:
    urlpatterns.append(path("demo/", include("teahouse.demo.urls")))

handler400 = "teahouse.web.errors.bad_request"
handler403 = "teahouse.web.errors.forbidden"
handler404 = "teahouse.web.errors.not_found"
handler500 = "teahouse.web.errors.server_error"
