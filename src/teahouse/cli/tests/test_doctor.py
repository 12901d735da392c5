"""`teahouse doctor`: each thing that can be wrong is planted once, and found by name."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from django.db import connection
from pytest_django import Settings

from teahouse.accounts.models import Person, RoleGrant
from teahouse.cli.doctor import Finding, examine, findings, try_again
from teahouse.configuration import meanings
from teahouse.crisis import directory
from teahouse.encryption import keys
from teahouse.policy import load as policy
from teahouse.policy.people import Role
from teahouse.scheduler.models import TimerTrouble
from teahouse.testing.cast import NOON

from .conftest import Teahouse

pytestmark = [pytest.mark.row, pytest.mark.django_db]
Fault = Callable[[], object]


@pytest.fixture
def house(tmp_path: Path, settings: Settings) -> Iterator[Path]:
    """A house in which nothing is wrong, in a folder that a test may spoil."""
    data = tmp_path / "house"
    data.mkdir(mode=0o700)
    keys.make_keys(data / "keys")
    settings.TEAHOUSE = replace(settings.TEAHOUSE, data=data)
    before = policy.current()
    keys.forget()
    Person.objects.create(sign_in_name="quiet green kettle")
    for number in (1, 2):
        RoleGrant.objects.create(person_key=bytes([number] * 16), role=Role.OWNER, granted_at=NOON)
    on_call(["quiet green kettle"])
    yield data
    policy.use(before)
    keys.forget()


def on_call(names: list[str]) -> None:
    numbers = policy.current()
    policy.use(msgspec.structs.replace(numbers, on_call=msgspec.structs.replace(numbers.on_call, people=names)))


def said() -> list[Finding]:
    return list(findings())


def sql(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def a_guard_is_gone() -> None:
    on_table = "" if connection.vendor == "sqlite" else " ON messaging_seat"
    sql(f"DROP TRIGGER the_wall_at_the_seat{on_table}")


def a_guard_is_another() -> None:
    a_guard_is_gone()
    if connection.vendor == "sqlite":
        sql("CREATE TRIGGER the_wall_at_the_seat BEFORE INSERT ON messaging_seat BEGIN SELECT 1; END")
    else:
        function = "CREATE OR REPLACE FUNCTION the_wall_at_the_seat() RETURNS trigger LANGUAGE plpgsql AS "
        sql(function + "$$ BEGIN RETURN NEW; END $$")


def a_timer_gave_up() -> None:
    TimerTrouble.objects.create(timer="chat.rest", key="7", error="ValueError", is_dead=True, next_try_at=NOON)


def test_what_a_timer_gave_up_is_tried_again_when_somebody_says_so(house: Path) -> None:
    a_timer_gave_up()

    assert try_again() == 0

    assert said() == []


def test_a_house_in_order_is_told_so(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert examine() == 0
    assert capsys.readouterr().out == "All is well.\n"


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda house: (house / "keys" / "link").unlink(), "keys: link: is missing"),
        (lambda house: (house / "keys" / "kek-1").chmod(0o644), "keys: kek-1: can be read by others"),
        (lambda house: (house / "keys" / "audit").write_text("abcd"), "keys: audit: has 2 bytes"),
        (lambda house: a_guard_is_gone(), "guard the_wall_at_the_seat is missing or altered"),
        (lambda house: a_guard_is_another(), "guard the_wall_at_the_seat is missing or altered"),
        (lambda house: sql("DELETE FROM django_migrations WHERE app = 'messaging'"), "run: teahouse upgrade"),
        (lambda house: a_timer_gave_up(), "timer chat.rest gave up on 7 (ValueError)"),
        (lambda house: on_call(["no such name"]), "'no such name' is nobody's sign-in name"),
    ],
)
def test_what_must_be_mended_is_named_and_fails(
    house: Path, spoil: Callable[[Path], object], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(house)
    keys.forget()

    assert examine() == 1
    assert [line for line in capsys.readouterr().out.splitlines() if line.startswith("WRONG") and words in line]


def test_a_database_that_others_can_read_is_found(house: Path) -> None:
    (house / "teahouse.sqlite3").touch(0o644)
    assert [finding for finding in said() if "read by others" in finding.text] == []  # the folder is closed

    house.chmod(0o755)

    assert [finding.grave for finding in said() if "teahouse.sqlite3 can be read by others" in finding.text] == [True]


def test_a_helpline_that_nobody_looked_up_for_long_is_found(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tomorrow = min(line.checked for place in directory.countries() for line in place.entries) + timedelta(days=1)
    overdue = directory.overdue

    monkeypatch.setattr(directory, "overdue", lambda today, days: overdue(tomorrow, 0))

    found = [finding for finding in said() if finding.text.startswith("crisis line")]
    assert found
    assert all(finding.grave and str(tomorrow - timedelta(days=1)) in finding.text for finding in found)


@pytest.mark.parametrize(
    ("lacking", "words"),
    [
        (lambda: RoleGrant.objects.filter(person_key=bytes([2] * 16)).delete(), "1 owners; what needs two"),
        (lambda: RoleGrant.objects.filter(person_key=bytes([2] * 16)).update(expires_at=NOON), "1 owners; what needs"),
        (lambda: on_call([]), "nobody is on call"),
    ],
)
def test_what_only_limits_the_house_is_advice(
    house: Path, lacking: Fault, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking()

    assert examine() == 0
    assert [line for line in capsys.readouterr().out.splitlines() if line.startswith("advice") and words in line]


def test_a_check_that_cannot_run_is_said_and_the_others_go_on(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(today: date, days: int) -> None:
        raise RuntimeError

    monkeypatch.setattr(directory, "overdue", broken)
    (house / "keys" / "link").unlink()
    keys.forget()

    texts = [finding.text for finding in said() if finding.grave]
    assert texts == ["keys: link: is missing", "crisis: could not be looked at (RuntimeError)"]


def test_every_setting_is_listed_with_its_default_and_meaning(teahouse: Teahouse) -> None:
    done = teahouse("doctor", "--settings", COLUMNS="200")

    assert done.returncode == 0
    for name, default, meaning in meanings():
        assert [
            row for row in done.stdout.splitlines() if name in row and (default or "(empty)") in row and meaning in row
        ], name


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("TEAHOUSE_COLOUR", "green", "no such setting; `teahouse doctor --settings` lists them"),
        ("TEAHOUSE_BEHIND_PROXY", "one", "is not of the right kind"),
        ("TEAHOUSE_LOG_LEVEL", "loud", "is one of debug, info, warning, error"),
    ],
)
def test_a_setting_that_cannot_be_used_is_a_sentence_and_exit_code_2(
    teahouse: Teahouse, name: str, value: str, rule: str
) -> None:
    done = teahouse("doctor", **{name: value})

    assert (done.returncode, done.stderr) == (2, f"teahouse: {name}: {rule}\n")


def test_an_empty_folder_is_told_what_to_do_first(teahouse: Teahouse) -> None:
    done = teahouse("doctor")

    assert done.returncode == 1
    assert "`teahouse keys init` makes a new house's keys" in done.stdout
    assert "run: teahouse upgrade" in done.stdout
    assert "guard" not in done.stdout  # an older database is one finding, not one for each guard it lacks
    assert "Traceback" not in done.stdout + done.stderr
