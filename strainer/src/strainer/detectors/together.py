"""
Two things in one breath: a way to be in touch, and the two who talk.

People rarely name an app, a phone call or a group chat here and mean "you" and "me" in the same sentence without
wanting to go there. So these rules look for the thing alone, and their second look reads the sentence around it: it
must speak of the two who talk, and of nobody else, of no worry about the app and of nothing long past.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import DIGITS, OTHERS
from strainer.detectors.hinting import hint
from strainer.patterns import compiled
from strainer.result import Act, Kind
from strainer.words import expand

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
REACH = 160  # how many bytes of a sentence are read on each side
LONGEST = 150  # bytes of a sentence that still says one thing
ENDS = compiled(r"[.!?;\n]")
BOTH = compiled(
    expand(
        r"\b(?:you|u|your|ur|yours|urs|we|us|our|let'?s|lets|wanna|any ?(?:one|1|body)|who(?:'?s)? (?:wants?|wanna|has|"
        r"got|up|on|down)|everyone (?:come|join|add)|(?:tell|send|show|give|add|find|text|message|msg|call|meet|hit|get|write|"
        r"ring|see|join|catch|reach|follow|dm|ping|invite|teach) (?:it |them |that |him |the \w+ |pics? )?(?:to |with )?me|play "
        r"(?:with|w) me|(?:i'?ll|ill|i can|i could|i'?d|id) (?:just )?(?:send|show|explain|tell|talk|chat|call|text|be))\b"
    )
)
PAST_OR_TOPIC = compiled(
    expand(
        r"\b(?:feel|feels|feeling|felt|sad|bad|worse|hate|break|breaks|delete|deleting|deleted|quit|quitting|addict\w*|compar\w*|"
        r"scroll\w*|makes?|made me|real life|followers|likes|hours|time limit|toxic|bull\w*|harass\w*|stalk\w*|scam\w*|hack\w*|fake|"
        r"ads?|news|trend\w*|celebrit\w*|influencers?|articles?|research|study|studies|rules?|allowed|mods?|moderators?|report\w*|"
        r"safe|safety|privacy|block(?:ing)? (?:him|her|them)|used to|ago|years?|back then|yesterday|when i was|met on|old days|died|"
        r"kids?|parents?|mum'?s|mom'?s|ex|fianc\w*|boyfriend|girlfriend|husband|wife|classmates?|doctor|therap\w*|meetings? (?:for|you)|"
        r"support groups?|page|pages|jobs?|event|online courses?|recipes?|videos? (?:about|on how)|watch(?:ing|ed)?|saw a|read (?:a|that)|post(?:s|ed|ing)? "
        r"(?:about|a|on)|account (?:hacked|banned)|uninstall\w*|log(?:ged)? off|off of|offline|without|limit|detox|notifications off|"
        r"don'?t use|not on|never used|no longer|anymore|stay(?:ing)? (?:here|on|in)|keep (?:it|this)|separate|think about|what do (?:you|u) think|(?:that|mini|short|make|do) videos?|"
        r"notifications?|must have|everybody|mum|mom|dad|between us|among us|meant to|culture|favou?rite|favou?rites)\b"
    )
)
SITE = compiled(r"\b(?:helpline|hotline|crisis|samaritans|lifeline|text line|emergency|911|999|988|112|116|doctor|gp|clinic|ambulance|police)\b")
MESSENGER = (
    r"(?:{known}|snapchat|kik|viber|session app|facetime|imessage|wickr|threema|signal app|guilded|vrchat|yubo|wizz|omegle|"
    r"emerald chat)"
)
ORDINARY = frozenset({b"we chat", b"line app"})


def sentence_of(match: Match, view: View) -> bytes:
    """Return the sentence that *match* stands in."""
    before = view.text[max(0, match.start() - REACH) : match.start()]
    ends = [end.end() for end in ENDS.finditer(before)]
    after = view.text[match.end() : match.end() + REACH]
    first = ENDS.search(after)
    return before[ends[-1] if ends else 0 :] + match.group() + (after[: first.start()] if first else after)


def meant_for_us(match: Match, view: View) -> float | None:
    """Take a way to be in touch only when the sentence speaks of the two who talk, and of now."""
    sentence = sentence_of(match, view)
    before = view.text[max(0, match.start() - 8) : match.start()].split()
    if match.group() in ORDINARY or before[-1:] in ([b"no"], [b"not"], [b"of"], [b"without"]):
        return None
    if len(sentence) > LONGEST or OTHERS.search(sentence) or PAST_OR_TOPIC.search(sentence):
        return None
    return 0.0 if BOTH.search(sentence) else None


def between_the_two(match: Match, view: View) -> float | None:
    """Take "I called you" unless somebody else is spoken of, or a helpline."""
    sentence = sentence_of(match, view)
    return None if OTHERS.search(sentence) or SITE.search(sentence) else 0.0


def of_no_class(match: Match, view: View) -> float | None:
    """Take a group outside unless it is that of a class, a family or a job."""
    sentence = sentence_of(match, view)
    if OTHERS.search(sentence) or PAST_OR_TOPIC.search(sentence) or len(sentence) > LONGEST:
        return None
    return 0.0 if BOTH.search(sentence) else None


RULES: tuple[Rule, ...] = (
    hint("together-app", Kind.APP, ARRANGE, r"\b" + MESSENGER + r"\b", "speaks of an app and of the two who talk", 0.65, check=meant_for_us),
    hint("together-app-unsure", Kind.APP, ARRANGE,
        r"\b(?:on|use|using|via|get|got|have|try|know|over|through|install|download|prefer|like|to|or|than) (?:signal|zoom|messenger|line|steam|teams|slack|"
        r"session|element|matrix|threads|tele|ps4|ps5|xbox(?: live)?|psn|roblox|fortnite|minecraft)(?: (?:or|then|if|so|with me|w me|together|later|tonight|and (?:talk|"
        r"chat|we)|instead|we|too|app|u|you|maybe)|,|\?|$)",
        "speaks of an app and of the two who talk", 0.65, check=meant_for_us),
    hint("together-app-verb", Kind.APP, ARRANGE,
        r"^(?:just |pls |please |come |so )?(?:insta|ig|discord|telegram|whatsapp|whats app|viber|skype|snapchat|kik|fb|facebook|tiktok|signal|wechat|zoom) me\b|\b" + MESSENGER
        + r" ?(?:>|is better than|beats) (?:here|this)|\b(?:not here|cant say it here|not on here)\W{1,4}(?:on )?" + MESSENGER + r"\W*$",
        "suggests another app", check=between_the_two),
    hint("together-number", Kind.PHONE, GIVE,
        r"\b(?:(?:have|take|want|get|got|use|leave|left|give|gave|save|keep|need|send|sent|write down|note down|borrow|lose|lost|find|found|ask for|wait for|hide|trade|swap|exchange|"
        r"exchanged|swapped|remember|memori[sz]e|spell|type|text|share|shared|post|put|dial|ring|call) (?:you |u |ya |me |down |out )?(?:my|your|ur|yr|each others?'?) (?:own |real |actual |new |"
        r"other |old |mobile |cell |home |work )?(?:" + DIGITS + r"|{email}|home address|{known}))\b",
        "speaks of a number and of the two who talk", 0.65, check=meant_for_us),
    hint("together-group", Kind.INVITE, ARRANGE,
        r"\b(?:gc|group ?chats?|discord server|discord group|server (?:link|invite)|whats ?app group|telegram (?:group|channel)|{known} (?:group|server|groupchat)|(?:our|my|the|a|in) "
        r"(?:little |own |private )?(?:server|vc)|group on {known})\b",
        "speaks of a group outside", 0.65, check=of_no_class),
    hint("together-i-called-you", Kind.OFFSITE, GIVE,
        r"\b(?:i|we|i'?ve|ive|i'?m|i was)(?:'?ve| have| had| been| just| already| even| tried| keep| kept| literally| also| to)* (?:called|calling|texted|texting|rang|ringing|phoned|phoning|emailed|e-mailed|facetimed|"
        r"facetiming|snapped|snapping|dmed|dm'd|dming|skyped|voicemailed) (?:you|u|ya|me|each other|you guys)(?: (?:[0-9]+|two|three|four|five|ten|a few|so many|like|loads|twice|last|yesterday|earlier|today|all|"
        r"every|again|back|about|and|but|when|this|on|the other|already|from|lol|before|ages|instead|for)|,|\W*$)|\b(?:calling|texting|facetiming|phoning|snapping) (?:each other|one another)\b",
        "tells of a tie outside", 0.65, check=between_the_two, excusable=False),
    hint("together-you-on-phone", Kind.OFFSITE, GIVE,
        r"\b(?:you|u|ya|your voice|ur voice|your face)(?: have| had| really| both| always| just| still|'?re|'?s| are| is)* (?:sounded|sound|looked|look|said|seemed|were|was|cried|laughed|told me|promised|fell asleep|so "
        r"\w+|hung up|cut out|smiled|talked|went quiet|froze) [^.!?\n]{0,30}(?:on|over) (?:the |our |my )?(?:phone|fone|call|facetime|video|cam|zoom|skype|vc|voice chat|voice note)\b|\b(?:hung up|hang up|"
        r"hanging up) on (?:me|you|u)\b|\b(?:your|ur) (?:phone|cell|mobile) (?:is|was|went|'s) (?:off|dead|busy|engaged|straight)",
        "tells of a tie outside", 0.65, check=between_the_two, excusable=False),
    hint("together-back", Kind.OFFSITE, ARRANGE,
        r"^(?:pls |please |why (?:don'?t|wont|won'?t) (?:you|u) |can (?:you|u) |(?:you|u) (?:can|should|didn'?t|never|haven'?t) )?(?:follow|followed|add|added|snap|text|ring|call|friend|accept|accepted) me (?:back|too|there|on)(?: on {known}|"
        r" there| now| pls| please| when| later|" + r"\s*(?:\?|$))|^(?:pls |please )?(?:answer|pick up|check|charge|turn on|unmute|look at|open) (?:your|ur) (?:phone|cell|mobile|texts?|snaps?|calls?|voicemail)(?: |\W|$)|"
        r"^(?:pls |please |did (?:you|u) |have (?:you|u) )?(?:read|answer|open|see|check) my (?:texts?|snaps?|dms?|calls?|voicemail)(?: |\W|$)|\b(?:did|do|does|see|saw|seen) (?:you|u) (?:see|saw|notice|get that) i (?:added|followed|texted|"
        r"called|rang|snapped|emailed|requested|friended|dmed) (?:you|u)\b",
        "tells of a tie outside", 0.65, check=between_the_two, excusable=False),
    # What somebody from here does outside.
    hint("together-from-here", Kind.OFFSITE, GIVE,
        r"\b(?:(?:my|a|an|the|one of the|some|another|this|that|few|two|three|couple of|other|old|first|last) ){1,3}(?:listeners?|members?|mentors?|hosts?)(?: (?:on|from|in) (?:here|this (?:site|room)|the room))?(?: and (?:i|me)|,)?(?: now| still| "
        r"also| already| sometimes| even| are| is| have| has| both| all| actually)* (?:text|texts|texting|call|calls|calling|email|emails|emailing|e-mails?|facetimes?|facetiming|snaps?|snapping|dms|whatsapps?|skypes?|rings?|phones?|"
        r"added|follows?|followed|met up|visits?|(?:gave|sent|has|have|got|in|on|use|meet|moved to|joined|invited)(?: me| us)? (?:in |to |on )?(?:my|her|his|their|our|the|a|each other'?s|an) (?:" + DIGITS
        + r"|{email}|{known}|address|gc|group ?chat|server|whatsapp))(?: me| us| each other|\W|$)",
        "tells of a tie outside", 0.65, excusable=False),
    hint("together-someone-here", Kind.OFFSITE, GIVE,
        r"\b(?:swapped|exchanged|traded|gave|given|share[d]?|shared|got|has|have) (?:\w+ ){0,3}(?:my |her |his |their |our )?(?:" + DIGITS + r"|snaps?|instas?|socials?|emails?|contacts?|{known})[^.!?\n]{0,12} (?:with|to|from|of) "
        r"(?:someone|somebody|people|a (?:girl|guy|member|listener|few)|some(?: people)?|one of|my listener|a couple|another (?:member|listener)|two|three)[^.!?\n]{0,12} (?:here|from here|this site|on here|from this|members?|listeners?)\b|\b(?:gave|give) "
        r"(?:someone|somebody|people|a (?:girl|guy|member|listener)|one of the (?:members|listeners)) (?:on |from )?here my (?:" + DIGITS + r"|snap|insta|{email}|{known})|\b(?:someone|somebody|people|a (?:girl|guy|member|listener)|one of the "
        r"(?:members|listeners|girls|guys)) (?:on |from )?here (?:has|have|knows?|got) my (?:" + DIGITS + r"|snap|insta|{email}|{known}|address)\b|\b(?:met|found|made) (?:my |a |an |some )?(?:\w+ ){0,3}(?:here|on here|on this site|in this room)"
        r"(?: and| n|,| so) (?:now )?(?:we|she|he|they|i)(?: now| also| still|'re| are)? (?:text|call|facetime|snap|email|skype|whatsapp|video call|voice call|ring|phone|live together|date|dating|meet)\b",
        "tells of a tie outside", 0.65, excusable=False),
)  # fmt: skip
