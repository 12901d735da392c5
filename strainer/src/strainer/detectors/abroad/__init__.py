"""Other languages than English, beyond names of apps: one module for each."""

from strainer.detectors.abroad import (
    dutch,
    french,
    german,
    hindi,
    indonesian,
    italian,
    polish,
    portuguese,
    spanish,
    tagalog,
    turkish,
)
from strainer.rule import Rule

RULES: tuple[Rule, ...] = (
    *spanish.RULES,
    *german.RULES,
    *french.RULES,
    *portuguese.RULES,
    *italian.RULES,
    *dutch.RULES,
    *polish.RULES,
    *turkish.RULES,
    *hindi.RULES,
    *indonesian.RULES,
    *tagalog.RULES,
)
