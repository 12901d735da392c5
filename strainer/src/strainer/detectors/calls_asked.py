"""Texting, calling and writing, offered and asked for in plain words; moving a talk to where it can go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinting import GAP, hint
from strainer.detectors.request import between_us, goes_on_like_a_call, said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, ARRANGE = Act.ASK, Act.ARRANGE
SIGHT = r"(?:vid|vido|video|vidio|voice|vc|phone|fone|cam|web ?cam|face|zoom|skype|audio|telephone)"
CALLING = (
    rf"(?:{SIGHT}[\s\-]?(?:call|cal|calll|chat|chatt|talk|ring|calling|chatting)s?|facetime|face ?time|face time|ft|"
    rf"vc|skype|zoom|cam|"
    r"call|calll|phone)"
)
LETS = (
    r"(?:let'?s|lets|let us|lez|can we|can u n me|could we|cud we|shall we|should we|we should|we could|we can|how "
    r"about we|why don'?t we|wanna|"
    r"wana|want to|want 2|would (?:you|u) like to|down to|up for|up to|is it (?:ok|okay|possible) (?:if we|to)|"
    r"possible to|ok if we|okay if we|"
    r"cool if we|mind if we|rather|prefer to|like to|easier (?:to|if we)|better (?:to|if we)|happier to|need to|gotta)"
)
WHEN = (
    r"(?:later|l8r|tonight|tonite|tomorrow|tmrw|sometime|some time|now|rn|instead|then|soon|today|after|pls|please|"
    r"ok)"
)
FRIEND = r"(?:buddy|buddies|friends?|pals?|partner|mates?|bestie)"
INVITE = (
    r"(?:be|become|wanna be|want to be|let'?s be|lets be|can we be|could we be|will (?:you|u) be|would (?:you|u) be|"
    r"i want|i need|i'?d like|"
    r"looking for|lookin for|searching for|seeking|who wants|any ?one wants?|any ?one want|need)"
)
SOMEBODY = (
    r"(?:some ?one|some ?1|any ?one|any ?1|any ?body|some ?body|who wants to|who wanna|who'?s down to|whos down to)"
)
LOST = (b"again", b"one more", b"once more", b"one last")


def of_the_living(match: Match, view: View) -> float | None:
    """Drop "I want to hear your voice one more time": that is said to somebody who died."""
    said = match.group() + view.text[match.end() : match.end() + 24]
    return None if any(words in said for words in LOST) else 0.0


def the_two_of_us(match: Match, view: View) -> float | None:
    """Take "wanna video chat?", drop "I want to call my mum"."""
    return None if said_to_you(match, view) is None else between_us(match, view)


def a_call_to_you(match: Match, view: View) -> float | None:
    """Drop "can I call you Sam" and "would you call me lazy": what follows must go on like a call."""
    return 0.0 if goes_on_like_a_call(view.text[match.end() : match.end() + 24]) else None


RULES: tuple[Rule, ...] = (
    hint("call-let-me", Kind.ARRANGE, ARRANGE,
        r"\b(?:let me|lemme|lets me|can i|could i|cud i|may i|i wanna|i want to|i'?d (?:rather|like to|love to|"
        r"prefer to)|i would (?:rather|like to|love "
        r"to)|i could|i can|should i|shall i|want me to|i'?m gonna|imma|i'?m going to|i will|easier if i|better if i|"
        r"ok if i|okay if i|mind if i|"
        r"cool if i) (?:just |pls |please |maybe |quickly |like )*(?:text|txt|texting|call|cal|calll|ring|phone|"
        r"facetime|face ?time|ft|"
        + SIGHT + r"[\s\-]?(?:call|chat)(?: with)?|skype|zoom) (?:you|u|ya)\b",
        "offers a call or a text", check=a_call_to_you),
    hint("call-i-call-you", Kind.ARRANGE, ARRANGE,
        r"^(?:and |so |ok |then |maybe )*i (?:will )?(?:call|phone|ring|text) (?:you|u|ya) (?:" + WHEN + r"|at [0-9]|"
        r"on (?:sat|sun|mon|tue|wed|thu|fri)|when "
        r"i|this (?:evening|afternoon|weekend))|^(?:you|u) (?:call|ring|phone|text) me(?:,? (?:yes|ok|yeah|please|"
        + WHEN + r")|\W*$)",
        "offers a call or a text"),
    hint("call-could-you", Kind.ARRANGE, ARRANGE,
        r"\b(?:can|could|cud|would|will|wud) (?:you|u|ya) (?:pls |please |maybe |just |mind |ever )*(?:call|cal|"
        r"calll|ring|phone|text|txt|facetime|ft|calling|ringing|"
        r"phoning|texting|facetiming|" + SIGHT + r"[\s\-]?(?:call|chat)(?: with)?) me\b",
        "asks to be called", check=a_call_to_you),
    hint("call-anybody", Kind.ARRANGE, ARRANGE,
        r"^(?:pls |please |can |could |will |would |hey |does |is )*" + SOMEBODY + r" (?:else )?(?:pls |please |here "
        r"|wanna |want to |wants to |want 2 |down to |up to |up "
        r"for |free to |can |could |to |for a |a |down for |down for a )*(?:text|txt|" + CALLING + r"|dm)(?: me| w "
        r"me| with me| each other)?(?:\W*$| (?:rn|now|tonight|"
        r"im|i'?m|pls|please|later|i need|i am|bc|cuz|cause))",
        "asks to be called"),
    hint("call-video", Kind.ARRANGE, ARRANGE,
        r"\b" + LETS + r" (?:just |pls |please |maybe |all |quickly |do a |do |have a |try a |go on |hop on |get on |"
        r"jump on |make a |start a |a |turn on )*(?:quick |little |"
        r"short |10 min |five minute )?" + CALLING + r"(?: each other)?(?: w me| wit me| with me| with (?:you|u)| me|"
        r" (?:you|u))?(?: " + WHEN + r"|\W*$|\s?\?| for| so | just| at "
        r"[0-9]| on (?:my|your|ur)| if)|^(?:"
        + SIGHT + r"[\s\-](?:call|chat|chatt)|facetime|face ?time) (?:me|w me|wit me|with me)\b",
        "suggests a call", check=the_two_of_us),
    hint("call-bare", Kind.ARRANGE, ARRANGE,
        r"^(?:or |maybe |quick |so |a |just |then |how about |what about |up for |fancy |down for )*(?:a |an |some "
        r")?(?:quick |little |short )?(?:" + SIGHT
        + r"[\s\-]?(?:call|calls|chat|chatt)|facetime|face ?time|ft|vc|(?:text|txt|call|ring|phone)(?: (?:then|"
        r"instead|maybe|" + WHEN + r")))(?: instead| later| rn| now| tonight|"
        r" sometime| pls| then| maybe| with me)*\s?\?|^(?:text|txt|call|ring) (?:then|instead)[,.\s]{1,3}i'?ll "
        r"(?:start|go first|call|ring|text)\b|\bcall then\?",
        "suggests a call"),
    hint("call-voice-face", Kind.ARRANGE, ARRANGE,
        r"\b(?:want to|wanna|wana|like to|love to|can i|could i|let me|lemme|need to|dying to|get to) (?:just |"
        r"actually |finally |really )?(?:hear|see) (?:your|ur) "
        r"(?:voice|actual voice|real voice|face|smile|real face|actual face|actual smile|pretty face|cute "
        r"face)(?:\W*$| (?:on|over|in|and|when|while|for|so|not|before|"
        r"instead|tonight)|,)|\b(?:can i|let me|wanna|want to|i could) (?:hear|see) (?:you|u) (?:on|over|through) "
        r"(?:the |your |ur |a )?(?:" + SIGHT + r"|call)\b|\b(?:turn|switch|put) "
        r"(?:on )?(?:your|ur) (?:cam|camera|web ?cam|video|mic)(?: on)?(?:\W*$| pls| please| so| for me| i )|"
        r"\b(?:got|have|do (?:you|u) have) a (?:cam|web ?cam|mic)\b",
        "suggests a call", check=of_the_living),
    hint("call-easier", Kind.ARRANGE, ARRANGE,
        r"\b(?:i'?d|i would|id) (?:much )?(?:rather|prefer|prefer to) (?:just )?(?:text|call|phone|facetime|vc|ring|"
        r"talk on the phone|speak on the phone|a call|texting|voice|"
        r"video)(?:\W*$| (?:you|u|tbh|if (?:you|u|thats|that'?s)|instead))|\bi (?:prefer|like) (?:texting|calling|"
        r"calls|voice|phone) (?:more|better|tbh|over this|to this|instead)[,.\s]{1,3}"
        r"(?:can|could|wanna|shall|what about|how about|do (?:you|u))|^(?:it'?s |its |way |much |so much |be "
        r")*(?:easier|better|quicker|nicer|simpler) (?:to|2|by|over|on) "
        r"(?:text|txt|phone|call|vc|the phone)(?:\W*$| (?:you|u|each other|me)\b)|\b(?:easier|better|quicker|nicer|"
        r"simpler) if (?:we|you|u) (?:just |can |could )*(?:text|call|"
        r"phone|ring|facetime|vc|ft)\b|\b(?:rather|happier|prefer|better|easier) (?:on|by|over) (?:the )?(?:phone|"
        r"telephone)[,.\s]",
        "says that calling is better"),
    hint("call-on-the-phone", Kind.ARRANGE, ARRANGE,
        r"^(?:or |so |we |then |maybe |i |i'?ll |will )*(?:talk|speak|chat)(?: to| with)?(?: you| u)? (?:on|over|by|"
        r"through) (?:the )?(?:phone|fone|telephone|video|cam|voice)"
        r"(?: " + WHEN + r"|\s?\?)|\b(?:continue|carry on|do this|speak|talk|keep (?:going|talking)|have this) "
        r"(?:this |our talk |our chat |the conversation )?(?:by|over|through|via) "
        r"(?:the )?(?:telephone|phone|text|video|e-?mail|post|letters?)(?:\W*$|\s?\?| " + WHEN + r"| if| or)",
        "suggests a call", check=the_two_of_us),
    hint("call-move-to-texts", Kind.ARRANGE, ARRANGE,
        r"\b" + LETS + r" (?:just |pls |please |maybe )*(?:take|move|bring|switch|continue|carry|shift|transfer|have|"
        r"finish|do|go|hop|jump|swap|talk|chat) ?(?:it|this|that|things|us|over|our "
        r"(?:chat|convo|conversation|talk)|the (?:chat|convo|conversation)|this (?:chat|convo|conversation|"
        r"talk))?(?: on| over| off)? (?:to|2|into|by|over|via|on|in|through) (?:the |a |an |my |our |"
        r"ur |your |some )?(?:{g1})(?:dms?|pms?|text|texts|texting|sms|imessage|phones?|fone|telephone|calls?|video|"
        r"vc|private messages?|e-?mails?|another app|other apps?|different app|real life|irl)\b|^(?:so |ok |"
        r"shall we |wanna |let'?s |lets |should we |can we )*(?:move|switch|hop|swap|change|go) (?:over )?(?:to|on|"
        r"onto) (?:another|a different|some other|other|a better|the other) (?:app|site|platform|"
        r"messenger|server)\b",
        "suggests talking somewhere else", check=the_two_of_us),
    hint("call-lets-move", Kind.ARRANGE, ARRANGE,
        r"\b(?:(?:they|mods?|moderators?|staff|admins?|bots?|filters?|someone|people) (?:can |could |will |always |"
        r"all |might )*(?:read|reads|see|sees|watch|watches|check|checks|censor|block|delete|monitor)|"
        r"this (?:app|site|chat|place|website|thing) (?:is |so |really |keeps |just )*(?:sucks|suck|trash|bad|slow|"
        r"laggy|lagging|glitchy|glitching|crashing|annoying|watched|monitored|shit|dying|"
        r"freezing))" + GAP + r"[,.;\s](?:let'?s|lets|can we|could we|wanna|shall we|we should|want to) (?:move|go "
        r"(?:elsewhere|somewhere|to another|off)|switch|leave|text|call|talk (?:elsewhere|somewhere|on "
        r"another)|use (?:another|something))\b|\blet'?s (?:go|move|talk) elsewhere\b",
        "suggests talking somewhere else", excusable=False),
    hint("call-pen-pals", Kind.ARRANGE, ARRANGE,
        r"\b" + INVITE + r" (?:{g2})(?:pen ?-?pals?|pen ?-?friends?|(?:text|texting|txt|phone|call|calling|facetime|"
        r"snap|e-?mail|letter) " + FRIEND + r"|(?:some ?one|some ?body|people|friends?) to "
        r"(?:text|txt|facetime|write letters|snap)(?: with| to)?(?:\W*$| and| when| at| rn| every))|\b(?:correspond|"
        r"exchange letters|exchange emails|swap letters|write letters|write real letters|"
        r"write to (?:each other|one another)|communicate) (?:with (?:you|each other) )?(?:by (?:post|letter|mail|"
        r"e-?mail)|through the post|on paper|instead|outside)",
        "wants to write to each other"),
    hint("call-friend-request", Kind.ARRANGE, ARRANGE,
        r"\b(?:accept|approve|take|check|answer) (?:my|the) (?:friend|follow|snap|insta|facebook|fb|add|message|msg) "
        r"(?:request|req|invite)\b|\bi (?:just )?(?:sent|sended|send|made) (?:you|u|ya) (?:a|an) "
        r"(?:friend|follow|snap|insta|fb|facebook|add|message) (?:request|req|invite)\b|\b(?:check|look in|open|see) "
        r"(?:your|ur) (?:message |msg |friend |follow |other |hidden |spam )*"
        r"(?:requests?|requests? (?:folder|inbox|tab)|other folder|spam folder|other inbox)\b|\bi (?:just )?(?:added|"
        r"friended|followed) (?:you|u|ya)(?:\W*$|[,.\s]{1,3}(?:accept|add me|follow (?:me )?back|"
        r"check|did (?:you|u)|back))|\bcheck (?:your|ur) inbox (?:over )?there\b|\bcheck (?:your|ur) (?:dms?|inbox|"
        r"messages) on the other\b",
        "says to be in touch"),
    hint("call-the-other-app", Kind.ARRANGE, ARRANGE,
        r"\b(?:same (?:time|place)|usual (?:time|place)|tonight|tomorrow|later|[0-9]{1,2} ?(?:pm|am)|see (?:you|u)|c "
        r"u|back|i'?m|im|be|go|come|over|talk|chat|wait|meet)[,\s]{1,3}(?:on |in |to |at )?"
        r"the other (?:app|site|server|platform|messenger|chat|one)(?:\W*$| (?:rn|now|tonight|later|at|then)|\s?\?)|"
        r"\bl[e3]ts t[a4]lk there\b|\b(?:let'?s|lets|can we|we can|we could|i'?ll|we'?ll) (?:talk|chat|"
        r"speak|continue|text) there(?: instead|[,\s]{1,3}(?:[0-9]|" + WHEN + r"|same))",
        "arranges to talk elsewhere"),
    hint("request-when-you-leave", Kind.REQUEST, ASK,
        r"\bhow (?:can|do|could|would|will|should|else can|are|r) (?:we|i) {g1}(?:talk|chat|speak|keep talking|stay "
        r"friends|be friends|text|going to talk|gonna talk|keep this) {g2}(?:outside|off (?:here|this|of "
        r"here|the)|after (?:this site|this app|you leave|u leave|i leave|here)|(?:when|if|once|after) (?:you|u|i|"
        r"we) (?:leave|quit|delete|go offline|are gone|left)|if (?:this|the) (?:site|app))|\b(?:keep|carry on|"
        r"continue|go on) (?:talking|chatting|texting)" + GAP + r"\b(?:not on here|off here|outside of here|outside "
        r"here|off this|away from here|not here)\b",
        "asks how to be in touch"),
)  # fmt: skip
