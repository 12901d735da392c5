"""
Three in the morning: nobody is on shift, and a guest of each band arrives.

The first page says that nobody is here, until when, that a message can be left, and who answers now.
"""

import re
from collections.abc import Iterator

import pytest

from .running import RunningHouse, running
from .talking import ask, post_words
from .visiting import Page, Visitor

pytestmark = pytest.mark.house
# Theo would be here sooner, but a guest who says 13 to 17 is heard by checked adults only.
COMING = {"theo": 2, "omar": 4, "nora": 8}
NEXT_SHIFT = {"teen": 8, "adult": 4}
INVENTED = re.compile(r"\b(\d+|one|a few|some|several) minutes?\b|\bany moment\b|\bsoon\b", re.IGNORECASE)
SPINNERS = re.compile(r"spinner|aria-busy|<progress|role=\"progressbar\"|loading", re.IGNORECASE)


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHouse]:
    """A house whose listeners have gone, and have said when they come back."""
    with running("demo", tmp_path_factory.mktemp("night"), TEAHOUSE_POLICY="bench") as house:
        for name, hours in COMING.items():
            listener = house.enter(name)
            assert listener.post("/desk/shift/end").status == 302
            planned = listener.post("/desk/plan", {"in_hours": str(hours), "for_hours": "2"})
            assert planned.status == 302, planned.words
        yield house


def arrives(house: RunningHouse, band: str, country: str = "en-GB") -> tuple[Visitor, Page]:
    """A guest, and the first page they see inside."""
    visitor = house.visitor()
    entered = visitor.post("/guest/", {"band": band})
    assert entered.status == 302
    return visitor, visitor.get(entered.header("location"), Accept_Language=country)


def main_words(page: Page) -> str:
    inside = page.text.partition("<main")[2].partition("</main>")[0]
    return Page(page.status, page.path, page.headers, inside.encode()).words


def says_that_nobody_is_here(page: Page, band: str) -> None:
    words = main_words(page)
    assert "Nobody is here right now." in words
    assert re.search(rf"The next shift begins in (about )?{NEXT_SHIFT[band]} hours", words), words
    assert "You can leave a message now." in words
    assert not INVENTED.search(words), INVENTED.search(words)
    assert not SPINNERS.search(page.text)


@pytest.mark.parametrize("band", ["teen", "adult"])
def test_the_first_page_says_until_when_and_who_answers_now(night: RunningHouse, band: str) -> None:
    _, page = arrives(night, band)

    says_that_nobody_is_here(page, band)
    assert '<button class="button" type="submit">Leave a message</button>' in page.text
    lines = page.text.partition('id="answers-now"')[2]
    assert len(set(re.findall(r'href="tel:([^"]+)"', lines))) >= 1
    assert 'href="/crisis/"' in lines


@pytest.mark.parametrize("band", ["teen", "adult"])
def test_a_browser_that_names_no_country_is_led_to_all_of_them(night: RunningHouse, band: str) -> None:
    visitor, page = arrives(night, band, country="en")

    assert "Find a number in your country" in main_words(page)
    assert "tel:" in visitor.get("/crisis/").text or "/crisis/gb/" in visitor.get("/crisis/").text


@pytest.mark.parametrize("band", ["teen", "adult"])
def test_what_somebody_leaves_at_night_is_answered_by_whoever_comes_next(night: RunningHouse, band: str) -> None:
    visitor, _ = arrives(night, band)
    talk = ask(visitor)
    waiting = visitor.get(f"/wait/{talk}/", Accept_Language="en-GB")
    says_that_nobody_is_here(waiting, band)
    assert re.search(r'href="tel:', waiting.text)

    assert post_words(visitor, talk, "I could not sleep and wanted to tell somebody.").status == 302

    nora = night.enter("nora")
    assert nora.post("/desk/shift", {"hours": "1", "capacity": "3"}).status == 302
    taken = nora.post("/desk/left")
    assert taken.status == 302, main_words(taken)
    assert talk in taken.header("location")
    assert "I could not sleep and wanted to tell somebody." in nora.get(f"/chat/{talk}/").text
    nora.post("/desk/shift/end")
    nora.post("/desk/plan", {"in_hours": str(COMING["nora"]), "for_hours": "2"})


def test_a_listener_who_is_not_for_teens_changes_nothing_for_a_teen(night: RunningHouse) -> None:
    omar = night.enter("omar")
    assert omar.post("/desk/shift", {"hours": "1", "capacity": "3"}).status == 302
    try:
        _, teens = arrives(night, "teen")
        _, adults = arrives(night, "adult")
    finally:
        omar.post("/desk/shift/end")
        omar.post("/desk/plan", {"in_hours": str(COMING["omar"]), "for_hours": "2"})

    says_that_nobody_is_here(teens, "teen")
    assert "Nobody is here" not in main_words(adults)
    # One talk is no statistics: nothing is said about minutes.
    assert not INVENTED.search(main_words(adults))


def test_the_front_door_says_so_before_anybody_is_asked_anything(night: RunningHouse) -> None:
    words = main_words(night.visitor().get("/"))

    assert re.search(r"[Nn]obody is here", words), words
