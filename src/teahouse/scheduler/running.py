"""Runs the timers: everything that is due is dealt with once, whatever fails and whoever is killed."""

import secrets
import threading
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import structlog
from django.db import DatabaseError, connection, transaction

from teahouse import house_clock
from teahouse.policy.load import current
from teahouse.scheduler.lease import LeaseLost, Turn, give_up_turn, hold_fast, take_turn
from teahouse.scheduler.models import TimerRun, TimerTrouble
from teahouse.scheduler.timer import Timer, timers

log = structlog.get_logger("teahouse.scheduler")
LONGEST_WAIT = timedelta(hours=1)


class Scheduler:
    """The thread that looks at the clock."""

    def __init__(self, known: Sequence[Timer[Any]] | None = None) -> None:
        self._timers = timers() if known is None else list(known)
        self._holder = secrets.token_hex(16)
        self._next_look: dict[str, datetime] = {}
        self._turn: Turn | None = None
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="scheduler", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Finish what is being done now, then let another process take over."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()

    def look(self, *, now: datetime) -> int:
        """Deal with everything that is due at *now*, if it is our turn; returns how much was done."""
        turn = self._own_turn(now)
        if turn is None:
            return 0
        done = 0
        for timer in self._timers:
            if self._next_look.get(timer.name, now) <= now:
                self._next_look[timer.name] = now + timedelta(seconds=timer.every_seconds)
                done += self._deal_with_all(timer, turn, now)
        return done

    def _own_turn(self, now: datetime) -> Turn | None:
        """Our turn, prolonged when half of it is over: a house at rest should not write all the time."""
        seconds = current().timers.lease_seconds
        if self._turn is None or self._turn.until - now < timedelta(seconds=seconds / 2):
            self._turn = take_turn(self._holder, now=now, seconds=seconds)
        return self._turn

    def _deal_with_all(self, timer: Timer[Any], turn: Turn, now: datetime) -> int:
        due = list(timer.due(now))
        waiting = _waiting_keys(timer, now) if due else set()
        done = 0
        for item in due:
            key = timer.key(item)
            if self._stopping.is_set():
                break
            if key not in waiting:
                done += deal_with(timer, item, key, turn, now=now)
        return done

    def _run(self) -> None:
        while not self._stopping.wait(current().timers.look_seconds):
            try:
                self.look(now=house_clock.now())
            except LeaseLost:
                self._turn = None
            except Exception as problem:
                log.error("timers could not be looked at", error=type(problem).__name__)
                connection.close()
            if connection.vendor != "sqlite":
                # There the backend keeps a pool, and a connection in hand is one that others wait for.
                connection.close()
        self._give_up()
        connection.close()

    def _give_up(self) -> None:
        if self._turn is not None:
            with suppress(DatabaseError):
                give_up_turn(self._turn, now=house_clock.now())


def deal_with(timer: Timer[Any], item: object, key: str, turn: Turn, *, now: datetime) -> bool:
    """Do what *timer* does about *item*, unless it was done before; True when it was done now."""
    try:
        with transaction.atomic():
            hold_fast(turn)
            _, is_new = TimerRun.objects.get_or_create(timer=timer.name, key=key, defaults={"done_at": now})
            if is_new:
                timer.act(item, now=now)
    except LeaseLost:
        raise
    except Exception as problem:  # one thing that fails is tried again; the rest goes on
        _note_trouble(timer, key, problem, now)
        return False
    TimerTrouble.objects.filter(timer=timer.name, key=key).delete()
    return is_new


def dead_letters() -> list[tuple[str, str, str]]:
    """What was given up, as (timer, key, kind of error), for ``teahouse doctor``."""
    return list(TimerTrouble.objects.filter(is_dead=True).values_list("timer", "key", "error"))


def _waiting_keys(timer: Timer[Any], now: datetime) -> set[str]:
    troubles = TimerTrouble.objects.filter(timer=timer.name)
    return {trouble.key for trouble in troubles if trouble.is_dead or trouble.next_try_at > now}


def _note_trouble(timer: Timer[Any], key: str, problem: Exception, now: datetime) -> None:
    policy = current().timers
    trouble, _ = TimerTrouble.objects.get_or_create(
        timer=timer.name, key=key, defaults={"next_try_at": now, "error": type(problem).__name__}
    )
    trouble.attempts += 1
    trouble.error = type(problem).__name__
    trouble.is_dead = trouble.attempts >= policy.tries
    wait = timedelta(seconds=policy.back_off_seconds * 2 ** (trouble.attempts - 1))
    trouble.next_try_at = now + min(wait, LONGEST_WAIT)
    trouble.save()
    log.warning("timer failed", timer=timer.name, key=key, attempt=trouble.attempts, error=trouble.error)
