"""A made-up version whose migration fails when part of the upgrade has been done already."""
