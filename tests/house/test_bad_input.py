"""What nobody should send: each is refused with its reason, closes only what must be closed, and loses nothing."""

import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection

from .running import RunningHouse
from .talking import ask, close_code, hear, join, message, open_line, post_words, say, take, ticket_of
from .visiting import Page, Visitor

pytestmark = pytest.mark.house
ACKNOWLEDGED = "I had a long day and I am glad to be here."


@dataclass(frozen=True, slots=True)
class Talk:
    """Ada and Omar, who talk."""

    house: RunningHouse
    ada: Visitor
    omar: Visitor
    id: str

    @property
    def c(self) -> str:
        return self.id.replace("-", "")

    def words(self) -> list[str]:
        """What a fresh page of Omar's shows of it."""
        with open_line(self.omar) as line:
            last = join(line, self.c)["last"]
            heard = [hear(line, "message") for _ in range(last)]
        assert [frame["seq"] for frame in heard] == list(range(1, last + 1))
        return [frame["body"] for frame in heard if frame["seat"]]


@pytest.fixture(scope="module")
def talk(demo: RunningHouse) -> Talk:
    """A talk in which one thing was said and acknowledged."""
    ada, omar = demo.enter("ada"), demo.enter("omar")
    asked = ask(ada)
    # Whoever else waits in this house is heard first.
    while take(omar) != asked:
        pass
    assert post_words(ada, asked, ACKNOWLEDGED).status == 302
    return Talk(demo, ada, omar, asked)


@pytest.fixture
def line(talk: Talk) -> Iterator[ClientConnection]:
    """Ada's page, which listens to the talk; afterwards everything that was acknowledged is still there."""
    with open_line(talk.ada) as opened:
        join(opened, talk.c)
        yield opened
    assert ACKNOWLEDGED in talk.words()


# Frames


@pytest.mark.parametrize(
    ("sent", "field", "rule"),
    [
        ("tea", "frame", "is not JSON"),
        ("[1, 2]", "frame", "Expected object, got array"),
        ("{}", "t", "is missing"),
        ('{"t": "shout"}', "t", "names no frame"),
        ('{"t": "typing"}', "c", "is missing"),
        ('{"t": "typing", "c": 7}', "c", "Expected str, got int"),
        ('{"t": "typing", "c": "short"}', "c", "Expected str of length >= 32"),
        ('{"t": "send", "c": "%s", "id": "7", "body": "x"}', "id", "Invalid UUID"),
        ('{"t": "send", "c": "%s", "id": "%s", "body": ["x"]}', "body", "Expected str, got array"),
        ('{"t": "read", "c": "%s", "seq": -1}', "seq", "Expected int >= 0"),
        ('{"t": "read", "c": "%s", "seq": 1, "extra": 1}', "frame", "has a field that does not belong there"),
        ('{"t": "status", "ids": ["7"]}', "ids", "Invalid UUID"),
    ],
)
def test_a_malformed_frame_is_answered_with_the_field_and_the_rule(
    talk: Talk, line: ClientConnection, sent: str, field: str, rule: str
) -> None:
    line.send(sent.replace("%s", talk.c, 1).replace("%s", str(uuid4())))

    assert hear(line, "bad") == {"t": "bad", "field": field, "rule": rule}
    # The line stays open, and what is said on it arrives.
    say(line, message(talk.c, "Still here."))
    assert hear(line, "ack")["c"] == talk.c


def test_a_page_that_keeps_sending_nonsense_is_closed_and_comes_back(talk: Talk, line: ClientConnection) -> None:
    say(line, message(talk.c, "Before the nonsense."))
    hear(line, "ack")
    for _ in range(5):
        line.send("tea")

    assert close_code(line) == 4009
    assert "Before the nonsense." in talk.words()


def test_bytes_are_no_words(line: ClientConnection) -> None:
    line.send(b"\x00\x01")

    assert hear(line, "bad") == {"t": "bad", "field": "frame", "rule": "is text, never binary"}


def test_a_frame_that_is_too_big_closes_this_line_only(talk: Talk, line: ClientConnection) -> None:
    with open_line(talk.ada) as other:
        say(line, message(talk.c, "a" * 20_000))

        assert close_code(line) == 1009
        join(other, talk.c)


def test_words_longer_than_a_message_may_be_are_refused_with_a_sentence(talk: Talk, line: ClientConnection) -> None:
    sent = message(talk.c, "a" * 4_001)
    say(line, sent)

    refused = hear(line, "refused")

    assert (refused["id"], refused["c"]) == (sent["id"], talk.c)
    assert refused["sentence"]


def test_the_same_id_with_other_words_is_a_conflict_and_changes_nothing(talk: Talk, line: ClientConnection) -> None:
    client_id = str(uuid4())
    say(line, message(talk.c, "The first words.", client_id))
    first = hear(line, "ack")

    say(line, message(talk.c, "Other words.", client_id))
    assert hear(line, "conflict") == {"t": "conflict", "id": client_id, "c": talk.c}
    say(line, message(talk.c, "The first words.", client_id))
    assert hear(line, "ack")["seq"] == first["seq"]

    assert talk.words().count("The first words.") == 1
    assert "Other words." not in talk.words()


def test_a_talk_of_others_and_no_talk_at_all_answer_alike_on_a_line(talk: Talk) -> None:
    with open_line(talk.house.enter("mina")) as line:
        for c in (talk.c, uuid4().hex):
            for frame in (
                {"t": "join", "c": c, "after": 0, "change": 0},
                message(c, "May I come in?"),
            ):
                say(line, frame)
                assert hear(line, "gone") == {"t": "gone", "c": c}
            say(line, {"t": "typing", "c": c})
            say(line, {"t": "read", "c": c, "seq": 1})
        say(line, {"t": "status", "ids": [str(uuid4())]})
        assert hear(line, "settled")["outcome"] == "unknown"


# Handshakes


@pytest.mark.parametrize(
    "origin",
    ["https://tea.example", "null", "", "http://localhost", "http://localhost:1", "HTTP://LOCALHOST:%s",
     "http://tea.localhost:%s", "https://localhost:%s", "http://127.0.0.1:%s/"],
)  # fmt: skip
def test_a_socket_from_another_origin_is_not_let_in(talk: Talk, origin: str) -> None:
    port = talk.house.origin.rpartition(":")[2]
    ticket = ticket_of(talk.ada)

    with pytest.raises(InvalidStatus) as refused, open_line(talk.ada, ticket=ticket, origin=origin.replace("%s", port)):
        pass
    assert refused.value.response.status_code == 403

    # The ticket was not used up by it.
    with open_line(talk.ada, ticket=ticket):
        pass


def test_a_ticket_opens_one_line_and_only_for_its_own_session(talk: Talk) -> None:
    ticket = ticket_of(talk.ada)
    for visitor, used in ((talk.omar, ticket), (talk.ada, ""), (talk.ada, ticket[:-2]), (talk.ada, "é")):
        with pytest.raises(InvalidStatus) as refused, open_line(visitor, ticket=used):
            pass
        assert refused.value.response.status_code == 403

    with open_line(talk.ada, ticket=ticket):
        pass
    with pytest.raises(InvalidStatus), open_line(talk.ada, ticket=ticket):
        pass


def test_a_stranger_gets_no_ticket(talk: Talk) -> None:
    page = talk.house.visitor().post("/ticket/")

    assert (page.status, json.loads(page.body)) == (401, {"reason": "not_signed_in"})


def test_a_session_that_is_over_closes_its_lines_and_keeps_what_was_said(talk: Talk) -> None:
    ada = talk.house.enter("ada")
    with open_line(ada) as line:
        join(line, talk.c)
        say(line, message(talk.c, "Said before signing out."))
        hear(line, "ack")

        ada.copy().post("/sign-out/")

        assert close_code(line) == 4011
    page = post_words(ada, talk.id, "Said after signing out.")
    assert page.status == 302
    assert page.header("location").startswith("/sign-in/")
    assert "Said before signing out." in talk.words()
    assert "Said after signing out." not in talk.words()


# Forms


def in_the_houses_look(page: Page) -> None:
    assert page.is_html
    assert 'href="/crisis/"' in page.text
    assert "Teahouse" in page.text


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"body": "Hello?", "client_id": "seven"}, 422),
        ({"body": "Hello?"}, 422),
        ({"body": "Hello?", "client_id": str(uuid4()), "seen": "-1"}, 422),
        ({"body": "Hello?", "client_id": str(uuid4()), "seen": "many"}, 422),
        ({"body": "   ", "client_id": str(uuid4())}, 422),
        ({"body": "a" * 4_001, "client_id": str(uuid4())}, 422),
        ({"body": "nul \x00 in it", "client_id": str(uuid4())}, 422),
    ],
)
def test_a_malformed_form_keeps_the_words_on_the_page_and_says_why(
    talk: Talk, fields: dict[str, str], status: int
) -> None:
    before = talk.words()

    page = talk.ada.post(f"/chat/{talk.id}/say", fields)

    assert page.status == status
    in_the_houses_look(page)
    assert talk.words() == before


@pytest.mark.parametrize(
    ("at", "fields"),
    [
        ("/talk/", {"topic": "gossip", "mood": "", "language": "en"}),
        ("/talk/", {"topic": "", "mood": "9", "language": "xx"}),
        ("/guest/", {"band": "child"}),
        ("/sign-up/?band=adult", {"handle": "x", "passphrase": "short"}),
        ("/talk/return/", {"words": "no such words"}),
        ("/accessibility/", {"look": "loud"}),
        ("/share/", {"words": "a" * 30_000}),
    ],
)
def test_what_a_form_does_not_offer_is_refused_on_the_form(demo: RunningHouse, at: str, fields: dict[str, str]) -> None:
    visitor = demo.enter("mina") if at == "/talk/" else demo.visitor()

    page = visitor.post(at, fields)

    assert page.status in {409, 422}, page.status
    in_the_houses_look(page)


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"a" * 70_000, "application/x-www-form-urlencoded", 413),
        (b"&".join(b"f%d=1" % number for number in range(150)), "application/x-www-form-urlencoded", 400),
        (b"body=%ff%fe&client_id=1", "application/x-www-form-urlencoded", 403),
        (b"--x\r\nnothing like it", "multipart/form-data; boundary=x", 403),
        (b"--x\r\nnothing like it", "multipart/form-data", 400),
        (b"{}", "application/json", 403),
    ],
)
def test_a_body_that_is_no_form_of_ours_is_refused_in_the_houses_look(
    talk: Talk, body: bytes, kind: str, status: int
) -> None:
    headers = {"Content-Type": kind, "Origin": talk.house.origin}

    page = talk.ada.ask("POST", f"/chat/{talk.id}/say", body=body, headers=headers)

    assert page.status == status
    in_the_houses_look(page)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://tea.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
@pytest.mark.parametrize("at", ["/chat/%s/say", "/talk/", "/ticket/", "/sign-out/", "/demo/enter/ada/", "/back/"])
def test_a_form_from_another_site_is_refused(talk: Talk, at: str, headers: dict[str, Any]) -> None:
    if at == "/back/" and "Origin" in headers:
        return  # lifts a cookie of this browser, and asks for no token
    before = talk.words()

    page = talk.ada.copy().post(at.replace("%s", talk.id), {"body": "Not me.", "client_id": str(uuid4())}, **headers)

    assert page.status == 403
    assert talk.words() == before
    assert talk.ada.get("/account/").status == 200


def test_a_body_without_an_end_is_cut_off(talk: Talk) -> None:
    """It says nothing of its length, and would be written to the disk for as long as it comes."""
    port = int(talk.house.origin.rpartition(":")[2])
    head = f"POST /chat/{talk.id}/say HTTP/1.1\r\nHost: localhost:{port}\r\nTransfer-Encoding: chunked\r\n\r\n"
    piece = b"8000\r\n" + b"a" * 0x8000 + b"\r\n"
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(head.encode() + piece * 3)

        answer = line.makefile("rb").read()

    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"That was too long" in answer
    assert b"referrer-policy" in answer


def test_a_form_without_its_token_is_refused(talk: Talk) -> None:
    for fields in ({"csrfmiddlewaretoken": ""}, {"csrfmiddlewaretoken": "a" * 64}):
        page = talk.ada.post(f"/chat/{talk.id}/end", fields)
        assert page.status == 403
        in_the_houses_look(page)

    assert ACKNOWLEDGED in talk.words()
