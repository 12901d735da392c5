"""The house's settings with the newer version's app."""

from teahouse.settings import *  # noqa: F403
from teahouse.settings import INSTALLED_APPS as OLDER

INSTALLED_APPS = [*OLDER, "tests.house.newer"]
