from pathlib import Path

import pytest

from teahouse.configuration import Configuration, ConfigurationError, meanings, read
from teahouse.secret_key import secret_key


def test_a_house_without_settings_is_a_local_one() -> None:
    assert read({}) == Configuration()


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"TEAHOUSE_COLOUR": "green"}, "TEAHOUSE_COLOUR"),
        ({"TEAHOUSE_BEHIND_PROXY": "one"}, "TEAHOUSE_BEHIND_PROXY"),
        ({"TEAHOUSE_BEHIND_PROXY": "-1"}, "TEAHOUSE_BEHIND_PROXY"),
        ({"TEAHOUSE_DEMO": "maybe"}, "TEAHOUSE_DEMO"),
        ({"TEAHOUSE_ORIGINS": ""}, "TEAHOUSE_ORIGINS"),
        ({"TEAHOUSE_ORIGINS": "tea.example"}, "TEAHOUSE_ORIGINS"),
        ({"TEAHOUSE_ORIGINS": "https://tea.example/"}, "TEAHOUSE_ORIGINS"),
        ({"TEAHOUSE_LOG_LEVEL": "loud"}, "TEAHOUSE_LOG_LEVEL"),
        ({"TEAHOUSE_BUS_URL": "localhost:4222"}, "TEAHOUSE_BUS_URL"),
        ({"TEAHOUSE_BUS_URL": "http://localhost:4222"}, "TEAHOUSE_BUS_URL"),
        ({"TEAHOUSE_DEMO": "1", "TEAHOUSE_ORIGINS": "https://tea.example"}, "TEAHOUSE_DEMO"),
        ({"TEAHOUSE_TEST": "1", "TEAHOUSE_ORIGINS": "https://tea.example"}, "TEAHOUSE_TEST"),
        ({"TEAHOUSE_FAILPOINT": "K4:kill@1"}, "TEAHOUSE_TEST"),
        ({"TEAHOUSE_GUARD_OFF": "wall"}, "TEAHOUSE_TEST"),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_by_name(settings: dict[str, str], name: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        read(settings)

    assert refused.value.name == name


def test_several_addresses_are_separated_by_commas() -> None:
    assert read({"TEAHOUSE_ORIGINS": "https://tea.example, https://www.tea.example"}).origins == (
        "https://tea.example",
        "https://www.tea.example",
    )


def test_every_setting_says_what_it_means() -> None:
    assert [name for name, _, meaning in meanings() if not meaning] == []


def test_the_signing_secret_is_made_once_and_for_us_alone(tmp_path: Path) -> None:
    made = secret_key(tmp_path / "house")

    assert secret_key(tmp_path / "house") == made
    assert len(made) >= 50
    assert (tmp_path / "house" / "secret-key").stat().st_mode & 0o077 == 0
