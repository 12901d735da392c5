"""One strainer for all tests: it keeps no state."""

import pytest

from strainer import Strainer


@pytest.fixture(scope="session")
def strainer() -> Strainer:
    return Strainer()
