"""What imports cannot show: the house rules of the architecture, read from the source."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import CharField, TextField

from teahouse.guard_registry import CodeGuard, Guard, declared
from teahouse.screening.surfaces import may_be_shown
from teahouse.web.rules import RULES

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "src" / "teahouse"
SPOKEN_TABLES = {"Message", "Held", "MessageChange"}
SPOKEN_NAMES = ("messaging_message", "messaging_held", "messaging_messagechange")
WRITES = {"create", "bulk_create", "update", "bulk_update", "delete", "save", "get_or_create", "update_or_create"}
CLOCKS = {
    ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("timezone", "now"),
    ("time", "time"), ("time", "time_ns"), ("time", "monotonic"), ("time", "monotonic_ns"),
}  # fmt: skip
LOG_METHODS = {"debug", "info", "warning", "error", "exception", "critical"}
# What a line of the log may carry: ids, kinds, counts and durations; never words.
LINES_AT_MOST = 450


@cache
def _sources() -> dict[Path, ast.Module]:
    files = [path for path in HOUSE.rglob("*.py") if "migrations" not in path.parts]
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(files)}


def _code() -> Iterator[tuple[str, ast.Module]]:
    """The house without its tests, as (path from the house's root, tree)."""
    for path, tree in _sources().items():
        name = path.relative_to(HOUSE).as_posix()
        if "/tests/" not in f"/{name}":
            yield name, tree


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _names_in(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def test_only_the_house_clock_reads_a_clock() -> None:
    readers = {
        f"{name}:{call.lineno}"
        for name, tree in _code()
        if name != "house_clock.py" and not name.startswith("testing/")
        for call in _calls(tree)
        if isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and (call.func.value.id, call.func.attr) in CLOCKS
    }

    assert readers == set()


def test_only_the_writer_and_its_stores_change_what_was_said() -> None:
    """By the ORM or by SQL: words change in one place."""
    writers = set()
    for name, tree in _code():
        if name in {"messaging/writer.py", "messaging/models.py", "messaging/guards.py"} or name.startswith(
            "messaging/stores/"
        ):
            continue
        for call in _calls(tree):
            func = call.func
            if isinstance(func, ast.Attribute) and func.attr in WRITES and _names_in(func) & SPOKEN_TABLES:
                writers.add(f"{name}:{call.lineno}")
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words = node.value.lower()
                if any(
                    f"{verb} {table}" in words
                    for verb in ("insert into", "update", "delete from")
                    for table in SPOKEN_NAMES
                ):
                    writers.add(f"{name}:{node.lineno}")

    assert writers == set()


def test_no_model_acts_by_itself() -> None:
    """An action read from top to bottom tells all that it does: no signals, no save() of a model's own."""
    hidden = set()
    for name, tree in _code():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.ImportFrom)
                and node.module == "django.db.models.signals"
                and name != "guard_install.py"
            ):
                used = {alias.name for alias in node.names} - {"pre_migrate", "post_migrate"}
                hidden |= {f"{name}:{signal}" for signal in used}
            if name.endswith("models.py") and isinstance(node, ast.FunctionDef) and node.name in {"save", "delete"}:
                hidden.add(f"{name}:{node.name}")

    assert hidden == set()


def test_only_links_joins_personas_to_persons() -> None:
    readers = {
        name
        for name, tree in _code()
        for node in ast.walk(tree)
        if isinstance(node, ast.Name | ast.Attribute)
        and (node.id if isinstance(node, ast.Name) else node.attr) == "PeopleLink"
    }

    assert readers <= {"accounts/links.py", "accounts/models.py"}


def test_messages_are_read_by_no_backtracking_engine() -> None:
    """Standard ``re`` stays away from everything that reads what people write."""
    readers = {
        path.relative_to(ROOT).as_posix()
        for folder in (HOUSE / "screening", HOUSE / "messaging", HOUSE / "realtime", ROOT / "strainer" / "src")
        for path in folder.rglob("*.py")
        if "/tests/" not in path.as_posix() and "migrations" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Import) and any(alias.name in {"re", "regex"} for alias in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module in {"re", "regex"})
    }

    assert readers == set()


def test_the_log_is_told_ids_and_kinds_by_name_only() -> None:
    """A log call has one fixed name of an event and named values: nothing is formatted into it."""
    talkative = set()
    for name, tree in _code():
        for call in _calls(tree):
            func = call.func
            if not (isinstance(func, ast.Attribute) and func.attr in LOG_METHODS):
                continue
            if not (isinstance(func.value, ast.Name) and func.value.id in {"log", "logger"}):
                continue
            fixed = len(call.args) == 1 and isinstance(call.args[0], ast.Constant)
            # A problem (exc_info) is written as its kind and its places alone: see logs.py.
            named = {keyword.arg for keyword in call.keywords}
            if not fixed or named & {"body", "text", "words", "message", "handle", "ip", "stack_info", None}:
                talkative.add(f"{name}:{call.lineno}")

    assert talkative == set()


def test_every_text_that_others_see_is_read_by_the_action_that_keeps_it() -> None:
    """A column that could hold words is a surface, with its action, or is said to hold none."""
    surfaces = tomllib.loads((HOUSE / "screening" / "surfaces.toml").read_text("utf-8"))
    columns = {
        f"{model._meta.app_label}.{model.__name__}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("teahouse.")
        for field in model._meta.local_fields
        if isinstance(field, CharField | TextField) and not field.choices
    }

    assert columns == surfaces["shown"].keys() | surfaces["no_words"].keys()
    for action in surfaces["shown"].values():
        module, _, function = action.rpartition(".")
        assert callable(getattr(import_module(module), function))
        assert getattr(import_module(module), "may_be_shown", None) is may_be_shown


@pytest.mark.parametrize("path", sorted(_sources()), ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_a_file_is_an_easy_read(path: Path) -> None:
    assert path.name != "utils.py"
    assert len(path.read_text("utf-8").splitlines()) <= LINES_AT_MOST


def test_every_setting_is_read_in_one_place() -> None:
    """`TEAHOUSE_*` is read by the configuration; what must look before Django is up is named here."""
    allowed = {"guard_registry.py", "messaging/failpoints.py", "testing/plants.py", "testing/environment.py"}
    readers = {
        name
        for name, tree in _code()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("TEAHOUSE_")
        if _is_read(tree, node)
    }

    assert readers <= allowed


def _is_read(tree: ast.Module, name: ast.Constant) -> bool:
    """Is the setting *name* looked up in the environment, by ``[]``, ``get`` or ``pop``?"""
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and node.slice is name and isinstance(node.ctx, ast.Load):
            return True
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and name in node.args:
            return node.func.attr in {"get", "pop", "getenv"}
    return False


def test_every_rule_that_is_named_is_one_of_the_rules() -> None:
    files = [
        path
        for folder in (HOUSE, ROOT / "strainer" / "src", ROOT / "docs", ROOT / "tests")
        for path in folder.rglob("*")
        if path.suffix in {".py", ".md", ".toml", ".html"}
    ]
    named = {rule for path in files for rule in re.findall(r"\bZ\d+\b", path.read_text("utf-8"))}

    assert named == {rule.id for rule in RULES}


def test_every_guard_in_code_is_declared_and_every_declared_one_is_asked() -> None:
    asked = {
        call.args[0].value
        for _, tree in _code()
        for call in _calls(tree)
        if isinstance(call.func, ast.Name) and call.func.id == "switched_off" and isinstance(call.args[0], ast.Constant)
    }

    assert asked == {guard.name for guard in declared() if isinstance(guard, CodeGuard)}


def test_the_guards_that_the_house_stands_on_are_there() -> None:
    names = {guard.name for guard in declared()}

    assert names >= {
        "the_wall_at_the_seat", "the_wall_at_a_changed_seat", "no_band_changes_under_an_open_seat", "may_hear",
        "origin", "ticket", "version_check", "hold_on_error", "dedupe", "write_lock", "associated_data", "rate_limit",
    }  # fmt: skip


@pytest.mark.parametrize("guard", declared(), ids=lambda guard: guard.name)
def test_every_guard_is_claimed_by_a_test_that_is_there(guard: Guard | CodeGuard) -> None:
    path, _, test = guard.claims.partition("::")

    assert (ROOT / path).is_file()
    assert f"def {test}(" in (ROOT / path).read_text("utf-8")
