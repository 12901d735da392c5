"""Reads the crisis directory when the house starts, so that a broken file is found then and not at night."""

from django.apps import AppConfig


class CrisisConfig(AppConfig):
    name = "teahouse.crisis"

    def ready(self) -> None:
        # Imported here because translations are not ready while apps are being found.
        from teahouse.crisis.directory import countries

        countries()
