"""Floods the writer and times writes of the ORM beside it: ``python -m bench.flood SECONDS``, in a house's settings."""

import asyncio
import json
import os
import sys
import uuid
from itertools import count
from time import perf_counter, sleep
from typing import TYPE_CHECKING

from bench.load import ordinary_words

if TYPE_CHECKING:
    from teahouse.messaging.answers import Answer

PAUSE = 0.002


def main(seconds: float) -> None:
    import teahouse  # noqa: F401 (brings its own SQLite)

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")
    import django

    django.setup()
    print(json.dumps(asyncio.run(measure(seconds))))


async def measure(seconds: float) -> dict[str, object]:
    """Milliseconds of each write of the ORM while every seat talks, and how much they said."""
    from teahouse.messaging import running

    await running.start()
    until = perf_counter() + seconds
    seats = await asyncio.to_thread(seat_ids)
    talk = asyncio.gather(*(keep_talking(seat, until) for seat in seats))
    taken = await asyncio.to_thread(keep_writing, seats[0], until)
    said = sum(await talk)
    await running.stop()
    return {"writes_ms": taken, "said": said, "seconds": seconds}


def seat_ids() -> list[int]:
    from teahouse.messaging.models import Seat

    return list(Seat.objects.values_list("pk", flat=True))


async def keep_talking(seat: int, until: float) -> int:
    from teahouse import house_clock
    from teahouse.messaging.answers import Acked, Refused
    from teahouse.messaging.send import send

    words, said = ordinary_words(seat), 0
    while perf_counter() < until:
        answer: Answer = await send(
            seat_id=seat, body=next(words), client_id=uuid.uuid4(), seen_seq=None, now=house_clock.now()
        )
        said += isinstance(answer, Acked)
        if isinstance(answer, Refused):
            await asyncio.sleep(answer.retry_after or 0.1)
    return said


def keep_writing(seat: int, until: float) -> list[float]:
    """One small write after the other, each in a transaction of its own, as any page makes them."""
    from django.db.models import F

    from teahouse.messaging.models import Seat

    taken: list[float] = []
    for _ in count():
        if perf_counter() >= until:
            return taken
        began = perf_counter()
        Seat.objects.filter(pk=seat).update(read_seq=F("read_seq"))
        taken.append(1000 * (perf_counter() - began))
        sleep(PAUSE)
    return taken


if __name__ == "__main__":
    main(float(sys.argv[1]))
