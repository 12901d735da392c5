"""Links, plain or spelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.email import DOT
from strainer.detectors.help_talk import speaks_of_help
from strainer.lexicon.helplines import is_help_address
from strainer.patterns import compiled
from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

# Endings that are not words; the others need more around them to be a link.
CLEAR = (
    r"(?:com|org|net|edu|gov|io|gg|ly|app|dev|xyz|info|biz|tv|co\.uk|org\.uk|ac\.uk|ru|nl|eu|cc|fm|br|tk|ml|ee|"
    r"onion)"
)
WORDY = (
    r"(?:link|page|site|online|chat|club|bio|space|shop|social|li|pl|de|fr|me|so|in|is|it|at|be|to|my|am|us|do|as|"
    r"la|id|pm|no|ai|co|live|world|life|one|fun|style|help|es|ca|uk|au|ph)"
)
# Places everybody knows: naming one is no invitation, a page on one may be.
KNOWN_SITES = frozenset(
    b"amazon.com amazon.co.uk google.com wikipedia.org webmd.com healthline.com netflix.com psychologytoday.com "
    b"mayoclinic.org "
    b"bbc.co.uk bbc.com cnn.com nytimes.com ebay.com ebay.co.uk etsy.com indeed.com craigslist.org walmart.com "
    b"target.com "
    b"youtube.com reddit.com facebook.com twitter.com instagram.com tiktok.com snapchat.com whatsapp.com x.com "
    b"tumblr.com "
    b"match.com eharmony.com goodtherapy.org betterhelp.com talkspace.com headspace.com calm.com verywellmind.com "
    b"nami.org "
    b"healthyplace.com psychcentral.com apple.com microsoft.com imdb.com yelp.com airbnb.com booking.com monster.com "
    b"weather.com dictionary.com merriam-webster.com khanacademy.org coursera.org udemy.com duolingo.com chegg.com "
    b"quizlet.com "
    b"chewy.com petfinder.com zillow.com dot.com asp.net booking.com care.com ancestry.com allrecipes.com "
    b"linkedin.com".split()
)


def not_help(match: Match, view: View) -> float | None:
    """Let the addresses of helplines pass."""
    return None if is_help_address(view.text, match.start(), match.end()) else 0.0


def bare_domain(match: Match, view: View) -> float | None:
    """Let places everybody knows pass when only their name is said."""
    if not_help(match, view) is None:
        return None
    before = view.text[max(0, match.start() - 1) : match.start()]
    if before == b"@":
        return None
    if _is_page_of_help(match, view):
        return -0.3
    return -0.3 if b"/" not in match.group() and match.group() in KNOWN_SITES else 0.0


TRADE = frozenset(
    b"crash company companies boom bubble era business millionaire puzzle puzzles job stock stocks".split()
)
NO_NAMES = frozenset(b"the a an this that connect of every my your his her dot in at on and or to is was for".split())


def not_the_trade(match: Match, view: View) -> float | None:
    """Drop "the dot com crash" and "connect the dot": a site has a name of its own before the dot."""
    after = view.text[match.end() : match.end() + 16].split()
    word = match.group(1)
    if word in NO_NAMES or len(word) < 3 or (after and after[0].strip(b".,!?") in TRADE):
        return None
    return not_help(match, view)


OF_ALL = compiled(r"\.(?:org|gov|edu|nhs\.uk|org\.uk|gov\.uk|ac\.uk|org\.au|gov\.au)(?:/|$)")
OWN = compiled(r"\b(?:my|our|me|us|mine|i made|i run|join)\b")


def _is_page_of_help(match: Match, view: View) -> bool:
    """Tell whether a link is the page of an organisation that is spoken of as help, and nobody's own."""
    around = view.text[max(0, match.start() - 120) : match.end() + 120]
    return OF_ALL.search(match.group()) is not None and speaks_of_help(around) and not OWN.search(around)


def _rule(
    name: str,
    score: float,
    pattern: str,
    why: str,
    *,
    check: object = not_help,
    act: Act = Act.GIVE,
    group: int = 0,
    excusable: bool = False,
) -> Rule:
    """Return a rule about links."""
    return Rule(name, Kind.LINK, act, score, pattern, why, group, check, excusable)  # type: ignore[arg-type]


RULES = (
    _rule("link-scheme", 0.9, r"\b(?:h(?:tt|xx|\*\*)ps?|ftp)\s?:\s?/\s?/\s?[^\s]{2,200}", "a link"),
    _rule("link-www", 0.85, rf"\bwww{DOT}[a-z0-9\-]+(?:{DOT}[a-z0-9\-]+)+(?:/[^\s]{{0,200}})?", "a link"),
    _rule(
        "link-path",
        0.85,
        rf"\b[a-z0-9][a-z0-9\-]*(?:\.[a-z0-9\-]+){{0,3}}\.(?:{CLEAR}|{WORDY})/[^\s]{{1,200}}",
        "a link",
        check=bare_domain,
    ),
    _rule(
        "link-bare",
        0.65,
        rf"\b[a-z0-9][a-z0-9\-]+(?:\.[a-z0-9\-]+){{0,3}}\.{CLEAR}\b",
        "a web address",
        check=bare_domain,
    ),
    _rule(
        "link-host",
        0.8,
        rf"\b[a-z0-9][a-z0-9\-]*{DOT}(?:carrd{DOT}co|wordpress{DOT}com|tumblr{DOT}com|blogspot{DOT}com|"
        rf"github{DOT}io|wixsite{DOT}com|weebly{DOT}com|substack{DOT}com|bandcamp{DOT}com|itch{DOT}io|"
        rf"neocities{DOT}org|straw{DOT}page|carrd)\b|\b(?:linktr{DOT}ee|bit{DOT}ly|tinyurl{DOT}com|t{DOT}co|"
        rf"beacons{DOT}ai|allmylinks{DOT}com|linkin{DOT}bio|solo{DOT}to|lnk{DOT}bio|curiouscat{DOT}(?:me|live|qa)|"
        rf"tellonym{DOT}me|ngl{DOT}link)(?:/| slash )?[^\s]{{0,60}}",
        "a web address",
    ),
    _rule(
        "link-spelled",
        0.75,
        rf"\b([a-z0-9][a-z0-9\-]*)(?:(?: ?\(dot\) ?| ?\[dot\] ?|\[\.\]|\(\.\)| dot | d0t | punto | punkt ){CLEAR}|"
        rf"\s\.\s?(?:com|"
        rf"org|net|io|gg))\b",
        "a web address spelled out",
        check=not_the_trade,
    ),
    _rule(
        "link-spelled-path",
        0.8,
        rf"\b[a-z0-9\-]+{DOT}(?:{CLEAR}|{WORDY}) (?:slash|forward slash|/) ?[a-z0-9_\-]+",
        "a web address spelled out",
    ),
    _rule(
        "link-in-bio",
        0.7,
        r"\b(?:link ?tree|click (?:the|this|my|on the|on my|on this) link|follow (?:the|this|my) link|"
        r"here'?s (?:the|a|my) link|use this link|open this link|(?:my|the) link is)\b",
        "points to a link",
        check=None,
        excusable=True,
    ),
    _rule(
        "link-ask",
        0.6,
        r"\b(?:send|give|drop|share|dm)(?: me| us)? (?:the|a|your|ur) links?\b",
        "asks for a link",
        check=None,
        act=Act.ASK,
        excusable=True,
    ),
)
