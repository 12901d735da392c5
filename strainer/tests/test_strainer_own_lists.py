"""A community brings its own names: what it allows, and what it wants to watch."""

from pathlib import Path

import pytest

from strainer import Kind, Strainer
from strainer.cli import main
from strainer.lexicon import LexiconError

LIST = "# ours\napp | teapot hub, tphub  # the other forum\nhandle | jane_the_scammer\nrequest | who are you really\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ours.txt"
    path.write_text(LIST)
    return path


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("add me on tphub", Kind.APP),
        ("wanna continue on Teapot Hub tonight", Kind.APP),
        ("do you have tphub?", Kind.APP),
        ("tphub?", Kind.APP),
        ("my tphub is green", Kind.APP),
        ("t p h u b ?", Kind.APP),
        ("ＴＰＨＵＢ?", Kind.APP),
        ("ask Jane_the_Scammer", Kind.HANDLE),
        ("who are you really", Kind.REQUEST),
    ],
)
def test_names_of_ones_own_are_found_in_every_reading(text: str, kind: Kind, file: Path) -> None:
    assert kind in {finding.kind for finding in Strainer(lexicons=[file]).screen(text).findings}
    assert not Strainer(second_opinion=False).screen(text).findings


@pytest.mark.parametrize("text", ["i read about teapot hub in the news", "a tphubcap fell off", "the teapot is warm"])
def test_a_place_of_ones_own_may_be_spoken_of(text: str, file: Path) -> None:
    assert not Strainer(lexicons=[file]).screen(text).flag


def test_a_name_that_is_allowed_passes_and_hides_nothing_beside_it() -> None:
    strainer = Strainer(allow=["shop.example.com"])

    for said in ("see www.shop.example.com", "https://shop.example.com/cups?size=2", "shop.example.com"):
        assert not strainer.screen(said).flag
    for trick in ("https://shop.example.com@evil.example.org/x", "evil.example.org/shop.example.com"):
        assert strainer.screen(trick).flag
    assert strainer.screen("see www.shop.example.com or mail jane.d@example.org").flag


def test_a_market_may_pay_and_deliver_and_still_keeps_its_talk_inside() -> None:
    market = Strainer("marketplace")

    assert not market.screen("paypal.me/janed92 works too").flag
    assert market.screen("text me on whatsapp instead").flag


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("apps | x", "is no kind"),
        ("app |", "names nothing"),
        ("app | !!", "a letter or a digit"),
        ("app | a | b", "expected 2 columns"),
        ("crisis_ | x", "is no kind"),
    ],
)
def test_a_slip_in_a_list_is_named_with_its_line(
    line: str, rule: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(LIST + line + "\n")

    with pytest.raises(LexiconError, match=r"ours\.txt:5"):
        Strainer(lexicons=[file])
    assert main(["explain", "hello", "--lexicon", str(file)]) == 2
    told = capsys.readouterr().err
    assert "ours.txt:5" in told
    assert rule in told


def test_the_command_line_takes_both(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "add me on tphub", "--lexicon", str(file)]) == 0
    assert "flagged" in capsys.readouterr().out
    assert main(["explain", "www.shop.example.com", "--allow", "shop.example.com"]) == 0
    assert "passes" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text", ["look at our-forum.example", "@our-forum.example has it", "join us on our-forum.example!"]
)
def test_what_may_be_named_weighs_nothing_with_the_second_opinion(text: str) -> None:
    assert not Strainer(allow=["our-forum.example"]).screen(text).flag
