"""Addresses and ways to pay in disguise: said in words, with the signs of other languages, misspelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.email import local_part_is_a_name
from strainer.detectors.handle import PLAIN, marked_name, name_follows
from strainer.detectors.link import not_help, not_the_trade
from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

GIVE, ASK, ARRANGE = Act.GIVE, Act.ASK, Act.ARRANGE
# The dot and the slash as they are called abroad and by children.
DOT_WORD = (
    r"(?:dot|d0t|dott|dawt|doht|period|full stop|punto|ponto|punkt|punt|kropka|tochka|tachka|nokta|nohta|titik|tuldok|"
    r"bindu|point|stip|\(dot\)|\[dot\])"
)
# Those that are no words of plain English.
SIGN_WORD = r"(?:dot|d0t|dott|punto|ponto|punkt|punt|kropka|tochka|tachka|nokta|nohta|titik|tuldok|bindu)"
SLASH_WORD = (
    r"(?:/|slash|slsh|slahs|forward slash|fwd slash|stroke|schuine streep|schragstrich|ukosnik|bolu|taksim|"
    r"garis miring|barra|barre oblique)"
)
AT_WORD = (
    r"(?:@|at|att|aat|arroba|chez|arobase|arobaz|klammeraffe|apenstaart(?:je)?|chiocciola|malpa|malpka|mauupa|sobaka|"
    r"sobachka|kuyruklu a|et isareti|guzel a|keong|gol a|"
    r"(?:the |that |a )?(?:curly|swirly|round|circle|circled|snail|spiral|monkey|kringel|kringle)(?: a| at| thing| "
    r"symbol| sign|-a)?|the at(?: thing| sign| symbol)?|at sign|at symbol|a in a circle|a with a (?:circle|tail))"
)
WEB_END = (
    r"(?:com|c ?o ?m|kom|org|net|io|gg|co|ly|me|de|pl|nl|tr|id|ph|br|it|es|fr|ru|be|at|ch|eu|in|example|test|info|app|"
    r"chat)"
)
SURE_END = r"(?:com|c ?o ?m|kom|org|net|io|example|co uk|info)"
HOST = (
    r"(?:tiny ?url|tinnyurl|link ?t?r ?ee|link ?tree|bit ?ly|insta(?:gram)?|tik ?tok|twitter|you ?tube|reddit|"
    r"facebook|fb|pay ?pal|carrd|discord(?: gg)?|snapchat|ko ?fi|patreon|ngl(?: link)?|buy ?me ?a ?coffee|bymecofee|"
    r"pastebin|tellonym|cash ?app|venmo|linkedin|tumblr|neocities|wattpad|spotify|soundcloud|twitch|steam)"
)


def a_strange_word(match: Match, view: View) -> float | None:
    """Take a site only by a name that is no plain word: "moonfox punkt de", not "the point is"."""
    return None if match.group(1) in PLAIN else not_the_trade(match, view)


def a_payee(match: Match, view: View) -> float | None:
    """Look at the name that money is to go to."""
    return None if match.group(1) in PAID_FOR else name_follows(match, view)


PAID_FOR = frozenset(
    b"eyes signs menu store stores tree shop scam scams fraud hacked account app payment payments bill bills "
    b"emoji emojis shaped pendant chain refund support email card balance fees fee money transfer goods didnt went "
    b"down got says said".split()
)


def _rule(
    name: str, kind: Kind, act: Act, pattern: str, why: str, *, score: float = 0.7, group: int = 0, check: object = None
) -> Rule:
    """Return a rule about an address in disguise."""
    return Rule(name, kind, act, score, pattern, why, group, check)  # type: ignore[arg-type]


RULES = (
    _rule("link-words", Kind.LINK, GIVE,
        r"\b([a-z0-9][a-z0-9\-]+)[\s,]{1,2}(?:then |and |and then )?(?:a |the )?" + DOT_WORD
        + r"[\s,]{1,2}(?:then |and |and then )?" + SURE_END + r"\b",
        "a web address said in words", check=not_the_trade),
    _rule("link-words-abroad", Kind.LINK, GIVE,
        r"\b([a-z0-9][a-z0-9\-]{3,}) (?:punto|ponto|punkt|punt|kropka|tochka|tachka|nokta|nohta|titik|tuldok|dot) "
        + WEB_END + r"(?: (?:tr|uk|br|" + SLASH_WORD + r" [a-z0-9_\-]+))?\b",
        "a web address said in words", check=a_strange_word),
    _rule("link-words-path", Kind.LINK, GIVE,
        r"\b([a-z0-9][a-z0-9\-]+)(?: " + DOT_WORD + r" " + WEB_END + r" | (?:com|gg|ly|net|org) )" + SLASH_WORD
        + r" [a-z0-9_\-]+",
        "a web address said in words", check=a_strange_word, score=0.65),
    _rule("link-host-slash", Kind.LINK, GIVE,
        r"\b" + HOST + r"(?: ?" + DOT_WORD + r" ?[a-z]{2,4})? (?:" + SLASH_WORD.replace("(?:/|", "(?:") + r") "
        r"(?:at |@)?[a-z0-9_\-]{3,}|\b(?:tiny ?url|link ?t?r ?ee|bit ?ly|carrd|ngl|ko ?fi|paypal me|pastebin) ?/ "
        r"?[a-z0-9_\-]{3,}",
        "a web address said in words", score=0.65),
    _rule("link-t-me", Kind.LINK, GIVE,
        r"\b(?:t|tee|te|tea|wa|double u a)(?: ?\.| ?,| " + DOT_WORD + r"| ) ?(?:me|mee) ?" + SLASH_WORD + r" "
        r"?[a-z0-9_]{2,}",
        "an invitation link said in words", score=0.75),
    _rule("link-www-words", Kind.LINK, GIVE,
        r"\b(?:three|3|triple) (?:w'?s|double ?-?(?:u|you)s?)\b.{0,12}[a-z]{3,}|\b(?:dub ?dub ?dub|double ?u double ?u "
        r"double ?u|w w w|dubya dubya dubya|vee vee vee|ve ve ve)\b.{0,6}[a-z]{3,}|\bh ?t ?t ?p ?s? (?:colon|"
        r"doppelpunkt|titik "
        r"dua)\b|\b(?:aitch|ha) (?:tee tee|te te) (?:pee|pe)\b",
        "a web address said in words"),
    _rule("link-broken-com", Kind.LINK, GIVE,
        r"\b[a-z0-9\-]{3,} ?[.,] ?(?:c o m|c om|co m|o r g|n e t)\b|\bwww [a-z0-9\-]+[\s.]{1,3}(?:com|org|net|io|"
        r"example)\b|"
        r"\b[a-z0-9]{3,}?dot(?:com|org|net)\b|\b(?:dot|\.) ?(?:g g|g\.g)\b ?(?:slash|/)",
        "a web address in pieces", check=not_help),
    _rule("link-dotcom", Kind.LINK, GIVE,
        r"\b([a-z0-9\-]{3,}) dot(?:com|org|net)\b",
        "a web address in pieces", check=not_the_trade),
    _rule("link-comma-com", Kind.LINK, GIVE,
        r"\b([a-z0-9]{4,})[,*;_]com\b|\b([a-z0-9]{4,}) ?[,*;_] ?com (?:but|without|no|with a dot|instead)\b",
        "a web address with another sign", score=0.65),
    _rule("link-google-me", Kind.LINK, GIVE,
        r"(?:^|[.!?,;]\s?|\b(?:just|can|could|please|pls|and|or|then) )google (?:me\b|my (?:full |real )?name|"
        r"my user ?name)|\b(?:google|search(?: for)?|look up|type|bing|duckduckgo) (?:for )?([a-z0-9_.\-]{4,})"
        r"(?: [a-z0-9]+)?(?: on google| in google)?(?: and| then|,|,? its|,? it's|,? i'm)+ (?:(?:click|open|tap|"
        r"press|pick)"
        r" (?:on )?(?:the )?(?:first|top|1st) (?:thing|link|hit|site|one|result)|(?:the )?(?:first|top|1st) (?:link|"
        r"hit|site))\b",
        "points to a page"),
    _rule("email-words", Kind.EMAIL, GIVE,
        r"\b([a-z0-9][a-z0-9_.\-]*)[\s,]{1,3}(?:then |and |and then |and the |put )?" + AT_WORD
        + r"[\s,]{1,3}(?:then |and |and then |it'?s )?[a-z0-9\-]{2,}[\s,]{1,3}(?:then |and then |and )?(?:" + SIGN_WORD
        + r"[\s,]{1,3}" + WEB_END + r"|" + DOT_WORD + r"[\s,]{1,3}" + SURE_END + r")\b",
        "an email address said in words", score=0.75, check=local_part_is_a_name),
    _rule("email-words-host", Kind.EMAIL, GIVE,
        r"\b([a-z0-9][a-z0-9_.\-]*)[\s,]{1,3}(?:then |and |and then |put )?" + AT_WORD + r"[\s,]{1,3}(?:then |and |"
        r"and then |"
        r"it'?s |the |my )?(?:{mailhost}|aol|msn|wp|onet|interia|libero|seznam)\b",
        "an email address said in words", check=local_part_is_a_name),
    _rule("email-name-here", Kind.EMAIL, GIVE,
        r"\b(?:my|this|same|the same|that|full|real|first|last) (?:real |full |first |last |user|nick)? ?(?:name|nick|"
        r"username|user|handle|nickname|initials|alias)(?: (?:from |on |in |as )?(?:here|this site|this app|on here))?"
        r"[\s,+&]{1,3}(?:then |and then |and |plus |with |followed by |but )*(?:at|@|a|on|the)? ?(?:the |a |an |"
        r"good old )?"
        r"(?:{mailhost}|aol)\b(?: (?:after|on the end|at the end|dot com))?",
        "a mailbox by the name here"),
    _rule("email-put-behind", Kind.EMAIL, GIVE,
        r"\b(?:put|add|stick|slap|write|type|append) (?:an? |the )?(?:@|at )?{mailhost}(?: ?\.? ?dot ?com|\.com)? "
        r"(?:after|"
        r"behind|to|on|at the end|onto|on the end)",
        "a mailbox by the name here"),
    _rule("email-the-g-one", Kind.EMAIL, GIVE,
        r"\b([a-z0-9]+[._]?[a-z0-9]+)[\s,]{1,3}(?:at|on|@|followed by|then|plus|and) the (?:(?:google|g|yahoo|"
        r"microsoft|apple|"
        r"hot|usual|free) (?:one|mail|mailbox|post|email)|(?:mail|email|one) (?:that|which) (?:starts|begins) with "
        r"(?:a |an )?[a-z]\b)",
        "a mailbox and a hint at its host", score=0.65, check=local_part_is_a_name),
    _rule("email-got", Kind.EMAIL, ASK,
        r"(?:^|[.!?,]\s?|\b(?:hey|so|hi|and|{you}|can i) )(?:got|have|hav|get|use) an? {email} (?:i can|i could|to|"
        r"we can|for me)\b|\b{your} e-?mail add(?:ie|y|ress)\W*\?|(?:^|[.!?,]\s?|\b(?:hey|so|hi|and|{you}|can i) )"
        r"(?:got|have|hav|get|use) (?:an? |any )?(?:{mailhost}|e-?mail "
        r"addy?|e-?mail address)\W*(?:\?|$)|\b(?:drop|send|gimme|give|leave|share|whats|wats)(?: me)? {your} "
        r"{mailhost}\b",
        "asks for an email address"),
    _rule("payment-cash-tag", Kind.PAYMENT, GIVE,
        r"\bcash ?tag(?: is|:| =|,| -)? [$@]?({name})\W*(?:$|[,.;])",
        "a way to pay", group=1, check=a_payee),
    _rule("payment-name-beside", Kind.PAYMENT, GIVE,
        r"\b(?:venmo|cash ?app|zelle|upi|gcash)(?: is|:| =| -)? [$@]?({name})\W*(?:$|[,.;])",
        "a way to pay", score=0.6, group=1, check=a_payee),
    _rule("payment-name-on", Kind.PAYMENT, GIVE,
        r"(?:^|\s)[$@]?({name}) (?:on|at|in) (?:my |the )?{pay}\b",
        "a name and a way to pay", group=1, check=marked_name),
    _rule("payment-tag-sign", Kind.PAYMENT, GIVE,
        r"(?:^|\s)\$ ?tag(?: is|:| =)? \$?({name})|(?:^|\s)\$ ([a-z]{3,}[a-z_]*[0-9]+[a-z0-9_]*)\b",
        "a cashtag"),
    _rule("payment-my-name", Kind.PAYMENT, ASK,
        r"\b{pay} (?:is )?(?:in|under) (?:my|this) (?:name|user)|\bi (?:only |also )?(?:take|accept) {pay}(?:\W*$|"
        r"[,.?!])|"
        r"\b{pay} ?\?+ ?(?:whats|what's|what is|got|u|you|yours|urs|have)\b|\b(?:chuck|bung|ping|sling|shoot|slide|"
        r"spot|"
        r"drop|flick) (?:me|us) (?:an? |some )?(?:[\w$]+ ){1,3}(?:on|via|by|through|over|thru|with) {pay}\b",
        "asks for money"),
    _rule("payment-dollar-sign", Kind.PAYMENT, GIVE,
        r"\bdollar sign,? (?:then )?([a-z0-9]{3,})\b",
        "a cashtag said in words", group=1, check=a_payee),
    _rule("payment-got", Kind.PAYMENT, ASK,
        r"(?:^|[.!?,]\s?|\b(?:hey|so|hi|and|btw) )(?:got|have|use) (?:an? |any )?{pay}\W*(?:\?|$)|\b(?:can|could|"
        r"would|do|"
        r"did|does) (?:you|u|ya) (?:do |use |have |got |take |send )?(?:by |via )?{pay}\b|\b(?:you|u|ya) (?:got|"
        r"have|on|use|hav) "
        r"{pay}\b|^\W*{pay} ?\?+\W*$",
        "asks for a way to pay"),
    _rule("payment-verb-any", Kind.PAYMENT, ASK,
        r"\b{pay} me(?: |\W*$)(?:a |please|pls|some|[0-9]|back|the|\W*$)?|\b(?:{pay}) it (?:to|over)\b",
        "asks for money"),
    _rule("payment-to-my", Kind.PAYMENT, ASK,
        r"\b(?:send|pay|tip|transfer|wire|donate|chip in|throw|put|drop|give|support)(?: [\w$']+){0,4} (?:to|thru|"
        r"through|"
        r"via|on|by|with|over|into|in) (?:my|me on) {pay}\b|(?:^|\b(?:can|could|would|will|please|pls|plz|just|you|u) )"
        r"(?:send|pay|tip|transfer|wire|donate|throw|drop|give|support) (?:me|us|it|some|something|the money|a|[$0-9]+)"
        r"(?: [\w$']+){0,3} (?:to|thru|through|via|on|by|with|over|into|in) {pay}\b",
        "asks for money", score=0.65),
    _rule("payment-bank-offer", Kind.PAYMENT, ASK,
        r"\b(?:can|could|may) i (?:have|get|take|see) (?:your|ur|yr) (?:bank|account|card|routing) ?(?:details|"
        r"number|info|"
        r"account|deets)?\b|\b(?:i'?ll|i will|i can|let me|lemme) (?:send|give|text|dm) (?:you|u) my (?:bank|"
        r"account|card|"
        r"iban) ?(?:details|number|info|deets)?\b|^\W*bank details\s*\?|\b(?:wire|transfer) (?:it|some|the money|"
        r"money) to my "
        r"(?:account|bank)\b",
        "asks for or offers bank details"),
    _rule("payment-cards-slips", Kind.PAYMENT, ASK,
        r"\b(?:send|buy|get|gift)(?: me)? (?:an? |some )?(?:steam|steem|amazon|amazn|google play|itunes|itoons|"
        r"itune|apple|xbox|"
        r"roblox|visa|vanilla|razer) (?:gift ?)?(?:cards?|crds?|kards?|codes?)\b|\b(?:steam|amazon|itunes|apple|visa) "
        r"(?:gift ?)?c(?:a)?rds?\?",
        "asks for a gift card"),
)  # fmt: skip
