"""Phone numbers, however they are written, and asking for one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import phonenumbers

from strainer.detectors.dictation import BETWEEN
from strainer.detectors.handle import ends_there
from strainer.detectors.help_talk import speaks_of_help
from strainer.lexicon.helplines import KEYS, SHORT, help_beginnings, help_numbers
from strainer.normalize.number_words import Number, number_tokens
from strainer.patterns import compiled
from strainer.result import Act, Kind
from strainer.rule import Hit, Rule
from strainer.words import expand

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

SINGLE = 2  # digits of a number that is being read out
FEWEST_LISTED = 10  # digits of a number that is told as a list, two by two
FEWEST = 7  # digits in the shortest number that is worth hiding
DIALLED_AT_HOME = range(9, 12)  # digits of most numbers as they are said at home
MOST = 15  # digits in the longest there is
WHOLE = 9  # digits of a figure that is a number by itself
HAS_LETTERS = compiled(r"[a-z]")

# What parts two numbers in a sentence: its end, or a word.
APART = compiled(r"[.!?;]\s|\n|[a-z]")
PURE_SIGNS = compiled(r"[\s.()/\-]{0,3}")
CALLING = compiled(
    expand(
        r"\b(?:call|text|txt|ring|dial|reach|whats ?app|phone|number|num|no\.|cell|mobile|tel|contact|msg|message|"
        r"hmu|hit me|digits|"
        r"fone|telefon|telefono|numero|nummer|nomor|numer|numaram|numara|numaran|ruf mich|llama(?:me)?|appelle|"
        r"liga|chiamami|bel me|zadzwon|tawag|hubungi|arayin|ara beni|anrufen|schreib|signal|sms|viber|landline|"
        r"celly|telegram|telephone|area code|wa|my \#|my no)\b|\#"
    )
)
REACHING = compiled(
    expand(
        r"\b(?:call|text|txt|ring|dial|reach|whats ?app|msg|message|hmu|hit me|sms|my (?:number|num|cell|mobile|digits|"
        r"phone)|numero|nummer|nomor|numer|numaram|ruf mich|llama(?:me)?|appelle|liga|chiamami|bel me|zadzwon|text mo|"
        r"mera (?:number|no))\b"
    )
)
NOT_DIALLED = compiled(
    expand(
        r"\b(?:sudoku|aktenzeichen|zaaknummer|dosya no|dosya|esas|takip|kargo|hutang|utang|aufgewacht|wecker|woke up|"
        r"order|parcel|ticket|case|ref|reference|tracking|invoice|receipt|serial|isbn|barcode|account|flight|"
        r"version|model|item|part|"
        r"policy|claim|booking|confirmation|student|licen[cs]e|pi|salary|budget|population|million|billion|zip|episode|"
        r"views|followers|subscribers|steps|calories|dollars|euros|pounds|rupees|usd|eur|points|score|scored|times|"
        r"prime|fibonacci|"
        r"digits of pi|code is|pin is|breathe|breath|inhale|exhale|hold for|count|counting|lottery|coordinates|"
        r"error|patent|psalm|verse|chapter|heart rate|bpm|pulse|shifts?|temperature|weight|weigh|blood|mg|ml|"
        r"dos(?:e|es|age)|gpa|percent|average|%|pages?|level|years|grades?|marks)\b"
    )
)
DATE = compiled(
    r"(?:19|20)[0-9]{2}\s?[\-/.]\s?[0-1]?[0-9]\s?[\-/.]\s?[0-3]?[0-9]|"
    r"[0-3]?[0-9]\s?[\-/.]\s?[0-3]?[0-9]\s?[\-/.]\s?(?:19|20)?[0-9]{2}|"
    r"\b(?:19|20)[0-9]{2}(?:\s?(?:-|to|and|,|/|or)?\s?(?:19|20)[0-9]{2})+\b|[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?"
)
MONEY_OR_SHARE = compiled(r"[$%]|[0-9],[0-9]{3}\b|[0-9]{7,}\.[0-9]{2}\b")


def _rule(name: str, act: Act, score: float, pattern: str, why: str, *, check: object = None) -> Rule:
    """Return a rule about phone numbers."""
    return Rule(name, Kind.PHONE, act, score, pattern, why, check=check)  # type: ignore[arg-type]


RULES = (
    _rule(
        "phone-ask",
        Act.ASK,
        0.8,
        r"\b{whats} {your} (?:real |new |home |personal )?{number}\b",
        "asks for a phone number",
        check=ends_there,
    ),
    _rule(
        "phone-ask-get",
        Act.ASK,
        0.8,
        r"\b(?:{can}|let) (?:i|we|u|you|me) {g2}(?:get|have|grab|know|give|send|share|drop|take|borrow|swap|"
        r"trade|tell|ask for|exchange)(?: me| us)? (?:{your}|an?|each others?'?s?) {number}\b",
        "asks for a phone number",
        check=ends_there,
    ),
    _rule(
        "phone-ask-give",
        Act.ASK,
        0.8,
        r"\b(?:give|send|gimme|drop|share|sharing|giving|shoot|slide|hand|tell|dm|leave|want|need|text|hit me with|"
        r"pass|lemme have|"
        r"lemme get)(?: me| us)? (?:{your} )?{your} {number}\b",
        "asks for a phone number",
        check=ends_there,
    ),
    _rule(
        "phone-give-mine",
        Act.ARRANGE,
        0.7,
        r"\b(?:here'?s|here is|i'?ll give (?:you|u)|i'?ll send (?:you|u)|i can give (?:you|u)|lemme give (?:you|"
        r"u)|let me give (?:you|u)|want|take|save|i'?ll drop|sending(?: you| u)?|giving you|giving u|"
        r"text) my (?:phone |cell |mobile |home )?(?:number|num|digits|numba|celly|phone no)\b",
        "offers a phone number",
    ),
    _rule(
        "phone-my-is",
        Act.GIVE,
        0.55,
        r"\b(?:my|me) (?:phone |cell |mobile )?(?:number|num|digits|\#|cell|phone no)(?:'?s| is| =|:)",
        "says “my number is”",
    ),
    _rule(
        "phone-have-you",
        Act.ASK,
        0.65,
        r"\b(?:do|did|can) {you} (?:have|got) an? (?:phone )?number\b",
        "asks for a phone number",
    ),
    _rule(
        "phone-ask-softly",
        Act.ASK,
        0.75,
        r"\b(?:(?:if|when) i (?:ask|asked|could have|get|got|have|had)(?: for)?|(?:giving|sending|telling|"
        r"showing) me|mind (?:giving|sending|sharing)(?: me)?|ok with (?:giving|sharing)(?: me)?|love to have|"
        r"like to have|want to have|wish i had) {your} {number}\b",
        "asks for a phone number",
    ),
    _rule(
        "phone-ask-which",
        Act.ASK,
        0.7,
        r"\b(?:(?:what|which|a|any|good|best|the) {number} (?:can i|could i|do i|i can|to|where i can|that i can|"
        r"should i|i could) ?(?:to )?(?:reach|call|text|ring|message|contact|get)|(?:a )?(?:good|"
        r"best) number (?:for|to reach|to text|to call) (?:you|u|ya))\b",
        "asks for a phone number",
    ),
    _rule(
        "phone-ask-bare",
        Act.ASK,
        0.65,
        r"^\W*(?:so |hey |and |ok |omg |pls )?{your} (?:number|num|digits|cell|\#) ?\?*\W*(?:pls|please|plz|lol|"
        r"tho)?\W*$",
        "asks for a phone number",
    ),
)


JOINED = frozenset({b"", b" ", b"-", b".", b"  "})  # what mostly stands between the digits of a number


@dataclass(slots=True)
class Run:
    """Digits that may be one number: what was said, where, and how."""

    digits: str
    start: int
    end: int
    spelled: bool
    tokens: list[Number]


def numbers_in(view: View) -> list[Hit]:
    """Return a hit for each run of digits that could be dialled and is not excused by what it counts."""
    return [hit for run in runs(view) if (hit := _weighed(run, view))]


def runs(view: View) -> list[Run]:
    """Return the runs of digits of *view* that are said as one number, helplines taken out."""
    found: list[Run] = []
    current: list[Number] = []
    for token in number_tokens(view):
        if current and not _belongs(view.text, current[-1], token):
            found += _closed(current, view.text)
            current = []
        current.append(token)
    found += _closed(current, view.text)
    return found


def _belongs(text: bytes, before: Number, token: Number) -> bool:
    """Tell whether *token* goes on with the number that *before* is part of."""
    between = text[before.end : token.start]
    if between in JOINED:
        return True
    return b"\n\n" not in between and BETWEEN.fullmatch(between) is not None


def _closed(tokens: list[Number], text: bytes) -> list[Run]:
    """Return the runs that *tokens* make, without shy words at the ends and without helplines."""
    while tokens and tokens[0].shy and tokens[0].digits != "0":
        tokens = tokens[1:]
    while tokens and tokens[-1].shy and tokens[-1].digits != "0":
        tokens = tokens[:-1]
    if not tokens:
        return []
    parts = [part for part in _without_helplines(tokens, text) if part]
    return [_run(one) for part in parts for one in _told_apart(part, text)]


def _told_apart(tokens: list[Number], text: bytes) -> list[list[Number]]:
    """
    Split what is longer than any number: where words stand between, at numbers that are whole, and where it repeats.

    Otherwise a number said twice, or behind another, would be too long to be one.
    """
    if _length(tokens) <= MOST:
        return [tokens]
    pieces: list[list[Number]] = [[tokens[0]]]
    for before, token in pairwise(tokens):
        worded = HAS_LETTERS.search(text[before.end : token.start]) is not None
        if worded or len(before.digits) >= WHOLE or len(token.digits) >= WHOLE:
            pieces.append([])
        pieces[-1].append(token)
    return [part for piece in pieces for part in _repeats(piece)]


def _repeats(tokens: list[Number]) -> list[list[Number]]:
    """Split "07700 900 123 07700 900 124", whose figures come in the same groups again and again."""
    shape = [len(token.digits) for token in tokens]
    if sum(shape) <= MOST:
        return [tokens]
    for size in range(1, len(shape) // 2 + 1):
        if sum(shape[:size]) > MOST:
            break
        if shape[size:] == shape[:-size]:
            return [tokens[at : at + size] for at in range(0, len(tokens), size)]
    return [tokens]


def _length(tokens: list[Number]) -> int:
    return sum(len(token.digits) for token in tokens)


def _run(tokens: list[Number]) -> Run:
    """Return *tokens* as one run."""
    digits = "".join(token.digits for token in tokens if token.digits != "+")
    return Run(digits, tokens[0].start, tokens[-1].end, any(token.spelled for token in tokens), tokens)


def _without_helplines(tokens: list[Number], text: bytes) -> list[list[Number]]:
    """Split *tokens* at every stretch that spells a helpline exactly, and leave those out."""
    parts: list[list[Number]] = [[]]
    first = 0
    while first < len(tokens):
        last = _end_of_helpline(tokens, first, text)
        if last is None:
            parts[-1].append(tokens[first])
            first += 1
        else:
            parts.append([])
            first = last + 1
    return parts


def _end_of_helpline(tokens: list[Number], first: int, text: bytes) -> int | None:
    """Return the last token of the longest helpline that begins with token *first*."""
    digits = ""
    found = None
    known, begun = help_numbers(), help_beginnings()
    for last in range(first, len(tokens)):
        digits += tokens[last].digits.replace("+", "")
        if digits not in begun:
            break
        if digits in known and (len(digits) > SHORT or _stands_alone(tokens, first, last, text)):
            found = last
    return found


def _stands_alone(tokens: list[Number], first: int, last: int, text: bytes) -> bool:
    """Tell whether a short code is said by itself: "116 123" is; the start of a longer number is not."""
    begins = first == 0 or _are_apart(tokens[first - 1], tokens[first - 1], tokens[first], text)
    ends = last == len(tokens) - 1 or _are_apart(tokens[last + 1], tokens[last], tokens[last + 1], text)
    return begins and ends


def _are_apart(other: Number, before: Number, after: Number, text: bytes) -> bool:
    """Tell whether *other*, not a digit or two, is parted from what stands beside it by a word or a full stop."""
    return len(other.digits) > SINGLE and APART.search(text[before.end : after.start]) is not None


def _weighed(run: Run, view: View) -> Hit | None:
    """Return the hit for *run*, surer when calling is spoken of, dropped when it is a date, a price or a count."""
    if len(run.digits) < FEWEST:
        return None
    around = view.text[max(0, run.start - 60) : run.end + 30]
    said = view.text[run.start : run.end]
    score = _shape(run, said)
    calling, counted = CALLING.search(around), NOT_DIALLED.search(around)
    if counted and not REACHING.search(around):
        # Nobody says a whole order number in words.
        score -= 0.1 if run.spelled and len(run.digits) in DIALLED_AT_HOME and len(run.tokens) > 4 else 0.5
    elif calling:
        score += 0.3
    if len(run.digits) < FEWEST_LISTED and HOW_MANY.search(said):
        return None
    if _is_table(run, said) and score < 1:
        return None
    half = len(run.digits) // 2
    if run.digits == 2 * run.digits[:half] and run.digits[:half] in help_numbers():
        return None
    if help_by_letters(run, view) or _is_a_free_line(run, view):
        return None
    counting = counts_up_or_down(run) and not REACHING.search(around)
    if counting or _is_date(said) or MONEY_OR_SHARE.search(view.text[max(0, run.start - 2) : run.end + 2]):
        score -= 0.6
    if score < 0.3:
        return None
    why = f"{len(run.digits)} digits" + (" in words" if run.spelled else "")
    return Hit(
        Kind.PHONE,
        Act.GIVE,
        min(score, 1.0),
        view,
        run.start,
        run.end,
        why,
        "phone-digits",
        excusable=False,
        spelled=run.spelled,
    )


def _shape(run: Run, said: bytes) -> float:
    """Return how much *run* looks like a number to call, by length and by the plans of many countries."""
    length = len(run.digits)
    if length > (MOST if len(run.tokens) == 1 else MOST + 5):
        return 0.3
    if not run.spelled and len(run.tokens) == 1 and length in (7, 8, 9):
        return 0.5
    if run.spelled and length >= FEWEST:
        return 0.7
    if _in_a_plan(run.digits, plus=said.startswith(b"+")):
        return 0.8
    return 0.6 if length >= 9 or len(run.tokens) > 2 else 0.45


def _in_a_plan(digits: str, *, plus: bool) -> bool:
    """Tell whether a telephone plan has room for *digits*; most plans at home take ten or eleven."""
    if not plus:
        return len(digits) in {10, 11} or (digits.startswith("00") and len(digits) > 10)
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse("+" + digits))
    except phonenumbers.NumberParseException:
        return False


# "38.9, then 39.4, then 38.6", "19, 17, 15, 9": measured or counted, one after the other.
SEVERAL_VALUES = compiled(
    r"[0-9]{1,3}(?:[.,][0-9])?(?:(?:,\s(?:then |and |later |now )?| and | then | or )[0-9]{1,3}(?:[.,][0-9])?){2,}"
)
# "one thousand two hundred and four": how many, not which digits.
HOW_MANY = compiled(r"\b(?:hundred|thousand) and\b")


def counts_up_or_down(run: Run) -> bool:
    """Tell whether the numbers of *run* are a count: one two three four, ten nine eight, 2 4 6 8, 1 1 1 1."""
    values = [int(token.digits) for token in run.tokens if token.digits.isdecimal() and len(token.digits) < 5]
    if len(values) < 4:
        return False
    steps = [after - before for before, after in pairwise(values)]
    common = max(set(steps), key=steps.count)
    # "zero four one two, three four five six …": nobody begins a count with a leap.
    leaps = abs(steps[0]) > 2 and steps[0] != common and max(values) < 10
    if leaps and len(run.digits) in DIALLED_AT_HOME:
        return False
    return common != 0 and steps.count(common) >= 0.7 * len(steps)


def help_by_letters(run: Run, view: View) -> bool:
    """Tell whether *run* is the beginning of a helpline whose end is a word: "1-800-273-TALK"."""
    rest = view.text[run.end : run.end + 10].lstrip(b" -")
    word = rest.split(b" ")[0].split(b"-")[0].strip(b".,!?").decode("ascii", "replace")
    spelled = "".join(KEYS.get(letter.upper(), "") for letter in word)
    return any(run.digits + spelled[:length] in help_numbers() for length in range(3, len(spelled) + 1))


# What may be dialled for nothing, at home and from abroad; some countries have mobile numbers among them.
FREE = ("0800", "0808", "0300", "0303", "1800", "1888", "1877", "1866", "1855", "1844", "1833", "1300", "44800",
        "44808", "800", "888", "877", "866", "855", "844", "833", "900")  # fmt: skip
FREE_LENGTHS = range(9, 13)
FEW_WORDS = 4  # around a number that nobody says anything about


def _is_a_free_line(run: Run, view: View) -> bool:
    """Tell whether *run* is a line of help that no list has: free of charge, something is told of it, nobody's own."""
    if run.spelled or len(run.digits) not in FREE_LENGTHS or not run.digits.startswith(FREE):
        return False
    around = view.text[max(0, run.start - 120) : run.end + 80]
    told_of = speaks_of_help(around) or len(around.split()) > len(run.tokens) + FEW_WORDS
    return told_of and not SOMEBODYS_OWN.search(around)


SOMEBODYS_OWN = compiled(
    expand(
        r"\b(?:{my} {number}|(?:call|text|txt|ring|reach|message|msg|whats ?app|dial|hit) (?:me|us)|mine is|it'?s me)\b"
    )
)


# "we lost 6-0, 5-1 and 4-0".
SCORES = compiled(
    r"[0-9]{1,2}\s?[\-:]\s?[0-9]{1,2}(?:[\s,]{1,3}(?:then |and |and then )?[0-9]{1,2}\s?[\-:]\s?[0-9]{1,2})+"
)


def _is_table(run: Run, said: bytes) -> bool:
    """Tell whether *run* is a row of a table or one figure over and over: "1 2 2 0 0 0", "0000000"; or scores."""
    values = SEVERAL_VALUES.fullmatch(said) is not None and len(run.digits) < FEWEST_LISTED
    grid = values or (b"\t" in said and b" " in said and all(len(token.digits) < 3 for token in run.tokens))
    sum_of_it = b"=" in said and any(sign in said for sign in (b"+", b"*", b"x"))
    return grid or sum_of_it or SCORES.fullmatch(said) is not None or len(set(run.digits)) < 3


def _is_date(said: bytes) -> bool:
    """Tell whether *said* is nothing but dates, years or times."""
    match: Match | None = DATE.search(said)
    if match is None:
        return False
    rest = said
    for found in DATE.finditer(said):
        rest = rest.replace(found.group(), b"", 1)
    return sum(char in b"0123456789" for char in rest) < 4
