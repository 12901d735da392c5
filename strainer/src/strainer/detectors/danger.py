"""Danger to life, abuse and fear: found so that help comes, never so that words are held back."""

from __future__ import annotations

from strainer.result import Act, Kind
from strainer.rule import Rule

HARM = r"(?:kill|hurt|harm|hang|cut|shoot|drown|stab|poison|starve|burn|unalive|off|end)"
SELF = r"(?:myself|my self|meself|mys?elf|me self)"
PERSON = (
    r"(?:he|she|they|my (?:dad|father|mom|mum|mother|step ?dad|step ?father|step ?mom|step ?mother|uncle|aunt|"
    r"brother|boyfriend|girlfriend|bf|gf|husband|wife|partner|ex|cousin|teacher|coach|boss|parents|grandpa|"
    r"grandfather|neighbou?r|family|foster (?:dad|mom|mum|father|mother))|somebody|someone|a man|this man|this guy|"
    r"a guy)"
)


def _rule(name: str, score: float, pattern: str, why: str) -> Rule:
    """Return a rule about danger."""
    return Rule(name, Kind.CRISIS, Act.MENTION, score, pattern, why, excusable=False)


RULES = (
    _rule("crisis-suicide", 0.8, r"\b(?:suicid(?:e|al)|sui ?cide|unalive|sewer ?slide|kms|kys|ctb)\b", "suicide named"),
    _rule("crisis-kill-myself", 0.95, rf"\b{HARM}(?:ing|ting|ping|e?d)? {SELF}\b", "harm to oneself"),
    _rule(
        "crisis-want-to-die",
        0.9,
        r"\b(?:want|wanna|wants|wish|going|ready|plan|planning|need|rather|hope|gonna|decided|trying|"
        r"just) (?:to )?(?:be |go )?(?:die|dead|not exist|disappear forever|stop existing|not wake up|"
        r"never wake up|end it all|end it|end my life|end everything|jump off|take my (?:own )?life|"
        r"cease to exist)\b",
        "wish to die",
    ),
    _rule(
        "crisis-wish-dead",
        0.9,
        r"\b(?:i wish i (?:was|were|wasn't|weren't|wouldn't) (?:dead|never born|alive|here anymore|wake up|born)|"
        r"better off (?:dead|without me)|(?:don'?t|dont|do not|didn't) (?:want|wanna|wish) (?:to )?(?:be (?:alive|"
        r"here anymore|here any more|in this world)|live anymore|live any more|wake up|exist|live|go on living|"
        r"keep living|be here)|no (?:reason|point|will) (?:to|in|for) (?:live|living|go on|going on|being alive)|"
        r"can'?t (?:go on|live like this|do this anymore|take it anymore|take this anymore)|tired of (?:living|"
        r"life|being alive|existing)|nothing (?:left )?to live for|life isn'?t worth|not worth living|end it all|"
        r"end my life|ending my life|ending it all|take my (?:own )?life|taking my (?:own )?life|"
        r"goodbye (?:forever|everyone|world)|my last (?:night|day|message|goodbye)|suicide note|this is goodbye|"
        r"won'?t be here (?:tomorrow|anymore))\b",
        "wish to die",
    ),
    _rule(
        "crisis-overdose",
        0.9,
        r"\b(?:overdos(?:e|ed|ing)|(?:took|taken|take|taking|swallowed|swallow|ate|had|downed|popped|have) (?:some|"
        r"a lot of|too many|all (?:of )?(?:my|the|her|his)|a bunch of|lots of|a whole (?:bottle|pack|box) of|"
        r"the whole (?:bottle|box|pack)(?: of)?|a handful of|like [0-9]+|[0-9]+|so many|those|these|my|the|all|"
        r"extra|many|loads of|twenty|thirty|ten|forty|fifty|a pack of|a box of|a bottle of)(?: of)?(?: my| the|"
        r" mom's| mum's| dad's)?(?: sleeping| pain| old)? (?:pills?|tablets?|tabs|paracetamol|tylenol|ibuprofen|"
        r"meds|medication|aspirin|xanax|sleeping pills|painkillers|advil|antidepressants|capsules)|od'?d|"
        r"pills in my hand|(?:rope|gun|knife|razor|blade|noose) (?:in my hand|next to me|beside me|ready|"
        r"around my neck|to my head|against my)|drank bleach|on (?:a|the) (?:bridge|ledge|roof|edge|tracks|"
        r"train tracks))\b",
        "an overdose or a means at hand",
    ),
    _rule(
        "crisis-self-harm",
        0.85,
        r"\b(?:self ?-?harm(?:ing|ed|s)?|self ?-?injur\w*|cutting (?:again|my|myself)|i(?:'ve| have|'m|"
        r" am)? (?:been |just |still )?(?:cut|cuts|cutting)(?: on| into| up)? my (?:wrists?|arms?|legs?|thighs?|"
        r"skin)|slit my (?:wrists?|throat)|burn(?:ed|ing)? my (?:arm|skin)|relapsed? (?:and cut|with cutting)|"
        r"hurting myself|bleeding (?:a lot|out|and)|won'?t stop bleeding)\b",
        "self-harm",
    ),
    _rule(
        "crisis-hits-me",
        0.85,
        rf"\b{PERSON} (?:always |just |sometimes |often |still |has |had |used to |keeps? |started |is |was |will |"
        rf"would |might |have )*(?:hit|hits|hitting|beat|beats|beating|beaten|punch(?:es|ed)?|kick(?:s|ed|ing)?|"
        rf"slap(?:s|ped)?|chok(?:e|es|ed|ing)|strangl(?:e|es|ed)|hurt(?:s|ing)?|abus(?:e|es|ed|ing)|rap(?:e|ed|es)|"
        rf"molest(?:s|ed)?|touch(?:es|ed|ing)|threaten(?:s|ed|ing)?(?: to (?:kill|hurt))?|grop(?:e|ed)|lock(?:s|"
        rf"ed)|force[sd]?|assault(?:s|ed)?|stalk(?:s|ed|ing)?|burn(?:s|ed)|whip(?:s|ped)?|kill) (?:me|us|my mom|"
        rf"my mum|my sister|my brother)\b",
        "violence told",
    ),
    _rule(
        "crisis-abuse",
        0.75,
        r"\b(?:(?:i was|i've been|i am being|i'm being|i got|being|been|was|getting|i keep getting|"
        r"im being) (?:\w+ )?(?:abused|raped|molested|assaulted|beaten(?: up)?|groomed|trafficked|strangled|choked|"
        r"blackmailed|sextorted|sexually \w+|hit|stalked|threatened|kidnapped|touched)|sexual(?:ly)? (?:abuse|"
        r"assault)\w*|raped me|rape|molest\w*|touches me (?:at|when|where|in)|touched me (?:there|where|down|in|"
        r"when)|touch(?:es|ed)? my (?:private|body)|domestic (?:violence|abuse)|abusive (?:home|dad|father|mom|mum|"
        r"mother|husband|wife|boyfriend|girlfriend|partner|relationship|parents|family|ex)|abus(?:es|ed|ing) me|"
        r"makes me do (?:sexual )?things|send (?:my )?nudes or|leak my (?:nudes|pics|pictures|photos)|"
        r"share my (?:nudes|pictures))\b",
        "abuse told",
    ),
    _rule(
        "crisis-fear",
        0.8,
        r"\b(?:(?:afraid|scared|terrified|frightened|fear|worried)(?: that| of)? (?:he|she|they|my (?:dad|father|"
        r"mom|mum|step ?dad|husband|boyfriend|ex|partner|uncle|brother|mother|parents))(?:'?s|'?ll| will|"
        r" is going to| might| would| is gonna| are going to)? (?:\w+ )?(?:kill|hurt|hit|beat|find|attack|"
        r"come after|do something to|coming for)|(?:not|isn'?t|don'?t feel|never) safe (?:at home|here with|"
        r"in my (?:own )?(?:home|house)|with (?:him|her|them)|right now)|scared (?:for my life|to go home|"
        r"of going home)|afraid (?:for my life|to go home)|(?:he|she|they)(?:'?s|'?ll| will| is going to| is gonna|"
        r"'?re going to| want to| wants to| said (?:he|she|they)(?:'d|'ll| will| would)) (?:kill|hurt) me|"
        r"in danger|help me he'?s|he has a (?:gun|knife)|she has a (?:gun|knife)|someone is following me|(?:ran|"
        r"run|running) away from home)\b",
        "fear told",
    ),
    _rule(
        "crisis-someone-else",
        0.7,
        r"\b(?:my (?:friend|sister|brother|mom|mum|dad|daughter|son|boyfriend|girlfriend|best friend|cousin|"
        r"roommate|wife|husband|partner|classmate|bf|gf)|he|she|they|somebody|someone)(?: \w+)? (?:wants to (?:die|"
        r"kill|end)|is suicidal|tried to kill (?:him|her|them)sel\w+|took (?:too many|a lot of|some) pills|"
        r"is cutting|overdosed|might kill (?:him|her|them)sel\w+|said (?:he|she|they) (?:wants?|will|"
        r"is going) to (?:die|kill (?:him|her|them)sel\w+|end it))\b",
        "danger to somebody else",
    ),
    _rule(
        "crisis-harm-others",
        0.75,
        r"\b(?:i(?:'m going to|'m gonna| want to| wanna| will|'ll| could| am going to) (?:kill|shoot|stab|"
        r"murder) (?:him|her|them|everyone|everybody|people|my (?:dad|mom|mum|father|mother|boss|teacher|wife|"
        r"husband|ex|brother|sister|class|family)|someone|somebody)|shoot up (?:the|my) school)\b",
        "danger to others",
    ),
)
