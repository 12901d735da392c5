"""The catalogue that translators start from holds every sentence of the house."""

from pathlib import Path

from scripts.catalogue import CATALOGUE, Sentence, catalogue, in_file


def test_the_catalogue_is_up_to_date() -> None:
    assert CATALOGUE.read_text("utf-8") == catalogue(), "run python scripts/catalogue.py"


def test_sentences_are_found_in_code_and_in_templates(tmp_path: Path) -> None:
    code = tmp_path / "rooms.py"
    code.write_text('words = [_("Hello"), ngettext("one cup", "many cups", n), pgettext("verb", "Leave")]')
    (tmp_path / "templates").mkdir()
    page = tmp_path / "templates" / "page.html"
    page.write_text(
        """{% load i18n %}{% translate "It's \\"here\\"" %}{% blocktranslate trimmed count n=n %}
        {{ n }} cup{% plural %}{{ n }} cups{% endblocktranslate %}{% translate "May" context "month" %}"""
    )

    assert list(in_file(code)) == [
        Sentence("Hello"),
        Sentence("one cup", "many cups"),
        Sentence("Leave", context="verb"),
    ]
    assert set(in_file(page)) >= {Sentence("%(n)s cup", "%(n)s cups"), Sentence("May", context="month")}
