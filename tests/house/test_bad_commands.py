"""A house that cannot keep its promises does not open, and says what to mend, with exit code 2."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from teahouse.testing.commands import Done, run_teahouse
from teahouse.testing.served import free_port

from .running import running

pytestmark = pytest.mark.house


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house that could open."""
    made = tmp_path_factory.mktemp("ready") / "house"
    for command in (("keys", "init"), ("migrate",)):
        done = run_teahouse(made, *command)
        assert done.returncode == 0, done.stderr
    return made


@pytest.fixture
def house(ready: Path, house_folder: Path) -> Path:
    """A copy of it, to be spoilt."""
    shutil.copytree(ready, house_folder)
    return house_folder


def serve(house: Path, **settings: str) -> Done:
    return run_teahouse(house, "serve", "--port", str(free_port()), **settings)


def refused(done: Done) -> str:
    """The one sentence with which it did not open."""
    lines = [line for line in done.stderr.splitlines() if line.startswith("teahouse: ")]
    assert (done.returncode, len(lines), done.stdout) == (2, 1, ""), done.stderr
    assert "Traceback" not in done.stderr
    return lines[0].removeprefix("teahouse: ")


@pytest.mark.parametrize(
    ("policy", "sentence"),
    [
        ("[limits]\n\ncolour = 3\n", "policy.toml, line 3: there is no limits.colour"),
        ("[tea]\nsugar = 1\n", "policy.toml, line 1: there is no table [tea]"),
        ('# fast\n[limits]\nsends_per_10_s = "many"\n', "policy.toml, line 3: limits.sends_per_10_s: Expected `int`"),
        ("[messages]\nhold_at = 0\n", "policy.toml, line 2: messages.hold_at: Expected `float` > 0"),
        ("[messages]\nscreening_deadline_ms = 0\n", "policy.toml, line 2: messages.screening_deadline_ms: Expected"),
        ("[limits\n", "policy.toml, line 1: is not TOML"),
    ],
)
def test_a_policy_that_cannot_be_used_is_refused_with_its_line(house: Path, policy: str, sentence: str) -> None:
    (house / "policy.toml").write_text(policy)

    assert refused(serve(house)).startswith(sentence)


@pytest.mark.parametrize("name", ["kek-1", "link", "search", "audit"])
def test_a_missing_key_is_refused_by_name(house: Path, name: str) -> None:
    (house / "keys" / name).unlink()

    assert refused(serve(house)) == f"{name}: is missing"
    # Nobody gets another in its place.
    assert not (house / "keys" / name).exists()


def test_a_key_that_others_can_read_is_refused(house: Path) -> None:
    (house / "keys" / "link").chmod(0o640)

    assert refused(serve(house)).startswith("link: can be read by others")


def test_a_setting_that_does_not_exist_is_refused_by_name(house: Path) -> None:
    assert refused(serve(house, TEAHOUSE_POLICE="1")).startswith("TEAHOUSE_POLICE: no such setting")


def test_a_database_that_nothing_was_put_into_is_told_what_to_do(house_folder: Path) -> None:
    run_teahouse(house_folder, "keys", "init")

    assert refused(serve(house_folder)) == "the database is of an older version; run: teahouse upgrade"


def test_a_database_that_cannot_be_written_is_refused(house: Path) -> None:
    """As for a house whose account lost the right to its file; for root that right has to be taken first."""
    (house / "teahouse.sqlite3").chmod(0o400)
    without_rights = ("setpriv", "--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()

    done = run_teahouse(house, "serve", "--port", str(free_port()), under=without_rights)

    assert refused(done).startswith("the database cannot be written to")


def test_a_guard_that_somebody_took_away_is_missed(house: Path) -> None:
    with closing(sqlite3.connect(house / "teahouse.sqlite3")) as database:
        database.execute("DROP TRIGGER the_wall_at_the_seat")

    sentence = refused(serve(house))

    assert "guards are missing or altered in the database (the_wall_at_the_seat)" in sentence
    assert sentence.endswith("run: teahouse migrate")
    assert run_teahouse(house, "migrate").returncode == 0
    assert run_teahouse(house, "doctor").returncode == 0


def test_a_second_house_in_the_same_folder_does_not_open(tmp_path: Path) -> None:
    with running("demo", tmp_path) as first:
        assert refused(serve(first.data)).startswith("another process serves the house in")
        assert first.visitor().get("/").status == 200


def test_a_port_that_is_taken_is_named(house: Path, tmp_path: Path) -> None:
    with running("demo", tmp_path / "other") as other:
        port = other.origin.rpartition(":")[2]

        sentence = refused(run_teahouse(house, "serve", "--port", port))

    assert sentence.startswith(f"cannot listen on 127.0.0.1 port {port}")


def test_people_are_not_made_up_in_a_real_house(house: Path) -> None:
    done = run_teahouse(house, "cast", "--people", "1", TEAHOUSE_ORIGINS="https://tea.example")

    assert "made-up people are not let into a real house" in refused(done)


def test_the_doors_of_tests_stay_shut_in_a_real_house(house: Path) -> None:
    assert refused(serve(house, TEAHOUSE_TEST="1", TEAHOUSE_ORIGINS="https://tea.example")).startswith("TEAHOUSE_TEST")
    assert refused(serve(house, TEAHOUSE_FAILPOINT="K4:kill@1")).startswith("TEAHOUSE_TEST")
