"""
The files of every page, read once at start and kept in memory.

All addresses carry one fingerprint of all files, so a browser may keep what it has for ever, and the references
between the files (an import, a font in a style sheet) stay plain relative ones.
"""

import gzip
import hashlib
import importlib.util
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).parent.parent
FOREVER = b"public, max-age=31536000, immutable"
ASK_AGAIN = b"no-cache"
FINGERPRINT_LENGTH = 12
TYPES = {
    ".js": "text/javascript",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
}
WORTH_PACKING = ("text/", "application/json", "image/svg+xml", "application/manifest+json")

Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class StaticFile:
    """One file, as it is sent: *packed* is its gzip twin when that is smaller."""

    body: bytes
    packed: bytes | None
    content_type: bytes
    etag: bytes

    def headers(self, *, packed: bool, caching: bytes) -> Headers:
        body = self.packed if packed and self.packed is not None else self.body
        headers = [
            (b"content-type", self.content_type),
            (b"content-length", str(len(body)).encode()),
            (b"cache-control", caching),
            (b"etag", self.etag),
            (b"x-content-type-options", b"nosniff"),
            (b"cross-origin-resource-policy", b"same-origin"),
        ]
        if self.packed is not None:
            headers.append((b"vary", b"accept-encoding"))
            if packed:
                headers.append((b"content-encoding", b"gzip"))
        return headers


@dataclass(frozen=True, slots=True)
class StaticTable:
    """Every file by its name below `/static/<fingerprint>/`."""

    fingerprint: str
    files: dict[str, StaticFile]

    def find(self, path: str) -> tuple[StaticFile, bytes] | None:
        """
        The file at *path* (what follows ``/static/``) and how long it may be kept.

        A name with another fingerprint, from a page of another release, is answered with the file of this one.
        """
        first, _, rest = path.partition("/")
        if first == self.fingerprint:
            return _found(self.files.get(rest), FOREVER)
        if len(first) == FINGERPRINT_LENGTH and rest in self.files:
            return _found(self.files[rest], ASK_AGAIN)
        return _found(self.files.get(path), ASK_AGAIN)


def _found(file: StaticFile | None, caching: bytes) -> tuple[StaticFile, bytes] | None:
    return None if file is None else (file, caching)


def address() -> str:
    """What ``{% static %}`` puts before a name: Django's ``STATIC_URL``."""
    return f"/static/{fingerprint()}/"


@cache
def fingerprint() -> str:
    """A short name for the files as they are now."""
    digest = hashlib.sha256()
    for name, path in sorted(_paths()):
        body = path.read_bytes()
        digest.update(f"{name}\0{len(body)}\0".encode())
        digest.update(body)
    return digest.hexdigest()[:FINGERPRINT_LENGTH]


def build() -> StaticTable:
    """Read every file of the house, and those of the sign-in library that its pages use."""
    return StaticTable(fingerprint(), {name: _read(path) for name, path in _paths()})


def _paths() -> Iterator[tuple[str, Path]]:
    for folder in _folders():
        for path in folder.rglob("*"):
            if path.is_file() and not path.name.startswith("."):
                yield path.relative_to(folder).as_posix(), path


def _folders() -> list[Path]:
    folders = sorted(HOUSE.glob("*/static"))
    library = importlib.util.find_spec("allauth")
    for place in (library.submodule_search_locations or []) if library else []:
        folders += [Path(place) / app / "static" for app in ("account", "mfa")]
    return folders


def _read(path: Path) -> StaticFile:
    body = path.read_bytes()
    content_type = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    packed = None
    if content_type.startswith(WORTH_PACKING):
        packed = gzip.compress(body, 9, mtime=0)
        packed = packed if len(packed) < len(body) else None
        content_type += "; charset=utf-8"
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    return StaticFile(body, packed, content_type.encode(), etag.encode())
