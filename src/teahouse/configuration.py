"""Every setting of the house: its name in the environment, its default, what it means. Unknown names are refused."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any


class ConfigurationError(Exception):
    """A setting cannot be used: *name* breaks *rule*."""

    def __init__(self, name: str, rule: str) -> None:
        super().__init__(f"{name}: {rule}")
        self.name, self.rule = name, rule


def _setting(default: object, meaning: str) -> Any:
    return field(default=default, metadata={"meaning": meaning})


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings as read from ``TEAHOUSE_*``; each field is the lower-case rest of the name."""

    data: Path = _setting(Path("data"), "the folder of the database, keys and backups")
    database_url: str = _setting("", "postgres://… ; empty: SQLite in the data folder")
    bus_url: str = _setting("", "nats://… for several processes; empty: one process")
    origins: tuple[str, ...] = _setting(
        ("http://localhost:8000",), "the exact addresses people open, such as https://tea.example"
    )
    behind_proxy: int = _setting(0, "how many proxies of yours stand in front")
    policy: str = _setting("", "a policy file laid over the default, such as policy/bench.toml")
    neutral_page: str = _setting("/away/", "where the quick exit leads; a path here or an address")
    neutral_title: str = _setting("Notes", "the page title when somebody asked for a neutral one")
    house_name: str = _setting("Teahouse", "the name people see")
    security_contact: str = _setting("", "mailto: or https: for security.txt")
    languages: tuple[str, ...] = _setting(("en",), "the languages offered, each one somebody can moderate")
    log_level: str = _setting("info", "debug, info, warning or error")
    demo: bool = _setting(False, "the demo: its people sign in with one click")
    test: bool = _setting(False, "failpoints and planted bugs; refused with production settings")
    failpoint: str = _setting("", "tests only: where to die, as K4:kill@3")
    plant: str = _setting("", "tests only: the planted bug to switch on")
    guard_off: str = _setting("", "tests only: the guards to switch off")

    @property
    def is_production(self) -> bool:
        """Does anybody reach this house over https?"""
        return any(origin.startswith("https://") for origin in self.origins)


def meanings() -> list[tuple[str, str, str]]:
    """Each setting as (name, default, meaning), for ``teahouse doctor --settings``."""
    rows = []
    for entry in fields(Configuration):
        default = ",".join(entry.default) if isinstance(entry.default, tuple) else str(entry.default)
        rows.append((f"TEAHOUSE_{entry.name.upper()}", default, entry.metadata["meaning"]))
    return rows


def read(environment: Mapping[str, str] | None = None) -> Configuration:
    """
    The configuration of this process.

    Raises:
        ConfigurationError: a name that does not exist, a value of the wrong type, or a combination that
            would open a real house with the demo's or the tests' doors unlocked.
    """
    names = os.environ if environment is None else environment
    known = {name for name, _, _ in meanings()}
    for name in sorted(names):
        if name.startswith("TEAHOUSE_") and name not in known:
            raise ConfigurationError(name, "no such setting; `teahouse doctor --settings` lists them")
    values: dict[str, Any] = {entry.name: _value(entry.name, entry.default, names) for entry in fields(Configuration)}
    configuration = Configuration(**values)
    _refuse_mixtures(configuration)
    return configuration


def _value(name: str, default: object, names: Mapping[str, str]) -> object:
    key = f"TEAHOUSE_{name.upper()}"
    if key not in names:
        return default
    text = names[key]
    try:
        if isinstance(default, bool):
            return _flag(text)
        if isinstance(default, int):
            return int(text)
    except ValueError:
        raise ConfigurationError(key, "is not of the right kind") from None
    if isinstance(default, tuple):
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if isinstance(default, Path):
        return Path(text)
    return text


def _flag(text: str) -> bool:
    flags = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False, "": False}
    if text.lower() not in flags:
        raise ValueError(text)
    return flags[text.lower()]


def _refuse_mixtures(configuration: Configuration) -> None:
    if not configuration.origins:
        raise ConfigurationError("TEAHOUSE_ORIGINS", "names no address")
    for origin in configuration.origins:
        if not origin.startswith(("http://", "https://")) or origin.count("/") != 2:
            raise ConfigurationError("TEAHOUSE_ORIGINS", "an address is http(s)://host[:port] and no more")
    if configuration.bus_url and not configuration.bus_url.startswith(("nats://", "tls://")):
        raise ConfigurationError("TEAHOUSE_BUS_URL", "is the address of a NATS server, such as nats://localhost:4222")
    if configuration.behind_proxy < 0:
        raise ConfigurationError("TEAHOUSE_BEHIND_PROXY", "is a count: 0 or more")
    if configuration.log_level not in {"debug", "info", "warning", "error"}:
        raise ConfigurationError("TEAHOUSE_LOG_LEVEL", "is one of debug, info, warning, error")
    if configuration.is_production and configuration.demo:
        raise ConfigurationError("TEAHOUSE_DEMO", "the demo refuses to run at an https address")
    if configuration.is_production and configuration.test:
        raise ConfigurationError("TEAHOUSE_TEST", "test doors refuse to open at an https address")
    if not configuration.test and (configuration.failpoint or configuration.plant or configuration.guard_off):
        raise ConfigurationError("TEAHOUSE_TEST", "failpoints, plants and open guards need TEAHOUSE_TEST=1")
