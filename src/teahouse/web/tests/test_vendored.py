"""The files we did not write are the ones we say they are."""

import hashlib
import json
from pathlib import Path

import pytest

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
