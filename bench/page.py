"""
``./run bench page``: does the last page of a long talk take longer than that of a short one?

The same talk is made twice, with few and with many messages before the last sixty. Those are said
by real people over the socket, sealed as always; what lies before them is filled in by the database.
"""

import argparse
import asyncio
import json
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from bench.figures import brief
from bench.load import ordinary_words
from bench.machine import describe
from teahouse.testing.client import Page, View
from teahouse.testing.people import Pair, pairs_from
from teahouse.testing.served import ServedHouse

LAST = 60
FILL = """
INSERT INTO messaging_message
    (conversation_id, seq, sender_seat_id, client_id, said_at, state, note, body_sealed, verdict)
WITH RECURSIVE numbers(n) AS (SELECT ? + 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
SELECT ?, n, ?, CAST(printf('%016d', n) AS BLOB), '2026-01-01 12:00:00', 'shown', '', randomblob(120), 'deliver'
FROM numbers
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--few", type=int, default=10_000)
    parser.add_argument("--many", type=int, default=5_000_000)


def main(options: argparse.Namespace) -> int:
    console = Console(highlight=False, soft_wrap=True)
    console.print(describe())
    taken = {}
    for number in (options.few, options.many):
        taken[number] = last_page_ms(number)
        console.print(f"last page after {number:,} messages: {brief(taken[number])} ms (median)")
    ratio = taken[options.many] / taken[options.few]
    verdict = "reached" if ratio <= 1.3 else "NOT REACHED"
    console.print(f"many / few: {brief(ratio)}×   bar: at most 1.3×: {verdict}")
    return 0


def last_page_ms(messages: int) -> float:
    """Milliseconds to read, unseal and order the last page of a talk of *messages*."""
    with TemporaryDirectory(prefix="teahouse-bench-") as folder:
        house = ServedHouse(Path(folder)).prepare()
        (pair,) = pairs_from(house.cast(1), house.origin)
        before = fill(house.data / "teahouse.sqlite3", pair.conversation, messages)
        house.start()
        try:
            asyncio.run(say_the_last(pair, before))
        finally:
            house.stop()
        printed = house.run_module("bench.reading", pair.conversation)
        return float(json.loads(printed)["median_ms"])


def fill(database: Path, conversation: str, messages: int) -> int:
    """Make the talk *messages* long; returns the number of its last message."""
    with sqlite3.connect(database) as connection:
        find = "SELECT id, last_seq FROM messaging_conversation WHERE public_id = ?"
        (name, last) = connection.execute(find, (conversation,)).fetchone()
        find = "SELECT id FROM messaging_seat WHERE conversation_id = ? ORDER BY number"
        (seat,) = connection.execute(find, (name,)).fetchone()
        connection.execute(FILL, (last, messages, name, seat))
        connection.execute("UPDATE messaging_conversation SET last_seq = ? WHERE id = ?", (messages, name))
    return messages


async def say_the_last(pair: Pair, before: int) -> None:
    page = Page("member", pair.member)
    page.views[pair.conversation] = View(cursor=before)
    await page.open(pair.conversation)
    await page.until_joined()
    words = ordinary_words()
    for _ in range(LAST):
        await page.say(pair.conversation, next(words)).answered
    await page.close()
