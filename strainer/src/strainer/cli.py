"""The command line: ``strainer explain``, ``scan``, ``serve`` and ``bench``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from strainer import bench, peers, scan, serve, speed
from strainer.corpus import CORPUS
from strainer.lexicon import LexiconError
from strainer.model import training
from strainer.model.opinion import FILE as WEIGHTS
from strainer.scan import Crew, Own
from strainer.sources import SourceError


def main(arguments: list[str] | None = None) -> int:
    """Run the command that *arguments* name; return the exit code: 0 done, 1 bad lines met, 2 could not begin."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except (LexiconError, SourceError, msgspec.DecodeError, OSError) as problem:
        print(f"strainer: {problem}", file=sys.stderr)
        return 2
    return code


def _parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(prog="strainer", description="Finds contact details in messages.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    explain = commands.add_parser("explain", help="say what is seen in one text, and why")
    explain.add_argument("text", metavar="TEXT")
    _add_own(explain)
    explain.set_defaults(run=_explain)
    scanning = commands.add_parser("scan", help="read conversations, one JSON object a line")
    scanning.add_argument(
        "files", nargs="+", metavar="FILE", help=".jsonl, .csv or .parquet, also .gz and .zst; - is standard input"
    )
    scanning.add_argument("--jsonl", action="store_true", help="write one JSON line for each conversation")
    scanning.add_argument("--report", type=Path, metavar="PAGE", help="write a page to read, with the words marked")
    scanning.add_argument("--workers", type=int, default=1, metavar="N", help="read with N processes")
    scanning.add_argument("--ray", metavar="ADDRESS", help="read on a Ray cluster: auto, local, HOST:PORT, ray://…")
    _add_own(scanning)
    scanning.set_defaults(run=_scan)
    learning = commands.add_parser("train", help="learn the second opinion anew, from the corpus")
    learning.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    learning.add_argument("--out", type=Path, default=WEIGHTS, metavar="FILE", help="where the weights go")
    learning.set_defaults(run=_train)
    serving = commands.add_parser("serve", help="answer over HTTP, for programs in other languages")
    serving.add_argument("--host", default="127.0.0.1", help="where to listen; there is no password")
    serving.add_argument("--port", type=int, default=8321)
    _add_own(serving)
    serving.set_defaults(run=_serve)
    benching = commands.add_parser("bench", help="measure recall and false alarms on a corpus")
    benching.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    benching.add_argument("--wrong", action="store_true", help="list the ideas that were read wrongly")
    benching.add_argument("--write-missed", action="store_true", help="write their names into missed.txt")
    benching.add_argument("--ideas", action="store_true", help="only the ideas, not the rows generated from them")
    benching.add_argument("--held-back", action="store_true", help="open what nobody tunes on, and put that on record")
    benching.add_argument("--peers", action="store_true", help="measure what somebody would use instead, too")
    benching.add_argument("--speed", action="store_true", help="measure how fast it reads, beside a simple filter")
    benching.add_argument("--messages", type=Path, metavar="FILE", help="lines of {id, text}: which are flagged")
    benching.set_defaults(run=_bench)
    return parser


def _add_own(command: argparse.ArgumentParser) -> None:
    """Let *command* be told what is allowed and watched for here."""
    command.add_argument("--profile", default="peer-support", help="peer-support, marketplace, games or a path")
    command.add_argument(
        "--allow", action="append", default=[], metavar="NAME", help="may always be named; again for more"
    )
    command.add_argument("--lexicon", action="append", default=[], metavar="FILE", help="names of your own to look for")


def _own(options: argparse.Namespace) -> Own:
    return Own(options.profile, tuple(options.allow), tuple(options.lexicon))


def _explain(options: argparse.Namespace) -> int:
    """Print what is seen in one text."""
    result = _own(options).strainer().screen(options.text)
    print(
        "flagged" if result.flag else "passes",
        f"(score {result.score:.2f})" + (", speaks of danger" if result.danger else ""),
        *(f"· {found.kind.value}" for found in result.concerns),
    )
    for line in (result.why_for("moderator"), result.why_for("sender")):
        if line:
            print(line)
    if result.flag:
        print(f"masked: {result.masked}")
    return 0


def _scan(options: argparse.Namespace) -> int:
    """Scan files and print lines or a summary."""
    crew = Crew(max(1, options.workers), options.ray)
    try:
        return scan.run(options.files, own=_own(options), as_lines=options.jsonl, crew=crew, page=options.report)
    except ModuleNotFoundError:
        print("strainer: a Ray cluster needs pip install strainer[ray]", file=sys.stderr)
        return 2


def _train(options: argparse.Namespace) -> int:
    """Learn the second opinion and write its weights."""
    try:
        weights, told = training.train(options.corpus)
    except ModuleNotFoundError:
        print("strainer: training needs pip install strainer[train]", file=sys.stderr)
        return 2
    options.out.write_bytes(weights)
    print(told)
    return 0


def _serve(options: argparse.Namespace) -> int:
    """Answer over HTTP until stopped."""
    try:
        serve.run(_own(options).strainer(), options.host, options.port)
    except ModuleNotFoundError:
        print("strainer: serving needs pip install strainer[serve]", file=sys.stderr)
        return 2
    return 0


def _bench(options: argparse.Namespace) -> int:
    """Measure on a corpus, or on ordinary messages, and print the tables."""
    if options.messages and not options.speed:
        print(bench.raw_rate(options.messages))
        return 0
    if not options.corpus.is_dir():
        print(f"strainer: no corpus at {options.corpus}; name one with --corpus", file=sys.stderr)
        return 2
    if options.peers:
        print(peers.report(options.corpus))
        return 0
    if options.speed:
        print(speed.report(options.corpus, options.messages))
        return 0
    if options.write_missed:
        print(f"{bench.write_missed(options.corpus)} ideas are read wrongly")
        return 0
    tables = bench.report(options.corpus, wrong=options.wrong, made=not options.ideas, held_back=options.held_back)
    print(tables)
    if options.held_back:
        bench.put_on_record(options.corpus, tables)
    return 0


if __name__ == "__main__":
    sys.exit(main())
