"""
Bugs planted on purpose, each by its name, to prove that the history checker finds them.

Only under TEAHOUSE_TEST=1; the settings refuse the name otherwise.
"""

import os

PLANTS = {
    "ack_before_commit": "the author is answered before the batch is on disk",
    "dedupe_in_memory": "client ids are remembered by the process, not by the database",
    "fanout_before_commit": "others see a message before it is on disk",
    "seq_outside_lock": "numbers are given before the conversation is locked",
    "resume_off_by_one": "a resumed conversation begins one message too late",
    "drop_on_full_channel": "a frame for a full queue is dropped in silence",
    "dedupe_without_sender": "a client id counts for the whole conversation, not for its seat",
    "verdict_after_message": "a message is shown before it was screened",
}

_PLANTED = os.environ.get("TEAHOUSE_PLANT", "") if os.environ.get("TEAHOUSE_TEST") == "1" else ""


def planted(name: str) -> bool:
    """Is the bug *name* switched on in this process?"""
    return name == _PLANTED
