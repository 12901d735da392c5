"""Conversations are read from whatever they are kept in, and the report shows what was seen in them."""

import csv
import gzip
import io
import json
from pathlib import Path

import pyarrow as pa
import pytest
import zstandard
from pyarrow import parquet

from strainer.cli import main
from strainer.report import MOST_SHOWN, Report
from strainer.scan import Message, Seen, Talk, Verdict

TALKS = [
    {"id": "1", "messages": [{"by": "A", "text": "mail jane.d@example.com"}, {"by": "B", "text": "not here, sorry"}]},
    {"id": "2", "messages": [{"by": "A", "text": 'she said "hello", and left'}]},
]
LINES = "".join(json.dumps(talk) + "\n" for talk in TALKS).encode()


def table() -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["id", "by", "text"])
    writer.writerows([talk["id"], said["by"], said["text"]] for talk in TALKS for said in talk["messages"])  # type: ignore[index]
    return text.getvalue().encode()


def as_parquet(columns: dict[str, list[object]]) -> bytes:
    sink = io.BytesIO()
    parquet.write_table(pa.table(columns), sink)
    return sink.getvalue()


FILES = {
    "talks.jsonl": LINES,
    "talks.jsonl.gz": gzip.compress(LINES),
    "talks.jsonl.zst": zstandard.compress(LINES),
    "talks.csv": table(),
    "talks.csv.gz": gzip.compress(table()),
    "whole.parquet": as_parquet({"id": ["1", "2"], "messages": [talk["messages"] for talk in TALKS]}),
    "rows.parquet": as_parquet(
        {
            name: [talk["id"] if name == "id" else said[name] for talk in TALKS for said in talk["messages"]]  # type: ignore[index]
            for name in ("id", "by", "text")
        }
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_says_the_same(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_bytes(FILES[name])

    assert main(["scan", "--jsonl", str(tmp_path / name)]) == 0

    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(talk["id"], talk["flag"], talk["turns"]) for talk in found] == [
        ("1", True, [True, False]),
        ("2", False, [False]),
    ]


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("a.csv", b"id,said\n1,hello\n", "no column by, text"),
        ("a.parquet", as_parquet({"id": ["1"]}), "no column by, text"),
        ("a.parquet", b"hello", "not a Parquet file"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_with_the_rule(
    name: str, content: bytes, rule: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(content)

    assert main(["scan", str(tmp_path / name)]) == 2

    told = capsys.readouterr().err
    assert rule in told
    assert name in told


def test_a_row_without_words_is_skipped_by_its_number(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.parquet").write_bytes(as_parquet({"id": ["1", "2"], "by": ["A", "A"], "text": [None, "hello"]}))

    assert main(["scan", str(tmp_path / "a.parquet")]) == 1

    told = capsys.readouterr()
    assert "line 1 skipped" in told.err
    assert "1 conversations" in told.out


@pytest.mark.parametrize("workers", ["1", "2"])
def test_the_report_marks_what_was_found_and_asks_for_nothing_from_outside(workers: str, tmp_path: Path) -> None:
    (tmp_path / "talks.jsonl").write_bytes(LINES)
    page = tmp_path / "page.html"

    assert main(["scan", str(tmp_path / "talks.jsonl"), "--report", str(page), "--workers", workers]) == 0

    html = page.read_text()
    assert "<mark>jane.d@example.com</mark>" in html
    assert "she said" not in html, "what was not flagged is not shown"
    for outside in ("http://", "https://", "<script", "<img", "<link", "@import", "url("):
        assert outside not in html


def test_what_people_wrote_is_shown_as_words_and_never_as_a_page() -> None:
    report = Report()
    seen = Seen(0, "app", "give", 0, 8, 0.9, "app-name", "an <app>")
    report.add(
        Verdict("<b>", True, 0.9, ["app"], [True], [0.9], [seen]), Talk("<b>", [Message("<i>", "<script>x</script>")])
    )

    html = report.html()
    assert "<mark>&lt;script&gt;</mark>x&lt;/script&gt;" in html
    assert "<b></" not in html
    assert "<i>" not in html


def test_a_report_of_very_many_shows_the_first_and_says_so() -> None:
    report = Report()
    for number in range(MOST_SHOWN + 3):
        report.add(Verdict(number, True, 0.9, [], [True], [0.9], []), Talk(number, [Message("A", "x")]))

    assert f"The first {MOST_SHOWN} of {MOST_SHOWN + 3} are shown" in report.html()
