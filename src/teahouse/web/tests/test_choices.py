"""What somebody chose about this browser is kept in it, and nowhere else."""

import pytest
from django.test import Client, RequestFactory

from teahouse.web import choices
from teahouse.web.choices import Choices, Look


def _choose(**chosen: str) -> Client:
    client = Client()
    assert client.post("/accessibility/", chosen).status_code == 302
    return client


@pytest.mark.parametrize("look", list(Look))
def test_a_chosen_look_is_worn_by_every_page(look: Look) -> None:
    page = _choose(look=look.value).get("/guidelines/").content.decode()

    assert f'data-look="{look}"' in page


def test_a_neutral_title_hides_the_house_from_the_tab() -> None:
    page = _choose(look="system", neutral_title="on").get("/guidelines/").content.decode()
    head = page.partition("</head>")[0]

    assert "<title>Notes</title>" in head
    assert "notes.svg" in head
    assert "favicon" not in head
    assert "House rules" not in head


def test_a_look_that_does_not_exist_is_asked_for_again() -> None:
    response = Client().post("/accessibility/", {"look": "glitter"})

    assert response.status_code == 422
    assert b"Something needs a change" in response.content


@pytest.mark.parametrize("cookie", ["", "look=glitter", "%%%", "look=dark&look=<script>", "a" * 5000])
def test_a_cookie_that_makes_no_sense_changes_nothing(cookie: str) -> None:
    request = RequestFactory().get("/")
    request.COOKIES["choices"] = cookie

    assert choices.read(request).look in set(Look)
    assert not choices.read(request).exit_signs_out


def test_choices_come_back_as_they_were_made() -> None:
    client = _choose(look="dark", exit_signs_out="on")
    request = RequestFactory().get("/")
    request.COOKIES["choices"] = client.cookies["choices"].value

    assert choices.read(request) == Choices(look=Look.DARK, neutral_title=False, exit_signs_out=True)
