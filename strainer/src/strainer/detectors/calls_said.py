"""Texting and calling, said in passing: I'll give you a ring, did you get my text, let's use another app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.calls_asked import SIGHT, WHEN, a_call_to_you
from strainer.detectors.hinting import GAP, hint
from strainer.detectors.request import said_to_you
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, ARRANGE = Act.ASK, Act.ARRANGE
LETS = (
    r"(?:let'?s|lets|can we|could we|we could|we should|we can|wanna|want to|shall we|should we|how about we|why "
    r"don'?t we)"
)
PHONES = r"(?:the phone|a call|call|phone|text|texts|video|vc|facetime|voice|a video call|sms)"
VOICE_NOTE = r"(?:voice ?(?:notes?|msgs?|messages?|memos?|clips?|recordings?)|vms?|vns?)"

RULES: tuple[Rule, ...] = (
    hint("call-short", Kind.ARRANGE, ARRANGE,
        r"^(?:can|could|may|might) i (?:just |pls |please )?(?:call|ring|phone|telephone)(?:\?|$)|^(?:pls |please |"
        r"plz |kindly )+(?:to )?(?:call|ring|phone|text)(?: me)?(?:$| (?:" + WHEN + r"))|^(?:so |no |or |just |maybe "
        r")*(?:call|phone|ring|facetime|skype|zoom|ft|vc)\s?\?|\b(?:can|could|will|would) (?:you|u) (?:pls |please |"
        r"just )?"
        r"(?:call|ring|phone)(?:\?|$| (?:now|rn|tonight|pls))|\b(?:do|d|can|could) (?:you|u) (?:ft|facetime|vc|video "
        r"call|zoom|skype)(?:\?|$| with)|\b(?:may|might|shall|can|could) i (?:telephone|ring|phone) (?:you|u)\b|"
        r"\bplease to (?:call|text|phone|write) me\b|[,.]\s(?:phone|call)\?",
        "asks for a call", check=said_to_you),
    hint("call-give-a-ring", Kind.ARRANGE, ARRANGE,
        r"\b(?:i'?ll|ill|i will|lemme|let me|i can|can i|could i|imma|gonna|i'?m gonna|i could|should i|shall i) "
        r"(?:just )?(?:give|shoot|drop|send) (?:you|u|ya) (?:a|an) (?:{g1})(?:call|ring|bell|buzz|text|txt|"
        + VOICE_NOTE + r")\b|^(?:pls |please |just |can you |could you )*(?:give|gimme|send|drop) ?(?:us|me)? a "
        r"(?:bell|ring|call|text|txt|buzz|shout on my phone)\b|"
        r"\b(?:i'?ll|ill|i will|imma|gonna|i'?m gonna) (?:buzz|ping|dial|phone|ft|facetime|txt|ring|call|text) "
        r"(?:you|u|ya)\b",
        "offers a call or a text", check=a_call_to_you),
    hint("call-pick-up", Kind.ARRANGE, ARRANGE,
        r"\b(?:pick up|answer|be ready|wait) (?:when|if|once) i (?:call|ring|phone)\b|\b(?:your|ur) phone (?:will|is "
        r"gonna|'ll|is going to) (?:ring|buzz)|^(?:please |pls |just |and )*(?:answer|pick up|check|charge) (?:your|"
        r"ur) (?:phone|cell|mobile)(?:$|\?)|\bexpect (?:a|my) (?:call|text)\b|\bwait for my (?:call|text|ring)\b|"
        r"\bpick up (?:ok|pls|please)\b",
        "says to be in touch"),
    hint("call-did-you-get", Kind.ARRANGE, ARRANGE,
        r"^(?:hey |so |and |but )*i (?:just |already |only )*(?:texted|txted|called|rang|phoned|whatsapped|facetimed|"
        r"emailed|snapped) (?:you|u|ya)(?:\?|$|,| (?:but|and|last|twice|yesterday|earlier|did|like|why))|\bdid "
        r"(?:you|u|ya) (?:get|see|read|hear) my (?:text|txt|call|missed call|voicemail|email|snap|sms)s?(?:\?|$| "
        r"(?:last|yesterday|earlier|this|today))|\bwhy (?:didn'?t|didnt|don'?t|dont|"
        r"won'?t|wont) (?:you|u) (?:answer|reply to|pick up|return) (?:my )?(?:texts?|calls?|phone|when i call)|"
        r"\b(?:messages|texts|inbox|dms?|phone)[,.\s]{1,3}not (?:on )?here\b",
        "tells of texts or calls between two", excusable=False),
    hint("call-use-another", Kind.ARRANGE, ARRANGE,
        r"\b" + LETS + r" (?:just |maybe |all |please |pls )*(?:use|try|get|find|go on|move to|switch to|chat on|"
        r"talk on|hop on|download|join) (?:a different|another|some other|a better|any other|other) (?:app|site|"
        r"platform|website|messenger|service|server)s?\b|\b" + LETS + r" (?:use|try|find) something (?:else|other|"
        r"better) to (?:chat|talk|text|message)\b|\bthere'?s (?:a |an )?(?:better|another|"
        r"easier|good) (?:app|site|website|server) (?:for (?:this|us|talking|chatting)|to (?:talk|chat)|we (?:can|"
        r"could))|\b" + LETS + r" (?:just |both |all )*(?:get|hop|jump|go|move|talk|chat|take (?:this|it)|come|text) "
        r"(?:off|outside|out of|outside of|off of) (?:of )?(?:this|the|here)(?:\W*$| (?:site|app|platform|website|"
        r"thing|chat|place))|^(?:so |or |wanna |maybe )*(?:talk|chat|speak|text) (?:outside|"
        r"elsewhere|off ?site|off here|somewhere else)\s?\?",
        "suggests talking somewhere else"),
    hint("call-tell-on-phone", Kind.ARRANGE, ARRANGE,
        r"\b(?:i'?ll|ill|i can|i could|i will|you can|you could|just|let me|lemme|please|pls|rather|can you|could "
        r"you|wanna|gonna) (?:tell|explain|say|talk|show|speak|ask|chat)(?: it)?(?: to| with)?(?: you| me| u)?(?: "
        r"more| everything| all| it| this| the rest| about it| properly)* (?:on|over|by|in|via|through) " + PHONES
        + r"(?:$|[,.!?]| (?:" + WHEN + r"))|^(?:tell|talk to|speak to|explain to|show) me (?:it )?"
        r"(?:on|over|by|via) " + PHONES + r"\b|\b(?:speak|talk|call) (?:instead of|rather than) (?:typing|type|text|"
        r"texting|writing)\b|\btyping (?:is|hurts|takes) " + GAP + r"[,.\s](?:can|could|let'?s|wanna|phone|call|"
        r"speak|voice|shall)\b",
        "says that calling is better"),
    hint("call-show-yourself", Kind.ARRANGE, ARRANGE,
        r"\b(?:prove|so i know|how do i know|show me|make sure|to check) (?:that )?(?:you'?re|youre|ur|u r|you are|"
        r"your|it'?s) real(?:ly)?\b" + GAP + r"\b(?:" + SIGHT + r"|call|pic|picture|photo|selfie)\b|\b(?:" + SIGHT
        + r"|call|pic|selfie)\b" + GAP + r"\b(?:so i know|to prove|prove) (?:that )?(?:you'?re|youre|ur|u r|you are|"
        r"your|it'?s) (?:real|you)|\bshow (?:me )?(?:your|ur) (?:real |actual |pretty |cute )?(?:face|smile) (?:on|"
        r"over|in|pls|please)|"
        r"\bsend (?:me )?a (?:{g1})(?:selfie|pic|picture|photo|vid|video) of (?:you|u|yourself|your face|ur face)\b",
        "wants to see somebody", check=said_to_you),
    hint("call-voice-note", Kind.ARRANGE, ARRANGE,
        r"\b(?:send|leave|record|drop|do|exchange|swap)(?: me| us| each other)?(?: a| some)? " + VOICE_NOTE
        + r"(?:$|\?| (?:pls|on|instead|so|of|to me|there|please|with))|\b" + VOICE_NOTE + r" me\b",
        "suggests a call", check=said_to_you),
    hint("call-letters", Kind.ARRANGE, ARRANGE,
        r"\b(?:let'?s|lets|can we|we could|shall we|could we|wanna|we should|would you like to) (?:exchange|swap|"
        r"write|send)(?: each other| one another)? (?:real |paper |proper |some )?(?:letters?|postcards?|emails?)\b|"
        r"^(?:please |pls |will you |would you |could you |can you )*write (?:to )?me (?:a letter|letters|a postcard|"
        r"an email|a real letter)\b|\bi (?:could|can|will|would|'?ll|would love to|'?d "
        r"love to|want to) (?:write|send) (?:you|u) (?:a letter|letters|an email|a postcard|real letters|a card)\b",
        "wants to write to each other"),
    hint("request-not-lose", Kind.REQUEST, ASK,
        r"\b(?:don'?t|dont|do not|let'?s not|never) (?:wanna |want to |want 2 |ever )?(?:lose|loose) (?:touch|"
        r"contact)(?: with (?:you|u|each other)|\W*$|,)|\bhow (?:do|can|could|will|would) (?:i|we) (?:keep |still |"
        r"stay |carry on )?(?:talk|talking|chat|chatting|speak|speaking)(?: to| with)?(?: you| u| each other)? "
        r"(?:after|once|when) (?:this|the chat|today|the session|tonight|our)|\b(?:can|could|shall) we talk "
        r"somewhere (?:after|later|else|when)\b",
        "asks how to be in touch", excusable=False),
    hint("call-in-game", Kind.ARRANGE, ARRANGE,
        r"\b(?:talk|chat|message|msg|find|add|meet|text|call)(?: to)?(?: me| you| u| each other)? in[\s\-]?game\b|"
        r"^in[\s\-]?game (?:chat|name|voice|id)\b|\b(?:play|game) together\b" + GAP + r"\b(?:i'?ll add|add me|ill "
        r"add|my (?:user|ign|gamertag|tag|name))",
        "suggests another place to talk"),
)  # fmt: skip
