import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from teahouse import logs

WORDS = "call me on oh seven seven"
ADDRESS = "203.0.113.9"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.set_up("info", stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


def test_ids_and_kinds_are_written(written: io.StringIO) -> None:
    structlog.get_logger("teahouse.realtime").info("held", conversation=5, seq=3, kind="phone")

    line = json.loads(written.getvalue())
    assert (line["event"], line["conversation"], line["seq"], line["kind"]) == ("held", 5, 3, "phone")


def test_a_key_that_may_not_be_written_is_named_without_its_value(written: io.StringIO) -> None:
    structlog.get_logger("teahouse.realtime").warning("said", body=WORDS, client=ADDRESS)

    assert WORDS not in written.getvalue()
    assert ADDRESS not in written.getvalue()
    assert json.loads(written.getvalue())["rule"] == "keys left out: body, client"


def test_an_error_is_written_by_its_kind_and_its_place_and_never_by_its_text(written: io.StringIO) -> None:
    log = structlog.get_logger("teahouse.realtime")
    try:
        raise ValueError(WORDS)
    except ValueError:
        log.exception("failed")

    line = json.loads(written.getvalue())
    assert WORDS not in written.getvalue()
    assert line["error"] == "ValueError"
    assert "test_logs.py" in line["frames"][-1]


def test_of_a_librarys_line_only_its_place_is_written(written: io.StringIO) -> None:
    logging.getLogger("django.request").warning("Not Found: %s from %s", WORDS, ADDRESS)
    try:
        raise ValueError(WORDS)
    except ValueError:
        logging.getLogger("uvicorn.error").exception("in %s", WORDS)

    assert WORDS not in written.getvalue()
    assert ADDRESS not in written.getvalue()
    first, second = (json.loads(line) for line in written.getvalue().splitlines())
    assert first["event"] == "library"
    assert first["where"].startswith("test_logs:")
    assert second["error"] == "ValueError"


def test_nobodys_visit_is_written(written: io.StringIO) -> None:
    logging.getLogger("uvicorn.access").info('%s - "GET %s"', ADDRESS, "/talk/")

    assert written.getvalue() == ""
