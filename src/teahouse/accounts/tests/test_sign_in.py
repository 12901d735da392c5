"""Signing in: the same answer to everything that does not fit, and no door twice as heavy for some."""

from datetime import timedelta

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from time_machine import TimeMachineFixture

from teahouse.accounts.actions.passphrases import new_begin_code
from teahouse.accounts.actions.recovery import new_recovery_codes
from teahouse.accounts.actions.roles import give_owner_role
from teahouse.accounts.links import person_of
from teahouse.accounts.models import BeginCode, Persona, SessionEntry, Throttle
from teahouse.accounts.throttle import throw_away_old
from teahouse.house_clock import now
from teahouse.policy.load import current
from teahouse.testing.cast import PASSPHRASE
from teahouse.testing.visiting import sign_in_by_passphrase, signed_in

pytestmark = [pytest.mark.row, pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
WRONG = "seven cups of cold tea"
NEW = "nine warm lamps above"


def _shape(queries: CaptureQueriesContext) -> list[str]:
    """What was asked of the database, without what was asked for."""
    asked = [query["sql"] for query in queries.captured_queries if "SAVEPOINT" not in query["sql"]]
    return [sql.split(" WHERE ")[0].split(" VALUES ")[0] for sql in asked]


def _is_signed_in(client: Client) -> bool:
    return client.get("/account/").status_code == 200


def test_three_words_and_a_passphrase_open_the_door(ada: Persona) -> None:
    assert _is_signed_in(sign_in_by_passphrase(person_of(ada), PASSPHRASE))


def test_the_three_words_may_be_written_with_spaces_and_capitals(ada: Persona) -> None:
    client = Client()
    words = person_of(ada).sign_in_name.replace("-", "  ").title()
    client.post("/sign-in/", {"login": words, "password": PASSPHRASE})

    assert _is_signed_in(client)


def test_a_wrong_name_and_a_wrong_passphrase_look_alike_and_ask_the_database_the_same(ada: Persona) -> None:
    name = person_of(ada).sign_in_name
    said = {"password": WRONG}
    Client().post("/sign-in/", said | {"login": "warm-up-the-counts"})
    with CaptureQueriesContext(connection) as for_known:
        known = Client().post("/sign-in/", said | {"login": name})
    with CaptureQueriesContext(connection) as for_unknown:
        unknown = Client().post("/sign-in/", said | {"login": "quiet-nobody-here"})

    assert _shape(for_known) == _shape(for_unknown)
    assert known.status_code == unknown.status_code
    assert _without_names(known.content.decode(), name) == _without_names(unknown.content.decode(), "quiet-nobody-here")


def test_a_name_that_exists_costs_no_more_work_than_one_that_does_not(
    ada: Persona, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[str] = []
    encode = MD5PasswordHasher.encode

    def counted(self: MD5PasswordHasher, password: str, salt: str) -> str:
        hashed.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counted)
    work = {}
    for name in (person_of(ada).sign_in_name, "quiet-nobody-here"):
        hashed.clear()
        Client().post("/sign-in/", {"login": name, "password": WRONG})
        Client().post("/sign-in/recover/", {"sign_in_name": name, "code": "aaaa-bbbb-cccc-dddd", "new": NEW})
        work[name] = len(hashed)

    assert len(set(work.values())) == 1
    assert set(work.values()) != {0}


def _without_names(page: str, name: str) -> str:
    lines = [line for line in page.replace(name, "").splitlines() if "csrfmiddlewaretoken" not in line]
    return "\n".join(lines)


@pytest.mark.parametrize("exists", [True, False])
def test_after_five_tries_a_name_waits_whether_or_not_anybody_has_it(ada: Persona, exists: bool) -> None:
    name = person_of(ada).sign_in_name if exists else "quiet-nobody-here"
    for _ in range(current().limits.sign_ins_per_15_min):
        Client().post("/sign-in/", {"login": name, "password": WRONG})

    answer = Client().post("/sign-in/", {"login": name, "password": PASSPHRASE})

    assert "quarter of an hour" in answer.content.decode()


def test_the_pause_ends_after_a_quarter_of_an_hour(ada: Persona, time_machine: TimeMachineFixture) -> None:
    time_machine.move_to(now(), tick=False)
    for _ in range(current().limits.sign_ins_per_15_min + 1):
        sign_in_by_passphrase(person_of(ada), WRONG)
    assert not _is_signed_in(sign_in_by_passphrase(person_of(ada), PASSPHRASE))

    time_machine.shift(timedelta(minutes=16))

    assert _is_signed_in(sign_in_by_passphrase(person_of(ada), PASSPHRASE))


def test_one_place_may_not_try_many_names(ada: Persona) -> None:
    for number in range(current().limits.sign_ins_per_15_min_address):
        Client().post("/sign-in/", {"login": f"calm-kettle-{number}", "password": WRONG})

    assert not _is_signed_in(sign_in_by_passphrase(person_of(ada), PASSPHRASE))


def test_counts_hold_no_name_and_no_address_and_are_thrown_away_after_a_day(ada: Persona) -> None:
    sign_in_by_passphrase(person_of(ada), WRONG)

    kept = b"".join(bytes(row.key) for row in Throttle.objects.all())
    assert kept
    assert b"127.0.0.1" not in kept
    assert person_of(ada).sign_in_name.encode() not in kept

    throw_away_old(now=now() + timedelta(days=2))
    assert not Throttle.objects.exists()


def test_signing_in_begins_a_new_session_id(ada: Persona) -> None:
    client = Client()
    client.post("/sign-in/", {"login": "quiet-nobody-here", "password": WRONG})
    client.get("/sign-in/")
    before = client.session.session_key
    client.post("/sign-in/", {"login": person_of(ada).sign_in_name, "password": PASSPHRASE})

    assert client.session.session_key != before
    assert SessionEntry.objects.get().session_key == client.session.session_key


@pytest.mark.parametrize(("shared", "minutes"), [(False, 12 * 60), (True, 30)])
def test_a_session_ends_after_its_time_of_quiet(
    ada: Persona, time_machine: TimeMachineFixture, shared: bool, minutes: int
) -> None:
    time_machine.move_to(now(), tick=False)
    client = sign_in_by_passphrase(person_of(ada), PASSPHRASE, shared=shared)

    time_machine.shift(timedelta(minutes=minutes - 1))
    assert _is_signed_in(client)
    time_machine.shift(timedelta(minutes=minutes - 1))
    assert _is_signed_in(client)
    time_machine.shift(timedelta(minutes=minutes + 1))
    assert not _is_signed_in(client)


def test_signing_out_makes_the_browser_forget(ada: Persona) -> None:
    client = sign_in_by_passphrase(person_of(ada), PASSPHRASE)
    answer = client.post("/sign-out/")

    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert not _is_signed_in(client)
    assert not SessionEntry.objects.exists()


def test_nobody_is_signed_out_by_following_a_link(ada: Persona) -> None:
    client = sign_in_by_passphrase(person_of(ada), PASSPHRASE)

    assert client.get("/sign-out/").status_code == 405
    assert _is_signed_in(client)


def test_a_recovery_code_sets_a_new_passphrase_and_ends_every_other_sign_in(ada: Persona) -> None:
    person, elsewhere = person_of(ada), signed_in(ada)
    code = new_recovery_codes(person=person)[0]
    client = Client()
    client.post("/sign-in/recover/", {"sign_in_name": person.sign_in_name, "code": code, "new": NEW})

    assert _is_signed_in(client)
    assert not _is_signed_in(elsewhere)
    assert _is_signed_in(sign_in_by_passphrase(person, NEW))


@pytest.mark.parametrize("name", [True, False])
def test_a_wrong_code_tells_nothing_about_the_name(ada: Persona, name: bool) -> None:
    said = {
        "sign_in_name": person_of(ada).sign_in_name if name else "quiet-nobody-here",
        "code": "aaaa-bbbb-cccc-dddd",
        "new": NEW,
    }
    answer = Client().post("/sign-in/recover/", said)

    assert answer.status_code == 422
    assert "do not fit together" in answer.content.decode()


def test_codes_are_not_guessed_by_the_thousand(ada: Persona) -> None:
    said = {"sign_in_name": person_of(ada).sign_in_name, "code": "aaaa-bbbb-cccc-dddd", "new": NEW}
    for _ in range(current().limits.sign_ins_per_15_min):
        Client().post("/sign-in/recover/", said)
    right = new_recovery_codes(person=person_of(ada))[0]

    assert Client().post("/sign-in/recover/", said | {"code": right}).status_code == 429


def test_an_owner_begins_with_a_code_that_works_once_and_must_set_up_a_second_step(ada: Persona) -> None:
    person = person_of(ada)
    give_owner_role(person=person, now=now())
    said = {"sign_in_name": person.sign_in_name, "code": new_begin_code(person=person, now=now()), "new": NEW}
    client = Client()
    client.post("/sign-in/begin/", said)

    assert client.get("/account/").headers["Location"] == "/account/second-step/"
    assert not BeginCode.objects.exists()
    assert Client().post("/sign-in/begin/", said).status_code == 422


def test_a_code_to_begin_with_runs_out(ada: Persona, time_machine: TimeMachineFixture) -> None:
    person, begun = person_of(ada), now()
    said = {"sign_in_name": person.sign_in_name, "code": new_begin_code(person=person, now=begun), "new": NEW}
    time_machine.move_to(begun + timedelta(hours=current().people.begin_code_hours, seconds=1))

    assert Client().post("/sign-in/begin/", said).status_code == 422


def test_a_session_row_names_a_person_and_never_a_face(omar: Persona) -> None:
    client = signed_in(omar)
    kept = Session.objects.get(session_key=client.session.session_key).get_decoded()

    assert omar.public_id.hex not in str(kept)
    assert str(omar.pk) not in {str(value) for key, value in kept.items() if key != "_auth_user_id"}
