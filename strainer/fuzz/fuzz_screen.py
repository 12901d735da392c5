"""
Throw whatever a coverage-guided fuzzer thinks of at the strainer, and look whether it keeps its promises.

    pip install atheris && python fuzz/fuzz_screen.py -max_total_time=1800

No text raises, every span lies inside its text, a mask reads clean, the memory of a conversation survives being
written and read, and a glance never says less than a reading. The seeds are the corpus; a finding is written into
the current folder by its hash.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["strainer"]):
    from strainer import Strainer
    from strainer.corpus import CORPUS, rows

STRAINER = Strainer()
LONGEST = 4_096  # bytes of one input: beyond that the same code runs again


def one_input(data: bytes) -> None:
    """Read *data* as one text and, cut at its line ends, as a conversation."""
    text = data.decode("utf-8", "surrogateescape").encode("utf-8", "replace").decode("utf-8", "replace")
    result = STRAINER.screen(text)
    for finding in (*result.findings, *result.noticed, *result.dangers):
        assert 0 <= finding.start <= finding.end <= len(text), "a span outside its text"
        assert 0.0 <= finding.score <= 1.0, "a score that is none"
    assert not STRAINER.screen(result.masked).findings, "a mask that does not read clean"
    conversation = STRAINER.conversation()
    for turn, line in enumerate(text.split("\n")[:12]):
        by = "AB"[turn % 2]
        other = STRAINER.resume(conversation.to_bytes())
        glanced = other.glance(by, line)
        seen = conversation.screen(by, line)
        assert glanced is None or not seen.flag, "a glance that let something pass"
        conversation = STRAINER.resume(conversation.to_bytes())


def main() -> None:
    """Write the seeds and begin."""
    with tempfile.TemporaryDirectory() as seeds:
        for row in rows(CORPUS):
            (Path(seeds) / row.idea).write_text("\n".join(said.text for said in row.said), encoding="utf-8")
        atheris.Setup([sys.argv[0], f"-max_len={LONGEST}", *sys.argv[1:], seeds], one_input)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
