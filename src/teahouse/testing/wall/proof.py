"""Every pair at every door, and the certificate."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

FIRST_LINE = (
    "This does not prove anybody's age. It proves what the house does with the age group that people said, and no more."
)


@dataclass(slots=True)
class Tally:
    """What happened at one door."""

    door: str
    opened: int = 0
    stayed_shut: int = 0
    breaches: list[str] = field(default_factory=list)
    wrongly_shut: list[str] = field(default_factory=list)

    def count(self, who: str, *, should: bool, did: bool) -> None:
        """One try."""
        if did and not should:
            self.breaches.append(who)
        elif should and not did:
            self.wrongly_shut.append(who)
        elif did:
            self.opened += 1
        else:
            self.stayed_shut += 1

    @property
    def tries(self) -> int:
        return self.opened + self.stayed_shut + len(self.breaches) + len(self.wrongly_shut)


def prove(now: datetime) -> list[Tally]:
    """Bring the cast into this house and let every pair try every door. Never call it where real people are."""
    from teahouse.testing.wall.doors import DOORS
    from teahouse.testing.wall.law import gather
    from teahouse.testing.wall.pages import desks_that_tell, strangers_at_a_talk

    people = gather(now)
    tallies = []
    for door in DOORS:
        tally = Tally(door.name)
        for heard in people.heard:
            for hears in people.hear:
                did = door.opens(people, heard, hears, now)
                if did is not None:
                    should = door.law(people, heard, hears)
                    tally.count(f"{heard.name} ({heard.kind}) and {hears.name} ({hears.kind})", should=should, did=did)
        tallies.append(tally)
    tallies.append(_silence("every address of a talk, to whoever is not in it", strangers_at_a_talk(people)))
    tallies.append(_silence("the listener's desk, about people it may not hear", desks_that_tell(people)))
    return tallies


def _silence(name: str, tries: Iterable[tuple[str, str, bool]]) -> Tally:
    """A door that must tell nothing to anybody."""
    tally = Tally(name)
    for who, where, tells in tries:
        tally.count(f"{who}: {where}", should=False, did=tells)
    return tally


def certificate(tallies: Iterable[Tally]) -> tuple[list[str], bool]:
    """The lines to print, and whether the wall held at every door."""
    lines, held = [f"{'door':<50} {'tried':>6} {'opened':>7} {'shut':>6} {'breaches':>9}"], True
    for tally in tallies:
        lines.append(
            f"{tally.door:<50} {tally.tries:>6} {tally.opened:>7} {tally.stayed_shut:>6} {len(tally.breaches):>9}"
        )
        lines += [f"    BREACH: {who}" for who in tally.breaches]
        lines += [f"    shut, and should have opened: {who}" for who in tally.wrongly_shut]
        held = held and not tally.breaches and not tally.wrongly_shut and tally.tries > 0
    return lines, held


def main(folder: Path) -> int:
    """Make a house of its own in *folder*, try every door there, print the result; 1 when the wall did not hold."""
    import teahouse  # noqa: F401  # brings its own SQLite, before Django asks for one

    os.environ["TEAHOUSE_DATA"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "teahouse.settings"
    from teahouse.encryption.keys import make_keys

    make_keys(folder / "keys")
    import django

    django.setup()
    from django.core.management import call_command

    from teahouse import house_clock

    call_command("migrate", interactive=False, verbosity=0)
    lines, held = certificate(prove(house_clock.now()))
    print("\n".join(lines))
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
