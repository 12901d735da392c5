"""A page without a browser behaves as the page's own script does."""

from teahouse.testing.client import Diary, Fate, Page
from teahouse.testing.history import FinalRead, check

from .small_house import TALK, SmallHouse, open_house


async def sit_down(house: SmallHouse, diary: Diary) -> tuple[Page, Page]:
    pages = []
    for seat in (1, 2):
        browser = house.browser()
        browser.cookies["seat"] = str(seat)
        page = await Page(f"seat {seat}", browser, diary).open(TALK)
        await page.until_joined()
        pages.append(page)
    return pages[0], pages[1]


def read_at_the_end(house: SmallHouse, diary: Diary) -> None:
    messages = tuple((seq, diary.words(body)) for seq, (_, body) in enumerate(house.stored, start=1))
    diary.events.append(FinalRead("fresh", TALK, messages))


async def test_what_one_says_the_other_is_shown() -> None:
    async with open_house() as house:
        mina, theo = await sit_down(house, Diary())

        said = mina.say(TALK, "hello")
        await theo.until_shown(TALK, 1)

        assert await said.answered is Fate.ACKED
        assert theo.views[TALK].messages == {1: "hello"}
        await mina.close()
        await theo.close()


async def test_a_page_that_loses_the_line_sends_the_same_id_again() -> None:
    diary = Diary()
    async with open_house() as house:
        mina, theo = await sit_down(house, diary)
        house.lose_answers = 1

        said = mina.say(TALK, "hello")

        assert await said.answered is Fate.ACKED
        assert [frame["id"] for frame in house.heard if frame["t"] == "send"] == [said.client_id] * 2
        assert house.stored == [(1, "hello")]
        await theo.until_shown(TALK, 1)
        for page in (mina, theo):
            page.settle()
            await page.close()
        read_at_the_end(house, diary)
        assert check(diary.events) == []


async def test_a_page_comes_back_to_where_it_had_read() -> None:
    async with open_house() as house:
        mina, theo = await sit_down(house, Diary())
        for words in ("one", "two"):
            await mina.say(TALK, words).answered
        await theo.until_shown(TALK, 2)

        theo.cut()
        await mina.say(TALK, "three").answered
        await theo.until_shown(TALK, 3)

        assert [frame["after"] for frame in house.heard if frame["t"] == "join"] == [0, 0, 2]
        await mina.close()
        await theo.close()


async def test_held_words_are_told_by_their_kinds() -> None:
    async with open_house() as house:
        house.hold = "oh seven seven"
        mina, theo = await sit_down(house, Diary())

        said = mina.say(TALK, "oh seven seven")

        assert await said.answered is Fate.HELD
        assert said.kinds == ("phone",)
        assert not theo.views[TALK].messages
        await mina.close()
        await theo.close()


async def test_a_killed_page_never_comes_back() -> None:
    async with open_house() as house:
        mina, theo = await sit_down(house, Diary())

        mina.kill()
        await theo.say(TALK, "are you there?").answered

        assert mina.views[TALK].messages == {}
        assert mina.times_back == 0
        await theo.close()
