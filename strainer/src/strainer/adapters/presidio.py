"""
A Presidio recogniser: what the strainer finds, as entities for the analyzer and the anonymizer.

``pip install strainer[presidio]``, then::

    registry.add_recognizer(ContactRecognizer())
    analyzer.analyze("my sn4p is jane_d92", language="en", entities=["CONTACT_HANDLE"])
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult

from strainer.engine import Strainer
from strainer.result import BESIDE_CONTACT, Kind

if TYPE_CHECKING:
    from presidio_analyzer.nlp_engine import NlpArtifacts

PREFIX = "CONTACT_"
ENTITIES = {PREFIX + kind.value.upper(): kind for kind in Kind if kind not in BESIDE_CONTACT}


class ContactRecognizer(EntityRecognizer):  # type: ignore[misc]  # Presidio is not installed where types are checked
    """
    Recognises every kind of contact as ``CONTACT_…``; a text is read alone, since Presidio knows no conversations.

    Presidio asks recognisers by language, and the strainer reads all of its languages in one go: register one for
    each language that your analyzer has.
    """

    def __init__(self, strainer: Strainer | None = None, supported_language: str = "en") -> None:
        self._strainer = strainer or Strainer()
        super().__init__(supported_entities=[*ENTITIES], name="Strainer", supported_language=supported_language)

    def load(self) -> None:
        """Nothing is left to load."""

    def analyze(
        self,
        text: str,
        entities: list[str],
        nlp_artifacts: NlpArtifacts | None = None,  # noqa: ARG002  Presidio hands it over by name
    ) -> list[RecognizerResult]:
        """Return what in *text* is one of *entities*; all of them when none is named."""
        wanted = {ENTITIES[name] for name in entities or ENTITIES if name in ENTITIES}
        return [
            RecognizerResult(
                entity_type=PREFIX + finding.kind.value.upper(),
                start=finding.start,
                end=finding.end,
                score=finding.score,
                analysis_explanation=AnalysisExplanation(
                    recognizer=self.name,
                    original_score=finding.score,
                    pattern_name=finding.rule,
                    textual_explanation=finding.why,
                ),
                recognition_metadata={
                    RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                    RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                },
            )
            for finding in self._strainer.screen(text).findings
            if finding.kind in wanted
        ]
