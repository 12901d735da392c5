"""The second opinion adds what no rule says, takes nothing back, and can be switched off."""

import json
from pathlib import Path

import pytest

from strainer import Strainer
from strainer.cli import main
from strainer.corpus import CORPUS, rows
from strainer.model.opinion import FILE, Opinion, WeightsError, learned

WITH, WITHOUT = Strainer(), Strainer(second_opinion=False)
SMALL = (
    b"# version\t1\n# bias\t-100\n# line\t0\n# hurdle\t10\nquick teapot\t50\nw teapot\t300\nkind meet w teapot\t100\n"
)


def test_whatever_rules_find_is_found_with_it_too() -> None:
    texts = [said.text for row in rows(CORPUS) if row.label == "violation" for said in row.said]

    for text in texts:
        if WITHOUT.screen(text).flag:
            assert WITH.screen(text).findings == WITHOUT.screen(text).findings


def test_it_finds_hints_that_no_rule_was_written_for_and_says_so() -> None:
    found = [
        finding
        for row in rows(CORPUS)
        if row.label == "violation" and row.text
        for finding in WITH.screen(row.text).findings
        if finding.rule == "opinion"
    ]

    assert len(found) > 100
    assert len({finding.kind for finding in found}) > 5
    assert all(0.6 <= finding.score <= 0.95 for finding in found)


@pytest.mark.parametrize(
    ("weight", "flag", "noticed"), [(99, False, [0.389]), (75, False, [0.345]), (50, False, [0.3]), (49, False, [])]
)
def test_what_is_just_under_the_line_is_noticed_and_counts_nowhere(
    tmp_path: Path, weight: int, flag: bool, noticed: list[float]
) -> None:
    weights = tmp_path / "weights.tsv"
    weights.write_bytes(
        SMALL.replace(b"# bias\t-100", b"# bias\t0")
        .replace(b"# line\t0", b"# line\t100")
        .replace(b"300", b"%d" % weight)
    )
    result = Strainer(second_opinion=weights).screen("a nice teapot")

    assert result.flag is flag
    assert [finding.score for finding in result.noticed] == pytest.approx(noticed, abs=0.002)


def test_it_can_be_switched_off() -> None:
    texts = [row.text for row in rows(CORPUS) if row.text]

    assert not any(finding.rule == "opinion" for text in texts for finding in WITHOUT.screen(text).findings)


def test_a_weighed_word_decides_where_no_rule_does() -> None:
    opinion = Opinion(SMALL)

    guess = opinion.guess(b"it is late. the old teapot. good night", frozenset())
    assert guess is not None
    assert guess.kind == "meet"
    assert (guess.start, guess.end) == (11, 27), "the thought that says it, and no other"
    assert opinion.guess(b"good night", frozenset()) is None


def test_a_payload_far_inside_a_long_text_is_read_as_if_it_stood_alone() -> None:
    opinion = Opinion(SMALL + b"w calm\t-500\n")

    assert opinion.guess(
        b"calm " * 300 + b"good " * 45 + b"the old teapot" + b" good" * 45 + b" calm" * 300, frozenset()
    )


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"# version\t2\n", "line 1"),
        (b"# version\t1\nw tea\tmuch\n", "line 2"),
        (b"# version\t1\nkind tea w tea\t3\n", "line 2"),
        (b"tea", "line 1"),
    ],
)
def test_weights_that_cannot_be_read_are_named_by_their_line(content: bytes, rule: str) -> None:
    with pytest.raises(WeightsError, match=rule):
        Opinion(content)


def test_what_a_glance_takes_for_plain_is_plain() -> None:
    opinion = learned()
    assert opinion is not None
    texts = [said.text for row in rows(CORPUS) for said in row.said]

    for text in texts:
        glanced = WITH.glance(text)
        assert glanced is None or not WITH.screen(text).flag


def test_training_learns_from_a_corpus_and_says_how_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = {"kinds": ["meet"], "evasion": "none", "lang": "en"}
    bad = [row | {"idea": f"v{n}", "label": "violation", "text": f"the teapot waits {n}"} for n in range(60)]
    fine = [
        row | {"idea": f"l{n}", "label": "look-alike", "kinds": [], "text": f"the kettle sings {n}"} for n in range(60)
    ]
    (tmp_path / "violations.jsonl").write_text("".join(json.dumps(one) + "\n" for one in bad))
    (tmp_path / "look-alikes.jsonl").write_text("".join(json.dumps(one) + "\n" for one in fine))
    out = tmp_path / "weights.tsv"

    assert main(["train", "--corpus", str(tmp_path), "--out", str(out)]) == 0

    told = capsys.readouterr().out
    assert "must be stopped: both 60 of 60" in told
    first = out.read_bytes()
    opinion = Opinion(first)
    assert opinion.guess(b"a teapot waits", frozenset()) is not None
    assert opinion.guess(b"a kettle sings", frozenset()) is None
    assert main(["train", "--corpus", str(tmp_path), "--out", str(out)]) == 0
    assert out.read_bytes() == first, "the same corpus, the same weights"


def test_the_weights_that_come_with_the_library_can_be_read_by_people() -> None:
    assert all(line.isascii() and line.count(b"\t") == 1 for line in FILE.read_bytes().splitlines())
