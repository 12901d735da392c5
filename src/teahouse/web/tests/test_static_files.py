import gzip
from collections.abc import MutableMapping
from typing import Any

from teahouse.web import static_files, static_table

TABLE = static_table.build()
NAME = "css/tokens.css"


async def asked(path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    sent: list[MutableMapping[str, Any]] = []

    async def send(event: MutableMapping[str, Any]) -> None:
        sent.append(event)

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    await static_files.answer(TABLE, {"path": path, "method": method, "headers": raw}, send)
    given = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], given, sent[1]["body"]


async def test_a_file_of_this_release_may_be_kept_for_ever() -> None:
    status, headers, body = await asked(static_table.address() + NAME)

    assert status == 200
    assert body == TABLE.files[NAME].body
    assert "immutable" in headers["cache-control"]
    assert headers["content-type"] == "text/css; charset=utf-8"
    assert headers["x-content-type-options"] == "nosniff"


async def test_a_file_is_packed_for_a_browser_that_can_unpack_it() -> None:
    _, headers, body = await asked(static_table.address() + NAME, accept_encoding="gzip, br")

    assert headers["content-encoding"] == "gzip"
    assert headers["content-length"] == str(len(body))
    assert gzip.decompress(body) == TABLE.files[NAME].body


async def test_a_page_of_another_release_gets_the_file_of_this_one_and_asks_again_next_time() -> None:
    status, headers, _ = await asked(f"/static/{'0' * 12}/{NAME}")

    assert (status, headers["cache-control"]) == (200, "no-cache")


async def test_a_file_that_has_not_changed_is_not_sent_again() -> None:
    _, headers, _ = await asked(f"/static/{NAME}")

    status, _, body = await asked(f"/static/{NAME}", if_none_match=headers["etag"])

    assert (status, body) == (304, b"")


async def test_nothing_outside_the_table_is_ever_read() -> None:
    for path in ("/static/../settings.py", "/static/nothing.css", "/static/", "/static/%2e%2e/secret-key"):
        assert (await asked(path))[0] == 404


async def test_files_are_only_read() -> None:
    assert (await asked(static_table.address() + NAME, method="POST"))[0] == 405
    assert (await asked(static_table.address() + NAME, method="HEAD"))[2] == b""
