"""Times ``last_page`` inside a house's own settings: ``python -m bench.reading CONVERSATION``."""

import json
import os
import sys
from statistics import median
from time import perf_counter

TIMES = 1000


def main(conversation: str) -> None:
    import teahouse  # noqa: F401 (brings its own SQLite)

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")
    import django

    django.setup()
    from teahouse.messaging.models import Conversation
    from teahouse.messaging.queries import last_page

    found = Conversation.objects.get(public_id=conversation)
    taken = []
    for _ in range(TIMES):
        began = perf_counter()
        page = last_page(found)
        taken.append(1000 * (perf_counter() - began))
    assert all(shown.body is not None for shown in page), "the last page is not readable"
    print(json.dumps({"median_ms": median(taken), "messages": len(page)}))


if __name__ == "__main__":
    main(sys.argv[1])
