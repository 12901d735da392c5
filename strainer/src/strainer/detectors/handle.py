"""Names on other apps: given, asked for, traded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.lexicon.plain import plain_words
from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

PLAIN = plain_words()
NAME_MARKS = frozenset(b"_.0123456789@#")
# What bears a number and is looked up all the same.
LOOKED_UP = frozenset(
    b"covid19 covid-19 h1n1 b12 dsm5 dsm-5 psalm23 psalm91 gpt4 mp3 mp4 cptsd 54321 5-4-3-2-1 4-7-8 478 omega3".split()
)


def like_a_name(word: bytes) -> float | None:
    """
    Say how much surer *word* makes us that a name was given; None when it is a plain word.

    "jane_d92" is surer than "janedoe", and "broken" is no name at all.
    """
    bare = word.strip(b"@._-,!?'")
    if word.startswith(b"@") and len(bare) > 1:
        return 0.1
    if len(bare) < 3 or bare in PLAIN:
        return None
    if bare.isdigit():
        return -0.2
    if bare.endswith((b"ing", b"'s", b"n't", b"ed", b"ly")) and bare.isalpha():
        return -0.35
    return 0.1 if NAME_MARKS & frozenset(bare) else -0.1


def name_follows(match: Match, view: View) -> float | None:
    """Look at the name in the rule's first group."""
    del view
    return like_a_name(match.group(1))


def marked_name(match: Match, view: View) -> float | None:
    """Take only a name with a digit, a dot, an underscore or an @ in it."""
    del view
    word = match.group(1).strip(b".,-")
    plain = word in PLAIN or word in LOOKED_UP
    return 0.0 if NAME_MARKS & frozenset(word) and word.islower() and not plain else None


def after_at(match: Match, view: View) -> float | None:
    """Drop "see you @ midnight": after a space only a name with signs in it counts."""
    del view
    word = match.group(1)
    bare = word.strip(b"@ .,-_")
    marked = bool(frozenset(b"_.0123456789") & frozenset(bare)) and not bare[:1].isdigit()
    if marked:
        return 0.1
    return None if b" " in word or bare in PLAIN or bare[:1].isdigit() else -0.08


TOPIC_AFTER = frozenset(
    b"of at with one cost story streak addiction bill feed usage notifications time posts ads insurance security "
    b"worker anxiety skills life battery priority goal "
    b"rule fear reason thing concern favorite favourite problem issue friends use usage manager job habits".split()
)


def ends_there(match: Match, view: View) -> float | None:
    """Drop "your line of work" and "your number one fear": the words after say it is something else."""
    after = view.text[match.end() : match.end() + 16].lstrip(b" ")
    first = after.split(b" ", 1)[0].strip(b".,!?'\"")
    return None if first in TOPIC_AFTER else 0.0


ADVICE = frozenset(
    b"delete deleting deleted mute block check checking off leave quit log deactivate uninstall use using stop of "
    b"about from open opening "
    b"into hacked close lost losing on scroll scrolling without through with private change changing".split()
)


def not_advice(match: Match, view: View) -> float | None:
    """Drop "delete your instagram" and "your instagram feed": the word before or after makes it advice."""
    before = view.text[max(0, match.start() - 24) : match.start()].split()
    if before and before[-1].strip(b".,!?") in ADVICE:
        return None
    return ends_there(match, view)


def not_here(match: Match, view: View) -> float | None:
    """Drop "can I add you to my list here": adding on this site is no way out."""
    after = view.text[match.end() : match.end() + 30].split()[:4]
    return (
        None
        if {b"here", b"list", b"favourites", b"favorites", b"prayers"}
        & frozenset(word.strip(b".,!?") for word in after)
        else 0.0
    )


def _rule(
    name: str,
    act: Act,
    score: float,
    pattern: str,
    why: str,
    *,
    group: int = 0,
    check: object = None,
    excusable: bool = True,
) -> Rule:
    """Return a rule about names on other apps."""
    return Rule(name, Kind.HANDLE, act, score, pattern, why, group, check, excusable)  # type: ignore[arg-type]


NATO = (
    r"(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|"
    r"quebec|"
    r"romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu|underscore)"
)

RULES = (
    _rule(
        "handle-my-is",
        Act.GIVE,
        0.8,
        r"\b{my} (?:new |old |main |other |real )?{place}(?:'?s)?(?: {account})?(?: backwards| reversed|"
        r" in reverse| spelled backwards| spelt backwards)?{is}(?:@ ?)?({name})",
        "a name given as “my … is …”",
        check=name_follows,
        group=1,
    ),
    _rule(
        "handle-label",
        Act.GIVE,
        0.8,
        r"\b(?:{place}|sn|screen ?name|user ?name|handle|gamertag|tag|socials?|add|"
        r"username)(?: {account})?(?:\s?[:=>@]{1,2}\s?|\s(?:-|->)\s)(?:@ ?)?({name})",
        "a name after an app and a colon",
        check=name_follows,
        group=1,
    ),
    _rule(
        "handle-place-name",
        Act.GIVE,
        0.75,
        r"\b{place} (?:name|user ?name|user|id|tag|handle|acc|account|profile)(?: is|:| =)? @?({name})",
        "a name beside an app",
        check=marked_name,
        group=1,
    ),
    _rule(
        "handle-spelled",
        Act.GIVE,
        0.7,
        rf"\b(?:{NATO}[\s,.\-]{{1,3}}){{3,}}(?:{NATO}|[a-z0-9]+)\b|"
        rf"\b[a-z] as in [a-z]+[\s,]+(?:[a-z0-9]+(?: as in [a-z]+)?[\s,]+){{1,}}",
        "a name spelled letter by letter",
    ),
    _rule(
        "handle-beside",
        Act.GIVE,
        0.75,
        r"\b(?:{sure}|snap|sc|discord|kik|tele|disc)(?: {account})?(?: is)?(?:[\s:=@,]{1,3}|"
        r"\s-\s?)([a-z0-9]+(?:[._\-]?[a-z0-9]+)*[0-9_.\-]+[a-z0-9_.\-]*)\b",
        "a name beside an app",
        check=marked_name,
        group=1,
    ),
    _rule(
        "handle-on",
        Act.GIVE,
        0.75,
        r"(?:@|\b)([a-z0-9][a-z0-9._\-]{2,30}) (?:on|at|in|for|from) (?:the |my )?(?:{place}|{hint})\b",
        "a name “on” an app",
        check=marked_name,
        group=1,
    ),
    _rule(
        "handle-im-on",
        Act.GIVE,
        0.75,
        r"\b(?:i'?m|i am|its|it's|it is|called|named|as|find me|add me|under|look up|search(?: up| for)?|by|"
        r"i go by|known as) @?({name}) "
        r"(?:on|over on|at|in) (?:the )?(?:{place}|{hint})\b",
        "a name “on” an app",
        check=name_follows,
        group=1,
    ),
    _rule(
        "handle-on-as",
        Act.GIVE,
        0.75,
        r"\bon (?:the )?(?:{place}|{hint})(?: app)? (?:as|under|i'?m|i am|its|it's|my name is|"
        r"my user(?:name)? is|called|@|is|user(?:name)?) ?(?:the name )?@?({name})",
        "a name “on” an app",
        check=name_follows,
        group=1,
    ),
    _rule(
        "handle-username-is",
        Act.GIVE,
        0.75,
        r"\b{my} (?:user ?names?|handle|screen ?name|sn|s/n|gamer ?tag|@|user|tag|ign|usr|at|nick|id|username|"
        r"socials?)(?:'?s)?(?: (?:there|over there|everywhere|on everything|on there))?{is}@?({name})",
        "a user name given",
        check=name_follows,
        group=1,
    ),
    _rule(
        "handle-add",
        Act.GIVE,
        0.75,
        r"\b(?:add|follow|hmu|dm|message|find|search|friend|look up|hit up|write|text|msg|pm|get me|reach me|"
        r"hit me up|find me|add me|search me)(?: me)?(?: (?:at|as|on|by|up|under))?(?:\s?[:=@]\s?|"
        r"\s{1,3})@?([a-z0-9][a-z0-9._\-]{2,30})\b",
        "a name after “add” or “find me”",
        check=marked_name,
        group=1,
    ),
    _rule(
        "handle-at",
        Act.GIVE,
        0.7,
        r"(?:^|[\s(,:;\"'])(@ ?[a-z0-9][a-z0-9._\-]{2,30})",
        "a name after an @",
        group=1,
        check=after_at,
        excusable=False,
    ),
    _rule(
        "handle-tag",
        Act.GIVE,
        0.75,
        r"\b([a-z][a-z0-9._\-]{2,30} ?# ?[0-9]{4})\b",
        "a name with a four-digit tag",
        group=1,
    ),
    _rule(
        "handle-under-there",
        Act.GIVE,
        0.7,
        r"\b(?:same (?:user ?name|name|handle|user|@)|i'?m called the same|same (?:name|"
        r"user ?name) as here)(?: as here)? (?:on|over on|everywhere|there|at)\b",
        "the same name elsewhere",
    ),
    _rule(
        "handle-ask",
        Act.ASK,
        0.8,
        r"\b{whats} {your} (?:main |real |other )?({place}(?:'?s)?(?: {account})?)\b",
        "asks for a name on an app",
        check=ends_there,
    ),
    _rule("handle-ask-at", Act.ASK, 0.75, r"\b{whats} {your} @s?\W*$|\b{your} @\s?\?", "asks for a name on an app"),
    _rule(
        "handle-ask-softly",
        Act.ASK,
        0.75,
        r"\b(?:(?:if|when) i (?:ask|asked|could have|get|got|have|had|add|added|follow|followed)(?: for| you on)?|"
        r"(?:giving|sending|telling|showing) me|mind (?:giving|sending|sharing)(?: me)?|love to have|like to have|"
        r"wish i had|find (?:you|u) on|search to find (?:you|u) on) (?:{your} )?(?:{place}|{contact})\b",
        "asks for a name on an app",
        check=ends_there,
    ),
    _rule(
        "handle-ask-contact",
        Act.ASK,
        0.75,
        r"\b{whats} {your} (?:other |real )?(?:{contact})\b",
        "asks for contact details",
        check=ends_there,
    ),
    _rule(
        "handle-ask-get",
        Act.ASK,
        0.8,
        r"\b(?:{can}|let) (?:i|we|u|you|me|ya) {g2}(?:get|have|grab|know|see|give|send|share|drop|take|borrow|"
        r"swap|trade|tell|ask for|exchange|add|pass|snag|cop)(?: me| us)? (?:{your}|a|any|an) (?:{place}|"
        r"{contact})\b",
        "asks for a name on an app",
        check=ends_there,
    ),
    _rule(
        "handle-ask-give",
        Act.ASK,
        0.8,
        r"\b(?:give|send|gimme|drop|share|tell|dm|show|leave|lemme get|let me get|lemme have|pass|hand over|type|"
        r"hit me with|comment|i want|i need|i'd like|need|want|post)(?: me| us)? (?:{your} )?{your} (?:{place}|"
        r"{contact})\b",
        "asks for a name on an app",
        check=ends_there,
    ),
    _rule(
        "handle-ask-bare",
        Act.ASK,
        0.7,
        r"^\W*(?:so |hey |and |ok |omg |pls |please |wait )?{your} ({place}|sn|screen ?name|socials?|"
        r"@)(?: {account})? ?\?*\W*(?:pls|please|plz|lol|tho|then|by the way|btw)?\W*$",
        "asks for a name on an app",
    ),
    _rule(
        "handle-ask-oneword",
        Act.ASK,
        0.65,
        r"^\W*(?:{sure}|snap|socials|discord|kik|sc) ?\?+\W*$",
        "asks for a name on an app",
    ),
    _rule(
        "handle-trade",
        Act.ASK,
        0.8,
        r"\b(?:trade|swap|exchange|switch|share|drop)(?: our| some| the| your)? (?:{sure}s?|snaps?|discords?|"
        r"kiks?|{number}s?|{contact}|{email}|accounts|@s)\b",
        "offers to trade contact details",
    ),
    _rule(
        "handle-ask-age-sex-place",
        Act.ASK,
        0.7,
        r"\b(?:aslp?|asl/pic|asl(?:pls|plz)|(?:a/s/l|a\.s\.l|a-s-l|a s l|age/sex/location|age sex loc(?:ation)?)\b\.?)"
        r"(?: ?pls| ?plz| ?please|\?|!|$|\W*$)",
        "asks for age, sex and place",
    ),
    _rule(
        "handle-ask-your",
        Act.ASK,
        0.65,
        r"\b{your} (?:main |other |real |actual )?(?:{known}|kik|sc)(?: {account})?\b",
        "asks for a name on an app",
        check=not_advice,
    ),
    _rule(
        "handle-ask-short",
        Act.ASK,
        0.65,
        r"^\W*(?:{known}|kik|sc|number|num|digits|socials|email)(?: (?:or|and|/) (?:{known}|kik|sc|number|"
        r"email))?(?:\s?\?+| (?:pls|plz|please|tho|now|u|me|ya)\W*)+$",
        "asks for a way to be in touch",
    ),
    _rule(
        "handle-ask-name-there",
        Act.ASK,
        0.7,
        r"\b(?:what|which|wat)(?: user)? ?(?:name|handle|user|account|tag|@)s? (?:do|are|is|r) (?:you|u)(?: {g2}|"
        r" )(?:on|use|have|called|under)\b|\b(?:drop|send|give|tell|show|share)(?: me)? the @",
        "asks for a name on an app",
    ),
    _rule(
        "handle-ask-add",
        Act.ASK,
        0.65,
        r"\b(?:(?:let me|lemme|can i|could i|may i|should i|i wanna|i want to|i'?d like to|wanna|i'?ll) (?:add|"
        r"follow|friend|dm|snap) (?:you|u|ya)|(?:add|follow) (?:my|our) {place})\b",
        "wants to add somebody",
        check=not_here,
    ),
    _rule(
        "handle-on-comma",
        Act.GIVE,
        0.75,
        r"\bon {place}[,:]? ?@?([a-z]+(?:[._\-][a-z0-9]+)+|[a-z]{3,}[0-9]{2,}[a-z0-9_]*)\b",
        "an app and a name",
        group=1,
    ),
    _rule(
        "handle-arrow",
        Act.GIVE,
        0.8,
        r"\b({name}) ?(?:<-+|<=+|is my|that'?s my|thats my|= my) ?(?:my )?\b{place}\b",
        "a name before an app",
        check=marked_name,
        group=1,
    ),
    _rule(
        "handle-also-on",
        Act.GIVE,
        0.75,
        r"\b(?:i'?m|im|i am|me) (?:also )?on {place}(?: too| as well| also)?(?:\s?[:=>\-]{1,2}\s?|, | (?:as|under|"
        r"it'?s|its) )@?({name})",
        "a name “on” an app",
        check=name_follows,
        group=1,
    ),
    _rule(
        "handle-its",
        Act.GIVE,
        0.75,
        r"\b(?:my|find my|add my|follow my) {place}(?:,? |: ?)(?:its|it's|it is|called|is called|name is|"
        r"user is) @?({name})",
        "a name given",
        check=name_follows,
        group=1,
    ),
    _rule(
        "handle-go-by",
        Act.GIVE,
        0.7,
        r"\bi go by @?({name}) (?:on there|there|everywhere|online|on most|on all)",
        "a user name given",
        check=name_follows,
        group=1,
    ),
    _rule(
        "handle-channel",
        Act.GIVE,
        0.75,
        r"\bmy {place} (?:channel|page|server|blog|account|profile|stream)(?: is| name is| is called|:| called|"
        r"'s)? @?({name})",
        "a name given",
        check=name_follows,
        group=1,
    ),
)
