"""
``./run bench page``: does the last page of a long talk take longer than that of a short one?

The same talk is made twice. Its last sixty messages are said by real people over the socket, sealed
as always; then they are moved up, and few or many others filled in before them by the database.
"""

import argparse
import asyncio
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import brief
from bench.load import ordinary_words
from bench.machine import describe, plain_console
from teahouse.testing.client import Page
from teahouse.testing.people import Pair, pairs_from
from teahouse.testing.served import ServedHouse

LAST = 60
FILL = """
INSERT INTO messaging_message
    (conversation_id, seq, sender_seat_id, client_id, said_at, state, note, body_sealed, verdict)
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :messages)
SELECT :conversation, n, :seat, CAST(printf('%016d', n) AS BLOB), '2026-01-01 12:00:00', 'shown', '',
    randomblob(120), 'deliver'
FROM numbers
"""
MOVE_UP = "UPDATE messaging_message SET seq = seq + :messages WHERE conversation_id = :conversation"
MOVE_LAST = "UPDATE messaging_conversation SET last_seq = last_seq + :messages WHERE id = :conversation"


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--few", type=int, default=10_000)
    parser.add_argument("--many", type=int, default=5_000_000)


def main(options: argparse.Namespace) -> int:
    console = plain_console()
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
        house.start()
        try:
            asyncio.run(say_the_last(pair))
        finally:
            house.stop()
        fill(house.data / "teahouse.sqlite3", pair.conversation, messages)
        printed = house.run_module("bench.reading", pair.conversation)
        return float(json.loads(printed)["median_ms"])


async def say_the_last(pair: Pair) -> None:
    page = await Page("member", pair.member).open(pair.conversation)
    await page.until_joined()
    words = ordinary_words()
    for _ in range(LAST):
        await page.say(pair.conversation, next(words)).answered
    await page.close()


def fill(database: Path, conversation: str, messages: int) -> None:
    """Move what was said up by *messages* numbers, and fill those."""
    with closing(sqlite3.connect(database)) as connection, connection:
        execute = connection.execute
        (name,) = execute("SELECT id FROM messaging_conversation WHERE public_id = ?", (conversation,)).fetchone()
        (seat,) = execute("SELECT min(id) FROM messaging_seat WHERE conversation_id = ?", (name,)).fetchone()
        facts = {"conversation": name, "seat": seat, "messages": messages}
        # The guards refuse what does not come through the writer; this house is not served again.
        for (guard,) in execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            execute(f'DROP TRIGGER "{guard}"')
        for statement in (MOVE_UP, FILL, MOVE_LAST):
            execute(statement, facts)
