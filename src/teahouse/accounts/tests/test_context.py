"""Pages without a door greet whoever is signed in as every other page does."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona

OPEN_PAGES = ["/guidelines/", "/privacy/", "/share/"]


@pytest.mark.django_db
@pytest.mark.parametrize("path", OPEN_PAGES)
def test_a_page_without_a_door_knows_the_face_that_is_worn(path: str, mina: Persona) -> None:
    client = Client()
    client.force_login(person_of(mina))

    page = client.get(path).content.decode()

    assert f"<bdi>{mina.handle}</bdi>" in page
    assert 'data-band="teen"' in page


@pytest.mark.django_db
@pytest.mark.parametrize("path", OPEN_PAGES)
def test_nobody_is_looked_up_for_a_stranger(path: str, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(0):
        assert Client().get(path).status_code == 200
