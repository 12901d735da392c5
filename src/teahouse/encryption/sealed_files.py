"""
Files that only the holder of a private key reads: what a backup is sealed with.

The house keeps the public half alone, so whoever breaks into it cannot read the backups that it made. A file is
`MAGIC`, the public half of a key made for it (32 bytes), and its content in pieces of `PIECE` bytes, each sealed with
ChaCha20-Poly1305. A nonce is the number of the piece (11 bytes) and whether it is the last (1 byte): none can be moved,
left out or cut off (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015).
"""

from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from teahouse.encryption.envelope import SealBroken
from teahouse.encryption.keys import KEY_BYTES, read_key, write_key

MAGIC = b"teahouse-backup 1\n"
PIECE = 1 << 20
TAG_BYTES = 16
MORE, LAST = b"\x00", b"\x01"


def make_pair(public: Path, private: Path) -> None:
    """Make a pair of keys, each half in a new file of its own that only we can read."""
    key = X25519PrivateKey.generate()
    write_key(private, key.private_bytes_raw())
    write_key(public, key.public_key().public_bytes_raw())


class Sealing:
    """Seals what is written to it for the holder of the private half of *public*; `close()` writes the end."""

    def __init__(self, target: BinaryIO, public: Path) -> None:
        """`KeyProblem` when *public* is no key."""
        receiver = X25519PublicKey.from_public_bytes(read_key(public))
        ours = X25519PrivateKey.generate()
        share = ours.public_key().public_bytes_raw()
        self._target = target
        self._pieces = _Pieces(ours.exchange(receiver), share, receiver)
        self._waiting = bytearray()
        target.write(MAGIC + share)

    def write(self, content: bytes) -> int:
        self._waiting += content
        while len(self._waiting) > PIECE:
            self._target.write(self._pieces.seal(bytes(self._waiting[:PIECE]), MORE))
            del self._waiting[:PIECE]
        return len(content)

    def close(self) -> None:
        self._target.write(self._pieces.seal(bytes(self._waiting), LAST))


class Opening:
    """Reads what `Sealing` wrote; `SealBroken` where a byte was changed, moved, or cut off, or the key is another."""

    def __init__(self, source: BinaryIO, private: Path) -> None:
        """`KeyProblem` when *private* is no key, `SealBroken` when *source* is no such file."""
        key = X25519PrivateKey.from_private_bytes(read_key(private))
        if source.read(len(MAGIC)) != MAGIC:
            raise SealBroken("this is no backup, or one of another version")
        share, first = source.read(KEY_BYTES), source.read(PIECE + TAG_BYTES)
        if not first:  # even nothing is one piece
            raise SealBroken("the file is cut off")
        self._source = source
        try:
            secret = key.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError:  # a share that was made up, so that anybody would know the secret
            raise SealBroken("the file was changed") from None
        self._pieces = _Pieces(secret, share, key.public_key())
        self._ahead = first
        self._ready = b""

    def read(self, size: int) -> bytes:
        """At most *size* bytes, none at the end."""
        if not self._ready and self._ahead:
            piece, self._ahead = self._ahead, self._source.read(PIECE + TAG_BYTES)
            try:
                self._ready = self._pieces.open(piece, MORE if self._ahead else LAST)
            except InvalidTag:
                raise SealBroken("the file was changed or cut off, or it was sealed for another key") from None
        content, self._ready = self._ready[:size], self._ready[size:]
        return content


class _Pieces:
    """The cipher of one file, and how many pieces it has seen."""

    def __init__(self, secret: bytes, share: bytes, receiver: X25519PublicKey) -> None:
        salt = share + receiver.public_bytes_raw()
        self._cipher = ChaCha20Poly1305(HKDF(SHA256(), KEY_BYTES, salt, MAGIC).derive(secret))
        self._number = 0

    def _nonce(self, place: bytes) -> bytes:
        nonce = self._number.to_bytes(11) + place
        self._number += 1
        return nonce

    def seal(self, piece: bytes, place: bytes) -> bytes:
        return self._cipher.encrypt(self._nonce(place), piece, None)

    def open(self, piece: bytes, place: bytes) -> bytes:
        return self._cipher.decrypt(self._nonce(place), piece, None)
