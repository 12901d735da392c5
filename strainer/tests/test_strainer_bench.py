"""The bench makes rows of ideas, counts them with intervals, and puts every look at what is held back on record."""

from pathlib import Path
from random import Random

import msgspec
import pytest

from strainer.bench import interval, put_on_record, report, share
from strainer.corpus import CLOTHES, CORPUS, HELD_BACK_IDEAS, Row, generated, rows
from strainer.evasions import EVASIONS, HELD_BACK

PHONE = Row(
    idea="x1",
    label="violation",
    kinds=["phone"],
    evasion="none",
    lang="en",
    text="call 202 555 0143 now",
    spans=[(5, 17)],
)
HARMLESS = Row(idea="x2", label="look-alike", kinds=[], evasion="none", lang="en", text="i slept at 3")


@pytest.mark.parametrize("name", [*EVASIONS, *HELD_BACK])
def test_every_evasion_changes_what_it_can_hide_and_says_when_it_cannot(name: str) -> None:
    evasion = {**EVASIONS, **HELD_BACK}[name]
    hidden = [evasion.hide(said, Random(1)) for said in ("snapchat", "202 555 0143", "?")]

    assert any(hidden)
    assert all(
        made != said for made, said in zip(hidden, ("snapchat", "202 555 0143", "?"), strict=True) if said != "?"
    )


def test_only_the_contact_is_hidden() -> None:
    made = list(generated([PHONE]))

    assert {row.idea.split("+")[0] for row in made} == {"x1"}
    assert all(row.text.startswith("call ") and row.text.endswith(" now") for row in made)
    assert all(row.text[slice(*row.spans[0])] == row.text[5:-4] for row in made)
    assert {"number-words", "emoji", "mixed"} <= {row.evasion for row in made}


def test_a_harmless_text_only_changes_its_clothes() -> None:
    made = list(generated([HARMLESS]))

    assert [row.idea for row in made] == [f"x2+{name}" for name in CLOTHES]
    assert all(row.label == "look-alike" for row in made)


def test_rows_are_made_the_same_every_time() -> None:
    assert list(generated([PHONE])) == list(generated([PHONE]))


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"), [(0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (5, 10, 0.237, 0.763)]
)
def test_the_interval_is_wilsons(hits: int, of: int, low: float, high: float) -> None:
    assert interval(hits, of) == pytest.approx((low, high), abs=0.001)


def test_a_share_of_nothing_is_said_to_be_one() -> None:
    assert share([]) == "0 of 0"


def test_what_is_held_back_is_counted_and_never_shown(tmp_path: Path) -> None:
    (tmp_path / HELD_BACK_IDEAS).mkdir()
    for folder in (tmp_path, tmp_path / HELD_BACK_IDEAS):
        (folder / "violations.jsonl").write_bytes(msgspec.json.encode(PHONE) + b"\n")
        (folder / "look-alikes.jsonl").write_bytes(msgspec.json.encode(HARMLESS) + b"\n")

    tables = report(tmp_path, wrong=True, held_back=True)
    put_on_record(tmp_path, tables)

    assert "held-back ideas: 1 violations, 1 look-alikes" in tables
    assert "x1" not in tables
    assert "recall: 1 of 1" in (tmp_path / "HELD-BACK.md").read_text()


def test_no_idea_is_open_and_held_back() -> None:
    held = {row.idea for row in rows(CORPUS / HELD_BACK_IDEAS)}

    assert not held & {row.idea for row in rows(CORPUS)}
    assert (CORPUS / "HELD-BACK.md").exists()
