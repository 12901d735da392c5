"""The plain ways to ask, offer, meet and move in eleven languages beside English, and what only looks like them."""

import pytest

from strainer import Strainer

OPEN = {
    "es": [
        "me das tu whats?",
        "te dejo mi numero, guardalo",
        "quedamos el domingo? soy de tu ciudad",
        "vivo en la calle mayor 3",
        "a que insti vas tu?",
        "te espero en la plaza",
        "como te dije ayer por whatsapp",
    ],
    "fr": [
        "file ton num",
        "on continue sur insta ?",
        "je te laisse mon num",
        "rdv devant la gare à 15h",
        "t'es dans quel lycée",
        "je suis devant chez toi",
        "pourriez-vous me donner votre adresse mail",
    ],
    "de": [
        "gib ma deine nummer",
        "ich geb dir meine handynummer",
        "lust dich mal zu treffen?",
        "kann ich dich anrufen",
        "ich wohn in der gartenstr. 12",
        "wir haben ne whatsapp gruppe, magst du rein",
        "auf insta heiß ich genauso wie hier",
    ],
    "pt": [
        "passa teu zap",
        "vou deixar meu número aqui",
        "vamo se encontrar sábado?",
        "posso te ligar?",
        "moro na rua das acácias 12",
        "te espero na praça",
    ],
    "it": [
        "mi dai il tuo num?",
        "ti va di vederci",
        "ti lascio il mio numero",
        "posso chiamarti stasera",
        "sono sotto casa tua",
        "ti ho scritto su insta ieri",
    ],
    "nl": [
        "mag ik je nummer",
        "ik geef je mijn nummer wel",
        "zin om af te spreken?",
        "zal ik je bellen vanavond",
        "ik sta voor je deur",
        "zou ik uw emailadres mogen hebben",
    ],
    "pl": [
        "masz insta?",
        "zostawię ci mój numer",
        "może się spotkamy w sobotę?",
        "mogę zadzwonić?",
        "mieszkam na lipowej 12",
        "pisałam ci wczoraj na insta",
    ],
    "hi": [
        "apna number do na",
        "mera number le lo",
        "tumse milna hai kab miloge",
        "kya main call kar sakta hu",
        "mujhe insta par msg karna",
        "tere ghar ke bahar khada hu",
    ],
    "tl": [
        "pahingi number mo",
        "san ka nag aaral",
        "bukas 3pm sa sm ha",
        "tawagan mo ako mamaya",
        "kape tayo sa sabado?",
        "same name ko sa ig",
    ],
    "tr": [
        "numaranı versene",
        "ekle beni instadan",
        "buluşalım mı cumartesi",
        "gece ara beni",
        "evinin önündeyim",
        "dün telefonda söylediğim gibi",
    ],
    "id": [
        "punya tele gak",
        "nomer wa brp",
        "lanjut di wa aja yuk",
        "boleh telpon gak",
        "ketemuan yuk sabtu",
        "tukeran nomor yuk",
    ],
}
HARMLESS = {
    "es": [
        "mi ex me pedia el numero de todos",
        "nos vemos mañana en esta misma sala",
        "no doy mi numero a nadie",
        "vivo en la calle desde que me echaron",
        "como te dije ayer, no duermo",
    ],
    "fr": [
        "j'ai supprimé insta, ça me faisait du mal",
        "on se retrouve ici demain soir ?",
        "il était devant chez moi hier, j'ai peur",
        "j'ai rdv demain à 15h chez la psy",
    ],
    "de": [
        "mein ex hat meine nummer blockiert",
        "am samstag treffe ich mich mit meiner schwester",
        "du kannst die telefonseelsorge anrufen",
        "krisenchat.de kannst du auch über whatsapp anschreiben",
    ],
    "pt": ["meu ex pegou meu celular e viu meu zap", "te espero aqui na sala amanhã", "posso te contar uma coisa?"],
    "it": ["lui voleva incontrarmi e ho detto di no", "ci vediamo domani qui", "come ti chiami?"],
    "nl": ["hij staat voor mijn deur", "kun je stil 112 bellen", "ik sta op het perron en durf niet naar huis"],
    "pl": ["on: 'chodź na messa'. ja: nie, to spadłam do was", "chciał się spotkać ale się bałam", "daj mi chwilę"],
    "hi": ["kal yahin milte hain", "tele manas pe call karo 14416", "ex ne insta pe msg kiya tha kal"],
    "tl": ["pwede kang tumawag sa 1553", "nag message ex ko sa fb kahapon", "may kausap ka ba dyan sa inyo"],
    "tr": ["aslında ben de öyle düşünüyorum", "babam kapının önünde bağırıyor", "sana bir şey sorabilir miyim"],
    "id": ["mantan dm aku di ig semalem", "kemarin telponan sama ibu", "boleh tanya sesuatu gak"],
}


@pytest.fixture(scope="module")
def strainer() -> Strainer:
    """Return a strainer that knows its rules alone, so that a test shows what they read."""
    return Strainer(second_opinion=False)


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in OPEN.items() for text in texts])
def test_plain_ways_are_read(strainer: Strainer, lang: str, text: str) -> None:
    assert strainer.screen(text).findings, lang


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in HARMLESS.items() for text in texts])
def test_their_harmless_twins_pass(strainer: Strainer, lang: str, text: str) -> None:
    assert not strainer.screen(text).findings, lang


def test_what_one_language_excuses_another_does_not(strainer: Strainer) -> None:
    # "mai" is "never" in Italian and "I" in Hindi; "tu" is "here" in Polish and "you" in Spanish.
    assert strainer.screen("mai tumse milna chahta hu kal").findings
    assert strainer.screen("a que insti vas tu").findings


def test_a_quotation_is_not_an_offer(strainer: Strainer) -> None:
    assert not strainer.screen("'mag ik je snap' vroeg hij, en ik was bang").findings
    assert strainer.screen("mag ik je snap").findings
