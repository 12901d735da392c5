"""Problems that whoever runs the house can mend: told in a sentence, not in a traceback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class Problem(Exception):
    """Something that must be mended before the command can go on; its text says what and how."""


@contextmanager
def told_kindly() -> Iterator[None]:
    """End the program with the sentence of a known problem on standard error."""
    from teahouse.configuration import ConfigurationError
    from teahouse.encryption.keys import KeyProblem
    from teahouse.policy.load import PolicyError
    from teahouse.serving import AlreadyServing

    try:
        yield
    except (Problem, ConfigurationError, PolicyError, KeyProblem, AlreadyServing) as problem:
        print(f"teahouse: {problem}", file=sys.stderr)
        raise SystemExit(2) from None
