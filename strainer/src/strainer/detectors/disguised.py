"""Names and apps in disguise: the same name elsewhere, letters one by one, words read backwards, half a riddle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.handle import LOOKED_UP, PLAIN, ends_there, marked_name, name_follows
from strainer.normalize.number_words import WORDS
from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

GIVE, ASK, ARRANGE = Act.GIVE, Act.ASK, Act.ARRANGE
USER = r"(?:user ?name|user|name|handle|nick|nickname|@|tag|screen ?name|sn|id|gamertag|alias)s?"
THERE = (
    r"(?:(?:on|over|in) (?:there|{place}|{hint}|(?:the |my |your )?(?:other|others|rest|all|most|every)(?: [a-z]+)?|"
    r"everything|socials)|over there|there|elsewhere|everywhere|anywhere|outside|off (?:here|site|this))"
)
SHORTHAND = r"(?:i[.\-_\s]g|1g|s[.\-_\s]c|s[.\-_]n[.\-_]a[.\-_]p|f[.\-_\s]b|d[.\-_]c|t[.\-_]g|w[.\-_]a|k[.\-_]i[.\-_]k)"
SAME_LETTER = 3  # words that stand for their first letter in one message


def spells_by_words(match: Match, view: View) -> float | None:
    """Take "m for mike, o as in oscar": most of the words begin with the letter that they stand for."""
    del view
    words = match.group().replace(b",", b" ").replace(b".", b" ").split()
    stands = sum(len(letter) == 1 and later[:1] == letter for letter, later in zip(words, words[2:], strict=False))
    stands += sum(len(letter) == 1 and later[:1] == letter for letter, later in zip(words, words[3:], strict=False))
    return 0.0 if stands >= SAME_LETTER else None


def strange_and_numbered(match: Match, view: View) -> float | None:
    """Take "moon fox twenty two" for a name: at least one number, and no word of plain talk."""
    del view
    words = match.group(1).split()
    numbers = [word for word in words if word in WORDS or word.isdigit()]
    others = [word for word in words if word not in numbers]
    plain = any(word in PLAIN or word in TIMES for word in others)
    return 0.0 if numbers and others and not plain and words[0] not in numbers else None


TIMES = frozenset(
    b"day days week weeks hour hours month year years level chapter page part season episode number step stage grade "
    b"room age least spent only another last first next past every over under about around almost nearly the my".split()
)


def looked_up(match: Match, view: View) -> float | None:
    """Drop "look up covid19"; take a name with a digit or a sign in it."""
    word = match.group(1).strip(b".,!?-")
    letters = sum(chr(char).isalpha() for char in word)
    if letters < 4 or word in LOOKED_UP or not frozenset(b"_0123456789") & frozenset(word) or word.endswith(b"mg"):
        return None
    return marked_name(match, view)


def looked_up_either(match: Match, view: View) -> float | None:
    """Look at whichever name was found."""
    del view
    word = (match.group(1) or match.group(2)).strip(b".,!?-")
    marked = frozenset(b"_0123456789") & frozenset(word)
    return 0.0 if marked and word not in LOOKED_UP and word not in PLAIN else None


def letters_of_a_name(match: Match, view: View) -> float | None:
    """Take "m o o n f o x 2 2": letters apart, with a digit or an underscore among them."""
    del view
    letters = match.group(1).split()
    digits = [letter for letter in letters if letter.isdigit() or letter == b"_"]
    return 0.0 if digits and len(letters) - len(digits) >= 4 else None


def a_turned_word(match: Match, view: View) -> float | None:
    """Take what is to be read backwards only when it is no plain word."""
    return name_follows(match, view) if len(match.group(1)) > 4 else None


def _rule(
    name: str, kind: Kind, act: Act, score: float, pattern: str, why: str, *, group: int = 0, check: object = None
) -> Rule:
    """Return a rule about something in disguise."""
    return Rule(name, kind, act, score, pattern, why, group, check)  # type: ignore[arg-type]


def _handle(
    name: str, act: Act, pattern: str, why: str, *, score: float = 0.7, group: int = 0, check: object = None
) -> Rule:
    return _rule(name, Kind.HANDLE, act, score, pattern, why, group=group, check=check)


RULES = (
    _handle("same-name-there", GIVE,
        r"\bsame " + USER + r" (?:as|like) (?:here|this|on here)(?: one)?,? but " + THERE + r"|\b(?:my|the|it'?s) "
        r"(?:" + USER + r")(?: is|'s|s)? (?:exactly )?(?:the )?same(?: (?:as|like) (?:here|this|"
        r"this "
        r"one|on here))?(?: name)?(?: but)? " + THERE + r"|\bmy " + USER + r" " + THERE + r" (?:is|'s|are)(?: "
        r"exactly)?(?: "
        r"the)? "
        r"(?:same|(?:what|as|like) (?:it is |i'?m called )?here|this one|identical)",
        "the same name elsewhere"),
    _handle("same-place-here", GIVE,
        r"\bmy {place}(?:'s| name| user| @)?(?: is|'s)(?: exactly)?(?: the)? same (?:as|like) (?:here|this|my (?:name|"
        r"user ?name|nick|@) (?:here|on here)|on here)|\bmy {place} is (?:just )?(?:what i'?m called here|this name|"
        r"my name "
        r"(?:here|on here))\b",
        "the same name elsewhere"),
    _handle("name-then-find-me", GIVE,
        r"^\W*@?([a-z][a-z0-9._\-]{4,30})[,.\s]{1,3}(?:find|add|follow|look|search|hmu|dm|message|hit|look up) me"
        r"(?: up)?(?: there| on there| ok| pls)?\W*$|\b([a-z][a-z0-9._\-]{3,30}[0-9_]) (?:is|thats|that's) me\b",
        "a name to look up", score=0.65, check=looked_up_either),
    _handle("name-with-two", GIVE,
        r"\b({name}) with (?:an? |one |two |three |double |2 |3 )[a-z0-9]{1,2}'?s?(?: {g3}| )on {place}\b",
        "a name and how it is spelled", group=1, check=name_follows),
    _handle("same-name-use", GIVE,
        r"\b(?:i|i'?m|i'?ve) (?:use|have|keep|got|go by|always use|used|am|called|using)?(?: the)? ?"
        r"(?:same|this|exact same|one) (?:exact |same )?" + USER + r" (?:for|on|in|over|across)? ?(?:everything|"
        r"everywhere|every app|all (?:my |the )?(?:apps|socials|accounts|sites|platforms)|most (?:apps|sites)|"
        r"{place}|there|anywhere|elsewhere|outside)",
        "the same name elsewhere"),
    _handle("same-name-ask", ASK,
        r"\b(?:(?:is|are) {your} " + USER + r" (?:the )?same|(?:do )?{you} (?:use|have|got|go by) (?:the |that |this )?"
        r"(?:same|that|this) " + USER + r"|same " + USER + r") " + THERE + r"\s*(?:\?|$)",
        "asks for the same name elsewhere"),
    _handle("name-there-ask", ASK,
        r"\b{whats} {your} (?:@|" + USER + r"|handle) (?:on|over) (?:there|that|the (?:other|ghost|bird|camera|blue|"
        r"green|yellow|pink|purple)|{place}|{hint})|\bwhat (?:do|are) (?:people|they|ppl|others|u|you|"
        r"your friends) (?:call(?:ed)? (?:u|you|yourself) |called |known as |go by )(?:on|over) (?:there|{place}|"
        r"{hint}|"
        r"the other|your socials)",
        "asks for a name on an app"),
    _handle("name-of-riddle", ASK,
        r"\b(?:{your}|whats the) (?:ghost|ghosty|bird|birdie|camera|gram|plane|controller|clock|yellow|pink|purple|"
        r"green|"
        r"blue)(?: app| one| thing)? (?:name|user|user ?name|handle|tag|@|code|id|account)\b",
        "asks for a name on an app"),
    _handle("shorthand-ask", ASK,
        r"\b(?:{whats} {your}|{your}|drop {your}|send {your}|gimme {your}|got|have|{you} on|add me on|hmu on|on) "
        + SHORTHAND + r"(?: name| user| acc| @)?\s*(?:\?|$|pls|plz|please|\W*$)",
        "asks for a name on an app"),
    _handle("shorthand-mine", GIVE,
        r"\bmy " + SHORTHAND + r"(?: name| user| acc| @)?{is}@?({name})",
        "a name on an app", group=1, check=name_follows),
    _handle("look-up-marked", GIVE,
        r"\b(?:look for|search|search for|search up|look up|type|type in|google|put in|enter|find|write) (?:up )?"
        r"@?([a-z][a-z0-9._\-]{4,30})(?: (?:in|into|on|over|and|there|up)\b|[,.!?]|\s*$)",
        "a name to look up", score=0.65, group=1, check=looked_up),
    _handle("go-by-there", GIVE,
        r"\b(?:i go by|they call me|call me|i'?m called|im called|known as|i am) @?({name}) (?:on|over|in) (?:the |my |"
        r"all |most |every )?(?:other |social )*(?:apps?|socials?|sites?|there|platforms?)\b",
        "a name used elsewhere", group=1, check=name_follows),
    _handle("name-with-number-words", GIVE,
        r"^\W*(?:(?:i'?m|im|it'?s|its|i am|as|add|find|me|my name is|user|under|search)[\s:]{1,2}){0,2}"
        r"((?:[a-z]+ ){1,3}(?:[a-z]+|[0-9]{1,4})) (?:on|over on|at) (?:{known}|snap|insta|discord|ig)\W*$",
        "a name said in words", group=1, check=strange_and_numbered),
    _handle("spelled-by-words", GIVE,
        r"\b(?:[a-z] (?:for|as in|like in|like|is for|as)(?: the)? [a-z]+[\s,.]{1,3}(?:then |and |and then "
        r")?){2,}[a-z] "
        r"(?:for|as in|like in|like|is for|as)(?: the)? [a-z]+",
        "a name spelled letter by letter", check=spells_by_words),
    _handle("letters-apart", GIVE,
        r"(?:^|[\s:,])((?:[a-z0-9_.] ){6,}[a-z0-9_])(?:$|[\s,.!?])",
        "a name, letter by letter", score=0.65, group=1, check=letters_of_a_name),
    _handle("backwards-name", GIVE,
        r"\b({name})(?: on {place})?[\s,.]{1,3}(?:but |that'?s |is |it'?s |read (?:it |that )?|just )*(?:backwards?|"
        r"reversed?|in "
        r"reverse|"
        r"flipped|mirrored|the other way (?:a?round)?)(?: {g3}| )?(?:on |in |is |for |=|that'?s |thats )*(?:my "
        r")?{place}|"
        r"\b(?:reverse|flip|turn) (?:it|that|this)(?: around| round| over)?[\s,.]{1,3}(?:and )?(?:thats|that'?s|it'?s|"
        r"for|is) (?:my|on) {place}",
        "a name written backwards"),
    _handle("backwards-before", GIVE,
        r"\b(?:backwards?|reversed?|in reverse|read (?:it |this |that )?backwards?|spelled backwards?)[\s:,\-]{1,3}"
        r"(?:its |it'?s |on |for |my |is |{place}|is my )*[\s:,]{0,2}@?([a-z0-9]+[._][a-z0-9._]+|[a-z]{3,}[0-9]{2,}|"
        r"[0-9]{1,4}[a-z]{4,})",
        "a name written backwards", group=1, check=a_turned_word),
    _rule("app-riddle-on-it", Kind.APP, ASK, 0.65,
        r"\b{hint}\b.{0,24}(?:\b(?:are|r|do|would) )?(?:you|u|ya|yu) (?:on|have|use|got|hav|there|know) ?(?:it|that|"
        r"one|"
        r"there|\?|$)|\b(?:ever )?(?:heard of|seen|know|tried|remember|you know) {hint}\b.{0,24}(?:find|add|"
        r"message|dm|text|talk|meet|come|there)\b|\b{hint}\b.{0,12}\b(?:find|add|message|dm|text|join|meet) (?:me|"
        r"us)\b",
        "hints at an app"),
    _rule("app-riddle-get-it", Kind.APP, ARRANGE, 0.65,
        r"\b{hint}\b.{0,14}\b(?:(?:you|u) should|get it|download it|install it|i'?m on (?:it|that|there)|i'?m there|"
        r"come there|i use (?:it|that))\b|\b(?:app|one|site) (?:that |which |what )?rhymes with [a-z]+",
        "hints at an app"),
    _rule("app-riddle-noun", Kind.APP, ASK, 0.65,
        r"\b(?:messenger|chat|thing|app|platform|site|one)\b.{0,30}\b(?:green|blue|purple|pink|yellow|logo|icon|ghost|"
        r"plane|camera|bird|controller|gamers?|disappears?|vanish(?:es)?|stories|reels)\b.{0,25}\b(?:(?:are|r|do) "
        r"(?:you|u|ya) (?:on|have|use|got) (?:it|that)|(?:join|find|dm|message|add|meet|text) me (?:there|on it|on "
        r"there|on that))\b",
        "hints at an app"),
    _rule("app-ghost-alone", Kind.APP, ARRANGE, 0.65,
        r"^\W*(?:[a-z']+ ){0,4}ghost app\s*\?+\W*$",
        "a picture of an app"),
    _rule("app-pictures", Kind.APP, ARRANGE, 0.65,
        r"\bgreen circle[\s]{1,2}(?:call|phone|message)\b|\b(?:call|phone|message)[\s]{1,2}green (?:circle|heart)\b|"
        r"\bblue circle[\s]{1,2}plane\b|\bplane[\s]{1,2}(?:email[\s]{1,2})?blue circle\b|"
        r"\bpurple (?:circle|heart)[\s]{1,2}(?:game|headphones)\b|\b(?:game|headphones)[\s]{1,2}purple (?:circle|"
        r"heart)\b|"
        r"\bgreen circle[\s]{1,2}app\b",
        "pictures of an app"),
    _rule("app-is-its-maker", Kind.APP, ASK, 0.65,
        r"\b(?:zuck(?:erberg)?|elon|musk|mark zuckerberg|elon musk)'?s? (?:old |new |other |blue |chat |photo |"
        r"little )*"
        r"(?:app|one|site|place|platform|messenger|thing)[\s,]{1,3}(?:{g3})(?:you|u|ya) (?:on|have|use|got|there)\b",
        "hints at an app"),
    _rule("app-where-people", Kind.APP, ASK, 0.65,
        r"\b(?:where|place) (?:people|they|everyone|everybody|teens|gamers|ppl|girls) (?:post|share|put|send|talk|"
        r"hang) "
        r"[a-z\s]{2,40}[\s,]{1,3}(?:are |r )?(?:you|u) (?:there|on it|on that|on there)\b",
        "hints at an app"),
    _rule("app-you-use-whatsup", Kind.APP, ASK, 0.7,
        r"\b(?:use|got|have|hav|install|download|on|via|add me on|get) (?:whats ?up|wats ?up|wattsup|wazz?up|wass?up|"
        r"what sup)(?: app)?(?:\W*$|[?,.]| (?:with|so|then|and|me|pls|plz|number|instead))",
        "asks for an app"),
    _rule("phone-digits-ask", Kind.PHONE, ASK, 0.7,
        r"\b(?:gimme|drop|send|share|give me|send me|hand over|slide|lemme get|let me get|i need|i want) (?:the|da|"
        r"dem|those|"
        r"them|ya|yer|them there) digits\b|\b(?:number|digits) (?:for|of|to) {your} (?:phone|cell|mobile)\b",
        "asks for a phone number", check=ends_there),
    _rule("phone-sign", Kind.PHONE, ASK, 0.65,
        r"^\W*(?:so |hey |and |{whats} |whats |send |drop |gimme )?(?:{your} )phone \#\W*$|\b{whats} {your} phone ?\#|"
        r"\b(?:what|which) (?:are|r) {your} (?:[0-9]{1,2} |ten |seven |eleven |lucky )?digi(?:ts|tz|tts)\b|"
        r"\b(?:send|gimme|drop|give|need|want|share)(?: me)? (?:those |them )?{your} (?:[0-9]{1,2} |ten |seven )?"
        r"di(?:gitz|gis|giz|ggits|gts|gits)\b",
        "asks for a phone number"),
)  # fmt: skip
