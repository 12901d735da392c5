"""
A spaCy component: ``doc._.contact`` is the whole result, ``doc.spans["contact"]`` the findings as spans.

``pip install strainer[spacy]``; once installed, spaCy finds the component by its name::

    nlp = spacy.blank("en")
    nlp.add_pipe("strainer", config={"profile": "marketplace"})
    doc = nlp("my sn4p is jane_d92")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

from strainer.engine import Strainer

if TYPE_CHECKING:
    from collections.abc import Sequence

RESULT = "contact"
SPANS = "contact"


class ContactComponent:
    """Reads each document alone; a span reaches out to whole tokens, as spaCy's spans must."""

    def __init__(self, strainer: Strainer) -> None:
        self._strainer = strainer
        if not Doc.has_extension(RESULT):
            Doc.set_extension(RESULT, default=None)

    def __call__(self, doc: Doc) -> Doc:
        """Mark *doc* and return it."""
        result = self._strainer.screen(doc.text)
        setattr(doc._, RESULT, result)
        spans = [
            doc.char_span(found.start, found.end, label=found.kind.value.upper(), alignment_mode="expand")
            for found in result.findings
        ]
        doc.spans[SPANS] = [span for span in spans if span is not None]
        return doc


@Language.factory("strainer", default_config={"profile": "peer-support", "allow": [], "lexicons": []})  # type: ignore[untyped-decorator]
def component(
    nlp: Language,  # noqa: ARG001  spaCy hands both over by name
    name: str,  # noqa: ARG001
    profile: str,
    allow: Sequence[str],
    lexicons: Sequence[str],
) -> ContactComponent:
    """Return the component that ``nlp.add_pipe("strainer")`` adds."""
    return ContactComponent(Strainer(profile, allow=allow, lexicons=lexicons))
