"""Who is connected, and handing them frames."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, cast

from .frames import Ack, Message, encode
from .store import Draft

Send = Callable[[dict[str, Any]], Awaitable[None]]


class Ear:
    """One socket, as the hub sees it."""

    __slots__ = ("_send", "seat")

    def __init__(self, seat: int, send: Send) -> None:
        self.seat = seat
        self._send = send

    def show(self, frame: str) -> bool:
        """
        Hand *frame* to the server; False when the reader is too slow to take it.

        The server's send() waits for nothing but a full buffer, so a single step does it: no task
        for each frame, and nobody ever waits for a slow reader.
        """
        step = cast(Coroutine[Any, Any, None], self._send({"type": "websocket.send", "text": frame}))
        try:
            step.send(None)
        except StopIteration:
            return True
        except Exception:
            return False
        step.close()
        return False


class Hub:
    """The sockets of each conversation."""

    def __init__(self) -> None:
        self._ears: dict[str, dict[int, Ear]] = defaultdict(dict)

    def join(self, conversation: str, ear: Ear) -> None:
        self._ears[conversation][ear.seat] = ear

    def leave(self, conversation: str, ear: Ear) -> None:
        if self._ears[conversation].get(ear.seat) is ear:
            del self._ears[conversation][ear.seat]

    def committed(self, batch: list[Draft]) -> None:
        """Answer the authors first, then show each message to everybody else."""
        for draft in batch:
            if author := self._ears[draft.conversation].get(draft.seat):
                ack = Ack(draft.client_id, draft.conversation, draft.seq, draft.said_at)
                self._hand(author, draft, encode(ack).decode())
        for draft in batch:
            frame = ""
            for ear in tuple(self._ears[draft.conversation].values()):
                if ear.seat != draft.seat:
                    frame = frame or shown(draft)
                    self._hand(ear, draft, frame)

    def _hand(self, ear: Ear, draft: Draft, frame: str) -> None:
        if not ear.show(frame):
            self.leave(draft.conversation, ear)


def shown(draft: Draft) -> str:
    message = Message(draft.conversation, draft.seq, draft.seat, draft.body, draft.said_at)
    return encode(message).decode()
