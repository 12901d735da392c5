"""Where somebody learns, works, trains or prays, asked for and told in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.address import NO_NAME_AT_ALL
from strainer.detectors.hinting import captured, hint
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, GIVE = Act.ASK, Act.GIVE
YOUR = r"(?:your|ur|yr|ya|yo|yur)"
SCHOOL = (
    r"(?:school|skool|skul|shool|schol|skule|college|colege|collage|colidge|uni|university|high school|sixth form|"
    r"campus)"
)
TYPE = (
    r"(?:academy|high|high school|prep|college|colege|uni|university|secondary|primary|middle|middle school|"
    r"elementary|elem|grammar|sixth form|six form|comp|comprehensive|"
    r"polytechnic|poly|institute|girls|boys|school|skool|nursery|campus|tech|state|convent|junior high)"
)
PERIOD = (
    r"(?:(?:freshman|sophomore|junior|senior)(?: year)?|(?:1st|2nd|3rd|4th|first|second|secnd|third|final|last|"
    r"fresher) (?:year|yr|yer)|(?:year|yr|form|grade|class|std) [0-9]{1,2}|[0-9]{1,2}(?:st|nd|rd|th)? "
    r"(?:grade|grader|gr)|(?:sixth|6th|lower sixth|upper sixth|six) form|y[0-9]{1,2})"
)
PEOPLE = (
    r"(?:my (?:son|daughter|kids?|children|brother|sister|cousin|niece|nephew|boyfriend|girlfriend|bf|gf|ex|little "
    r"(?:brother|sister)|big (?:brother|sister))(?:'s| is| goes| works|s)?|he'?s|she'?s|he is|she is|"
    r"her boss is|his boss is|he|she)"
)
I_AM = r"(?:i'?m|im|i am|am|me i am|we'?re)"
JOB = (
    r"(?:nurse|doctor|porter|hca|midwife|carer|receptionist|teacher|teechr|barista|cashier|security|chef|cook|"
    r"lifeguard|coach|waiter|waitress|librarian|student|studeng|pupil|sub|ta|manager|lecturer|"
    r"apprentice|caretaker|cleaner|vet|dentist|paramedic|lollipop man|janitor|volunteer|trainee|intern)"
)
SUBJECT = (
    r"(?:maths?|english|science|chem|chemistry|physics|bio|biology|history|geography|geo|pe|gym|art|form|homeroom|"
    r"french|spanish|german|drama|music|re|it|tutor|algebra|calc|home room)"
)
SHOPS = (
    r"(?:tesco|aldi|lidl|asda|co-?op|sainsbury'?s|morrisons|waitrose|walmart|target|kroger|mcdonald'?s|mcdonalds|"
    r"maccies|kfc|burger king|subway|starbucks|greggs|costa|nero|pret|boots|superdrug|primark|ikea|"
    r"nando'?s|wendy'?s|taco bell|dominos|domino'?s|pizza hut|shell garage|bp garage|esso|spar|iceland|wetherspoons?|"
    r"spoons|cvs|walgreens|costco|home depot|best buy|jysk|b&q|argos|wilko|dunkin|chick ?fil ?a|shoprite)"
)
PUB = (
    r"(?:(?:red |white |black |golden |blue |old )?(?:lion|crown|plough|king'?s (?:head|arms)|queen'?s (?:head|arms)|"
    r"bell|swan|bull|hart|fox|anchor|ship|royal oak|tavern|harp|railway|george))"
)
CLUB = (
    r"(?:church|mosque|masjid|temple|synagogue|gym|fc|f\.c|rfc|afc|swim (?:squad|club|team)|baths|leisure cent(?:er|"
    r"re)|rugby club|cricket club|united|rovers|athletic|youth club|harriers|dojo|boxing club|football club|soccer "
    r"club|"
    r"gurdwara|parish|scouts)"
)
SORTS_NOT_NAMES = NO_NAME_AT_ALL | frozenset(
    b"with i'm i am is it's of for on from by about like so very really just not no after during before when every "
    b"each home work night nights weekends first last year "
    b"one two three primary secondary elementary grammar summer sunday boarding special online normal regular "
    b"prestigious top best worst great strict christian muslim islamic jewish "
    b"methodist baptist mega same nearby nice bad girls boys all-girls mixed bible business cooking dance driving "
    b"film beauty prep language technical vocational trade teaching hospital care "
    b"later late early junior senior general local mental psychiatric psych royal back still currently already now "
    b"too also there here studying doing being high middle fancy posh good decent "
    b"poor rural city town village country full free drama ballet swim swimming "
    b"start starting new 8th 9th 10th 11th 12th 7th 6th day uni we all both us you me where which what school "
    b"college university lot least charge end and or but if because gonna going love hate".split()
)
NOT_NAMED = frozenset(
    b"a an the my your his her our their this that home school college uni university work night nights least all "
    b"once first last high middle primary secondary elementary an local "
    b"the public private state same one two three some another and or heart risk peace best worst present what which "
    b"where hospital it uni. moment time times 3 2 1 4 5 6 7 8 9 10 11 12 "
    b"any age day weekends lunch art church me you him them us every each most both such same big small new old good "
    b"bad nearby another noon midnight stuff things maths english science "
    b"everything nothing something anything math sports".split()
)
NO_NAME = frozenset(b"a an my your our his her their this that some any i you he she and of for".split())
NOT_CALLED = frozenset(
    b"off out my the me a an on up back for it that him her them us your and in by to about closed strict".split()
)


def has_a_name(match: Match, view: View) -> float | None:
    """Drop "I'm in a bad school": the word before the sort of place must be able to be its name."""
    del view
    words = captured(match).split()
    return None if (words and words[-1] in SORTS_NOT_NAMES) or NO_NAME & frozenset(words) else 0.0


def a_name_follows(match: Match, view: View) -> float | None:
    """Drop "2nd year at uni": what somebody is at must be able to be a name."""
    del view
    words = captured(match).split()
    return None if words and words[0].strip(b",.") in NOT_NAMED else 0.0


def really_called(match: Match, view: View) -> float | None:
    """Drop "my school is called off"."""
    del view
    return None if captured(match) in NOT_CALLED else 0.0


RULES: tuple[Rule, ...] = (
    hint("school-whats-yours", Kind.SCHOOL, ASK,
        r"\b(?:what'?s|whats|wots|wats|what is|whts|wat is|what|tell me|name of) " + YOUR + r" (?:{g1})(?:" + SCHOOL
        + r"|workplace|place of work|work place)(?:'?s)?(?: name| called)?(?:\W*$|\s?\?| and)|^(?:what'?s |whats |and |"
        r"so |the |" + YOUR + r" )*"
        + SCHOOL + r"(?:'?s)? ?name\s?\?|^(?:so |and |what'?s |whats )*" + YOUR + r" " + SCHOOL
        + r"\s?\?|^(?:so |and |but |oh |wait )*(?:which|what|wat|wot|wich) " + SCHOOL
        + r"(?: is (?:that|it)| exactly| tho| though)?\s?(?:\?|\W*$)|\b(?:and|n|&|,) (?:which|what|wat) " + SCHOOL
        + r"(?:\W*$|\?)|\bwhat'?s (?:the|" + YOUR
        + r") school called\b",
        "asks for a school"),
    hint("school-where-you-go", Kind.SCHOOL, ASK,
        r"\b(?:where|whr|were|wher|whereabouts) (?:exactly )?(?:do |d |did |are |r )?(?:you|u|ya) (?:exactly |"
        r"actually )?(?:go|goin|going|attend|at|study|in) ?(?:to|2|for|at)? ?(?:" + SCHOOL + r"|church|mosque)\b|"
        r"^(?:and |so |but |ok |oh )*where(?:abouts)? (?:do|d) "
        r"(?:you|u|ya) (?:study|work|teach|train)(?: at| exactly| now)?(?:\?|$)|\bwho (?:do|d) (?:you|u) work for\b|"
        r"\bwhat'?s (?:your|ur) (?:job|work) and where\b",
        "asks for a school or a workplace"),
    hint("school-which-one", Kind.SCHOOL, ASK,
        r"\b(?:what|which|wat|wot|wich|whch) (?:{g1})(?:" + SCHOOL + r"|gym|church|mosque|masjid|temple|shop|store|"
        r"salon|restaurant|cafe|bar|pub|depot|hospital|ward|nursing home|care home|clinic|rehab|office|company|firm|"
        r"factory|warehouse|station|base|barracks|swim "
        r"club|club|hostel|hotel)(?: exactly)? (?:do|d|did|are|r|is|was)? ?(?:you|u|ya) (?:go|goin|going|attend|"
        r"train|play|work|study|in|at|on|pray|teach|stationed|based)\b|\b(?:what|which|wat) (?:team|squad|league|"
        r"club) (?:do|d|are|r)? ?(?:you|u|ya) (?:play|swim|"
        r"row|run|in)(?: for| with| on)?\b|^(?:oh |and |ok |wait |so )*(?:which|what) (?:ward|branch|store|hospital|"
        r"shop|campus|depot|gym|church)(?: tho| though| exactly)?\?",
        "asks for a school or a workplace"),
    hint("school-who-teaches", Kind.SCHOOL, ASK,
        r"\b(?:who'?s|whos|who is|what'?s|whats) " + YOUR + r" (?:" + SUBJECT + r" |head |class )?(?:teacher|tutor|"
        r"head ?teacher|headmaster|headmistress|principal|professor)(?:'?s)?(?: name| called)?(?:\W*$|\?)|\bwho "
        r"(?:do|d|did) (?:you|u|ya) (?:have|got|get) (?:for|4) " + SUBJECT
        + r"\b|\b(?:you|u|ya) (?:have|got|get|know|had) (?:mr|mrs|ms|miss|coach|prof|professor)\.? [a-z]+ (?:for|4|"
        r"too|as well|in|2)\b|\bwhat (?:do|d) (?:you|u) have (?:period|per|p) ?[0-9]|\b(?:are|r) (?:you|u) in (?:mr|"
        r"mrs|ms|miss|my) {g1}(?:[a-z']+ )?(?:class|form|year|set|homeroom|"
        r"grade|school|course|lecture|seminar|tutor group|house)\b|\b(?:ur|you'?re|u r|you are) in my {g1}(?:set|"
        r"class|form|year|lecture|seminar|school|course|homeroom|team)\b",
        "asks for a class"),
    hint("school-its-mascot", Kind.SCHOOL, ASK,
        r"\b(?:what'?s|whats|what is|what are|wats|what colou?rs? (?:is|are|r)|tell me|just|wot colou?r is) (?:just "
        r")?(?:your|ur|the|yr) (?:school'?s? )?(?:school )?(?:mascot|school colou?rs|colou?rs of your school|uniform|"
        r"blazer|school badge|school logo|school motto)\b|\bwhat (?:do|does|did) "
        r"(?:they|it|your|ur|the) (?:{g1})?(?:put|say|have|print) on (?:your|ur) (?:sweatshirts?|jumpers?|blazers?|"
        r"hoodies?|badge)\b",
        "asks for a school"),
    hint("school-i-am-at", Kind.SCHOOL, GIVE,
        r"\b(?:" + I_AM + r"|" + PEOPLE + r") (?:{g3})(?:(?:at|to|of|@) ([a-z][a-z'.]{2,}(?: [a-z][a-z']{2,})?) "
        + TYPE + r"|in ([a-z][a-z'.]{2,}(?: [a-z][a-z']{2,})?) (?:academy|high school|secondary|polytechnic|grammar|"
        r"sixth form|"
        r"primary school|elementary school))"
        r"(?:[,.;!?]|\W*$| (?:in|year|yr|and|doing|hostel|too|form|as|[0-9]|second|first|on|near|by|with|if|"
        r"studying)\b)|\bi (?:go|went|attend|study|goto|teach|work|coach) "
        r"?(?:to|2|at|in)? ([a-z][a-z'.]{2,}(?: [a-z][a-z']{2,})?) " + TYPE + r"(?:[,.;!?]|\W*$)",
        "names a school", check=has_a_name),
    hint("school-saint", Kind.SCHOOL, GIVE,
        r"\b(?:" + I_AM + r"|i go|i teach|i study|i attend|i work|goes|" + PEOPLE + r"|" + JOB + r"|" + PERIOD
        + r"|we go|go) (?:{g2})(?:at|to|2|in|@) (?:st|saint)\.? [a-z']{3,}(?:[,.;!?]|\W*$| (?:in|year|too|sekondry|"
        r"skule|skool|school|college|high|hospital|primary|academy|and|yr|on)\b)",
        "names a school or a workplace"),
    hint("school-year-at-name", Kind.SCHOOL, GIVE,
        r"\b" + PERIOD + r" (?:student |pupil |kid |here )?(?:at|@) ([a-z][a-z'.]{2,})(?:[,.;!?]|\W*$| "
        r"[a-z']+(?:[,.;!?]|\W*$| ))",
        "names a school", check=a_name_follows),
    hint("school-name-then-year", Kind.SCHOOL, GIVE,
        r"\b([a-z][a-z'.]{2,}(?: [a-z]{3,})?) (?:middle|high|academy|primary|elementary|elem|comp|college|prep|"
        r"grammar|secondary)[,\s]{1,3}(?:in )?(?:[0-9]{1,2}(?:st|nd|rd|th) (?:grade|gr)|(?:year|yr|form|grade|class) "
        r"[0-9]{1,2}|sixth form|6th form|(?:1st|2nd|3rd|4th|first|second|third|final) year|"
        r"(?:freshman|sophomore|junior|senior))\b",
        "names a school", check=has_a_name),
    hint("school-is-called", Kind.SCHOOL, GIVE,
        r"\b(?:my|our|the|his|her) (?:" + SCHOOL + r"|workplace|company|church|gym|work|hospital|rehab|school'?s|"
        r"schools|shop|salon|club|team|firm)(?: is|'s|s)? (?:called|named) (?:the )?([a-z][a-z']+)|\b(?:rehab|school|"
        r"college|hospital|gym|church|clinic)'s called (?:the )?([a-z][a-z']+)|"
        r"\b(?:my|our) " + SCHOOL + r"(?: is|'s|s|:|\s?=) (?:the )?(?:[a-z']{4,} ){1,2}(?:prep|academy|high|comp|"
        r"grammar|middle|elementary|primary|sixth form|tech)\b",
        "names a school or a workplace", check=really_called),
    hint("school-study-at", Kind.SCHOOL, GIVE,
        r"\b(?:i|i'?m|im|we|i am|am|he'?s|she'?s) (?:study|studying|studeng|reading|doing (?:my |an? )?(?:a ?levels?|"
        r"gcses?|degree|masters|phd|nursing|law|medicine|ba|bsc|btec|engineering)) ?(?:[a-z]+ )?(?:at|@) "
        r"([a-z][a-z']{2,})(?:[,.;!?]|\W*$| [a-z']+(?:[,.;!?]|\W*$))",
        "names a school", check=a_name_follows),
    hint("school-who-else", Kind.SCHOOL, ASK,
        r"\b(?:any ?one|any ?1|any ?body|who|some ?one) (?:else )?(?:here |on here )?(?:else )?(?:is )?(?:from|at|go "
        r"to|goes to|goto|going to|in|attend|attends|study at|studies at|go 2) ([a-z][a-z']{2,}(?: "
        r"[a-z][a-z']{2,})?) (?:tech|high|academy|uni|university|college|state|school|prep|comp|middle|poly|"
        r"polytechnic|"
        r"sixth form|grammar)(?:\W*$|\?| (?:here|on here|too|or|campus)\b)",
        "asks for a school", check=has_a_name),
    hint("school-shop-in", Kind.SCHOOL, GIVE,
        r"\b(?:i|she|he|they|we|" + I_AM + r"|" + PEOPLE + r"|him at|her at|me at) (?:{g3})(?:at|in|for) (?:the |a "
        r")?(?:{g1})" + SHOPS + r"(?: garage| store| shop| branch)? (?:on|in|by|near|at|opposite) (?:the "
        r")?([a-z0-9'][a-z0-9']{2,})(?:[,.;!?]|\W*$| (?:street|st|road|rd|station|mall|centre|center|park|"
        r"lane|town|go|high|square|come|ask)\b)|\b(?:serve|serves|bartend|bartends|waitress|work|works|pull pints|"
        r"behind the bar|on the bar|barista|cook|chef|drink) {g1}(?:at|in) the " + PUB + r"\b(?: in ([a-z]+))?",
        "names a workplace", check=a_name_follows),
    hint("school-job-at-name", Kind.SCHOOL, GIVE,
        r"(?:^|\b(?:" + I_AM + r"|" + PEOPLE + r") )(?:an? |the |only an? |just an? |head |your )?(?:[a-z]+ )?" + JOB
        + r" (?:here )?(?:at|@) (?:the )?([a-z][a-z']{3,})(?: [a-z']+)?(?: hospital| school| primary)?(?:[,.;!?]|"
        r"\W*$)",
        "names a workplace", check=a_name_follows),
    hint("school-ward", Kind.SCHOOL, GIVE,
        r"\bward [0-9]{1,2}[a-z]?[,\s]{1,3}(?:bed|room|at|of|in) (?:the )?(?:[0-9]{1,2}\b|[a-z']{4,})|\bask for "
        r"(?:me|[a-z]{3,}) (?:at|in|behind|on) (?:the )?(?:desk|till|bar|counter|reception|front|door|lodge|gate)|"
        r"\b(?:come|pop|drop|stop|swing) (?:in |by |and |over |to )*(?:see |visit |find |say hi to )?me (?:at|in) "
        r"(?:my )?(?:work|shop|store|job)\b",
        "names a workplace"),
    hint("school-club", Kind.SCHOOL, GIVE,
        r"\b(?:i|we|i'?m|im) (?:go|train|pray|worship|swim|play|lift|climb|box|sing|run|keeper|training|coach) "
        r"(?:{g2})(?:to|at|for|with|in|keeper for) (?:the )?([a-z][a-z']{2,}(?: [a-z][a-z']{2,})?) " + CLUB
        + r"\b|\b(?:i|we) (?:go|train|pray|work out|lift) (?:to|at) the (?:gym|church|mosque|temple|pool) "
        r"(?:on|in|at) ([a-z]{3,}) (?:street|st|road|rd|lane|avenue|high street)\b",
        "names a club or a church", check=has_a_name),
)  # fmt: skip
