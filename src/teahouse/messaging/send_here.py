"""Saying something where no house is running: read, judged and written on this thread's own connection."""

from teahouse.messaging import writer
from teahouse.messaging.answers import Conflict, Failed, Refused
from teahouse.messaging.context import load_context
from teahouse.messaging.drafting import draft_for, outdated
from teahouse.messaging.drafts import Draft, Fate, Saying
from teahouse.messaging.saving import answer_of
from teahouse.messaging.settled import settled
from teahouse.messaging.windows import load_window
from teahouse.policy import load as policy
from teahouse.policy.ruling import Reason
from teahouse.screening.check import read_here


def send_here(saying: Saying) -> None:
    """Tell *saying* what became of it."""
    for _ in range(policy.current().messages.stale_tries + 1):
        draft = _draft(saying)
        if draft is None:
            return
        writer.save_here(draft)
        if draft.fate is not Fate.STALE:
            _tell(draft)
            return
        saying.tries += 1


def _draft(saying: Saying) -> Draft | None:
    """What is to be written; None when the answer was no."""
    context = load_context(saying.seat_id, saying.now)
    if context is None or not context.ruling:
        reason = (context.ruling.reason if context else None) or Reason.WRONG_PLACE
        before = settled(saying.seat_id, saying.client_id)
        saying.tell(before or Refused(client_id=saying.client_id, reason=reason))
        return None
    if saying.tries >= policy.current().messages.stale_tries:
        return outdated(saying, context, _nothing)
    window, expected = load_window(context.conversation_id)
    result = read_here(window, context.seat_no, saying.words)
    draft = draft_for(saying, context, result, window, expected, _nothing)
    if isinstance(draft, Refused):
        saying.tell(draft)
        return None
    return draft


def _tell(draft: Draft) -> None:
    if draft.fate in {Fate.WRITTEN, Fate.REPEATED}:
        draft.saying.tell(answer_of(draft))
    else:
        told = Conflict if draft.fate is Fate.CONFLICT else Failed
        draft.saying.tell(told(client_id=draft.client_id))


def _nothing(_: Draft) -> None:
    """Nobody else waits for it."""
