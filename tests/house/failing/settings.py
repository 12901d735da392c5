"""The house's settings with a version whose migration fails."""

from teahouse.settings import *  # noqa: F403
from teahouse.settings import INSTALLED_APPS as OLDER

INSTALLED_APPS = [*OLDER, "tests.house.newer", "tests.house.failing"]
