"""
Strainer: finds contact details in messages, however they are hidden, and leaves ordinary talk alone.

    >>> from strainer import Strainer
    >>> result = Strainer().screen("my sn4p is jane_d92")
    >>> result.flag, result.findings[0].kind
    (True, <Kind.HANDLE: 'handle'>)
"""

from strainer.conversation import Conversation, StateError
from strainer.engine import Strainer
from strainer.lexicon import LexiconError
from strainer.result import Act, Finding, Kind, Result

__all__ = ["Act", "Conversation", "Finding", "Kind", "LexiconError", "Result", "StateError", "Strainer"]
__version__ = "0.1.0"
