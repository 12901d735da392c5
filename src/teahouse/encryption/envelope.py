"""
Sealing words at rest: each conversation has a data key, each data key is wrapped by a KEK.

A wrapped key is ``1 | KEK number (2 bytes) | nonce (12) | sealed key (48)``; a sealed text is
``1 | nonce (12) | ciphertext with its tag``. The leading byte is the format's version.
"""

import os
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from teahouse.encryption.keys import KEY_BYTES, kek, newest

VERSION = b"\x01"
NONCE_BYTES = 12
HEADER_BYTES = 3
KEYS_IN_MEMORY = 20_000


class SealBroken(Exception):
    """Something sealed does not open: it was changed, moved to another place, or is of an unknown version."""


class DataKey:
    """The unwrapped key of one conversation, ready to use."""

    __slots__ = ("decrypt", "encrypt")

    def __init__(self, key: bytes) -> None:
        cipher = AESGCM(key)
        self.encrypt, self.decrypt = cipher.encrypt, cipher.decrypt


def new_wrapped_key() -> bytes:
    """A fresh data key, wrapped by the newest KEK; what a conversation's row keeps."""
    return _wrap(os.urandom(KEY_BYTES))


@lru_cache(maxsize=KEYS_IN_MEMORY)
def unwrap(wrapped: bytes) -> DataKey:
    """The data key inside *wrapped*; `SealBroken` when it was tampered with, `KeyProblem` without its KEK."""
    return DataKey(_unwrapped(wrapped))


def rewrap(wrapped: bytes) -> bytes:
    """The same data key wrapped by the newest KEK; *wrapped* itself when it already is."""
    if kek_number(wrapped) == newest():
        return wrapped
    return _wrap(_unwrapped(wrapped))


def kek_number(wrapped: bytes) -> int:
    """Which KEK opens *wrapped*."""
    return int.from_bytes(wrapped[1:HEADER_BYTES])


def seal(key: DataKey, text: bytes, associated: bytes) -> bytes:
    """*text* so that only *key* opens it, and only beside *associated*."""
    nonce = os.urandom(NONCE_BYTES)
    return VERSION + nonce + key.encrypt(nonce, text, associated)


def open_sealed(key: DataKey, sealed: bytes, associated: bytes) -> bytes:
    """The text in *sealed*; `SealBroken` when it was changed or stands in another place."""
    if sealed[:1] != VERSION:
        raise SealBroken("unknown version")
    try:
        return key.decrypt(sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :], associated)
    except InvalidTag:
        raise SealBroken("changed, or moved from its place") from None


def _wrap(key: bytes) -> bytes:
    number = newest()
    header = VERSION + number.to_bytes(2)
    nonce = os.urandom(NONCE_BYTES)
    return header + nonce + AESGCM(kek(number)).encrypt(nonce, key, header)


def _unwrapped(wrapped: bytes) -> bytes:
    header, nonce = wrapped[:HEADER_BYTES], wrapped[HEADER_BYTES : HEADER_BYTES + NONCE_BYTES]
    if header[:1] != VERSION:
        raise SealBroken("unknown version of a wrapped key")
    try:
        opener = AESGCM(kek(kek_number(wrapped)))
        return opener.decrypt(nonce, wrapped[HEADER_BYTES + NONCE_BYTES :], header)
    except InvalidTag:
        raise SealBroken("a wrapped key does not open with its KEK") from None
