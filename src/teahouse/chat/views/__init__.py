"""The entrances of one-to-one talks: each turns a request into one action or query, and its answer into a page."""
