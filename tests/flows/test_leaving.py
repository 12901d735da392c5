"""The quick exit: gone at once, in every tab, and nothing behind the Back button."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.flows.browsing import CHROMIUM, SWITCHES, Visit

PLACES = ["/", "/guidelines/", "/share/", "/crisis/"]


def _names_the_house(page: Page) -> bool:
    return "teahouse" in page.content().lower() or "teahouse" in page.title().lower()


def _has_left(page: Page) -> None:
    expect(page).to_have_url(re.compile("/away/$"))
    expect(page).to_have_title("Notes")
    assert not _names_the_house(page)


@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_one_press_and_the_house_is_gone(visit: Visit, path: str, script: bool) -> None:
    page = visit(script=script).open(path)

    page.locator("[data-quick-exit]").click()

    _has_left(page)


@pytest.mark.parametrize("path", PLACES)
def test_three_times_shift_does_the_same(visit: Visit, path: str) -> None:
    page = visit().open(path)

    for _ in range(3):
        page.keyboard.press("Shift")

    _has_left(page)


def test_shift_while_writing_a_sentence_does_not_leave(visit: Visit) -> None:
    page = visit().open("/share/")

    page.locator("textarea").press_sequentially("I Am So Tired Of It ALL")
    for _ in range(2):
        page.keyboard.press("Shift")
    page.keyboard.press("a")
    page.keyboard.press("Shift")

    expect(page).to_have_url(re.compile("/share/$"))


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_the_back_button_shows_nothing_of_the_house(visit: Visit, script: bool) -> None:
    page = visit(script=script).open("/")
    page.get_by_role("link", name="House rules").click()
    page.get_by_role("link", name="What may I share?").click()
    page.locator("[data-quick-exit]").click()
    _has_left(page)

    for _ in range(3):
        page.go_back()
        assert not _names_the_house(page)


def test_the_other_tabs_go_too(visit: Visit) -> None:
    someone = visit()
    first, second = someone.open("/guidelines/"), someone.open("/crisis/")

    second.locator("[data-quick-exit]").click()

    _has_left(second)
    _has_left(first)


def test_help_can_be_opened_after_leaving(visit: Visit) -> None:
    someone = visit()
    someone.open("/").locator("[data-quick-exit]").click()

    page = someone.open("/crisis/")

    expect(page.get_by_role("heading", level=1)).to_have_text("Who can help me right now?")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_whoever_types_the_address_may_come_back(visit: Visit, script: bool) -> None:
    someone = visit(script=script)
    someone.open("/").locator("[data-quick-exit]").click()

    page = someone.open("/")
    assert not _names_the_house(page)
    page.get_by_role("button", name="Continue").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Somebody will listen to you")


def test_nothing_stays_in_the_browsers_stores(visit: Visit) -> None:
    someone = visit()
    page = someone.open("/share/")
    page.locator("textarea").fill("words that stay nowhere")
    page.get_by_role("button", name="Look at it").click()

    page.locator("[data-quick-exit]").click()
    _has_left(page)

    state = someone.context.storage_state(indexed_db=True)
    assert state["origins"] == []
    assert "words that stay" not in str(state)


def test_nothing_that_was_written_lies_on_the_disk_afterwards(house: str, browser: Browser, tmp_path: Path) -> None:
    secret = "a canary that nobody shall find"
    somebody = browser.browser_type.launch_persistent_context(tmp_path, executable_path=CHROMIUM, args=SWITCHES)
    page = somebody.new_page()
    page.goto(f"{house}/share/")
    page.locator("textarea").fill(secret)
    page.get_by_role("button", name="Look at it").click()
    expect(page.locator(".marked")).to_have_text(secret)
    page.locator("textarea").fill(f"{secret} again")
    page.locator("[data-quick-exit]").click()
    _has_left(page)
    somebody.close()

    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    spellings = (secret.encode(), secret.encode("utf-16-le"), secret.replace(" ", "+").encode())
    assert len(files) > 10
    assert [path.name for path in files if any(words in path.read_bytes() for words in spellings)] == []


def test_a_tab_can_carry_a_neutral_title(visit: Visit) -> None:
    page = visit().open("/accessibility/")
    page.get_by_label("Hide the name of this site in the tab").check()
    page.get_by_role("button", name="Save").click()

    expect(page).to_have_title("Notes")
    assert page.locator("link[rel=icon]").get_attribute("href", timeout=1000) is not None
    assert "favicon" not in page.locator("head").inner_html()
