"""The documents are true: what they name exists, and what exists is named."""

import tomllib
from pathlib import Path

import pytest

from teahouse.policy.load import DEFAULT

ROOT = Path(__file__).parents[2]
RULES = (ROOT / "docs" / "safety-rules.md").read_text("utf-8")
POLICY = tomllib.loads(DEFAULT.read_text("utf-8"))


@pytest.mark.parametrize("table", [name for name, entries in POLICY.items() if isinstance(entries, dict)])
def test_every_number_of_the_policy_is_explained(table: str) -> None:
    section = RULES.partition(f"### [{table}]")[2].partition("\n### ")[0]

    assert [key for key in POLICY[table] if f"`{key}`" not in section] == []


def test_every_document_that_another_names_is_there() -> None:
    texts = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
    named = {word.strip("`.,;:()") for text in texts for word in text.read_text("utf-8").split() if "docs/" in word}
    paths = {name for name in named if name.startswith("docs/") and "NNNN" not in name}

    assert sorted(path for path in paths if not (ROOT / path).exists()) == []
