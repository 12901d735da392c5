"""
Pieces of a jigsaw: what people say about themselves that harms nobody alone and, put together, points to one person.

Nothing here is contact information and nothing here is a finding. A house may tell the writer, and nobody else, that
the pieces add up; it should not hold, count or store anything because of them.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from strainer.normalize import fold
from strainer.patterns import PatternSet

LONGEST = 2000  # characters looked at; whoever tells more has told the pieces before


class Piece(StrEnum):
    """One thing somebody told of themselves."""

    NAME = "name"
    AGE = "age"
    PLACE = "place"
    SCHOOL = "school"
    WORK = "work"
    LOOKS = "looks"
    FAMILY = "family"
    FAME = "fame"  # what others around them know: a team, a prize, an accident in the news


PATTERNS: dict[Piece, tuple[str, ...]] = {
    Piece.NAME: (
        r"\b(?:my (?:full |real |first |last )?(?:name is|name'?s|surname is)|everyone calls me|people call me|"
        r"i was named) (?:[a-z]{2,15})\b",
        r"\b(?:me llamo|je m'?appelle|ich heisse|mein name ist|meu nome e|me chamo|mi chiamo|ik heet|mijn naam is|"
        r"mam na imie|nazywam sie|adim|benim adim|nama ?(?:ku|saya)(?: adalah)?|mera naam|ang pangalan ko(?: ay)?)"
        r" [a-z]{2,15}\b",
    ),
    Piece.AGE: (
        r"\b(?:i'?m|i am|im|i just turned|i turned|i'?ll be|turning|as an?|being) (?:only |almost |just |nearly )?"
        r"(?:1[0-9]|[2-8][0-9])(?: ?(?:years?|yrs?|yo|y/o|f|m|rn)\b| ?[,.!?]| and\b|$)",
        r"\b(?:1[0-9]|[2-8][0-9])[- ]?(?:years?[- ]old|yo|y/o)\b",
        r"\b(?:tengo|tenho|ho) (?:1[0-9]|[2-8][0-9]) (?:anos|anni)\b|\bj'?ai (?:1[0-9]|[2-8][0-9]) ans\b|"
        r"\b(?:bin|ben) (?:1[0-9]|[2-8][0-9])\b|\bmam (?:1[0-9]|[2-8][0-9]) lat\b|\b(?:1[0-9]|[2-8][0-9]) yasinda|"
        r"\bumur(?:ku)? (?:1[0-9]|[2-8][0-9])\b|\b(?:1[0-9]|[2-8][0-9]) (?:saal|taon|anyos|tahun)\b",
    ),
    Piece.PLACE: (
        r"\b(?:i live|i'?m living|we live|i grew up|i moved|we moved|i'?m from|im from|i am from|i come from|"
        r"born|based) (?:here )?(?:in|near|outside|just outside|close to|to|at|from)? ?(?:a (?:small|little|tiny) "
        r"(?:town|village)|the (?:town|village|city) of|[a-z]{4,20})\b",
        r"\b(?:my|our) (?:town|village|city|neighbou?rhood|street|county|island) (?:is|has|lies|of)\b",
        r"\b(?:vivo (?:en|a)|soy de|j'?habite|je viens de|ich wohne in|ich komme aus|moro (?:em|no|na)|sou d[eoa]|"
        r"abito a|sono di|ik woon in|ik kom uit|mieszkam w|jestem z|yasiyorum|aku tinggal di|saya tinggal di|"
        r"main .{0,20}mein rehta|nakatira ako|taga) ?[a-z]{0,20}",
    ),
    Piece.SCHOOL: (
        r"\b(?:i'?m|im|i am) in (?:year|grade|class|form|yr) [0-9]{1,2}\b|\bi'?m in (?:the )?[0-9]{1,2}th grade\b",
        r"\bmy (?:school|college|university|uni|high ?school|secondary) (?:is|has|was in|in|near)\b",
        r"\b(?:i study|i'?m studying|my major is|i go to (?:school|college|uni)) [a-z]{2,}",
        r"\b(?:estudio en|je suis en|ich gehe in die|ik zit (?:in|op)|faco|chodze do|okuyorum|kelas) [a-z0-9]{1,15}",
    ),
    Piece.WORK: (
        r"\bi (?:work|worked|volunteer) (?:as an?|at|in|for) (?:a |an |the |my )?[a-z]{3,}",
        r"\b(?:i'?m|im|i am) an? (?:nurse|teacher|doctor|paramedic|soldier|police|policeman|policewoman|firefighter|"
        r"midwife|driver|baker|barber|vicar|priest|pilot|vet|dentist|lawyer|chef|cook|plumber|electrician|farmer|"
        r"hairdresser|carer|cleaner|librarian|receptionist|social worker|shop ?keeper)\b",
        r"\b(?:trabajo (?:en|de|como)|je travaille|ich arbeite|trabalho|lavoro (?:in|come|a)|ik werk|pracuje|"
        r"calisiyorum|kerja di) ?[a-z]{0,15}",
    ),
    Piece.LOOKS: (
        r"\bi have (?:red|ginger|blue|green|pink|purple|very long|curly red) hair\b",
        r"\bi have an? (?:scar|birthmark|tattoo|prosthetic|wheelchair|guide dog)\b",
        r"\bi'?m (?:in a wheelchair|blind|deaf)\b",
        r"\b(?:i'?m|i am) [456] ?(?:ft|feet|foot|')\b",
    ),
    Piece.FAMILY: (
        r"\bmy (?:mum|mom|dad|mother|father|brother|sister|husband|wife|uncle|aunt) (?:is|was|works|runs|owns|plays|"
        r"teaches)(?: as)? (?:an? |the |in |at |for )?(?:mayor|head|headteacher|principal|teacher|pastor|vicar|imam|"
        r"doctor|police|policeman|pub|shop|bakery|farm|restaurant|church|school|football|nurse|famous)\b",
        r"\bi(?:'?ve| have) (?:[3-9]|three|four|five|six|seven|eight) (?:brothers|sisters|siblings|kids|children)\b|"
        r"\bi'?m (?:a|one of (?:the )?) ?(?:twins?|triplets?)\b",
    ),
    Piece.FAME: (
        r"\bi (?:play|swim|run|dance|sing|box|fence|row) (?:[a-z]+ )?(?:for|in) (?:the |my |our )?(?:county|national|"
        r"city|town|school|club|local|state|team|choir|band)\b",
        r"\bi (?:won|came (?:first|second|third) (?:in|at)) (?:the |a )?(?:[a-z]+ ){0,3}(?:cup|prize|medal|"
        r"championship|competition|award|contest)\b",
        r"\b(?:it|that|we|i) (?:was|were) (?:in|on) (?:the )?(?:local )?(?:news|newspaper|paper|telly|tv)\b",
    ),
}
"""How people say such things; a pattern need not be sure, since nothing is held back for it."""

_PIECES = [piece for piece, patterns in PATTERNS.items() for _ in patterns]


@cache
def _set() -> PatternSet:
    return PatternSet([pattern for patterns in PATTERNS.values() for pattern in patterns])


def pieces(text: str) -> frozenset[Piece]:
    """Return what *text* tells of whoever wrote it; one pass over it, whatever its length."""
    return frozenset(_PIECES[number] for number in _set().occurring(fold(text[:LONGEST]).text))
