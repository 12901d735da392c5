"""Ways of hiding a contact: numbers in words, names misspelled, addresses said aloud, and their harmless twins."""

import pytest

from strainer import Kind, Strainer

PHONE, EMAIL, HANDLE, APP, LINK, PAYMENT = Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.APP, Kind.LINK, Kind.PAYMENT


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
