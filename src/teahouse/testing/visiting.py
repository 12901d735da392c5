"""Browsers for tests: strangers, and people who are signed in."""

from django.test import Client

from teahouse import house_clock
from teahouse.accounts.links import person_of
from teahouse.accounts.models import Person, Persona, SessionEntry
from teahouse.accounts.queries import PERSONA_KIND
from teahouse.accounts.session_store import IDLE_MINUTES
from teahouse.accounts.sessions import BACKEND
from teahouse.policy.load import current


def signed_in(persona: Persona) -> Client:
    """The browser of whoever wears *persona*, signed in and listed as in real life."""
    client, person = Client(), person_of(persona)
    client.force_login(person, backend=BACKEND)
    session = client.session
    session[PERSONA_KIND] = persona.kind
    session[IDLE_MINUTES] = current().people.session_hours * 60
    session.save()
    SessionEntry.objects.create(person=person, session_key=session.session_key or "", began_at=house_clock.now())
    return client


def sign_in_by_passphrase(person: Person, passphrase: str, *, shared: bool = False) -> Client:
    """A browser in which *person* has just filled in the sign-in page."""
    client = Client()
    said = {"login": person.sign_in_name, "password": passphrase}
    client.post("/sign-in/", said | ({"shared_device": "on"} if shared else {}))
    return client
