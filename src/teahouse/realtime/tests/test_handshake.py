import asyncio

import pytest

from teahouse.testing.browsing import Browser, UnexpectedAnswer
from teahouse.testing.people import Pair
from teahouse.testing.wire import HandshakeRefused

from .conftest import House, Open

pytestmark = pytest.mark.house


async def test_a_page_of_ours_is_let_in_and_told_how_to_come_back(pair: Pair, dial: Open) -> None:
    line = await dial(pair.member)

    hello = await line.get("hello")

    again = await dial(pair.member, ticket=hello["resume"])
    assert (await again.get("hello"))["resume"] != hello["resume"]


@pytest.mark.parametrize(
    "origin",
    ["", "null", "http://elsewhere.example", "http://localhost:1", "https://localhost:{port}",
     "http://tea.localhost:{port}", "http://LOCALHOST:{port}", "http://localhost:{port}/", "http://localhost",
     "http://127.0.0.1:{port}", "http://localhost:{port}.elsewhere.example"],
)  # fmt: skip
async def test_a_page_of_another_address_is_not_let_in(house: House, pair: Pair, dial: Open, origin: str) -> None:
    with pytest.raises(HandshakeRefused) as refused:
        await dial(pair.member, Origin=origin.format(port=house.port))

    assert refused.value.status == 403


async def test_without_a_fresh_ticket_of_this_session_nobody_is_let_in(pair: Pair, dial: Open) -> None:
    used = await pair.member.ticket()
    await dial(pair.member, ticket=used)
    of_somebody_else = await pair.listener.ticket()
    fresh = await pair.member.ticket()
    forged = fresh[:-2] + ("AA" if fresh[-2:] != "AA" else "BB")

    for ticket in ("", "nonsense", used, of_somebody_else, forged):
        with pytest.raises(HandshakeRefused) as refused:
            await dial(pair.member, ticket=ticket or "-")
        assert refused.value.status == 403


async def test_a_ticket_lets_in_once_even_when_it_comes_twice_at_the_same_moment(pair: Pair, dial: Open) -> None:
    ticket = await pair.member.ticket()

    tries = await asyncio.gather(*(dial(pair.member, ticket=ticket) for _ in range(6)), return_exceptions=True)

    assert sum(not isinstance(result, BaseException) for result in tries) == 1


async def test_a_stranger_gets_no_ticket_and_is_not_let_in(house: House, pair: Pair, dial: Open) -> None:
    ticket = await pair.member.ticket()
    with pytest.raises(HandshakeRefused):
        await dial(pair.member, ticket=ticket, Cookie="")

    stranger = Browser(house.origin)
    with pytest.raises(UnexpectedAnswer, match="401"):
        await stranger.ticket()
    await stranger.close()


async def test_only_the_sockets_address_is_a_socket(pair: Pair, dial: Open) -> None:
    with pytest.raises(HandshakeRefused):
        await dial(pair.member, path="/desk/")


async def test_whoever_opens_very_many_pages_loses_the_oldest(pair: Pair, dial: Open) -> None:
    first = await dial(pair.member)
    for _ in range(8):
        last = await dial(pair.member)

    assert await first.close_code() == 4012
    await last.get("hello")
