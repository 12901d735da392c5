"""Plain ways of moving to an app: asking who has it, getting it, being found and added there, offering one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import APP, OWN, asks_us, between_us, said_to_you, told_to_you
from strainer.detectors.hinting import hint
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
STOP = r"\s*(?:\?|$)"
SOON = (
    r"(?:tonight|later|tomorrow|tmrw|tmr|now|rn|soon|instead|then|after (?:school|work|this|dinner|class)|in (?:an? "
    r"(?:bit|min|minute|sec|hour)|like [0-9]+|[0-9]+|five|ten|two)|at [0-9]+|sometime|quick|asap|real quick|rq|pls|plz|"
    r"please|with me|together|if (?:you|u)|when|and (?:i'?ll|we)|so (?:i|we)|ok|okay)"
)

RULES: tuple[Rule, ...] = (
    # Who has it.
    hint("plain-any-chance-on", Kind.APP, ASK,
        r"\b(?:(?:any )?chance|by any chance|is|are|r|aren'?t) (?:that )?(?:you|u|ya|anyone|anybody|any1|"
        r"someone)(?:'?re|r| "
        r"are)?(?: here| all| guys| else| still| even| ever| maybe)? (?:on|got|have|has|use|uses|using|into) (?:an? |"
        r"the "
        r")?" + APP + r"(?: (?:too|as well|by any chance|at all|account|acc|right|btw|or|much|still|often)|\?|$|,)|"
        r"\b(?:you|u|ya|yall) (?:got|have|use|on|hav|must have|must be on|prob have) (?:an? )?" + APP + r"(?: "
        r"(?:right|yeah|too|as well|by any chance|at all|don'?t (?:you|u)|dont u)|, ?(?:right|yeah|no))",
        "asks for an app", check=told_to_you),
    hint("plain-who-has", Kind.APP, ASK,
        r"\b(?:who(?:'?s|se)?|any ?(?:one|body|1))(?: here| else| in here| on here)* (?:has|have|got|uses?|is on|on|"
        r"wants|"
        r"up for|down for|down to|wanna)(?: an?| to| my)? (?:" + APP + r")(?: (?:here|wanna|want|add|account|too|and|"
        r"i'?m|"
        r"im|lmk|hmu|or|to talk|call|group)|" + STOP + r")",
        "asks for an app"),
    hint("plain-do-you-snap", Kind.APP, ASK,
        r"\b(?:do|d|does|don'?t|dyou|d'you) (?:you|u|ya|yous|yall) (?:guys |ever |even |still )?(?:snap|tele|insta|"
        r"skype|"
        r"facetime|discord|whatsapp|whats app|kik|zoom|ft|telegram|text|txt|fb|imessage|vc|video call|voice call|"
        r"game on "
        r"\w+)(?: (?:much|at all|people|ppl|with people|or)|" + STOP + r")",
        "asks for an app"),
    hint("plain-one-or-other", Kind.APP, ASK,
        r"^(?:(?:is it |do (?:you|u) (?:use|prefer|have|like) |(?:you|u) (?:use|prefer|got) |better |easier |on ))?"
        + APP
        + r" or " + APP + r"(?: or " + APP + r")?(?: for (?:you|u|talking|this)| better| easier| then)?(?:" + STOP
        + r"|, ? ?(?:which|what|wat|wich|you|u|im|i'?m|i|whatever|either))",
        "asks which app"),
    hint("plain-fancy-app", Kind.APP, ARRANGE,
        r"\b(?:fancy|down for|up for|how about|what about|wanna do|wanna use|wanna try|game for|feel like|care for|"
        r"keen "
        r"on|thoughts on|ok with|okay with|cool with|good with|comfortable (?:with|on|using)|mind (?:using|going on|"
        r"switching to|moving to|getting|downloading|if we use)|want to use|happy (?:with|to use)|open to) (?:an? |"
        r"some |"
        r"the |to use |using |going on |getting |switching to |swapping to |moving to )?" + APP + r"(?: (?:call|chat|"
        r"instead|or|calls|dms?|for this|for talking|" + SOON + r")|" + STOP + r")",
        "suggests another app", check=told_to_you),
    # Going there.
    hint("plain-over-to", Kind.APP, ARRANGE,
        r"(?:^|\b(?:or|shall we|let'?s|lets|wanna|maybe|can we|jump|go|come|hop|head|move|straight|pop|swap|us|this|"
        r"moving|off we go|bring it|take it|transfer) )(?:over|off|across|back|along|on) (?:to|on|onto) (?:the |my |"
        r"our "
        r")?" + APP + r"(?: " + SOON + r"| or|" + STOP + r")",
        "suggests another app", check=told_to_you),
    hint("plain-get-you-to", Kind.APP, ARRANGE,
        r"\b(?:get|have|make|convince|ask|want|need|like|persuade|wish|hoping|tell|beg|get|wait for|love) (?:you|u|ya) "
        r"(?:(?:would |could |had |to |2 |on |onto |for |over )+)?(?:download|get|install|join|use|try|make|sign up|"
        r"switch|be|come|downloading|have)?(?: (?:to|for|on|onto|over|an?|the|my))* ?" + APP + r"(?: |\W|$)",
        "suggests another app", check=between_us),
    hint("plain-get-it-so", Kind.APP, ARRANGE,
        r"\b(?:make|get|create|open|start|set up|install|download|dl|redownload|reinstall) (?:an? |the |ur |your |"
        r"yourself "
        r"an? |urself an? )?" + APP + r"(?: account| acc| app)? (?:so (?:we|i|you|u|that)|(?:and|n|then|&) (?:we|i|"
        r"you|u|"
        r"add|text|message|find|dm|tell)|for me|with me|pls|please)\b|^(?:just |u should |you should |maybe "
        r")?(?:make|get|"
        r"create|install|download|dl|get on|hop on|hop onto|come on|come to|go on|jump on|jump onto|log into|log on|"
        r"log "
        r"onto|open|be on) (?:an? |the |your |ur |my )?" + APP + r"(?: account| acc| app)?(?: " + SOON + r"|" + STOP
        + r")",
        "suggests another app"),
    hint("plain-do-this-on", Kind.APP, ARRANGE,
        r"\b(?:do|have|continue|finish|carry on|keep|move|take|bring|switch|shift) (?:this|it|that|things|our (?:chat|"
        r"talk|talks|convo|sessions?|next)|the (?:chat|convo|rest)|us) {g1}(?:on|over|to|onto|in|via|through|over on|"
        r"over "
        r"to) (?:the |my |our )?" + APP + r"\b|" + APP + r"[^.!?\n]{0,20}[\s,](?:we|i) (?:could|can|cud|should|shud) "
        r"(?:just |still )?(?:talk|chat|text|play|call|speak|voice|hang|add (?:you|u)|meet)(?: on| in)?(?: there| it| "
        r"together| too|" + STOP + r")",
        "suggests another app", check=asks_us),
    hint("plain-at-a-time", Kind.APP, ARRANGE,
        r"^(?:so |then |on |be on |see (?:you|u|ya) on |c u on |catch (?:you|u) on |meet (?:me |you )?on |back on )?"
        + APP
        + r"(?: call)? (?:tonight|later|tmrw|tomorrow|rn|now|soon|after (?:school|work|this|dinner|class|lunch)|in "
        r"(?:an? "
        r"(?:bit|min|minute|sec|few|hour)|like [0-9]+|[0-9]+|five|ten|two)|at (?:[0-9]+|noon|midnight|[a-z]+ (?:pm|"
        r"am)))"
        r"(?: ?(?:mins?|minutes?|secs?|hours?|pm|am|oclock|o'clock))?(?: (?:ok|yeah|then|\w+ night))?" + STOP,
        "arranges to talk on an app"),
    hint("plain-easier-there", Kind.APP, ARRANGE,
        r"\b(?:would be|it'?d be|itd be|be|way|much|loads|heaps|prob(?:ably)?|maybe|lot|far|tbh|so) (?:easier|better|"
        r"nicer|quicker|faster|simpler|comfier|safer|more fun|cooler|less awkward|more comfortable|best)(?: (?:to|talk|"
        r"chat|speak|do|this|say|explain|be|if|we|could|just|can|did|were|talked|chatted|spoke|for|me|us|both|talking|"
        r"you|u|messaging|chatting))* (?:over|on|by|in|via|through|to|2|if we|we) ?(?:the |a )?(?:text|texts|texting|"
        r"txt|"
        r"texted|phone|call|calls|called|voice|vc|video|dms?|imessage|sms|whatsapped|facetime(?:d)?|" + APP
        + r")(?: (?:or "
        r"something|tbh|if|for us|with you|instead|u|you|than|then|lol|right|ngl|anyway)|,|" + STOP + r")",
        "suggests another way to talk", check=between_us),
    hint("plain-never-on-here", Kind.APP, ARRANGE,
        r"\b(?:(?:i'?m|im|i am|i|ill|i'?ll) {g1}(?:never|barely|hardly|rarely|not|don'?t|dont|won'?t|wont|cant|can'?t) "
        r"{g2}(?:on|check|use|come on|come|online|active|get|reply|look at|see)? ?(?:\w+ )?(?:on )?(?:here|this|this "
        r"(?:site|app))|(?:better|easier|quicker|faster) than (?:here|this|on here))[^.!?\n]{0,24}\b(?:on|use|check|"
        r"in|via|"
        r"try|thru|through|over) (?:my |the )?" + APP + r"\b|\b(?:check|use|on|answer|reply|reply on|quicker|faster|"
        r"active)"
        r"[^.!?\n]{0,12}\b" + APP + r" {g2}(?:more|faster|quicker|better|sooner|often) (?:than|then) {g1}(?:this|"
        r"here|on "
        r"here|i do)",
        "suggests another app", excusable=False),
    # Linked and found there.
    hint("plain-added-you", Kind.APP, ARRANGE,
        r"\b(?:i'?m|im|i|i'?ll|ill|just|i'?ve|ive|can i|could i|shall i|lemme|imma|gonna)(?: just| gonna| going to| "
        r"also)? (?:send|sending|sent|added|add|adding|following|follow|followed|requested|request|messaged|message|"
        r"dmed|"
        r"dm'?d|dm|snapped|found|find|text|tag|tagged|subbed to|subscribed to|friended|stalked|searched|looked|look|"
        r"see|"
        r"saw|seen|recogni[sz]ed?)(?: for)? (?:you|u|ya)(?: up)?(?: an? (?:friend |follow |message |msg |dm |snap |"
        r"text |"
        r"add )?(?:request|req|invite|message|msg|dm|snap|follow|add|text))? (?:on|from|via|thru|through|over|over "
        r"on) (?:the "
        r"|my |your |ur )?" + APP + r"\b",
        "tells of a link on an app", check=told_to_you),
    hint("plain-check-your", Kind.APP, ARRANGE,
        r"\b(?:check|chek|open|answer|reply to|look in|look at|go on|go to|read|log into|log in to|get on|turn on|"
        r"come on|"
        r"come onto|refresh|see) (?:your|ur|yr) (?:" + APP + r"|texts|text messages|snaps|voicemail)(?: (?:dms?|"
        r"messages|"
        r"inbox|requests?|now|rn|account|stories|pls|please|for|when|real|i|later|tonight)|,|" + STOP + r")",
        "points to an app", check=said_to_you),
    hint("plain-mine-is-open", Kind.APP, ARRANGE,
        r"\bmy (?:" + APP + r"|dms?|pms?|texts)(?: dms?| messages)? (?:is|are|'s|r) (?:always |still |now )?(?:open|on|"
        r"available|there (?:if|for)|public|free)\b",
        "offers an app", check=between_us),
    hint("plain-find-me-there", Kind.APP, GIVE,
        r"\b(?:you|u|ya)(?:'?ll| will| can| could|ll) (?:always |still |easily |also )*(?:find|see|reach|catch|get|"
        r"contact|"
        r"add|follow|spot|hit|search|look) (?:me|us)(?: up)? (?:on|over on|in|at|there on|via|through) (?:the )?" + APP
        + r"\b|\b(?:look|search)(?: for)? (?:me|us)(?: up)? (?:on|in) (?:the )?" + APP
        + r"\b|^(?:come )?(?:find|catch|reach|get|add|see) me (?:on )?(?:" + APP + r")" + STOP,
        "says how to be reached on an app", check=between_us),
    # Offering one's own.
    hint("plain-want-mine", Kind.APP, GIVE,
        r"(?:^|\b(?:(?:do|does|did|would|d|if|who|when|in case) )?(?:you|u|ya|yall|anyone|anybody|any1|who|"
        r"someone)(?:'d|'ll| "
        r"still| even| ever| maybe| guys| ever| else)? )(?:want|wants|need|needs|like|fancy|take|wanna have|wanna take|"
        r"interested in|after|asking for|have|got|gotten|hav|use|write down|save|saved) (?:me to (?:give|send|leave|"
        r"tell) "
        r"(?:you |u )?)?my (?:" + OWN + r")(?: (?:too|then|instead|or|so|just|in case|lol|if|from|pls|name|number|user|"
        r"username|@|yet|still|right|already|saved)|,|" + STOP + r")",
        "offers a way to be reached", check=told_to_you),
    hint("plain-give-you-mine", Kind.APP, GIVE,
        r"\b(?:i'?ll|ill|i will|i can|i could|can i|could i|may i|shall i|should i|lemme|let me|want me to|wanna me to|"
        r"i'?d|i'?d like to|i wanna|i want to|i should|happy to|i'?m gonna|im gonna|gonna|imma|ok if i|mind if i|if "
        r"i|i'?d "
        r"love to|i was gonna|me to|i might|i'?m going to) (?:just |quickly |also |always |maybe |try to |gladly "
        r")*(?:give|"
        r"send|leave|drop|share|tell|pass|put|write|type|post|slip|text|show|dm|pm|message|inbox) (?:(?:you|u|ya) "
        r")?(?:here |"
        r"down )?my (?:" + OWN + r")(?: (?:here|now|if|so|in case|and|then|for you|too|instead|later|when|once|to "
        r"you|down|"
        r"in|name|username|user|pls|please|but|tomorrow|before|after|or|real|lol|just|tho|though|below|as|first)|,|"
        + STOP + r")",
        "offers a way to be reached", check=between_us),
    hint("plain-ask-me-for", Kind.APP, GIVE,
        r"\bask (?:me )?(?:for|4) my (?:" + OWN + r")\b|\b(?:dm|message|pm|msg) (?:me )?(?:for|4) (?:my|the) (?:" + OWN
        + r")\b",
        "offers a way to be reached", check=said_to_you),
)  # fmt: skip
