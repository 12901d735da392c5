"""Every address of the house, read from its own tables, so that a page nobody thought of is walked too."""

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from uuid import uuid4

from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RoutePattern

PART = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
# What stands in an address where a name or a number belongs; talks get the public ids of the test.
FITTING = {"code": "gb", "kind": "member", "name": "ada", "seed": "0123456789abcdef"}
REGULAR = re.compile(r"\(\?P<(\w+)>[^)]*\)")


def routes() -> list[str]:
    """Every route as it is written, the demo's with them: ``chat/<uuid:public_id>/``."""
    demo = [URLResolver(RoutePattern("demo/"), import_module("teahouse.demo.urls"))]
    return sorted(set(_below("", [*get_resolver().url_patterns, *demo])))


def _below(before: str, patterns: Sequence[URLPattern | URLResolver]) -> Iterator[str]:
    for pattern in patterns:
        here = before + _written(pattern)
        if isinstance(pattern, URLResolver):
            yield from _below(here, pattern.url_patterns)
        else:
            yield here


def _written(pattern: URLPattern | URLResolver) -> str:
    if isinstance(pattern.pattern, RoutePattern):
        return str(pattern.pattern)
    plain = str(pattern.pattern).strip("^$").replace("\\.", ".")
    return REGULAR.sub(r"<slug:\1>", plain)


def address(route: str, public_id: str = "") -> str:
    """An address of *route*, about the talk *public_id* or about one that nobody knows."""

    def filled(part: "re.Match[str]") -> str:
        if part["kind"] == "uuid":
            return public_id or str(uuid4())
        return FITTING.get(part["name"], "1")

    return "/" + PART.sub(filled, route)


def is_about_a_talk(route: str) -> bool:
    return "<uuid:" in route
