"""The recogniser inside Presidio's own analyzer."""

import pytest
import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import SpacyNlpEngine

from strainer.adapters.presidio import ENTITIES, ContactRecognizer


class Tokenizer(SpacyNlpEngine):  # type: ignore[misc]
    """Presidio wants a spaCy model; a bare tokenizer is one that nobody has to fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.nlp = {"en": spacy.blank("en")}


@pytest.fixture(scope="module")
def analyzer() -> AnalyzerEngine:
    registry = RecognizerRegistry(recognizers=[ContactRecognizer()], supported_languages=["en"])
    return AnalyzerEngine(registry=registry, nlp_engine=Tokenizer(), supported_languages=["en"])


def found(results: list[RecognizerResult], text: str) -> dict[str, str]:
    return {result.entity_type: text[result.start : result.end] for result in results}


def test_contact_is_an_entity_with_its_place(analyzer: AnalyzerEngine) -> None:
    text = "my sn4p is jane_d92, write me"

    assert found(analyzer.analyze(text, language="en"), text)["CONTACT_HANDLE"] == "jane_d92"


def test_only_what_was_asked_for_comes_back(analyzer: AnalyzerEngine) -> None:
    text = "jane.d@example.com or my snap is jane_d92"

    results = analyzer.analyze(text, language="en", entities=["CONTACT_EMAIL"])

    assert found(results, text) == {"CONTACT_EMAIL": "jane.d@example.com"}


def test_ordinary_talk_and_helplines_have_none(analyzer: AnalyzerEngine) -> None:
    assert analyzer.analyze("i fell asleep at nine, then called samaritans on 116 123", language="en") == []


def test_it_says_why(analyzer: AnalyzerEngine) -> None:
    (result, *_) = analyzer.analyze("call me on +44 7700 900456", language="en", return_decision_process=True)

    assert result.analysis_explanation.recognizer == "Strainer"
    assert result.analysis_explanation.textual_explanation
    assert 0 < result.score <= 1
    assert "CONTACT_CRISIS" not in ENTITIES
