"""The files we did not write are the ones we say they are."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from teahouse.web.static_table import build

STATIC = Path(__file__).parents[1] / "static"
ENTRIES = json.loads((STATIC / "vendor" / "vendor.json").read_text("utf-8"))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry["file"]))
def test_a_vendored_file_is_the_one_that_was_fetched(entry: dict[str, str]) -> None:
    words = (STATIC / entry["file"]).read_bytes()

    assert hashlib.sha256(words).hexdigest() == entry["sha256"]
    assert entry["licence"] in {"OFL-1.1", "ISC"}
    assert entry["version"]


def test_every_font_is_listed() -> None:
    fonts = {f"fonts/{path.name}" for path in (STATIC / "fonts").iterdir()}

    assert fonts <= {entry["file"] for entry in ENTRIES}


def test_every_file_that_a_template_names_is_there() -> None:
    house = STATIC.parent.parent
    named = {
        (name, template.name)
        for template in house.rglob("templates/**/*.html")
        for name in re.findall(r"""\{% static ['"]([^'"]+)['"]""", template.read_text("utf-8"))
    }
    files = build().files

    assert len(named) > 5
    assert {(name, template) for name, template in named if name not in files} == set()


def test_every_drawing_that_a_template_asks_for_is_in_the_set() -> None:
    house = STATIC.parent.parent
    drawn = (STATIC / "images" / "icons.svg").read_text("utf-8")
    asked = {
        name
        for template in house.rglob("templates/**/*.html")
        for name in re.findall(r"""(?:\{% icon |drawing=)["']([a-z-]+)["']""", template.read_text("utf-8"))
    }

    assert {name for name in asked if f'id="{name}"' not in drawn} == set()
