"""Plain, short ways of asking for contact, of offering it and of speaking of it; and what is as plain and harmless."""

import pytest

from strainer import Strainer

ASKING = [
    "can we move this to text",
    "let's take it to dms",
    "i'd rather text if that's ok",
    "are you free for a call",
    "i'd love to hear your voice",
    "what digits do i dial",
    "what's the name of your insta",
    "what are you called on snap",
    "put your number in the chat",
    "can i have you on something",
    "i'll give you mine if you give me yours",
    "need a texting buddy, anyone?",
    "could we continue this by telephone",
]
MOVING = [
    "any chance you're on signal",
    "over to whatsapp?",
    "do u snap",
    "make an insta so we can dm",
    "telegram in 5",
    "i sent u a friend request on facebook",
    "do u want my snap",
    "let me give you my discord",
    "tell me on insta",
    "lets bounce to discord",
]
GROUPS = [
    "who wants the discord",
    "can i join your server",
    "add me to the gc pls",
    "i run a discord for people like us",
    "there's a bunch of us on discord if you want",
    "most of us from this room have a group chat now, it's way more chill",
    "ur the only one thats not on the discord",
    "does this place have a discord",
]
TIES = [
    "Tell Juniper what I told you on the phone last night",
    "did you get the voice note i sent you",
    "you never texted me back",
    "sorry i missed your call",
    "willow gave me your number",
    "give willow my discord",
    "you sounded sad on the phone",
    "my listener gave me her number",
]
NAMES = [
    "guess whos back under a new name, its fox, from the server drama",
    "i have a second listener account, its still me",
    "fernleaf22 is my alt",
    "if i get banned look for oakley",
    "what was your old username",
    "you know me, just not by this name",
    "make a new account and find me",
    "reverse search my pfp",
    "this is also my discord name",
    "is your username the same on insta",
    "i think i found you on facebook",
    "read my name backwards",
]


@pytest.mark.parametrize("text", [*ASKING, *MOVING, *GROUPS, *TIES, *NAMES])
def test_plain_words_for_contact_are_found(strainer: Strainer, text: str) -> None:
    assert strainer.screen(text).flag


@pytest.mark.parametrize(
    "text",
    [
        # Others, and what is past.
        "my therapist wants to move to video",
        "my boyfriend wants to text instead of calling",
        "should i text my mum tonight",
        "everyone in my class has a group chat except me",
        "they made a gc without me",
        "a few of us at work have a group chat",
        "he told me on the phone yesterday that it is over",
        "my ex still has my number",
        "should i give mike my number",
        "he changed his username so i wont find him",
        # This place.
        "did you see my post in the forum",
        "can i join the anxiety room",
        "it was nice talking yesterday",
        "how can i contact a moderator",
        # Apps as a worry, and refusals.
        "have you tried to delete instagram, it helped me",
        "what do you think about tiktok",
        "let's stay here and not move to telegram",
        # The same words for other things.
        "can we move on to something else",
        "what number would you give your mood",
        "i have two accounts at the bank",
        "i made a new account because i forgot my password",
        "my profile is empty",
        "woe is me",
        "i need somebody to call when it gets dark",
        "join us in the room tonight",
    ],
)
def test_plain_words_about_other_things_pass(strainer: Strainer, text: str) -> None:
    assert not strainer.screen(text).flag


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what's your name on discord?", "quiettea"),
        ("have u got anything where we can do voice", "ye skipe or dicsord"),
        ("what's your snap", "same as my name on here"),
        ("under what name", "willow.tea"),
    ],
)
def test_answers_are_read_with_their_question(strainer: Strainer, question: str, answer: str) -> None:
    conversation = strainer.conversation()
    conversation.screen("A", question)

    assert conversation.screen("B", answer).flag


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what's your name", "same as my gran's"),
        ("did he text you", "yes on whatsapp"),
        ("what's your favourite game?", "roblox"),
        ("what's your snap", "no"),
    ],
)
def test_answers_to_other_questions_pass(strainer: Strainer, question: str, answer: str) -> None:
    conversation = strainer.conversation()
    conversation.screen("A", question)

    assert not conversation.screen("B", answer).flag
