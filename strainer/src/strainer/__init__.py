"""
Strainer: finds contact details in messages, however they are hidden, and leaves ordinary talk alone.

    >>> from strainer import Strainer
    >>> result = Strainer().screen("my sn4p is jane_d92")
    >>> result.flag, result.findings[0].kind
    (True, <Kind.HANDLE: 'handle'>)
"""

from strainer.conversation import Conversation, StateError
from strainer.engine import Strainer, default_strainer
from strainer.lexicon import LexiconError
from strainer.result import Act, Finding, Kind, Result

__all__ = ["Act", "Conversation", "Finding", "Kind", "LexiconError", "Result", "StateError", "Strainer", "is_silent"]
__version__ = "0.1.0"


def is_silent(text: str, conversation: Conversation | None = None) -> bool:
    """Tell whether a glance at *text* is enough, for the default strainer: see :meth:`Strainer.is_silent`."""
    return default_strainer().is_silent(text, conversation)
