"""The secret that signs sessions: made at the first start, kept beside the keys, never in the repository."""

import os
import secrets
from pathlib import Path


def secret_key(data: Path) -> str:
    """The signing secret of the house in *data*; the first to ask makes it."""
    path = data / "secret-key"
    try:
        return path.read_text("ascii").strip()
    except FileNotFoundError:
        data.mkdir(parents=True, exist_ok=True)
    # Written beside and linked into place, so that two starts at once agree on one secret.
    draft = data / f"secret-key.{os.getpid()}"
    draft.touch(0o600)
    draft.write_text(secrets.token_urlsafe(50), "ascii")
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return path.read_text("ascii").strip()
