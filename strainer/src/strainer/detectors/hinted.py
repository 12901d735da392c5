"""English hints: asking or arranging without naming how, other names of one's own, ties that exist outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinted_money import RULES as MONEY
from strainer.detectors.hinted_places import RULES as PLACES
from strainer.detectors.hinted_ties import ONE, OUT
from strainer.detectors.hinted_ties import RULES as TIES
from strainer.detectors.hinting import END, GAP, LONG_GAP, hint
from strainer.detectors.request import said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, ARRANGE = Act.ASK, Act.ARRANGE
REACH = (
    r"(?:(?:reach|reaching|find|finding|contact|contacting|write to|hear from|hearing from|see|message|messaging|"
    r"(?:get|getting|keep|keeping)(?: a)? hold of|keep up with|track down|catch up with|speak to|talk to|"
    r"stay in touch with|keep in touch with) (?:you|u|ya|yous|each other|one another|eachother|me))"
)
TIME = (
    r"(?:in (?:an?|[0-9]+|two|three|five|ten|fifteen|twenty|thirty)|tonight|tomorrow|tmrw|later|l8r|now|asap|instead|"
    r"at (?:[0-9]|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|half|lunch)|after (?:school|work|"
    r"church|dinner|tea|class|lunch)|this (?:evening|weekend|afternoon)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day)"
)
PICTURE = (
    r"(?:paper (?:plane|aeroplane|airplane)|(?:green|blue) bubbles?|bubble (?:is|was|iz) (?:green|blue)|yellow ghost|"
    r"little ghost|white ghost|blue-?ish (?:game)?pad|bluish (?:game)?pad|purple (?:pad|controller|gamepad)|blurple|"
    r"where (?:the )?gamers (?:sit|meet|hang|live|go)|phone in (?:a|the) bubble|(?:pink|rainbow|purple) camera|"
    r"(?:little|white) (?:blue )?bird|music note|white on blue|blue and white plane)"
)
USED = (
    r"(?:(?:easier|easy) to find|find me|reach me|inside (?:that|it)|i'?m (?:on|in|there)|let'?s use|lets use|"
    r"use that|"
    r"know what i mean|(?:know|have|got|use|get) (?:the|it|that) |my (?:whole )?family uses|come in|invite|over "
    r"there|"
    r"talk there|room is|tell the|do (?:you|u) (?:have|use)|message me|join)"
)


def not_in_here(match: Match, view: View) -> float | None:
    """Drop "how can I find you here tomorrow": that stays in the house."""
    del view
    return None if b" here " in match.group() and b"side" not in match.group() else 0.0


def not_an_opinion(match: Match, view: View) -> float | None:
    """Drop "the app with the bird is awful": that is a word about an app."""
    after = view.text[match.end() : match.end() + 6]
    return None if after.startswith((b" is ", b" was ", b" has ")) else 0.0


def not_my_habit(match: Match, view: View) -> float | None:
    """Drop "my usual spot in the library": a spot of one's own, or of a third person, is no appointment."""
    before = view.text[max(0, match.start() - 24) : match.start()].split()
    return None if before and before[-1] in {b"my", b"his", b"her", b"their", b"no"} else 0.0


HINTS = (
    # Asking to be in touch, without saying how.
    hint("request-some-way", Kind.REQUEST, ASK,
        r"\b(?:a|any|another|some|other|one|different) (?:other |real |good |single )?(?:ways?|means|method) "
        r"(?:to|of|that|i|we|"
        r"for|so) {g2}(?:still |ever )?(?:" + REACH + r"|(?:keep|keeping|carry on|continue|go on) (?:talking|"
        r"chatting|"
        r"this|writing)(?: {g3}| )" + OUT + r")",
        "asks how to be in touch"),
    hint("request-outside-way", Kind.REQUEST, ASK,
        r"\b(?:ways?|place|means|anything|something|somewhere|anywhere) (?:else )?(?:to|of|where|i|we|that) "
        r"{g2}(?:talk|"
        r"talking|chat|chatting|speak|reach|write|keep|keeping|meet|find|finding) {g3}" + OUT,
        "asks for another place"),
    hint("request-exist-elsewhere", Kind.REQUEST, ASK,
        r"\b(?:you|u|ya) {g1}(?:exist|hang out|hang around|findable|reachable|available|active|contactable|pop up|"
        r"show up|online) (?:any ?where|somewhere|any ?place|on anything) (?:else|other|besides|that|outside|"
        r"off|but)|"
        r"\b(?:you|u) (?:exist|findable|reachable) " + OUT,
        "asks for another place"),
    hint("request-anything-else", Kind.REQUEST, ASK,
        r"\b(?:do|are|d'?|d'you|r) ?(?:you|u|ya) (?:use|on|chat on|talk on) (?:any ?thing|something|any others?|"
        r"anywhere) ?(?:else)?(?:\W*$|\?|, or| or (?:only|just|is)| besides| apart| other than| to (?:talk|chat|"
        r"message)| where| we| i (?:can|could)| that isn'?t)|\bwhat else (?:do|are|d|r) (?:you|u|ya) (?:use|on|"
        r"chat on|"
        r"talk on)" + END,
        "asks for another place", 0.65),
    hint("request-where-we-could", Kind.REQUEST, ASK,
        r"\b(?:got|have|is there|use|know) {g1}(?:any ?thing|something|somewhere|a place|any ?where|an account) "
        r"(?:else )?"
        r"(?:where |that |which )?(?:i|we) (?:can|could|might) {g1}(?:still )?(?:reach|find|write|message|"
        r"contact|add|"
        r"follow|see|talk) (?:to )?(?:you|u|ya|each other)",
        "asks for another place"),
    hint("request-where-else-you", Kind.REQUEST, ASK,
        r"\bwhere else (?:can|could|might|would|do|will|should) (?:i|we) {g1}(?:find|reach|talk to|chat to|write to|"
        r"chat with|message|meet|see|look for) (?:you|u|ya|each other)|\bwhere else (?:are|r|do) (?:you|u) "
        r"(?:on|active|chat|"
        r"post|online|write)" + END + r"|\b(?:are|r|do) (?:you|u|ya) (?:only|just) (?:ever )?(?:on|use|around "
        r"on|talk "
        r"on|chat on) (?:here|this|this (?:app|site))(?:\W*$|, or| or (?:some|any|do|are|other))",
        "asks for another place", 0.65),
    hint("request-in-touch-properly", Kind.REQUEST, ASK,
        r"\b(?:i'?d|i would|id|could we|can we|hope we|hoping we|i want|i wanna|wish we could|would love|let'?s|"
        r"lets|we "
        r"should|we could) {g3}(?:stay|keep|be|remain|staying|keeping) (?:in (?:touch|contact)|connected)(?: "
        r"with (?:you|u|ya|"
        r"each other|one another))? (?:properly|for real|4 real|somehow|long term|forever|outside|beyond|(?:some )?"
        r"other ways?|another way|more|directly|for good|off|past|once)|\b(?:i'?d|i would|id) (?:really |so "
        r")?(?:like|love) "
        r"(?:to|2) (?:stay|keep|be) in (?:touch|contact) (?:with|w) (?:you|u)\b",
        "wants to stay in touch outside"),
    hint("request-how-find-you", Kind.REQUEST, ASK,
        r"\b(?:how|where) (?:on earth |else |tf |the hell |would |will |can |could |do |am |are |d'?|should |might )*"
        r"(?:i|we) (?:ever |still |even |possibly |supposed to |meant to |going to |gonna )*(?:find|reach|"
        r"contact|hear "
        r"from|(?:get|keep)(?: a)? hold of|talk to|track|reconnect with) (?:you|u|ya|each other|one another) "
        r"{g2}(?:if|when|once|"
        r"after|l8r|lbr|later|without|again|tomorrow|next|outside|any ?where|elsewhere|from now|then|\?|$)|"
        r"\bhow i (?:find|"
        r"reach|contact) (?:you|u)(?:\W|$)",
        "asks how to be in touch", check=not_in_here),
    hint("request-if-this-closes", Kind.REQUEST, ASK,
        r"\b(?:if|when|once|before|in case) (?:this|the|that|they) (?:site|app|place|chat|page|room|website|"
        r"thing|sea|"
        r"server|timer)?(?: ever|'s)? ?(?:closes?|shuts?|ends?|goes (?:down|away|dark)|kicks? us|dies|dries up|"
        r"dried up|disappears?|vanish(?:es)?|"
        r"deletes?|locks?|runs out|bans? (?:me|us|you)|gone)" + GAP + r"\b(?:find|reach|contact|in touch|look "
        r"for|sail|go to) "
        r"{g2}(?:you|u|ya|each other|touch|your)\b",
        "asks how to be in touch"),
    hint("request-if-i-wanted", Kind.REQUEST, ASK,
        r"\bif (?:i|we|someone|somebody|a person|one) (?:ever )?(?:wanted|needed|had|were|tried|wants|needs|"
        r"wished) to (?:find|look for|write to|"
        r"talk to|reach|contact|message|send|visit) {g3}(?:where|which|how|what|whose) {g3}(?:i|would|should|we|"
        r"they|do)\b",
        "asks how to be in touch"),
    hint("request-not-lose", Kind.REQUEST, ASK,
        r"\b(?:lose|losing|loose|loosing) (?:you|u|touch|contact|each other|track of (?:you|u))(?: with (?:you|"
        r"u))? {g1}"
        r"(?:when|once|after|if|because|the moment|as soon as) (?:this|the|i|we|they|you|u|my) (?:chat|site|app|room|"
        r"session|time|convo|conversation|closes|ends|log|leave|timer|tab|disconnect)",
        "wants to stay in touch outside", 0.65, excusable=False),
    hint("request-friends-outside", Kind.REQUEST, ARRANGE,
        r"\b(?:can|could|cud|let'?s|lets|want|wanna|wish|like|love|should|shud|if|why) {g3}(?:be|b|become|stay|"
        r"remain|bee) {g3}(?:friends|frends|freinds|frnds|mates|besties|buddies|pals|close) {g3}(?:"
        + OUT + r"|4 reel|4 real|for reel|"
        r"in (?:the )?real (?:life|world)|owtside)",
        "wants to be friends outside"),
    hint("request-use-to-talk", Kind.REQUEST, ASK,
        r"\b(?:which|what|wat|wot) (?:one |app |thing |1 |site )?(?:do|d|does) (?:you|u|ya) {g1}(?:use|prefer|"
        r"have) (?:to|2|for|when) {g1}"
        r"(?:talk|talking|text|texting|chat|chatting|message|messaging|call|calling|keep in touch)\b|\b(?:clue|"
        r"hint|guess) (?:on )?(?:which|what) (?:app|platform)\b",
        "asks which apps are used", 0.75),
    hint("request-more-lasting", Kind.REQUEST, ARRANGE,
        r"\b(?:talk|chat|move|continue|go|speak|write|take this|switch|carry on|meet) {g3}(?:somewhere|some "
        r"place|someplace|an app) "
        r"(?:more |a bit more |a little more |less )?(?:permanent|lasting|personal|normal|proper|real|"
        r"comfortable|public|watched|"
        r"that (?:doesn'?t|won'?t|isn'?t|lasts|saves|keeps))",
        "suggests talking somewhere else"),
    # Going elsewhere, at a time or to a known place.
    hint("arrange-usual-spot", Kind.ARRANGE, ARRANGE,
        r"\b(?:usual|secret|regular|special) (?:spot|place|server|channel|hideout|hangout|meeting (?:place|"
        r"point|spot)|app)\b {g2}(?:(?:and )?not "
        r"(?:on )?(?:here|this)|" + TIME + r"|\?)|\b(?:minutes?|mins?|tonight|tomorrow|later|oclock|o'?clock|"
        r"[0-9]pm|now)[,.;:\s]{1,3}"
        r"(?:the |our |at |same |in )*(?:usual|secret|regular) (?:spot|place|server|channel|hideout|app)\b",
        "arranges to talk elsewhere", check=not_my_habit),
    hint("arrange-not-this-site", Kind.ARRANGE, ARRANGE,
        r"\b(?:server|channel|spot|group ?chat|gc|other one|other app)[,.;\s]{1,3}(?:and |but )?not (?:on |in "
        r")?(?:here|this (?:site|app|chat|"
        r"place))\b|\bnot (?:on )?here[,.;!\s]{1,3}(?:the )?(?:usual|same place|other one|other place|over "
        r"there|on the other|in the other)\b",
        "arranges to talk elsewhere"),
    hint("arrange-log-off-and", Kind.ARRANGE, ARRANGE,
        r"\b(?:log|sign|get|hop|come|jump|leave) (?:off|out|out of|off of)? ?(?:here|this|of here|this (?:site|"
        r"app|place)) (?:and|n|then|&|so we) {g1}"
        r"(?:check (?:the|ur|your|our)|open (?:the|ur|your|our)|come (?:to|on|over|find)|join|find me|text me|"
        r"message me|ring me|call me|meet|"
        r"head (?:to|over)|use (?:the|ur|your)|pick up|answer|go (?:to|on|over|2) (?:the other|ours?|where|"
        r"that)|talk|we can|switch)\b",
        "arranges to talk elsewhere", 0.75),
    hint("arrange-other-one", Kind.ARRANGE, ARRANGE,
        r"\b(?:check|open|come (?:on|to)|hop on|get on|jump on|reply on|reply (?:to )?me on|answer (?:me )?on|"
        r"continue on|write (?:to )?(?:me )?on|"
        r"message me on|be on|talk on|meet (?:me )?on|see (?:you|u) on|go (?:on|to)|wait (?:for me )?on|look "
        r"(?:on|at|in)|switch to) " + ONE
        + r"\b(?:" + END + r"|,| and| now| pls| please| when| if| later| tonight| in )",
        "arranges to talk elsewhere", 0.65, check=said_to_you),
    hint("arrange-keep-it-on", Kind.ARRANGE, ARRANGE,
        r"\b(?:write|text|message|ring|call|find|reach|ping|buzz|phone|contact)(?: to)? (?:you|u|ya)"
        + LONG_GAP + r"\bkeep (?:it|(?:ur|your|the) "
        r"(?:phone|ringer|sound|volume|line|notifications?|cell|mobile)) (?:switched |turned )?(?:on|charged|"
        r"close|near|open|free|by|handy|loud)\b",
        "arranges a call"),
    hint("arrange-dont-write-here", Kind.ARRANGE, ARRANGE,
        r"\b(?:write|text|message|call|ring|answer|reply|say|post|type|put|talk)(?: to)?(?: me| it| that| "
        r"anything| this)? (?:there|here|on here|on this)\W{1,3}(?:just |and |but |"
        r"so )?(?:i'?ll (?:write|text|call|ring|message|find|reach|dm)|(?:five|ten|two|[0-9]+) min|usual|use "
        r"the other|check the other|"
        r"go to the other|wait for (?:me|my))",
        "arranges to talk elsewhere", excusable=False),
    hint("arrange-going-dark", Kind.ARRANGE, ARRANGE,
        r"\bgoing (?:dark|quiet|silent|offline|invisible|ghost) (?:on )?here" + LONG_GAP + r"\b(?:you|u|ya) "
        r"(?:know|kno) (?:what to|where)\b|\b(?:switch|swap|"
        r"move|hop|log|meet|see you|see u|same time|go|be there|minutes?|mins?|in [0-9]+)\b"
        + GAP + r"[,;.\s](?:you|u|ya) (?:know|kno) (?:where|which one|the "
        r"place|the spot|the one)" + END,
        "arranges to talk elsewhere"),
    hint("arrange-switch-over", Kind.ARRANGE, ARRANGE,
        r"\b(?:let'?s|lets|shall we|can we|should we|we should|time to|wanna|ready to|we can|i'?m|we'?re) "
        r"(?:switch|swap|move|hop|jump|head|switching|swapping|"
        r"moving|hopping) (?:over|across)(?: there)? (?:to |on )?(?:" + TIME + r"|the other|(?:you|u) know|ok|"
        r"yeah|yes)",
        "arranges to talk elsewhere"),
    hint("arrange-over-there", Kind.ARRANGE, ARRANGE,
        r"\b(?:see|c|catch|meet|join|talk to|text|message) (?:you|u|ya|me) over there(?:" + END + r"| "
        + TIME + r")|\b(?:screenshot|copy|save|memori[sz]e|"
        r"write down)" + GAP + r"\b(?:before|b4) (?:i|they|it|mods?|the mods?|a mod) (?:delete|change|remove|"
        r"take|hide|wipe|erase|gets?|sees?|does|notices?)",
        "arranges to talk elsewhere"),
    # Apps that are only described.
    hint("app-picture", Kind.APP, ARRANGE,
        r"\b" + PICTURE + r"\b" + LONG_GAP + r"\b" + USED + r"|\b" + USED + LONG_GAP + r"\b" + PICTURE + r"\b",
        "hints at an app"),
    hint("app-pocket", Kind.PHONE, ASK,
        r"\b(?:thing|device|gadget|rectangle|slab|box|brick) (?:in|inside) (?:my|your|ur) (?:pocket|hand|bag)"
        + GAP + r"\b(?:digits|numbers?|buzz|ring|rings|"
        r"vibrates)\b|\b(?:ten|eleven|10|11|seven) (?:little |magic |secret |special )?digits\b",
        "hints at a phone number"),
    hint("app-install-and", Kind.APP, ARRANGE,
        r"\b(?:install|download|dl|sign up (?:for|to|on)|make an account on) {g2}(?:and|n|&|then|so) (?:then "
        r")?(?:you|u|we|i) {g3}(?:start it|who starts|talk|chat|text|"
        r"add me|message|call|find me|reach|tell me (?:who|your)|write (?:to )?me|each other)\b",
        "suggests another app"),
    hint("app-thing-called", Kind.APP, ARRANGE,
        r"\b(?:thing|app|site|website|program|programme|game) (?:called|named) (?:[\w']+ ){1,3}(?:where|that|"
        r"which|and|lets)" + GAP + r"\b(?:each other|with me|"
        r"the two of us|both of us|we (?:can|could)|video messages|voice (?:messages|notes))\b",
        "suggests another app"),
    hint("app-shared-page", Kind.APP, ARRANGE,
        r"\b(?:we|let'?s|lets|you and i|you and me) (?:can|could|cud|should|might|cn|just|jus|make|share|open|"
        r"start|use|type|talk|chat|write) {g3}(?:a|an|the|one|our|in|"
        r"on|shared) {g2}(?:docs?|document|spreadsheet|sheet|notepad|whiteboard|pad|playlist|canvas)\b"
        + GAP + r"\b(?:type|typing|write|talk|chat|there|together|comments?|in it|"
        r"messages?|notes|secret|(?:no ?(?:one|1|body)))\b",
        "suggests another place to write", 0.75),
    hint("app-better-than", Kind.APP, ARRANGE,
        r"(?:>|\b(?:better|nicer|easier|safer) than|\bbeats) this (?:site|app|place)[,.;!\s]{1,3}(?:just |so |"
        r"pls )?(?:come|join|get on|hop on|move|let'?s)\b|"
        r"\b(?:one word|(?:four|five|six|seven|eight|nine|[4-9]) letters)\b" + GAP + r"[.,;\s]do (?:you|u) "
        r"(?:have|use|got) (?:it|that)",
        "hints at an app"),
    hint("request-keep-this", Kind.REQUEST, ASK,
        r"\b(?:another|other|any|better|some|a) (?:other |better )?(?:way|place) (?:to|we|for us) {g2}(?:keep|"
        r"continue|carry on) {g1}(?:this|going|talking|chatting)\b|\b(?:you|u) in my life {g1}(?:after|outside|"
        r"beyond|past|off)\b|"
        r"\b(?:stay|staying|keep|keeping|being|be|remain|remaining) (?:friends|mates|close|besties|buddies|"
        r"connected) {g1}" + OUT + r"|\b(?:friends|mates) for real,? not (?:just|only) (?:on )?here",
        "wants to stay in touch outside"),
    hint("request-only-place", Kind.REQUEST, ASK,
        r"\b(?:is|are) (?:this|here|you|u) (?:really )?(?:the )?only (?:place|way|spot|app|site) {g2}(?:find|"
        r"reach|talk to|contact|speak to) (?:you|u|ya)\b|\b(?:you|u) (?:around|about|online|active|present) any "
        r"?where (?:else|other|besides|that)\b|"
        r"\bwhere do (?:you|u) (?:usually|normally|mostly) (?:chat|text|message|hang out online)\b|"
        r"\b(?:can|could|will) i (?:still |ever )?find (?:you|u) (?:somewhere|any ?where|elsewhere|someplace)\b",
        "asks for another place"),
    hint("arrange-where-always", Kind.ARRANGE, ARRANGE,
        r"\b(?:where we always (?:go|talk|chat|meet)|same (?:place|spot) as (?:last time|yesterday|always|"
        r"before|usual)|the usual (?:tonight|tomorrow|later|at [0-9])|the usual place)\b(?:[\s,.]{1,3}(?:"
        + TIME + r"|(?:five|ten|two|[0-9]+))|\?|\W*$)|"
        r"\b(?:i'?ll be|i'?m|meet (?:you|me|u)|see (?:you|u)|use|talk|be|wait|find me|message me) (?:on |in |at "
        r")?(?:the|our|my) other (?:one|app|place|account|server|chat|site)(?:" + END + r"|,| " + TIME + r")",
        "arranges to talk elsewhere", check=not_my_habit),
    hint("arrange-wait-there", Kind.ARRANGE, ARRANGE,
        r"\b(?:wait|look|watch) (?:for|out for) (?:me|my (?:message|text|call|msg)) (?:over )?there\b|"
        r"\b(?:check|open) (?:your|ur) (?:other (?:messages|inbox|app|account|chat|phone)|dms|texts)\b|\bi "
        r"(?:sent|wrote|put|left) (?:it|you something|u something) (?:over there|on the other)\b",
        "arranges to talk elsewhere"),
    hint("app-bubble-or-phone", Kind.APP, ARRANGE,
        r"\b(?:one|app|thing) with the (?:{g1})(?:plane|phone|ghost|bubble|camera|bird|robot|pad|controller|"
        r"lightning|wolf|note)\b|\bdownload (?:it|that|this one) and i'?ll (?:send|give|add|find|message|"
        r"tell)\b|\b(?:we|you and me) (?:could|can|should) (?:write|type|talk|chat) in an? "
        r"(?:shared|private|google|online) (?:doc|document|page|pad|note)\b|\bmake an? (?:doc|document|google "
        r"doc|shared doc|page) and (?:send|share|give)\b|\bapp where (?:you|we|u) (?:can )?(?:just )?(?:leave|"
        r"send) (?:voice|video|each)" + GAP + r"\b(?:with me|try it|each other|together)\b",
        "hints at an app", check=not_an_opinion),
)  # fmt: skip

RULES: tuple[Rule, ...] = (*HINTS, *TIES, *PLACES, *MONEY)
