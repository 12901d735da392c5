"""``./run bench NAME``: measurements, each against a baseline of the same run."""

import argparse
import sys
from types import ModuleType

from bench import idle, live, orm, page

BENCHES: dict[str, ModuleType] = {"live": live, "idle": idle, "orm": orm, "page": page}


def main() -> int:
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__)
    names = parser.add_subparsers(dest="name", required=True)
    for name, bench in BENCHES.items():
        text = (bench.__doc__ or "").strip()
        bench.add_options(names.add_parser(name, help=text.splitlines()[0], description=text))
    options = parser.parse_args()
    return int(BENCHES[options.name].main(options))


if __name__ == "__main__":
    sys.exit(main())
