"""What may I share? Tried out in a browser, with and without script."""

import pytest
from playwright.sync_api import expect

from tests.flows.browsing import DESKTOP, NARROW, Scheme, Screen, Visit, barriers, sideways

WORDS = "I feel low. my sn4p is jane_d92"


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_the_words_are_marked_and_explained_and_never_in_the_address(visit: Visit, script: bool) -> None:
    page = visit(script=script).open("/share/")
    page.get_by_label("What would you like to say?").fill(WORDS)
    page.get_by_role("button", name="Look at it").click()

    answer = page.locator("#the-answer")
    expect(answer.get_by_role("heading")).to_have_text("Part of this should stay with you")
    expect(answer.locator("mark").first).to_be_visible()
    expect(answer.locator(".marked")).to_have_text(WORDS)
    expect(answer.get_by_role("link", name="Rule Z1").first).to_be_visible()
    assert "jane" not in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_the_answer_is_no_barrier(visit: Visit, screen: Screen, scheme: Scheme) -> None:
    page = visit(screen=screen, scheme=scheme).open("/share/")
    page.get_by_label("What would you like to say?").fill(f"{WORDS} and I want to die")
    page.get_by_role("button", name="Look at it").click()

    expect(page.locator("#the-answer")).to_be_visible()
    assert barriers(page) == []
    assert sideways(page) == 0


def test_nothing_to_look_at_is_said_kindly_and_led_to_the_field(visit: Visit) -> None:
    page = visit().open("/share/")
    page.get_by_role("button", name="Look at it").click()

    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    summary.get_by_role("link").click()
    expect(page.get_by_label("What would you like to say?")).to_be_focused()
