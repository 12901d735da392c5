"""What a timer is, and where those of the house are found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Generic, Protocol, TypeVar

from django.apps import apps

T = TypeVar("T")
Due = TypeVar("Due", contravariant=True)


class Act(Protocol[Due]):
    """What is done about one thing that is due."""

    def __call__(self, item: Due, /, *, now: datetime) -> object: ...


@dataclass(frozen=True, slots=True)
class Timer(Generic[T]):
    """
    One thing the house does by itself.

    *due* asks the database what is due at a moment. *act* deals with one of them, inside a transaction of its
    own that also records *key*: what has the same key is never dealt with twice, whoever is killed when. So the
    key names the thing **and** the occasion, such as ``f"{talk.pk}/{talk.quiet_since:%s}"``.

        TIMERS = [Timer("chat.end_quiet", due=quiet_talks, act=end_quietly, key=lambda talk: str(talk.pk))]
    """

    name: str
    due: Callable[[datetime], Iterable[T]]
    act: Act[T]
    key: Callable[[T], str]
    every_seconds: float = 5.0


def timers() -> list[Timer[Any]]:
    """Every timer of the installed apps, in the order of their names."""
    found: list[Timer[Any]] = []
    for app in apps.get_app_configs():
        if app.name.startswith("teahouse.") and find_spec(f"{app.name}.timers") is not None:
            found += import_module(f"{app.name}.timers").TIMERS
    return sorted(found, key=lambda timer: timer.name)
