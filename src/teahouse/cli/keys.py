"""`teahouse keys`: make, rotate, and put on paper the keys that seal people's words."""

import sys
from pathlib import Path

from teahouse.cli.problems import Problem


def _directory() -> Path:
    from teahouse.configuration import read

    return read().data / "keys"


def _place_for_keys() -> Path:
    directory = _directory()
    if directory.exists() and any(directory.iterdir()):
        raise Problem(f"{directory} is there already; keys are never overwritten")
    return directory


def init() -> int:
    """Make the keys of this house; existing ones are never touched."""
    from teahouse.encryption.keys import make_keys

    directory = _place_for_keys()
    make_keys(directory)
    print(f"The keys are in {directory}. Whoever has them can read everything; without them nobody can.")
    print("Keep a copy on paper, apart from the backups: teahouse keys split")
    return 0


def rotate() -> int:
    """Add a newer key-encryption key and wrap every data key with it; the house may go on serving."""
    from teahouse.encryption.keys import add_kek
    from teahouse.messaging.rotation import rewrap_all

    number = add_kek(_directory())
    count = rewrap_all()
    print(f"kek-{number} is the newest key; {count} conversation keys are wrapped by it now.")
    return 0


def split(*, shares: int, needed: int) -> int:
    """Print the keys as *shares* papers, any *needed* of which make them again."""
    from teahouse.encryption.paper import papers

    if not 2 <= needed <= shares <= 10:
        raise Problem("of at most 10 papers, at least 2 must be needed")
    for number, paper in enumerate(papers(_directory(), shares=shares, needed=needed), start=1):
        print(f"Paper {number} of {shares}; {needed} open the house again. Give each to another person.\n{paper}\n")
    return 0


def join() -> int:
    """Make the keys from the papers on standard input, one paper a paragraph."""
    from teahouse.encryption.paper import PaperProblem, restore

    directory = _place_for_keys()
    try:
        restore(sys.stdin.read().split("\n\n"), directory)
    except PaperProblem as problem:
        raise Problem(str(problem)) from None
    print(f"The keys are in {directory} again.")
    return 0


def backup(private: Path) -> int:
    """Make the pair of keys for backups: one half stays here and seals, *private* opens them and must not stay here."""
    from teahouse.encryption.sealed_files import make_pair

    public = _directory() / "backup.pub"
    for half in (public, private):
        if half.exists():
            raise Problem(f"{half} is there already; keys are never overwritten")
    if not public.parent.is_dir():
        raise Problem(f"{public.parent} is missing; make the keys of the house first: teahouse keys init")
    make_pair(public, private)
    print(f"{private} opens every backup made from now on. Take it off this machine, and keep a copy on paper.")
    print("Without it and the keys of the house (teahouse keys split) no backup can be read, by you neither.")
    return 0
