"""What is masked stays masked: read again, it has no finding."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strainer import Strainer
from strainer.corpus import CORPUS, Row, rows

VIOLATIONS = [row for row in rows(CORPUS) if row.label == "violation"]
STRAINER = Strainer()


@pytest.mark.parametrize("row", VIOLATIONS, ids=lambda row: row.idea)
def test_a_masked_text_reads_clean_alone_and_in_its_conversation(row: Row) -> None:
    conversation = STRAINER.conversation()
    for said in row.said:
        before = conversation.to_bytes()
        result = conversation.screen(by=said.by, text=said.text)
        assert not STRAINER.screen(result.masked).findings or not result.flag
        assert not STRAINER.resume(before).screen(by=said.by, text=result.masked).findings


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([said.text for row in VIOLATIONS for said in row.said]), min_size=1, max_size=4))
def test_masks_of_several_violations_read_clean(texts: list[str]) -> None:
    assert not STRAINER.screen(STRAINER.screen(" and ".join(texts)).masked).findings


def test_a_mask_does_not_tell_how_long_the_words_were() -> None:
    masks = {STRAINER.screen(f"my snap is {name}").masked for name in ("jane_d92", "a_very_long_name_92")}

    assert masks == {"my snap is •••"}


def test_only_the_contact_is_covered() -> None:
    assert (
        STRAINER.screen("I feel low today. text me on 07700 900123 please").masked
        == "I feel low today. text me on ••• please"
    )


def test_no_span_ends_inside_the_end_of_a_line() -> None:
    """A page that marks a span would show two lines where one was typed."""
    texts = [row.text for row in rows(CORPUS) if row.label == "violation" and row.text]
    for text in texts:
        lines = f"hello\r\n{text}\r\ngood night"
        for finding in STRAINER.screen(lines).findings:
            assert "\r" not in {lines[finding.start], lines[finding.end - 1]}
