"""Schools and workplaces again: a year and a name, a hospital of that name, a shop on a road, do you go there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strainer.detectors.hinting import captured, hint
from strainer.detectors.homes import SURE_ROAD
from strainer.detectors.meeting_asked import asked_of_you
from strainer.detectors.schools import JOB, PERIOD, SCHOOL, SHOPS, TYPE, YOUR, a_name_follows, has_a_name
from strainer.result import Act, Kind

if TYPE_CHECKING:
    from strainer.normalize.view import View
    from strainer.patterns import Match
    from strainer.rule import Rule

ASK, GIVE = Act.ASK, Act.GIVE
NAME = r"([a-z][a-z']{2,}(?: [a-z][a-z']{2,})?)"
ENDS = r"(?:[,.;!?]|\W*$| (?:in|on|and|every|at|till|until|year|yr|too|with|so|if)\b)"
HOUSE_OF_WORK = (
    r"(?:hospital|library|hospice|animal shelter|museum|zoo|airport|prison|bakery|cafe|salon|garage|pharmacy|surgery|"
    r"care home|nursing home|nursery|dental|dental practice|vets|leisure cent(?:er|re)|council|police station|"
    r"infirmary|"
    r"general|royal|memorial|clinic|medical cent(?:er|re)|theatre|brewery|stables)"
)
BUSINESS = (
    r"(?:cafe|shop|bar|place|salon|restaurant|company|pub|firm|bakery|school|gym|club|charity|garage|store|nursery|"
    r"hotel|care home|factory|studio|church|college|clinic)"
)
SECTIONS = r"(?:year|yr|grade|class|form|std) (?:seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six)"
VERBS = frozenset(
    b"after hate hated love loved miss finish start quit left leave since until about skip before "
    b"during attend graduate survive in at to my from for of like than then call with over through past was is".split()
)


def a_school_by_itself(match: Match, view: View) -> float | None:
    """Take "Kingsford high school", drop "started high school" and "hate sixth form"."""
    words = captured(match).split()
    if VERBS & frozenset(words) or any(word.endswith((b"ed", b"ing", b"ly")) for word in words):
        return None
    return has_a_name(match, view)


RULES: tuple[Rule, ...] = (
    hint("school-do-you-go", Kind.SCHOOL, ASK,
        r"\b(?:do |d )?(?:you|u|ya) (?:go|goin|going|goto) (?:to|2) " + NAME + r" " + TYPE + r"(?:\?|[,.!]|\W*$| "
        r"(?:too|as well|right|in|by)\b)|\b(?:are|r) (?:you|u|ya) (?:at|from) " + NAME + r" " + TYPE + r"(?:\?|\W*$| "
        r")",
        "asks for a school", check=has_a_name),
    hint("school-period-name", Kind.SCHOOL, GIVE,
        r"\b(?:" + PERIOD + r"|" + SECTIONS + r")[,\s]{1,3}(?:at |in |of |@ )?(?:the )?" + NAME + r" " + TYPE
        + r"(?:[,.;!?]|\W*$)|\b(?:in|am in|i'?m in|is in) (?:[0-9]{1,2}th|[0-9]{1,2}[a-z]) at " + NAME + r"(?:[,.;!?]|"
        r"\W*$| )",
        "names a school and a class", check=has_a_name),
    hint("school-by-itself", Kind.SCHOOL, GIVE,
        r"^(?:its |it'?s |hi from |hello from |hey from |from )?" + NAME + r" (?:high school|academy|primary school|"
        r"secondary school|middle school|elementary school|grammar school|sixth form|sixth form college|"
        r"comprehensive)$|\b(?:hi|hello|hey|greetings) from " + NAME + r" (?:high|academy|college|uni|primary|"
        r"university)\b",
        "names a school", check=a_school_by_itself),
    hint("school-university-of", Kind.SCHOOL, GIVE,
        r"\b(?:study|studying|student|go|teach|attend|work|degree|got into|started|starting|i'?m|im|i am) {g1}(?:at|"
        r"to|in|into) (?:the )?(?:university|uni|college|institute) of (?:the )?([a-z']{4,})|\b(?:university|"
        r"college) of ([a-z']{4,})[,\s]{1,3}" + PERIOD,
        "names a school", check=a_name_follows),
    hint("school-started-at", Kind.SCHOOL, GIVE,
        r"\b(?:started|starting|start|place|enrolled|accepted|transferring|transferred|moving|moved|graduated|"
        r"graduating|applied|expelled|kicked out|bus|train|got) (?:at|to|from|in|into|of) " + NAME + r" (?:academy|"
        r"high|high school|college|uni|university|secondary|primary|middle school|elementary|grammar|sixth form|prep)"
        + ENDS,
        "names a school", check=has_a_name),
    hint("school-name-is", Kind.SCHOOL, GIVE,
        r"\b(?:my|our|the|his|her) " + SCHOOL + r"(?:'?s)? name(?: is|'s|:|\s?=) ?[a-z]|\b(?:my|our) " + SCHOOL
        + r"[,\s]{1,3}" + NAME + r" (?:academy|high|college|secondary|primary|elementary|grammar|sixth form|prep|"
        r"uni)(?:[,.]|\W*$)|\bmy (?:church|school|college|hospital|parish|primary|uni)(?: is|'s) (?:called )?(?:st|"
        r"saint)\.? [a-z]",
        "names a school", check=has_a_name),
    hint("school-work-named", Kind.SCHOOL, GIVE,
        r"\b(?:i|she|he|i'?m|im|i am|we) {g1}(?:work|works|working|volunteer|volunteering|nurse|intern|cook|clean|"
        r"teach|temp|on shift|a porter|a nurse|a doctor|a cleaner|based) (?:at|in|for) (?:the )?" + NAME + r" "
        + HOUSE_OF_WORK + ENDS + r"|\b(?:shift|work|working|serve|tills?) (?:at|in) (?:the )?([a-z']{4,}) " + SHOPS
        + ENDS,
        "names a workplace", check=has_a_name),
    hint("school-work-called", Kind.SCHOOL, GIVE,
        r"\b(?:i|we|she|he|i'?m|my (?:dad|mum|mom|sister|brother)) {g1}(?:work|works|working|own|owns|run|runs|"
        r"manage|manages|teach|go|train|study|volunteer) {g3}" + BUSINESS + r" (?:in [a-z]+ )?(?:called|named) "
        r"(?:the )?[a-z]|\bi (?:go|train|work|teach|learn) {g3}(?:in|at|to) a " + BUSINESS + r" called\b",
        "names a workplace"),
    hint("school-work-on-road", Kind.SCHOOL, GIVE,
        r"\b(?:own|owns|run|runs|manage|manages|work in|work at|works at|works in|working at|serve in|teach at|"
        r"volunteer at|volunteer in|shift at) (?:the|a) {g2}(?:on|in) ([a-z']{3,}(?: [a-z']{3,})?) " + SURE_ROAD
        + r"\b|\b" + SHOPS + r" on ([a-z']{3,}) " + SURE_ROAD + r"[,.\s]{1,3}(?:i'?m|im|i |on till|come|ask|till)",
        "names a workplace", check=has_a_name),
    hint("school-come-to-work", Kind.SCHOOL, GIVE,
        r"\b(?:come|pop|drop|stop|swing) (?:in |by |round |over |down )*(?:to |at |into )?my (?:work|shop|store|job|"
        r"office|salon|bar|cafe|restaurant)\b|\b(?:visit|see|find) me (?:at|in) (?:my )?(?:work|shop|store|job|the "
        r"(?:shop|store|bar|cafe|salon|pub|restaurant|co-op|library))\b|\bcome to the (?:shop|store|bar|cafe|salon|"
        r"pub|restaurant)[,.\s]{1,3}(?:i'?ll|ill|ask|i )",
        "names a workplace", check=asked_of_you),
    hint("school-job-of-saint", Kind.SCHOOL, GIVE,
        r"\b(?:i'?m|im|i am) (?:a |an |the )?(?:{g1})(?:" + JOB + r"|vicar|priest|imam|pastor|rabbi|head|curate|"
        r"copper|postman|butcher|baker|pharmacist) (?:of|at|for) (?:st|saint)\.? [a-z]|\b(?:i'?m|im|i am) the "
        r"(?:only )?(?:" + JOB + r"|vicar|priest|imam|copper|postman|butcher|baker|pharmacist|policeman) (?:in|of|"
        r"at) ([a-z']{4,})(?:[,.]|\W*$)|\bi go to (?:st|saint)\.? [a-z']+ (?:church|parish|girls|boys|prep|every)",
        "names a workplace", check=a_name_follows),
    hint("school-ask-plainly", Kind.SCHOOL, ASK,
        r"^(?:just |pls |please |u |you |now )*(?:name|say|give|type|drop|tell)(?: me)? (?:" + YOUR + r" |the )?"
        + SCHOOL + r"(?: name)?(?:\W*$|\?| (?:pls|first))|^" + YOUR + r" " + SCHOOL + r"(?:'?s)? name|\bwhere(?:'?s| "
        r"is) " + YOUR + r" (?:" + SCHOOL + r"|work|workplace|office|church|gym|job)(?: at| located)?(?:\W*$|\?)|"
        r"\bis " + YOUR + r" " + SCHOOL + r" (?:in [a-z]{4,}(?:\?|\W*$)|near|by the|the one|called|"
        r"next to)|^(?:and |so |but |ok |oh )*where (?:do |d |are |r )?(?:you|u|ya) (?:study|studying|work|working|"
        r"teach)(?: at| rn| now)?(?:\?|$)|^(?:oh |wait |so |ok |lol )*(?:which|what|wat) (?:" + SHOPS
        + r"|ward|branch|store|hospital|shop|depot|gym|church)(?:\?|$| (?:do |d )?(?:you|u) (?:work|in|at|on)\b)|"
        r"\b(?:which|what|wat) bus (?:do |d )?(?:you|u) (?:take|get|catch|ride|use)\b|\b(?:what'?s|whats) " + YOUR
        + r" (?:homeroom|home room|timetable|class schedule|tutor group|form group|form class)(?:\W*$|\?)|\bwhich "
        r"class (?:are |r )?(?:you|u|ya) in\b|\b(?:and|what) (?:job|work) and where\b",
        "asks for a school or a workplace"),
)  # fmt: skip
