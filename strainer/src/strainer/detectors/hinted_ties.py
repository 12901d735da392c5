"""English hints at who somebody is: a profile to look at, another name, a tie that exists outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinting import GAP, LONG_GAP, hint
from strainer.detectors.request import said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

GIVE, ASK = Act.GIVE, Act.ASK
OUT = (
    r"(?:(?:out|owt)side(?: of)? (?:here|hear|this|the)|off (?:of )?(?:here|this|the site|the app|site)|"
    r"(?:apart|away) from (?:here|this)|(?:other than|besides|beyond|past) (?:here|this)|off-?site|elsewhere|"
    r"that (?:isn'?t|is not|ain'?t|aint|wasn'?t) (?:this|here|on here))"
)
ONE = r"(?:the|our|ur|your|that) (?:other|uther|othr|oter) (?:one|1|app|account|server|channel|place|platform|chat)"
MINE = (
    r"(?:my|mi|mah) (?:new |little |user )?(?:profile|porfile|profil|profle|bio|b10|pic|pfp|picture|photo|about ?me|"
    r"about|display ?name|user ?name|avatar|icon|banner|header|status|description|nick ?name|signature|page|wall)"
)
YOURS = (
    r"(?:your|ur|yr) (?:profile|bio|about ?me|about|display ?name|user ?name|name|status|pic|picture|pfp|avatar|"
    r"description|banner|signature)"
)
AREA = (
    r"(?:forum|boards?|rooms?|chat ?rooms?|room [0-9a-z]+|group ?chat|last night|yesterday|the other (?:day|"
    r"night)|before|earlier|sunday)"
)


def ours(match: Match, view: View) -> float | None:
    """Drop "she still has my number": a number is a tie between the two who talk."""
    before = view.text[max(0, match.start() - 20) : match.start()].split()
    return None if before and before[-1] in {b"he", b"she", b"they", b"who", b"ex", b"dad", b"mum", b"mom"} else 0.0


RULES: tuple[Rule, ...] = (
    # Looking at a profile.
    hint("profile-look", Kind.PROFILE, GIVE,
        r"\b(?:look|luk|lok|peek|peep|check|chek|glance|see|read|tap|click|clik|press|hit|open|visit|view|stalk|"
        r"zoom)(?: at| on| in| into| out| up| through)*"
        r" " + MINE + r"\b",
        "points to a profile", check=said_to_you),
    hint("profile-thing-in-it", Kind.PROFILE, GIVE,
        r"\b(?:profile|porfile|bio|about ?me|pfp|avatar|display ?name|pic|banner|status)\b" + GAP + r"\b(?:my "
        r"thing|my stuff|my info|my @|my handle|my other name|"
        r"where i live online)\b|\bmy (?:thing|@|handle|deets|other name)(?:'?s| is)? (?:in|inside|on) (?:there|"
        r"my)\b|\bwhere i live online\b",
        "points to a profile"),
    hint("profile-has-answer", Kind.PROFILE, GIVE,
        r"\b(?:bio|b10|profile|about ?me|pfp|avatar|display ?name|user ?name) (?:has|holds|knows|got|contains|"
        r"hides|tells (?:you|u)) (?:the |all |all the )?(?:answers?|rest|clue|key|"
        r"secret|way|info|details|everything|where to|how to|what (?:you|u) (?:need|want))\b",
        "points to a profile"),
    hint("profile-put-yours", Kind.PROFILE, ASK,
        r"\b(?:put|stick|write|drop|hide|leave|add|type|paste|pop|slip|change|stash) (?:yours|urs|it|(?:your|"
        r"ur) (?:{contact}|{place}|{number}|thing|@)) (?:in|on|into|2|to|as|inside) "
        + YOURS + r"\b",
        "asks to write it into a profile", 0.75),
    hint("profile-same-everywhere", Kind.PROFILE, GIVE,
        r"\bmy (?:display |user ?|screen ?|profile )?(?:name|handle|nick|tag)(?: on)?(?: here)? (?:is|iz|=|"
        r"works|r) {g2}(?:(?:my|for my|on) (?:{places})\b|everywhere|elsewhere|all over|"
        r"on (?:all|every|other)|(?:plus|minus|without|with) (?:a|an|the|[0-9]))|\bi (?:use|have|go by|keep) "
        r"{g1}(?:this|that|the same) (?:user ?name|name|user|handle|nick|tag) "
        r"(?:everywhere|on everything|for everything|elsewhere|all over|on (?:all|every|other))|\bsame (?:name|"
        r"user ?name|user|handle|nick|tag|pfp) (?:as here )?(?:everywhere|"
        r"elsewhere|on (?:all|every|other)|all over|over there|as (?:here|on here))",
        "points to a name elsewhere"),
    hint("profile-first-letters", Kind.PROFILE, GIVE,
        r"\b(?:first|last|1st|capital|big|starting) (?:letters?|words?|initials|characters?) (?:of|in|from) "
        r"(?:(?:every|each|all|all the|the) (?:lines?|words?|sentences?|messages?|rows?|"
        r"posts?|paragraphs?)|(?:my|the) (?:last |next )?(?:{g1})(?:profile|bio|about ?me|lines|sentences|"
        r"messages|posts|words)|(?:these|this|what i))\b|\bread {g2}(?:it|my name|name|my "
        r"user ?name|that|this) (?:backwards?|from (?:the )?(?:end|back|right)|upside down|in (?:a|the) mirror)\b",
        "hides something in its letters", check=None),
    # Other names of the writer.
    hint("persona-its-me", Kind.PERSONA, GIVE,
        r"\b(?:it'?s|its|this is|tis) (?:only |still |really )?me+\b[!,.\s]{0,4}(?:again |hi |the (?:one|girl|"
        r"guy|boy|person) )?(?:from|off) (?:the |our |that )?(?:{g1})"
        + AREA + r"\b|\b(?:it'?s|its|this is) (?:just |only |still |really )?me+\b[^?\n]{0,30}\b(?:(?:the|my|an|"
        r"on my|from my) (?:other|old|alt|second) (?:account+|acc|name|profile|one)|"
        r"(?:new|different) (?:account|acc|name|username)|alt)\b",
        "gives another name here"),
    hint("persona-know-me-as", Kind.PERSONA, GIVE,
        r"\b(?:you|u|ya|yous) (?:might |may |probably |already |will )*(?:know|kno|knew|remember|met|talked to|"
        r"spoke to) me (?:already )?(?:under|by|as|with|from) (?:an?other|a different|"
        r"my (?:other|old)|the other|an old|a diff|(?:the )?(?:forum|room|boards?)|last night|before)\b",
        "gives another name here", 0.75),
    hint("persona-used-to-be", Kind.PERSONA, GIVE,
        r"\bi (?:used to be|was|went by|used to go by) [\w.\-]{3,} (?:here|on here|in the (?:forum|rooms?))\b"
        + LONG_GAP + r"\b(?:read it|now (?:you|u) know|recogni[sz]e|it'?s me|changed my|"
        r"new name|different name|before (?:they|i) (?:got|banned|deleted|muted|lost)|until (?:they|i)|remember "
        r"me)\b|\bi (?:used to be|was) (?:called|known as|named) [\w.\-]{3,} (?:here|on "
        r"here|in the (?:forum|rooms?)|before|till|until)\b",
        "gives another name here", excusable=False),
    hint("persona-muted-that-one", Kind.PERSONA, GIVE,
        r"\b(?:they|mods?|the mods) (?:muted|banned|blocked|deleted|suspended|kicked|froze|locked|closed|shut) "
        r"(?:that|my (?:other|old|first|last|main)|the other|the old) (?:one|1|account|acc|"
        r"name|profile)?" + GAP + r"\b(?:here|now|back|this|new|again)\b|\bthis is my (?:other|alt|backup|spare|"
        r"burner|main|listener|member) (?:account|acc|name|profile)\b",
        "gives another name here"),
    hint("persona-changed-name", Kind.PERSONA, GIVE,
        r"\b(?:changed|switched|new|made a new|got a new|made another|different) (?:my )?(?:user ?name|name|"
        r"account|acc|profile)\b[,.;\s]{1,3}(?:{g3})(?:to find (?:you|u)|same (?:me|person|girl|guy|boy)|"
        r"it'?s (?:still )?me|still me|but (?:you|u) know me|(?:you|u) know me)\b|\bremember "
        r"me\b[^\n]{0,25}\b(?:forum|other (?:name|account)|room [0-9]|last night)\b",
        "gives another name here"),
    # Ties that already exist outside.
    hint("offsite-have-number", Kind.OFFSITE, GIVE,
        r"\b(?:i still|i already|you still|you already|u still|u already|still|i'?ve|you'?ve|i kept|i saved|"
        r"never deleted|didn'?t delete|i memori[sz]ed) (?:got |have |has |hav |had |got saved "
        r")?(?:saved )?(?:your|ur|my) "
        r"(?:(?:phone |mobile |cell )?(?:number|num|digits)|e-?mail|address|snap|insta|discord|whats ?app)\b",
        "tells of a tie outside", check=ours, excusable=False),
    hint("offsite-answered-there", Kind.OFFSITE, GIVE,
        r"\b(?:answered|ansered|answerd|replied|wrote|messaged|texted|posted|told (?:me|you|u)|said|sent|talk|"
        r"talking|waiting)(?: to)?(?: me| you| u| it| that)? (?:on|in|over on) " + ONE + r"\b",
        "tells of a tie outside"),
    hint("offsite-since-we", Kind.OFFSITE, GIVE,
        r"\bsince we(?:'ve| have|'re)? (?:started |been )?(?:talk|chat|text|call|speak|write|snap|moved|talking|"
        r"texting|chatting|calling|writing|talked|texted|added each other|follow each other)"
        r"(?: to each other)? (?:on|over|via|in|through|outside|off|to|every day on) {g1}(?:{places}|the phone|"
        r"here outside|site)\b|\bwe (?:already |both |all |still |always |do )*(?:text|talk|chat|"
        r"call|write|speak|follow) (?:each other |to each other |anyway )?(?:" + OUT + r"|somewhere else|over "
        r"there|on " + ONE + r")",
        "tells of a tie outside"),
    hint("offsite-you-are-from", Kind.OFFSITE, GIVE,
        r"\b(?:aren'?t you|you'?re|are you|r u|you are|u r|ur) {g1}(?:the )?(?:one|girl|guy|person|boy) "
        r"{g3}(?:from|on|off) {g3}(?:{known}|the phone|the call|the server|the group ?chat|the gc|the bus|"
        r"the train|my (?:bus|train|gym|church))\b",
        "tells of a tie outside"),
    hint("offsite-flown", Kind.OFFSITE, GIVE,
        r"\b(?:us|others|gang|crew|group|rest|regulars|birds|crowd|nest)\b" + GAP + r"\b(?:flown|moved|gone|"
        r"migrated|relocated|jumped|flew) (?:over |off )?to "
        r"(?:another|a new|a different|the other) (?:tree|home|nest|server|site|app|corner|island|planet|"
        r"place)\b|\b(?:branch|perch|room|tent) (?:there |waiting |over there )?"
        r"with (?:your|ur) name on it\b",
        "tells of a group outside", 0.65),
    hint("profile-everything-in", Kind.PROFILE, GIVE,
        r"\b(?:everything|all) (?:you|u) need (?:is|'s) (?:in|on) " + MINE + r"|\bmy (?:bio|profile|about ?me|"
        r"pfp|status)[.,!:\s]{1,3}(?:quick|hurry|now|fast|before)\b|\bmy (?:name|user ?name) here is my (?:name|"
        r"user ?name) (?:there|every|on|else)|\bmy (?:user ?name|name|handle) (?:also )?(?:works|exists) (?:in |"
        r"on )?(?:other|"
        r"else|every|more)|\b(?:swap|change|switch|set) (?:your|ur|the) (?:name|pictures?|pic|pfp|bio|status|"
        r"display name) to (?:your|ur) (?:@|insta|snap|handle|number|{contact})",
        "points to a profile"),
    hint("persona-other-account", Kind.PERSONA, GIVE,
        r"\b(?:talked|spoke|chatted|wrote|told|knew|know)\b" + GAP + r"[,.\s](?:(?:just )?(?:different|other|"
        r"new|another) (?:account|name|username)|i was (?:called|named) something else|under (?:another|a "
        r"different) name)\b|\b(?:formerly|previously) (?:known as |called )?[\w.\-]{3,} (?:here|on here|in the)\b|"
        r"\bthis is my (?:second|2nd|third|new) (?:account|acc|name|profile)[,.]? (?:the|my) (?:first|old|other|"
        r"last)\b",
        "gives another name here"),
    hint("offsite-saved-contact", Kind.OFFSITE, GIVE,
        r"\b(?:(?:i|you) (?:still |already )?have (?:you|u|me)|(?:you'?re|ur|i'?m) (?:still |already )?saved) "
        r"(?:saved )?in (?:my|your|ur) (?:contacts|phone)\b|\b(?:we'?re|we are) (?:already )?friends on the "
        r"other (?:one|app|site)\b|\bwe(?:'ve| have) been (?:calling|texting|facetiming|snapping)(?: each "
        r"other)? (?:every|since|for|all)|"
        r"\b(?:texted|messaged|answered|wrote|replied) (?:me |you )?(?:back )?(?:on|in) " + ONE + r"\b|\byou "
        r"(?:never|didn'?t|haven'?t) (?:answer|answered|reply to|replied to|read|open|opened) my (?:text|texts|"
        r"snap|snaps|dm|dms|call|calls)\b|\bi saw your (?:story|snap|reel|tweet|tiktok|insta)\b",
        "tells of a tie outside", excusable=False),
    hint("offsite-from-here-too", Kind.OFFSITE, GIVE,
        r"\b(?:me and|i and|with) (?:her|him|them|\w+) from (?:here|this site) (?:video call|call|text|facetime|"
        r"meet|talk on|snap)\b|\b(?:half|most|some|all) of (?:this|the) (?:room|site|group|forum) (?:is|are) "
        r"(?:already )?(?:in|on) (?:our|my|the) (?:group|server|gc|group ?chat|other)\b",
        "tells of a tie outside"),
)  # fmt: skip
