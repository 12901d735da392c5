"""Every page can be seen, read and used: small and large, light and dark, by keyboard, zoomed, without script."""

import pytest
from playwright.sync_api import Error, Page

from tests.flows.browsing import DESKTOP, NARROW, PHONE, ZOOMED, Scheme, Screen, Visit, barriers, sideways

PAGES = [
    "/", "/guidelines/", "/privacy/", "/accessibility/", "/share/", "/crisis/", "/crisis/gb/", "/crisis/children/",
    "/guest/", "/sign-up/", "/sign-in/", "/demo/", "/no-such-page/",
]  # fmt: skip
FIRST_PAGE_BYTES = 100_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", [NARROW, DESKTOP], ids=["narrow", "desktop"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_on_a_page_is_a_barrier(visit: Visit, path: str, screen: Screen, scheme: Scheme) -> None:
    page = visit(screen=screen, scheme=scheme).open(path)

    assert barriers(page, scheme) == []
    assert sideways(page) == 0


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_a_look_that_was_chosen_can_be_read_too(visit: Visit, look: str) -> None:
    someone = visit(scheme="light" if look == "dark" else "dark")
    page = someone.open("/accessibility/")
    page.locator(f"input[value={look}]").check()
    page.get_by_role("button", name="Save").click()

    assert page.locator("html").get_attribute("data-look") == look
    assert barriers(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_the_exit_is_in_view_wherever_one_has_scrolled(visit: Visit, path: str) -> None:
    page = visit(screen=NARROW).open(path)
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")

    assert _is_seen(page, "[data-quick-exit]")
    assert _lines_of_text(page, "[data-quick-exit]") == 1


@pytest.mark.parametrize("path", PAGES)
def test_zoomed_four_times_nothing_is_lost(visit: Visit, path: str) -> None:
    page = visit(screen=ZOOMED).open(path)
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")

    assert sideways(page) == 0
    assert _is_seen(page, "[data-quick-exit]")


@pytest.mark.parametrize("path", PAGES)
def test_letters_may_be_twice_as_big(visit: Visit, path: str) -> None:
    page = visit(screen=Screen(640, 900)).open(path)
    page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert sideways(page) == 0


@pytest.mark.parametrize("path", ["/", "/crisis/", "/share/"])
def test_the_skip_link_comes_first_and_the_exit_second(visit: Visit, path: str) -> None:
    page = visit().open(path)
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.className")
    page.keyboard.press("Tab")

    assert first == "skip-link"
    assert page.evaluate("document.activeElement.hasAttribute('data-quick-exit')")


def test_help_is_in_the_same_place_on_every_page(visit: Visit) -> None:
    someone = visit(screen=PHONE)
    places = {str(someone.open(path).locator(".top__help").bounding_box()) for path in PAGES}

    assert len(places) == 1


@pytest.mark.parametrize("path", ["/", "/share/", "/accessibility/", "/guest/", "/sign-up/", "/sign-in/"])
def test_whatever_is_pressed_is_big_enough_for_a_thumb(visit: Visit, path: str) -> None:
    page = visit(screen=NARROW).open(path)
    small = page.evaluate(
        """[...document.querySelectorAll("button, a.button, .choice, select, textarea, summary, .top a")]
        .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
        .map(each => each.className || each.tagName)"""
    )

    assert small == []


@pytest.mark.parametrize("path", ["/", "/guidelines/", "/crisis/"])
def test_nothing_moves_for_whoever_asks_for_stillness(visit: Visit, path: str) -> None:
    page = visit(reduced_motion="reduce").open(path)

    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_whole_without_script(visit: Visit, path: str) -> None:
    page = visit(script=False).open(path)

    assert page.locator("h1").count() == 1
    assert page.locator("main").inner_text().strip() != ""


def test_the_first_page_is_light(visit: Visit) -> None:
    someone, sizes = visit(), []
    someone.context.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    page = someone.open("/")
    page.wait_for_load_state("networkidle")

    assert 0 < sum(sizes) < FIRST_PAGE_BYTES


def test_a_script_that_was_slipped_in_does_not_run(visit: Visit) -> None:
    someone = visit()
    page = someone.open("/")

    with pytest.raises(Error, match="TrustedHTML"):
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')")

    assert page.evaluate("window.ran") is None
    assert any("TrustedHTML" in complaint for complaint in someone.complaints)
    someone.complaints.clear()


def _is_seen(page: Page, selector: str) -> bool:
    """Is it inside the window, with nothing over it?"""
    seen: bool = page.evaluate(
        """selector => {
            const one = document.querySelector(selector), box = one.getBoundingClientRect();
            const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
                && (above === one || one.contains(above));
        }""",
        selector,
    )
    return seen


def _lines_of_text(page: Page, selector: str) -> int:
    lines: int = page.evaluate(
        """selector => {
            const range = document.createRange();
            range.selectNodeContents(document.querySelector(selector).lastChild);
            return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size;
        }""",
        selector,
    )
    return lines
