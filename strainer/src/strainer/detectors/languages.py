"""Asking, giving and moving in eleven languages beside English: the phrases people use most."""

from __future__ import annotations

from strainer.detectors.abroad.making import said_by_me
from strainer.detectors.handle import name_follows
from strainer.result import Act, Kind
from strainer.rule import Rule

# The names everybody uses whatever the language, and what their owners call a number or a mailbox.
APP = r"(?:{known}|kik|zap|zapzap|whats|wa|line|signal|viber)"
NUMBER = {
    "es": r"(?:numero|celular|cel|telefono|correo|mail|usuario|contacto|direccion)",
    "de": r"(?:nummer|handynummer|telefonnummer|handy|mail|e-?mail|adresse|kontakt|telefon)",
    "fr": r"(?:numero|num|portable|mail|adresse|tel|telephone|06|contact)",
    "pt": r"(?:numero|celular|telefone|e-?mail|contato|endereco|usuario)",
    "it": r"(?:numero|cellulare|telefono|e-?mail|contatto|indirizzo)",
    "nl": r"(?:nummer|telefoonnummer|mobiel|06|mail|e-?mail|adres)",
    "pl": r"(?:numer|telefon|maila|mail|nick|adres|kontakt)",
}


def _ask(lang: str, pattern: str) -> Rule:
    """Return a rule for asking in *lang*."""
    return Rule(
        f"{lang}-ask",
        Kind.HANDLE,
        Act.ASK,
        0.75,
        pattern.replace("<app>", APP),
        "asks for a way to be in touch",
        check=said_by_me(lang),
    )


def _move(lang: str, pattern: str) -> Rule:
    """Return a rule for suggesting another place in *lang*."""
    return Rule(
        f"{lang}-move",
        Kind.APP,
        Act.ARRANGE,
        0.75,
        pattern.replace("<app>", APP),
        "suggests another app",
        check=said_by_me(lang, "heard"),
    )


def _have(lang: str, pattern: str) -> Rule:
    """Return a rule for asking whether somebody has an app in *lang*."""
    return Rule(
        f"{lang}-have", Kind.APP, Act.ASK, 0.7, pattern.replace("<app>", APP), "asks for an app", check=said_by_me(lang)
    )


def _give(lang: str, pattern: str) -> Rule:
    """Return a rule for giving a name in *lang*."""
    return Rule(
        f"{lang}-give", Kind.HANDLE, Act.GIVE, 0.75, pattern.replace("<app>", APP), "gives a name", 1, name_follows
    )


RULES = (
    _ask(
        "es",
        rf"\b(?:cual es|me pasas|me das|dame|pasame|dime|mandame|me dices|quiero|dejame|comparte|me compartes|"
        rf"me dejas) (?:tu|el tuyo|tu nombre (?:en|de)) (?:<app>|{NUMBER['es']})\b",
    ),
    _move(
        "es",
        r"\b(?:hablamos|hablemos|hablame|escribeme|escribime|agregame|anademe|sigueme|buscame|llamame|"
        r"mandame mensaje|vamonos|pasemos|pasamos|charlamos|charlemos|contactame|seguimos|sigamos|chateamos|"
        r"encuentrame)(?: {g1}| )(?:por|en|al|a|al) (?:mi |el )?<app>\b",
    ),
    _have("es", r"\b(?:tienes|tenes|usas|teneis|tienen|estas en) (?:un )?<app>\b"),
    _give("es", r"\b(?:mi <app> es|soy|me llamo|estoy como) (?:@ ?)?({name})(?: (?:en|por) <app>)"),
    _give("es", r"\b(?:mi|en) <app>(?: es| :|,? soy|:) ?@?({name})"),
    _ask(
        "de",
        rf"\b(?:was ist|wie ist|wie heisst|wie lautet|gib mir|gibst du mir|schick mir|schickst du mir|sag mir|"
        rf"kann ich|krieg ich|bekomme ich) (?:mal )?(?:deine?n?|dein) (?:<app>|{NUMBER['de']})\b",
    ),
    _move(
        "de",
        r"\b(?:lass uns|lasst uns|wollen wir|konnen wir|koennen wir|schreib mir|schreib mich|add mich|adde mich|"
        r"fuge mich|fueg mich|such mich|ruf mich|komm|schreiben wir|reden wir|wechseln wir|kontaktier mich|"
        r"folg mir)(?: {g2}| )(?:auf|uber|ueber|bei|per|zu|in) <app>\b",
    ),
    _have("de", r"\b(?:hast du|benutzt du|nutzt du|habt ihr|bist du (?:auf|bei|in)) (?:auch )?<app>\b"),
    _give("de", r"\bmein <app>(?: name| nutzername)?(?: ist| heisst| :|:) ?@?({name})"),
    _ask(
        "fr",
        rf"\b(?:c'?est quoi|quel est|donne[\-\s]moi|donne|passe[\-\s]moi|passe|envoie[\-\s]moi|envoie|"
        rf"file[\-\s]moi|je peux avoir|tu peux me donner|tu me donnes|tu me passes) (?:ton|ta|tes) (?:<app>|"
        rf"{NUMBER['fr']})\b",
    ),
    _move(
        "fr",
        r"\b(?:on parle|on se parle|on discute|on continue|on passe|viens|ajoute[\-\s]moi|parle[\-\s]moi|"
        r"ecris[\-\s]moi|rejoins[\-\s]moi|contacte[\-\s]moi|suis[\-\s]moi|appelle[\-\s]moi|retrouve[\-\s]moi|"
        r"on va)(?: {g2}| )(?:sur|par|via) <app>\b",
    ),
    _have("fr", r"\b(?:tu as|t'as|t as|as[\-\s]tu|ta|tu utilises|vous avez|t'es sur|tu es sur) (?:un )?<app>\b"),
    _give("fr", r"\bmon <app>(?: c'?est| est|:| :) ?@?({name})"),
    _ask(
        "pt",
        rf"\b(?:passa|manda|me da|me passa|me manda|qual e|qual|me fala|fala|posso ter|pode me passar) (?:o |"
        rf"a )?(?:seu|teu|sua|tua) (?:<app>|{NUMBER['pt']})\b",
    ),
    _move(
        "pt",
        r"\b(?:me (?:chama|adiciona|segue|liga|manda mensagem|add|procura|acha|encontra)|fala comigo|vamos|bora|"
        r"vem|conversamos|vamos conversar|continuar|chama)(?: {g2}| )(?:no|na|pelo|em|pro|para o) <app>\b",
    ),
    _have("pt", r"\b(?:voce|vc|tu|ce) (?:tem|usa|ta no|esta no) <app>\b|\b(?:tem|usa) <app> ?\?"),
    _give("pt", r"\bmeu <app>(?: e|:| :) ?@?({name})"),
    _ask(
        "it",
        rf"\b(?:dammi|mandami|mi dai|mi mandi|qual e|qual'?e|passami|posso avere|mi lasci) (?:il |la )?(?:tuo|"
        rf"tua) (?:<app>|{NUMBER['it']})\b",
    ),
    _move(
        "it",
        r"\b(?:scrivimi|aggiungimi|seguimi|cercami|contattami|chiamami|sentiamoci|parliamo|parliamone|ci sentiamo|"
        r"passiamo|trovami|vieni|andiamo)(?: {g1}| )(?:su|per|via|con) <app>\b",
    ),
    _have("it", r"\b(?:hai|usi|avete|sei su) <app>\b"),
    _give("it", r"\b(?:il )?mio <app>(?: e'?|:| :) ?@?({name})"),
    _ask(
        "tr",
        r"\b(?:<app>(?:'?(?:in|un|im))? (?:(?:hesabin|adresin|adin|numaran|kullanici adin) )?(?:ne|nedir|neydi)|"
        r"(?:numarani|instani|snapini|telefonunu|instagramini|mailini) (?:ver|at|yaz|gonder|alabilir)\w*)\b",
    ),
    _move(
        "tr",
        r"\b<app>(?:'?(?:tan|ten|dan|den|ta|te|da|de|a|e|ya|ye))? "
        r"(?:yaz|konus|ekle|gel|ara|bul|gec|devam)(?:sana|sene|[ae]r misin|[ae]lim|[ae]yim|iriz|[ae]riz|"
        r"[ae]bilir\w*|m[ae]k|sak|sek|arim|erim|in|iniz| et\w*| edelim)?\b",
    ),
    _have("tr", r"\b<app>(?:'?(?:in|un|im))? (?:var mi|kullaniyor musun|varmi)"),
    _ask(
        "id",
        r"\b(?:minta|bagi|kasih|boleh minta|mau minta|spill) (?:nomor |no |nmr |id |akun |username )?(?:<app>|hp|"
        r"telp|nomor|ig)\b",
    ),
    _move(
        "id",
        r"\b(?:chat|add|dm|follow|hubungi|tambah|cari|pindah|lanjut|ngobrol|chatan|chattan|kontak|wa)(?: {g1}|"
        r" )(?:di|lewat|via|pake|ke) <app>\b",
    ),
    _have(
        "id", r"\b(?:ada|punya|pake|pakai|main) <app>(?: kamu| kak| lu| lo)? ?(?:gak|ga|nggak|ngga|tidak|kah|kan|\?)"
    ),
    _ask(
        "tl",
        r"\b(?:ano|pahingi|penge|bigay|hingi|pwede ba|pwede) (?:ang |ng |mo |ko |ba )*(?:{known}|number|cp number|"
        r"fb|ig|messenger)(?: number| name)?(?: mo| ko)?\b",
    ),
    _move(
        "tl",
        r"\b(?:add|chat|message|text|tawagan|follow|i-?add|hanapin|usap|msg|pm)(?:[a-z]*) (?:mo|nyo|tayo|ko|mo ko|"
        r"mo ako|nyo ako)(?: ko| ako| na lang| nalang)* (?:sa|via) (?:<app>|messenger)\b",
    ),
    _have("tl", r"\b(?:may|meron) (?:<app>|messenger) (?:ka ba|kaba|ka)\b"),
    _ask("nl", rf"\b(?:wat is|geef me|geef|stuur me|stuur|mag ik|kan ik) (?:je|jouw) (?:<app>|{NUMBER['nl']})\b"),
    _move(
        "nl",
        r"\b(?:app|bel|stuur|zoek|volg|add|contacteer|vind) (?:me|mij) (?:toe )?(?:op|via|een) <app>\b|"
        r"\b(?:zullen we|kunnen we|laten we|voeg me toe)(?: {g2}| )(?:op|via|naar) <app>\b",
    ),
    _have("nl", r"\b(?:heb je|gebruik je|zit je op|heeft u) <app>\b"),
    _give("nl", r"\bmijn <app>(?: is|:| :) ?@?({name})"),
    _ask(
        "pl",
        rf"\b(?:daj|podaj|jaki masz|jaki jest twoj|podasz|dasz|jaki) (?:mi )?(?:swoj |twoj |swojego |"
        rf"twojego )?(?:<app>[a-z]{{0,3}}|{NUMBER['pl']})\b",
    ),
    _move(
        "pl",
        r"\b(?:napisz|pisz|dodaj mnie|znajdz mnie|zadzwon|pogadajmy|przejdzmy|popiszmy|chodz|"
        r"porozmawiajmy)(?: {g1}| )(?:na|przez|do) <app>[a-z]{0,4}\b",
    ),
    _have("pl", r"\b(?:masz|uzywasz|jestes na) <app>[a-z]{0,3}\b"),
    _give("pl", r"\bmoj <app>(?: to|:| :) ?@?({name})"),
    _ask(
        "hi",
        r"\b(?:{known}|insta|wa)(?: id| number| no| ka number| ki id)* (?:do|dena|dedo|bhejo|bata|batao|batana|dijiye|"
        r"de do|kya hai|hai kya|milega)\b|\b(?:apna|tumhara|aapka|apni) (?:number|no|id|insta|snap|whatsapp)\b",
    ),
    _move("hi", r"\b<app> (?:pe|par|pr|me|mein) (?:aao|aa|baat|msg|message|add|karo|milte|chalo|aajao|bat|mil)\b"),
    _give("hi", r"\bmer[ai] <app>(?: id| number)?(?: hai| :|:)? ?@?({name})"),
)
