"""Read and check the policy: all of it or none, and the line and the reason when it cannot be used."""

import tomllib
from pathlib import Path
from typing import Any

import msgspec

from teahouse.policy.numbers import Numbers

DEFAULT = Path(__file__).parent / "default.toml"
PROFILES = Path(__file__).parent / "profiles"
BENCH_TABLES = frozenset({"limits", "capacity"})


class PolicyError(Exception):
    """A policy file cannot be used: *file*, *line* and *reason* say where and why."""

    def __init__(self, file: Path, line: int, reason: str) -> None:
        super().__init__(f"{file.name}, line {line}: {reason}")
        self.file, self.line, self.reason = file, line, reason


def load(*overrides: Path) -> Numbers:
    """
    The default policy with each of *overrides* laid over it, key by key.

    Raises:
        PolicyError: a file that is no TOML, an unknown table or key, a value of the wrong type or out of bounds.
    """
    numbers = _parse(DEFAULT)
    checked = _checked(numbers, DEFAULT)
    for file in overrides:
        changes = _parse(file)
        if file == PROFILES / "bench.toml":
            _only(changes, BENCH_TABLES, file)
        numbers = _laid_over(numbers, changes, file)
        checked = _checked(numbers, file)
    return checked


def differences(numbers: Numbers) -> list[tuple[str, object, object]]:
    """Every number that differs from the default, as (name, default, here): printed before any measured run."""
    default = msgspec.to_builtins(load())
    here = msgspec.to_builtins(numbers)
    return [
        (f"{table}.{key}", default[table][key], value)
        for table, entries in here.items()
        if isinstance(entries, dict)
        for key, value in entries.items()
        if default[table][key] != value
    ]


def _parse(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as problem:
        raise PolicyError(file, 0, problem.strerror or "cannot be read") from None
    except UnicodeDecodeError:
        raise PolicyError(file, 0, "is not UTF-8") from None
    except tomllib.TOMLDecodeError as problem:
        line = str(problem).rpartition("(at line ")[2].partition(",")[0]
        raise PolicyError(file, int(line) if line.isdigit() else 0, "is not TOML") from None


def _only(changes: dict[str, Any], tables: frozenset[str], file: Path) -> None:
    for table in changes:
        if table not in tables:
            raise PolicyError(file, _line_of(file, table, None), f"may change only {', '.join(sorted(tables))}")


def _laid_over(numbers: dict[str, Any], changes: dict[str, Any], file: Path) -> dict[str, Any]:
    merged = dict(numbers)
    for table, entries in changes.items():
        if table not in numbers:
            raise PolicyError(file, _line_of(file, table, None), f"there is no table [{table}]")
        if not isinstance(entries, dict):
            merged[table] = entries
            continue
        for key in entries:
            if key not in numbers[table]:
                raise PolicyError(file, _line_of(file, table, key), f"there is no {table}.{key}")
        merged[table] = {**numbers[table], **entries}
    return merged


def _checked(numbers: dict[str, Any], file: Path) -> Numbers:
    try:
        return msgspec.convert(numbers, Numbers)
    except msgspec.ValidationError as problem:
        # The text ends in the place, as in: at `$.limits.talks_per_hour`.
        reason, _, path = str(problem).partition(" - at `$.")
        table, _, key = path.rstrip("`").partition(".")
        raise PolicyError(file, _line_of(file, table, key or None), f"{table}.{key}: {reason}") from None


def _line_of(file: Path, table: str, key: str | None) -> int:
    """The line on which *table* begins or *key* in it stands; 0 when it is not in this file."""
    inside = False
    for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
        words = line.strip()
        if words.startswith("["):
            inside = words.strip("[] ") == table
            if inside and key is None:
                return number
        elif inside and key is not None and words.partition("=")[0].strip() == key:
            return number
    return 0


_in_force: list[Numbers] = []


def use(numbers: Numbers) -> None:
    """From now on this process runs under *numbers*."""
    _in_force[:] = [numbers]


def current() -> Numbers:
    """The policy this process runs under; the default until `use` is told otherwise."""
    if not _in_force:
        use(load())
    return _in_force[0]


def files_for(data: Path, named: str) -> list[Path]:
    """The overrides of a house whose folder is *data*; *named* is a shipped profile's name or a path."""
    files = [data / "policy.toml"] if (data / "policy.toml").exists() else []
    if named:
        shipped = PROFILES / f"{named}.toml"
        files.append(shipped if shipped.exists() else Path(named))
    return files
