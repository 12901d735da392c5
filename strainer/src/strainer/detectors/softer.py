"""What is said in passing: half a name, a friendship elsewhere, a riddle, a clue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.address import named_place
from strainer.detectors.handle import marked_name
from strainer.patterns import compiled
from strainer.result import Act, Kind
from strainer.rule import Rule

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match

GIVE, ASK, ARRANGE = Act.GIVE, Act.ASK, Act.ARRANGE
NOT_NAMES = frozenset(
    b"him her them it people friends my your his their this that someone somebody everyone me us you u more things "
    b"stuff "
    b"out videos posts memes pictures photos songs content him/her anyone nobody help info something anything".split()
)


THING = compiled(r"\b(?:with|in) an? [a-z]{3,}")


def a_persons_name(match: Match, view: View) -> float | None:
    """Drop "find friends on facebook": what is to be looked up must be able to be a name."""
    del view
    words = match.group(1).split()
    return None if NOT_NAMES & frozenset(words) else 0.0


def signs_of_a_name(match: Match, view: View) -> float | None:
    """Take "lenar underscore 88"; a dash or a dot alone is not enough."""
    del view
    return 0.0 if b"under" in match.group(1) else None


def letters_of_an_app(match: Match, view: View) -> float | None:
    """Drop "starts with a headache and ends with a cry": letters have no article."""
    del view
    return None if THING.search(match.group()) else 0.0


RULES = (
    Rule("name-add-on", Kind.HANDLE, GIVE, 0.65,
        r"\b(?:add|find|search|search for|look up|look for|follow) ([a-z][a-z']*(?: [a-z][a-z']*){0,2}) on {place}",
        "a name to look up", 1, a_persons_name),
    Rule("name-everywhere", Kind.HANDLE, GIVE, 0.7,
        r"\b(?:it'?s|its|i'?m|im|i am|always|as|under) @?({name}) (?:literally |basically |pretty much |like "
        r")?(?:everywhere|on everything|on all|on there|"
        r"over there|on most|all over)",
        "a name used everywhere", 1, marked_name),
    Rule("name-underscore", Kind.HANDLE, GIVE, 0.7,
        r"\b([a-z0-9]+ (?:underscore|under score|dash|dot|hyphen) [a-z0-9]+)\b",
        "a name with its signs spelled", 1, signs_of_a_name),
    Rule("friends-on", Kind.HANDLE, ASK, 0.65,
        r"\b(?:be|become|get|wanna be|let'?s be) {place} (?:friends|buddies|mutuals|besties)\b",
        "wants to be friends on an app"),
    Rule("app-only-there", Kind.APP, ARRANGE, 0.65,
        r"\bi(?:'m)? (?:only|mostly|always|usually|just)(?: ever)? (?:reply|answer|talk|chat|respond|active|text|"
        r"check|use|on|online|read)(?: to messages| messages)?(?: on)? {place}|\bonly {place} works\b",
        "suggests another app"),
    Rule("app-easier-for-me", Kind.APP, ARRANGE, 0.65,
        r"\b{place} (?:is|would be|works) (?:way |much |so much |a lot )?(?:easier|better|safer|best|good|nicer|"
        r"faster)(?: for (?:me|us|both|talking|this)|,? (?:u|you|want|wanna|can we|let'?s))",
        "suggests another app"),
    Rule("app-dms", Kind.APP, ARRANGE, 0.65,
        r"^\W*(?:or |so |maybe |then )?{place} (?:dms?|calls?|chat|video|messages?|instead|maybe|then)?\s?\?\W*$|"
        r"[,.] {known}\s?\?\W*$",
        "suggests another app"),
    Rule("app-get-and-talk", Kind.APP, ARRANGE, 0.65,
        r"\bapp (?:called|named) [a-z0-9]+(?: {g3}|,? )(?:we can|we could|you can|i'?m on|find me|add me|get it|"
        r"talk|chat)\b",
        "suggests another app"),
    Rule("app-clue-you", Kind.APP, ARRANGE, 0.65,
        r"\b{hint}.{0,12}\b(?:u|you|ya) (?:on|have|got|use|know)\b|\b(?:u|you|ya) (?:on|have|got|use) {hint}|"
        r"\b(?:where|place|land) (?:of )?the (?:little |white |yellow )?(?:ghost|ghosts) (?:lives?|is|are)\b",
        "hints at an app"),
    Rule("app-letters", Kind.APP, ARRANGE, 0.65,
        r"\b(?:starts|begins|beginning|start) with (?:an? |the letter )?[a-z]+(?: and)?,? (?:ends|ending|"
        r"end) (?:with|in) (?:an? )?[a-z]+\b",
        "hints at an app", 0, letters_of_an_app),
    Rule("app-hint-alone", Kind.APP, ASK, 0.65,
        r"^\W*(?:the |ur |your )?(?:{hint}|gram)\s*(?:\?|pls|please)+\W*$",
        "hints at an app"),
    Rule("profile-clue", Kind.PROFILE, GIVE, 0.7,
        r"\b(?:clue|hint|secret|answer|message|something|way to find me) (?:for you )?(?:is )?(?:in|"
        r"on) my (?:user ?name|name|profile|bio|picture|pfp|avatar|status|posts?|handle)\b|\b(?:click|tap|press|"
        r"open)(?: on)? my (?:name|avatar|picture|icon|pfp|username)\b",
        "points to a profile"),
    Rule("persona-another-here", Kind.PERSONA, GIVE, 0.7,
        r"\bi (?:also )?have (?:another|a second|a different|two|an alt|an other|a listener|a member) (?:account|"
        r"profile|name|persona)s?(?: here| on here)?[\s,.:]{1,3}(?:it'?s|its|called|named|as|i'?m|im)\b",
        "gives another name here"),
    Rule("persona-from-forum", Kind.PERSONA, GIVE, 0.65,
        r"\b(?:i'?m|im|i am|it'?s) @?[a-z0-9_.\-]{3,} from the (?:forum|rooms?|boards?|other room|group here)\b|"
        r"\b(?:you (?:might|may|probably) know me as|you know me as|they know me as|i used to be called|"
        r"known here as) @?[a-z0-9_.\-]{3,}(?: here| on here| in the| from|\W*$)",
        "gives another name here"),
    Rule("persona-search-here", Kind.PERSONA, GIVE, 0.7,
        r"\b(?:search|look|ask|search up|find)(?: for)? @?[a-z0-9_.\-]{4,} (?:on here|in the (?:forum|rooms?|"
        r"listener list|directory)|in the list)\b",
        "gives another name here"),
    Rule("persona-same-as", Kind.PERSONA, ASK, 0.65,
        r"\bare (?:you|u) the same (?:as|person as) @?[a-z0-9_.\-]{3,}",
        "asks for another name"),
    Rule("offsite-join-others", Kind.OFFSITE, ARRANGE, 0.7,
        r"\bjoin (?:the others|us|everyone|everybody|the rest|the gang|the girls|the boys) (?:on|in|at|"
        r"over on) {place}",
        "invites to a group outside"),
    Rule("offsite-since-here", Kind.OFFSITE, GIVE, 0.65,
        r"\b(?:text|talk|call|chat|snap|dm|facetime|meet)(?:s|ed|ing)?(?: {g3}| )since we (?:met|talked|matched|"
        r"found each other)(?: {g1}| )?(?:here|on here|on this)",
        "tells of a tie outside"),
    Rule("offsite-gave-here", Kind.OFFSITE, GIVE, 0.65,
        r"\b(?:he|she|they|somebody|someone|a listener|my listener|a member) (?:gave|sent|told|shared) me (?:his|"
        r"her|their|a) (?:{number}|{place}|{email}|{contact}) (?:on here|here|in the (?:rooms?|chat|forum)|"
        r"on this (?:site|app))\b",
        "tells of a tie outside"),
    Rule("offsite-listener-and-i", Kind.OFFSITE, GIVE, 0.65,
        r"\b(?:my|the|another|a|this|one) (?:listener|member|mentor)s? (?:and i|and me|here and i|"
        r"from here)(?: {g3}| )(?:on|over|via|text|call|talk on|use|moved|have) ?(?:{place})?\b",
        "tells of a tie outside"),
    Rule("offsite-make-group", Kind.OFFSITE, ASK, 0.65,
        r"\b(?:anyone|anybody|who|someone|does anyone|any1|we should|let'?s|lets|can we)(?: {g2}| )(?:make|start|"
        r"create|want|wants|join|open|have) an? (?:{g1})(?:group ?chat|gc|server|group on {place}|chat group|"
        r"discord|whatsapp group)\b",
        "wants a group outside"),
    Rule("offsite-we-moved", Kind.OFFSITE, GIVE, 0.65,
        r"\b(?:we|they|all of them|everyone|everybody|the group) (?:all )?(?:moved|switched|went|migrated|talk|"
        r"chat|are) (?:over )?(?:to|on) {place} (?:ages ago|now|already|instead|last|long ago|these days)\b",
        "tells of a group outside"),
    Rule("meet-you", Kind.MEET, ARRANGE, 0.65,
        r"\b(?:i (?:want to|wanna|would like to|need to|have to|would love to|really want to)|i'?d (?:like|"
        r"love) to|would (?:you|u)|will (?:you|u)|wanna|can i|could i|let me) (?:finally |really |"
        r"actually )?meet (?:you|u|me|ya)\b",
        "suggests meeting"),
    Rule("meet-each-other", Kind.MEET, ARRANGE, 0.65,
        r"\b(?:let'?s|lets|can we|could we|we should|we could|when do we|shall we) (?:finally |just |"
        r"all )?(?:see each other|see one another|meet (?:tomorrow|tonight|today|soon|then|on [a-z]+day|this|next|"
        r"after|before|near|by|for real|in|at|somewhere|sometime|one day|\?|\W*$))",
        "suggests meeting"),
    Rule("meet-at-short", Kind.MEET, ARRANGE, 0.65,
        r"^\W*(?:so |ok |then )?(?:let'?s )?meet (?:at|in|by|near|outside) [a-z'\s]{2,30}\?*\W*$",
        "names a place to meet"),
    Rule("meet-stay-with", Kind.MEET, ARRANGE, 0.65,
        r"\b(?:you|u) (?:can|could|should) (?:stay|sleep|crash|live)(?: over)? (?:at|with) (?:mine|me|my place|"
        r"my house|us)\b|\bcome to (?:mine|my (?:place|house|flat|home|room|apartment))\b|"
        r"\bi'?ll come (?:over )?to (?:yours|your (?:place|house|home|flat))\b",
        "invites home"),
    Rule("meet-walk", Kind.MEET, ARRANGE, 0.65,
        r"\b(?:wanna|want to|let'?s|lets|we could|we should|shall we|can we) go (?:for|on|to)(?: {g3}|"
        r" )(?:together|with me|tomorrow|tonight|this weekend|sometime)\b",
        "suggests meeting"),
    Rule("address-tell-where", Kind.ADDRESS, ASK, 0.65,
        r"\b(?:tell me|say|i want to know|i need to know|let me know) (?:exactly )?where (?:you|u) (?:live|are|"
        r"stay)\b",
        "asks where somebody lives"),
    Rule("address-flat-on", Kind.ADDRESS, GIVE, 0.7,
        r"\b(?:flat|apt|apartment|unit|house|number) [0-9]{1,4}[a-z]?(?: on| at| in|"
        r",) (?:the )?(?:[a-z']+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|court|close|way|place|boulevard|"
        r"building|tower)\b",
        "a flat and a street"),
    Rule("school-at-named", Kind.SCHOOL, GIVE, 0.65,
        r"\b(?:i|we|we both|we all|she|he) (?:teach|study|learn|work|go|goes|teaches|student)(?: to| at|"
        r" in) ([a-z']+(?: [a-z']+){0,2}) (?:primary|academy|high|college|secondary|elementary|university|"
        r"high school|hospital|grammar|middle school)\b",
        "names a school or a workplace", 0, named_place),
    Rule("school-student-at", Kind.SCHOOL, GIVE, 0.65,
        r"\b(?:student|teacher|nurse|doctor|pupil|freshman|senior|junior|sophomore|cashier|waiter|waitress|"
        r"manager) at ([a-z']+(?: [a-z']+){0,2}) (?:primary|academy|high|college|secondary|elementary|university|"
        r"high school|hospital|grammar|middle school|cafe|restaurant|mall)\b",
        "names a school or a workplace", 0, named_place),
    Rule("payment-bank", Kind.PAYMENT, ASK, 0.7,
        r"\b(?:give|send|share|what are|what'?s|tell)(?: me)? (?:your|ur) (?:bank (?:details|account|info)|"
        r"account (?:details|number)|card (?:details|number)|iban|sort code)\b",
        "asks for bank details"),
    Rule("payment-sort-code", Kind.PAYMENT, GIVE, 0.8,
        r"\bsort code[:\s]{1,3}[0-9]{2}[\s\-]?[0-9]{2}[\s\-]?[0-9]{2}\b",
        "a bank account"),
    Rule("payment-send-money", Kind.PAYMENT, ASK, 0.65,
        r"\b(?:can|could|will|would|please|pls) (?:you |u )?(?:please )?(?:send|lend|give|transfer|"
        r"wire) me (?:some |a little |any |\$?[0-9]+ ?)?(?:money|cash|dollars|bucks|euros|pounds|quid)\b",
        "asks for money"),
)  # fmt: skip
