"""The socket's one page."""

from django.urls import path

from teahouse.realtime import views

app_name = "realtime"
urlpatterns = [path("ticket/", views.ticket, name="ticket")]
