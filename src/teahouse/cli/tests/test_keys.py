"""`teahouse keys`: made once, put on paper, made again from enough papers."""

from pathlib import Path

import pytest

from .conftest import Teahouse


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "keys").iterdir()}


def papers_of(printed: str) -> list[str]:
    return [paper for paper in printed.split("\n\n") if paper.strip()]


def test_keys_are_made_for_the_houses_account_alone(teahouse: Teahouse, house_folder: Path) -> None:
    done = teahouse("keys", "init")

    assert done.returncode == 0
    assert "without them nobody can" in done.stdout
    assert set(contents(house_folder)) == {"kek-1", "link", "search", "audit"}
    assert {path.stat().st_mode & 0o077 for path in house_folder.rglob("*")} == {0}


@pytest.mark.parametrize("command", ["init", "join"])
def test_keys_that_are_there_are_never_overwritten(teahouse: Teahouse, house_folder: Path, command: str) -> None:
    teahouse("keys", "init")
    before = contents(house_folder)

    done = teahouse("keys", command)

    assert done.returncode == 2
    assert done.stderr == f"teahouse: {house_folder}/keys is there already; keys are never overwritten\n"
    assert contents(house_folder) == before


def test_two_of_three_papers_make_the_keys_again(teahouse: Teahouse, house_folder: Path) -> None:
    teahouse("keys", "init")
    before = contents(house_folder)
    first, _, third = papers_of(teahouse("keys", "split").stdout)
    for path in (house_folder / "keys").iterdir():
        path.unlink()

    done = teahouse("keys", "join", stdin=f"{third}\n\n{first}\n")

    assert (done.returncode, done.stderr) == (0, "")
    assert contents(house_folder) == before


def test_one_paper_is_not_enough_and_nothing_is_written(teahouse: Teahouse, house_folder: Path) -> None:
    teahouse("keys", "init")
    first, *_ = papers_of(teahouse("keys", "split").stdout)
    for path in (house_folder / "keys").iterdir():
        path.unlink()

    done = teahouse("keys", "join", stdin=first)

    assert done.returncode == 2
    assert "do not make it whole" in done.stderr
    # A paper is as good as a key: nothing of it is said again.
    assert not set(first.split()[-20:]) & set(done.stderr.split())
    assert contents(house_folder) == {}


def test_nothing_typed_says_which_keys_no_paper_has(teahouse: Teahouse) -> None:
    done = teahouse("keys", "join")

    assert (done.returncode, done.stderr) == (2, "teahouse: no paper has audit, kek-1, link, search\n")


@pytest.mark.parametrize("arguments", [("--shares", "3", "--needed", "1"), ("--shares", "2", "--needed", "3")])
def test_papers_that_one_person_could_use_alone_are_refused(teahouse: Teahouse, arguments: tuple[str, ...]) -> None:
    teahouse("keys", "init")

    done = teahouse("keys", "split", *arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert "at least 2 must be needed" in done.stderr


def test_a_house_without_keys_says_how_to_make_them(teahouse: Teahouse) -> None:
    done = teahouse("keys", "split")

    assert done.returncode == 2
    assert "`teahouse keys init` makes a new house's keys" in done.stderr


def test_a_newer_key_joins_the_old_one_which_still_opens_what_it_sealed(teahouse: Teahouse, house_folder: Path) -> None:
    teahouse("keys", "init")
    teahouse("migrate")
    before = contents(house_folder)

    done = teahouse("keys", "rotate")

    assert (done.returncode, done.stderr) == (0, "")
    assert "kek-2 is the newest key; 0 conversation keys" in done.stdout
    after = contents(house_folder)
    assert set(after) - set(before) == {"kek-2"}
    assert before.items() <= after.items()
