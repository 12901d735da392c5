"""What people say between the digits of a number while they dictate it, in the languages that we read."""

from __future__ import annotations

from strainer.patterns import compiled

MOST_WORDS = 6  # said between two digits of one number: "that's the middle, and the end is"
# Words that lead on, and sounds of thinking.
LEADING_ON = (
    "and then next after afterwards followed by that again plus with another also like so now ok okay k um umm uh uhh "
    "erm hmm er well lol haha hehe wait sorry i mean pause comma dash hyphen minus space dot point slash stroke hash "
    "a an the is it's its it are was comes goes "
    "y e luego despues entonces seguido de et puis apres ensuite alors und dann danach nochmal wieder on en dan daarna "
    "poi dopo infine depois ai potem pozniej i nastepnie sonra ve ardindan terus lalu trus kemudian abis itu sama "
    "tapos saka at pagkatapos neht dna phir fir aur uske baad potom zatem"
)
# Words for the parts of a number.
PARTS = (
    "first second third last final finally middle start starts begin begins beginning starting end ends ending finish "
    "finishing finishes with bit bits part parts half digit digits number numbers piece thats that's this is those "
    "these here code area and erste zweite letzte zuletzt primero ultimo premier dernier eerst tot "
    "slot najpierw koniec na koncu once en son simula"
)
WORD_BETWEEN = "|".join(sorted({*LEADING_ON.split(), *PARTS.split()}, key=len, reverse=True))
# What may stand between two digits of one number: signs, and a few words said while dictating.
BETWEEN = compiled(
    r"[\s,.()\[\]{}/\\\-_+*~|:;'\"=<>!?#\x01]{0,6}"
    rf"(?:(?:{WORD_BETWEEN})[\s,.()/\\\-_+*~|:;'\"=!?]{{1,4}}){{0,{MOST_WORDS}}}"
)
# The same between numbers that only may be one: enough to look closer.
MAY_LEAD_ON = rf"[\s,.\-/*|:;~_+!?]{{1,3}}(?:(?:{WORD_BETWEEN})[\s,.\-:]{{1,3}}){{0,3}}"
