"""A made-up newer version of the house: it adds a table that leans on an old one, and throws rows away."""
