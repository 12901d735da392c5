import json
from uuid import UUID

import msgspec
import pytest

from teahouse.realtime import frames, replies
from teahouse.realtime.frames import BadFrame, parse
from teahouse.realtime.transport import framed

C = "a" * 32
ID = "01890000-0000-7000-8000-000000000001"
SECRET = "my number is secret"


def test_a_frame_is_read_into_its_kind() -> None:
    said = parse(f'{{"t":"send","c":"{C}","id":"{ID}","body":"hello","seen":3}}'.encode())

    assert said == frames.Send(c=C, id=UUID(ID), body="hello", seen=3)


@pytest.mark.parametrize(
    ("text", "field", "rule"),
    [
        ("", "frame", "is not JSON"),
        ("hello", "frame", "is not JSON"),
        ("[1]", "frame", "Expected object, got array"),
        ("{}", "t", "is missing"),
        ('{"t":"shout"}', "t", "names no frame"),
        ('{"t":5}', "t", "Expected str"),
        ('{"t":"join"}', "c", "is missing"),
        ('{"t":"join","c":5}', "c", "Expected str, got int"),
        ('{"t":"join","c":"short"}', "c", "Expected str of length >= 32"),
        (f'{{"t":"join","c":"{C}","after":-1}}', "after", "Expected int >= 0"),
        (f'{{"t":"read","c":"{C}","seq":"{SECRET}"}}', "seq", "Expected int, got str"),
        (f'{{"t":"read","c":"{C}","seq":1e400}}', "seq", "is not of the right kind"),
        (f'{{"t":"read","c":"{C}","seq":NaN}}', "frame", "is not JSON"),
        (f'{{"t":"send","c":"{C}","id":"{SECRET}","body":"x"}}', "id", "Invalid UUID"),
        (f'{{"t":"send","c":"{C}","id":"{ID}"}}', "body", "is missing"),
        (f'{{"t":"send","c":"{C}","id":"{ID}","body":"\\ud800"}}', "frame", "is not JSON"),
        (f'{{"t":"typing","c":"{C}","{SECRET}":1}}', "frame", "has a field that does not belong there"),
        (f'{{"t":"status","ids":["{SECRET}"]}}', "ids", "Invalid UUID"),
        (f'{{"t":"{SECRET}"}}', "t", "names no frame"),
        ('{"t":"typing","x":' + "[" * 8000 + "]" * 8000 + "}", "frame", "has a field that does not belong there"),
    ],
)
def test_what_is_no_frame_is_refused_by_field_and_rule_and_never_quoted(text: str, field: str, rule: str) -> None:
    with pytest.raises(BadFrame) as refused:
        parse(text.encode())

    assert (refused.value.field, refused.value.rule) == (field, rule)
    assert SECRET not in str(refused.value)


def test_words_that_are_no_utf_8_are_refused() -> None:
    with pytest.raises(BadFrame):
        parse(f'{{"t":"send","c":"{C}","id":"{ID}","body":"'.encode() + b'\xff"}')


def test_no_more_than_some_ids_are_asked_about_at_once() -> None:
    with pytest.raises(BadFrame) as refused:
        parse(msgspec.json.encode({"t": "status", "ids": [ID] * (frames.MOST_IDS + 1)}))

    assert refused.value.field == "ids"


def test_a_reply_is_one_text_frame_with_its_name_and_nothing_empty() -> None:
    wire = replies.on_the_wire(replies.Joined(c=C, last=2, change=0, read=1, state="open", you=1))

    assert wire[0] == 0x81
    assert wire[1] == len(wire) - 2
    assert json.loads(wire[2:]) == {
        "t": "joined", "c": C, "last": 2, "change": 0, "read": 1, "state": "open", "you": 1,
    }  # fmt: skip


@pytest.mark.parametrize("size", [0, 125, 126, 65535, 65536])
def test_the_length_of_a_frame_is_written_as_the_standard_says(size: int) -> None:
    wire = framed(b"x" * size)

    header = {0: 2, 125: 2, 126: 4, 65535: 4, 65536: 10}[size]
    assert len(wire) == size + header
    assert int.from_bytes(wire[2:header], "big") in (0, size)
