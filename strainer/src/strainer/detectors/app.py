"""Moving the talk to another app or call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

STARTERS = frozenset(
    b"wanna want let's lets can could should shall how why i'd rather prefer easier better just pls please come "
    b"maybe we u you gonna lemme hop move switch add message dm text call if or might let u'd you'd go would "
    b"down continue keep private privately find take cld id join ok okay and so then".split()
)
OTHERS = frozenset(b"people he she they them everyone someone friends students kids teenagers guys others".split())
ORDINARY_AFTER = frozenset(
    b"of with at about all every when while because since anymore today yesterday and though out off back "
    b"ads posts friends people stars influencers celebrities groups page posting videos premium".split()
)


LAUGHTER = frozenset(b"lol lmao haha hahaha hehe hmm omg".split())


def asks_to_move(match: Match, view: View) -> float | None:
    """Drop "we talk on skype every week": without an invitation nearby it is a story."""
    before = view.text[max(0, match.start() - 30) : match.start()]
    clause = before.replace(b".", b"\n").replace(b"?", b"\n").replace(b"!", b"\n").rsplit(b"\n", 1)[-1]
    words = [word for word in clause.replace(b",", b" ").split() if word not in LAUGHTER]
    if OTHERS & frozenset(words[-3:]):
        return None
    if not words or words[-1] in STARTERS or (STARTERS - {b"and", b"so", b"if", b"or"}) & frozenset(words[-4:]):
        return 0.0
    return -0.4


def not_a_story(match: Match, view: View) -> float | None:
    """Drop "do you have facebook friends": the word after makes it a topic."""
    after = view.text[match.end() : match.end() + 16].split()
    return None if after and after[0].strip(b".,!?") in ORDINARY_AFTER else 0.0


def between_us_two(match: Match, view: View) -> float | None:
    """Take "telegram is safer" only when the two who talk are meant."""
    around = frozenset(
        view.text[max(0, match.start() - 40) : match.end() + 40].replace(b",", b" ").replace(b"?", b" ").split()
    )
    return 0.0 if {b"let's", b"lets", b"we", b"us", b"you", b"u", b"wanna"} & around else None


def _rule(
    name: str, act: Act, score: float, pattern: str, why: str, *, check: object = None, kind: Kind = Kind.APP
) -> Rule:
    """Return a rule about moving to another app."""
    return Rule(name, kind, act, score, pattern, why, check=check)  # type: ignore[arg-type]


RULES = (
    _rule(
        "app-have-you",
        Act.ASK,
        0.75,
        r"\b(?:do|did|does|would|dont|don't|so|have|hav) (?:{you} |ya )?(?:guys |even |also |happen to |"
        r"by any chance |maybe |ever |still |really |actually |already |normally |usually |mostly |not |all |both )*"
        r"(?:have|got|use|hav|haz|own|ave|do|used|tried|try|go on|check|like using)(?: got)?(?: an?| any|"
        r" a)? (?:{place}|{hint})(?: account| acc| app)?\b",
        "asks for an app",
        check=not_a_story,
    ),
    _rule(
        "app-which",
        Act.ASK,
        0.7,
        r"\b(?:which|what|wich) (?:messenger|socials?|chat app|social media|platforms?) (?:do|does|did|are|r|is) {you} "
        r"(?:guys |usually |mostly |mainly |even |actually )?(?:use|have|got|on|prefer|talk on|chat on)\b|"
        r"\b(?:which|what|wich) (?:one|1|apps?|site) do {you} (?:usually |mostly )?(?:use|have) (?:to|for) (?:talk|"
        r"chat|text|message|call|talking|chatting|texting)\b|"
        r"{place}(?:,| or| and|/) ?{place},? (?:which|wich|what) one\b|"
        r"\bnot here(?: then)?[.,?!\s]{1,3}(?:so |then |but )?(?:where|how)\b",
        "asks which app",
    ),
    _rule(
        "app-you-have",
        Act.ASK,
        0.7,
        r"\b(?:{you}|anyone|any1) (?:have|got|use|hav|haz|on|gotta) (?:an? |any )?(?:{place}|{hint}) ?(?:\?|or|$)",
        "asks for an app",
    ),
    _rule(
        "app-got-any",
        Act.ASK,
        0.65,
        r"(?:^|[.!?,]\s?|\b(?:hey|so|hi|and|btw) )(?:got|have|any) (?:an? |any )?(?:{place}|socials?|social media|"
        r"other apps?)\b",
        "asks for an app",
        check=not_a_story,
    ),
    _rule(
        "app-are-you-on",
        Act.ASK,
        0.7,
        r"\b(?:are|r|is) {you} (?:guys |also |even |still )?on (?:the )?(?:{place}|{hint})\b",
        "asks for an app",
        check=not_a_story,
    ),
    _rule(
        "app-move-to",
        Act.ARRANGE,
        0.75,
        r"\b(?:move|moving|switch|go|hop|jump|take (?:this|it|things|our talk|our chat|the chat|this chat|us)|"
        r"continue|carry on|talk|talking|chat|chatting|speak|text|texting|meet|call|message|connect|hang|"
        r"keep talking|keep chatting|come|bring (?:this|it)|dm|keep in touch|stay in touch|hit me up|"
        r"hangout|communicate|type|write|reach out|be friends|find each other|play|shift|head|swap)(?: {g2}| )"
        r"(?:on|to|onto|over|via|through|thru|in|using|2|into) (?:my |the |our |a )?(?:{place}|{hint})\b",
        "suggests another app",
        check=asks_to_move,
    ),
    _rule(
        "app-reach-me-on",
        Act.ARRANGE,
        0.8,
        r"\b(?:(?:add|find|follow|hit|message|msg|text|txt|search(?: for)?|look for|look|reach(?: out to)?|"
        r"contact|call|inbox|ping|write(?: to)?|holla at|get|catch|snap|friend|join|talk (?:to|2)|chat with|chat to|"
        r"hit up|request|buzz|invite|subscribe to) (?:me|us)|hmu|hmu up|dm|pm|dm me|pm me|find us|msg)(?: up|"
        r" back| out)?(?: {g1}| )(?:on|at|in|over|via|through|thru|with|over on|using|there on) (?:my |the |"
        r"that )?(?:{place}|{hint})\b",
        "says how to be reached on an app",
        check=asks_to_move,
    ),
    _rule(
        "app-on-place-instead",
        Act.ARRANGE,
        0.7,
        r"\b(?:on|use|using|via|through) (?:the )?(?:{place}|{hint}) (?:instead|is better|would be better|"
        r"is easier|would be easier|is safer|works better|tonight|later|maybe|then\b)",
        "suggests another app",
    ),
    _rule(
        "app-better-on",
        Act.ARRANGE,
        0.75,
        r"\b(?:easier|better|safer|faster|rather|prefer|comfier|more private|nicer|quicker|more active|"
        r"i'?m always|i'?m mostly|i'?m usually|i always|i mostly)(?: (?:to|2))?(?: (?:talk|chat|be|text|reach|on|"
        r"find me|reach me|talking))*(?: me)? (?:on|"
        r"over|in|via|through|over on|on over) (?:the )?{place}\b",
        "suggests another app",
    ),
    _rule(
        "app-use-it",
        Act.ARRANGE,
        0.65,
        r"(?:^|[.!?,;]\s?|\b(?:just|please|pls|let's|lets|can we|could we|we could|maybe|should) )(?:use|try|"
        r"get|install|download) (?:{sure}|{hint}|signal|discord|snap|kik|line) ?(?:\?|instead|then|with me|if|"
        r"so we|\W*$)",
        "suggests another app",
    ),
    _rule(
        "app-play",
        Act.ARRANGE,
        0.7,
        r"\b(?:{want}|{lets}|can we|could we|we (?:could|should)|u|you)(?: to)? (?:play|game) {place}(?: with me|"
        r" together| and| sometime| later|\?|\W*$)",
        "suggests a game together",
    ),
    _rule(
        "app-riddle",
        Act.ARRANGE,
        0.65,
        r"\b(?:on|use|have|got|move to|go to|know|over to|switch to|u on|to) {hint}",
        "hints at an app",
    ),
    _rule(
        "app-can-we",
        Act.ARRANGE,
        0.75,
        r"\b(?:{can}|{lets}|{want}|shall|how about|what about|why don't|why dont|should|why not|try|tryna) (?:we |"
        r"u |you |i |us )?(?:just |maybe |all |please )?(?:do |use |try |download |get |install |make |have |"
        r"add me )?(?:a |an |the |on )?(?:{sure}|{hint}|zoom|discord|signal)(?: call| chat| instead)?\b",
        "suggests another app",
        check=not_a_story,
    ),
    _rule(
        "app-i-have",
        Act.GIVE,
        0.6,
        r"\bi(?:'m| am| have|'ve got| got| also have| use|'m mostly|m) (?:also |always |mostly |only |"
        r"usually )?(?:on |active on )?(?:{sure}|{hint}|discord|snap|kik|signal) (?:if|too if|btw if|in case|"
        r"so (?:we|you|u)|and (?:we|you|u)) (?:you|u|ya|we|want|can|could)\b",
        "offers an app",
    ),
    _rule(
        "app-install",
        Act.ARRANGE,
        0.7,
        r"\b(?:download|install|get|make an account on|sign up (?:for|on|to)|"
        r"create an account on) (?:the )?(?:{sure}|{hint}|discord|signal|kik|snap)(?: app)? (?:and|so|then|2|to|if|"
        r"for me)\b",
        "suggests another app",
    ),
    _rule(
        "app-hint-mine",
        Act.GIVE,
        0.7,
        r"\b(?:my|ur|your|me on|you on|u on|us on|use|have|got) (?:the |that )?(?:{hint})\b",
        "hints at an app",
    ),
    _rule(
        "app-is-better",
        Act.ARRANGE,
        0.65,
        r"\b{place} is (?:way |much |so much |a lot |just )?(?:safer|better|easier|faster|more private|quicker|"
        r"nicer|best|where i'?m|where i am)(?: to (?:talk|chat)| for (?:me|us|talking|chatting|this))?(?:\W|"
        r"$)(?:.{0,30}\b(?:let'?s|use|we|talk|chat|there|you|u)\b)?",
        "suggests another app",
        check=between_us_two,
    ),
    _rule(
        "app-prefer",
        Act.ARRANGE,
        0.65,
        r"\bi (?:prefer|mostly use|usually use|always use|only use|use|have|like)(?: to use)? (?:{known}|kik|"
        r"zoom)(?: more| tbh| better| actually| mostly)*(?: ?[,.?]? (?:u|you|hbu|wbu|and you|and u|what about you|"
        r"do you|how about you|wanna|want to|if you)\b| tbh| more\b)",
        "suggests another app",
    ),
    _rule(
        "app-my-dms",
        Act.ARRANGE,
        0.75,
        r"\b(?:come to|slide in|slide into|check|hop in|open|see|my) (?:my |ur |your )?(?:dms?|inbox|"
        r"messages)(?: are open)? (?:on|at|in) {place}\b",
        "suggests another app",
    ),
    _rule(
        "app-add-my",
        Act.ARRANGE,
        0.7,
        r"\b(?:add|follow|friend|sub to|subscribe to) (?:me |my |us |our )(?:{place})\b",
        "asks to be added",
    ),
    _rule(
        "app-any-dating",
        Act.ASK,
        0.65,
        r"\b(?:are|r) (?:you|u) on any (?:dating |social |other |chat |messaging )?(?:apps?|sites?|platforms?|"
        r"socials)\b",
        "asks which apps are used",
    ),
    _rule(
        "app-let-us-use",
        Act.ARRANGE,
        0.65,
        r"\b(?:on|use|using|over) {place}(?: {g3}| )(?:let'?s|we could|we should|wanna|want to) (?:use|talk|go|"
        r"chat|do|try|switch)\b|\b(?:let'?s|lets|we could|we should|wanna) (?:use|try|go on|go to|get on) {place}\b",
        "suggests another app",
    ),
)
