"""
Two things in one breath: a way to be in touch, and the two who talk.

People rarely name an app, a phone call or a group chat here and mean "you" and "me" in the same sentence without
wanting to go there. So these rules look for the thing alone, and their second look reads the sentence around it: it
must speak of the two who talk, and of nobody else, of no worry about the app and of nothing long past.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import DIGITS, OTHERS, beginning, covered
from strainer.detectors.hinting import hint
from strainer.detectors.plain_groups import not_of_others
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
        r"got|up|on|down)|everyone (?:come|join|add)|(?:tell|send|show|give|add|find|text|message|msg|call|meet|hit|"
        r"get|write|"
        r"ring|see|join|catch|reach|follow|dm|ping|invite|teach) (?:it |them |that |him |the \w+ |pics? )?(?:to |"
        r"with )?me|play "
        r"(?:with|w) me|(?:i'?ll|ill|i can|i could|i'?d|id) (?:just )?(?:send|show|explain|tell|talk|chat|call|text|"
        r"be))\b"
    )
)
PAST_OR_TOPIC = compiled(
    expand(
        r"\b(?:feel|feels|feeling|felt|sad|bad|worse|hate|break|breaks|delete|deleting|deleted|quit|quitting|"
        r"addict\w*|compar\w*|"
        r"scroll\w*|makes?|made me|real life|followers|likes|hours|time limit|toxic|bull\w*|harass\w*|stalk\w*|"
        r"scam\w*|hack\w*|fake|"
        r"ads?|news|trend\w*|celebrit\w*|influencers?|articles?|research|study|studies|rules?|allowed|mods?|"
        r"moderators?|report\w*|"
        r"safe|safety|privacy|block(?:ing)? (?:him|her|them)|used to|ago|years?|back then|yesterday|when i was|met "
        r"on|old days|died|"
        r"kids?|parents?|mum'?s|mom'?s|ex|fianc\w*|boyfriend|girlfriend|husband|wife|classmates?|doctor|therap\w*|"
        r"meetings? (?:for|you)|"
        r"support groups?|page|pages|jobs?|event|online courses?|recipes?|videos? (?:about|on how)|watch(?:ing|ed)?|"
        r"saw a|read (?:a|that)|post(?:s|ed|ing)? "
        r"(?:about|a|on)|account (?:hacked|banned)|uninstall\w*|log(?:ged)? off|off of|offline|without|limit|detox|"
        r"notifications off|"
        r"don'?t use|not on|never used|no longer|anymore|stay(?:ing)? (?:here|on|in)|keep (?:it|this)|separate|think "
        r"about|what do (?:you|u) think|(?:that|mini|short|make|do) videos?|"
        r"notifications?|must have|everybody|mum|mom|dad|between us|among us|meant to|culture|favou?rite|favou?rites)\b"
    )
)
SITE = compiled(
    r"\b(?:helpline|hotline|crisis|samaritans|lifeline|text line|emergency|911|999|988|112|116|doctor|gp|"
    r"clinic|ambulance|police)\b"
)
MESSENGER = (
    r"(?:{known}|snapchat|kik|viber|session app|facetime|imessage|wickr|threema|signal app|guilded|vrchat|yubo|wizz|"
    r"omegle|"
    r"emerald chat)"
)
ORDINARY = frozenset({b"we chat", b"line app"})


def sentence_of(match: Match, view: View) -> bytes:
    """Return the sentence that *match* stands in."""
    start = beginning(match)
    before = view.text[max(0, start - REACH) : start]
    ends = [end.end() for end in ENDS.finditer(before)]
    after = view.text[match.end() : match.end() + REACH]
    first = ENDS.search(after)
    rest = after[: first.start()] if first else after
    return before[ends[-1] if ends else 0 :] + view.text[start : match.end()] + rest


def meant_for_us(match: Match, view: View) -> float | None:
    """Take a way to be in touch only when the sentence speaks of the two who talk, and of now."""
    sentence = sentence_of(match, view)
    before = view.text[max(0, match.start() - 8) : match.start()].split()
    if match.group() in ORDINARY or before[-1:] in ([b"no"], [b"not"], [b"of"], [b"without"]):
        return None
    if len(sentence) > LONGEST or OTHERS.search(sentence) or PAST_OR_TOPIC.search(sentence):
        return None
    return 0.0 if BOTH.search(sentence) and not covered(match, view) else None


def between_the_two(match: Match, view: View) -> float | None:
    """Take "I called you" unless somebody else is spoken of, or a helpline."""
    sentence = sentence_of(match, view)
    return None if OTHERS.search(sentence) or SITE.search(sentence) or covered(match, view) else 0.0


def of_no_class(match: Match, view: View) -> float | None:
    """Take a group outside unless it is that of a class, a family or a job."""
    if not_of_others(match, view) is None:
        return None
    sentence = sentence_of(match, view)
    if OTHERS.search(sentence) or PAST_OR_TOPIC.search(sentence) or len(sentence) > LONGEST:
        return None
    return 0.0 if BOTH.search(sentence) and not covered(match, view) else None


def of_no_class_at_all(match: Match, view: View) -> float | None:
    """Drop "a few of us at work have a group chat"."""
    return between_the_two(match, view) if not_of_others(match, view) is not None else None


RULES: tuple[Rule, ...] = (
    hint("together-app", Kind.APP, ARRANGE, r"\b" + MESSENGER + r"\b", "speaks of an app and of the two who talk",
        0.65, check=meant_for_us),
    hint("together-app-unsure", Kind.APP, ARRANGE,
        r"\b(?:on|use|using|via|get|got|have|try|know|over|through|install|download|prefer|like|to|or|than) "
        r"(?:signal|zoom|messenger|line|steam|teams|slack|"
        r"session|element|matrix|threads|tele|ps4|ps5|xbox(?: live)?|psn|roblox|fortnite|minecraft)(?: (?:or|then|if|"
        r"so|with me|w me|together|later|tonight|and (?:talk|"
        r"chat|we)|instead|we|too|app|u|you|maybe)|,|\?|$)",
        "speaks of an app and of the two who talk", 0.65, check=meant_for_us),
    hint("together-app-verb", Kind.APP, ARRANGE,
        r"^(?:just |pls |please |come |so )?(?:insta|ig|discord|telegram|whatsapp|whats app|viber|skype|snapchat|kik|"
        r"fb|facebook|tiktok|signal|wechat|zoom) me\b|\b" + MESSENGER
        + r" ?(?:>|is better than|beats) (?:here|this)|\b(?:not here|cant say it here|not on here)\W{1,4}(?:on )?"
        + MESSENGER + r"\W*$",
        "suggests another app", check=between_the_two),
    hint("together-come-on", Kind.APP, ARRANGE,
        r"^(?:just |pls |please |come |so |then |bro |everyone |or )?(?:hit|slide|pop|hop|jump|get|come|bounce|join|"
        r"go|switch|log)(?: me)?(?: up| in| into| on| onto| over| to| thru| through)* (?:my |the |your |ur )?(?:"
        + MESSENGER
        + r"|vc|gc|server|dms?|group ?chat)(?: (?:now|rn|later|tonight|then|pls|please|bro|guys|everyone|with me|for|"
        r"if|so|and)|,|\s*(?:\?|$))|\b(?:better|easier) (?:on|over|via|to get on|to reach on|for me on) " + MESSENGER
        + r"\b|\b" + MESSENGER + r"(?:'s| is) (?:better|easier|best|fine|ok) for me\b|\b(?:i'?m|im|add me) on "
        r"(?:xbox|ps4|ps5|psn|steam|switch online)(?: (?:if|later|too|add|tonight|wanna|and)|,)|\?\s?(?:i'?m|im) on "
        r"(?:xbox|ps4|ps5|psn|"
        r"steam)\b|\bplay (?:fortnite|roblox|minecraft|cod|valorant|fifa|fn|among us) (?:with|w) (?:me|us)\b",
        "suggests another app", 0.65, check=between_the_two),
    hint("together-start-group", Kind.INVITE, ARRANGE,
        r"\b(?:should|shall|can|could|let'?s|lets|who|why don'?t|why not|someone|somebody|anyone|any1|we|i'?ll|ill) "
        r"(?:we |i |us |someone |wants to |wanna |should |can |could |pls |please |just |also |to )*(?:make|start|"
        r"create|set up|open|have|do|add to|"
        r"put in|be in) (?:an? |the |our |our own |some )(?:{g1})(?:gc|group ?chat|discord|whats ?app(?: group)?|"
        r"telegram(?: group)?|server|vc)\b|\b(?:does|do|has|have|is there|where'?s|is) (?:this (?:place|room|site|"
        r"group|app)|the (?:room|site)|yall|y'all|you guys|we|there|"
        r"here)? ?(?:have |got |also |even |already )*(?:an? |the |any )(?:{g1})(?:gc|group ?chat|discord|telegram|"
        r"whats ?app group|discord server)(?: (?:for|of|here|too|or|yet|with)|\s*(?:\?|$))|\badd (?:you|u) (?:to|in|"
        r"into) (?:our|my|a|the) {g3}(?:group|chat)" + r"\s*(?:\?|$)"
        + r"|\b(?:group|server|channel|page) (?:is |it'?s |that'?s )?(?:called|named) [^.!?\n]{1,30} on " + MESSENGER
        + r"\b|\b(?:get|send|give|drop|dm|pass) (?:you|u) (?:an?|the) (?:invite|inv|link to (?:it|the group|the "
        r"server|join))\b",
        "speaks of a group outside", 0.65, check=of_no_class_at_all),
    hint("together-number", Kind.PHONE, GIVE,
        r"\b(?:(?:have|take|want|get|got|use|leave|left|give|gave|save|keep|need|send|sent|write down|note down|"
        r"borrow|lose|lost|find|found|ask for|wait for|hide|trade|swap|exchange|"
        r"exchanged|swapped|remember|memori[sz]e|spell|type|text|share|shared|post|put|dial|ring|call) (?:you |u |ya "
        r"|me |down |out )?(?:my|your|ur|yr|each others?'?) (?:own |real |actual |new |"
        r"other |old |mobile |cell |home |work )?(?:" + DIGITS + r"|{email}|home address|{known}))\b",
        "speaks of a number and of the two who talk", 0.65, check=meant_for_us),
    hint("together-group", Kind.INVITE, ARRANGE,
        r"\b(?:gc|group ?chats?|discord server|discord group|server (?:link|invite)|whats ?app group|telegram "
        r"(?:group|channel)|{known} (?:group|server|groupchat)|(?:our|my|the|a|in) "
        r"(?:little |own |private )?(?:server|vc)|group on {known})\b",
        "speaks of a group outside", 0.65, check=of_no_class),
    hint("together-i-called-you", Kind.OFFSITE, GIVE,
        r"\b(?:i|we|i'?ve|ive|i'?m|i was)(?:'?ve| have| had| been| just| already| even| tried| keep| kept| literally|"
        r" also| to)* (?:called|calling|texted|texting|rang|ringing|phoned|phoning|emailed|e-mailed|facetimed|"
        r"facetiming|snapped|snapping|dmed|dm'd|dming|skyped|voicemailed) (?:you|u|ya|me|each other|you guys)(?: "
        r"(?:[0-9]+|two|three|four|five|ten|a few|so many|like|loads|twice|last|yesterday|earlier|today|all|"
        r"every|again|back|about|and|but|when|this|on|the other|already|from|lol|before|ages|instead|for)|,|\W*$)|"
        r"\b(?:calling|texting|facetiming|phoning|snapping) (?:each other|one another)\b",
        "tells of a tie outside", 0.65, check=between_the_two, excusable=False),
    hint("together-you-on-phone", Kind.OFFSITE, GIVE,
        r"\b(?:you|u|ya|your voice|ur voice|your face)(?: have| had| really| both| always| just| still|'?re|'?s| are|"
        r" is)* (?:sounded|sound|looked|look|said|seemed|were|was|cried|laughed|told me|promised|fell asleep|so "
        r"\w+|hung up|cut out|smiled|talked|went quiet|froze) [^.!?\n]{0,30}(?:on|over) (?:the |our |my )?(?:phone|"
        r"fone|call|facetime|video|cam|zoom|skype|vc|voice chat|voice note)\b|\b(?:hung up|hang up|"
        r"hanging up) on (?:me|you|u)\b|\b(?:your|ur) (?:phone|cell|mobile) (?:is|was|went|'s) (?:off|dead|busy|"
        r"engaged|straight)",
        "tells of a tie outside", 0.65, check=between_the_two, excusable=False),
    hint("together-back", Kind.OFFSITE, ARRANGE,
        r"^(?:pls |please |why (?:don'?t|wont|won'?t) (?:you|u) |can (?:you|u) |(?:you|u) (?:can|should|didn'?t|"
        r"never|haven'?t) )?(?:follow|followed|add|added|snap|text|ring|call|friend|accept|accepted) me (?:back|too|"
        r"there)(?: on {known}|"
        r" there| now| pls| please| when| later|" + r"\s*(?:\?|$))|^(?:pls |please )?(?:answer|pick up|check|charge|"
        r"turn on|unmute|look at|open) (?:your|ur) (?:phone|cell|mobile|texts?|snaps?|calls?|voicemail)(?: |\W|$)|"
        r"^(?:pls |please |did (?:you|u) |have (?:you|u) )?(?:read|answer|open|see|check) my (?:texts?|snaps?|dms?|"
        r"calls?|voicemail)(?: |\W|$)|\b(?:did|do|does|see|saw|seen) (?:you|u) (?:see|saw|notice|get that) i "
        r"(?:added|followed|texted|"
        r"called|rang|snapped|emailed|requested|friended|dmed) (?:you|u)\b",
        "tells of a tie outside", 0.65, check=between_the_two, excusable=False),
    # What somebody from here does outside.
    hint("together-from-here", Kind.OFFSITE, GIVE,
        r"\b(?:(?:my|a|an|the|one of the|some|another|this|that|few|two|three|couple of|other|old|first|last) "
        r"){1,3}(?:listeners?|members?|mentors?|hosts?)(?: (?:on|from|in) (?:here|this (?:site|room)|the room))?(?: "
        r"and (?:i|me)|,)?(?: now| still| "
        r"also| already| sometimes| even| are| is| have| has| both| all| actually)* (?:text|texts|texting|call|calls|"
        r"calling|email|emails|emailing|e-mails?|facetimes?|facetiming|snaps?|snapping|dms|whatsapps?|skypes?|rings?|"
        r"phones?|"
        r"added|follows?|followed|met up|visits?|(?:gave|sent|has|have|got|in|on|use|meet|moved to|joined|"
        r"invited)(?: me| us)? (?:in |to |on )?(?:my|her|his|their|our|the|a|each other'?s|an) (?:" + DIGITS
        + r"|{email}|{known}|address|gc|group ?chat|server|whatsapp))(?: me| us| each other|\W|$)",
        "tells of a tie outside", 0.65, excusable=False),
    hint("together-someone-here", Kind.OFFSITE, GIVE,
        r"\b(?:swapped|exchanged|traded|gave|given|share[d]?|shared|got|has|have) (?:\w+ ){0,3}(?:my |her |his |"
        r"their |our )?(?:" + DIGITS + r"|snaps?|instas?|socials?|emails?|contacts?|{known})[^.!?\n]{0,12} (?:with|"
        r"to|from|of) "
        r"(?:someone|somebody|people|a (?:girl|guy|member|listener|few)|some(?: people)?|one of|my listener|a couple|"
        r"another (?:member|listener)|two|three)[^.!?\n]{0,12} (?:here|from here|this site|on here|from this|"
        r"members?|listeners?)\b|\b(?:gave|give) "
        r"(?:someone|somebody|people|a (?:girl|guy|member|listener)|one of the (?:members|listeners)) (?:on |from "
        r")?here my (?:" + DIGITS + r"|snap|insta|{email}|{known})|\b(?:someone|somebody|people|a (?:girl|guy|member|"
        r"listener)|one of the "
        r"(?:members|listeners|girls|guys)) (?:on |from )?here (?:has|have|knows?|got) my (?:" + DIGITS
        + r"|snap|insta|{email}|{known}|address)\b|\b(?:met|found|made) (?:my |a |an |some )?(?:\w+ ){0,3}(?:here|on "
        r"here|on this site|in this room)"
        r"(?: and| n|,| so) (?:now )?(?:we|she|he|they|i)(?: now| also| still|'re| are)? (?:text|call|facetime|snap|"
        r"email|skype|whatsapp|video call|voice call|ring|phone|live together|date|dating|meet)\b",
        "tells of a tie outside", 0.65, excusable=False),
)  # fmt: skip
