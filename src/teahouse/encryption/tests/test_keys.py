"""What the house says about its keys when they are not as they should be."""

from pathlib import Path

import pytest

from teahouse.encryption.keys import KeyProblem, add_kek, make_keys, read_keys


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_keys(tmp_path / "keys")
    return tmp_path / "keys"


def test_new_keys_are_readable_by_their_owner_alone(folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_keys_are_never_made_over_others(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    make_keys(folder)

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("name", ["kek-1", "link", "search", "audit"])
def test_a_missing_key_is_named_and_not_made_anew(folder: Path, name: str) -> None:
    (folder / name).unlink()
    make_keys(folder)

    with pytest.raises(KeyProblem) as problem:
        read_keys(folder)

    assert (problem.value.name, problem.value.rule) == (name, "is missing")


@pytest.mark.parametrize(
    ("name", "words", "rule"),
    [
        ("link", "ab" * 31, "has 31 bytes where 32 are needed"),
        ("search", "", "has 0 bytes where 32 are needed"),
        ("audit", "not hexadecimal", "is not written in hexadecimal digits"),
    ],
)
def test_a_damaged_key_is_refused_by_name(folder: Path, name: str, words: str, rule: str) -> None:
    (folder / name).write_text(words)

    with pytest.raises(KeyProblem) as problem:
        read_keys(folder)

    assert (problem.value.name, problem.value.rule) == (name, rule)


@pytest.mark.parametrize("name", ["kek-1", "link"])
def test_a_key_that_others_can_read_is_refused(folder: Path, name: str) -> None:
    (folder / name).chmod(0o644)

    with pytest.raises(KeyProblem, match=f"{name}: can be read by others"):
        read_keys(folder)


def test_a_folder_that_others_can_open_is_refused(folder: Path) -> None:
    folder.chmod(0o755)

    with pytest.raises(KeyProblem, match="keys: can be read by others"):
        read_keys(folder)


def test_a_file_that_is_no_key_of_this_house_is_refused(folder: Path) -> None:
    (folder / "kek-one").write_text("ab" * 32)

    with pytest.raises(KeyProblem, match="kek-one: is not a key this house knows"):
        read_keys(folder)


def test_a_house_without_keys_says_how_to_make_them(tmp_path: Path) -> None:
    with pytest.raises(KeyProblem, match="teahouse keys init"):
        read_keys(tmp_path / "keys")


def test_the_newest_kek_is_the_highest_number_and_old_ones_stay(folder: Path) -> None:
    assert add_kek(folder) == 2
    assert (read_keys(folder).newest, sorted(read_keys(folder).keks)) == (2, [1, 2])


def test_a_key_ring_shows_no_key(folder: Path) -> None:
    ring = read_keys(folder)

    assert ring.link.hex() not in repr(ring)
    assert repr(ring.link) not in repr(ring)
