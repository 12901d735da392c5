"""What hurts without leading outside: told apart from contact, never a reason to hold a text back."""

import pytest

from strainer import Act, Conversation, Kind, Strainer

STRAINER = Strainer()


def concerns(text: str) -> set[Kind]:
    return {found.kind for found in STRAINER.screen(text).concerns}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("can you send me 50 dollars? i pay you back tomorrow", Kind.SCAM),
        ("buy me an amazon gift card and tell me the numbers", Kind.SCAM),
        ("my trading coach can double your money in a week", Kind.SCAM),
        ("i will post your pics everywhere unless you pay me", Kind.SCAM),
        ("we are from the support team, please send your password", Kind.SCAM),
        ("send nudes", Kind.SEXUAL),
        ("what are you wearing", Kind.SEXUAL),
        ("wanna sext?", Kind.SEXUAL),
        ("will you be my girlfriend", Kind.SEXUAL),
        ("go kill yourself", Kind.HARASSMENT),
        ("you are a worthless piece of trash", Kind.HARASSMENT),
        ("nobody likes you", Kind.HARASSMENT),
        ("i will find you and hurt you", Kind.HARASSMENT),
    ],
)
def test_a_concern_is_told_as_its_own_kind(text: str, kind: Kind) -> None:
    result = STRAINER.screen(text)

    assert kind in {found.kind for found in result.concerns}
    assert all(found.act is Act.MENTION for found in result.concerns)
    assert kind not in {found.kind for found in result.findings}
    assert result.masked == text or result.flag
    assert kind.value in result.why_for("moderator")


@pytest.mark.parametrize(
    "text",
    [
        "my dad sent me money for the rent",
        "he called me worthless again",
        "my ex sends pictures of her new flat to everyone",
        "i was told to kill myself by the boys in my class",
        "he said he knows where i live and i am scared",
        "she asked me what i am wearing and i felt sick",
        "nobody likes me",
        "i hate myself",
        "let me see if i can find the words",
        "my counsellor says i am mature",
        "how old are you",
        "are you alone with this?",
    ],
)
def test_telling_of_it_or_a_harmless_twin_is_no_concern(text: str) -> None:
    assert not concerns(text)


SEQUENCE = ("how old are you", "are your parents home?", "you are so mature for your age", "don't tell anyone about us")


def said(conversation: Conversation, *turns: tuple[str, str]) -> list[bool]:
    return [bool(conversation.screen(by, text).concerns) for by, text in turns]


def test_signs_of_grooming_are_told_when_one_person_gathers_them() -> None:
    conversation = STRAINER.conversation()

    assert said(conversation, *(("A", words) for words in SEQUENCE)) == [False, False, True, True]


def test_signs_of_two_people_and_the_same_sign_again_are_no_sequence() -> None:
    conversation = STRAINER.conversation()
    turns = [("AB"[number % 2], words) for number, words in enumerate(SEQUENCE)]

    assert not any(said(conversation, *turns))
    assert not any(said(conversation, *[("A", SEQUENCE[0])] * 5))


def test_signs_outlive_a_restart_and_a_state_of_the_last_version_is_read() -> None:
    conversation = STRAINER.conversation()
    said(conversation, *(("A", words) for words in SEQUENCE[:2]))

    assert said(STRAINER.resume(conversation.to_bytes()), ("A", SEQUENCE[2])) == [True]
    assert said(STRAINER.resume(b"\x96\x01\x02\xf7\x90\x90\x90"), ("A", SEQUENCE[0])) == [False]
