"""Every address of the house, for everybody: nothing breaks, nothing leaks, and looking changes nothing."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from itertools import product
from pathlib import Path
from uuid import uuid4

import pytest

from .addresses import address, is_about_a_talk, routes
from .running import RunningHouse
from .visiting import Page, Visitor

pytestmark = pytest.mark.house

PEOPLE: dict[str, Callable[[RunningHouse], Visitor]] = {
    "a stranger": lambda house: house.visitor(),
    "a teen guest": lambda house: house.guest("teen"),
    "an adult guest": lambda house: house.guest("adult"),
    "a teen member": lambda house: house.enter("mina"),
    "an adult member": lambda house: house.enter("ada"),
    "a teen listener": lambda house: house.enter("theo"),
    "an adult listener": lambda house: house.enter("omar"),
    "a listener with a teen badge": lambda house: house.enter("nora"),
    "a steward": lambda house: house.enter("sam"),
    "Kai": lambda house: house.enter("kai"),
}
ANSWERS = {200, 301, 302, 303, 400, 401, 404, 405, 422, 429}
SEALED = {
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    # Other sites learn nothing. "no-referrer" would make browsers send "Origin: null" with our own forms.
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
POLICY = {
    "default-src 'none'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
    "style-src 'self'", "require-trusted-types-for 'script'",
}  # fmt: skip
# A plain link that puts a talk to rest, because it must work at once and without script; other sites' links to it
# change nothing (Sec-Fetch-Site).
WRITES = {"exit"}
# What moves by itself: sessions are kept alive, timers run, counts of tries are thrown away.
MOVING = {"django_session", "accounts_sessionentry", "accounts_throttle", "accounts_dailykey", "realtime_usedticket"}
# Another site may be named where a person chooses to go there, and by nothing that a browser fetches by itself.
FETCHED = re.compile(r"""(?i)(?:src|srcset|action|formaction|data|poster|background)\s*=\s*["']?\s*(?:https?:)?//""")
LINKED = re.compile(r"(?i)<(?:a|link|area|base|form)\b[^>]*\b(?:href|action)\s*=\s*[\"'](?:https?:)?//[^>]*>")
VERSIONS = re.compile(r"(?i)django|uvicorn|python|allauth|traceback|sqlite|postgres")


@pytest.fixture(scope="module")
def people(demo: RunningHouse) -> dict[str, Visitor]:
    return {name: come_in(demo) for name, come_in in PEOPLE.items()}


@dataclass(frozen=True, slots=True)
class Talks:
    """The public ids of two talks: Kai, a guest, is heard by Omar, and Ada waits."""

    heard: str
    waits: str

    def of_others(self, who: str) -> list[str]:
        own = {"an adult member": self.waits, "Kai": self.heard, "an adult listener": self.heard}
        return [one for one in (self.heard, self.waits) if one != own.get(who)]


@pytest.fixture(scope="module")
def talks(demo: RunningHouse) -> Talks:
    kai, omar = demo.enter("kai"), demo.enter("omar")
    heard = _talk_of_a_guest(_asks(kai))
    assert _public_id(omar.post("/desk/next")) == heard
    said = kai.post(f"/chat/{heard}/say", {"body": "Thank you for being here.", "client_id": str(uuid4())})
    assert said.status == 302, said.words
    return Talks(heard, _public_id(_asks(demo.enter("ada"))))


def _asks(visitor: Visitor) -> Page:
    return visitor.post("/talk/", {"topic": "", "mood": "", "language": "en"})


def _talk_of_a_guest(page: Page) -> str:
    """A guest is shown three words instead, with the way on."""
    found = re.search(r"/(?:wait|chat)/([0-9a-f-]{36})/", page.text)
    assert found, page.words
    return found[1]


def _public_id(page: Page) -> str:
    assert page.status == 302, page.words
    return page.header("location").strip("/").split("/")[1]


def tables(data: Path) -> dict[str, str]:
    """Each table that only people's deeds change, with a digest of its rows."""
    found = {}
    with closing(sqlite3.connect(f"file:{data / 'teahouse.sqlite3'}?mode=ro", uri=True)) as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            if name not in MOVING and not name.startswith(("sqlite_", "scheduler_")):
                rows = sorted(map(repr, database.execute(f'SELECT * FROM "{name}"')))
                found[name] = sha256("\n".join(rows).encode()).hexdigest()
    return found


def check(page: Page) -> None:
    """What holds for every answer to anybody."""
    where = f"{page.path} ({page.status})"
    assert page.status in ANSWERS, where
    for name, value in SEALED.items():
        assert page.header(name) == value, f"{where}: {name}"
    allowed = {part.strip() for part in page.header("content-security-policy").split(";")}
    assert allowed >= (POLICY if page.is_html else {"default-src 'none'"}), where
    assert "unsafe" not in page.header("content-security-policy"), where
    if "avatar" not in page.path:
        assert "no-store" in page.header("cache-control"), where
    for name, value in page.headers:
        assert name.lower() not in {"server", "x-powered-by"}, where
        assert not VERSIONS.search(value), f"{where}: {name}"
    if page.is_html:
        check_words(page, where)


def check_words(page: Page, where: str) -> None:
    assert not FETCHED.search(page.text), where
    for link in LINKED.findall(page.text):
        assert "noreferrer" in link, f"{where}: {link}"
    assert not VERSIONS.search(page.text), where
    assert "<script>" not in page.text, where
    assert not re.search(r"<[^>]+\son[a-z]+\s*=", page.text), where
    assert not re.search(r"<[^>]+\sstyle\s*=", page.text), where


@pytest.mark.parametrize("who", PEOPLE)
def test_every_page_answers_everybody_and_looking_changes_nothing(
    demo: RunningHouse, people: dict[str, Visitor], talks: Talks, who: str
) -> None:
    before = tables(demo.data)

    for route in sorted(set(routes()) - WRITES):
        for public_id in ("", talks.heard, talks.waits) if is_about_a_talk(route) else ("",):
            check(people[who].copy().get(address(route, public_id)))

    assert tables(demo.data) == before


def test_the_quick_exit_changes_nothing_when_another_site_leads_there(demo: RunningHouse, talks: Talks) -> None:
    ada, before = demo.enter("ada"), tables(demo.data)

    page = ada.get("/exit", Sec_Fetch_Site="cross-site")

    assert page.status == 302
    assert "away" not in ada.cookies
    assert tables(demo.data) == before


@pytest.mark.parametrize("who", PEOPLE)
def test_a_talk_of_others_and_no_talk_at_all_answer_alike(people: dict[str, Visitor], talks: Talks, who: str) -> None:
    """Byte for byte: whoever guesses an address learns nothing."""
    for route in filter(is_about_a_talk, routes()):
        for method, public_id in product(("GET", "POST"), talks.of_others(who)):
            others, nobodys = (_asked(people[who], method, route, each) for each in (public_id, str(uuid4())))

            assert (others.status, others.body) == (nobodys.status, nobodys.body), f"{method} {route}"
            assert _without_date(others) == _without_date(nobodys), f"{method} {route}"


def _asked(visitor: Visitor, method: str, route: str, public_id: str) -> Page:
    at = address(route, public_id)
    page = visitor.copy().get(at) if method == "GET" else visitor.copy().post(at)
    # The address that was asked for may stand in the answer; a random form token may too.
    body = re.sub(rb'(name="csrfmiddlewaretoken" value=")[^"]+', rb"\1", page.body.replace(public_id.encode(), b"ID"))
    headers = tuple((name, value.replace(public_id, "ID")) for name, value in page.headers)
    return Page(page.status, at, headers, body)


def _without_date(page: Page) -> list[tuple[str, str]]:
    leaving_out = {"date", "set-cookie", "content-length"}
    return [(name, value) for name, value in page.headers if name.lower() not in leaving_out]


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"])
def test_a_strange_method_is_refused_in_the_houses_look(demo: RunningHouse, method: str) -> None:
    page = demo.visitor().ask(method, "/")

    assert page.status == 405
    check(page)


def test_a_method_cannot_be_smuggled_in(demo: RunningHouse, people: dict[str, Visitor]) -> None:
    page = people["an adult member"].copy().get("/sign-out/?_method=POST", X_HTTP_Method_Override="POST")

    assert page.status == 405
    assert people["an adult member"].get("/account/").status == 200


@pytest.mark.parametrize("host", ["tea.example", "localhost.tea.example", "localhost:1@tea.example", ""])
def test_a_foreign_host_is_not_answered_for(demo: RunningHouse, host: str) -> None:
    page = demo.visitor().ask("GET", "/", headers={"Host": host})

    assert page.status == 400
    assert host == "" or host.encode() not in page.body


@pytest.mark.parametrize("target", ["https://tea.example/", "//tea.example/", "/\\tea.example", "javascript:alert(1)"])
@pytest.mark.parametrize("at", ["/sign-in/", "/sign-up/", "/guest/", "/demo/enter/ada/"])
def test_nobody_is_led_to_another_site(demo: RunningHouse, at: str, target: str) -> None:
    visitor = demo.visitor()

    page = visitor.post(at, {"next": target, "band": "adult", "login": "x", "password": "y"})

    assert "tea.example" not in page.header("location")
    assert not page.header("location").startswith("javascript:")


@pytest.mark.parametrize("at", ["/static/nothing.js", "/static/../settings.py", "/static/%2e%2e/settings.py"])
def test_a_file_that_is_not_there_says_nothing(demo: RunningHouse, at: str) -> None:
    page = demo.visitor().get(at)

    assert (page.status, page.body) == (404, b"") or "There is no page here" in page.text
    assert page.header("x-content-type-options") == "nosniff"


def test_files_are_sealed_too(demo: RunningHouse) -> None:
    front = demo.visitor().get("/")
    files = sorted(set(re.findall(r'(?:src|href)="(/static/[^"]+)"', front.text)))
    assert files

    for file in files:
        page = demo.visitor().get(file)
        assert page.status == 200, file
        assert page.header("x-content-type-options") == "nosniff", file
        assert "immutable" in page.header("cache-control"), file
        assert not VERSIONS.search(str(page.headers)), file


def test_an_address_that_is_not_there_is_a_page_of_the_house(demo: RunningHouse) -> None:
    page = demo.visitor().get("/nothing/of/the/kind/")

    assert page.status == 404
    assert 'href="/crisis/"' in page.text
    check(page)


def test_each_room_has_been_walked() -> None:
    """The walk reads the tables of addresses: should they be empty, every test above would pass."""
    assert {"", "talk/", "desk/", "crisis/", "sign-in/", "account/", "share/", "demo/"} <= set(routes())
    assert len(routes()) > 60
