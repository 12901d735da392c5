"""How the rules of other languages are made, and what excuses a hit: English words of excuse do not reach there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.patterns import compiled
from strainer.result import Act, Kind
from strainer.rule import Rule
from strainer.words import expand

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

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

# What tells that somebody else said it, that it is a rule, or that it is refused.
TOLD = compiled(
    expand(
        r"\b(?:dijo|dice que|decia|pregunto|pidio|pedia|me han dicho|ha dicho|sagte|gesagt|fragte|gefragt|meinte|"
        r"schrieb|hat mir|hat mich|a dit|m'a (?:dit|demande|ecrit)|disait|demandait|m'ont|disse|pediu|falou|perguntou|"
        r"mi ha|mi hanno|ha detto|ha chiesto|diceva|chiedeva|zei|vroeg|gezegd|gevraagd|powiedzial\w*|mowil\w*|"
        r"pytal\w*|zapytal\w*|napisal\w*|dedi|sordu|diyor|istedi|soyledi|bola|boli|pucha|poocha|katanya|nanya|"
        r"sinabi|tinanong|hiningi|nunca|jamais|niemals|mai|nao posso|nao quero|nao vou|nao devo|no quiero|no puedo|no "
        r"debo|no voy a|no se permite|prohibid[oa]|proibid[oa]|reglas|regras|regle|regles|regole|regeln|regels|"
        r"regulamin\w*|zasady|zakaz\w*|interdit|pas le droit|verboten|verboden|vietato|non posso|non voglio|non devo|"
        r"ich (?:will|darf|kann|mochte|werde)(?: {g2}| )(?:nicht|keine?n?)|je (?:ne |n')?(?:veux|peux|dois|vais) pas|"
        r"mag niet|mogen niet|nooit|nigdy|nie (?:moge|chce|wolno|bede)|yasak|asla|kural\w*|istemiyorum|mana hai|nahi "
        r"(?:dunga|dungi|karna)|dilarang|aturan|(?:gak|ga|nggak|tidak) (?:boleh|mau|bisa)|bawal|hindi pwede|ayoko|si "
        r"alguien|wenn (?:dich )?jemand|si quelqu'?un|se qualcuno|se alguem|als iemand|jesli ktos|jak ktos|birisi|"
        r"agar koi|koi agar|kalau (?:ada|orang)|kapag may|pag may)\b"
    )
)
HERE = compiled(
    expand(
        r"^(?:\W{1,3}[\w']+){0,2}?\W{1,3}(?:aqui|aca|hier|ici|qui|burada|buradan|di ?sini|dito|tutaj|tu|yahan?|yahin|"
        r"hierop|nesse site|este chat|questo sito|ce site|dieser seite|tej stronie|bu sitede)\b"
    )
)
# What is told of somebody else in the same breath: "usne number likh ke diya tha", "sabi daw niya".
TOLD_SO = compiled(
    r"\b(?:tha|thi|the the|hain? kehta|daw|raw|niya noon|noon|ulit niya|tadi katanya|dulu dia|zamani|hoti hai|"
    r"hota hai|do meu|do ex)\b"
)
OTHERS = compiled(r"\b(?:usne|unhone|uska|uski|unka|dia|mereka|siya raw|siya daw|niya|nila|onun|onlar)\b")
TURNED_AWAY = compiled(
    r"\b(?:nicht|kein\w*|pas|plus|non|nao|no|niet|geen|nie|degil|bukan|gak|ga|hindi|wag|nahi|mat|zu viel|rame)\b"
)


OVER = compiled(r"\b(?:ayer|anoche|gestern|ontem|gisteren|wczoraj|semalam|kemarin|kahapon|kagabi)\b")


def said_by_me(match: Match, view: View) -> float | None:
    """Drop what somebody else said, what is forbidden or refused, and what stays here."""
    before = view.text[max(0, match.start() - 70) : match.start()]
    for end in (b".", b"!", b"?", b";", b"\n", b" aber ", b" pero ", b" mais ", b" ma ", b" ale ", b" maar ", b" ama "):
        before = before.rsplit(end, 1)[-1]
    after = view.text[match.end() : match.end() + 60]
    if TOLD.search(before) or OTHERS.search(before) or TOLD_SO.search(after[:30]):
        return None
    if HERE.match(after) and not TURNED_AWAY.search(after):
        return None
    return 0.0


def still_to_come(match: Match, view: View) -> float | None:
    """Drop, beside what others said, a meeting that is over."""
    before = view.text[max(0, match.start() - 70) : match.start()]
    return None if OVER.search(before) else said_by_me(match, view)


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
}


def rules_of(lang: str, **patterns: str) -> tuple[Rule, ...]:
    """Return the rules of one language, one for each thing it is about."""
    made = []
    for what, pattern in patterns.items():
        kind, act, why = ABOUT[what]
        written = pattern.replace("<app>", APP).replace("<heard>", HEARD).replace("<pay>", PAY)
        check = still_to_come if kind is Kind.MEET else said_by_me
        made.append(Rule(f"{lang}-{what}", kind, act, 0.75, written, why, check=check))
    return tuple(made)
