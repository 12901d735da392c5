"""The command line answers as it promises."""

import gzip
import json
from pathlib import Path

import pytest

from strainer.cli import main

TALKS = [
    {
        "id": "one",
        "messages": [
            {"by": "A", "text": "hello"},
            {"by": "B", "text": "what's your snap?"},
            {"by": "A", "text": "jane_d92"},
        ],
    },
    {"id": 2, "messages": [{"by": "A", "text": "I feel low"}]},
]


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    file = tmp_path / "talks.jsonl"
    file.write_text("\n".join(json.dumps(talk) for talk in TALKS) + "\n")
    return file


def test_explain_says_what_was_seen_and_shows_the_mask(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "my snap is jane_d92"]) == 0

    said = capsys.readouterr().out
    assert said.startswith("flagged")
    assert "masked: my snap is •••" in said


def test_explain_lets_plain_words_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "I feel low today"]) == 0

    assert capsys.readouterr().out.startswith("passes")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_scan_writes_a_line_for_each_conversation_in_order(
    talks: Path, workers: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["scan", str(talks), "--jsonl", "--workers", workers]) == 0

    verdicts = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]
    assert [verdict["id"] for verdict in verdicts] == ["one", 2]
    assert verdicts[0]["turns"] == [False, True, True]
    assert set(verdicts[0]) == {"id", "flag", "score", "kinds", "turns", "turn_scores", "findings"}
    assert not verdicts[1]["flag"]


def test_scan_prints_a_summary(talks: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", str(talks)]) == 0

    assert "2 conversations, 1 flagged" in capsys.readouterr().out


def test_scan_reads_gzip(talks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = tmp_path / "talks.jsonl.gz"
    packed.write_bytes(gzip.compress(talks.read_bytes()))

    assert main(["scan", str(packed)]) == 0
    assert "2 conversations" in capsys.readouterr().out


def test_bad_lines_are_named_by_number_and_never_by_their_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_text('{"id": 1, "messages": [{"by": "A", "text": 5}]}\nsecret words\n{"id": 2, "messages": []}\n')

    assert main(["scan", str(file)]) == 1

    told = capsys.readouterr()
    assert "line 1 skipped" in told.err
    assert "line 2 skipped" in told.err
    assert "secret" not in told.err + told.out
    assert "2 lines skipped" in told.out


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "/nowhere/talks.jsonl"]) == 2

    assert "/nowhere/talks.jsonl" in capsys.readouterr().err


def test_bench_without_a_corpus_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--corpus", str(tmp_path / "none")]) == 2

    assert "no corpus" in capsys.readouterr().err


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A corpus of one violation and one look-alike, beside a file of three messages."""
    row = {"kinds": [], "evasion": "none", "lang": "en"}
    hit = row | {"idea": "a", "label": "violation", "kinds": ["email"], "text": "write to jane.d@example.com"}
    miss = row | {"idea": "b", "label": "look-alike", "class": "feelings", "text": "i fell asleep in the end"}
    (tmp_path / "violations.jsonl").write_text(json.dumps(hit) + "\n")
    (tmp_path / "look-alikes.jsonl").write_text(json.dumps(miss) + "\n")
    said = ["i fell asleep", "mail me, jane.d@example.com", "see you here"]
    lines = [json.dumps({"id": f"m{number}", "text": text}) for number, text in enumerate(said)]
    (tmp_path / "ordinary.jsonl").write_text("\n".join(lines) + "\n")
    return tmp_path


def test_bench_prints_recall_and_false_alarms(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--corpus", str(small)]) == 0

    assert "false alarms by class" in capsys.readouterr().out


def test_bench_names_the_flagged_messages_of_a_file_by_id_only(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--messages", str(small / "ordinary.jsonl")]) == 0

    told = capsys.readouterr().out
    assert "flagged: 1 of 3" in told
    assert "m1  email" in told
    assert "jane" not in told


def test_a_message_that_is_none_is_refused_without_its_words(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (small / "ordinary.jsonl").write_text('{"id": 1, "text": ["jane"]}\n')

    assert main(["bench", "--messages", str(small / "ordinary.jsonl")]) == 2

    told = capsys.readouterr().err
    assert "$.text" in told
    assert "jane" not in told


def test_bench_tells_the_speed_beside_a_simple_filter(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["bench", "--speed", "--corpus", str(small), "--messages", str(small / "ordinary.jsonl")]

    assert main(asked) == 0

    told = capsys.readouterr().out
    for part in ("import", "ordinary talk, one by one", "in conversation", "all hostile", "p99", "8 kB", "times"):
        assert part in told


def test_bench_measures_peers_on_the_same_rows(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--peers", "--corpus", str(small)]) == 0

    told = capsys.readouterr().out
    for peer in ("strainer, in conversation", "names, @ and seven digits", "phonenumbers, possible"):
        assert f"{peer:<28} recall" in told
    assert told.count("recall 1 of 1") == 2, "the strainer and the simple filter; there is no number in it"
