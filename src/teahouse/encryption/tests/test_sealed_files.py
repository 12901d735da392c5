"""Sealed files: only the private half opens them, and only whole."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from teahouse.encryption.envelope import SealBroken
from teahouse.encryption.keys import KeyProblem
from teahouse.encryption.sealed_files import PIECE, TAG_BYTES, Opening, Sealing, make_pair


@pytest.fixture
def halves(tmp_path: Path) -> tuple[Path, Path]:
    make_pair(tmp_path / "public", tmp_path / "private")
    return tmp_path / "public", tmp_path / "private"


def sealed(content: bytes, public: Path) -> bytes:
    target = BytesIO()
    sealing = Sealing(target, public)
    for at in range(0, len(content), 70_000):
        sealing.write(content[at : at + 70_000])
    sealing.close()
    return target.getvalue()


def opened(file: bytes, private: Path) -> bytes:
    opening = Opening(BytesIO(file), private)
    return b"".join(iter(lambda: opening.read(50_000), b""))


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 77])
def test_what_went_in_comes_out(halves: tuple[Path, Path], size: int) -> None:
    public, private = halves
    content = bytes(number % 251 for number in range(size))

    assert opened(sealed(content, public), private) == content


HEAD = 18 + 32


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file[:-1],
        lambda file: file + b"x",
        lambda file: file[: HEAD + PIECE + TAG_BYTES],
        lambda file: file[: HEAD + 2 * (PIECE + TAG_BYTES)],
        lambda file: file[:HEAD],
        lambda file: file[:40],
        lambda file: file[:HEAD] + file[HEAD + PIECE + TAG_BYTES :],
        lambda file: file[:HEAD] + file[HEAD:][PIECE + TAG_BYTES :] + file[HEAD:][: PIECE + TAG_BYTES],
        lambda file: file[:20] + bytes([file[20] ^ 1]) + file[21:],
        lambda file: file[: HEAD + 9] + bytes([file[HEAD + 9] ^ 1]) + file[HEAD + 10 :],
        lambda file: file[:18] + bytes(32) + file[HEAD:],
        lambda _: b"tea",
        lambda _: b"",
    ],
    ids=[
        "a byte less", "a byte more", "cut off after a piece", "cut off after two", "its head alone", "half its head",
        "a piece left out", "pieces changed places", "one bit of the head", "one bit", "a made-up head", "garbage",
        "empty",
    ],
)  # fmt: skip
def test_whatever_was_changed_or_cut_off_does_not_open(
    halves: tuple[Path, Path], spoil: Callable[[bytes], bytes]
) -> None:
    public, private = halves
    file = spoil(sealed(b"words " * 400_000, public))

    with pytest.raises(SealBroken):
        opened(file, private)


def test_the_public_half_opens_nothing(halves: tuple[Path, Path]) -> None:
    public, _ = halves

    with pytest.raises(SealBroken, match="another key"):
        opened(sealed(b"words", public), public)


def test_the_same_words_are_sealed_otherwise_every_time(halves: tuple[Path, Path]) -> None:
    public, _ = halves

    assert sealed(b"words", public) != sealed(b"words", public)


def test_a_key_that_others_can_read_is_refused(halves: tuple[Path, Path]) -> None:
    public, private = halves
    private.chmod(0o644)

    with pytest.raises(KeyProblem, match="private"):
        opened(sealed(b"words", public), private)
