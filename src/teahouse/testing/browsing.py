"""A browser reduced to what a door asks of it: cookies, forms with their token, redirects."""

import asyncio
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from string import ascii_letters
from typing import Any
from urllib.parse import urlencode, urlsplit

CSRF_COOKIE = "csrftoken"
LINE_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for a request, after redirects."""

    status: int
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    def json(self) -> Any:
        return json.loads(self.body)


class UnexpectedAnswer(Exception):
    """The house answered *path* with *status*, which a person would not know what to do with."""

    def __init__(self, path: str, status: int) -> None:
        super().__init__(f"{path} answered {status}")
        self.path, self.status = path, status


@dataclass
class Browser:
    """One person's browser: keeps cookies, follows redirects, fills in forms. One request at a time."""

    origin: str
    cookies: dict[str, str] = field(default_factory=dict)
    _line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def get(self, path: str) -> Answer:
        return await self._follow(await self._ask("GET", path))

    async def post(self, path: str, fields: Mapping[str, str] | None = None) -> Answer:
        """
        Send a form to *path*.

        Raises:
            UnexpectedAnswer: the house answered with an error.
        """
        body = urlencode({"csrfmiddlewaretoken": self._token(), **(fields or {})})
        answer = await self._follow(await self._ask("POST", path, body))
        if answer.status >= 400:
            raise UnexpectedAnswer(path, answer.status)
        return answer

    async def ticket(self) -> str:
        """A fresh ticket for one socket."""
        return str((await self.post("/ticket/")).json()["ticket"])

    async def close(self) -> None:
        if self._line is not None:
            self._line[1].close()
            self._line = None

    @property
    def cookie_header(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def _token(self) -> str:
        """The form token: whoever can set a cookie may choose its secret, and this browser can."""
        return self.cookies.setdefault(CSRF_COOKIE, "".join(secrets.choice(ascii_letters) for _ in range(32)))

    async def _follow(self, answer: Answer, *, at_most: int = 5) -> Answer:
        while answer.status in (301, 302, 303) and at_most:
            to = urlsplit(answer.headers["location"])
            answer = await self._ask("GET", to.path + (f"?{to.query}" if to.query else ""))
            at_most -= 1
        return answer

    async def _ask(self, method: str, path: str, body: str = "") -> Answer:
        kept_open = self._line is not None
        try:
            return await asyncio.wait_for(self._over_the_line(method, path, body), LINE_SECONDS)
        except (ConnectionError, asyncio.IncompleteReadError):
            await self.close()
            if not kept_open:
                raise
        # A line kept open from before may have been closed by the other side: once more, on a new one.
        return await asyncio.wait_for(self._over_the_line(method, path, body), LINE_SECONDS)

    async def _over_the_line(self, method: str, path: str, body: str) -> Answer:
        if self._line is None:
            where = urlsplit(self.origin)
            self._line = await asyncio.open_connection(where.hostname, where.port)
        reader, writer = self._line
        writer.write(self._request(method, path, body))
        await writer.drain()
        first = (await reader.readline()).split()
        if len(first) < 2:
            raise ConnectionResetError("closed before an answer")
        headers = await self._headers(reader)
        content = await self._body(reader, headers)
        if headers.get("connection", "").lower() == "close":
            await self.close()
        return Answer(int(first[1]), path, headers, content)

    def _request(self, method: str, path: str, body: str) -> bytes:
        lines = {
            "Host": urlsplit(self.origin).netloc,
            "Origin": self.origin,
            "Referer": self.origin + path,
            "Cookie": self.cookie_header,
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": str(len(body)),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
        return f"{method} {path} HTTP/1.1\r\n{head}\r\n{body}".encode()

    async def _headers(self, reader: asyncio.StreamReader) -> dict[str, str]:
        headers: dict[str, str] = {}
        while line := (await reader.readline()).decode().strip():
            name, _, value = line.partition(":")
            if name.lower() == "set-cookie":
                self._keep(value.strip())
            else:
                headers[name.lower()] = value.strip()
        return headers

    def _keep(self, cookie: str) -> None:
        name, _, value = cookie.partition(";")[0].partition("=")
        if value.strip('"'):
            self.cookies[name] = value
        else:
            self.cookies.pop(name, None)

    @staticmethod
    async def _body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() == "chunked":
            chunks: list[bytes] = []
            while size := int((await reader.readline()).split(b";")[0], 16):
                chunks.append((await reader.readexactly(size + 2))[:-2])
            await reader.readline()
            return b"".join(chunks)
        return await reader.readexactly(int(headers.get("content-length", "0")))
