"""Problems that whoever runs the house can mend: told in a sentence, not in a traceback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class Problem(Exception):
    """Something that must be mended before the command can go on; its text says what and how."""


@contextmanager
def told_kindly() -> Iterator[None]:
    """End the program with the sentence of a known problem on standard error."""
    from django.db import OperationalError

    from teahouse.configuration import ConfigurationError
    from teahouse.encryption.keys import KeyProblem
    from teahouse.policy.load import PolicyError
    from teahouse.serving import AlreadyServing

    try:
        yield
    except (Problem, ConfigurationError, PolicyError, KeyProblem, AlreadyServing) as problem:
        print(f"teahouse: {problem}", file=sys.stderr)
        raise SystemExit(2) from None
    except OperationalError as problem:
        # Its text may quote a statement, and a statement may carry words.
        print(f"teahouse: {_kind_of(problem)}", file=sys.stderr)
        raise SystemExit(2) from None


def _kind_of(problem: Exception) -> str:
    text = str(problem)
    if "no such table" in text or "no such column" in text:
        return "the database is of another version; run: teahouse upgrade"
    if "readonly" in text or "read-only" in text:
        return "the database cannot be written to; check its owner, and that the disk is not full"
    if "locked" in text:
        return "the database is busy; try again in a moment"
    return "the database does not answer; check TEAHOUSE_DATABASE_URL and that it is running, then: teahouse doctor"
