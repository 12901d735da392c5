"""
Texts that others will see and that are no messages: names, away texts. Read one by one, before they are kept.

``surfaces.toml`` lists every column that holds such a text, with the action that asks here.
"""

from teahouse.policy.people import Band
from teahouse.policy.ruling import ALLOW, Reason, Ruling, refuse
from teahouse.screening.check import unread
from teahouse.screening.engine import strainer_of


def may_be_shown(text: str, band: Band) -> Ruling:
    """May people of *band* see *text*? Not when something in it could lead outside, and not unread."""
    try:
        result = strainer_of(band).screen(text)
    except Exception as problem:
        read = unread(problem)
        if read is None:
            return refuse(Reason.UNREADABLE)
        result = read
    return refuse(Reason.CONTACT) if result.flag else ALLOW
