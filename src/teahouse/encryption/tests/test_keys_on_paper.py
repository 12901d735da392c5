from pathlib import Path

import pytest

from teahouse.encryption.keys import make_keys, read_keys
from teahouse.encryption.paper import PaperProblem, papers, restore


def test_two_of_three_papers_make_the_keys_whole(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys")
    first, _, third = papers(tmp_path / "keys", shares=3, needed=2)

    restore([third, first], tmp_path / "again")

    assert read_keys(tmp_path / "again") == read_keys(tmp_path / "keys")


def test_one_paper_makes_nothing_and_writes_nothing(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys")
    paper = papers(tmp_path / "keys", shares=3, needed=2)[0]

    with pytest.raises(PaperProblem, match="kek-1"):
        restore([paper], tmp_path / "again")

    assert not (tmp_path / "again").exists()


def test_a_paper_that_lacks_a_key_is_named(tmp_path: Path) -> None:
    with pytest.raises(PaperProblem, match="audit"):
        restore(["link: word word"], tmp_path / "again")
