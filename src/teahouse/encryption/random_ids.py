"""Ids that tell nothing: no order, no time, no owner."""

import os
import uuid


def public_id() -> uuid.UUID:
    """128 random bits; no version bits are set aside, so nothing about the id can be told from it."""
    return uuid.UUID(bytes=os.urandom(16))
