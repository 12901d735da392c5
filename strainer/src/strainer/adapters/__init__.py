"""The strainer inside other people's programs: Presidio, spaCy, Synapse. Each module needs that program installed."""
