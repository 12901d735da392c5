"""Every idea of the corpus is read as it is labelled, or said not to be yet."""

from pathlib import Path

import pytest

from strainer import Kind
from strainer.bench import read_wrongly, report
from strainer.corpus import CORPUS, CorpusError, missed, rows
from strainer.result import BESIDE_CONTACT

ROWS = list(rows(CORPUS))


def test_the_corpus_is_read_as_labelled_but_for_what_is_known_to_be_missed() -> None:
    assert read_wrongly(CORPUS) == sorted(missed(CORPUS)), "strainer bench --write-missed puts it on record"


def test_ideas_have_names_of_their_own() -> None:
    assert len({row.idea for row in ROWS}) == len(ROWS)


def test_spans_lie_inside_their_texts() -> None:
    assert all(0 <= start < end <= len(said.text) for row in ROWS for said in row.said for start, end in said.spans)


def test_every_kind_of_contact_has_violations() -> None:
    named = {kind for row in ROWS for kind in row.kinds}

    assert {kind.value for kind in Kind if kind not in BESIDE_CONTACT} <= named


def test_the_report_gives_every_share_with_its_denominator() -> None:
    text = report(CORPUS)

    assert "recall by evasion" in text
    assert f"of {len([row for row in ROWS if row.label == 'violation'])} (" in text


def test_a_wrong_row_is_named_by_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "violations.jsonl").write_text('{"idea": "v1", "label": "maybe"}\n')
    (tmp_path / "look-alikes.jsonl").write_text("")

    with pytest.raises(CorpusError, match=r"violations\.jsonl:1"):
        list(rows(tmp_path))
