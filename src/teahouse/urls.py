"""Which app answers which address."""

from django.urls import URLPattern, URLResolver, include, path

from teahouse.web.context import house_facts

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("teahouse.web.urls")),
    path("", include("teahouse.learning.urls")),
    path("", include("teahouse.realtime.urls")),
    path("", include("teahouse.accounts.urls")),
    path("", include("teahouse.accounts.sign_in_urls")),
    # Crisis help stands beside `web` and does not know it, so the frame of its pages is handed in here.
    path("crisis/", include("teahouse.crisis.urls"), {"frame": house_facts}),
]

handler400 = "teahouse.web.errors.bad_request"
handler403 = "teahouse.web.errors.forbidden"
handler404 = "teahouse.web.errors.not_found"
handler500 = "teahouse.web.errors.server_error"
