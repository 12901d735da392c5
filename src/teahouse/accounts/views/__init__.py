"""The entrances of accounts: a request becomes one call of an action, its answer a page."""
