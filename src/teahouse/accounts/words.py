"""The words that names are made of: calm, easy to spell, none of them a place, a brand or a person's name."""

import tomllib
from pathlib import Path

_words = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))

MOODS: tuple[str, ...] = tuple(_words["moods"].split())
THINGS: tuple[str, ...] = tuple(_words["things"].split())
