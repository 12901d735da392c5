"""Plain words about groups outside: asking to be let in, letting in, telling that there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import APP, GROUP, between_us, told_to_you
from strainer.detectors.hinting import hint
from strainer.patterns import compiled
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
STOP = r"\s*(?:\?|$)"
WHOSE = r"(?:the|our|are|my|your|ur|yalls|y'all'?s|that|this|thee|da|their)"
LINK = (
    r"(?:inv|invite|invitation|(?:group|server|gc|discord|chat|invite|zoom|whats ?app|telegram|call|channel|meeting|"
    r"group chat) (?:link|code|invite|inv)|link (?:to|for|4) (?:the|our|my|your|ur) {g1}(?:"
    + GROUP
    + r"|group|chat|zoom|call|meeting|channel))"
)
US = (
    r"(?:(?:(?:quite )?an?|the|some|lots|loads|most|half|many|a couple|several|plenty|all|[0-9]+|two|three|four|five|"
    r"six|"
    r"seven|eight|nine|ten|eleven|twelve|a dozen|bunch|few) ?(?:bunch|few|lot|couple|handful|load|dozen|group|ton|"
    r"rest)? "
    r"?(?:of )?(?:us|we|them from here|(?:people|ppl|regulars|members|listeners|folks|folk|girls|guys|lads|others|ones|"
    r"users|peeps|friends) (?:from|in|on|off) (?:here|this (?:room|site|group|place|app|forum|chat)|the (?:rooms?|site|"
    r"forum|chat)|our room))|(?:the others|the regulars|the gang|the crew|the old crowd|every ?(?:one|body)) (?:from|"
    r"in|"
    r"on|off) (?:here|this (?:room|site|group|place|app|chat)|the (?:rooms?|site|chat)))"
)
AWAY = (
    r"(?:(?:an?|the|our|our own|this|that) (?:{g2})?(?:"
    + GROUP
    + r")|"
    + APP
    + r"|outside(?: of)?(?: here| this)?|off (?:here|site|the site)|somewhere else|elsewhere|another (?:place|site|app|"
    r"server)|a different (?:place|site|app|server)|(?:the|an) ?other (?:place|site|app|server|group ?chat|gc)|our own "
    r"place|zoom|text|the phone|over there)"
)
FOR_YOU = compiled(
    r"\b(?:want in|wanna|want to|who wants|who'?s in|come|join|if (?:you|u|ya|any)|(?:you|u) (?:should|can|could|"
    r"want|in)|"
    r"for (?:people|ppl|us|girls|guys|anyone|those|survivors|teens|mums|moms|dads|lads|everyone|folks|listeners|"
    r"members|"
    r"this|the room|all of us|others)|from here|this room|the room|here|link|invite|inv|lmk|dm me|pm me|ask me|hmu|add "
    r"(?:you|u)|tell me)\b"
)
OF_OTHERS = compiled(
    r"\b(?:at work|my (?:family|class|friends?|school|team|cousins|sisters?|coworkers|year|uni|job|boss|ex|church)|for "
    r"(?:my|work|school|class|uni|his|her|their)|without me|kicked|removed me|left me|in my (?:class|year|school)|from "
    r"(?:school|work|college|uni|church)|study|band|club|homework)\b"
)


def one_for_us(match: Match, view: View) -> float | None:
    """Take a group that is open to the partner, not the one that a class or a family has."""
    around = view.text[max(0, match.start() - 50) : match.end() + 60]
    return None if OF_OTHERS.search(around) or not FOR_YOU.search(view.text[match.start() : match.end() + 60]) else 0.0


def not_of_others(match: Match, view: View) -> float | None:
    """Drop "a few of us at work have a group chat"."""
    around = view.text[max(0, match.start() - 50) : match.end() + 50]
    return None if OF_OTHERS.search(around) else 0.0


def not_left_out(match: Match, view: View) -> float | None:
    """Drop what is told of others' groups, and of a place at school or at work."""
    return None if not_of_others(match, view) is None else between_us(match, view)


RULES: tuple[Rule, ...] = (
    hint("plain-who-wants-group", Kind.INVITE, ARRANGE,
        r"\b(?:who|any ?(?:one|1|body)|(?:do |did |would |don'?t )?(?:you|u|ya|yall|someone|some1)|(?:you|u) "
        r"guys)(?:'s| "
        r"else| all| still| even| here| not)* (?:wants?|needs?|got|has|have|wanna have|like|wan|fancy|hav|missed|up "
        r"for|"
        r"down for) (?:in(?:to)? |to join |to be in |added to |adding to |an? )*(?:" + WHOSE + r" )?{g1}(?:" + LINK
        + r"|discord|disc|gc|group ?chat|server)(?: link)?(?: (?:or|if|here|too|still|yet|pls|again|then|so|to join|"
        r"for|"
        r"rn|now|hmu|lmk|dm)|" + STOP + r")|^(?:you |u |anyone |still |who )?(?:want|wants) in" + STOP
        + r"|^(?:u |you )?want (?:an? |the |my )?(?:" + LINK + r")" + STOP,
        "an invitation to a group", check=not_left_out),
    hint("plain-inv", Kind.INVITE, ASK,
        r"\b(?:send|drop|get|have|need|want|give|gimme|an|for|4|ask|dm|pm|got|any|can i|pls|please|throw) (?:me |us |"
        r"an |a "
        r"|the |for |4 |get |have )*inv\b|^inv(?:ite)?(?: me| link| pls| plz| please| code)?" + STOP
        + r"|\binv me\b|\b(?:inv|invite|add) me (?:to|too|2|in|into|in to) (?:the|ur|your|that|ya|yalls|da) {g1}(?:"
        + GROUP
        + r"|" + APP + r"|call|zoom)\b",
        "asks for an invitation"),
    hint("plain-ask-to-join", Kind.INVITE, ASK,
        r"\b(?:how (?:do|can|could|would|d) (?:i|we|u|you)|(?:can|could|may|cn) (?:i|we|u|you)|where (?:do|can) i|"
        r"wanna|"
        r"want to|let me|lemme|i'?d like to|i'?d love to|would (?:you|u) like to|like to|care to|how to|should) {g1}"
        r"(?:join|jion|get in|get into|get on|get onto|be in|come in|come on|be added to|be part of|get added to|"
        r"come to|"
        r"enter|hop in|hop on|find) (?:to |on )?(?:" + WHOSE + r"|an?|yall'?s) {g1}(?:" + GROUP
        + r"|zoom(?: call| meeting)?)(?: |\W|$)",
        "asks to be let into a group", check=not_left_out),
    hint("plain-put-in-group", Kind.INVITE, ARRANGE,
        r"\b(?:add|ad|put|get|let|invite|pull|bring|stick|sneak|slip|chuck|pop) (?:me|us|you|u|ya) (?:in|to|into|on|"
        r"onto|2|"
        r"in to) (?:" + WHOSE + r"|an?|a little|our little) {g1}(?:" + GROUP + r")(?: |\W|$)|\b(?:add|ad) me (?:in|to|"
        r"into|2) (?:the|ur|your) (?:whatsapp |other )?(?:group|chat|call)" + STOP,
        "an invitation to a group", check=not_left_out),
    hint("plain-join-ours", Kind.INVITE, ARRANGE,
        r"(?:^|\b(?:you should|u should|you can|u can|pls|please|plz|just|wanna|come|or|so|and|lets|let'?s|feel free "
        r"to|"
        r"should|everyone|guys|welcome to|you guys should|could) )(?:join|jion|joing|hop in|hop on|hop into|come to|"
        r"come on|"
        r"come in|come over to|come into|come thru|come 2|get in|jump in|pop in|pop into|check out|try|get on) (?:to "
        r"|into "
        r")?(?:" + WHOSE + r"|us on|me on|us in|us at|a|me in) {g2}(?:" + GROUP + r"|zoom(?: call| meeting)?|" + APP
        + r")(?: |\W|$)",
        "an invitation to a group", check=not_left_out),
    hint("plain-made-a-group", Kind.INVITE, ARRANGE,
        r"\b(?:i|we|i'?m|im|we'?re|someone|some of us|me and \w+|i'?ve|we'?ve)(?: am| are| have| just| also| all| "
        r"already|"
        r" both| actually)* (?:making|starting|made|started|set up|setting up|created|creating|opened|opening|run|"
        r"running|"
        r"host|hosting|have|hav|got|own|mod|admin|do|doing|built|founded|going to make|gonna make|gonna start) "
        r"(?:an?|our|our "
        r"own|my own|my|this|the|up a) (?:little |small |private |free |new |really |nice |cosy |cozy |supportive |"
        r"support |"
        r"secret |weekly |nightly |[\w']+ )?(?:{place} )?(?:" + GROUP + r"|zoom)\b",
        "tells of a group outside", check=one_for_us),
    hint("plain-there-is-a-group", Kind.INVITE, ARRANGE,
        r"\b(?:there(?:'?s| is| are)?|theres|their'?s|thers|ther is|they'?re is) (?:also |this |like |actually |"
        r"already )*"
        r"(?:an?|the|our|this) (?:{g3})?(?:" + GROUP + r")\b",
        "tells of a group outside", check=one_for_us),
    hint("plain-ours-is-nicer", Kind.INVITE, ARRANGE,
        r"\b(?:our|the|my|are) (?:{known} )?(?:" + GROUP + r") (?:is|'s|are|iz) (?:way |so |much |a lot |lot |far |"
        r"more |"
        r"really |waaay |always |just |open )*(?:nicer|better|fun|funner|active|chill|chiller|safer|cooler|"
        r"friendlier|kinder|"
        r"quieter|private|open|easier|less|where|for|full of) (?:to |than |then |there|tbh|for|and|if|here|anyone|"
        r"people|$|"
        r"everyone|strict|the|us|honestly|rules|\?)",
        "tells of a group outside", check=not_left_out),
    hint("plain-zoom", Kind.INVITE, ARRANGE,
        r"\b(?:an?|the|our|my|on|this) (?:{g1})(?:zoom|google meet|skype|jitsi|facetime|discord)(?: call| meeting| "
        r"room| "
        r"session| group| chat| night)?\b[^.!?\n]{0,30}\b(?:(?:you|u) (?:should|can|could) (?:come|join)|come along|"
        r"come if|join "
        r"us|if (?:you|u) (?:want|wanna)|ask me|(?:dm|message|pm) me|link (?:if|is|for)|wanna (?:come|join))\b|"
        r"\b(?:zoom|skype|"
        r"google meet|discord) (?:call |meeting |chat )?(?:tonight|tomorrow|on [a-z]+day|every "
        r"[a-z]+)\b[^.!?\n]{0,20}\b(?:ask "
        r"me|link|come|join|dm|message me)\b",
        "an invitation to a call", check=not_left_out),
    hint("plain-ask-for-link", Kind.INVITE, ARRANGE,
        r"\b(?:ask|dm|pm|message|msg|text|hit up|inbox|hmu|hit me up|comment|holler)(?: me| us)? (?:for|4|if (?:you|"
        r"u) (?:want|"
        r"need|wanna have|would like)) (?:an?|the|my|our|da)? ?(?:inv|invite|link|invitation|invite code|server code|"
        r"room "
        r"code|group link|discord|server|add)\b|\b(?:say (?:yes|me|hi)|lmk|if (?:you|u) want)[^.!?\n]{0,12} (?:i'?ll|"
        r"ill|i "
        r"can) (?:send|dm|drop|give|pm|get|add|inv|invite)(?: you| u)? (?:an? |the |my |our |in\b|to )*(?:inv|invite|"
        r"link|" + GROUP
        + r"|code)\b",
        "an invitation to a group", check=told_to_you),
    hint("plain-get-you-in", Kind.INVITE, ARRANGE,
        r"\b(?:i'?ll|ill|i can|i could|lemme|let me|i will|imma|gonna|can) (?:add|inv|invite|get|put|let|sneak|send|"
        r"dm|pass|drop|"
        r"shoot|pm)(?: you| u| ya)?(?: in| to| into| on| onto)* (?:an? |the |our |my |that )+{g1}(?:" + LINK + r"|"
        + GROUP
        + r")(?: |\W|$)|\b(?:you|u) should (?:be|come|get) (?:in|on|join|into) (?:it|the (?:" + GROUP + r"))" + STOP,
        "an invitation to a group", check=not_left_out),
    # Groups that some from here have elsewhere.
    hint("plain-bunch-of-us", Kind.OFFSITE, GIVE,
        r"\b" + US + r"(?: here| now| all| also| already| actually| still| just| kinda| even| from here| in here| in "
        r"this room| "
        r"from this room| from the room| do)* (?:have|has|hav|got|are|r|is|talk|chat|hang|hang out|use|text|meet|"
        r"made|moved|"
        r"went|started|call|in|on|switched|left|found|migrated|keep in touch|stay in touch|play|set up|run|snap|"
        r"facetime|were|"
        r"speak|been added|get together)(?: all| now| already| each other| active| gone| moved| over| across| to| on|"
        r" in| for|"
        r" together| up| talking| chatting| hanging out| out| onto| at| via)* " + AWAY + r"(?: |\W|$)",
        "tells of a group outside", check=not_of_others, excusable=False),
    hint("plain-others-have", Kind.OFFSITE, GIVE,
        r"\b(?:the others|the rest(?: of us| of them)?|the regulars|the gang|the crew|we (?:all|both)|me and (?:some|"
        r"a few|a "
        r"couple|the rest|most) of (?:the )?(?:others|them|us|guys|girls|regulars|people here)|every ?(?:one|"
        r"body)(?: else)?) "
        r"(?:have |has |already |all |just |also |now |are |r |is |'?ve )*(?:have|has|got|in|on|left|moved|went|chat|"
        r"talk|"
        r"hang out|switched|made|migrated|gone|is|are) (?:for |to |on |in |over |over to |over on |onto |at |already "
        r")*(?:(?:an?|"
        r"the|our|our own) (?:other |new |whole )?(?:" + GROUP + r")|the (?:other|new) (?:place|site|app|one|group "
        r"chat))(?: "
        r"|\W|$)",
        "tells of a group outside", check=not_left_out),
    hint("plain-only-one-not-in", Kind.OFFSITE, ARRANGE,
        r"\b(?:you'?re|ur|your|you are|u r|u are|are (?:you|u)) (?:like |literally |legit |pretty much |basically "
        r")?(?:the )?"
        r"(?:only|last) (?:1|one|person|1ne)? ?(?:left |that'?s |thats |who'?s |whos |who is |that is |still |that "
        r"isn'?t |thats "
        r"still )*(?:not (?:in|on)|isn'?t (?:in|on)|(?:not )?yet (?:in|on)|missing (?:from|in)|left out of|without|"
        r"in|on) (?:the |"
        r"our |my )?{g1}(?:" + GROUP + r"|" + APP + r")\b|\bwhy (?:aren'?t|arent|are|r|haven'?t) (?:you|u) (?:not "
        r")?(?:in|on|"
        r"joined|join) (?:the|our|my) {g1}(?:" + GROUP + r")\b",
        "invites to a group outside", excusable=False),
    hint("plain-group-from-here", Kind.OFFSITE, GIVE,
        r"\b(?:added|invited|joined|in|got|on|have|made|run|part of|started)[^.!?\n]{0,20}\b(?:" + GROUP + r"|" + APP
        + r")[^.!?\n]{0,16}\b(?:with|for|of|full of) [^.!?\n]{0,16}\b(?:from|off|on) (?:here|this (?:site|room|app|"
        r"place|forum))\b|"
        r"\bfrom (?:here|this (?:site|room|app)) (?:added|invited|put|got) (?:me|us) (?:to|in|into|on) (?:an?|the|"
        r"their|his|her|"
        r"this) {g1}(?:group|" + GROUP + r"|" + APP + r")\b",
        "tells of a group outside", excusable=False),
    hint("plain-are-you-in-it", Kind.OFFSITE, ASK,
        r"\b(?:you|u|any ?(?:one|body|1)|who)(?: here| else| guys|'s|'?re| from here| in here)* (?:is |are |r |still "
        r"|also )?(?:in|on|"
        r"part of|joined|joining|seen|see|know about|know) (?:the|our|that) {g1}(?:gc|group ?chat|server|discord|"
        r"disc|whats ?app "
        r"group|telegram group)(?: (?:too|as well|yet|already|here|or|still|with|for|from|right)|,|" + STOP
        + r")|\b(?:you|u|ur|"
        r"you'?re|i'?m|im|its|it'?s me|aren'?t (?:you|u))\b[^.!?\n]{0,24} from (?:the|our|that) (?:gc|group ?chat|"
        r"server|discord|"
        r"disc|whats ?app|telegram|tele|tiktok live|stream)(?: (?:group|server|right|too|lol)|,|" + STOP + r")",
        "speaks of a group outside", check=not_left_out),
)  # fmt: skip
