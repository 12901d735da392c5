from pathlib import Path

import pytest

from teahouse.policy.load import DEFAULT, PROFILES, PolicyError, differences, files_for, load


def policy(folder: Path, text: str) -> Path:
    file = folder / "policy.toml"
    file.write_text(text, "utf-8")
    return file


def test_a_file_lays_single_numbers_over_the_default(tmp_path: Path) -> None:
    numbers = load(policy(tmp_path, "[talks]\nquiet_minutes = 15\n"))

    assert numbers.talks.quiet_minutes == 15
    assert numbers.talks.away_minutes == load().talks.away_minutes


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("[talks]\nquiet_minuets = 15\n", 2, "there is no talks.quiet_minuets"),
        ("# ours\n\n[tolks]\n", 3, "there is no table [tolks]"),
        ("[talks]\n\nquiet_minutes = 'long'\n", 3, "talks.quiet_minutes: Expected `int`, got `str`"),
        ("[talks]\nquiet_minutes = 0\n", 2, "talks.quiet_minutes: Expected `int` >= 1"),
        ("[messages]\nhold_at = 1.5\n", 2, "messages.hold_at: Expected `float` <= 1.0"),
        ("[talks\n", 1, "is not TOML"),
    ],
)
def test_a_policy_that_cannot_be_used_is_refused_with_line_and_reason(
    tmp_path: Path, text: str, line: int, reason: str
) -> None:
    with pytest.raises(PolicyError) as refused:
        load(policy(tmp_path, text))

    assert (refused.value.line, refused.value.reason) == (line, reason)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"nowhere.toml"):
        load(tmp_path / "nowhere.toml")


def test_the_bench_raises_limits_and_capacity_and_nothing_else() -> None:
    changed = differences(load(PROFILES / "bench.toml"))

    assert {name.partition(".")[0] for name, _, _ in changed} == {"limits", "capacity"}


def test_the_bench_profile_may_not_touch_another_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("teahouse.policy.load.PROFILES", tmp_path)
    file = tmp_path / "bench.toml"
    file.write_text("[limits]\nsends_per_10_s = 9\n[messages]\nhold_at = 0.9\n", "utf-8")

    with pytest.raises(PolicyError) as refused:
        load(file)

    assert refused.value.line == 3


def test_the_houses_own_file_comes_before_the_named_one(tmp_path: Path) -> None:
    own = policy(tmp_path, "")

    assert files_for(tmp_path, "bench") == [own, PROFILES / "bench.toml"]
    assert files_for(tmp_path / "elsewhere", "") == []


def test_the_default_stands_by_itself() -> None:
    assert differences(load(DEFAULT)) == []
