"""The colours: each pair that carries words or edges is easy to see, in every look."""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[1] / "static" / "css"
TOKENS = (CSS / "tokens.css").read_text("utf-8")
PAIR = re.compile(r"--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)")
WORDS, EDGES = 4.5, 3.0

ON_PAPER = ["ink", "soft", "accent", "accent-deep", "exit"]
PAPERS = ["page", "card", "wash", "sunk"]
CHECKS = [
    *[(front, paper, WORDS) for front in ON_PAPER for paper in PAPERS],
    ("on-accent", "accent", WORDS),
    ("on-accent", "accent-deep", WORDS),
    ("on-exit", "exit", WORDS),
    *[(front, back, WORDS) for front in ("ink", "soft", "accent") for back in ("own", "gentle")],
    *[("line", paper, EDGES) for paper in PAPERS],
    *[("focus", paper, EDGES) for paper in PAPERS],
    ("gentle-edge", "gentle", EDGES),
    ("gentle-edge", "card", EDGES),
]


def _block(selector: str) -> dict[str, tuple[str, str]]:
    text = TOKENS.partition(f"\n{selector} {{")[2].partition("\n}")[0]
    return {name: (light, dark) for name, light, dark in PAIR.findall(text)}


def _look(selector: str) -> dict[str, tuple[str, str]]:
    return {**_block(":root"), **(_block(selector) if selector != ":root" else {})}


def _brightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_brightness(one), _brightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("selector", [":root", '[data-band="teen"]', '[data-look="contrast"]'])
@pytest.mark.parametrize("shade", [0, 1], ids=["light", "dark"])
def test_every_pair_of_colours_can_be_read(selector: str, shade: int) -> None:
    look = _look(selector)
    weak = {
        f"{front} on {back}": round(_contrast(look[front][shade], look[back][shade]), 2)
        for front, back, least in CHECKS
        if _contrast(look[front][shade], look[back][shade]) < least
    }

    assert weak == {}


@pytest.mark.parametrize("file", sorted(CSS.glob("*.css")), ids=lambda file: file.name)
def test_styles_work_from_right_to_left(file: Path) -> None:
    sided = re.findall(
        r"^\s*(?:margin|padding|border)-(?:left|right)\b|^\s*(?:left|right)\s*:|text-align:\s*(?:left|right)",
        file.read_text("utf-8"),
        re.MULTILINE,
    )

    assert sided == []


@pytest.mark.parametrize(
    "file", [file for file in sorted(CSS.glob("*.css")) if file.name not in {"tokens.css", "notes.css"}]
)
def test_colours_come_from_the_tokens(file: Path) -> None:
    words = re.sub(r"/\*.*?\*/", "", file.read_text("utf-8"), flags=re.DOTALL)
    own = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", words)) - {"#000"}

    assert own == set()
