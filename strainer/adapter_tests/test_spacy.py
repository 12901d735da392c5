"""The component inside spaCy's own pipeline, found by its name as an installed package is."""

import pytest
import spacy
from spacy.language import Language


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("strainer")
    return pipeline


def test_findings_are_spans(nlp: Language) -> None:
    doc = nlp("my sn4p is jane_d92, write me")

    assert ("jane_d92", "HANDLE") in [(span.text, span.label_) for span in doc.spans["contact"]]
    assert doc._.contact.flag


def test_ordinary_talk_has_none(nlp: Language) -> None:
    doc = nlp("i fell asleep at nine and my kik drum broke")

    assert not doc._.contact.flag
    assert list(doc.spans["contact"]) == []


def test_a_span_that_cuts_a_token_reaches_to_its_ends(nlp: Language) -> None:
    doc = nlp("so...(call 07700900982)ok")

    (span, *_) = doc.spans["contact"]
    assert "07700900982" in span.text


def test_a_pipeline_can_be_given_its_own_list() -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("strainer", config={"allow": ["our-forum.example"]})

    assert not pipeline("look at our-forum.example")._.contact.flag
    assert pipeline("look at other-forum.example/join")._.contact.flag


def test_it_goes_through_many_documents(nlp: Language) -> None:
    docs = list(nlp.pipe(["hello there", "my number is 07700 900123"]))

    assert [doc._.contact.flag for doc in docs] == [False, True]
