"""The demo opens a house of its own, and never somebody's real one."""

from pathlib import Path

import pytest

from .conftest import Teahouse


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"TEAHOUSE_ORIGINS": "https://tea.example"}, "the demo never opens a real house"),
        ({"TEAHOUSE_ORIGINS": "http://localhost:8000,https://tea.example"}, "the demo never opens a real house"),
        ({"TEAHOUSE_DATABASE_URL": "postgres://tea@127.0.0.1/tea"}, "the demo runs on its own embedded database"),
    ],
)
def test_the_demo_refuses_the_settings_of_a_real_house(
    teahouse: Teahouse, tmp_path: Path, settings: dict[str, str], why: str
) -> None:
    folder = tmp_path / "demo"

    done = teahouse("demo", "--data", str(folder), **settings)

    assert done.returncode == 2
    assert why in done.stderr
    assert not folder.exists()


@pytest.mark.parametrize("holds", ["teahouse.sqlite3", "keys"])
def test_the_demo_refuses_a_folder_that_holds_another_house(teahouse: Teahouse, tmp_path: Path, holds: str) -> None:
    (tmp_path / holds).touch()

    done = teahouse("demo", "--data", str(tmp_path))

    assert done.returncode == 2
    assert "holds a house that is no demo; name another folder with --data" in done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {holds}


def test_the_demos_people_never_stand_in_a_real_house(teahouse: Teahouse, house_folder: Path) -> None:
    """Their passphrase is in the source: a demo's folder does not open at an https address."""
    house_folder.mkdir()
    (house_folder / "demo").touch()

    done = teahouse("serve", "--port", "0", TEAHOUSE_ORIGINS="https://tea.example")

    assert done.returncode == 2
    assert "holds a demo, whose people anybody can be" in done.stderr


def test_one_click_sign_in_is_refused_at_an_https_address(teahouse: Teahouse) -> None:
    done = teahouse("serve", TEAHOUSE_DEMO="1", TEAHOUSE_ORIGINS="https://tea.example")

    assert (done.returncode, done.stderr) == (
        2,
        "teahouse: TEAHOUSE_DEMO: the demo refuses to run at an https address\n",
    )
