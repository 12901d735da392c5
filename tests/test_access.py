"""Every way into the house has its row in `access.toml`, and the rows say what is true."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from uuid import uuid4

import pytest
import typer
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RoutePattern

import teahouse
from teahouse import health
from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona
from teahouse.accounts.sessions import BACKEND
from teahouse.cli import app
from teahouse.realtime.socket import FRAMES

ACCESS = tomllib.loads((Path(teahouse.__file__).parent / "access.toml").read_text("utf-8"))
WHO = {
    "pages": {"everyone", "person", "seat", "listener", "offered", "demo"},
    "socket": {"person", "seat"},
    "files": {"everyone"},
    "commands": {"operator"},
}
PART = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
SHUT = {302, 303, 401, 403, 404, 405}


def ways(patterns: Sequence[URLPattern | URLResolver], space: str = "", before: str = "/") -> Iterator[tuple[str, str]]:
    """Each page as (name, route); one without a name goes by its route."""
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inside = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from ways(pattern.url_patterns, inside, route)
        else:
            yield (space + pattern.name if pattern.name else route), route


def pages() -> dict[str, str]:
    demo = URLResolver(RoutePattern("demo/"), import_module("teahouse.demo.urls"), app_name="demo", namespace="demo")
    return dict(ways([*get_resolver().url_patterns, demo]))


def commands(group: object, before: str = "") -> Iterator[str]:
    for name, command in getattr(group, "commands", {}).items():
        below = list(commands(command, f"{before}{name} "))
        yield from below or [before + name]


def guarded(*who: str) -> list[tuple[str, str]]:
    return [(name, route) for name, route in pages().items() if ACCESS["pages"].get(name) in who]


def filled(route: str) -> str:
    """An address of *route* about something that nobody knows."""

    def part(found: "re.Match[str]") -> str:
        return str(uuid4()) if found["kind"] == "uuid" else {"int": "1"}.get(found["kind"] or "", "member")

    return PART.sub(part, route)


def test_every_page_has_a_row_and_every_row_a_page() -> None:
    assert sorted(pages()) == sorted(ACCESS["pages"])


def test_everything_a_page_may_ask_of_the_socket_has_a_row() -> None:
    asked = {frame.__struct_config__.tag for frame in FRAMES}

    assert asked | {"connect"} == set(ACCESS["socket"])


def test_what_is_answered_before_the_pages_has_a_row() -> None:
    assert set(ACCESS["files"]) == {"/static/", *health.PATHS}


def test_every_command_has_a_row_and_every_row_a_command() -> None:
    assert sorted(commands(typer.main.get_command(app))) == sorted(ACCESS["commands"])


def test_rows_use_the_words_that_are_explained() -> None:
    for table, rows in ACCESS.items():
        assert set(rows.values()) <= WHO[table], table


@pytest.mark.row
@pytest.mark.django_db
def test_a_stranger_gets_nothing_that_is_for_people() -> None:
    assert opened(Client(), guarded("person", "seat", "listener", "offered")) == []


@pytest.mark.row
@pytest.mark.django_db
def test_a_member_without_a_seat_and_without_a_listeners_face_gets_nothing_that_needs_one(ada: Persona) -> None:
    client = Client()
    client.force_login(person_of(ada), backend=BACKEND)

    assert opened(client, guarded("seat", "listener", "offered")) == []


def opened(client: Client, doors: list[tuple[str, str]]) -> list[tuple[str, int]]:
    """Which of *doors* did not stay shut, with what they answered."""
    answers = [
        (name, answer.status_code)
        for name, route in doors
        for answer in (client.get(filled(route)), client.post(filled(route)))
    ]
    return [(name, status) for name, status in answers if status not in SHUT]
