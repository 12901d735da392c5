"""Ids that tell nothing: no order, no time, no owner."""

import os
import uuid


def public_id() -> uuid.UUID:
    """128 random bits; no version bits are set aside, so nothing about the id can be told from it."""
    return uuid.UUID(bytes=os.urandom(16))


def row_id() -> int:
    """The number of a row whose place among others must tell nothing: 62 random bits, never 0."""
    return int.from_bytes(os.urandom(8)) >> 2 or 1
