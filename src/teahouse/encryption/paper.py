"""Keys on paper: each key split into words, so that a few papers together make it whole and fewer tell nothing."""

import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics

from teahouse.encryption.keys import KEK, KEY_BYTES, NAMES, read_keys, write_key


class PaperProblem(Exception):
    """The papers do not make the keys whole; the text says which key and why, never a word of it."""


def papers(directory: Path, *, shares: int, needed: int) -> list[str]:
    """
    The keys in *directory* as *shares* papers, any *needed* of which make them again.

    A paper has a line for each key: its name, a colon, and its words (SLIP-39).
    """
    ring = read_keys(directory)
    keys = {f"kek-{number}": key for number, key in sorted(ring.keks.items())}
    keys |= {name: getattr(ring, name) for name in NAMES}
    lines: list[list[str]] = [[] for _ in range(shares)]
    for name, key in keys.items():
        for paper, words in zip(lines, generate_mnemonics(1, [(needed, shares)], key)[0], strict=True):
            paper.append(f"{name}: {words}")
    return ["\n".join(paper) for paper in lines]


def restore(typed: Sequence[str], directory: Path) -> None:
    """
    Make the keys again in *directory* from what was typed off the papers, one paper an entry.

    Raises:
        PaperProblem: too few papers, a word that is wrong, or a name that is no key; nothing is written then.
    """
    words: dict[str, list[str]] = defaultdict(list)
    for paper in typed:
        for line in filter(None, map(str.strip, paper.splitlines())):
            name, colon, rest = line.partition(":")
            if colon and (name in NAMES or KEK.fullmatch(name)):
                words[name].append(" ".join(rest.split()))
    absent = sorted({"kek-1", *NAMES} - words.keys())
    if absent:
        raise PaperProblem(f"no paper has {', '.join(absent)}")
    keys = {name: _whole(name, shares) for name, shares in words.items()}
    directory.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix="keys-", dir=directory.parent))
    for name, key in keys.items():
        write_key(draft / name, key)
    draft.rename(directory)


def _whole(name: str, shares: list[str]) -> bytes:
    try:
        key: bytes = combine_mnemonics(shares)
    except MnemonicError:
        raise PaperProblem(f"{name}: these papers do not make it whole; more papers, or a word is wrong") from None
    if len(key) != KEY_BYTES:
        raise PaperProblem(f"{name}: is not one of our keys")
    return key
