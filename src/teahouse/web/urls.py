"""The addresses of the front door, the pages that explain the house, and the small files robots ask for."""

from django.urls import path

from teahouse.web import views
from teahouse.web.exit import AWAY_PATH, BACK_PATH

app_name = "web"

urlpatterns = [
    path("", views.front, name="front"),
    path("guidelines/", views.guidelines, name="guidelines"),
    path("privacy/", views.privacy, name="privacy"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path(AWAY_PATH.lstrip("/"), views.away, name="away"),
    path(BACK_PATH.lstrip("/"), views.back, name="back"),
    path("robots.txt", views.robots, name="robots"),
    path(".well-known/security.txt", views.security, name="security"),
    path(".well-known/change-password", views.change_password, name="change_password"),
]
