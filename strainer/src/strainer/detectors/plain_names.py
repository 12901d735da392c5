"""Plain words about who somebody is here and elsewhere: a second account, a new name, a profile that says more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.between import APP, a_strange_word, between_us, said_to_you, told_to_you
from strainer.detectors.hinting import hint
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, ARRANGE, GIVE = Act.ASK, Act.ARRANGE, Act.GIVE
STOP = r"\s*(?:\?|$)"
NAME = r"@?([a-z][a-z0-9_.\-]{2,24})"
ACCOUNT = r"(?:account|acount|acc|accnt|acct|name|user ?name|user|profile|nick(?:name)?|id|persona|login|handle)"
OTHER = (
    r"(?:other|second|2nd|third|3rd|alt|alternate|backup|back up|spare|burner|secret|old|listener|member|main|"
    r"real|teen|private|original|first)"
)
NEW = r"(?:new|different|diff|other|second|another|alt|backup|fresh|2nd|third|spare)"
GONE = (
    r"(?:banned|muted|deleted|suspended|kicked|kicked out|blocked|locked out|silenced|removed|logged out|"
    r"disconnected|thrown out|"
    r"booted|ban|reported|cut off|timed out)"
)
PLACES = (
    r"(?:" + APP + r"|there\b|over there|(?:any|all|my|the|your|ur|most|every) ?(?:other )?(?:apps?|socials?|sites?|"
    r"platforms?|"
    r"accounts?)|everything|every ?where|any ?where else|elsewhere|out there|online)"
)

RULES: tuple[Rule, ...] = (
    # Another name of one's own, here.
    hint("plain-guess-who", Kind.PERSONA, GIVE,
        r"\bguess who(?:'?s|se| is| it is| this is)?(?: back| here| again| this is| it is)?[^.!?\n]{0,20}[\s,.!?:]{1,"
        r"4}(?:under|with|on|"
        r"as|from|in) (?:an?|my|the) " + NEW + r" {g1}" + ACCOUNT + r"\b|\bguess who\W{1,4}(?:it'?s|its|tis) (?:me|"
        r"ur|your|ya)\b",
        "gives another name here"),
    hint("plain-its-x-again", Kind.PERSONA, GIVE,
        r"\b(?:it'?s|its|this is|tis|hey|hi|is|im|i'?m)(?: just| still| only| your| ur)? " + NAME
        + r"(?: again| here| btw| back| lol| from "
        r"before)?[,.!\s]{1,3}(?:just |but |got |with |under |on |from |using |i have |i got |in |new |made )*(?:an? "
        r"|my |the )?" + NEW
        + r" {g1}" + ACCOUNT + r"\b",
        "gives another name here", check=a_strange_word),
    hint("plain-same-me", Kind.PERSONA, GIVE,
        r"\b(?:same|still) (?:me|person|girl|guy|boy|user|human|idiot|old me|listener|lad|dude|woman|man|"
        r"gal)\b[^.!?\n]{0,20}[\s,](?:" + NEW
        + r"|changed(?: my| the)?|switched(?: my)?) {g1}" + ACCOUNT + r"\b|\b(?:" + NEW + r"|changed (?:my|the)|"
        r"switched (?:my|the)) {g1}"
        + ACCOUNT + r"\b[^\n]{0,24}\b(?:same (?:me|person|girl|guy|human|old|listener|boy|dude)|still me|it'?s "
        r"(?:still |really |just )?me\b|its "
        r"(?:still |really |just )?me\b|who dis|who this|who'?s this|its? @?[a-z]+\W*$)",
        "gives another name here"),
    hint("plain-two-accounts", Kind.PERSONA, GIVE,
        r"\b(?:i|i'?ve|ive)(?: have| got| also| now| just| actually| secretly| kinda)* (?:have|hav|got|made|make|"
        r"created|use|opened|started|run|keep|"
        r"making|set up)? ?(?:an? |two |2 |three |3 |another |multiple |my )(?:second |other |new |secret |different "
        r"|alt |spare |backup |listener |member |"
        r"teen |adult |whole )*(?:accounts?|acounts?|acc|accs|accts?|profiles?|personas?|alts?|user ?names?) (?:on "
        r"here|here|on this (?:site|app)|too|as well|"
        r"so i|so we|so they|it'?s|its|called|named|under|in case|just (?:for|to)|to (?:talk|chat|find|message)|for "
        r"(?:you|u|us)|nobody|no one|no1|they don'?t|mods|"
        r"one for|one is|one'?s)\b|\b(?:i|i'?ve|ive)(?: have| got| also| made| use| just| secretly)+ (?:another|two|"
        r"2|three|a second|an alt|a 2nd|a secret|an other|"
        r"a backup|a spare|a different) (?:accounts?|acounts?|acc|accs|alts?|accts?|listener account|profiles?)" + STOP
        + r"|\b(?:my|a) (?:second|other|alt|2nd|spare|backup) (?:listener |member )?(?:account|acc|"
        r"profile)[,.\s]{1,3}(?:it'?s|its|still|that'?s|thats) {g1}me\b|\bsecond "
        r"(?:listener |member )?(?:account|acc)\b[^.!?\n]{0,12}\bstill me\b",
        "gives another name here"),
    hint("plain-x-is-me", Kind.PERSONA, GIVE,
        r"(?:^|[,.!?;]\s?|\b(?:and|so|btw|also|but|that|because|cos|psst|shh|hi|hey) )(?:the (?:user|one|account) "
        r"(?:called |named )?)?" + NAME
        + r" (?:(?:is|was|'s|are|iz) (?:also|really|actually|secretly) me" + STOP + r"|(?:=|==) me\b|(?:is|was|'?s|=|"
        r"are|iz) (?:also |really |actually |secretly |just |still )?(?:me (?:too|as well|also|btw|lol|on|in|from)|"
        r"my (?:" + OTHER + r"|new) " + ACCOUNT + r"|my (?:alt|main|spare|backup|burner)\b))",
        "gives another name here", check=a_strange_word),
    hint("plain-my-alt", Kind.PERSONA, GIVE,
        r"\b(?:this is|this'?s|this one is|thats|that'?s|that was|that one'?s|im on|i'?m on|i was on|on|using|from|"
        r"message|write to|add|request|try|use|its|it'?s) my (?:"
        r"alt|burner|(?:" + OTHER + r") (?:account|acount|acc|acct|profile|user ?name|listener account|member "
        r"account|one))\b|\bmy alt(?: account| acc)? (?:is|'s|was|"
        r"=|on|here|called|got)\b|\bmy (?:other|second|old|main|listener|2nd|alt) (?:account|acc|acct|profile) (?:is "
        r"|was |got |'s |has been )*" + GONE,
        "gives another name here", check=told_to_you),
    hint("plain-banned-so-this", Kind.PERSONA, GIVE,
        r"\b(?:" + GONE + r")\b[^.!?\n]{0,30}[\s,](?:so|n|and|now|hence|thus|this)[\s,]{1,2}(?:now |here |i |i'?m |"
        r"im |this is |here'?s |here i am |had to |just |ive |i'?ve |am "
        r")*(?:back |make |made |using |use |on |making |with |under |as |my |created |in )+(?:this\b|another "
        r"(?:account|acc|one|name)|an? new (?:account|acc|one|name)|new "
        r"(?:account|acc|name)|my (?:other|alt|second|new)|an? (?:alt|different|diff|second))",
        "gives another name here"),
    hint("plain-i-was-x", Kind.PERSONA, GIVE,
        r"\b(?:remember me|you (?:know|knew|talked to|spoke to|met|chatted with) me|we (?:talked|spoke|met|"
        r"chatted)(?: before| already| last week| yesterday)*|i was here before|"
        r"you might remember me)\b[^\n]{0,24}[\s,.?!](?:i was|i'?m|im|it'?s|its|i used to be|as|when i was|under|"
        r"back when i was|i went by|my name was)(?: called| named| "
        r"known as)? " + NAME + r"(?: then| back then| before| at the time|\W*$| from| here)",
        "gives another name here", check=a_strange_word, excusable=False),
    hint("plain-formerly", Kind.PERSONA, GIVE,
        r"\b(?:i used to be(?: called| named)?|i used to go by|formerly(?: known as| called)?|previously(?: known as|"
        r" called)?|fka|i was(?: called| named| known as)|i was on here as|i "
        r"was here as|(?:i'?m|im) back[,.!]? ?(?:it'?s|its|as)?|aka|i went by|i go by) " + NAME
        + r"(?:\W*$| here| on here| before| btw| lol| until| till| then| last)",
        "gives another name here", 0.65, check=a_strange_word, excusable=False),
    hint("plain-back-as", Kind.PERSONA, GIVE,
        r"\b(?:i'?ll|ill|i will|gonna|going to|imma|i'?m|im|i might|when i|i can) (?:just )?(?:be |come |pop |log |"
        r"sign |return|show |go |get |make |get )*(?:back|around|on|online|in|here|up)? ?"
        r"(?:tomorrow |later |soon |again |here |tonight |monday )?(?:as|under|with|by|on) (?:(?:an?other|an? " + NEW
        + r"|my (?:" + OTHER + r"|new)) {g1}" + ACCOUNT
        + r")\b|\bwhen i(?:'m)? (?:come |get |am )?back (?:i'?ll|ill|i will|im|i'?m gonna|my name) be\b",
        "gives another name here", check=between_us),
    hint("plain-back-as-x", Kind.PERSONA, GIVE,
        r"\b(?:i'?ll|ill|i will|imma|gonna|i'?m gonna|im|i'?m) (?:be |come |log |sign |return )*(?:back |on |in |"
        r"around |return |here |online )?"
        r"(?:tomorrow |later |soon |again |here |tonight )?(?:as|under|called|named) " + NAME
        + r"(?:\W*$| tomorrow| later| tonight| if| so| instead| "
        r"next| from| on| in| ok)",
        "gives another name here", 0.65, check=a_strange_word),
    hint("plain-if-banned", Kind.PERSONA, GIVE,
        r"\bif (?:i|this|this (?:account|acc|one)|my (?:account|acc)) (?:ever |do |should |just )?(?:gets?|'?m|am|"
        r"ends? up|is|was|disappear|disappears|vanish|vanishes)? ?(?:" + GONE
        + r"|again|disappear|vanish|gone)(?: again| here| tonight)?[^.!?\n]{0,12}[\s,](?:(?:just |you can |u can |"
        r"then )*(?:look (?:for|out for)|ask for|search|find|message|request|write to|try|add|go to)|(?:i'?ll|"
        r"ill|i will) (?:be (?:back |on |called |here )?(?:as|under|called|with|on|[a-z]+[0-9_])|come back (?:as|"
        r"under|with)|make (?:a new|another)|use))\b",
        "gives another name here"),
    hint("plain-if-you-see-x", Kind.PERSONA, GIVE,
        r"\b(?:if|when|wen) (?:you|u|someone|somebody|some one|an?|anyone)[^.!?\n]{0,20}\b(?:called|named|by the "
        r"name of|with the name|as)\b[^.!?\n]{0,30}[\s,](?:that'?s|thats|it'?s|its|is|it will be|"
        r"that will be|thatll be|it'?ll be|that'?ll be|it is|that is) (?:gonna be |still |just |really |only |prob "
        r")?me\b|\b(?:look|ask|search|watch|keep an eye out) (?:out )?(?:for|4) " + NAME.replace("(", "(?:")
        + r"[^.!?\n]{0,24}[\s,](?:that'?s|thats|it'?s|its|it will be|that will be|it'?ll be|im|i'?m) (?:still |just |"
        r"really |gonna be )?(?:me|him|her)\b",
        "gives another name here"),
    hint("plain-listener-name", Kind.PERSONA, GIVE,
        r"\bmy (?:listener|member|forum|other|old|previous|former|alt|main|second) (?:name|user ?name|nick|"
        r"handle)(?: here| on here)? (?:is|was|=|'s|used to be) " + NAME.replace("(", "(?:")
        + r"|\bmy (?:name|user ?name|nick) (?:on|in) the (?:forums?|boards?|rooms?|other room|listener side|group) "
        r"(?:is|was|=) " + NAME.replace("(", "(?:")
        + r"|\b(?:search|look|request|ask) (?:for |up )?" + NAME.replace("(", "(?:") + r" (?:in|on|under|among) "
        r"(?:the )?(?:listeners?|listener (?:list|page|directory)|members? list|browse page)\b",
        "gives another name here"),
    # Asking for another name.
    hint("plain-your-other-name", Kind.PERSONA, ASK,
        r"\b(?:what'?s|whats|what is|what was|what were|wats|tell me|do i know) (?:your|ur) (?:" + OTHER
        + r"|previous|former|forum|last|earlier) (?:" + ACCOUNT
        + r")s?(?: here| on here| again| before| called|" + STOP + r")|\b(?:do|did|have|are) (?:you|u) (?:have|got|"
        r"use|made|make|on|also have)? ?(?:an? |any |"
        r"your )?(?:other|second|different|alt|another|old|2nd) (?:accounts?|acc|alts?|user ?names?|profiles?|names?|"
        r"account name)(?: here| on here| too| as well| in the|" + STOP
        + r")|\b(?:who were (?:you|u)|what was (?:your|ur) (?:user ?)?name|what were (?:you|u) called) before(?: "
        r"this| you changed| u changed)?" + STOP
        + r"|\bwhat(?:'?s| is| was| do| are| r| did)? ?(?:your|ur)? ?(?:user ?)?names? ?(?:do |are |did )?(?:you |u "
        r")?(?:use |go by |have |under )*(?:in|on) the (?:forums?|boards?|rooms?|other room)\b",
        "asks for another name"),
    hint("plain-are-you-x", Kind.PERSONA, ASK,
        r"\b(?:is (?:this|that|it)|are (?:you|u)|r u|this is|aren'?t (?:you|u)) (?:still |really |just |also |"
        r"actually |the same )*" + NAME + r"(?: again)? (?:on|with|under|from|w) (?:an?|your|ur|the|that) (?:"
        + OTHER + r"|" + NEW + r") (?:" + ACCOUNT + r")\b|\b(?:are|r|aren'?t) (?:you|u) (?:also |really |the same )*"
        + NAME.replace("(", "(?:") + r" (?:on|from|in) (?:" + APP + r")(?: |\W|$)",
        "asks for another name", check=between_us),
    hint("plain-share-login", Kind.PERSONA, GIVE,
        r"(?:^|\b(?:you can|u can|i'?ll|ill|i can|just|want to|wanna|want|pls|please|could|lemme|let me|can) "
        r")(?:also |just )?(?:use|log ?in (?:as|with|to|on|under)|take|have|borrow|share|give (?:you|u)|"
        r"send (?:you|u)|sign in (?:as|with|to)|go on|get on|try|here'?s|heres) (?:on )?my (?:{g1})(?:account|acc|"
        r"login|log in|password|pw|passcode)(?: (?:if|and|to|is|so|when|the|pass|for|then|here|its|it'?s|instead|"
        r"name)|,|"
        + STOP + r")|\b(?:log ?in|sign in) as me\b|\b(?:my \w+|we|me|both of us|two of us|the two of us)(?: and (?:i|"
        r"me))? (?:both )?(?:share|use|are on) (?:this|the same|one|an?) (?:account|login|log in|profile)"
        r"(?: here| on here| on this|" + STOP + r")",
        "shares an account", check=said_to_you),
)  # fmt: skip
