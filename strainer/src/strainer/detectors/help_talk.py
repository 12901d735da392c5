"""How people speak of help: a line, a charity, a service that is there for anybody."""

from __future__ import annotations

from strainer.patterns import compiled

_HELP = compiled(
    r"\b(?:help ?lines?|hot ?lines?|crisis|samaritans|lifeline|charity|charities|support (?:line|service|group)s?|"
    r"(?:free|emergency|advice|listening|night|chat|text|phone|info|nurse|mental health|children'?s|youth|women'?s|"
    r"men'?s|legal|debt|housing|carers?|addiction|alcohol|gambling|quit|bereavement|suicide) ?lines?|free ?phone|"
    r"toll ?free|(?:the|a|their|own|free|that) (?:number|line) is (?:free|open)|confidential|nhs|citizens advice|"
    r"open (?:all night|24|day and night|till|until|from|every|on weekdays)|linea|telefonseelsorge|seelsorge|"
    r"sorgentelefon|notruf|ecoute|numero vert|telefono amico|telefono azzurro|luisterlijn|telefon zaufania|cvv|"
    r"counsell?ing (?:line|service)|ngo|gratis|gratuit|kostenlos|bezplatn\w+|ucretsiz)\b"
)


def speaks_of_help(text: bytes) -> bool:
    """Tell whether folded *text* speaks of a line or a service that helps anybody who calls."""
    return _HELP.search(text) is not None


__all__ = ["speaks_of_help"]
