"""The addresses of what touches many rooms."""

from django.urls import path

from teahouse.lifecycle import views

app_name = "lifecycle"

urlpatterns = [path("account/age/", views.age, name="age")]
