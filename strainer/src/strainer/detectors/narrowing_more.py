"""Plain slang and plain questions about meeting, being in touch and places that the other files leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.calls_asked import WHEN
from strainer.detectors.hinted_places import off_the_screen
from strainer.detectors.hinting import GAP, hint
from strainer.detectors.homes import SURE_ROAD, a_road_of_that_name, now_not_then
from strainer.detectors.homes_told import has_a_proper_name
from strainer.detectors.meeting_asked import DAY, IN_PERSON, asked_of_you, still_meant
from strainer.detectors.meeting_coming import I_WOULD, RIDE
from strainer.detectors.request import said_to_you
from strainer.detectors.schools import JOB, SHOPS, YOUR, has_a_name
from strainer.detectors.schools_told import HOUSE_OF_WORK, NAME, a_school_by_itself
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.rule import Rule

ASK, GIVE, ARRANGE = Act.ASK, Act.GIVE, Act.ARRANGE
COLOUR = r"(?:red|blue|green|yellow|white|black|pink|purple|orange|brown|grey)"
FLOOR = r"(?:first|second|third|fourth|fifth|top|ground|1st|2nd|3rd|4th|5th|[0-9]{1,2}th) (?:floor|flr)"
STATE = (
    r"(?:ohio|texas|tx|california|ca|florida|fl|new york|ny|nj|georgia|ga|illinois|il|michigan|mi|oregon|wa|"
    r"washington|az|arizona|nc|sc|va|virginia|tn|tennessee|mn|minnesota|wi|wisconsin|ky|kentucky|mo|missouri|nv|"
    r"nevada|ut|utah|ct|md|maryland)"
)
CARE = r"(?:therapist|doctor|gp|psychiatrist|counsell?or|nurse|social worker|psychologist)"

RULES: tuple[Rule, ...] = (
    hint("slang-pull-up", Kind.MEET, ARRANGE,
        r"^(?:imma |i'?ll |i can |(?:u|you) (?:should|can|gotta) |want me to |can i |just |lemme |gonna |so "
        r")*(?:pull up|slide|slide thru|slide through|come thru|come through)(?:$|\?| (?:to (?:mine|my|yours|your|ur|"
        r"the crib)|tonight|later|rn|now|then))|^(?:just |u can |you can |pls )*come (?:chill|hang|cuddle|smoke|"
        r"drink|game)(?:$|\?| (?:with me|w me|at mine|tonight|here|later))|\b(?:get|hop|jump) (?:on|in) (?:a|the|ur|"
        r"your) "
        + RIDE + r" (?:and|n|to|2) (?:come|get here|see me)\b",
        "suggests meeting", check=still_meant),
    hint("slang-come-by", Kind.MEET, ARRANGE,
        r"\b" + I_WOULD + r" (?:just )?(?:come|stop|swing|drop|pop) (?:by|over|round|in|around) (?:and see you|to "
        r"see you|on |this |at )?(?:" + DAY + r")|\b(?:gonna|imma|i'?ll|i will) come (?:and |to )?find (?:you|u)(?:$|"
        r"\W)|\b(?:i can|i could|i'?ll|let me|can i|lemme|i'?d) (?:walk|drive) (?:you|u|us) (?:home|to (?:school|"
        r"work|class|yours|the)|there|back|in\b|$)|\b(?:you|u) (?:can|could) ride with me\b|^(?:need|want) a (?:ride|"
        r"lift)\?|"
        r"\b(?:spare|extra|two|2) (?:gig |concert )?tickets?\b" + GAP + r"[,.\s](?:wanna come|want one|want to come|"
        r"u in|you in|join me|come with|with me)\b",
        "offers to come", check=still_meant),
    hint("slang-talk-in-person", Kind.MEET, ARRANGE,
        r"\b(?:we should|we could|can we|let'?s|lets|could we|shall we|easier to|better to|nice to|rather) (?:just "
        r")?(?:talk|chat|speak|do this|have this talk|talk about (?:it|this))(?: {g1}| )(?:" + IN_PERSON
        + r"|over (?:a |some )?(?:coffee|drinks?|lunch|dinner|pint|beer|meal))\b|\b(?:would|do|did|have|will) (?:you|u|"
        r"ya) (?:ever )?(?:meet|met)(?: up)?(?: with)? (?:someone|anyone|somebody|anybody|people) (?:from|off|on) "
        r"(?:here|"
        r"this)|\b(?:any|are there any|the next|do (?:you|u|we|they) (?:do|have|organi[sz]e)) meet ?ups?(?:$|\?| "
        r"(?:in|near|here|planned|soon|for))|\b(?:do|you must|please do) (?:come (?:for|to|and have) (?:tea|coffee|"
        r"lunch|dinner|supper)|drop in|call in|pop in|drop by)\b|\bcare to (?:lunch|dine|walk|have (?:tea|coffee|"
        r"lunch|dinner)) with me\b",
        "suggests meeting", check=still_meant),
    hint("slang-sit-with-me", Kind.MEET, ARRANGE,
        r"\b(?:sit|eat|walk|stand) with me (?:at|in|on) (?:lunch|the|class|break|school|monday|tuesday|wednesday|"
        r"thursday|friday)\b|\b(?:meet|find) (?:me |u |you )?(?:at|by) (?:my|the|your|ur) {g1}lockers?\b",
        "suggests meeting", check=asked_of_you),
    hint("slang-my-phone", Kind.ARRANGE, ARRANGE,
        r"\b(?:call|text|ring|phone|hit|txt) (?:me on )?my (?:phone|cell|mobile|line|number|fone)\b|^(?:let'?s |lets "
        r"|can we |could we |wanna |we could |shall we )(?:just )?(?:do|try|use|go) (?:voice|video|cam|audio|vc|"
        r"ft)(?:$|\?| (?:" + WHEN + r"))",
        "asks to be called", check=said_to_you),
    hint("slang-ok-to-text", Kind.ARRANGE, ARRANGE,
        r"\b(?:mind if i|ok if i|okay if i|cool if i|alright if i) (?:call|text|ring|phone)(?:$|\?)|\b(?:ok|okay|"
        r"fine|alright|possible|cool) (?:for me )?to (?:call|text|ring|phone|facetime) (?:you|u|ya)\b|\b(?:ok|okay|"
        r"cool|happy|comfortable) with (?:texting|calling|phone calls|facetime|video calls) ?(?:me|instead|\?|$)|"
        r"\bwe (?:can|could|should) (?:just )?(?:text|call|facetime|vc)(?: if (?:you|u|that)|,| instead|$)|"
        r"\b(?:texting|calling|calls|phone|voice) "
        r"(?:works|would be) (?:way |much |so much )?(?:better|easier|best) for (?:me|us)\b|\bmove (?:this|our) "
        r"(?:chat|convo|conversation)(?:$|\?| to| over| somewhere| elsewhere)|\bkeep (?:this|it) going (?:outside|"
        r"off|elsewhere|somewhere)|\bway to get (?:a )?hold of (?:you|u)\b|^(?:so |and |are |r )*(?:you|u) on "
        r"(?:anything|any) (?:else|other)",
        "suggests a call"),
    hint("slang-there", Kind.ARRANGE, ARRANGE,
        r"\b(?:answer|reply to|write|text|message|msg|wrote|messaged|write to|call) (?:me|you|u) (?:over )?there(?:$|"
        r" (?:at|tonight|later|tomorrow|rn|now|pls))|\bsame (?:place|spot) as last (?:night|week|friday|saturday|"
        r"sunday)\b|\bmeet (?:you|u|me) where we (?:said|agreed|always)|\bmade (?:us|a chat for us|us a (?:group|"
        r"chat|server))\b" + GAP + r"\b(?:there|elsewhere|outside|on the other)",
        "arranges to talk elsewhere", check=off_the_screen),
    hint("place-zip-and-state", Kind.ADDRESS, GIVE,
        r"\b[a-z]{4,}[,\s]{1,3}" + STATE + r"[,\s]{1,3}[0-9]{5}\b|\b(?:room|flat|apt|apartment|block|building|unit) "
        r"[0-9]{1,4}[a-z]?[,\s]{1,3}(?:the )?" + FLOOR + r"|\b(?:number|no\.?) [0-9]{1,3}[a-z]?[,\s]{1,3}(?:the |"
        r"with the )?" + COLOUR + r" (?:gate|door|house|fence|shutters)\b|\b(?:gate|door|house) is " + COLOUR
        + r"[,\s]{1,3}(?:number|no\.?) [0-9]|\b(?:i'?m|im|i am|i live|live|come) (?:in|at|to|on campus in|on campus) "
        r"?(?:block|building|flat|"
        r"dorm|apartment|apt) [0-9]{1,3}[a-z]?\b|\b[0-9]{1,4} (?:rue|calle|rua|avenida|jalan|jln|chemin|allee|"
        r"impasse) (?:[a-z']+ ){0,2}[a-z']+",
        "says where somebody lives", check=now_not_then),
    hint("place-on-road", Kind.ADDRESS, GIVE,
        r"^(?:it'?s |its |i'?m |im |i am |we'?re |just |my (?:house|flat|place|street) is )+(?:on|off|by|near|at|"
        r"opposite) ([a-z']{3,}(?: [a-z']{3,})?) " + SURE_ROAD + r"$|^(?:its |it'?s |at |on )*([a-z']{4,}) (?:road|"
        r"street|lane|avenue|strasse|terrace|crescent) [0-9]{1,4}[a-z]?$|^get off at ([a-z']{4,}(?: [a-z']+)?)(?: "
        r"and| then|,)",
        "says which street", check=a_road_of_that_name),
    hint("place-estate", Kind.ADDRESS, GIVE,
        r"\b(?:live|i'?m|im|am|we'?re) (?:on|in) the ([a-z']{4,}) estate\b|^(?:near|nr|opp|opposite|behind|"
        r"beside)\.?\s{1,2}([a-z']{3,})[a-z' ]{0,24}(?:temple|church|mosque|hospital|school|bank|market|station|"
        r"cinema|petrol pump|mall|park|hotel|college|masjid|mandir),\s?[a-z]{4,}|\bi live in a (?:{g2})(?:village|"
        r"town|place|hamlet|suburb) called ([a-z]{3,})",
        "says where somebody lives", check=has_a_proper_name),
    hint("place-ask-short", Kind.ADDRESS, ASK,
        r"^(?:so |and |" + YOUR + r" )*(?:flat|house|door|apartment|building|street|hotel) (?:number|no|name)(?: "
        r"(?:pls|please))?\s?(?:\?|$)|^(?:so |and |ok |oh )*(?:which|what) (?:flat|block|hotel|hostel|campsite|"
        r"estate|dorm|hall)(?:\?|$)|^(?:and |so )*(?:the )?name of (?:the|your|ur) (?:building|hotel|street|road|"
        r"estate|village|shop|cafe|school|company|pub|hospital|salon|work|place (?:you|u) work)|\bdescribe (?:your|"
        r"ur) (?:house|street|flat|building|road)"
        r"\b|\bis (?:your|ur) (?:house|flat|street|place) (?:near|by|close to|next to|opposite|behind) (?:the|a)\b|"
        r"\b(?:turn on|check|add me on|i'?m on|im on|see me on|look at|share)(?: my| your| ur)? snap ?maps?\b|"
        r"\bwhat'?s (?:your|ur) pin ?code\b|^(?:ur|your) pin ?code",
        "asks where somebody lives"),
    hint("place-school-guessed", Kind.SCHOOL, ASK,
        r"^(?:is it |let me guess |(?:you|u) go (?:to )?|not |wait |oh |so |at )*" + NAME + r" (?:college|high|high "
        r"school|academy|primary|uni|university|grammar|sixth form)\s?\?|\b(?:your|ur) school the one\b",
        "asks for a school", check=a_school_by_itself),
    hint("place-family-school", Kind.SCHOOL, GIVE,
        r"\bmy (?:lil |little |big |older |younger )?(?:bro|sis|brother|sister|son|daughter|kids?|cousin|boy|girl|"
        r"kid'?s)(?:'s| is| goes| go)? (?:at |to |goes to |go to |is at |school is )*" + NAME + r" (?:high|primary|"
        r"academy|secondary|grammar|elementary|middle school|prep)(?:$|[,.!]| (?:and|in|year)\b)|\b(?:pick|collect|"
        r"drop) (?:my|the|him|her|them) {g2}(?:up |off )?(?:from|at) " + NAME + r" (?:high|primary|academy|secondary|"
        r"grammar|elementary|"
        r"nursery|school|prep)\b",
        "names a school", check=has_a_name),
    hint("place-work-at-named", Kind.SCHOOL, GIVE,
        r"\b(?:i'?m|im|i am|i work|i volunteer|working) (?:{g3})(?:at|for) " + NAME + r" (?:surgery|clinic|hospital|"
        r"library|hospice|infirmary|council|general|medical cent(?:er|re)|care home|nursing home|warehouse|depot|"
        r"fire station|police station|leisure cent(?:er|re))(?:$|[,.!]| (?:and|in|on|till|every)\b)|\b(?:work|works|"
        r"working|serve|shifts?|nights|mornings) (?:at|in) (?:the )?([a-z']{4,}) " + SHOPS + r"(?:$|[,.!]| )|"
        r"\b(?:therapy|group|counselling|appointment|"
        r"appointments) at " + NAME + r" (?:clinic|hospital|hall|cent(?:er|re)|surgery|church|" + HOUSE_OF_WORK
        + r")\b|\b(?:i'?m|im|i am) (?:a |an |the )?(?:{g1})" + JOB + r" (?:at|for) " + NAME + r" (?:surgery|clinic|"
        r"library|" + HOUSE_OF_WORK + r")\b",
        "names a workplace", check=has_a_name),
    hint("place-care", Kind.SCHOOL, GIVE,
        r"\b(?:i'?m|im|i am) (?:an |a )?(?:inpatient|in-patient|resident|patient) (?:at|in) (?:the )?([a-z']{4,})(?: "
        r"[a-z']+)?(?:$|[,.!])|\b(?:i'?m|im|i am) (?:still |back )?on ([a-z']{4,}) ward(?:$|[,.!]| (?:at|in)\b)|\bmy "
        + CARE + r"(?: is|'s)? (?:called )?(?:dr|doctor|mr|mrs|ms|miss)\.? [a-z]{3,} (?:at|from|in) |\b(?:i|i'?m|im|"
        r"we)\b[^.!?\n]{1,40}\bat (?:the )?(?:st|saint)\.? [a-z']{3,}(?:$|[,.!]| (?:hall|church|food bank|school|"
        r"hospital|centre|"
        r"every|on)\b)",
        "names a place to be found at", check=has_a_name),
    hint("place-ask-who", Kind.SCHOOL, ASK,
        r"\b(?:what'?s|whats|what is) " + YOUR + r" (?:boss|manager|doctor|therapist|teacher|coach|gp|work|workplace|"
        r"band|company)(?:'?s)? (?:called|name)\b|\b(?:who'?s|whos|who is) " + YOUR + r" (?:therapist|doctor|manager|"
        r"boss|gp|psychiatrist|coach|landlord)(?:\?|$)|\bwhere (?:do |d )(?:you|u|ya) (?:volunteer|train|dance|swim|"
        r"worship|perform|work out)(?: at)?(?:\?|$)|\b(?:what'?s|whats|what is) the (?:cafe|shop|school|company|pub|"
        r"salon|hospital|gym|church|village|club) "
        r"called\b|\bwhats? it called[,\s]{1,3}the (?:shop|cafe|school|pub|place|company)|\b(?:which|what|wat) "
        r"(?:unit|clinic|rehab|stable|studio|garage|bakery) (?:do |are |r )?(?:you|u)\b|^(?:oh |and |so |ok "
        r")*(?:which|what) (?:company|clinic|rehab|unit|bakery|salon|pub|cafe)(?:\?|$)|\bname of (?:the place (?:you|"
        r"u) work|your work|ur work)|\bwho (?:do|d) (?:you|u) work (?:4|for)\b",
        "asks for a school or a workplace"),
)  # fmt: skip
