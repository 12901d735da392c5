"""
The proof of the wall: every pair of the cast tries every entrance, and what should have happened is written
down here a second time, by hand, so that a rule that was changed by mistake does not prove itself.
"""
