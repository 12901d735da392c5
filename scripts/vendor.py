"""
Fetch the few files we did not write, as `vendor.json` names them, and write down their hashes.

    python scripts/vendor.py

Needs npm to be on the path; nobody else needs it, because the files themselves are in the repository.
"""

import hashlib
import json
import re
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any

WEB = Path(__file__).parent.parent / "src/teahouse/web/static"
LIST = WEB / "vendor/vendor.json"
DRAWING = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


def fetch(package: str, version: str, folder: Path) -> Path:
    """Unpack *package* and return the folder of its files; no script of it is run."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is not installed")
    command = [npm, "pack", "--silent", "--ignore-scripts", f"{package}@{version}"]
    # The names and versions are our own list's.
    packed = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603
    with tarfile.open(folder / packed.stdout.split()[-1]) as archive:
        archive.extractall(folder / package.replace("/", "_"), filter="data")
    return folder / package.replace("/", "_") / "package"


def sprite(source: Path, names: list[str]) -> bytes:
    """One SVG file with a symbol for each of *names*."""
    symbols = []
    for name in sorted(names):
        drawing = DRAWING.search((source / "icons" / f"{name}.svg").read_text("utf-8"))
        if drawing is None:
            raise SystemExit(f"{name}: not a drawing")
        inside = " ".join(drawing.group(1).split())
        symbols.append(
            f'<symbol id="{name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"'
            f' stroke-linecap="round" stroke-linejoin="round">{inside}</symbol>'
        )
    return ('<svg xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(symbols) + "\n</svg>\n").encode()


def bring(entry: dict[str, Any], source: Path) -> bytes:
    """The bytes of one vendored file."""
    if "icons" in entry:
        return sprite(source, entry["icons"])
    return (source / str(entry["from"])).read_bytes()


def main() -> None:
    """Fetch every entry of the list and write its hash beside it."""
    entries = json.loads(LIST.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        for entry in entries:
            words = bring(entry, fetch(entry["package"], entry["version"], Path(folder)))
            (WEB / entry["file"]).write_bytes(words)
            entry["sha256"] = hashlib.sha256(words).hexdigest()
    LIST.write_text(json.dumps(entries, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
