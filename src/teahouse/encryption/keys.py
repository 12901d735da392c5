"""The keys of the house: files in ``data/keys``, outside the database and its backup."""

import os
import re
import secrets
import stat
import tempfile
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from django.conf import settings

KEY_BYTES = 32
NAMES = ("link", "search", "audit")
KEK = re.compile(r"kek-([1-9][0-9]{0,4})")
# Public halves may lie beside the keys; they open nothing.
ALSO_THERE = frozenset({"backup.pub"})


class KeyProblem(Exception):
    """The house cannot use its keys: the file *name* breaks *rule*."""

    def __init__(self, name: str, rule: str) -> None:
        super().__init__(f"{name}: {rule}")
        self.name, self.rule = name, rule


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Every key of the house. The key-encryption keys (KEKs) are numbered; the newest wraps."""

    keks: dict[int, bytes] = field(repr=False)
    newest: int
    link: bytes = field(repr=False)
    search: bytes = field(repr=False)
    audit: bytes = field(repr=False)
    made_at: int = field(compare=False)  # when a key was last added or taken away, as the folder tells


def kek(number: int) -> bytes:
    """The KEK *number*; `KeyProblem` naming its file when the house no longer has it."""
    if number not in key_ring().keks:
        # Made by a rotation after this process read its keys.
        forget()
    try:
        return key_ring().keks[number]
    except KeyError:
        raise KeyProblem(f"kek-{number}", "is missing, and something is still wrapped by it") from None


def newest() -> int:
    """The number of the KEK that wraps now; a rotation beside this process is noticed."""
    if key_ring().made_at != _made_at(settings.TEAHOUSE.data / "keys"):
        forget()
    return key_ring().newest


@cache
def key_ring() -> KeyRing:
    """The keys in the house's folder, read once; `KeyProblem` names the file that cannot be used."""
    return read_keys(settings.TEAHOUSE.data / "keys")


def forget() -> None:
    """Read the keys again when next asked: after a rotation, or when a test changes house."""
    key_ring.cache_clear()


def read_keys(directory: Path) -> KeyRing:
    """
    The keys in *directory*.

    Raises:
        KeyProblem: the folder or a file is missing, short, open to others, or not known here.
    """
    if not directory.is_dir():
        raise KeyProblem("keys", "is missing; `teahouse keys init` makes a new house's keys")
    _only_for_us(directory)
    made_at = _made_at(directory)
    found = {path.name: path for path in sorted(directory.iterdir()) if path.name not in ALSO_THERE}
    keks: dict[int, bytes] = {}
    for name, path in found.items():
        if match := KEK.fullmatch(name):
            keks[int(match[1])] = read_key(path)
        elif name not in NAMES:
            raise KeyProblem(name, "is not a key this house knows")
    if not keks:
        raise KeyProblem("kek-1", "is missing")
    link, search, audit = (read_key(directory / name) for name in NAMES)
    return KeyRing(keks=keks, newest=max(keks), link=link, search=search, audit=audit, made_at=made_at)


def make_keys(directory: Path) -> None:
    """
    Make a new house's keys in *directory*, if there are none at all.

    Never completes a set: a house that lost one key must hear so, not get another in its place.
    """
    if directory.is_dir() and any(directory.iterdir()):
        return
    directory.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix="keys-", dir=directory.parent))  # made with 0700
    for name in ("kek-1", *NAMES):
        write_key(draft / name, secrets.token_bytes(KEY_BYTES))
    # Moved into place whole, so that a start that is cut off leaves no half set behind.
    draft.rename(directory)


def add_kek(directory: Path) -> int:
    """Make the next KEK, which wraps from now on; its number. Old ones stay until nothing needs them."""
    number = read_keys(directory).newest + 1
    write_key(directory / f"kek-{number}", secrets.token_bytes(KEY_BYTES))
    forget()
    return number


def write_key(path: Path, key: bytes) -> None:
    """Write *key* to a new file that only we can read, and see it onto the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(handle)


def read_key(path: Path) -> bytes:
    """The key in the file *path*; `KeyProblem` when it is missing, open to others, or none."""
    try:
        _only_for_us(path)
        key = bytes.fromhex(path.read_text("ascii").strip())
    except FileNotFoundError:
        raise KeyProblem(path.name, "is missing") from None
    except OSError as problem:
        raise KeyProblem(path.name, problem.strerror or "cannot be read") from None
    except ValueError:
        raise KeyProblem(path.name, "is not written in hexadecimal digits") from None
    if len(key) != KEY_BYTES:
        raise KeyProblem(path.name, f"has {len(key)} bytes where {KEY_BYTES} are needed")
    return key


def _made_at(directory: Path) -> int:
    return directory.stat().st_mtime_ns


def _only_for_us(path: Path) -> None:
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise KeyProblem(path.name, "can be read by others; take away their rights (chmod go=)")
