"""What a page of the house may load, in the names that Django 6 uses for it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from secrets import token_urlsafe

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject, empty


class CSP(StrEnum):
    """The words of a content security policy."""

    NONE = "'none'"
    SELF = "'self'"
    NONCE = "<nonce>"


# Nothing from elsewhere, nothing inline, nothing framed. Words become markup in one place only:
# `fragment.js` holds the one Trusted Types policy, for fragments fetched from this house.
SECURE_CSP: Mapping[str, Sequence[str]] = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
    "object-src": [CSP.NONE],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["house-fragment"],
}


class LazyNonce(SimpleLazyObject):  # type: ignore[type-arg]  # not generic when it runs
    """A random word for one answer, made when a template first asks for it; false until then."""

    def __init__(self) -> None:
        super().__init__(lambda: token_urlsafe(16))

    def __bool__(self) -> bool:
        return bool(self._wrapped is not empty)


def get_nonce(request: HttpRequest | None) -> LazyNonce | None:
    """The nonce of *request*, or nothing when the headers middleware has not seen it."""
    return getattr(request, "_csp_nonce", None)


def build_policy(directives: Mapping[str, Sequence[str]], nonce: object = None) -> str:
    """The header for *directives*; the nonce stands in it only when a template used it."""
    parts = []
    for name, values in directives.items():
        wanted = [value for value in values if value != CSP.NONCE or nonce]
        words = [f"'nonce-{nonce}'" if value == CSP.NONCE else str(value) for value in wanted]
        parts.append(" ".join([name, *words]))
    return "; ".join(parts)
