"""The pages that say what the house is: the front door, the rules, the promises, the small files for programs."""

import re
from collections.abc import Sequence
from html import unescape

import pytest
from django.template import Context, Template
from django.test import Client, RequestFactory

from teahouse.policy.load import current
from teahouse.web import rules
from teahouse.web.context import HouseFacts
from teahouse.web.views import HoursLine, front

OUTSIDE = re.compile(r"""(?:src|action)=["']https?:|url\(["']?https?:|<link[^>]+href=["']https?:""")


def _words(html: str) -> list[str]:
    return re.findall(r"[^\s]*\w[^\s]*", unescape(re.sub(r"<[^>]+>", " ", html)))


@pytest.mark.django_db
def test_help_stands_before_everything_else_at_the_front_door() -> None:
    main = Client().get("/").content.decode().partition("<main")[2]

    assert main.index('href="/crisis/"') < main.index("<h1>")


def test_the_card_tells_a_teen_the_days_of_a_teen() -> None:
    teen = HouseFacts(name="Teahouse", look="system", neutral_title="", exit_path="/exit", band="teen")
    card = Template("{% load web %}{% before_you_talk %}").render(Context({"house": teen}))

    assert f"{current().talks.teen_message_days} days" in card


@pytest.mark.django_db
def test_the_card_before_the_first_word_is_at_most_60_words_and_leaves_nothing_out() -> None:
    page = Client().get("/").content.decode()
    card = re.search(r'<section class="card before".*?</section>', page, re.DOTALL)
    assert card is not None
    said = " ".join(_words(card.group().partition("</h2>")[2]))

    assert len(said.split()) <= 60
    assert "reads every message" in said
    assert f"{current().talks.guest_erase_hours} hours" in said
    assert f"{current().talks.message_days} days" in said
    assert "stay longer" in said
    assert "life is in danger" in said


def test_the_front_door_says_the_hours_it_is_handed() -> None:
    def hours() -> Sequence[HoursLine]:
        return [HoursLine("Listeners are here until nine.", here=True)]

    page = front(RequestFactory().get("/"), hours=hours).content.decode()

    assert "Listeners are here until nine." in page


@pytest.mark.parametrize("path", ["/guidelines/", "/privacy/", "/accessibility/", "/share/", "/away/"])
def test_no_page_loads_anything_from_elsewhere(path: str) -> None:
    assert OUTSIDE.findall(Client().get(path).content.decode()) == []


def test_every_rule_is_explained_with_its_reason_and_examples_of_both() -> None:
    page = unescape(Client().get("/guidelines/").content.decode())

    assert [rule.id for rule in rules.RULES] == [f"Z{number}" for number in range(1, 13)]
    for rule in rules.RULES:
        assert f'id="{rule.anchor}"' in page
        for words in (rule.title, rule.text, rule.why, rule.covers, *rule.fine, *rule.not_fine):
            assert str(words) in page
        assert rule.fine
        assert rule.not_fine
    assert f"Version {rules.VERSION}" in page


def test_the_privacy_page_tells_the_numbers_of_the_policy() -> None:
    page = Client().get("/privacy/").content.decode()
    policy = current()

    assert f"{policy.talks.teen_message_days} days" in page
    assert f"{policy.messages.held_hours} hours" in page


def test_nothing_here_is_for_search_engines() -> None:
    assert Client().get("/robots.txt").content == b"User-agent: *\nDisallow: /\n"


def test_a_hole_in_the_house_can_be_told_to_somebody() -> None:
    said = Client().get("/.well-known/security.txt").content.decode()

    assert re.search(r"^Contact: \S+$", said, re.MULTILINE)
    assert re.search(r"^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", said, re.MULTILINE)


def test_password_managers_find_the_page_for_a_new_passphrase() -> None:
    assert Client().get("/.well-known/change-password").status_code == 302
