"""A message as people see it: the one shape for pages, sockets and exports."""

from datetime import datetime

import msgspec

from teahouse.messaging.states import MessageState

WITH_RESOURCE = frozenset({"resource", "masked_resource"})


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """One message of a conversation; without a body when it is hidden or deleted."""

    seq: int
    seat_no: int  # 0: the house speaks, and `note` says what
    body: str | None
    said_at: datetime
    state: str = MessageState.SHOWN
    note: str = ""
    params: dict[str, str] = {}
    written_at: datetime | None = None
    verdict: str = ""

    @property
    def late(self) -> bool:
        """Was it written earlier than it was said, because it was held meanwhile?"""
        return self.written_at is not None

    @property
    def masked(self) -> bool:
        """Was a part of it covered?"""
        return self.state == MessageState.MASKED

    @property
    def resource(self) -> bool:
        """Does crisis help belong beside it?"""
        return self.verdict in WITH_RESOURCE


class ShownChange(msgspec.Struct, frozen=True, kw_only=True):
    """The *n*-th change of what was said before; the message as it is now."""

    n: int
    message: Shown
