"""How the rules of other languages are made; what excuses them is in :mod:`strainer.detectors.abroad.excuses`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.abroad.excuses import (
    CLAUSES,
    HELP,
    HERE,
    KIN,
    NO,
    OTHERS,
    OVER,
    RIGHT_HERE,
    TOLD,
    TOLD_SO,
    TURNED_AWAY,
)
from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Check

# The best-known names as they sound, and as they are shortened, in the eleven languages.
HEARD = (
    r"(?:g?[uv]h?ats? ?app?|g?ouatt?s? ?app?e?|guat?sapp?|guatsaps?|g?was+app?s?|wa[dt]h?s?app?|w[ao]t+s? ?[ae]p+|"
    r"whatt?s?ap+|what?sh?ap+|whats|wh?ats[ae]p|whatsi|vat?sapp?|vatsab|v?hatsap+|uo[tz]+s?app?|ua[tz]+s?app?|"
    r"wo[tz]+app?|uat(?:i|e)?zapp?|lacap|[lw]ocap|wacap|latsap|zap ?zap|zapi?|wpp|wsp|wapp|we ?a|"
    r"fei[sc]e?|feis? ?bu[ckq]u?e?|feisbouc|fesse ?bouc|f[ae][sy]s? ?bu[ck]|feys(?:buk)?|fejs(?:a|ie|ik|buku?|"
    r"booka?)?|pe[iy]s? ?buk|fesbuk|facbook|f?faccialibro|caralibro|fratzenbuch|efbi|fb|"
    r"i[ns]?stagrama?|instagran|istagram|instegram|inst[ae]gram|instag|inst[ae]|instaya?|insta(?:gramie|"
    r"gramem|gramu|gramin|grama)?|ig|ige|"
    r"e?sna+p(?:ch?at|chap|cha|a|ie|ku|pie|pi)?|snep|sanp|snape|"
    r"tele ?gran|telegramm|telegrame?|telegramie|telegrama|telegramu|telega|tg|"
    r"disk?or[dk]?e?|discorda|discordzie|dicord|disc|dc|"
    r"mess?[ae]n[gj]er(?:ze|a)?|mensenger|msgr|ti[ck]+ ?to[ck]|roblos|roblox(?:ie)?)"
)
APP = r"(?:{known}|" + HEARD + r")"
PAY = (
    r"(?:{pay}|bizum|yape|plin|nequi|daviplata|mercado ?pago|pix|picpay|lydia|paylib|wero|satispay|postepay|"
    r"tikkie|blik|blika|blikiem|papara|gcash|maya|paymaya|dana|ovo|gopay|shopeepay|qris|upi|paytm|phone ?pe|"
    r"gpay|google pay|paypal\w{0,2}|pay ?pal\w{0,2}|iban|western union|revolut|zelle)"
)

# How people begin and end a line before and after what they ask; English words are known to every rule (thoughts.py).
START = (
    r"(?:^|,\s?)(?:(?:hola|oye|oie|ey|bueno|pues|y|salut|slt|coucou|cc|bonjour|dis|alors|du|na|servus|moin|und|also|oi|"
    r"ola|opa|entao|ciao|allora|senti|dai|hoi|hee|dus|nou|en|czesc|hej|siema|elo|to|no|sun|suno|arre|arey|acha|accha|"
    r"yaar|bhai|uy|oy|huy|sis|kuya|ate|pre|selam|slm|mrb|merhaba|canim|kanka|abi|abla|peki|ya|eh|kak|bang|sis|bro|min|"
    r"btw|nih|yuk|yok|eyy?|mdr|jaja|kkk+|wkwk\w*|xd)\W+){0,2}"
)
END = (
    r"(?: (?:porfa|porfi|pls|plis|si|o que|no|stp|svp|mdr|bitte|oder|ne|pfv|pf|ta|ne|eh|per favore|dai|ok|pliz|ff|aub|"
    r"dan|he|hoor|prosze|co|nie|xd|na|yaar|plz|bhai|kya|po|naman|ba|ha|sis|lutfen|canim|ya|yaa|kanka|tamam|dong|donk|"
    r"dongs?|kak|sih|deh|yuk|bang|kk|gan|nih|jaja|kkk+|wkwk\w*|haha\w*)){0,2}$"
)
# What people ask for and give, as each language names it.
NOUNS = {
    "es": r"(?:numerito|numero|num|nro|celu?|celular|telefono|tlf|tel|movil|fono|correo|mail|email|gmail|usuario|user|"
    r"nick de|contacto|arroba|direccion de correo|redes|face|feis|wsp|<app>)",
    "fr": r"(?:numero|num|06|07|tel|telephone|portable|mail|e-?mail|adresse mail|adresse|contact|reseaux|"
    r"arobase|<app>)",
    "de": r"(?:handynummer|handynr|telefonnummer|telenummer|nummer|numma|nr|handy|mailadresse|e-?mail ?adresse|e-?mail|"
    r"mail|kontakt|kontaktdaten|socials|<app>[\s-]?(?:namen?|account|nick)?)",
    "pt": r"(?:numero|num|nmr|cel|celular|fone|telefone|tel|telemovel|e-?mail|contato|contacto|arroba|face|zap|<app>)",
    "it": r"(?:numero|num|nr|cell|cellulare|tel|telefono|mail|e-?mail|contatto|recapito|indirizzo mail|nick di|<app>)",
    "nl": r"(?:nummer|nr|telefoonnummer|telnr|mobiel|06(?: ?nummer)?|mail|e-?mail(?:adres)?|mailadres|gegevens|socials|"
    r"<app>)",
    "pl": r"(?:numer(?:ek|u|em)?|nr|nmr|telefon\w{0,2}|kom|mejla|maila|mail|adres(?:u)? mail\w*|kontakt\w?|namiary?|"
    r"<app>\w{0,3})",
    "hi": r"(?:number|nmbr|numbr|nambar|num|no|contact|phone no|mobile no|email|mail|username|<app>)",
    "tl": r"(?:number|num|numero|no|cp|contact|email|username|fb|ig|mess|acc|account|<app>)",
    "tr": r"(?:numara\w{0,5}|numra\w{0,4}|telefon\w{0,4}|mail\w{0,6}|nmr\w{0,4}|<app>\w{0,4})",
    "id": r"(?:nomor|nomer|nmr|no|hp|no hp|email|akun|sosmed|kontak|wa|ig|line|tele|<app>)",
}


def said_by_me(lang: str, what: str = "contact") -> Check:
    """
    Return the second look at a match of *lang* that is about *what*.

    It drops what somebody else said, what is forbidden or refused, and what stays here. An offer needs to have no "no"
    near it; a meeting must not be over; a line of help may be named. What tells of a tie outside speaks of the past
    ("i told you on the phone") and is dropped only where it is about somebody else.
    """
    kin, here, no = KIN[lang], HERE[lang], NO[lang]
    told = kin if what == "tie" else TOLD[lang]
    told_so = None if what == "tie" else TOLD_SO.get(lang)
    others = OTHERS.get(lang)

    def by_others(before: bytes, said: bytes, after: bytes) -> bool:
        if told.search(before.rstrip()) or kin.search(before + said[:-1]):
            return True
        return bool((others and others.search(before)) or (told_so and told_so.search(after[:30])))

    def excused(before: bytes, said: bytes, after: bytes) -> bool:
        if what in CALLS and HELP.search(before[-25:] + said + _sentence(after[:25])):
            return True
        if what in OFFERS and no.search(before[-25:] + said + after[:12]):
            return True
        return bool(what in STAYS and here.match(after) and not TURNED_AWAY.search(after))

    def check(match: Match, view: View) -> float | None:
        said = match.group()
        before = view.text[max(0, match.start() - 70) : match.start()]
        after = view.text[match.end() : match.end() + 60]
        over = what in MEETINGS and OVER.search(before)
        if over or RIGHT_HERE.search(said) or _quoted(view.text, match.start(), match.end()):
            return None
        before = _clause(before, said)
        return None if by_others(before, said, after) or excused(before, said, after) else 0.0

    return check


def _clause(before: bytes, said: bytes) -> bytes:
    """Return what of *before* belongs to the clause in which *said* stands."""
    if said[:1] in SENTENCE_SIGNS:  # the match begins with the end of the sentence before
        return b""
    for end in CLAUSES:
        before = before.rsplit(end, 1)[-1]
    return before


def _sentence(after: bytes) -> bytes:
    """Return what of *after* belongs to the same sentence: a line of help in the next one excuses nothing."""
    for sign in ENDS:
        after = after.partition(sign)[0]
    return after


def _quoted(text: bytes, start: int, end: int) -> bool:
    """Tell whether what was matched stands between quotation marks, with words of one's own around them."""
    for mark in (b"'", b'"'):
        opened = text.rfind(mark, max(0, start - 40), start + 1)
        closed = text.find(mark, end - 1, end + 60)
        if opened < 0 or closed < 0 or text[:opened].count(mark) % 2:
            continue
        inside_a_word = opened > 0 and text[opened - 1 : opened].isalnum()
        if not inside_a_word and len(text) - (closed - opened) > OWN_WORDS:
            return True
    return False


ENDS = (b".", b"!", b"?", b";", b"\n")
SENTENCE_SIGNS = frozenset({b".", b"!", b"?", b";", b"\n", b")"})
OWN_WORDS = 12  # characters around a quotation that make it one
ABOUT: dict[str, tuple[Kind, Act, str]] = {
    "reach": (Kind.REQUEST, Act.ASK, "asks how to be in touch"),
    "contact": (Kind.HANDLE, Act.ASK, "asks for a way to be in touch"),
    "away": (Kind.ARRANGE, Act.ARRANGE, "suggests talking somewhere else"),
    "heard": (Kind.APP, Act.ARRANGE, "suggests another app"),
    "call": (Kind.ARRANGE, Act.ARRANGE, "offers or asks for a call"),
    "meet": (Kind.MEET, Act.ARRANGE, "suggests meeting"),
    "live": (Kind.ADDRESS, Act.ASK, "asks or tells where somebody lives"),
    "school": (Kind.SCHOOL, Act.ASK, "asks or tells which school"),
    "profile": (Kind.PROFILE, Act.GIVE, "points to a profile"),
    "tie": (Kind.OFFSITE, Act.GIVE, "tells of a tie outside"),
    "money": (Kind.PAYMENT, Act.ASK, "asks for or offers money"),
    "persona": (Kind.PERSONA, Act.GIVE, "gives another name here"),
    "offer": (Kind.HANDLE, Act.GIVE, "offers a way to be in touch"),
    "short": (Kind.APP, Act.ASK, "asks for an app in a word or two"),
    "place": (Kind.MEET, Act.ARRANGE, "names a time and a place"),
    "own": (Kind.ADDRESS, Act.GIVE, "tells where somebody lives"),
    "mine": (Kind.SCHOOL, Act.GIVE, "tells which school or work"),
    "group": (Kind.INVITE, Act.ARRANGE, "invites into a group outside"),
    "asl": (Kind.REQUEST, Act.ASK, "asks for age, sex and place"),
}
OFFERS = frozenset({"offer", "own", "mine"})
CALLS = frozenset({"offer", "call", "reach", "contact", "heard"})
MEETINGS = frozenset({"meet", "place"})
STAYS = frozenset(
    {"reach", "contact", "away", "call", "meet", "place", "live", "school"}
)  # what may be about this place


def rules_of(lang: str, **patterns: str) -> tuple[Rule, ...]:
    """Return the rules of one language, one for each thing it is about; a name may go on: ``meet_soon``."""
    made = []
    for name, pattern in patterns.items():
        what = name.split("_", 1)[0]
        kind, act, why = ABOUT[what]
        check = said_by_me(lang, what)
        made.append(Rule(f"{lang}-{name.replace('_', '-')}", kind, act, 0.75, written(lang, pattern), why, check=check))
    return tuple(made)


def written(lang: str, pattern: str) -> str:
    """Return *pattern* with its names of apps, ends and nouns of *lang* written out."""
    for sign, group in (("<num>", NOUNS[lang]), ("<app>", APP), ("<heard>", HEARD), ("<pay>", PAY), ("<start>", START)):
        pattern = pattern.replace(sign, group)
    return pattern.replace("<end>", END)
