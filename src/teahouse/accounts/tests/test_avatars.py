"""The pictures."""

import os
import xml.etree.ElementTree as ET

from teahouse.accounts.avatars import draw


def test_the_same_bytes_draw_the_same_picture_and_others_mostly_another() -> None:
    seeds = [os.urandom(8) for _ in range(300)]

    assert [draw(seed) for seed in seeds] == [draw(seed) for seed in seeds]
    assert len({draw(seed) for seed in seeds}) > 150


def test_every_picture_is_a_whole_drawing_without_styles_scripts_or_addresses() -> None:
    for first in range(256):
        picture = draw(bytes([first]) * 8)
        names = {element.tag.rpartition("}")[2] for element in ET.fromstring(picture).iter()}

        assert names <= {"svg", "g", "path", "circle", "rect"}
        assert "style" not in picture
        assert "href" not in picture
