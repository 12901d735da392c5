"""What people can do about themselves; one module for each noun."""
