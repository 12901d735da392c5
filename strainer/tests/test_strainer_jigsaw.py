"""Pieces that point to somebody when they are put together."""

import pytest

from strainer.jigsaw import Piece, pieces


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("hi, my name is Bertha", {Piece.NAME}),
        ("I'm 15 and I live in Hollowby", {Piece.AGE, Piece.PLACE}),
        ("i'm from a small town, in year 10", {Piece.PLACE}),
        ("I'm in year 10 and my mum is the headteacher", {Piece.SCHOOL, Piece.FAMILY}),
        ("I work at the bakery", {Piece.WORK}),
        ("im a nurse", {Piece.WORK}),
        ("i have red hair and play for the county team", {Piece.LOOKS}),
        ("I play hockey for the county", {Piece.FAME}),
        ("we were on the news", {Piece.FAME}),
        ("me llamo Berta y tengo 15 anos", {Piece.NAME, Piece.AGE}),
        ("ich heisse Berta und wohne noch zuhause", {Piece.NAME}),
        ("j'ai 15 ans", {Piece.AGE}),
        ("MAM 15 LAT", {Piece.AGE}),
    ],
)
def test_what_somebody_tells_of_themselves_is_a_piece(text: str, told: set[Piece]) -> None:
    assert told <= pieces(text)


@pytest.mark.parametrize(
    "text",
    [
        "i feel so alone today",
        "he said he would call me back and never did",
        "i'm 100% done with this",
        "i'm in a bad place right now",
        "she is 15",
        "what is your name",
        "i have been crying for 3 hours",
        "take 20 mg with food",
        "",
        "a" * 100_000,
    ],
)
def test_what_says_nothing_of_the_writer_is_none(text: str) -> None:
    assert not pieces(text)
