"""The way in when the house itself is in trouble."""

from typing import Any

import pytest
from django.db import OperationalError

from teahouse.realtime import entrance


async def test_when_nobody_can_be_looked_up_the_page_is_sent_away_and_nothing_breaks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def away(*_: object, **__: object) -> None:
        raise OperationalError

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    sent: list[Any] = []

    async def send(event: Any) -> None:
        sent.append(event)

    monkeypatch.setattr(entrance, "admit", away)

    await entrance.open_socket(None, {"path": "/ws"}, receive, send)  # type: ignore[arg-type]

    assert sent == [{"type": "websocket.close", "code": entrance.TRY_AGAIN}]
