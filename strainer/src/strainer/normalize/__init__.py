"""Views of a text: the same words read in other ways, each with its way back to what was typed."""

from strainer.normalize.fold import fold, fold_by_looks
from strainer.normalize.leet import undigit, unleet
from strainer.normalize.number_words import number_tokens
from strainer.normalize.reversal import read_backwards, turned_round
from strainer.normalize.spacing import squeeze
from strainer.normalize.spelling import respell
from strainer.normalize.view import View

__all__ = [
    "View",
    "fold",
    "fold_by_looks",
    "number_tokens",
    "read_backwards",
    "respell",
    "squeeze",
    "turned_round",
    "undigit",
    "unleet",
]
