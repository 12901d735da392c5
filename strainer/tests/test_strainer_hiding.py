"""Ways of hiding a contact: numbers in words, names misspelled, addresses said aloud, and their harmless twins."""

import pytest

from strainer import Kind, Strainer

PHONE, EMAIL, HANDLE, APP, LINK, PAYMENT = Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.APP, Kind.LINK, Kind.PAYMENT
PROFILE, PERSONA = Kind.PROFILE, Kind.PERSONA


def kinds(strainer: Strainer, text: str) -> set[Kind]:
    return {finding.kind for finding in strainer.screen(text).findings}


@pytest.mark.parametrize(
    "text",
    [
        "zero then seven, seven again, double nine, then double oh, one two three four",
        "zero four one two and then three four five and then six seven eight to finish",
        "zero, eight, five, then one, then two zeros, then four three nine",
        "it starts seven seven two, middle is five five five, ends zero one four four",
        "start with 772 then 555 and end with 0144",
        "7 7 2 that's the first bit 5 5 5 that's the middle 0 1 4 4 that's the end",
        "siven oh faiv, fiv fife fiv, zeero wan tooo tree",
        "s3ven thr33 0ne, f1ve five fiv3, zer0 one two tw0",
        "null1zwo drei9 zwo null 0 acht",
        "0bes5bes 0on 7yedi 3uc",
        "cinco cinco cinco, luego cero uno, y despues nueve cuatro",
        "tre quattro sette poi ottantadue poi cinquantuno poi nove sei zero",
        "nul zes dan tweeëndertig dan vierenvijftig dan achtenzeventig",
        "pięć zero jeden, potem dwieście trzydzieści, potem czterysta osiem",
        "trzy piątki, zero, trzynaście, osiemset dwa",
        "sıfır beş yüz otuz iki dört yüz on bir yirmi iki",
        "kosong lapan satu tujuh, terus tiga empat lima, terus enam dua lapan",
        "zero nine one seven, tapos lima lima lima, tapos uno dos tres kwatro",
        "nine eight ek saat teen char paanch saat saat zero",
        "onze nove oito, depois sete dois cinco, depois quatro nove dois um",
        "ноль девять пять, потом два семь четыре, потом пять шесть семь",
        "eno owt owt ruof evif xis neves orez orez neves",
    ],
)
def test_a_number_said_in_words_is_found(strainer: Strainer, text: str) -> None:
    assert PHONE in kinds(strainer, text)


@pytest.mark.parametrize(
    "text",
    [
        "i slept three hours, then two, then four, then five",
        "breathe in one two three four hold one two three four five six",
        "we lost 6-0, 5-1 and 4-0 in three games",
        "my appointments are on 12, 15, 19 and 22 of the month",
        "i counted sheep to one thousand two hundred and four",
        "five things you can see, four you can touch, three you can hear, two you can smell, one you can taste",
        "the first three weeks, then the next three, then the last four",
        "i gave four nines and two tens on the form",
    ],
)
def test_numbers_that_nobody_dials_pass(strainer: Strainer, text: str) -> None:
    assert not kinds(strainer, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("im under moon_fox22 everywhere", HANDLE),
        ("same username as here but on there", HANDLE),
        ("my ig is the same as my name here", HANDLE),
        ("i'm kestrel99 literally everywhere", HANDLE),
        ("kestrel99, find me", HANDLE),
        ("lnsta: kestrel99", HANDLE),
        ("whats ur s n 4 p", HANDLE),
        ("the blue plane one, im on it", APP),
        ("get the app that rhymes with bignal", APP),
        ("gimme da digits", PHONE),
        ("my user on there is the same as this one", HANDLE),
        ("is your name the same on insta", PROFILE),
        ("look for moonfox22", PERSONA),
        ("moon fox twenty two on snap", HANDLE),
        ("m for mike o for oscar o for oscar n for november", HANDLE),
        ("m o o n f o x 2 2", HANDLE),
        ("xof_noom but backwards on insta", HANDLE),
        ("my i.g is moonfox", HANDLE),
        ("whats ur s.c", HANDLE),
        ("what's your ghost name", HANDLE),
        ("whats ur @ on there", HANDLE),
        ("got diskort?", APP),
        ("u got teligram", APP),
        ("do you have whatzapp", APP),
        ("u hav whtsap?", APP),
        ("u use watsup?", APP),
        ("you have the lil ghost?", APP),
        ("zuckerbergs app?", APP),
        ("the messenger with the green icon, are you on it", APP),
        ("ever heard of the app that sounds like a clock? find me there", PROFILE),
        ("lets go to 💬🟢", APP),
        ("👻 ?", APP),
        ("whats ur nmber", PHONE),
        ("send me ur digitz", PHONE),
        ("ur 📱#️⃣?", PHONE),
    ],
)
def test_names_and_apps_in_disguise_are_found(strainer: Strainer, text: str, kind: Kind) -> None:
    assert kind in kinds(strainer, text)


@pytest.mark.parametrize(
    "text",
    [
        "im under so much pressure everywhere",
        "i use the same name in every room here",
        "i have the same name as my dad everywhere we go",
        "look for peace.i love you all",
        "look up covid19 if you like",
        "a is for anxiety, b is for breathing",
        "the letters go backwards when i read, im dyslexic",
        "what do people call you at home",
        "there was discord at home, i discard things",
        "whats up, how are you",
        "the app that helps you sleep, do you use it",
        "my son flew a paper airplane in class",
        "💚💚 sending love, 💙 ✈️ flying home to my family",
        "spent twenty two hours on insta",
    ],
)
def test_twins_of_names_and_apps_in_disguise_pass(strainer: Strainer, text: str) -> None:
    assert not kinds(strainer, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("janedoe at gee mail", EMAIL),
        ("my name at the google mail", EMAIL),
        ("my nick from here at hotmail", EMAIL),
        ("juniperash malpa wp kropka pl", EMAIL),
        ("juniperash sobaka mail tochka ru", EMAIL),
        ("juniperash, swirly a, outlook, dot, com", EMAIL),
        ("juniperash at the mail that starts with g", EMAIL),
        ("got a gee mail?", EMAIL),
        ("moonfox period com", LINK),
        ("type kestrel then a dot then com", LINK),
        ("kestrel . c o m", LINK),
        ("www kestrel com", LINK),
        ("kestreldotcom", LINK),
        ("kestrel99 on cashapp", PAYMENT),
        ("my $ tag is kestrel", PAYMENT),
        ("chuck me a tenner on revolut", PAYMENT),
        ("moonfox punt nl", LINK),
        ("moonfox titik com", LINK),
        ("tinyurl slash moonfox", LINK),
        ("t me slash moonfox", LINK),
        ("google moonfox and click the first thing", LINK),
        ("moonfox,com without the comma", LINK),
        ("cash tag moonfox", PAYMENT),
        ("dollar sign moonfox on the cash one", PAYMENT),
        ("got cash app?", PAYMENT),
        ("send to my cshapp", PAYMENT),
        ("can u zelle", PAYMENT),
        ("gpay me please", PAYMENT),
        ("can i have your bank details", PAYMENT),
    ],
)
def test_addresses_and_ways_to_pay_in_words_are_found(strainer: Strainer, text: str, kind: Kind) -> None:
    assert kind in kinds(strainer, text)


@pytest.mark.parametrize(
    "text",
    [
        "the dot com crash took his savings",
        "connect the dot com puzzles calm me",
        "facebook/instagram make me sad",
        "i sleep in / wake at noon",
        "right now at this point in your life",
        "music at live shows helps me",
        "she stared at the yahoo answers page all day",
        "i pay my rent with paypal",
        "my paypal got hacked and i lost rent money",
        "i type my journal first thing in the morning",
        "venmo is trash",
        "it starts with a headache and ends with a panic attack",
        "give me the number of the hotline please",
        "i need the digits of my pin",
    ],
)
def test_twins_of_addresses_and_ways_to_pay_pass(strainer: Strainer, text: str) -> None:
    assert not kinds(strainer, text)
