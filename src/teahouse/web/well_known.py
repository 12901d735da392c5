"""What programs ask every site for."""

from datetime import datetime, timedelta

VALID_FOR = timedelta(days=180)


def security_txt(contact: str, origin: str, *, now: datetime) -> str:
    """The security contact in RFC 9116's words; without a contact of the operator, the page that explains us."""
    expires = (now + VALID_FOR).replace(microsecond=0).isoformat().replace("+00:00", "Z")
    lines = [
        f"Contact: {contact or origin + '/privacy/'}",
        f"Expires: {expires}",
        "Preferred-Languages: en",
        f"Canonical: {origin}/.well-known/security.txt",
    ]
    return "\n".join(lines) + "\n"
