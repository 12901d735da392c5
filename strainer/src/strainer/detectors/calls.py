"""Texting and calling each other, and saying that elsewhere would be better."""

from __future__ import annotations

from strainer.detectors.request import ELSEWHERE, between_us
from strainer.result import Act, Kind
from strainer.rule import Rule

ARRANGE, ASK = Act.ARRANGE, Act.ASK

RULES = (
    Rule("call-lets", Kind.ARRANGE, ARRANGE, 0.65,
        r"\b(?:can we|let'?s|lets|wanna|we can|we could|could we|shall we|should we|want to|"
        r"we should) (?:just )?(?:text|call|facetime|phone|vc|ring)(?: each other| instead| sometime| later|"
        r" tonight| tomorrow| then| rn| now|\s?\?|\W*$)",
        "suggests a call or texting", check=between_us),
    Rule("call-ill-text", Kind.ARRANGE, ARRANGE, 0.65,
        r"\bi'?ll (?:text|call|add|message|dm|msg|snap|ring|email) (?:you|u)\b",
        "says to be in touch"),
    Rule("call-find-you-on", Kind.ARRANGE, ARRANGE, 0.75,
        r"\bi'?ll (?:find|add|follow|look for|look up|search for) (?:you|u|ya)(?: up)? (?:on|in|over on) {place}",
        "says to be in touch"),
    Rule("call-is-better", Kind.ARRANGE, ARRANGE, 0.65,
        r"\b(?:voice|calling|a call|phone calls?|talking on the phone|texting|video calls?) (?:is|are|"
        r"would be) (?:so much |much |way |a lot )?(?:better|easier|faster|nicer|quicker)\b",
        "says that calling is better"),
    Rule("call-help-more-on", Kind.ARRANGE, ARRANGE, 0.65,
        r"\b(?:help|support|hear|understand|listen to|comfort)(?: to)? (?:you|u)(?: {g2}| )(?:on|over|by) (?:a |"
        r"the )?(?:call|phone|voice|video|voice chat|video call|text)\b",
        "says that calling is better"),
    Rule("call-can-i-mail", Kind.EMAIL, ASK, 0.7,
        r"\b(?:can|could|may|shall|should) i (?:e-?mail|mail) (?:you|u|ya)\b",
        "asks to write by email"),
    Rule("arrange-unrestricted", Kind.ARRANGE, ARRANGE, 0.65,
        r"\b(?:let'?s|lets|can we|could we|wanna|we should|we could)(?: just)? (?:go|get|talk|chat|be|speak|"
        r"continue)(?: {g1}| )(?:private|privately somewhere|somewhere private|one on one somewhere|"
        r"in private somewhere)\b",
        "wants to talk unseen"),
    Rule("arrange-better-place", Kind.ARRANGE, ARRANGE, 0.65,
        r"\b(?:another|a different|a better|a safer|some other|a new) (?:place|app|site|spot|way) (?:to|for us to|"
        r"where we can|we can) (?:talk|chat|text|message|speak|be)\b",
        "suggests talking somewhere else"),
    Rule("arrange-see-you-outside", Kind.ARRANGE, ARRANGE, 0.7,
        r"\b(?:see|talk to|know|meet|message|text|have|find|msg|help) (?:you|u|me|us)(?: {g2}| )"
        + ELSEWHERE, "suggests meeting outside"),
    Rule("arrange-message-outside", Kind.ARRANGE, ARRANGE, 0.65,
        r"\b(?:you|u) (?:can|could|should|may) (?:just |always )?(?:message|msg|write|contact|reach|text|find|"
        r"write to) me (?:outside|privately|off|in private|personally|directly|elsewhere|there)\b",
        "asks to be written to outside"),
    Rule("arrange-have-mine", Kind.ARRANGE, ARRANGE, 0.7,
        r"\b(?:you|u) can (?:have|take|get|use|add) mine\b|\b(?:no need for|don'?t need|i won'?t ask for|"
        r"not asking for) (?:yours|your (?:number|snap|insta|name|email|socials))[\s,.;]{1,3}(?:just |but |"
        r"you can |i'?ll |take |here)",
        "turns the giving round", excusable=False),
    Rule("request-way-to", Kind.REQUEST, ASK, 0.7,
        r"\b(?:have|get|know|need|want|there|give me|be|want to be)(?: {g1}| )(?:a way|some way|any way|"
        r"somewhere else|someplace else|able|another way|some other way)(?: for me)?(?: i can|"
        r"we can)?(?: to)? (?:contact|reach|message|find|text|talk to|be in touch with|get in touch with|"
        r"call) (?:you|u|ya|each other)\b|\b(?:somewhere|someplace|anywhere) else (?:i|we) (?:can|could) (?:reach|"
        r"find|talk|chat|message|text)",
        "asks how to be in touch"),
    Rule("request-how-else", Kind.REQUEST, ASK, 0.7,
        r"\bhow else (?:can|could|do|might) (?:we|i) (?:talk|chat|reach|contact|find|message|text|keep|stay)\b|"
        r"\b(?:can|could|may|how do|how can) (?:i|we) (?:get|be|keep|stay) in (?:touch|contact)(?: with (?:you|u|"
        r"each other))?(?: after| later| when| outside| somehow| again|\s?\?|\W*$)",
        "asks how to be in touch"),
    Rule("request-follow", Kind.REQUEST, ASK, 0.65,
        r"\b(?:where|how) (?:do|can|could|should|would) i (?:follow|add|text|dm|friend) (?:you|u|ya)\b|"
        r"\b(?:account|page|profile|name|username) (?:that )?i can (?:follow|add|find you on|message)\b",
        "asks for a name to follow"),
    Rule("request-age-place", Kind.REQUEST, ASK, 0.65,
        r"\b(?:m or f|m/f|male or female|boy or girl|f or m|f/m)\b\W*(?:age|where|how old|and|wbu|u|from|what age|"
        r"location)",
        "asks for sex, age and place"),
)  # fmt: skip
