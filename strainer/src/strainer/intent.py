"""What the words around a hit make of it: a refusal, a rule being explained, a story, a quotation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strainer.patterns import compiled, last_end
from strainer.result import Act, Kind
from strainer.words import expand

if TYPE_CHECKING:
    from collections.abc import Callable

    from strainer.rule import Hit

EXCUSED = 0.3  # what is left of the score of a hit that the words around it excuse
NEAR = 120  # how many bytes before a hit can excuse it

# Where one thought ends and the next begins: "we're not allowed to, but what's your snap".
end_of_clause = last_end(
    compiled(
        expand(
            r"[.!?;\n]|, |\b(?:but|however|although|though|so|anyway|anyways|still|yet|or else|unless|except|cuz|"
            r"because)\b"
        )
    )
)
end_of_sentence = last_end(compiled(r"[.!?;\n]|\bbut\b|\banyways?\b"))

NOT_A_REFUSAL = compiled(
    expand(
        r"\b(?:why (?:don'?t|not|can'?t|wouldn'?t)|don'?t (?:you|u) (?:have|use|want|wanna|think)|can'?t (?:we|you|"
        r"u|i)|won'?t (?:you|u)|(?:i )?(?:don'?t|wouldn'?t|won'?t) mind|"
        r"never ?mind|can'?t wait|don'?t worry|don'?t tell (?:anyone|anybody|them)|shouldn'?t we|couldn'?t we|"
        r"don'?t be (?:shy|scared|afraid)|no (?:problem|worries)|if (?:you|u) don'?t|don'?t (?:really )?(?:use|"
        r"like|check|come|log|go) (?:this|here|on here|it here)|"
        r"not (?:very |really )?(?:here|on here|online here) (?:much|often|a lot)|can'?t (?:really )?talk (?:here|"
        r"on here)|can'?t say (?:it|that|this) here)\b"
    )
)
REFUSAL = compiled(
    expand(
        r"\b(?:don'?t|do not|dont|can'?t|cannot|can not|cant|won'?t|wont|will not|shouldn'?t|should not|"
        r"let'?s not|lets not|"
        r"not allowed|aren'?t allowed|isn'?t allowed|unable to|not able to|never|"
        r"not supposed to|not going to|not gonna|rather not|not comfortable|not ok(?:ay)? (?:to|with)|against|"
        r"no longer|forbidden|forbids?|refuse[ds]?|must not|mustn'?t|not safe to|unsafe to|"
        r"avoid|instead of|without|wouldn'?t|couldn'?t|didn'?t|doesn'?t|haven'?t|nobody|no one|stopped|"
        r"not permitted|isn'?t safe to|isn'?t ok(?:ay)?|prohibited|no need for|stay away from|quit|deleted|"
        r"deactivated|"
        r"aren'?t able to|am not|i'?m not|we'?re not|not possible to|no point in|isn'?t possible|please stop|stop)\b"
    )
)
RULE_TALK = compiled(
    expand(
        r"\b(?:rules?|guidelines?|polic(?:y|ies)|not allowed|is allowed|aren'?t allowed|isn'?t allowed|be allowed|"
        r"are allowed|am i allowed|are we allowed|moderators? (?:will|said|say)|the mods|reported|report anyone|"
        r"gets? (?:you )?banned|is banned|got banned|terms of|for (?:your|our|everyone'?s) (?:own )?(?:safety|"
        r"privacy)|"
        r"is it (?:ok|okay|allowed|against|safe|fine|normal)|why does it matter|why would it matter|what'?s wrong with|"
        r"the reasoning|what happens if|why (?:can'?t|are|aren'?t|is|"
        r"isn'?t) (?:we|people|it)|how (?:do|should|can) i (?:say no|refuse|respond|answer|tell)|supposed to)\b"
    )
)
STORY = compiled(
    expand(
        r"\b(?:(?:he|she|they|it|someone|somebody|everyone|everybody|people|anyone|guys|men|strangers|creeps|kids|"
        r"friends|students|girls|boys|teenagers|"
        r"(?:my|her|his|their|the|a|this|some|another|that|one|your) (?:ex|friends?|mom|mum|dad|sister|brother|"
        r"boyfriend|girlfriend|bf|gf|husband|wife|boss|teacher|coworkers?|colleagues?|cousin|son|daughter|kids?|"
        r"parents?|mother|father|partner|crush|"
        r"guy|girl|man|woman|person|stranger|members?|people|classmates?|neighbou?r|uncle|aunt|creep|dude|"
        r"therapist|doctor|roommate|best friend|bestie|group|class|school|company|scammer|listener|bully|bullies|"
        r"other \w+))"
        r"(?:'?s|'?ll|'?d|'?re|'?ve)?(?: (?:just|always|also|even|often|never|still|would|will|had|has|have|is|was|"
        r"are|were|used to|might|could|can|should|who|that|from|of mine|at \w+|in \w+))*"
        r" (?:ask|asks|asked|asking|said|says|say|saying|tell|tells|told|telling|want|wants|wanted|kept|keeps|keep|"
        r"message[ds]?|texts?|texted|tried|tries|gave|give|gives|sent|sends|send|used|uses|use|started|starts|"
        r"begged|begs|pressured|forced|made|got|get|gets|found|finds|met|meet|meets|add|adds|added|call|calls|"
        r"called|talk|talks|talked|posts?|posted|bully|bullied|bullies|harass\w*|spam\w*|follow\w*|stalk\w*|"
        r"hack\w*|liked?|was|were|goes|go|went|live[sd]?|works?|put|wrote|shared?|uploaded|trade[ds]?)|"
        r"(?:asked|says|said|wrote|quiz|question|example|e\.g\.?) ?:|(?:if|when|whenever|in case|"
        r"whether) (?:someone|somebody|anyone|anybody|people|they|he|she|a \w+|"
        r"another \w+|your \w+)|asked me|asks me|told me|asking me|i was asked|used to|back then|years ago|"
        r"last (?:year|night|week|month)|yesterday|"
        r"i (?:saw|read|heard|watched|met|found|posted|deleted|used|was|went|had|asked|told|gave|got|blocked|"
        r"talked|texted|called|messaged|lost|spent|downloaded|added|sent|wanted|tried|said|thought)|we (?:met|"
        r"talked|used|texted|were|had|went|started|broke|chatted|would))\b"
    )
)
SAID = compiled(
    expand(
        r"\b(?:said|says|say|asked|asks|ask|wrote|writes|like|called|means?|phrase|word|words|message|saying|texted|"
        r"tells?|told|example|e\.g|reads?|goes)\b"
    )
)


# "can't meet up" refuses, "can't we meet up" asks.
REFUSED_INSIDE = compiled(
    expand(
        r"(?:i |we )?(?:can'?t|cannot|couldn'?t|won'?t|don'?t) "
        r"(?:[a-hj-tvxz]|i[a-z]|u[a-z]|we[a-z]|w[a-df-z]|y[a-np-z])"
    )
)
NOT_INSIDE = compiled(r"\b(?:will|can|could|would|should|may|do) not\b|\bnever\b")
STAYING_KINDS = frozenset({Kind.REQUEST, Kind.ARRANGE, Kind.MEET})
HERE = compiled(
    expand(
        r"^(?:\W{1,3}[\w']+){0,3}?\W{1,3}(?:here|on this site|on here|in this chat|"
        r"(?:in )?(?:the|this|these|a)(?: (?:quiet|main|calm|\w+ support|chat|"
        r"group|anxiety|sharing|teen|adult|listener|other|next|welcome|lobby))? rooms?|"
        r"on this (?:app|platform)|in this place)\b"
    )
)


def weigh(hit: Hit) -> Hit:
    """Return *hit* with what the words around it make of it; bare details stay what they are."""
    if not hit.excusable:
        return hit
    if _quoted(hit):
        return _excused(hit, Act.MENTION)
    if hit.act is Act.MENTION:
        return hit
    if hit.kind in STAYING_KINDS and _stays_here(hit):
        return _excused(hit, Act.MENTION)
    said = hit.view.text[hit.start if hit.lead is None else hit.lead : hit.end]
    if REFUSED_INSIDE.match(said) or NOT_INSIDE.search(said):
        return _excused(hit, Act.REFUSE)
    clause = _before(hit, end_of_clause)
    refused = REFUSAL.search(clause)
    if refused and not NOT_A_REFUSAL.search(clause):
        return _excused(hit, Act.REFUSE)
    sentence = _before(hit, end_of_sentence)
    if RULE_TALK.search(sentence):
        return _excused(hit, Act.REFUSE)
    if STORY.search(clause):
        return _excused(hit, Act.MENTION)
    return hit


def _before(hit: Hit, last_end_of: Callable[[bytes], int]) -> bytes:
    """Return the words of the clause or sentence that lead to *hit*, without the hit's own last word."""
    text = hit.view.text
    lead = text[max(0, hit.start - NEAR) : hit.start]
    return lead[last_end_of(lead) :] + text[hit.start : hit.start + 1]


def _stays_here(hit: Hit) -> bool:
    """Tell whether *hit* speaks of this place: "how can I find you again here?"."""
    after = hit.view.text[hit.end : hit.end + NEAR]
    said = hit.view.text[hit.start : hit.end]
    return HERE.match(after) is not None and b"outside" not in said and b"off" not in said and b"not here" not in after


SAID_AND_COLON = compiled(r"\b(?:asked|asks|says|said|wrote|question|example|quiz|e\.g\.?)\s?:[^.!?\n]{0,40}$")


def _quoted(hit: Hit) -> bool:
    """Tell whether *hit* stands in quotation marks after somebody "said" or "asked"."""
    text = hit.view.text
    lead = text[max(0, hit.start - NEAR) : hit.start]
    if SAID_AND_COLON.search(lead):
        return True
    if lead.count(b'"') % 2 == 0:
        return False
    return SAID.search(lead[: lead.rfind(b'"')]) is not None


def _excused(hit: Hit, act: Act) -> Hit:
    """Return *hit* as something seen and let pass."""
    return replace(hit, act=act, score=hit.score * EXCUSED)
