"""The addresses of the learning room."""

from django.urls import path

from teahouse.learning import views

app_name = "learning"

urlpatterns = [path("share/", views.share, name="share")]
