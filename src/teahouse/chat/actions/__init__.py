"""Everything that somebody can do to a one-to-one talk, by topic."""
