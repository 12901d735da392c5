"""
The least a house can do: take a message, put it on disk, answer, show it.

The same frames, the same server and the same durability as the house, without people, rules,
sealing or a strainer (a stub burns 50 µs of CPU in its place). What it costs is the lower bound
of the design, and the house is measured against it.

    python -m bench.skeleton --port 8001 --data /tmp/skeleton
"""
