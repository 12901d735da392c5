"""`teahouse demo`: opens a house with its cast, on the embedded database, for trying things on."""

from pathlib import Path

from teahouse.cli import set_up
from teahouse.cli.problems import Problem


def open_demo(*, port: int, data: Path) -> None:
    """
    Set the stage in *data* and serve at http://localhost:*port*, until Ctrl+C.

    Raises:
        Problem: the settings are those of a real house.
    """
    _refuse_a_real_house(data)
    set_up(data.resolve(), demo="1", origins=f"http://localhost:{port},http://127.0.0.1:{port}")
    from teahouse import house_clock
    from teahouse.cli.serve import serve
    from teahouse.demo.stage import set_stage

    set_stage(now=house_clock.now())
    print(f"Be anybody with one click: http://localhost:{port}/demo/", flush=True)
    serve(host="127.0.0.1", port=port)


def _refuse_a_real_house(data: Path) -> None:
    from teahouse.configuration import read

    configuration = read()
    if configuration.is_production:
        raise Problem("TEAHOUSE_ORIGINS names an https address; the demo never opens a real house")
    if configuration.database_url:
        raise Problem("TEAHOUSE_DATABASE_URL is set; the demo runs on its own embedded database")
    if not (data / "demo").exists() and any((data / name).exists() for name in ("teahouse.sqlite3", "keys")):
        raise Problem(f"{data} holds a house that is no demo; name another folder with --data")
    data.mkdir(parents=True, exist_ok=True)
    (data / "demo").touch()
