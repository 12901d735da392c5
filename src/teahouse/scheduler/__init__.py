"""
What happens by itself at a time.

Each app's ``timers.py`` holds ``TIMERS``, a list of `Timer`; nothing else has to be told about it.
"""
