"""``python -m bench.skeleton --port N --data DIR``: serve until stopped."""

import argparse
from pathlib import Path

import uvicorn

from bench.flags import UVICORN

from .app import Skeleton


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    options.data.mkdir(parents=True, exist_ok=True)
    uvicorn.run(Skeleton(options.data / "skeleton.sqlite3"), port=options.port, **UVICORN)


if __name__ == "__main__":
    main()
