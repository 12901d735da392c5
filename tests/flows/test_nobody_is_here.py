"""Three in the night, and no listener on shift: whoever comes knows it at once, and what is possible now."""

import re
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from teahouse.testing.served import ServedHouse
from tests.flows.browsing import NARROW, barriers, sideways, visitor

BANDS = {"teen": "13 to 17", "adult": "18 or over"}
PROMISE_SECONDS = 10


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A house in which nobody is on shift."""
    house = ServedHouse(tmp_path_factory.mktemp("night")).prepare().start()
    yield house.origin
    house.stop()


def arrive(browser: Browser, house: str, band: str, *, script: bool = True) -> Page:
    """A guest of *band* who comes through the front door, on a small phone."""
    guest = visitor(browser, house, screen=NARROW, script=script, locale="en-GB")
    page = guest.open("/")
    page.get_by_role("link", name="Talk to a listener").click()
    page.get_by_role("button", name=BANDS[band]).click()
    return page


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("band", list(BANDS))
def test_a_guest_knows_within_seconds_that_nobody_is_here_and_what_helps_now(
    browser: Browser, night: str, band: str, script: bool
) -> None:
    began = time.monotonic()
    page = arrive(browser, night, band, script=script)

    expect(page.get_by_text("Nobody is here right now.")).to_be_visible()
    assert time.monotonic() - began < PROMISE_SECONDS
    expect(page.get_by_text("We do not know yet when somebody will be here.")).to_be_visible()
    expect(page.get_by_role("button", name="Leave a message")).to_be_visible()
    help_now = page.get_by_role("region", name="Somebody who answers now")
    expect(help_now.get_by_role("link", name=re.compile(r"^Call "))).not_to_have_count(0)
    first = help_now.get_by_role("listitem").first
    expect(first).to_contain_text("Childline" if band == "teen" else "Samaritans")
    outlook = page.locator("[data-outlook]").inner_text()
    assert not re.search(r"\d", outlook)
    assert page.locator("[role=progressbar], [aria-busy=true], .spinner").count() == 0
    assert sideways(page) == 0
    page.context.close()


@pytest.mark.parametrize("band", list(BANDS))
def test_a_guest_can_leave_a_message_and_come_back_to_it_by_three_words(
    browser: Browser, night: str, band: str
) -> None:
    page = arrive(browser, night, band)
    page.get_by_role("button", name="Leave a message").click()
    words = page.locator(".return-words").inner_text()
    page.get_by_role("link", name="Go on").click()
    page.get_by_label("Your message").fill("I could not sleep and wanted to tell somebody")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".message__words", has_text="I could not sleep")).to_be_visible()
    expect(page.get_by_text("Nobody is here right now.")).to_be_visible()
    assert words not in page.content()
    assert barriers(page) == []
    page.context.close()

    later = visitor(browser, night, screen=NARROW).open("/talk/return/")
    later.get_by_label("Your three words").fill(words)
    later.get_by_role("button", name="Go on").click()

    expect(later.locator(".message__words", has_text="I could not sleep")).to_be_visible()
    later.context.close()
