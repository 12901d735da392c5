"""Hints that lead outside: a profile to look at, another name, a group or a friendship elsewhere."""

from __future__ import annotations

from strainer.result import Act, Kind
from strainer.rule import Rule


def _rule(name: str, kind: Kind, act: Act, score: float, pattern: str, why: str) -> Rule:
    """Return a rule about a hint."""
    return Rule(name, kind, act, score, pattern, why)


RULES = (
    _rule("profile-check", Kind.PROFILE, Act.GIVE, 0.75, r"\b(?:check|look at|look in|see|read|peep|go to|visit|click|click on|look on|view|tap|look up|have a look at|take a look at)(?: out)? (?:my|the link in my) (?:new |user )?(?:profile|bio|username|user name|about me|about|page|pfp|avatar|handle|profile pic|status|description|pinned)\b", "points to a profile"),
    _rule("profile-its-in", Kind.PROFILE, Act.GIVE, 0.75, r"\b(?:(?:it|that|they)(?:'?s| is| are|'re)?|everything|my (?:snap|insta|number|contact|info|name|ig|socials|discord|handle)(?:'?s| is| are)?|all|link|you can find (?:it|me)|find it|details|info|i (?:put|wrote|left|posted|hid) (?:it|my \w+)) (?:is |are |all )?(?:in|on|at) my (?:profile|bio|username|user name|about me|about|page|pfp|avatar|profile pic|description|status|posts?|story)\b", "points to a profile"),
    _rule("profile-same-name", Kind.PROFILE, Act.GIVE, 0.7, r"\b(?:my (?:user ?name|handle|name here|nickname) (?:here )?(?:is|are|'s) (?:the same|my|also my) (?:as )?(?:my )?(?:{place}|everywhere|on|elsewhere)|(?:google|search|look up) my (?:user ?name|name|handle)|just google me|google me|you'?ll find me if you (?:search|google))\b", "points to a name elsewhere"),
    _rule("profile-name-there", Kind.PROFILE, Act.GIVE, 0.7, r"\bmy (?:name|user ?name|nick|handle) (?:on )?(?:here|on here) is (?:also |the same as |the same )(?:my |as )?(?:{g3})(?:on|name|user|handle|there|everywhere)\b", "points to a name elsewhere"),
    _rule("persona-other", Kind.PERSONA, Act.GIVE, 0.7, r"\bmy (?:other|second|listener|member|main|alt|old|real|2nd) (?:account|profile|name|user ?name|persona|handle)(?: here| on here)?(?: is| =|:|'s| here is| goes by) ?@?[a-z0-9]", "gives another name here"),
    _rule("persona-im-also", Kind.PERSONA, Act.GIVE, 0.7, r"\b(?:i'?m|i am|i'm also|im) (?:also |really |actually |the same person as |the one called |known as )(?:called |known as |@)?@?[a-z0-9_.\-]+ (?:here|on here|in the (?:rooms?|forum)|on my other|on the forum|in the other)\b", "gives another name here"),
    _rule("persona-look-for", Kind.PERSONA, Act.GIVE, 0.7, r"\b(?:look for|find|ask for|search for|request|message|add) (?:me|my listener|my other account)(?: here)? (?:as|under|by|in the rooms as|in the forum as|under the name|by the name)(?: of)? @?[a-z0-9_.\-]{3,}", "gives another name here"),
    _rule("persona-real-name", Kind.PERSONA, Act.GIVE, 0.6, r"\bmy (?:real|full|actual) name is [a-z]+ [a-z]+\b", "gives a full name"),
    _rule("persona-ask", Kind.PERSONA, Act.ASK, 0.65, r"\b(?:what'?s|what is|whats|tell me|do you have|have you got)(?: an?| another)? ?(?:your|ur)? (?:other|real full|listener|member|real|full) (?:account|name|user ?name|profile|persona)s?(?: here| on here|\?|$)", "asks for another name"),
    _rule("offsite-group", Kind.OFFSITE, Act.GIVE, 0.7, r"\b(?:(?:some|a few|lots|a bunch|most|many|several|all|a couple|bunch) of us|we|us guys|people (?:from|on) here|us from here|the others|everyone(?: from here| here)?)(?: all| also| already)? (?:have|got|are|use|talk|chat|hang out|meet|made|moved|are all|hang|run|started|went|is)(?: {g3}| )(?:(?:an?|our|the) (?:own )?{place}|the server|(?:on|over on|in|to|over to) (?:a |the |our )?(?:{place}|{hint})|(?:{place}) (?:group|server|chat|gc)|(?:group ?chat|gc) outside|outside (?:of )?here)\b", "tells of a group outside"),
    _rule("offsite-know-you", Kind.OFFSITE, Act.GIVE, 0.65, r"\b(?:i think )?(?:(?:i know you|i recogni[sz]e you|i used to talk to you|we already talk|i follow you|i added you|i have you|we'?re friends|we know each other) (?:already )?(?:from|on|in|outside|irl|off here|at) (?:school|class|college|work|uni|{place}|real life|here|irl|church|the gym|home|outside)|you'?re in my (?:class|school|year|grade|town|street)|we go to the same (?:school|class|church|college|uni|gym)|we'?re in the same (?:school|class|year|grade|town))\b", "tells of a tie outside"),
    _rule("offsite-group-there", Kind.OFFSITE, Act.GIVE, 0.7, r"\b(?:there'?s|there is|theres|we have|we'?ve got|i (?:run|made|have|started)) (?:an? |our )(?:{g1})(?:group ?chat|gc|server|group|chat)(?: {g1}| )(?:outside|off here|for (?:us|people from here|people here|everyone here|all of us)|not on here|elsewhere)", "tells of a group outside"),
    _rule("offsite-talk-there", Kind.OFFSITE, Act.GIVE, 0.7, r"\bi (?:already |also |still )?(?:talk|text|chat|call|message|speak)(?:ed)?(?: to| with)? (?:(?:the|my|another|a|one of the) (?:other )?(?:listeners?|members?|people from here|person from here|one from here)|someone from here|people from here|some of you|her from here|him from here)(?: {g2}| )(?:on|over|outside|off)\b", "tells of a tie outside"),
    _rule("offsite-you-told", Kind.OFFSITE, Act.GIVE, 0.65, r"\b(?:my friend|somebody|someone|another listener|my listener|the other listener|a member|a listener|one of the listeners|this girl|this guy|this listener) (?:from|on|here|i met) ?(?:on |from )?here?(?: {g3}| )(?:and i|gave me|has my|added me|texts me|calls me|is on my|talks to me on|follows me|and me)\b", "tells of a tie outside"),
    _rule("offsite-do-you-know", Kind.OFFSITE, Act.ASK, 0.6, r"\b(?:is there|anyone got|anyone have|any|is anyone in|who'?s in|who is in|anyone in) (?:an? |the |a group )?(?:{place} )(?:server|group|chat|gc|groupchat)(?: for)?(?: us| here| people| members| listeners| this| {g2})?", "asks for a group outside"),
    _rule("offsite-ask-group", Kind.OFFSITE, Act.ASK, 0.7, r"\bis there (?:an? |any )?(?:{g1})(?:group ?chat|gc|server|discord|group on {place}|whatsapp group|telegram group)\b(?: {g3}| )?(?:for|with|here|outside|people|\?)?", "asks for a group outside"),
)
