"""Meeting, calling, homes and schools, in the plain ways people say them; and what only sounds like it."""

import pytest

from strainer import Kind, Strainer


def kinds(strainer: Strainer, text: str) -> set[Kind]:
    return {finding.kind for finding in strainer.screen(text).findings}


@pytest.mark.parametrize(
    "text",
    [
        "what if we met up some day",
        "how bout we meet up sometime",
        "we should totally hang",
        "go out with me? like a real date",
        "let me take you out for dinner",
        "i'll get the bus to yours",
        "if you're ever in Dublin let's grab a coffee",
        "6pm by the fountain dont be late",
        "come over, my parents are out",
        "your place or mine lol",
        "w3 c4n m33t up, sat in the park",
        "any1 from Glasgow fancy a pint",
        "drinks tonight?",
        "im outside your house",
        "how we can meet",
        "imma pull up",
        "do come for tea",
    ],
)
def test_meeting_is_read_in_plain_words(strainer: Strainer, text: str) -> None:
    assert Kind.MEET in kinds(strainer, text)


@pytest.mark.parametrize(
    "text",
    [
        "let me text you",
        "can we vid chat later??",
        "I'd love to hear your voice on the phone",
        "let's take this to text",
        "wanna be penpals, real letters",
        "someone text me im bored",
        "i'll give you a ring later",
        "did u get my text",
        "lets use a different app",
        "I call you tonight ok?",
        "they read everything here, lets move",
        "is it ok to text you",
        "call my phone",
    ],
)
def test_calls_and_texts_are_read_in_plain_words(strainer: Strainer, text: str) -> None:
    assert kinds(strainer, text) & {Kind.ARRANGE, Kind.REQUEST, Kind.APP}


@pytest.mark.parametrize(
    "text",
    [
        "Six Elm St, flr 2, door B",
        "he lives at number 40, Brant Road",
        "room 214, Hotel Belmont",
        "H.No 12, Gandhi Nagar",
        "block C flat 9, Mimosa Estate",
        "PO Box 221, Leeds",
        "zip is 60614",
        "what3words is ///lamp.rider.fox",
        "ur address?",
        "where u live",
        "which house is yours",
        "how do i get to yours",
        "ill send u an uber",
        "what's your nearest station",
        "flat Bravo nine, Tango Estate",
        "row 12 Meadowvale Mobile Homes",
        "hill road 17",
        "dayton ohio 45402",
    ],
)
def test_homes_are_read_in_plain_words(strainer: Strainer, text: str) -> None:
    assert Kind.ADDRESS in kinds(strainer, text)


@pytest.mark.parametrize(
    "text",
    [
        "what's your school",
        "where do you go to school",
        "which uni",
        "im at Westbrook Academy",
        "West Lake Middle, 8th grade",
        "2nd year at Bristol",
        "nurse at Royal Derby, nights",
        "i work at the Tesco in Ilkley",
        "do you go to Kingsford High",
        "who do you have for maths",
        "anyone here go to Oakridge High",
        "visit me at work",
        "which one, the one with the pool or the one by the prison",
        "just tell me the mascot",
        "harlow college?",
        "im on maple ward",
        "i sit two rows behind you",
    ],
)
def test_schools_and_workplaces_are_read_in_plain_words(strainer: Strainer, text: str) -> None:
    assert Kind.SCHOOL in kinds(strainer, text)


@pytest.mark.parametrize(
    "text",
    [
        # told of others, or of long ago
        "i met up with my friend yesterday",
        "my mum met him at the mall",
        "my ex wants to come over tonight",
        "should i go on a date with her",
        "he gave me a ring and i said yes",
        "i texted her to say sorry",
        "we stayed in a hotel last year, room 12",
        "she lives on a quiet street",
        "my sister lives on Mill Road and never visits",
        "my school called my mum",
        "my school is called off for snow",
        # here, on this site
        "let's meet back here tomorrow",
        "same room tomorrow?",
        "i'll wait for you in the lobby room",
        "wanna try a breathing exercise with me",
        # other people, other senses
        "could you call a friend",
        "which friend can you call tonight",
        "i need somebody to call when it gets dark",
        "i want to hear his voice one more time",
        "can i call you Sam",
        "is it ok to text my ex",
        "meet me halfway, i told him",
        "which house are you in at hogwarts",
        "where in your body do you feel it",
        "which one, the one with the blue cover",
        "my house is 20 minutes away",
        # too little to find anybody by
        "i'm in high school",
        "2nd year at uni is killing me",
        "i work in a hospital",
        "i'm in hall 3 for my exam",
        "i'm a nurse and i'm exhausted",
        "how was school",
        "my lil sis is in primary",
        "my therapist is kind",
        # refused
        "we can't meet in real life, it's against the rules",
        "i don't want to say where i live",
    ],
)
def test_what_only_sounds_like_a_place_passes(strainer: Strainer, text: str) -> None:
    assert not strainer.screen(text).flag
