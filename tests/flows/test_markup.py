"""Words stay words: what looks like markup is shown as it was typed, and nothing in it runs."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.flows.browsing import DESKTOP, Visit
from tests.flows.payloads import HOW_MANY, in_parts, payloads

SHARE_LONGEST, MESSAGE_LONGEST = 3900, 3900
NOTICE_TAGS = {
    "A", "BUTTON", "DETAILS", "DIV", "FORM", "INPUT", "LI", "P", "Q", "SPAN", "STRONG", "SUMMARY", "UL", "svg", "use",
}  # fmt: skip
MADE = "one => [...one.querySelectorAll('*')].map(each => each.tagName)"


def _watch_dialogs(page: Page) -> list[str]:
    dialogs: list[str] = []

    def note(dialog: Dialog) -> None:
        dialogs.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", note)
    return dialogs


def _without_turns(words: str) -> str:
    """A message loses the signs that turn the direction of writing round: they only serve to deceive."""
    return re.sub("[\u202a-\u202e\u2066-\u2069]", "", words)


def _is_whole(page: Page) -> bool:
    broken: bool = page.evaluate("'broken' in document.documentElement.dataset || 'broken' in window")
    return not broken


def test_there_are_enough_payloads_to_mean_something() -> None:
    assert len(set(payloads())) == HOW_MANY


@pytest.mark.parametrize("words", in_parts(SHARE_LONGEST), ids=lambda words: str(len(words)))
def test_what_somebody_tries_out_is_shown_as_it_was_typed(visit: Visit, words: str) -> None:
    page = visit().open("/share/")
    dialogs = _watch_dialogs(page)
    page.get_by_label("What would you like to say?").fill(words)
    page.get_by_role("button", name="Look at it").click()

    shown = page.locator(".marked")
    expect(shown).to_be_visible()
    assert shown.evaluate("one => one.textContent") == words
    assert set(shown.evaluate(MADE)) <= {"MARK"}
    assert page.get_by_label("What would you like to say?").input_value() == words
    assert dialogs == []
    assert _is_whole(page)


@pytest.fixture
def talk(visit: Visit) -> Iterator[tuple[Page, Page]]:
    """Mina and Theo in a talk; it is over when the test is."""
    mina = visit().enter("mina")
    mina.get_by_role("button", name="Ask to be heard").click()
    theo = visit(screen=DESKTOP).enter("theo")
    theo.get_by_role("button", name="Next person").click()
    expect(theo).to_have_url(re.compile("/chat/"))
    yield mina, theo
    theo.get_by_text("End, block and more").click()
    theo.get_by_role("button", name="End this talk").click()


def test_what_somebody_says_is_shown_as_it_was_typed_or_kept_back_whole(talk: tuple[Page, Page]) -> None:
    mina, theo = talk
    dialogs = [*map(_watch_dialogs, talk)]

    for number, part in enumerate(in_parts(MESSAGE_LONGEST)):
        mark = f"Part {number}:"
        words = _without_turns(f"{mark} {part}")
        mina.get_by_label("Your message").fill(words)
        mina.get_by_role("button", name="Send").click()
        own = mina.locator(".message--own:not(.message--sending) .message__words", has_text=mark)
        kept = mina.locator("[data-held-notice]")
        expect(own.or_(kept)).to_be_visible()
        if kept.count():
            assert set(kept.evaluate(MADE)) <= NOTICE_TAGS
            mina.reload()
            continue
        heard = theo.locator(".message__words", has_text=mark)
        expect(heard).to_be_visible()
        for shown in (own, heard):
            assert shown.evaluate("one => one.textContent") == words
            assert shown.evaluate(MADE) == []

    assert theo.locator(".message__words").count() > 5
    assert dialogs == [[], []]
    assert all(map(_is_whole, talk))
    for page in talk:
        page.reload()
        assert _is_whole(page)
