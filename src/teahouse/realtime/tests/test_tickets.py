from datetime import timedelta

import pytest

from teahouse.realtime import tickets
from teahouse.realtime.models import UsedTicket
from teahouse.realtime.timers import TIMERS
from teahouse.scheduler.running import Scheduler

from .doubles import NOON

SESSION = "abcdefghijklmnopqrstuvwxyz012345"


def test_a_ticket_is_good_for_its_session_and_its_seconds() -> None:
    ticket = tickets.make(SESSION, now=NOON, seconds=30)

    assert tickets.is_good(ticket, SESSION, now=NOON + timedelta(seconds=30))
    assert not tickets.is_good(ticket, SESSION, now=NOON + timedelta(seconds=31))
    assert not tickets.is_good(ticket, SESSION[::-1], now=NOON)


def test_no_character_of_a_ticket_can_be_changed() -> None:
    ticket = tickets.make(SESSION, now=NOON, seconds=30)

    for at in range(len(ticket)):
        forged = ticket[:at] + ("A" if ticket[at] != "A" else "E") + ticket[at + 1 :]
        assert not tickets.is_good(forged, SESSION, now=NOON), at


@pytest.mark.parametrize("ticket", ["", "A", "é", "!" * 51, "A" * 50, "A" * 51, "A" * 52, "A" * 5000])
def test_what_is_no_ticket_is_no_ticket(ticket: str) -> None:
    assert not tickets.is_good(ticket, SESSION, now=NOON)


@pytest.mark.row
@pytest.mark.django_db
def test_a_ticket_is_used_once_and_forgotten_when_it_would_be_too_old() -> None:
    ticket = tickets.make(SESSION, now=NOON, seconds=30)

    assert tickets.use(ticket)
    assert not tickets.use(ticket)

    Scheduler(TIMERS).look(now=NOON + timedelta(seconds=5))
    assert UsedTicket.objects.count() == 1
    Scheduler(TIMERS).look(now=NOON + timedelta(hours=1))
    assert UsedTicket.objects.count() == 0
