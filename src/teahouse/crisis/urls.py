"""The addresses of the crisis pages."""

from django.urls import path

from teahouse.crisis import views

app_name = "crisis"

urlpatterns = [
    path("", views.index, name="index"),
    path("children/", views.children, name="children"),
    path("<slug:code>/", views.one_country, name="country"),
]
