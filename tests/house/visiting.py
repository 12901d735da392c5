"""Somebody with cookies who asks a running house for pages, one request at a time, and sees every header."""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from http.client import HTTPConnection
from string import ascii_letters
from urllib.parse import urlencode, urlsplit

CSRF_COOKIE = "csrftoken"
SECONDS = 30


@dataclass(frozen=True, slots=True)
class Page:
    """What came back for one request; redirects are not followed."""

    status: int
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """The value of a header, several joined by commas; empty when it is not there."""
        return ", ".join(value for key, value in self.headers if key.lower() == name.lower())

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def is_html(self) -> bool:
        return self.header("content-type").startswith("text/html")

    @property
    def words(self) -> str:
        """What a person reads on it: no markup, no spaces in a row."""
        without = re.sub(r"(?s)<(script|style|template|noscript)\b.*?</\1>|<[^>]*>", " ", self.text)
        return re.sub(r"\s+", " ", without)


@dataclass
class Visitor:
    """One browser: keeps cookies and knows the form's token, because whoever keeps the cookie may choose it."""

    origin: str
    cookies: dict[str, str] = field(default_factory=dict)

    def copy(self) -> "Visitor":
        """The same person in another browser window that then goes its own way."""
        return replace(self, cookies=dict(self.cookies))

    def get(self, path: str, **headers: str) -> Page:
        return self.ask("GET", path, headers=headers)

    def post(self, path: str, fields: Mapping[str, str] | None = None, **headers: str) -> Page:
        """Send a form as a page of the house does."""
        token = self.cookies.setdefault(CSRF_COOKIE, "".join(secrets.choice(ascii_letters) for _ in range(32)))
        body = urlencode({"csrfmiddlewaretoken": token, **(fields or {})}).encode()
        usual = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.origin}
        return self.ask("POST", path, body=body, headers=usual | headers)

    def ask(self, method: str, path: str, *, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Page:
        """Any request, with this person's cookies; a name ``Sec_Fetch_Site`` is the header ``Sec-Fetch-Site``."""
        where = urlsplit(self.origin)
        line = HTTPConnection(where.hostname or "", where.port, timeout=SECONDS)
        sent = {name.replace("_", "-"): value for name, value in (headers or {}).items()}
        if self.cookies:
            sent["Cookie"] = self.cookie_header
        try:
            line.request(method, path, body=body or None, headers=sent)
            answer = line.getresponse()
            page = Page(answer.status, path, tuple(answer.getheaders()), answer.read())
        finally:
            line.close()
        self._keep(page)
        return page

    def follow(self, page: Page) -> Page:
        """Where *page* leads, after all its redirects."""
        for _ in range(5):
            if page.status not in (301, 302, 303):
                break
            to = urlsplit(page.header("location"))
            page = self.get(to.path + (f"?{to.query}" if to.query else ""))
        return page

    @property
    def cookie_header(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def _keep(self, page: Page) -> None:
        for key, value in page.headers:
            if key.lower() == "set-cookie":
                name, _, rest = value.partition("=")
                kept = rest.partition(";")[0].strip('"')
                if kept:
                    self.cookies[name] = kept
                else:
                    self.cookies.pop(name, None)
