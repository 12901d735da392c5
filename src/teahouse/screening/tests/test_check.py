"""Every text is read, or held: never passed unread."""

import pytest

from strainer import Kind, Result
from teahouse.policy import load as policy
from teahouse.policy.people import Band
from teahouse.screening.check import glance, read_here
from teahouse.screening.windows import Line, Window

A_NUMBER = "text me on 07700 900 123"


@pytest.fixture
def window() -> Window:
    return Window(Band.ADULT)


def test_a_text_that_could_not_be_read_is_never_passed(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> Result:
        raise ValueError

    monkeypatch.setattr(Window, "read", breaks)

    assert read_here(window, 1, "anything at all") is None


def test_a_quiet_text_is_read_at_a_glance(window: Window) -> None:
    result = glance(window, 1, "I slept badly again", policy.current().messages)

    assert result is not None
    assert not result.flag


@pytest.mark.parametrize("text", [A_NUMBER, "so tired " * 60], ids=["suspicious", "long"])
def test_whatever_is_suspicious_or_long_needs_a_closer_look(window: Window, text: str) -> None:
    assert glance(window, 1, text, policy.current().messages) is None


def test_what_was_said_before_is_remembered_when_a_window_is_made_again() -> None:
    window = Window(Band.ADULT, [Line(1, "my number is"), Line(1, "07700"), Line(1, "900")])

    result = window.read(1, "123")

    assert [finding.kind for finding in result.findings] == [Kind.PHONE]


def test_one_window_goes_on_where_another_was(window: Window) -> None:
    for piece in ("my number is", "07700", "900"):
        window.read(1, piece)
    other = Window(Band.ADULT)

    other.go_on_from(window.state())

    assert other.read(1, "123").flag
