"""The demo's addresses; mounted only when the house is a demo."""

from django.urls import path

from teahouse.demo import views

app_name = "demo"
urlpatterns = [
    path("", views.index, name="index"),
    path("enter/<slug:name>/", views.enter, name="enter"),
]
