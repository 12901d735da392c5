from typing import Any

import pytest

from teahouse.web.proxy import seen_through


def a_request(**headers: str) -> dict[str, Any]:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": "http", "scheme": "http", "client": ("127.0.0.1", 5), "headers": raw}


@pytest.mark.parametrize(
    ("forwarded", "hops", "client"),
    [
        ("203.0.113.9", 1, "203.0.113.9"),
        ("1.2.3.4, 203.0.113.9", 1, "203.0.113.9"),
        ("1.2.3.4, 203.0.113.9, 10.0.0.1", 2, "203.0.113.9"),
        ("203.0.113.9", 2, "127.0.0.1"),
    ],
)
def test_only_what_our_own_proxies_wrote_is_believed(forwarded: str, hops: int, client: str) -> None:
    scope = a_request(x_forwarded_for=forwarded)

    seen_through(scope, hops)

    assert scope["client"][0] == client


def test_the_scheme_that_the_visitor_used_is_known_behind_a_proxy() -> None:
    page, socket = a_request(x_forwarded_proto="https"), a_request(x_forwarded_proto="https") | {"type": "websocket"}

    seen_through(page, 1)
    seen_through(socket, 1)

    assert (page["scheme"], socket["scheme"]) == ("https", "wss")
