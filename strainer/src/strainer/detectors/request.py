"""Asking to be reached, or to talk somewhere else, without naming how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

ELSEWHERE = (
    r"(?:outside(?: of)? (?:here|of here|this|(?:this |the )(?:app|site|chat|platform|website|house|room|place))|"
    r"off (?:of )?(?:here|this|(?:the |this )(?:app|site|platform|chat|website))|off-?site|off-?platform|off-?app|"
    r"somewhere else|someplace else|elsewhere|another (?:app|site|platform|place|chat)|a different (?:app|site|"
    r"platform|place|chat)|"
    r"other apps?|some other (?:app|place|site|way)|somewhere (?:more )?(?:private|safer|better|quieter|we can|"
    r"they can'?t|without)|in real life|irl|away from (?:here|this)|"
    r"a (?:more )?private (?:place|chat|app|room)|beyond (?:here|this)|without the (?:mods|moderators|filter|"
    r"bots?)|where (?:they|nobody|no one|mods) (?:can'?t|can|cant) (?:see|read|watch)|not here|on another (?:app|"
    r"site))"
)
SUBJECTS_OF_STORIES = frozenset(
    b"he she they who never to not didn't doesn't don't dont didnt doesnt would used it people everyone everybody "
    b"nobody "
    b"anyone someone mom mum dad friends friend sister brother ex boyfriend girlfriend wife husband parents also "
    b"keeps kept always i'd will'd could did does ever his her their that which even wouldn't won't can't couldn't "
    b"cant wont barely hardly rarely kids children boss teacher always he'll she'll they'll he'd she'd they'd stopped "
    b"started still already father mother guy girl man woman guys family son daughter cousin aunt uncle cops police "
    b"doctor therapist counselor hospital clients customers i him them really".split()
)
STARTS_OF_ASKING = frozenset(
    b"you u can could just please pls plz should or so then and but if wanna want ya maybe gonna kindly yall would "
    b"will "
    b"ok okay hey hi lol just also ill u'll you'll lets let's instead pleaseee now at us".split()
)


def said_to_you(match: Match, view: View) -> float | None:
    """Drop "he never texted me back" and "people call me names": the words before make it a story."""
    if b"\x02" in view.text[match.end() : match.end() + 12]:
        return None  # what it pointed to is already covered
    before = view.text[max(0, match.start() - 40) : match.start()]
    clause = (
        before.replace(b".", b"\n").replace(b"!", b"\n").replace(b"?", b"\n").replace(b",", b"\n").replace(b";", b"\n")
    )
    words = clause.rsplit(b"\n", 1)[-1].split()
    if not words:
        return 0.1
    last = words[-1]
    asked_by = words[-2] if len(words) > 1 else b""
    if last in {b"can", b"could", b"would", b"will", b"should"} and asked_by not in {b"you", b"u", b""}:
        return None
    if last in STARTS_OF_ASKING and not SUBJECTS_OF_STORIES & {asked_by, words[-3] if len(words) > 2 else b""}:
        return 0.0
    return None


WAYS_AND_TIMES = frozenset(
    b"on at tonight later tomorrow when if sometime instead maybe asap now back today anytime any whenever here "
    b"and or up "
    b"please pls plz so first before after then this in over there we lol ok x xx xo directly privately through "
    b"via from "
    b"we'll i'll i it's its my rn tmrw tonite l8r 2moro 2nite for bc cuz cause because after plss some soon until sat "
    b"sunday saturday monday friday".split()
)


def really_a_call(match: Match, view: View) -> float | None:
    """Drop "call me crazy": what follows "call me" must be a way or a time, or nothing."""
    if said_to_you(match, view) is None:
        return None
    return 0.0 if goes_on_like_a_call(view.text[match.end() : match.end() + 24]) else None


def goes_on_like_a_call(after: bytes) -> bool:
    """Tell whether *after* goes on like a call and not like a name: "tonight", "on", a number, nothing."""
    stripped = after.lstrip(b" ")
    if not stripped or stripped[:1] in b".!?,:;)\n-0123456789+(@":
        return True
    words = stripped.replace(b",", b" ").replace(b".", b" ").split()
    return bool(words) and words[0].strip(b"!?:") in WAYS_AND_TIMES


MODALS = frozenset(b"can could will would may might should shall".split())
THE_TWO_OF_US = frozenset(b"me you u us we i".split())
OTHERS = frozenset(
    b"her him them your my family mom dad friends friend people someone relatives kids parents his their".split()
)


def between_us(match: Match, view: View) -> float | None:
    """Drop "can you video chat with her" and "my mum will call me": a call with somebody else is not ours."""
    said = match.group()
    if said.endswith((b"call me", b"call you", b"call u")) and not goes_on_like_a_call(
        view.text[match.end() : match.end() + 24]
    ):
        return None
    if said.endswith(b" me") and said.split()[0] in MODALS and said_to_you(match, view) is None:
        return None
    after = view.text[match.end() : match.end() + 30].replace(b"?", b" ").replace(b".", b" ").split()[:3]
    return None if OTHERS & frozenset(after) and not {b"me", b"you", b"u"} & frozenset(after) else 0.0


def towards_you(match: Match, view: View) -> float | None:
    """Drop "I'd go somewhere else": going elsewhere opens a way out only for the two who talk."""
    before = view.text[max(0, match.start() - 36) : match.end()].replace(b",", b" ").split()
    inviting = {
        b"rather",
        b"we",
        b"us",
        b"let's",
        b"lets",
        b"you",
        b"u",
        b"wanna",
        b"me",
        b"our",
        b"ya",
        b"this",
        b"each",
    }
    return 0.0 if inviting & frozenset(before) else None


def not_staying(match: Match, view: View) -> float | None:
    """Take only what turns away from here: "let's talk here" stays."""
    del view
    return 0.0 if b"not " in match.group() or b"n't" in match.group() else None


def for_us(match: Match, view: View) -> float | None:
    """Drop "what app do you use for meditation": an app for something is no way to be in touch."""
    after = view.text[match.end() : match.end() + 24].split()
    return None if after[:1] == [b"for"] or after[1:2] == [b"for"] else 0.0


def _rule(
    name: str,
    kind: Kind,
    act: Act,
    score: float,
    pattern: str,
    why: str,
    *,
    check: object = None,
    excusable: bool = True,
) -> Rule:
    """Return a rule about being in touch."""
    return Rule(name, kind, act, score, pattern, why, check=check, excusable=excusable)  # type: ignore[arg-type]


RULES = (
    _rule(
        "request-reach",
        Kind.REQUEST,
        Act.ASK,
        0.75,
        r"\b(?:how|where|is there (?:a|any) way|any way)(?: else)? (?:can|could|do|would|to|for|might|should|"
        r"will)(?: me| us)? ?(?:i|we|you|u)? ?(?:to )?(?:reach|contact|find|get in touch with|get a hold of|"
        r"get hold of|message|text|call|dm|add|see|keep in touch with|stay in touch with|"
        r"stay in contact with) (?:you|u|ya|each other|me)(?: outside| off| again| privately| later| elsewhere|"
        r" after this| when| if| once| in case| directly| on|\s*\?|$)",
        "asks how to be in touch",
    ),
    _rule(
        "request-keep-in-touch",
        Kind.REQUEST,
        Act.ARRANGE,
        0.7,
        r"\b(?:{can}|{lets}|{want}|we should|we could|i want|i'd like|is there a way|how do|how can|how|"
        r"shall)(?: we| i| you| u| to| us)*(?: {g1}| )(?:keep|stay|be|get|remain)(?: {g1}| )in (?:touch|"
        r"contact)(?: {g2}| )?" + f"(?:{ELSEWHERE}|after (?:this|today|we|the)|somehow|when (?:this|we)|on|by|\\?|$)",
        "wants to stay in touch outside",
    ),
    _rule(
        "arrange-elsewhere",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.75,
        r"\b(?:talk|talking|talked|chat|chatting|chatted|speak|message|text|move|take (?:this|it|things|our chat|"
        r"our talk|"
        r"the conversation|this chat|this convo|this conversation)|continue|carry on|contact|reach|be friends|"
        r"hang out|know each other|get to know|connect|keep in touch|stay in touch|dm|carry this on|hop|switch|"
        r"go|meet|message me|msg me|text me)(?: {g3}| )" + ELSEWHERE,
        "suggests talking somewhere else",
        check=towards_you,
    ),
    _rule(
        "request-elsewhere",
        Kind.REQUEST,
        Act.ASK,
        0.7,
        r"\b(?:are|r|do|have|got|can|could|is there)(?: {g3}| )(?:on |use |have |find |reach |message |see |"
        r"talk to |anywhere |somewhere )" + ELSEWHERE,
        "asks for another place",
    ),
    _rule(
        "request-other-apps",
        Kind.REQUEST,
        Act.ASK,
        0.7,
        r"\b(?:what|which|wat|any)(?: other| else)? (?:apps?|socials?|social media|platforms?|messengers?|"
        r"chat apps?)(?: else)? (?:do|r|are|u|you|have|can)(?: {g2}| |\b)(?:you|u|use|on|have|got|talk|chat)?",
        "asks which apps are used",
        check=for_us,
    ),
    _rule(
        "request-anywhere-else",
        Kind.REQUEST,
        Act.ASK,
        0.7,
        r"\b(?:are|r) {you} (?:on )?(?:anywhere else|any other (?:apps?|sites?|platforms?|socials?)|"
        r"anything else online|other (?:apps?|sites?|socials?))|\bwhat else (?:are|r) {you} on\b|\b(?:do|"
        r"have) {you} (?:have|use|got)(?: any| other| any other)? (?:socials?|other apps?|social media|"
        r"other socials?|other platforms?)|\b(?:any|another|other) (?:other )?way (?:we can|to|i can|"
        r"for us to) (?:talk|chat|contact|reach|message|text|find|be in touch|keep in touch)(?: (?:to |"
        r"with )?(?:you|u))?|\bis there another way to (?:contact|reach|talk to|message|find)\b",
        "asks for another place",
    ),
    _rule(
        "request-contact-me",
        Kind.REQUEST,
        Act.ASK,
        0.65,
        r"\b(?:can|could|may|how can) (?:i|we) (?:contact|reach|message|text|call|dm|pm|add|msg|phone|ring|"
        r"txt) (?:you|u|ya)(?: {g2}| |\b)(?:outside|privately|directly|later|tonight|sometime|tomorrow|instead|\?|"
        r"$|off|after)",
        "asks to be in touch",
    ),
    _rule(
        "arrange-text-me",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.7,
        r"\b(?:text|txt|dm|pm|msg|snap|inbox|ping|whats ?app|telegram|facetime|skype|kik|discord|sms|imessage|"
        r"holla at|hit up|private message|direct message|insta) (?:me|us)\b",
        "asks to be written to",
        check=said_to_you,
    ),
    _rule(
        "arrange-message-me",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.5,
        r"\b(?:message|write|contact|reach out to|reach|write to) me (?:privately|outside|directly|later on|on|at|"
        r"there|off|in private|instead|personally|any ?time on)\b",
        "asks to be written to",
        check=said_to_you,
    ),
    _rule(
        "arrange-add-me",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.65,
        r"\b(?:(?:add|friend|follow) me|hmu|hit me up|hmu up|holla at me)(?: back)?(?: pls| please| there|"
        r" on there| if you want| if u want| up| sometime| later| anytime|\W*$|!|,)",
        "asks to be added",
        check=None,
    ),
    _rule(
        "arrange-call-me",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.7,
        r"\b(?:(?:call|ring|phone|buzz) (?:me|us)|give me a (?:call|ring|text|shout|buzz|bell)|gimme a (?:call|"
        r"ring|text|buzz)|hit my line|hit my phone|drop me a (?:text|line|message)|shoot me a (?:text|message|dm)|"
        r"send me a (?:text|dm|snap|message on)|slide into my dms?|slide in my dms?|my dms are open)\b",
        "asks to be called",
        check=really_a_call,
    ),
    _rule(
        "arrange-voice",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.65,
        r"\b(?:{can}|{want}|{lets}|shall|how about|what about|why don't|why dont|should)(?: we| u| you| i| us|"
        r" to| ya)*(?: {g1}| )(?:call each other|talk (?:on|over) (?:the )?phone|voice chat|video chat|"
        r"video call|voice call|vc|facetime|hop on a call|get on a call|have a call|do a call|phone call|"
        r"have a phone call|text each other|text instead|call instead|chat on the phone|speak on the phone|"
        r"text you|call you|text me|call me|jump on a call|see (?:your|ur) face on (?:cam|video))\b",
        "suggests a call",
        check=between_us,
    ),
    _rule(
        "arrange-role-reversal",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.75,
        r"\b(?:(?:no need to|you don'?t (?:have|need) to|don'?t) (?:give|send|share|tell)(?: me)? (?:yours|"
        r"your number|me yours|ur number|your \w+)[\s,.;]{1,3}(?:i'?ll|take|mine|here'?s|just (?:text|call|add|"
        r"take)|you can|text|call|add|use)\b)",
        "turns the giving round",
        excusable=False,
    ),
    _rule(
        "request-private",
        Kind.REQUEST,
        Act.ARRANGE,
        0.5,
        r"\b(?:{can}|{want}|{lets}|shall|how about) (?:we |you |u |i |us )?(?:talk|chat|speak|continue|go|"
        r"take this)(?: {g1}| )(?:in )?(?:private|privately|one on one|1 on 1|alone|in secret)\b",
        "wants to talk in private",
    ),
    _rule(
        "request-best-way",
        Kind.REQUEST,
        Act.ASK,
        0.7,
        r"\b(?:what'?s|what is|what would be)(?: the)? (?:best|easiest|good|another) way to (?:reach|contact|find|"
        r"talk to|get in touch with|message|stay in touch with|keep in touch with) (?:you|u|ya|each other)\b",
        "asks how to be in touch",
    ),
    _rule(
        "request-keep-talking",
        Kind.REQUEST,
        Act.ASK,
        0.65,
        r"\b(?:any|a|some|is there a|is there any|another) way (?:we can |to |for us to |i can )?(?:keep|continue|"
        r"carry on) (?:talking|chatting|this|our talk|messaging|texting)(?: to (?:you|u)| with (?:you|"
        r"u))?(?: after| later| when| once| outside| off)",
        "asks how to be in touch",
    ),
    _rule(
        "request-where-else",
        Kind.REQUEST,
        Act.ASK,
        0.7,
        r"\bdo (?:you|u) (?:chat|talk|text|message|hang out|go|have anything|post|write) (?:anywhere else|"
        r"somewhere else|elsewhere|on other|on another|on any other)\b",
        "asks for another place",
    ),
    _rule(
        "arrange-not-here",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.7,
        r"\b(?:let'?s|lets|we should|we shouldn'?t|can we|i'?d rather|rather|better)(?: not)? (?:not )?(?:talk|"
        r"chat|do this|speak|say this)(?: about (?:it|this))? (?:not )?(?:on )?here\b",
        "suggests talking somewhere else",
        check=not_staying,
    ),
    _rule(
        "arrange-unwatched",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.7,
        r"\b(?:somewhere|a place|place|an app|a site|where) (?:that )?(?:the )?(?:mods?|moderators?|they|filters?|"
        r"bots?|staff|nobody|no one|no-one) (?:can'?t|cant|cannot|won'?t|don'?t|can|will) ?(?:not )?(?:see|read|"
        r"watch|find|check|block|catch|listen)\b",
        "suggests talking unwatched",
    ),
    _rule(
        "arrange-real-life",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.65,
        r"\b(?:i'?d|i would|would)(?: much)? (?:rather|prefer to|love to|like to) (?:talk|chat|speak|meet|see you|"
        r"hang out|do this)(?: to you| with you)? (?:in real life|irl|in person|face to face|on the phone|"
        r"over the phone|over text|offline)\b",
        "suggests meeting or calling",
    ),
    _rule(
        "arrange-a-call",
        Kind.ARRANGE,
        Act.ARRANGE,
        0.65,
        r"\b(?:{can}|{lets}|{want}|shall|should|how about|what about)(?: we| u| you| i| us| to)*(?: {g1}| )(?:do|"
        r"have|try|hop on|jump on|get on|go on|start)(?: an?| some)? (?:voice|video|phone|quick|real)? ?(?:call|"
        r"calls|vc|voice chat|video chat)\b",
        "suggests a call",
        check=between_us,
    ),
)
