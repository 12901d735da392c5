"""What templates must keep to beyond djlint: words can be translated, forms carry their token, nothing acts inline."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted((ROOT / "src").rglob("templates/**/*.html"))
COMMENT = re.compile(r"(?s)\{#.*?#\}|\{% comment %\}.*?\{% endcomment %\}|<!--.*?-->")
TRANSLATED = re.compile(r"(?s)\{%\s*blocktranslate\b.*?\{%\s*endblocktranslate\s*%\}")
# Parts of a class name, filled in by the page, and the names by which a script finds its sentences.
NO_WORDS = re.compile(r"(?s)<dt>[a-z_ {}.-]+</dt>|\{%\s*block \w+_class\s*%\}.*?\{%\s*endblock\s*%\}")
SITE = re.compile(r"\b[a-z]+\.(?:com|org)\b")
CODE = re.compile(r"(?s)<(script|style)\b.*?</\1>")
LOGIC = re.compile(r"(?s)\{%.*?%\}|\{\{.*?\}\}")
TAG = re.compile(r"(?s)<[^>]*>")
READ_ALOUD = re.compile(r"(?s)\b(?:aria-label|title|placeholder|alt|aria-description)\s*=\s*\"([^\"]*)\"")
LETTERS = re.compile(r"[^\W\d_]{2,}")
ENTITY = re.compile(r"&#?\w+;")
FORM = re.compile(r"(?s)<form\b[^>]*method\s*=\s*\"post\"[^>]*>.*?</form>")
# The only form that needs no token: it lifts a cookie of this browser, on a page that shows no trace of the house.
WITHOUT_TOKEN = {"web/notes.html"}


def name_of(path: Path) -> str:
    return path.as_posix().rpartition("/templates/")[2]


def words_in(template: str) -> list[str]:
    """Words that a person would read, or hear, and that no translator sees."""
    rest = LOGIC.sub(" ", CODE.sub(" ", NO_WORDS.sub(" ", TRANSLATED.sub(" ", COMMENT.sub(" ", template)))))
    seen = " ".join([TAG.sub(" ", rest), *READ_ALOUD.findall(rest)])
    return LETTERS.findall(SITE.sub(" ", ENTITY.sub(" ", seen)))


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("<p>Hello there</p>", ["Hello", "there"]),
        ('<p>{% translate "Hello" %}</p>', []),
        ("{# for us #}<p>{% blocktranslate %}Hello {{ name }}{% endblocktranslate %}</p>", []),
        ('<a title="Leave" aria-label="{% translate "Leave" %}">×</a>', ["Leave"]),
        ("<p>&nbsp;·&nbsp;{{ name }}</p>", []),
    ],
)
def test_the_lint_sees_words_and_only_words(template: str, words: list[str]) -> None:
    assert words_in(template) == words


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_every_word_of_a_template_can_be_translated(path: Path) -> None:
    assert words_in(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_a_template_acts_and_looks_by_files_alone(path: Path) -> None:
    text = COMMENT.sub(" ", path.read_text("utf-8"))

    assert re.findall(r"<[^>]*\son[a-z]+\s*=", text) == []
    assert re.findall(r"<[^>]*\sstyle\s*=", text) == []
    assert re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", text) == []
    assert re.findall(r"\b(?:src|srcset|action)\s*=\s*\"(?:https?:)?//", text) == []
    assert "|safe" not in text
    assert "autoescape off" not in text


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_every_form_that_changes_something_carries_its_token(path: Path) -> None:
    forms = FORM.findall(COMMENT.sub(" ", path.read_text("utf-8")))

    assert name_of(path) in WITHOUT_TOKEN or [form for form in forms if "{% csrf_token %}" not in form] == []


@pytest.mark.parametrize("path", [path for path in TEMPLATES if path.name.startswith("_")], ids=name_of)
def test_a_fragment_says_what_it_expects(path: Path) -> None:
    """Those in a folder of their own are explained by the fragment that chooses among them."""
    explained = path.read_text("utf-8").startswith("{#") or (path.parents[1] / f"_{path.parent.name}.html").is_file()

    assert explained
