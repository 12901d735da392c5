"""Which app answers which address."""

from django.urls import URLPattern, URLResolver, include, path

from teahouse.web.context import house_facts

urlpatterns: list[URLPattern | URLResolver] = [
    # Crisis help stands beside `web` and does not know it, so the frame of its pages is handed in here.
    path("crisis/", include("teahouse.crisis.urls"), {"frame": house_facts}),
]
