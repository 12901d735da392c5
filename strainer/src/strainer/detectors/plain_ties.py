"""Plain words between two who are in touch already: calls and texts of yesterday, numbers that were passed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import APP, DIGITS, GROUP, between_us, somebody_named, told_to_you
from strainer.detectors.hinting import hint
from strainer.detectors.plain_groups import not_of_others
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
STOP = r"\s*(?:\?|$)"
NAME = r"@?([a-z][a-z0-9_]{2,19})"
HAVE = r"(?:" + APP + r"|" + DIGITS + r"|{email}|address|@|socials?|handle|contact(?: info| details)?)"
THING = (
    r"(?:texts?|txts?|snaps?|voice ?notes?|voice ?messages?|vn|voicemails?|e-?mails?|dms?|missed calls?|phone "
    r"?calls?|calls?|"
    r"facetime|parcel|package|postcard|photos?|pics?|pictures?|selfies?|friend request|follow request|(?:"
    + APP
    + r") (?:messages?|msgs?|dms?|requests?|story|stories|posts?|chats?))"
)
ON = r"(?:on|over|in|via|through|by|thru)"
PHONE = (
    r"(?:the |my |your |ur |our |that )?(?:phone|fone|calls?|phone calls?|facetime|texts?|"
    + APP
    + r"|dms?|vc|voice ?notes?|e-?mail|letter)"
)
FROM_HERE = r"(?:from|off) (?:here|this (?:site|app|room|place|forum|chat)|the (?:site|app|room|rooms|forum))"
SOMEONE = (
    r"(?:an?|some|one of the|[0-9]+|two|three|four|five|my|lots of|loads of|many|a few|a couple of|a couple|couple|"
    r"other|quite a "
    r"few|like|about|the|several|all the|these|this)(?: (?:other|old|really|nice|lovely|new|sweet|[0-9]+|two|"
    r"three))* (?:people|ppl|"
    r"persons?|listeners?|members?|girls?|guys?|friends?|ones?|folks|users?|boys?|lads?|mates?|ladies|lady|dude|"
    r"others?|woman|man)"
)

RULES: tuple[Rule, ...] = (
    hint("plain-said-on-phone", Kind.OFFSITE, GIVE,
        r"\b(?:like|as|what|wat|when|the thing|that thing|things|stuff|thing|remember|about|which|everything|all|"
        r"whatever) (?:that )?"
        r"(?:i|you|u|we|ya|i'?d|you'?d)(?: just| already| both| was| were| had)? (?:said|told (?:you|u|me)|talked(?: "
        r"about)?|discussed|sent(?: me| you| "
        r"u)?|wrote|texted(?: me| you| u)?|messaged(?: me| you| u)?|spoke(?: about)?|say|mentioned|asked(?: me| you| "
        r"u)?|saying|"
        r"showed (?:me|you|u)|chatted|promised)(?: me| you| u| it| about| that)* (?:earlier |yesterday |last night |"
        r"before |to me )?" + ON
        + r" " + PHONE + r"\b",
        "tells of a tie outside", check=told_to_you, excusable=False),
    hint("plain-got-my-text", Kind.OFFSITE, ASK,
        r"\b(?:(?:did|didn'?t|have|hav|haven'?t|has) )?(?:you|u|ya) (?:not |even |ever |actually |still |never "
        r")*(?:get|see|got|gotten|seen|"
        r"receive|received|read|open|opened|hear|listen to|watch|saw|check|answer|answered|answering|ignore|ignored|"
        r"ignoring) (?:to )?(?:any of )?my (?:last |other "
        r"|first |latest |[0-9]+ )?" + THING + r"(?: |\W|$)|\b(?:the|that|those|my|this|all the) (?:last |other |"
        r"cute |silly |little |long )?(?:" + THING
        + r"|videos?|songs? link|playlist|letters?|gifts?|presents?|flowers|necklace|hoodie|bracelet|money|books?) "
        r"(?:that )?(?:i|you|u|we)(?:'ve| "
        r"just| have)? (?:sent|texted|mailed|snapped|emailed|e-mailed|posted to|dmed|dm'd|posted)(?: (?:you|u|ya|me|"
        r"to me|to (?:you|u)|over|each other|"
        r"last night|yesterday|on " + APP + r")|" + STOP + r")",
        "tells of a tie outside", check=told_to_you, excusable=False),
    hint("plain-never-texted-back", Kind.OFFSITE, ASK,
        r"\b(?:you|u|ya) (?:never|didn'?t|didnt|haven'?t|havent|forgot to|stopped|won'?t|wont|still haven'?t|barely|"
        r"hardly) {g1}(?:(?:text|"
        r"texted|texting|ring|rang|phone|phoned|snap|snapped|snapping|dm|dmed|facetime|facetimed|skype|skyped|added|"
        r"add|followed|follow|email|emailed)"
        r" me(?: back| anymore| yesterday| last| on| when| again| after|" + STOP + r")|(?:text|texted|ring|rang|"
        r"snapped|email|emailed|snap|dmed|add|"
        r"added|follow|followed) back|(?:call|called|calling) me (?:back|last night|yesterday|like you said|when "
        r"you)|pick(?:ed)? up (?:when i|"
        r"the phone|your phone|last night|my call|yesterday)|(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?) (?:to "
        r")?my (?:" + THING + r")|accept(?:ed)? me (?:on|back)|accept(?:ed)? "
        r"my (?:friend |follow )?(?:request|req|add)(?: on|" + STOP + r"))|\bwhy (?:did|didn'?t|didnt|don'?t|dont|"
        r"haven'?t|havent|won'?t|wont|aren'?t|r|are|did) (?:you|u) (?:not |"
        r"ever |even |never )*(?:(?:text|texting|ring|phone|snap|snapping|dm|facetime|follow|following|email|unadd|"
        r"unadding|unfollow|unfriend) (?:me|back)|call me back|pick up "
        r"(?:when|last|my|the|yesterday)|pick up" + STOP + r"|answer my (?:" + THING + r")|text\b)",
        "tells of a tie outside", check=told_to_you, excusable=False),
    hint("plain-blocked-there", Kind.OFFSITE, GIVE,
        r"\b(?:you|u|ya)(?:'?ve)? (?:have |just |even |already |still |never |also )*(?:blocked|block|unblocked|"
        r"unadded|unfriended|unfollowed|removed|deleted|left|added|"
        r"followed|follow|requested|ghosted|screenshotted|messaged|dmed|texted|called|wrote|muted|ignored|liked|"
        r"snapped)(?: me| my \w+)(?: back)?(?: on (?:read|"
        r"delivered|seen))? (?:on|from|off|over on) (?:the |your |ur )?(?:" + APP + r"|there\b)|\bwhy (?:did|have|"
        r"would|r|are) (?:you|u) (?:block|"
        r"unadd|unfollow|unfriend|remove|delete|leave|mute|ignore|blocking|ignoring)(?:d|ed)? me(?: on (?:read|"
        r"delivered|seen))? (?:on|from|off) (?:the |your )?" + APP
        + r"\b|\b(?:you|u) (?:just )?(?:unadded|unfriended|unfollowed) me\b|\b(?:left|leave|leaving) me on (?:read|"
        r"delivered) (?:on|for)\b",
        "tells of a tie outside", check=told_to_you, excusable=False),
    hint("plain-missed-call", Kind.OFFSITE, GIVE,
        r"\b(?:sorry|srry|soz|sry|apologies)(?: that| for| if| about| again| babe| hun)* (?:i |we )?(?:missed|"
        r"missing|ignored|didn'?t (?:pick up|answer|"
        r"hear|see|get|reply to)|didnt (?:pick up|answer|hear|see|reply to)|couldn'?t (?:pick up|answer|take)|not "
        r"answering|not picking up|not seeing|never answered)"
        r"(?: to)? (?:(?:your|ur|the|that|all your) (?:" + THING + r")|(?:the |my )?phone\b)|\bsorry i (?:didn'?t|"
        r"couldn'?t|didnt|couldnt) pick up\b|"
        r"\b(?:i )?(?:missed|got|saw|see|seen|heard) (?:your|ur) (?:last |missed )?(?:call|calls|texts?|snaps?|voice "
        r"?notes?|voicemail|"
        r"facetime|parcel|postcard|letter in|package)(?: |\W|$)",
        "tells of a tie outside", check=told_to_you, excusable=False),
    hint("plain-thanks-for-calling", Kind.OFFSITE, GIVE,
        r"\b(?:thanks|thank you|thankyou|ty|tysm|thx|tnx|thank u)(?: so much| again| a lot)? (?:for|4) (?:(?:calling|"
        r"ringing|phoning|texting|facetiming|"
        r"calling me|ringing me|texting me|picking up|following me(?: back)?|adding me(?: back)?|calling us)(?: "
        r"(?:me )?(?:last|yesterday|earlier|today|the other|on|back|when|this))|(?:the |that |our |your |ur "
        r")(?:phone ?calls?|facetime|voice ?notes?|texts?|postcard|parcel|package|follow|add|(?:late night )?call "
        r"(?:last|yesterday|"
        r"earlier|the other))(?: |\W|$)|meeting (?:me|up)|coming over|driving me)",
        "tells of a tie outside", check=told_to_you),
    hint("plain-good-to-meet", Kind.OFFSITE, GIVE,
        r"\b(?:nice|good|great|lovely|amazing|fun|happy|loved|liked|enjoyed|glad|cool|awesome|weird|strange)(?: i "
        r"got| we got| to finally| that we| we)? (?:to )?(?:"
        r"(?:hear(?:ing)?|heard) (?:your|ur) voice(?: |\W|$)|(?:meet(?:ing)?|met|see(?:ing)?|saw|hug(?:ging)?|"
        r"hanging out with|"
        r"finally meet(?:ing)?|hang out with|have coffee with|having coffee with|facetiming|calling)(?: with)? "
        r"(?:you|u|ya)(?: guys| all| both)? (?:in person|irl|in real life|face to face|for "
        r"real|off here|outside|at the [a-z]+|on [a-z]+day|last (?:week|weekend|[a-z]+day)|the other day|over coffee|"
        r"for coffee|in town|on (?:facetime|video|cam|zoom|skype|the phone)))"
        r"|\b(?:when|since|the day|after|that time|day) we (?:first |finally |last )?(?:met up|met irl|met in person|"
        r"hung out|facetimed|called|texted|talked on the phone|"
        r"spoke on the phone|video called|swapped (?:{number}|{contact})|exchanged (?:{number}|{contact}))",
        "tells of a tie outside", check=told_to_you, excusable=False),
    hint("plain-your-pics", Kind.OFFSITE, GIVE,
        r"\b(?:saw|seen|liked?|loved?|looking at|commented on|screenshotted|saved|watched|watching|see|shared|found) "
        r"(?:your|ur|all your|all ur|yr) {g1}(?:"
        r"(?:pics?|photos?|pictures?|selfies?|story|stories|reels?|posts?|videos?|profile|page|account|status|"
        r"comment|live) (?:on|in|from) (?:the |your |ur )?(?:"
        + APP + r")|snaps?(?: |\W|$)|tweets?\b|tiktoks?\b|reels?\b|insta\b|(?:" + APP + r") (?:story|stories|posts?|"
        r"pics?|photos?|profile|"
        r"page|status|account))|^(?:i )?saw (?:your|ur) (?:story|stories)(?: lol| haha| earlier| yesterday| last "
        r"night| today)?" + STOP
        + r"|\b(?:the|your|ur|those|that|all the|them) {g1}(?:pics?|photos?|pictures?|selfies?) (?:from|of|on) "
        r"(?:your|ur|you|u)\b",
        "tells of a tie outside", check=between_us),
    # Who has whose number.
    hint("plain-have-yours", Kind.OFFSITE, GIVE,
        r"\bi(?:'ve)?(?: have| still have| already have| hav|'?ve got| got| still got| kept| saved| know| "
        r"memori[sz]ed| found| wrote down| remember| got hold of| "
        r"looked up) (?:your|ur|yr) (?:" + HAVE + r")(?: (?:remember|saved|now|already|so|lol|from|off|right|in my "
        r"phone|here|too|and|btw|through)|,|" + STOP
        + r")|\b(?:gave|sent|told|showed|passed|forwarded|slipped|texted) (?:me|us) (?:your|ur|yr) {g1}(?:" + HAVE
        + r")(?: |\W|$)|\b(?:got|get|found|have) (?:your|ur) (?:" + HAVE + r") (?:from|off|through|thru|of) [a-z]",
        "tells of a tie outside", check=told_to_you, excusable=False),
    hint("plain-pass-it-on", Kind.OFFSITE, GIVE,
        r"\b(?:give|send|pass|forward|slip|text|show) (?:it to |on to )?" + NAME + r" (?:my|ur|your) (?:" + HAVE
        + r")(?: |\W|$)",
        "passes on a way to be reached", check=somebody_named),
    hint("plain-tell-to-add", Kind.OFFSITE, ARRANGE,
        r"\b(?:tell|ask|get) " + NAME + r" (?:to|2|if (?:he|she|they) can) (?:add|text|txt|call|dm|snap|follow|ring|"
        r"facetime|email|hmu|phone|find|whatsapp) "
        r"(?:me|us)(?: (?:on|if|back|when|at|later|tonight|pls|please|asap|tomorrow|up|in|from)|" + STOP
        + r")|\b(?:tell|ask) " + NAME
        + r" (?:that )?(?:i'?m|im) (?:still )?on (?:" + APP + r")\b",
        "passes on a way to be reached", check=somebody_named),
    hint("plain-ask-them-for", Kind.OFFSITE, ARRANGE,
        r"\bask " + NAME + r" (?:for|4) (?:my|the|our|ur) {g1}(?:" + HAVE + r"|inv|invite|link|" + GROUP
        + r")(?: |\W|$)",
        "passes on a way to be reached", check=somebody_named),
    hint("plain-do-they-have", Kind.OFFSITE, ASK,
        r"\b(?:does|did|has|do|got) " + NAME + r" (?:still |already )?(?:have|got|give (?:you|u)|gave (?:you|u)|know|"
        r"has) (?:my|your|ur) (?:" + HAVE
        + r")(?: |\W|$)",
        "asks who has a way to be reached", check=somebody_named),
    hint("plain-each-others", Kind.OFFSITE, ASK,
        r"\b(?:each ?others?'?|one ?another'?s|eachother'?s) (?:phone |actual )?(?:numbers?|socials?|snaps?|instas?|"
        r"contacts?|emails?|addresses|" + APP
        + r")\b",
        "speaks of ties outside", check=not_of_others),
    # Others from here, outside.
    hint("plain-people-from-here", Kind.OFFSITE, GIVE,
        r"\b(?:i|we|i'?ve|ive|i'?m)(?: have| got| also| still| already| actually| even)* (?:text|texting|snap|"
        r"snapping|dm|facetime|follow|following|call|calling|phone|"
        r"ring|texted|met up with|dated|dating|meet|meeting|met|friends with|add|added|whatsapp|live with|in touch "
        r"with|in contact with|followed) {g1}(?:with )?" + SOMEONE + r"(?: i met)? " + FROM_HERE
        + r"|\b(?:i|we|i'?ve|ive)(?: have| got| still| know| talk to| talk with| chat with| speak to| added| add| "
        r"also| friends with| met| follow| make friends with)+ "
        + SOMEONE + r"(?: i met)? (?:from|off|on) (?:here|this (?:site|app|room|place|forum|chat)) {g2}(?:on|over|"
        r"via|outside|irl) ?(?:my |the )?(?:" + APP
        + r"|phone|contacts|here|of here|in real life)?\b",
        "tells of a tie outside", check=not_of_others, excusable=False),
    hint("plain-anyone-outside", Kind.OFFSITE, ASK,
        r"\b(?:anyone|any1|anybody|someone|somebody|who(?: else)?|people|ppl|others?|members?|listeners?)(?: else)? "
        r"(?:from|on|in) (?:here|this (?:room|site|app|"
        r"place|forum)|the room) {g2}(?:outside|on (?:" + APP + r")|off (?:here|the site|site|this)|irl|in real life|"
        r"(?:do|did|have|are|r) (?:you|u) (?:text|call|snap|"
        r"got on|follow|talk to on|talk to outside|dm|facetime))\b|\b(?:who|which) (?:do|have) (?:you|u) (?:text|"
        r"snap|call|add|added|follow) (?:from|off) here\b",
        "asks about ties outside", excusable=False),
    hint("plain-didnt-we", Kind.OFFSITE, ASK,
        r"\b(?:didn'?t|did|haven'?t|have|don'?t|weren'?t|aren'?t|were|do) we (?:already |used to |not |both |ever |"
        r"use to )*(?:talk|chat|text|meet|met|call|match|matched|"
        r"talked|facetime|follow|friends|mutuals|in|game|play|snap|speak|spoke|dm)(?: (?:each other|to|same|the same|"
        r"once|before|up))* (?:on|over|in|from|at) (?:the |a |an |same )?(?:"
        + APP + r"|gc|group ?chat|server|phone|church|train|bus)\b|\bwe (?:already )?(?:follow|have|added|texted|"
        r"snap|matched with|know) (?:each other|eachother) (?:on|from|in) (?:the )?(?:"
        + APP + r"|server|gc|phone)",
        "tells of a tie outside", check=told_to_you, excusable=False),
)  # fmt: skip
