"""One module for each kind of thing that leads outside, and the set that asks for all of them at once."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from strainer.detectors import (
    abroad,
    address,
    app,
    approach,
    calls,
    calls_asked,
    calls_said,
    danger,
    disguised,
    disguised_links,
    email,
    handle,
    harassment,
    hinted,
    homes,
    homes_asked,
    homes_told,
    invite,
    languages,
    link,
    meeting,
    meeting_asked,
    meeting_coming,
    meeting_said,
    narrowing,
    narrowing_more,
    outside,
    payment,
    phone,
    plain_apps,
    plain_groups,
    plain_names,
    plain_profiles,
    plain_requests,
    plain_short,
    plain_ties,
    plain_wishes,
    request,
    scam,
    schools,
    schools_told,
    softer,
    together,
    together_names,
)
from strainer.gate import Gate
from strainer.patterns import compiled
from strainer.rule import Hit, Rule
from strainer.thoughts import with_thoughts
from strainer.words import expand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from strainer.normalize.view import View
    from strainer.patterns import Pattern

_WRITTEN: tuple[Rule, ...] = (
    *phone.RULES,
    *link.RULES,
    *payment.RULES,
    *email.RULES,
    *handle.RULES,
    *app.RULES,
    *request.RULES,
    *calls.RULES,
    *calls_asked.RULES,
    *calls_said.RULES,
    *meeting.RULES,
    *meeting_asked.RULES,
    *meeting_coming.RULES,
    *meeting_said.RULES,
    *address.RULES,
    *homes.RULES,
    *homes_asked.RULES,
    *homes_told.RULES,
    *schools.RULES,
    *schools_told.RULES,
    *narrowing.RULES,
    *narrowing_more.RULES,
    *invite.RULES,
    *outside.RULES,
    *softer.RULES,
    *languages.RULES,
    *abroad.RULES,
    *hinted.RULES,
    *plain_requests.RULES,
    *plain_apps.RULES,
    *plain_groups.RULES,
    *plain_ties.RULES,
    *plain_names.RULES,
    *plain_profiles.RULES,
    *plain_wishes.RULES,
    *together.RULES,
    *together_names.RULES,
    *plain_short.RULES,
    *danger.RULES,
    *scam.RULES,
    *approach.RULES,
    *harassment.RULES,
    *disguised.RULES,
    *disguised_links.RULES,
)
RULES = tuple(replace(rule, pattern=with_thoughts(rule.pattern)) for rule in _WRITTEN)

MANY = 12
AROUND = 160  # bytes that decide what a hit is: after MANY hits, one among the very same words says nothing new
BEFORE_A_THOUGHT = b".!?;\n) \t"

__all__ = ["RULES", "RuleBook"]


class RuleBook:
    """Every rule, asked which of them a text wakes; then each woken rule says where."""

    def __init__(self, rules: Sequence[Rule] = RULES) -> None:
        self.rules = tuple(rules)
        self._gate = Gate([rule.pattern for rule in self.rules])

    def woken(self, text: bytes) -> list[int]:
        """Return the numbers of the rules whose phrase occurs in *text*."""
        return self._gate.occurring(text)

    def hits(self, view: View, woken: list[int], is_sure: Callable[[Hit], bool]) -> list[Hit]:
        """
        Return where the *woken* rules match in *view*, those kept by their second look.

        A rule of which MANY hits are sure, whatever the words around them, is asked no further: it can say nothing new.
        """
        return [hit for number in sorted(woken) for hit in _until_sure(self._hits_of(number, view), is_sure)]

    def _hits_of(self, number: int, view: View) -> Iterator[Hit]:
        """Yield the matches of one rule as hits."""
        rule = self.rules[number]
        text, seen = view.text, set[bytes]()
        for count, match in enumerate(_compiled(rule.pattern).finditer(text)):
            if count >= MANY:
                around = text[max(0, match.start() - AROUND) : match.end() + AROUND]
                if around in seen:
                    continue
                seen.add(around)
            more = rule.check(match, view) if rule.check else 0.0
            if more is not None:
                score = max(0.0, min(1.0, rule.score + more))
                start, end = match.start(rule.group), match.end(rule.group)
                lead = match.start()
                while lead < match.end() and text[lead] in BEFORE_A_THOUGHT:
                    lead += 1
                yield Hit(
                    rule.kind,
                    rule.act,
                    score,
                    view,
                    max(start, lead),
                    end,
                    rule.why,
                    rule.name,
                    rule.excusable,
                    lead=lead,
                )


def _until_sure(hits: Iterator[Hit], is_sure: Callable[[Hit], bool]) -> list[Hit]:
    """Return *hits* up to the last that is needed; nearly always there are few, and none is asked about."""
    found = list(islice(hits, MANY))
    sure = sum(map(is_sure, found)) if len(found) == MANY else 0
    while sure < MANY and (hit := next(hits, None)) is not None:
        found.append(hit)
        sure += is_sure(hit)
    return found


@cache
def _compiled(pattern: str) -> Pattern:
    """Return a rule's *pattern*, compiled when it is first needed."""
    return compiled(expand(pattern))
