"""
Gather every sentence that people read into the catalogue that translators start from.

    python scripts/catalogue.py            writes src/teahouse/locale/en/LC_MESSAGES/django.po
    python scripts/catalogue.py --check    says whether that file is up to date

Needs no gettext tools. A translation is a copy of the file in a folder of its language, its lines filled in;
Django's own ``compilemessages`` compiles it.
"""

import ast
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HOUSE = Path(__file__).parent.parent / "src" / "teahouse"
CATALOGUE = HOUSE / "locale" / "en" / "LC_MESSAGES" / "django.po"
FUNCTIONS = {
    "_": "", "gettext": "", "gettext_lazy": "", "gettext_noop": "",
    "ngettext": "n", "ngettext_lazy": "n", "pgettext": "p", "pgettext_lazy": "p",
}  # fmt: skip
CALL = re.compile(r"\b([np]?)gettext\(((?:\s*u?(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\s*,?)+)")
STRING = re.compile(r"u?('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")")
HEAD = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"Language: en\\n"
"""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """What is translated: the words, their plural when they have one, and what tells them from the same words."""

    words: str
    plural: str = ""
    context: str = ""


def sentences() -> dict[Sentence, set[str]]:
    """Every sentence of the house and the files it stands in."""
    found: dict[Sentence, set[str]] = {}
    for path in sorted(HOUSE.rglob("*")):
        if "tests" in path.parts or path.suffix not in {".py", ".html", ".txt", ".svg"}:
            continue
        for sentence in in_file(path):
            found.setdefault(sentence, set()).add(path.relative_to(HOUSE).as_posix())
    return found


def in_file(path: Path) -> Iterator[Sentence]:
    """The sentences of one file."""
    if path.suffix == ".py":
        return _in_code(ast.parse(path.read_text("utf-8")))
    if "templates" in path.parts:
        return _in_template(path.read_text("utf-8"))
    return iter(())


def _in_code(tree: ast.AST) -> Iterator[Sentence]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if name in FUNCTIONS:
            words = [part.value for part in call.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            yield from _sentence(FUNCTIONS[name], words)


def _in_template(text: str) -> Iterator[Sentence]:
    from django.utils.translation.template import templatize

    for kind, arguments in CALL.findall(templatize(text)):
        yield from _sentence(kind, [ast.literal_eval(literal) for literal in STRING.findall(arguments)])


def _sentence(kind: str, words: list[str]) -> Iterator[Sentence]:
    if kind == "n" and len(words) > 1:
        yield Sentence(words[0], plural=words[1])
    elif kind == "p" and len(words) > 1:
        yield Sentence(words[1], context=words[0])
    elif kind == "" and words and words[0]:
        yield Sentence(words[0])


def catalogue() -> str:
    """The whole file: sorted, so that two people's changes rarely touch."""
    return HEAD + "".join(_entry(sentence, files) for sentence, files in sorted(sentences().items()))


def _entry(sentence: Sentence, files: set[str]) -> str:
    lines = [f"#: {file}" for file in sorted(files)]
    if "%(" in sentence.words + sentence.plural:
        lines.append("#, python-format")
    if sentence.context:
        lines.append(f"msgctxt {_quoted(sentence.context)}")
    lines.append(f"msgid {_quoted(sentence.words)}")
    if sentence.plural:
        lines += [f"msgid_plural {_quoted(sentence.plural)}", 'msgstr[0] ""', 'msgstr[1] ""']
    else:
        lines.append('msgstr ""')
    return "\n" + "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def main(arguments: list[str]) -> int:
    """Write the catalogue, or with ``--check`` only compare it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")
    words = catalogue()
    if "--check" in arguments:
        if CATALOGUE.exists() and CATALOGUE.read_text("utf-8") == words:
            return 0
        print("The catalogue is out of date: run python scripts/catalogue.py", file=sys.stderr)
        return 1
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    CATALOGUE.write_text(words, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
