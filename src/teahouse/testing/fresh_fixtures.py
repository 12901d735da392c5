"""What one test leaves in the memory of the process is gone before the next."""

from collections.abc import Iterator

import pytest

from teahouse.web import buckets


@pytest.fixture(autouse=True)
def full_buckets() -> Iterator[None]:
    """Nobody has done anything yet."""
    yield
    buckets.fill_all()
