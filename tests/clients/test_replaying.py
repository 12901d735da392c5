"""Recordings as they come from a file, and a view set against them."""

import json
from pathlib import Path

import pytest

from teahouse.testing.replaying import Line, Recording, load
from teahouse.testing.rereading import Kept, expected_view, same


def written(path: Path, *rows: object) -> Path:
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n")
    return path


def test_who_speaks_first_is_the_member(tmp_path: Path) -> None:
    messages = [{"by": "A", "text": "hello"}, {"by": "B", "text": "I am listening"}]
    file = written(tmp_path / "talks.jsonl", {"id": "one", "messages": messages})

    assert load(file) == [Recording("one", (Line(True, "hello"), Line(False, "I am listening")))]


def test_a_seeker_is_the_member_even_when_the_supporter_speaks_first(tmp_path: Path) -> None:
    messages = [{"by": "supporter", "text": "welcome"}, {"by": "seeker", "text": "hello"}]
    file = written(tmp_path / "talks.jsonl", {"id": "one", "messages": messages})

    (recording,) = load(file)

    assert [line.by_member for line in recording.lines] == [False, True]


@pytest.mark.parametrize("row", [{"id": "x"}, {"id": "x", "messages": [{"by": "A"}]}, {"messages": "?"}, [1]])
def test_a_line_that_is_no_conversation_is_named(tmp_path: Path, row: object) -> None:
    file = written(tmp_path / "talks.jsonl", {"id": "one", "messages": []}, row)

    with pytest.raises(ValueError, match="line 2"):
        load(file)


RECORDING = Recording("one", (Line(True, "a"), Line(False, "b"), Line(True, "c")))


@pytest.mark.parametrize(
    ("view", "is_the_same"),
    [
        ([(2, "a"), (3, "c")], True),
        ([(2, "a")], False),
        ([(2, "a"), (3, "b")], False),
        ([(2, "a"), (4, "c")], False),
        ([(3, "c"), (2, "a")], False),
        ([(2, "a"), (3, "c"), (4, "c")], False),
    ],
)
def test_a_view_must_be_the_recording_without_what_was_held(view: list[tuple[int, str]], is_the_same: bool) -> None:
    row = Kept("one", "c", {}, {}, numbers={0: 2, 2: 3}, masked=[])

    assert same(view, expected_view(row, RECORDING)) is is_the_same


def test_masked_words_need_not_be_the_typed_ones_but_must_be_there() -> None:
    row = Kept("one", "c", {}, {}, numbers={0: 1, 1: 2}, masked=[1])

    assert same([(1, "a"), (2, "***")], expected_view(row, RECORDING))
    assert not same([(1, "a")], expected_view(row, RECORDING))
