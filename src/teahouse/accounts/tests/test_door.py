"""Coming in: guests, sign-up, and those who are too young."""

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from teahouse.accounts.actions.guests import close_door
from teahouse.accounts.actions.passphrases import proves
from teahouse.accounts.models import Person, Persona
from teahouse.accounts.queries import persona_from_session_key
from teahouse.house_clock import now
from teahouse.policy.load import current
from teahouse.policy.people import Band, PersonaKind
from teahouse.testing.cast import PASSPHRASE
from teahouse.testing.cast_fixtures import Guests
from teahouse.testing.visiting import signed_in

pytestmark = [pytest.mark.row, pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def test_a_guest_says_an_age_group_and_is_in(client: Client) -> None:
    answer = client.post("/guest/", {"band": "teen"})

    face = persona_from_session_key(client.session.session_key or "")
    assert answer.status_code == 302
    assert face is not None
    assert (face.kind, face.band) == (PersonaKind.GUEST, Band.TEEN)


@pytest.mark.parametrize("band", ["", "child", "12", "under13"])
def test_a_guest_of_no_known_age_group_is_not_let_in(client: Client, band: str) -> None:
    assert client.post("/guest/", {"band": band}).status_code == 422
    assert not Person.objects.exists()


@pytest.mark.parametrize("page", ["/guest/", "/sign-up/"])
def test_whoever_is_under_thirteen_is_led_to_help_and_leaves_nothing_behind(client: Client, page: str) -> None:
    shown = client.get(page)

    assert "/crisis/children/" in shown.content.decode()
    assert 'value="child"' not in shown.content.decode()
    assert "tea" not in client.cookies
    assert not Session.objects.exists()
    assert not Person.objects.exists()


def test_the_door_is_narrow_for_many_guests_from_one_place(client: Client) -> None:
    for _ in range(current().limits.guests_per_hour):
        assert Client().post("/guest/", {"band": "adult"}).status_code == 302

    refused = client.post("/guest/", {"band": "adult"})

    assert refused.status_code == 429
    assert "/crisis/" in refused.content.decode()
    assert Client(REMOTE_ADDR="198.51.100.7").post("/guest/", {"band": "adult"}).status_code == 302


def test_a_guest_who_was_stopped_cannot_come_back_through_the_same_door(client: Client) -> None:
    client.post("/guest/", {"band": "adult"})
    face = persona_from_session_key(client.session.session_key or "")
    assert face is not None
    close_door(persona=face)

    again = Client().post("/guest/", {"band": "teen"})

    assert again.status_code == 403
    assert Persona.objects.count() == 1


def test_signing_up_asks_for_a_name_and_a_passphrase_and_shows_the_rest_once(client: Client) -> None:
    shown = client.post("/sign-up/?band=adult", {"handle": "Cobalt Fjord", "passphrase": PASSPHRASE})

    person = Person.objects.get()
    words = shown.content.decode()
    assert person.sign_in_name in words
    assert shown.context["codes"][0] in words
    assert proves(person, PASSPHRASE, now=now())
    assert client.get("/account/").status_code == 200


def test_a_teen_gives_the_month_and_no_day(client: Client) -> None:
    month = f"{now().year + 2}-05"
    asked = client.get("/sign-up/?band=teen").content.decode()
    client.post("/sign-up/?band=teen", {"handle": "Cobalt Fjord", "passphrase": PASSPHRASE, "adult_from": month})

    assert 'type="month"' in asked
    assert Person.objects.get().adult_from.isoformat() == f"{month}-01"  # type: ignore[union-attr]
    assert Persona.objects.get().band == Band.TEEN


@pytest.mark.parametrize("month", ["", "2001-01", "2999-01", "May 2030", "2030-05-17"])
def test_a_teen_does_not_get_in_without_a_month_that_fits(client: Client, month: str) -> None:
    said = {"handle": "Cobalt Fjord", "passphrase": PASSPHRASE, "adult_from": month}

    assert client.post("/sign-up/?band=teen", said).status_code == 422
    assert not Person.objects.exists()


@pytest.mark.parametrize(
    ("handle", "passphrase"),
    [
        ("Moderator", PASSPHRASE),
        ("Fern 2009", PASSPHRASE),
        ("instagram fjord", PASSPHRASE),
        ("Cobalt Fjord", "short"),
        ("Cobalt Fjord", "password12"),
        ("Cobalt Fjord", ""),
    ],
)
def test_a_name_or_passphrase_that_will_not_do_is_explained_and_nothing_is_made(
    client: Client, handle: str, passphrase: str
) -> None:
    answer = client.post("/sign-up/?band=adult", {"handle": handle, "passphrase": passphrase})

    assert answer.status_code == 422
    assert "field__error" in answer.content.decode()
    assert not Person.objects.exists()


def test_a_name_somebody_wears_is_refused_at_the_door(client: Client, ada: Persona) -> None:
    answer = client.post("/sign-up/?band=adult", {"handle": "A-d-a", "passphrase": PASSPHRASE})

    assert answer.status_code == 422
    assert Persona.objects.filter(kind=PersonaKind.MEMBER).count() == 1


def test_signing_up_is_counted_by_place(client: Client) -> None:
    for number in range(current().limits.sign_ups_per_hour):
        said = {"handle": f"Cobalt {'xyzw'[number] * 4}", "passphrase": PASSPHRASE}
        assert Client().post("/sign-up/?band=adult", said).status_code == 200

    refused = client.post("/sign-up/?band=adult", {"handle": "Cobalt Fjord", "passphrase": PASSPHRASE})

    assert refused.status_code == 429


def test_a_guest_joins_in_their_own_age_group_whatever_the_address_says(guest: Guests) -> None:
    face = guest(Band.TEEN)
    browser = signed_in(face)
    month = f"{now().year + 2}-05"
    said = {"handle": "Cobalt Fjord", "passphrase": PASSPHRASE, "adult_from": month, "keep_talks": "on"}
    browser.post("/sign-up/?band=adult", said)

    face.refresh_from_db()
    assert (face.kind, face.band, face.handle) == (PersonaKind.MEMBER, Band.TEEN, "Cobalt Fjord")


def test_a_guest_who_takes_nothing_along_is_forgotten(guest: Guests) -> None:
    face = guest(Band.ADULT)
    browser = signed_in(face)
    browser.post("/sign-up/", {"handle": "Cobalt Fjord", "passphrase": PASSPHRASE})

    member = Persona.objects.get(handle="Cobalt Fjord")
    assert member.pk != face.pk
    assert Person.objects.get(is_guest=True).erase_at is not None
    assert Person.objects.get(is_guest=True).erase_at <= now()  # type: ignore[operator]


def test_a_guest_is_forgotten_on_one_click(guest: Guests) -> None:
    browser = signed_in(guest(Band.ADULT))
    answer = browser.post("/guest/forget/")

    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert Person.objects.get().erase_at <= now()  # type: ignore[operator]
    assert browser.get("/account/").status_code == 302


def test_a_member_is_not_forgotten_by_the_guests_button(ada: Persona) -> None:
    assert signed_in(ada).post("/guest/forget/").status_code == 404
