"""From words and what was found in them to a draft: the judgement, carried out."""

from collections.abc import Callable

from strainer import Finding, Result
from teahouse.encryption.random_ids import public_id
from teahouse.messaging.answers import Found, Refused
from teahouse.messaging.context import SendContext
from teahouse.messaging.drafts import Draft, Hold, Saying
from teahouse.messaging.states import MessageState
from teahouse.policy import load as policy
from teahouse.policy.messages import Judgement, Outcome, judge
from teahouse.policy.ruling import Reason
from teahouse.screening.windows import Window
from teahouse.testing.plants import planted

Settled = Callable[[Draft], None]
HOLD_REASONS = {Reason.CONTACT: "contact", Reason.UNREADABLE: "unreadable"}
OUTDATED = "outdated"


def draft_for(
    saying: Saying, context: SendContext, result: Result | None, window: Window | None, expected: int, settled: Settled
) -> Draft | Refused:
    """What is to be written of *saying*: the words, the words masked, or only for their author to see."""
    judgement = judge(result, context.facts, policy.current())
    if judgement.outcome is Outcome.REFUSE:
        return Refused(client_id=saying.client_id, reason=judgement.reason or Reason.UNREADABLE)
    if not judgement.delivers:
        return _held(saying, context, judgement, settled)
    if not judgement.masked:
        draft = _draft(saying, context, settled, said=saying.words, judgement=judgement, expected=expected)
        enough = policy.current().messages.jigsaw_pieces
        draft.adds_up = window is not None and window.adds_up(context.seat_no, saying.words, enough)
        return draft
    assert result is not None
    hold = _hold(judgement, masks=True, reason="masked")
    return _draft(saying, context, settled, said=result.masked, judgement=judgement, expected=expected, hold=hold)


def outdated(saying: Saying, context: SendContext, settled: Settled) -> Draft:
    """The words of somebody whose facts would not stand still, kept for them alone."""
    hold = Hold(public_id(), masks=False, reason=OUTDATED, findings=(), crisis=False, policy_version=_version())
    draft = _draft(saying, context, settled, said=None, judgement=Judgement(Outcome.HOLD), expected=None, hold=hold)
    draft.whatever_moved = True
    return draft


def _held(saying: Saying, context: SendContext, judgement: Judgement, settled: Settled) -> Draft:
    reason = HOLD_REASONS.get(judgement.reason or Reason.CONTACT, "contact")
    hold = _hold(judgement, masks=False, reason=reason)
    said = saying.words if planted("verdict_after_message") else None
    return _draft(saying, context, settled, said=said, judgement=judgement, expected=None, hold=hold)


def _hold(judgement: Judgement, *, masks: bool, reason: str) -> Hold:
    return Hold(
        public_id=public_id(),
        masks=masks,
        reason=reason,
        findings=tuple(found(finding) for finding in judgement.findings),
        crisis=judgement.resource,
        policy_version=_version(),
    )


def found(finding: Finding) -> Found:
    """*finding* as its author is told of it: what and why, never how sure or by which pattern."""
    why = Result(findings=(finding,)).why_for("sender")
    return Found(start=finding.start, end=finding.end, kind=finding.kind.value, rule=finding.act.value, why=why)


def _draft(
    saying: Saying,
    context: SendContext,
    settled: Settled,
    *,
    said: str | None,
    judgement: Judgement,
    expected: int | None,
    hold: Hold | None = None,
) -> Draft:
    masks = hold is not None and hold.masks
    return Draft(
        conversation_id=context.conversation_id,
        seat_id=context.seat_id,
        seat_no=context.seat_no,
        client_id=saying.client_id,
        typed=saying.words,
        said_at=saying.now,
        put_at=saying.at,
        key=context.key,
        version=context.version,
        persons=context.persons,
        good_until=context.facts.good_until,
        expected=expected,
        said=said,
        state=MessageState.MASKED if masks else MessageState.SHOWN,
        verdict=_verdict(judgement),
        hold=hold,
        settled=settled,
        saying=saying,
        covered=hold.findings if hold is not None and masks else (),
        nudge=judgement.outcome is Outcome.NUDGE,
        reminds=context.author if judgement.reason is Reason.CONTACT else None,
        pages=context.on_duty if judgement.page else (),
        nobody_on_duty=judgement.page and not context.on_duty,
    )


def _verdict(judgement: Judgement) -> str:
    """The outcome as the message keeps it; whether help was shown beside it can be told from it for good."""
    if judgement.resource and judgement.delivers:
        return "masked_resource" if judgement.masked else "resource"
    return judgement.outcome.value


def _version() -> int:
    return policy.current().version
