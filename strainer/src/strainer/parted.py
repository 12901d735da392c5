"""What people say around the pieces of a contact that they spread over messages, and what makes a whole of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.dictation import LEADING_ON, PARTS
from strainer.detectors.handle import NAME_MARKS, PLAIN
from strainer.normalize.number_words import SHY_WORDS, WORDS
from strainer.patterns import compiled
from strainer.words import expand

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FILLERS = frozenset(
    b"then next and is it's its lol ok okay so um uh uhh umm first now second third last digit digits number the a "
    b"an after that "
    b"followed by haha hehe yeah also plus comes another finally here here's again get it got ready my starts with "
    b"begins "
    b"ends bit bits middle front back start finish beginning end half second part piece area code on your hand phone "
    b"memorise memorize note copy say repeat likh yaar aage baad phir "
    b"write down remember this i'm gonna one two more just like well hmm dash space hyphen dot now ur turn next's "
    b"yep ya too k rest goes continue continuing part new line part1 part2 keep going save it's: "
    b"yes yea ye yess yup sure right there has have of you all only was me to be done over out bye call text ring dial "
    b"carries carry continues join them together finito fertig yan na bas ecco allora listo ya hai fin klaar gotowe "
    b"tamam bitti that's it "
    b"thats all bits little every message digit's one's last's".split()
) | frozenset(word.encode() for word in (*LEADING_ON.split(), *PARTS.split()))
FEWEST_IN_A_CLAUSE = 3  # digits that stand by themselves at an edge of a message that says other things
LONGEST_AROUND = 120  # characters of such a message
CLAUSES = compiled(r"[.!?:;,\n]+(?:\s|$)|\s-+\s")
EDGE = compiled(r"^\W*([0-9][0-9\s\-]{2,14})(?:\s+[a-z]|$)|(?:^|[a-z.,!?:]\s+)([0-9][0-9\s\-]{1,14}[0-9])\W*$")
YEAR = compiled(r"^(?:19|20)[0-9]{2}$")
# What is counted, measured or numbered in passing.
COUNTED = compiled(
    r"\b(?:room|page|day|days|bus|ward|bed|chapter|mg|ml|kg|lbs?|km|miles|hours?|hrs|minutes?|mins|weeks?|months?|"
    r"years?|"
    r"dollars|bucks|quid|euros?|pounds|steps|calories|cals|score|level|points|followers|people|times|percent|degrees|"
    r"verse|psalm|song|track|episode|season|grade|am|pm|order|flight|train|road|highway|line|top|only|about|over|under|"
    r"almost|around|guess|count|lost|won|weigh|weight|bpm|sugar|blood|pulse|temp|temperature|budget|rent|bill|owe|paid|"
    r"costs?)\b"
)
MOST_WORDS_OF_A_PLACE = 9
SELF = frozenset(b"me my mine your ur".split())
PART_SAID = compiled(
    r"\b(?:first|second|third|last|other|next|1st|2nd|one|two|final|front|back|erste[rs]?|zweite[rs]?|eerste|tweede|"
    r"pierwsze|drugie|ilk|depan|belakang)\w*,? (?:half|part|bit|piece|word|hece|deel|teil|slowo|chunk|syllable)\b|"
    r"\b(?:half|part|bit|piece|word) (?:one|two|three|1|2|3)\b"
)
PLACE_ALONE = compiled(
    expand(
        r"^\W*(?:(?:on|its|it's|it is|thats|that's|in|at|and|now|all|put|together|for|my|to|search|the|via|that|is|me|"
        r"yes|yeah|yep|both|first|second|third|last|half|part|bit|join|them|one|word|no|small|spaces?|gaps?|caps|"
        r"razem|i|na|auf|bei|op|di|sa)\W+){0,6}"
        r"(?:{known}|snap|insta|discord|ig|tt|{hints}|{mailhost}|(?:google|usual|yahoo|g) (?:one|mail|post))(?: "
        r"(?:app|obviously|ofc|lol|pls|please))?\W*$"
    )
)
PUT_THERE = compiled(
    expand(
        r"^\W*(?:(?:and|now|then|all|it'?s|its|thats|that's|put|join|add) ){0,3}(?:it |them |that )?(?:together "
        r")?(?:on|in|for|at|"
        r"over on) (?:the |my )?(?:{known}|snap|insta|discord|ig|tt|{hints})(?: (?:app|lol|ofc|pls))?\W*$"
    )
)
NAME_BEGINS = compiled(
    r"\b(?:name|user ?name|handle|user|snap|insta|ig|tag|discord|email|mail|gmail|tele|telegram)\b.{0,14}(?:starts?|"
    r"begins?) "
    r"with [a-z0-9_.]{2,}"
)
NAME_ENDS = compiled(
    r"^\W*(?:and |then |it |so ){0,3}(?:ends?|finishes|continues|goes on) (?:with|in) "
    r"[a-z0-9_.]{2,}\W*$"
)
WHOSE = compiled(
    expand(
        r"\b(?:that'?s|its|it'?s|thats|is) (?:me|my name|my user(?:name)?|mine|my|what i'?m called|my @|no dummy "
        r"its me)"
        r"(?: {g2}| )?(?:on |is |at |over on )?(?:the )?(?:{place}|{hint})\b|^\W*(?:is )?that (?:your|ur) "
        r"(?:{place})\W*$"
    )
)
MINE = compiled(expand(r"\b(?:my|add me on|add my|im on|i'm on|find me on|follow me on|follow my) {place}\W*$"))
ONE_WORD = compiled(r"^\W*@?([a-z][a-z0-9._\-]{2,24}|[a-z0-9._\-]*_[a-z0-9._\-]*)\W*$")


# "and then", "second bit is", "last part:": what leads on to a piece and is no part of it.
LEAD = compiled(
    r"^\W*(?:(?:ok|okay|and|now|so|the|yes|k|um|uh|y|e|et|und|en|i|ve|aur|then|next|plus|put|add|type|finally|last|"
    r"first|"
    r"second|third|fourth|middle|final|followed by|after (?:that|it)|first|part|bit|half|piece|word|bits?|one|two|"
    r"three|"
    r"is|it'?s|its|comes?|starts? with|begins? with|ends? (?:with|in)|dann|dan|danach|luego|puis|ensuite|poi|potem|"
    r"sonra|"
    r"terus|trus|tapos|saka|phir|pehla|dusra|hissa|erste[rs]?|zweite[rs]?|teil|eerste|tweede|deel|at the end|in the "
    r"middle)[\s:,.\-]+)+"
)


# One of these must be among them: "ok" alone leads on to nothing.
LEADS = frozenset(
    b"then next plus put add part bit half piece second third last final dann danach luego puis poi potem sonra terus "
    b"tapos phir dusra teil deel tweede zweites".split()
)


def without_lead(text: bytes) -> bytes:
    """Return *text* without the words that only lead on to it."""
    if LEADS.isdisjoint(text.replace(b":", b" ").split()):
        return text
    found = LEAD.search(text)
    return text[found.end() :] if found and found.end() < len(text.rstrip()) else text


def digits_at_an_edge(text: bytes) -> Iterator[bytes]:
    """
    Yield what stands by itself in *text* and may be digits of a number: clauses without other words, ends, beginnings.

    "i feel better now. 0770" has one, "took 20 mg" has none.
    """
    if len(text) > LONGEST_AROUND or (DIGIT.search(text) is None and DIGIT_WORDS.isdisjoint(text.split())):
        return
    if COUNTED.search(text):
        return
    begin = 0
    for end in CLAUSES.finditer(text):
        yield text[begin : end.start()]
        begin = end.end()
    if begin:
        yield text[begin:]
    for edge in EDGE.finditer(text):
        yield edge.group(1) or edge.group(2)


DIGIT = compiled(r"[0-9]{2}|[0-9]\s+[0-9]")
DIGIT_WORDS = frozenset(
    word for word, value in WORDS.items() if len(value) == 1 and word not in SHY_WORDS and word != b"one"
)


def is_a_lone_name(text: bytes) -> bool:
    """Tell whether *text* is one word that may be a name."""
    found = ONE_WORD.search(text)
    return found is not None and found.group(1) not in PLAIN and found.group(1) not in WORDS


def names_a_whole(own: Sequence[bytes], text: bytes) -> str | None:
    """
    Return why *text*, after what was said before by the same person, completes a name; None when it does not.

    Parts that were called parts and then an app, a lone word and then "that's me on snap", "my snap" and then a word.
    """
    words = frozenset(text.split())
    if len(words) <= MOST_WORDS_OF_A_PLACE and any(map(PART_SAID.search, own)) and PLACE_ALONE.search(text):
        return "parts of a name, and where it is used"
    if len(words) <= MOST_WORDS_OF_A_PLACE and sum(map(is_a_lone_name, own[-4:])) > 1 and PUT_THERE.search(text):
        return "parts of a name, and where it is used"
    if any(map(NAME_BEGINS.search, own)) and NAME_ENDS.search(text):
        return "the beginning of a name, and its end"
    if not words.isdisjoint(SELF) and any(map(is_a_lone_name, own)) and WHOSE.search(text):
        return "a name, and where it is used"
    if len(words) > 1 or not is_a_lone_name(text):
        return None
    mine = next((at for at in range(len(own) - 1, -1, -1) if b"m" in own[at] and MINE.search(own[at])), None)
    if mine is not None:
        pieces = [*own[mine + 1 :], text]
        marked = any(NAME_MARKS & frozenset(piece.strip(b" .,!?")) for piece in pieces)
        if all(map(is_a_lone_name, pieces)) and (marked or len(pieces) > 1 or mine == len(own) - 1):
            return "an app, and then a name"
    return None
