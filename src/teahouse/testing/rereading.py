"""What a replay leaves behind, and reading it all again later with fresh eyes."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from teahouse.testing.browsing import Browser
from teahouse.testing.client import Page
from teahouse.testing.replaying import Played, Recording, read_all


class Kept(msgspec.Struct, frozen=True):
    """Which line of a recording became which number, and the sessions of its two people; no words."""

    recording: str
    conversation: str
    member: dict[str, str]
    listener: dict[str, str]
    numbers: dict[int, int]
    masked: list[int]


def keep(played: Iterable[Played], path: Path) -> None:
    """Write *path*, readable by its owner only: a session opens a door."""
    path.touch(mode=0o600)
    path.write_bytes(msgspec.json.Encoder().encode_lines([_kept(one) for one in played]))


def _kept(one: Played) -> Kept:
    pair = one.pair
    cookies = pair.member.cookies, pair.listener.cookies
    return Kept(one.recording, pair.conversation, *cookies, one.numbers, one.masked)


def kept(path: Path) -> list[Kept]:
    """
    What an earlier replay left in *path*.

    Raises:
        ValueError: it is not such a file.
    """
    return msgspec.json.Decoder(Kept).decode_lines(path.read_bytes())


async def differing_sides(row: Kept, recording: Recording, origin: str) -> list[str]:
    """The sides of a talk whose view is not *recording* minus what was held, read by fresh pages."""
    expected = expected_view(row, recording)
    wrong = []
    for side, cookies in (("member", row.member), ("listener", row.listener)):
        page = Page(f"{recording.name} {side}", Browser(origin, cookies))
        view = [(seq, body) for seq, body in await read_all(page, row.conversation) if body is not None]
        await page.browser.close()
        if not same(view, expected):
            wrong.append(page.name)
    return wrong


def expected_view(row: Kept, recording: Recording) -> list[tuple[int, str | None]]:
    """Number and words of each delivered line; None for words of which some were masked."""
    return sorted(
        (seq, None if index in row.masked else recording.lines[index].text) for index, seq in row.numbers.items()
    )


def same(view: Sequence[tuple[int, str]], expected: Sequence[tuple[int, str | None]]) -> bool:
    return len(view) == len(expected) and all(
        found == wanted or (found[0] == wanted[0] and wanted[1] is None)
        for found, wanted in zip(view, expected, strict=True)
    )
