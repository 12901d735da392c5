"""The `teahouse` command line. Each command lives in its own module; here they are only named and given options."""

import os
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="teahouse",
    help="Anonymous peer support, one to one, kept safe by one clear rule.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
keys_app = typer.Typer(help="The keys that seal people's words.", no_args_is_help=True)
staff_app = typer.Typer(help="Who is trusted with what; every grant takes two people.", no_args_is_help=True)
app.add_typer(keys_app, name="keys")
app.add_typer(staff_app, name="staff")

Port = Annotated[int, typer.Option(help="The port to listen on.")]
Data = Annotated[Path | None, typer.Option(help="The folder of the database and keys.")]


def main() -> None:
    """Run the command line; problems that people can mend end it with a sentence and exit code 1 or 2."""
    from teahouse.cli.problems import told_kindly

    # Whatever a command writes is for the house's account alone.
    os.umask(0o077)
    with told_kindly():
        app()


def set_up(data: Path | None = None, **settings: str) -> None:
    """Make Django ready, with these `TEAHOUSE_*` settings added to the environment."""
    if data is not None:
        os.environ["TEAHOUSE_DATA"] = str(data)
    for name, value in settings.items():
        os.environ[f"TEAHOUSE_{name.upper()}"] = value
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "teahouse.settings")
    import django

    django.setup()


@app.command()
def demo(port: Port = 8000, data: Data = None) -> None:
    """Open the house with its demo people, on an embedded database."""
    from teahouse.cli.demo import open_demo

    open_demo(port=port, data=data or Path("demo-data"))


@app.command()
def serve(
    port: Port = 8000,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    behind_proxy: Annotated[int | None, typer.Option(help="How many proxies of yours stand in front.")] = None,
    processes: Annotated[int, typer.Option(help="How many processes serve; more than one needs PostgreSQL.")] = 1,
    hand: Annotated[str, typer.Option(hidden=True)] = "",
) -> None:
    """Open the house."""
    if behind_proxy is not None:
        os.environ["TEAHOUSE_BEHIND_PROXY"] = str(behind_proxy)
    set_up()
    from teahouse.cli.serve import serve as open_house
    from teahouse.cli.serve import serve_as_a_hand

    if hand:
        serve_as_a_hand(hand)
    else:
        open_house(host=host, port=port, processes=processes)


@app.command()
def migrate() -> None:
    """Bring the database to this version, with its guards made again."""
    set_up()
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=1)


@app.command()
def doctor(
    settings: Annotated[bool, typer.Option("--settings", help="List every setting with default and meaning.")] = False,
    try_again: Annotated[bool, typer.Option("--try-again", help="Let timers try what they gave up.")] = False,
) -> None:
    """Look the house over, and say what is wrong and how to mend it."""
    if settings:
        from teahouse.cli.doctor import print_settings

        print_settings()
        return
    set_up()
    from teahouse.cli.doctor import examine
    from teahouse.cli.doctor import try_again as let_timers_try

    raise typer.Exit(let_timers_try() if try_again else examine())


@app.command()
def found() -> None:
    """Make the first two owners, each by a one-time code that is shown once."""
    set_up()
    from teahouse.cli.found import found as make_owners

    raise typer.Exit(make_owners())


@staff_app.command("list")
def staff_list() -> None:
    """List who holds which role, and until when."""
    set_up()
    from teahouse.cli.staff import list_staff

    raise typer.Exit(list_staff())


@staff_app.command("grant")
def staff_grant(sign_in_name: str, role: str, by: str, second: str) -> None:
    """Trust SIGN_IN_NAME with ROLE; BY and SECOND are the sign-in names of two people who may."""
    set_up()
    from teahouse.cli.staff import grant

    raise typer.Exit(grant(sign_in_name, role, by=by, second=second))


@staff_app.command("revoke")
def staff_revoke(sign_in_name: str, role: str, by: str) -> None:
    """Take ROLE from SIGN_IN_NAME."""
    set_up()
    from teahouse.cli.staff import revoke

    raise typer.Exit(revoke(sign_in_name, role, by=by))


@staff_app.command("ages")
def staff_ages() -> None:
    """List who says that their age group is wrong, and waits for two people to decide."""
    set_up()
    from teahouse.cli.staff import list_ages

    raise typer.Exit(list_ages())


@staff_app.command("age")
def staff_age(
    sign_in_name: str,
    by: str,
    second: str,
    agree: Annotated[bool, typer.Option("--agree/--decline", help="Is it as they say?")],
) -> None:
    """Settle what SIGN_IN_NAME said about their age group; BY and SECOND decide together."""
    set_up()
    from teahouse.cli.staff import decide

    raise typer.Exit(decide(sign_in_name, agree=agree, by=by, second=second))


@app.command()
def unlock(sign_in_name: str) -> None:
    """Lift the pause that too many wrong passphrases brought."""
    set_up()
    from teahouse.cli.unlock import unlock as lift

    raise typer.Exit(lift(sign_in_name))


@app.command("wall-check")
def wall_check() -> None:
    """Try every pair of people on every entrance, and print what the wall let through."""
    set_up()
    from teahouse.cli.wall_check import wall_check as check

    raise typer.Exit(check())


@app.command()
def cast(
    people: Annotated[int, typer.Option(help="How many pairs of a member and a listener.")] = 1,
    pairs: Annotated[bool, typer.Option("--pairs", help="Give each pair an open talk.")] = False,
) -> None:
    """Make people for replay, bench and simulation; one JSON line each, with a session."""
    set_up()
    from teahouse.cli.cast import make

    raise typer.Exit(make(people=people, pairs=pairs))


@app.command()
def replay(
    file: Path,
    url: Annotated[str, typer.Option(help="The running house.")] = "http://localhost:8000",
    pairs: Annotated[int, typer.Option(help="How many conversations at once.")] = 20,
    rate: Annotated[float, typer.Option(help="Messages a second, over all pairs; 0 for as fast as it goes.")] = 0.0,
    verify: Annotated[Path | None, typer.Option(help="Only read again what an earlier run wrote to this file.")] = None,
    record: Annotated[Path | None, typer.Option(help="Write what is needed to verify later to this file.")] = None,
) -> None:
    """Play recorded conversations through real sockets, and check that both sides see all of it, once and in order."""
    set_up()
    from teahouse.cli.replay import replay as play

    raise typer.Exit(play(file, url=url, pairs=pairs, rate=rate, verify=verify, record=record))


@app.command()
def upgrade() -> None:
    """Back up, migrate, make the guards again, check; or go back to where it began."""
    set_up()
    from teahouse.cli.upgrade import upgrade as bring_up

    raise typer.Exit(bring_up())


Private = Annotated[Path, typer.Option("--key", help="The private half that `teahouse keys backup` made.")]


@app.command()
def backup(
    to: Annotated[Path | None, typer.Option(help="The folder to write to; data/backups unless you say.")] = None,
) -> None:
    """Write the whole database into one sealed file, while the house goes on."""
    set_up()
    from teahouse.cli.backup import backup as write

    raise typer.Exit(write(to))


@app.command()
def verify(file: Path, key: Private) -> None:
    """Open a backup, and look whether all of it is there and whole."""
    set_up()
    from teahouse.cli.backup import verify as look

    raise typer.Exit(look(file, key))


@app.command()
def restore(
    file: Path,
    key: Private,
    over: Annotated[str | None, typer.Option(help="The name of the house that is here already.")] = None,
) -> None:
    """Make the database of a closed or empty house what it was when FILE was written."""
    set_up()
    from teahouse.cli.backup import restore as bring_back

    raise typer.Exit(bring_back(file, key, over))


@keys_app.command("backup")
def keys_backup(private: Annotated[Path, typer.Argument(help="The file to write the private half to.")]) -> None:
    """Make the keys that seal and open backups."""
    from teahouse.cli.keys import backup

    raise typer.Exit(backup(private))


@keys_app.command("init")
def keys_init() -> None:
    """Make the keys; never overwrites one."""
    from teahouse.cli.keys import init

    raise typer.Exit(init())


@keys_app.command("rotate")
def keys_rotate() -> None:
    """Make a new key, and wrap every conversation's key anew while the house runs."""
    set_up()
    from teahouse.cli.keys import rotate

    raise typer.Exit(rotate())


@keys_app.command("split")
def keys_split(
    shares: Annotated[int, typer.Option(help="How many papers to print.")] = 3,
    needed: Annotated[int, typer.Option(help="How many of them open the house again.")] = 2,
) -> None:
    """Print the keys on papers, of which NEEDED together make them whole again."""
    from teahouse.cli.keys import split

    raise typer.Exit(split(shares=shares, needed=needed))


@keys_app.command("join")
def keys_join() -> None:
    """Make the keys again from enough papers, read from standard input."""
    from teahouse.cli.keys import join

    raise typer.Exit(join())
