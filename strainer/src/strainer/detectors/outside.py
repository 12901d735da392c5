"""Hints that lead outside: a profile to look at, another name, a group or a friendship elsewhere."""

from __future__ import annotations

from strainer.result import Act, Kind
from strainer.rule import Rule


def _rule(name: str, kind: Kind, act: Act, score: float, pattern: str, why: str) -> Rule:
    """Return a rule about a hint."""
    return Rule(name, kind, act, score, pattern, why)


RULES = (
    _rule(
        "profile-check",
        Kind.PROFILE,
        Act.GIVE,
        0.75,
        r"\b(?:check|look at|look in|see|read|peep|go to|visit|click|click on|look on|view|tap|look up|"
        r"have a look at|take a look at)(?: out)? (?:my|the link in my) (?:new |user )?(?:profile|bio|username|"
        r"user name|about me|about|page|pfp|avatar|handle|profile pic|status|description|pinned)\b",
        "points to a profile",
    ),
    _rule(
        "profile-its-in",
        Kind.PROFILE,
        Act.GIVE,
        0.75,
        r"\b(?:(?:it|that|they)(?:'?s| is| are|'re)?|everything|my (?:snap|insta|number|contact|info|name|ig|"
        r"socials|discord|handle)(?:'?s| is| are)?|all|link|you can find (?:it|me)|find it|details|info|i (?:put|"
        r"wrote|left|posted|hid) (?:it|my \w+)) (?:is |are |all )?(?:in|on|at) my (?:profile|bio|username|"
        r"user name|about me|about|page|pfp|avatar|profile pic|description|status|posts?|story)\b",
        "points to a profile",
    ),
    _rule(
        "profile-same-name",
        Kind.PROFILE,
        Act.GIVE,
        0.7,
        r"\b(?:my (?:user ?name|handle|name here|nickname) (?:here )?(?:is|are|'s) (?:the same|my|"
        r"also my) (?:as )?(?:my )?(?:{place}|everywhere|on|elsewhere)|(?:google|search|look up) my (?:user ?name|"
        r"name|handle)|just google me|google me|you'?ll find me if you (?:search|google))\b",
        "points to a name elsewhere",
    ),
    _rule(
        "profile-name-there",
        Kind.PROFILE,
        Act.GIVE,
        0.7,
        r"\bmy (?:name|user ?name|nick|handle) (?:on )?(?:here|on here) is (?:also |the same as |the same )(?:my |"
        r"as )?(?:{g3})(?:on|name|user|handle|there|everywhere)\b",
        "points to a name elsewhere",
    ),
    _rule(
        "persona-other",
        Kind.PERSONA,
        Act.GIVE,
        0.7,
        r"\bmy (?:other|second|listener|member|main|alt|old|real|2nd) (?:account|profile|name|user ?name|persona|"
        r"handle)(?: here| on here)?(?: is| =|:|'s| here is| goes by) ?@?[a-z0-9]",
        "gives another name here",
    ),
    _rule(
        "persona-im-also",
        Kind.PERSONA,
        Act.GIVE,
        0.7,
        r"\b(?:i'?m|i am|i'm also|im) (?:also |really |actually |the same person as |the one called |"
        r"known as )(?:called |known as |@)?@?[a-z0-9_.\-]+ (?:here|on here|in the (?:rooms?|forum)|on my other|"
        r"on the forum|in the other)\b",
        "gives another name here",
    ),
    _rule(
        "persona-look-for",
        Kind.PERSONA,
        Act.GIVE,
        0.7,
        r"\b(?:look for|find|ask for|search for|request|message|add) (?:me|my listener|"
        r"my other account)(?: here)? (?:as|under|by|in the rooms as|in the forum as|under the name|"
        r"by the name)(?: of)? @?[a-z0-9_.\-]{3,}",
        "gives another name here",
    ),
    _rule(
        "persona-real-name",
        Kind.PERSONA,
        Act.GIVE,
        0.6,
        r"\bmy (?:real|full|actual) name is [a-z]+ [a-z]+\b",
        "gives a full name",
    ),
    _rule(
        "persona-ask",
        Kind.PERSONA,
        Act.ASK,
        0.65,
        r"\b(?:what'?s|what is|whats|tell me|do you have|have you got)(?: an?| another)? ?(?:your|ur)? (?:other|"
        r"real full|listener|member|real|full) (?:account|name|user ?name|profile|persona)s?(?: here| on here|\?|$)",
        "asks for another name",
    ),
    _rule(
        "offsite-group",
        Kind.OFFSITE,
        Act.GIVE,
        0.7,
        r"\b(?:(?:some|a few|lots|a bunch|most|many|several|all|a couple|bunch) of us|we|us guys|people (?:from|"
        r"on) here|us from here|the others|everyone(?: from here| here)?)(?: all| also| already)? (?:have|got|are|"
        r"use|talk|chat|hang out|meet|made|moved|are all|hang|run|started|went|is)(?: {g3}| )(?:(?:an?|our|"
        r"the) (?:own )?{place}|the server|(?:on|over on|in|to|over to) (?:a |the |our )?(?:{place}|{hint})|"
        r"(?:{place}) (?:group|server|chat|gc)|(?:group ?chat|gc) outside|outside (?:of )?here)\b",
        "tells of a group outside",
    ),
    _rule(
        "offsite-know-you",
        Kind.OFFSITE,
        Act.GIVE,
        0.65,
        r"\b(?:i think )?(?:(?:i know you|i recogni[sz]e you|i used to talk to you|we already talk|i follow you|"
        r"i added you|i have you|we'?re friends|we know each other) (?:already )?(?:from|on|in|outside|irl|"
        r"off here|at) (?:school|class|college|work|uni|{place}|real life|here|irl|church|the gym|home|outside)|"
        r"you'?re in my (?:class|school|year|grade|town|street)|we go to the same (?:school|class|church|college|"
        r"uni|gym)|we'?re in the same (?:school|class|year|grade|town))\b",
        "tells of a tie outside",
    ),
    _rule(
        "offsite-group-there",
        Kind.OFFSITE,
        Act.GIVE,
        0.7,
        r"\b(?:there'?s|there is|theres|we have|we'?ve got|i (?:run|made|have|started)) (?:an? |"
        r"our )(?:{g1})(?:group ?chat|gc|server|group|chat)(?: {g1}| )(?:outside|off here|for (?:us|"
        r"people from here|people here|everyone here|all of us)|not on here|elsewhere)",
        "tells of a group outside",
    ),
    _rule(
        "offsite-talk-there",
        Kind.OFFSITE,
        Act.GIVE,
        0.7,
        r"\bi (?:already |also |still )?(?:talk|text|chat|call|message|speak)(?:ed)?(?: to| with)? (?:(?:the|my|"
        r"another|a|one of the) (?:other )?(?:listeners?|members?|people from here|person from here|one from here)|"
        r"someone from here|people from here|some of you|her from here|him from here)(?: {g2}| )(?:on|over|outside|"
        r"off)\b",
        "tells of a tie outside",
    ),
    _rule(
        "offsite-you-told",
        Kind.OFFSITE,
        Act.GIVE,
        0.65,
        r"\b(?:my friend|somebody|someone|another listener|my listener|the other listener|a member|a listener|"
        r"one of the listeners|this girl|this guy|this listener) (?:from|on|here|i met) ?(?:on |"
        r"from )?here?(?: {g3}| )(?:and i|gave me|has my|added me|texts me|calls me|is on my|talks to me on|"
        r"follows me|and me)\b",
        "tells of a tie outside",
    ),
    _rule(
        "offsite-do-you-know",
        Kind.OFFSITE,
        Act.ASK,
        0.6,
        r"\b(?:is there|anyone got|anyone have|any|is anyone in|who'?s in|who is in|anyone in) (?:an? |the |"
        r"a group )?(?:{place} )(?:server|group|chat|gc|groupchat)(?: for)?(?: us| here| people| members|"
        r" listeners| this| {g2})?",
        "asks for a group outside",
    ),
    _rule(
        "offsite-ask-group",
        Kind.OFFSITE,
        Act.ASK,
        0.7,
        r"\bis there (?:an? |any )?(?:{g1})(?:group ?chat|gc|server|discord|group on {place}|whatsapp group|"
        r"telegram group)\b(?: {g3}| )?(?:for|with|here|outside|people|\?)?",
        "asks for a group outside",
    ),
    _rule(
        "profile-has-it",
        Kind.PROFILE,
        Act.GIVE,
        0.7,
        r"\bmy (?:profile|bio|username|user name|about me|about page|about|page|pfp|avatar|profile pic|"
        r"profile picture|description|status) (?:has|says|tells(?: you)?|shows|contains|gives) (?:it|my|all|"
        r"everything|you|the|where|how)\b|\b(?:the )?(?:answer|hint|clue|rest|name|number|secret) is (?:in|"
        r"on) my (?:profile|bio|username|user name|about|page|pfp|avatar|name|picture|status)\b",
        "points to a profile",
    ),
    _rule(
        "profile-use-my-name",
        Kind.PROFILE,
        Act.GIVE,
        0.7,
        r"\b(?:put|type|search|enter|look up|try|copy|paste|use) my (?:user ?name|name|nick|"
        r"handle)(?: from here)? (?:in|into|on|in to|at) (?:the )?(?:{place}|google|search|other|elsewhere)\b|"
        r"\b(?:look at|read|check|see) my (?:user ?name|name)\b(?: {g3}| ?,? ?)(?:that'?s|thats|it'?s|its|is|"
        r"the same|on) (?:my |also |how )?(?:{place}|you|name)",
        "points to a name elsewhere",
    ),
    _rule(
        "persona-on-other",
        Kind.PERSONA,
        Act.GIVE,
        0.7,
        r"\b(?:on|under|with|from) my (?:other|second|main|alt|old|listener|member|2nd) (?:account|profile|name|"
        r"persona|login)(?: here)?,? (?:i'?m|i am|im|my name is|it'?s|is|you know me as|i was)\b",
        "gives another name here",
    ),
    _rule(
        "persona-alt-is",
        Kind.PERSONA,
        Act.GIVE,
        0.7,
        r"\bmy (?:alt|other account|second account|other acc|alt account|other persona|listener account|"
        r"member account)(?: here| on here)?(?: is|'s|:| =| is called) ?@?[a-z0-9]",
        "gives another name here",
    ),
    _rule(
        "persona-im-on-here",
        Kind.PERSONA,
        Act.GIVE,
        0.65,
        r"\b(?:i'?m|im|i am) @?[a-z0-9_.\-]{3,} (?:on here|here|in the (?:rooms?|forum)) (?:too|also|as well)\b",
        "gives another name here",
    ),
    _rule(
        "offsite-we-text",
        Kind.OFFSITE,
        Act.GIVE,
        0.65,
        r"\b(?:met|know|found) (?:my |a |an |some |her |him |them )?(?:[\w']+ )?(?:on|through|from|via) (?:here|"
        r"this site|this app|the rooms?)(?: and| ,|,)?(?: now)? (?:we|i) (?:now )?(?:text|talk|call|chat|meet|snap|"
        r"dm|facetime|date|live|hang out)\b",
        "tells of a tie outside",
    ),
    _rule(
        "offsite-in-our",
        Kind.OFFSITE,
        Act.GIVE,
        0.7,
        r"\b(?:people|members|listeners|users|folks|ppl|girls|guys) (?:from |on )?here (?:are|have|use|is|got|hang|"
        r"talk|chat)(?: {g2}| )(?:in |on )?(?:our |a |my |the )?(?:{place}|group ?chat|gc|server)\b",
        "tells of a group outside",
    ),
    _rule(
        "offsite-know-irl",
        Kind.OFFSITE,
        Act.GIVE,
        0.65,
        r"\bi (?:think |might |already )?(?:i )?know (?:you|u) (?:irl|in real life|from (?:school|class|work|"
        r"church|college|uni|town|real life)|outside)\b|\b(?:are|r) (?:you|u) (?:the |that )?(?:girl|guy|boy|one|"
        r"person|kid|woman|man) (?:from|in) my (?:class|school|year|street|town|work|church|uni|college)\b",
        "tells of a tie outside",
    ),
    _rule(
        "offsite-listeners-there",
        Kind.OFFSITE,
        Act.GIVE,
        0.65,
        r"\bi(?:'ve| have|'ve got| have got| got)?(?: got| added| talk to)? (?:[\w]+ )?(?:listeners?|"
        r"members?) (?:from here )?(?:on|in) (?:my )?{place}\b",
        "tells of a tie outside",
    ),
)
