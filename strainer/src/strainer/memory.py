"""What a conversation remembers, and what a new message completes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from strainer.detectors.handle import NAME_MARKS, PLAIN
from strainer.detectors.phone import FEWEST, Run, counts_up_or_down
from strainer.lexicon.helplines import help_numbers
from strainer.normalize import View, fold, number_tokens
from strainer.normalize.number_words import DIGITS, WORDS, Number
from strainer.parted import FEWEST_IN_A_CLAUSE, FILLERS, YEAR, digits_at_an_edge, names_a_whole, without_lead
from strainer.patterns import compiled
from strainer.result import BESIDE_CONTACT, OPENING, Act, Kind
from strainer.rule import Hit
from strainer.words import expand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strainer.engine import Reading, Strainer

VERSION = 2
SURE = 0.6  # the score from which a hit counts by itself
NOTHING_ASKED: frozenset[bytes] = frozenset()
MOST_PIECES = 24  # digits and fragments remembered of both partners
MOST_QUESTIONS = 8
MOST_SIGNS = 24
MANY_SIGNS = 3  # different ones from the same person
MEMORY_TURNS = 40  # how far back a piece still counts
ANSWER_TURNS = 4  # how soon an answer follows a question
SHORT = 40  # characters in a message that may be a fragment of a longer one
JOINED = 6  # how many fragments are read as one
LONG_ENOUGH = 9  # digits of a number at home, of which some were said in passing
FEW = 4  # fragments that are read without the words that lead on to them
LETTERS = 4  # how many single letters spell a name

LONGEST_ANSWER = 80  # characters of a message that says little more than where
A_PLACE = compiled(expand(r"\b{place}\b"))
SIGNS = b".!?:;-()'\""
BESIDE_DIGITS = FILLERS | {part for word in WORDS for part in word.split()}
NUMBER_STARTS = tuple(
    word.encode() for word in (*DIGITS, "oh", "ten", "fourteen", "fifteen", "twenty", "thirty", "forty")
)
A_COUNT_IS_ASKED = expand(
    r"\b(?:how (?:old|many|much|long|bad|often|far|tall|late|intense|strong|high)|scale|rate|rating|out of|"
    r"1-10|1 to 10|0-10|0 to 10|what time|when|your age|which year|"
    r"what year|count|score|level|age|out of ten|one to ten|temperature|weigh|what day|what date|birthday|"
    r"guess|pick a number)\b"
)
CLOCK = compiled(r"^(?:[01][0-9]|2[0-3])(?:00|15|30|45)$")  # "0800", "1330"
TIME = compiled(r"[0-9]:[0-9]")
ANSWER_NAME = compiled(
    r"^\W*(?:(?:it'?s|its|it is|i'?m|im|i am|sure|yes|yeah|yea|yep|ok|okay|mine is|mine's|just|k|lol|haha|hey|"
    r"the name is|name's|under|as|try|search|look for|here|same|"
    r"always)\W+){0,3}@?([a-z0-9][a-z0-9._\-]{2,30})\W*(?:\W*(?:lol|haha|xx?|ok|on there|there|:\)|add me|hbu|wbu|"
    r"u|you|and yours?)\W*)?$"
)
MARKED_NAME = compiled(
    r"(?:^|[\s@:\"'(])@?([a-z0-9]+(?:[._\-][a-z0-9]+)*[0-9_][a-z0-9_.\-]*|[a-z]+[._][a-z0-9._]+[a-z0-9])"
)
YOURS_TOO = compiled(
    expand(r"\b(?:what'?s|whats|what is|and|wats) (?:yours|urs|ur one|your one)\b|^\W*(?:yours|urs|hbu|wbu)\W*$")
)
SAME_AS_HERE = compiled(
    expand(
        r"\b(?:the )?same (?:name|user(?: ?name)?|handle|tag|@|as (?:here|on here|mine here|my (?:user ?)?name|this|"
        r"up there))\b|"
        r"\b(?:my|this) (?:user ?)?name (?:on )?here\b|^\W*(?:it'?s |its |just )?(?:the )?same\W*$"
    )
)
NAMED_BY = frozenset({Kind.HANDLE, Kind.APP, Kind.REQUEST, Kind.ARRANGE, Kind.INVITE, Kind.OFFSITE, Kind.PERSONA})
PLACED_BY = frozenset({Kind.APP, Kind.REQUEST, Kind.ARRANGE})


class Piece(msgspec.Struct, array_like=True):
    """Something said that may be part of more: digits, a letter, a few words."""

    turn: int
    by: str
    text: str
    shy: bool = False  # a number word that is more often something else
    pure: bool = True  # nothing else stood in the message
    aside: bool = False  # digits at an edge of a message that says other things


class Question(msgspec.Struct, array_like=True):
    """A way to be reached was asked for or offered, and no answer has come yet."""

    turn: int
    by: str
    kind: str


class Sign(msgspec.Struct, array_like=True):
    """Something that is harmless alone and, with others from the same person, looks like grooming."""

    by: str
    name: str


class Memory(msgspec.Struct, array_like=True):
    """All that is remembered; the first field is its version."""

    version: int = VERSION
    turn: int = 0
    counted: int = -9  # the turn in which somebody asked for an age, a time, a scale
    digits: list[Piece] = []
    bits: list[Piece] = []
    questions: list[Question] = []
    signs: list[Sign] = []  # since version 2


def bound(memory: Memory) -> None:
    """Cut a memory that came from elsewhere to what it may hold."""
    _forget_the_oldest(memory)
    for piece in (*memory.digits, *memory.bits):
        piece.text, piece.by = piece.text[:SHORT], piece.by[:64]
    for question in memory.questions:
        question.kind, question.by = question.kind[:16], question.by[:64]
    for sign in memory.signs:
        sign.name, sign.by = sign.name[:24], sign.by[:64]


def _forget_the_oldest(memory: Memory) -> None:
    """Drop what is more than a memory may hold."""
    del memory.digits[:-MOST_PIECES], memory.bits[:-MOST_PIECES], memory.questions[:-MOST_QUESTIONS]
    del memory.signs[:-MOST_SIGNS]


def keep(memory: Memory, by: str, text: str, reading: Reading, opened: Sequence[Kind]) -> None:
    """Remember what *text* may be a part of."""
    memory.turn += 1
    view = reading.view
    if reading.asks_for_a_count:
        memory.counted = memory.turn
    if piece := _digits_piece(memory, by, text, view):
        memory.digits.append(piece)
    if 0 < len(text) <= SHORT:
        memory.bits.append(Piece(memory.turn, by, view.text.decode("ascii", "replace")[:SHORT]))
    memory.questions += [Question(memory.turn, by, kind.value) for kind in opened]
    known = {sign.name for sign in memory.signs if sign.by == by}
    memory.signs += [Sign(by, name) for name in sorted(_signs(reading, opened) - known)]
    _forget_the_oldest(memory)


def bring(memory: Memory, other: Memory, by: str) -> None:
    """Take over what *by* left in *other*: digits, fragments and questions still open, as of now."""
    for here, there in ((memory.digits, other.digits), (memory.bits, other.bits)):
        known = {piece.text for piece in here if piece.by == by}
        here += [
            Piece(memory.turn, by, piece.text, piece.shy, piece.pure)
            for piece in there
            if piece.by == by and piece.text not in known
        ]
    known_kinds = {question.kind for question in memory.questions if question.by == by}
    memory.questions += [
        Question(memory.turn, by, question.kind)
        for question in other.questions
        if question.by == by and question.kind not in known_kinds and other.turn - question.turn < ANSWER_TURNS
    ]
    _forget_the_oldest(memory)


def recall(memory: Memory, by: str, text: str, reading: Reading, strainer: Strainer) -> list[Hit]:
    """Return what *text* completes: a number, a name spelled by letters, a phrase in parts, an answer."""
    view = reading.view
    hits = _sequence(memory, by, reading)
    # What is sure by itself needs no memory; a weak guess, seven digits say, may be the rest of something.
    if any(hit.act in OPENING and hit.kind not in BESIDE_CONTACT and hit.score >= SURE for hit in reading.hits):
        return hits
    hits += _number_completed(memory, by, text, view)
    if len(text) <= SHORT:
        spelled = _letters_completed(memory, by, view) or _name_completed(memory, by, view)
        # Signs alone, those of a mask among them, complete no phrase.
        says = any(map(str.isalnum, text))
        hits += spelled or (_phrase_completed(memory, by, view, strainer) if says else [])
    if memory.questions:
        hits += _answer(memory, by, reading)
    return hits


def _signs(reading: Reading, opened: Sequence[Kind]) -> set[str]:
    """Return the signs of grooming in a message; asking for contact or for sex are signs, too."""
    found = {hit.rule for hit in reading.hits if hit.kind is Kind.GROOMING}
    if any(hit.kind is Kind.SEXUAL for hit in reading.hits):
        found.add("sexual")
    return found | {"contact"} if opened else found


def _sequence(memory: Memory, by: str, reading: Reading) -> list[Hit]:
    """Return a hit when this message adds a sign of grooming to several others of the same person."""
    new = _signs(reading, ())
    if not new:
        return []
    before = {sign.name for sign in memory.signs if sign.by == by}
    many = len(before | new)
    if new <= before or many < MANY_SIGNS:
        return []
    score = min(0.95, 0.4 + many / 10)
    return [_whole(Kind.GROOMING, Act.MENTION, score, reading.view, f"{many} signs of grooming", "grooming-sequence")]


def asked(memory: Memory, by: str) -> frozenset[bytes]:
    """Return what the second opinion is told of questions still open: their kinds, and who asked."""
    if not memory.questions:
        return NOTHING_ASKED
    return frozenset(
        (b"q own " if question.by == by else b"q ") + question.kind.encode()
        for question in memory.questions
        if memory.turn - question.turn < ANSWER_TURNS
    )


def _digits_piece(memory: Memory, by: str, text: str, view: View) -> Piece | None:
    """Return the digits of a short message that says hardly anything else, or those at an edge of one that does."""
    if memory.counted >= memory.turn - 1 > 0:
        return None
    piece = _digits_of(memory, by, view) if len(text) <= SHORT + 20 else None
    return piece or _digits_aside(memory, by, view)


def _digits_aside(memory: Memory, by: str, view: View) -> Piece | None:
    """Return the digits that stand by themselves beside something else: "i feel better now. 0770"."""
    for clause in digits_at_an_edge(view.text):
        piece = _digits_of(memory, by, View("clause", clause))
        if piece and not piece.shy and len(piece.text) >= FEWEST_IN_A_CLAUSE and not YEAR.match(piece.text.encode()):
            piece.pure, piece.aside = False, True
            return piece
    return None


def _digits_of(memory: Memory, by: str, view: View) -> Piece | None:
    """Return the digits of what says hardly anything else."""
    folded = view.text
    if _says_more(folded):
        return None
    tokens = [token for token in number_tokens(view) if token.digits.isdecimal()]
    if not tokens:
        return None
    rest = _without(folded, tokens).replace(b",", b" ").split()
    strangers = [word for word in (part.strip(SIGNS) for part in rest) if word and word not in FILLERS]
    digits = "".join(token.digits for token in tokens)
    if (
        strangers
        or len(digits) > 12
        or digits in help_numbers()
        or TIME.search(folded)
        or b"%" in folded
        or b"$" in folded
        or b"/" in folded
    ):
        return None
    return Piece(memory.turn, by, digits, all(token.shy for token in tokens), not rest)


def _says_more(folded: bytes) -> bool:
    """Tell at a glance whether a message says anything besides numbers and what goes with them."""
    words = (word.strip(SIGNS) for word in folded.replace(b",", b" ").split())
    return any(word.isalpha() and word not in BESIDE_DIGITS and not word.startswith(NUMBER_STARTS) for word in words)


def _without(text: bytes, tokens: list[Number]) -> bytes:
    """Return *text* with the numbers taken out."""
    pieces, done = [], 0
    for token in tokens:
        pieces.append(text[done : token.start])
        done = token.end
    return b" ".join([*pieces, text[done:]])


def _number_completed(memory: Memory, by: str, text: str, view: View) -> list[Hit]:
    """Return a hit when the digits of this message and of earlier ones make a number."""
    piece = _digits_piece(memory, by, text, view)
    if piece is None:
        return []
    own = [*_recent(memory, memory.digits, by), piece]
    both = [*(p for p in _recent(memory, memory.digits, None) if p.pure and not p.shy), piece]
    for pieces in (own, both) if piece.pure else (own,):
        if len(pieces) > 1 and _make_a_number(memory, pieces):
            return [_whole(Kind.PHONE, Act.GIVE, 0.8, view, "digits over several messages", "split-digits")]
    return []


def _recent(memory: Memory, pieces: list[Piece], by: str | None) -> list[Piece]:
    """Return the remembered *pieces* of *by*, or of both, that are recent enough."""
    return [p for p in pieces if memory.turn - p.turn < MEMORY_TURNS and (by is None or p.by == by)]


def _make_a_number(memory: Memory, pieces: list[Piece]) -> bool:
    """Tell whether *pieces*, said one after the other, are a number rather than a count."""
    needed = (
        4 if any(q.kind == Kind.PHONE and memory.turn - q.turn < MEMORY_TURNS for q in memory.questions) else FEWEST
    )
    sure = sum(len(piece.text) for piece in pieces if not piece.shy)
    if all(CLOCK.match(piece.text.encode()) for piece in pieces):
        return False
    tokens = [Number(piece.text, 0, 0, spelled=False) for piece in pieces]
    digits = "".join(piece.text for piece in pieces)
    if sure < needed - 1 or len(digits) < needed or digits in help_numbers():
        return False
    # Said in passing: only what begins as numbers at home do, or was asked for.
    if any(piece.aside for piece in pieces) and needed == FEWEST and not _begins_like_a_number(pieces):
        return False
    return not counts_up_or_down(Run(digits, 0, 0, spelled=False, tokens=tokens))


def _begins_like_a_number(pieces: list[Piece]) -> bool:
    """Tell whether *pieces* begin with a nought and are as long as a number at home, or are said all in one go."""
    digits = "".join(piece.text for piece in pieces)
    return digits.startswith("0") and len(digits) >= LONG_ENOUGH


def _letters_completed(memory: Memory, by: str, view: View) -> list[Hit]:
    """Return a hit when single letters, one a message, spell something."""
    if len(view.text.strip()) > 2 or not view.text.strip():
        return []
    run = [view.text.strip()]
    for piece in reversed(_recent(memory, memory.bits, by)):
        bit = piece.text.strip().encode()
        if len(bit) > 2:
            break
        run.append(bit)
    letters = [bit for bit in run if (len(bit) == 1 and bit.isalnum()) or bit in {b"_", b"."}]
    if len(letters) < LETTERS or all(bit.isdigit() for bit in letters) or len(set(letters)) < 3:
        return []
    return [_whole(Kind.HANDLE, Act.GIVE, 0.7, view, "letters over several messages", "split-letters")]


def _name_completed(memory: Memory, by: str, view: View) -> list[Hit]:
    """Return a hit when this message says whose name, or where, was said before."""
    own = [p.text.encode() for p in _recent(memory, memory.bits, by)[-JOINED:] if memory.turn - p.turn < JOINED * 2]
    why = names_a_whole(own, view.text) if own else None
    return [_whole(Kind.HANDLE, Act.GIVE, 0.7, view, why, "split-name")] if why else []


def _phrase_completed(memory: Memory, by: str, view: View, strainer: Strainer) -> list[Hit]:
    """Return a hit when this message and the fragments before it, read as one, open a way outside."""
    own = [piece for piece in _recent(memory, memory.bits, by)[-JOINED:] if memory.turn - piece.turn < JOINED * 2]
    if not own:
        return []
    said = view.text.decode("ascii", "replace")
    texts = [piece.text for piece in own]
    ways = [(texts, said, " ")]
    if sum(map(len, texts)) <= SHORT:
        ways.append((texts, said, ""))
    bare = without_lead(view.text).decode("ascii", "replace")
    if bare != said:
        bits = [without_lead(text.encode()).decode() for text in texts[-FEW:]]
        ways += [(bits, bare, " "), (bits, bare, "")]
    for pieces, last, glue in ways:
        before = glue.join(pieces) + glue
        for hit in strainer.read(before + last).hits:
            begins, ends = hit.view.typed(hit.start if hit.lead is None else hit.lead, hit.end)
            # Digits are put together by themselves, where counts and ages are known.
            if hit.act not in OPENING or hit.kind in BESIDE_CONTACT or hit.rule == "phone-digits":
                continue
            if begins < len(before) < ends and hit.score >= 0.6:
                return [
                    _whole(hit.kind, hit.act, hit.score, view, hit.why + ", over several messages", "split-" + hit.rule)
                ]
    return []


def _answer(memory: Memory, by: str, reading: Reading) -> list[Hit]:
    """Return a hit when this message answers a question for a way to be reached."""
    view = reading.view
    open_now = [q for q in memory.questions if memory.turn - q.turn < ANSWER_TURNS]
    if not open_now:
        return []
    kinds = {Kind(q.kind) for q in open_now if q.kind in Kind._value2member_map_}
    if YOURS_TOO.search(view.text):
        return [_whole(next(iter(sorted(kinds))), Act.ASK, 0.7, view, "asks the same back", "answer-yours")]
    if kinds & PLACED_BY and len(view.text) <= LONGEST_ANSWER and any(q.by != by for q in open_now):
        for seen in reading.views:
            if named := A_PLACE.search(seen.text):
                begins, ends = named.start(), named.end()
                return [Hit(Kind.APP, Act.GIVE, 0.65, seen, begins, ends, "an app, asked for one", "answer-app")]
    if kinds & NAMED_BY:
        if len(view.text) <= LONGEST_ANSWER and any(q.by != by for q in open_now) and SAME_AS_HERE.search(view.text):
            return [_whole(Kind.PROFILE, Act.GIVE, 0.7, view, "the name here, asked for one elsewhere", "answer-same")]
        return _name_in_answer(memory, open_now, by, view)
    return []


def _name_in_answer(memory: Memory, open_now: list[Question], by: str, view: View) -> list[Hit]:
    """Return a hit for a name given as an answer: surely one with digits or signs, perhaps a strange word alone."""
    for match in MARKED_NAME.finditer(view.text):
        word = match.group(1)
        if word not in PLAIN and not word.isdigit() and NAME_MARKS & frozenset(word) and not word[:1].isdigit():
            return [
                Hit(
                    Kind.HANDLE,
                    Act.GIVE,
                    0.75,
                    view,
                    match.start(1),
                    match.end(1),
                    "a name after a question for one",
                    "answer-name",
                )
            ]
    asked_by_partner = any(q.by != by and memory.turn - q.turn < 2 for q in open_now)
    match_alone = ANSWER_NAME.search(view.text)
    if asked_by_partner and match_alone and match_alone.group(1) not in PLAIN and not match_alone.group(1).isdigit():
        return [
            Hit(
                Kind.HANDLE,
                Act.GIVE,
                0.65,
                view,
                match_alone.start(1),
                match_alone.end(1),
                "a lone word after a question for a name",
                "answer-word",
            )
        ]
    return []


def _whole(kind: Kind, act: Act, score: float, view: View, why: str, rule: str) -> Hit:
    """Return a hit over the whole message."""
    return Hit(kind, act, score, view, 0, len(view.text), why, rule, excusable=False)


__all__ = ["Memory", "Piece", "Question", "asked", "bound", "bring", "fold", "keep", "recall"]
