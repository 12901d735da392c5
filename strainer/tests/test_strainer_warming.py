"""Making ready: the first people of the day wait for nothing."""

from strainer import Strainer
from strainer.gate import _search_for


def test_what_most_texts_need_is_made_ready_at_once() -> None:
    strainer = Strainer()
    strainer.warm_up()
    ready = _search_for.cache_info().currsize

    for text in ("my number is oh seven seven double nine, one two three", "can you meet me in town tomorrow?"):
        strainer.screen(text)

    assert _search_for.cache_info().currsize - ready < 10
