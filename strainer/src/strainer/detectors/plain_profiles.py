"""Plain words about profiles: where to look in one's own, and a name that leads somewhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import APP, OWN, between_us, said_to_you
from strainer.detectors.hinted_ties import MINE
from strainer.detectors.hinting import hint
from strainer.detectors.plain_names import PLACES, STOP
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, GIVE = Act.ASK, Act.GIVE
USER = r"(?:user ?name|username|user|name|handle|nick(?:name)?|tag|pfp|pic|profile pic|picture)"

RULES: tuple[Rule, ...] = (
    hint("plain-profile-down", Kind.PROFILE, GIVE,
        r"\b(?:scroll|go|look|scrolling|swipe)(?: all the way| right)? (?:down|to|through|to the (?:very )?(?:bottom|"
        r"end|top) of|past)(?: (?:on|in|to|at|of|the|very|bottom|end))* (?:my|mi) (?:profile|page|bio|posts?|about|"
        r"wall|intro)\b|\b(?:screen ?shot|save|copy|scan|flip|reverse|reverse search|reverse image|reverse image "
        r"search|image search|zoom(?: in)?|translate|decode|decipher|google|enlarge|unscramble|ss|rearrange|"
        r"read)(?: in| on| into| up)* (?:(?:the|that|a) (?:qr|qr code|code|text|writing|letters|name|word|words|"
        r"number|bit|last line|thing|caption|barcode|emojis?|link)(?: code)? (?:in|on|of|from|at) )?"
        + MINE + r"\b|\b(?:the |see the |look at the |check the |read the )(?:qr|qr code|code|text|writing|emojis?|"
        r"number|caption|link|letters) (?:in|on|of|from) " + MINE + r"\b",
        "points to a profile", check=said_to_you),
    hint("plain-avatar-code", Kind.PROFILE, GIVE,
        r"\bmy (?:avatar|pfp|pic|picture|profile pic|profile picture|icon|banner|status|bio) (?:is|has|got|contains|"
        r"'s)(?: actually| now| literally)? (?:an? |my |the )?(?:qr|qr code|barcode|code|"
        + OWN + r"|writing|user ?name|link)\b|\b(?:avatar|pfp|pic|picture|icon)\b[^\n]{0,12}\b(?:scan|zoom|flip|"
        r"reverse|unblur|screenshot) (?:it|in|that|on)\b|^(?:check |look at |see |go to |"
        r"read )?my (?:page|profile|bio|pfp|status|about|avatar)[.,!:\s]{1,3}(?:quick|now|rn|hurry|fast|one (?:min|"
        r"sec)|before|go\b|look|look at it|check it)",
        "points to a profile"),
    hint("plain-put-it-there", Kind.PROFILE, ASK,
        r"\b(?:update|edit|change|fill|fill in|put|add|set)[^.!?\n]{0,12}\b(?:your|ur) (?:profile|bio|about ?me|"
        r"status|pfp|page)[^.!?\n]{0,15}\b(?:with|w|to) (?:your|ur) (?:" + OWN + r"|"
        + APP + r")\b|\b(?:put|stick|write|hide|leave|add|type|pop|slip|stash|post|drop) (?:a |some )?(?:link|hint|"
        r"clue|contact|something|socials?) (?:for me )?(?:in|on|into) (?:your|ur) (?:profile|bio|"
        r"about ?me|status|page|pfp)\b",
        "asks to write it into a profile", check=said_to_you),
    # The same name elsewhere.
    hint("plain-same-there", Kind.PROFILE, GIVE,
        r"\b(?:i'?m|im|i am|its|it'?s|thats|that'?s|i go by|called|mine'?s|mine is|my name is|exactly|i'?m called|"
        r"named|i use) (?:also |just |exactly |literally |the exact |still )*(?:the )?same "
        r"(?:" + USER + r" |one |thing )?(?:on|over on|for|4|in|at) " + PLACES + r"|^(?:the )?same (?:" + USER
        + r" |one |thing )?(?:on|for|over on) " + PLACES
        + r"|\b(?:this|that|it|here)(?:'?s| is)? (?:also |really |actually |literally )?my (?:" + APP
        + r"|gamer|{known})(?: too)? ?(?:" + USER + r"|id|@|account)?(?: too| as well| btw| lol|" + STOP
        + r")|\b(?:my|this|same) (?:user ?)?(?:name|nick|handle|user)(?: on)?(?: here)? (?:but|plus|minus|without|"
        r"except|only|\+) (?:(?:with|add|an?|the|no|replace|change|swap|in|put|it'?s|its) )*(?:[0-9]+|"
        r"underscores?|dots?|dash(?:es)?|[0-9a-z]\b|two|the (?:numbers?|dots?|year|last|first|spaces?|letters?)|"
        r"spaces?|backwards|reversed|letters?|extra)",
        "points to a name elsewhere"),
    hint("plain-search-me", Kind.PROFILE, GIVE,
        r"^(?:just |go |pls |so |or |you can |u can )?(?:search|google|look|stalk|find) me(?: up)?(?: lol| online| "
        r"there| sometime|" + STOP + r")|\b(?:type|put|search|enter|paste|copy|google|look up|try|stick)"
        r"(?: in| up| for)? my (?:exact |whole |full |display )?(?:user ?name|name|handle|nick|user)(?: here| from "
        r"here| up)? ?(?:in|into|on|in to|onto|to|at)? ?(?:the )?(?:" + PLACES
        + r"|google|search|search bar|a search|lol|and (?:you|u|see)|" + STOP + r")|^(?:look|read|check|see|"
        r"study)(?: at)? my (?:user ?)?name(?: again| closely| backwards?| carefully| properly| here|" + STOP
        + r")|\bread (?:the )?first (?:letters?|words?) (?:of|in|from) (?:my|the|each|every)\b|\bmy (?:user "
        r"?)?(?:name|nick|handle|username)(?: on)? (?:here )?(?:is|=|equals) (?:my |the )?"
        r"(?:user ?|nick)?(?:name|handle)? ?(?:there|in|on|for) (?:" + PLACES + r")",
        "points to a name elsewhere", check=said_to_you),
    hint("plain-yours-there", Kind.PROFILE, ASK,
        r"\b(?:is|are|iz|was) (?:that |this |it )?(?:also )?(?:your|ur|yr) (?:real |actual )?(?:" + USER
        + r"|user ?names?)? ?(?:here )?(?:also |the |still )*(?:same )?(?:on|for|in) (?:" + PLACES
        + r"|your socials)|\bis (?:that|this|it) (?:also )?(?:your|ur) (?:" + APP + r")(?: " + USER
        + r"| account| too| in| here|" + STOP + r")|\b(?:you|u|ya) (?:also |still )?(?:use|got|go by|have|called|"
        r"keep) (?:that|this|"
        r"the same|same|your|ur) (?:" + USER + r") (?:on|for|in|any ?where|elsewhere|every ?where|some ?where|for "
        r"everything)\b(?: (?:" + PLACES + r"|else|other))?|\b(?:are|r) (?:you|u) (?:the )?same (?:" + USER + r" )?on "
        + PLACES,
        "asks for a name elsewhere", check=between_us),
    hint("plain-find-you-by-name", Kind.PROFILE, ASK,
        r"\b(?:find|see|reach|look|search|get|add|found|looked|searched|googled|stalk)(?: for)? (?:you|u|ya) (?:up "
        r")?(?:any ?where |else ?where |online |on google )?(?:by|with|under|from|using|through|as|if i (?:search|"
        r"google|type|look up|use|put))"
        r"(?: in)? (?:that|this|your|ur|the same) (?:" + USER + r")\b|\b(?:search|searched|google|googled|look up|"
        r"looked up|type|typed|put|typing|copy|copied|paste|searching|googling) (?:for |in |up )?(?:your|ur|that|this) "
        r"(?:exact |same |full )?(?:" + USER + r")\b(?: up)?[^.!?\n]{0,14}[\s,](?:find|found|get|see|saw|would|will|"
        r"come|comes|came|pop|pops|on (?:" + APP + r"|google)|in (?:" + APP + r"|google)|into|anywhere|elsewhere)\b|"
        r"\bif i "
        r"(?:search|google|look up|type|typed|searched|googled)(?: for| in)? (?:you|u|(?:your|ur|that|this) (?:"
        + USER + r"))\b",
        "asks for a name elsewhere", check=between_us),
    hint("plain-found-yours", Kind.PROFILE, GIVE,
        r"\bi (?:think i |just |already |totally |may have |might have |literally |finally |even )*(?:found|find|"
        r"looked up|searched|searched up|googled|stalked|checked out|followed|follow|added|recogni[sz]ed|looked at|"
        r"came across|screenshotted|"
        r"seen|saw|got) (?:your|ur|yr) (?:real |actual |public |other )?(?:" + APP + r"|socials?|linkedin|facebook "
        r"(?:page|profile)|youtube|channel|website|blog|real name|full name|profile on|page on|account on)(?: |\W|$)|"
        r"\bi "
        r"(?:think i |just |already |even |totally )*(?:found|saw|seen|stalked|searched(?: for)?|spotted|looked for|"
        r"looked) (?:you|u|ya)(?: up)? (?:on|at|in) (?:the )?(?:" + APP + r"|google)(?: |\W|$)|\bi (?:just |already |"
        r"even |totally |"
        r"kinda |may have )*(?:googled|stalked|looked|searched|facebooked) (?:you|u|ya)(?: up)?(?: lol| haha| and| "
        r"online| btw|" + STOP + r")|\bi (?:just |already )?(?:searched|googled|looked up|typed)(?: up| in)? (?:your|"
        r"ur) (?:" + USER + r")",
        "has found somebody elsewhere", check=between_us, excusable=False),
)  # fmt: skip
