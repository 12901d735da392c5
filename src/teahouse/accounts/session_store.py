"""Sessions in the database, each with its own patience."""

from django.contrib.sessions.backends.db import SessionStore as DatabaseSession

from teahouse.policy.load import current

IDLE_MINUTES = "idle_minutes"
"""How long this session may lie still: shorter on a shared device and for staff."""


class SessionStore(DatabaseSession):
    """A session that ends when it was idle for as long as its own note says."""

    def get_session_cookie_age(self) -> int:
        """How many seconds of silence end this session."""
        # Read from what is loaded: this is also asked inside async code, where a query would be refused.
        loaded: dict[str, object] = getattr(self, "_session_cache", {})
        minutes = loaded.get(IDLE_MINUTES)
        return minutes * 60 if isinstance(minutes, int) else current().people.session_hours * 3600
