"""Django's own SQLite backend, with every write taking its turn in the house's queue."""
