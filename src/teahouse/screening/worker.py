"""
The screening process: reads one text after the other, and nothing else.

``python -m teahouse.screening.worker [--cold] FD`` talks over the socket with that number. It opens no file and no
database and knows no key; when its house goes away it ends. Cold, it begins at once, and the first texts wait for
the rules they need.
"""

import socket
import sys

from strainer import Result
from teahouse.policy.people import Band
from teahouse.screening.engine import strainer_for
from teahouse.screening.wire import Frames, Read, Text, decode_text, encode, framed

PIECE = 1 << 16
COLD = "--cold"


def main(descriptor: int, *, cold: bool = False) -> None:
    """Answer every text that comes over the socket *descriptor*, until it closes."""
    with socket.socket(fileno=descriptor) as house:
        house.setblocking(True)
        for band in Band:
            strainer = strainer_for(band, 0.5)
            if not cold:
                strainer.warm_up()
        house.sendall(framed(encode(Read(0, Result(), b""))))
        frames = Frames()
        while piece := house.recv(PIECE):
            for frame in frames.feed(piece):
                house.sendall(framed(encode(answer(decode_text(frame)))))


def answer(asked: Text) -> Read:
    """What *asked* is; a text that breaks the strainer is said to have broken it, and the next one is read."""
    try:
        conversation = strainer_for(Band(asked.band), asked.sure).resume(asked.state)
        result = conversation.screen(asked.by, asked.text)
        return Read(asked.number, result, conversation.to_bytes())
    except Exception:  # the house holds the text; what broke is not told, it could quote the words
        return Read(asked.number, None, b"")


if __name__ == "__main__":
    main(int(sys.argv[-1]), cold=COLD in sys.argv)
