"""
Nothing people write is written down in clear: unique words sent through every way in, then looked for everywhere.

Everything that the house writes is looked through byte by byte: the database with its log, every other file
of its folder, temporary files, and all that the program prints at the most talkative level.
"""

import base64
import random
import sqlite3
import zlib
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from string import ascii_lowercase
from uuid import uuid4

import pytest

from .running import RunningHouse, running
from .talking import ask, hear, join, message, open_line, post_words, say, take
from .visiting import Visitor

pytestmark = pytest.mark.house

# Names and away texts are shown to others on lists and pages, and are kept as they are: in these columns alone.
IN_CLEAR = {
    "name": {"accounts_persona.handle", "accounts_persona.handle_folded"},
    "away text": {"chat_shift.away_text"},
}
MANY, IN_EACH = 250, 20


@dataclass
class Canaries:
    """Made-up words that nobody else would write, by the way they went in."""

    chance: random.Random = field(default_factory=lambda: random.Random("tea"))
    sent: dict[str, str] = field(default_factory=dict)

    def word(self, way: str) -> str:
        made = "zq" + "".join(self.chance.choice(ascii_lowercase) for _ in range(12))
        self.sent[made] = way
        return made

    def words(self, way: str, count: int) -> str:
        return " ".join(self.word(way) for _ in range(count))

    def of(self, way: str) -> list[str]:
        return [word for word, went in self.sent.items() if went == way]


@dataclass(frozen=True, slots=True)
class Written:
    """A house that has been closed after everything was sent, and what it left."""

    house: RunningHouse
    folder: Path
    canaries: Canaries
    while_open: dict[str, bytes]

    def places(self) -> dict[str, bytes]:
        return self.while_open | {f"closed: {name}": content for name, content in files_of(self.folder).items()}


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder, canaries = tmp_path_factory.mktemp("canaries"), Canaries()
    (folder / "tmp").mkdir()
    settings = {"TEAHOUSE_POLICY": "bench", "TEAHOUSE_LOG_LEVEL": "debug", "TMPDIR": str(folder / "tmp")}
    with running("demo", folder, **settings) as house:
        ada, omar = house.enter("ada"), house.enter("omar")
        talk = ask(ada)
        say_while_waiting(ada, talk, canaries)
        assert take(omar) == talk
        hold_and_contest(ada, talk, canaries)
        mask(ada, talk, canaries)
        talk_a_lot(ada, omar, talk, canaries)
        send_nonsense(house, ada, canaries)
        fill_in_forms(house, omar, canaries)
        while_open = {f"open: {name}": content for name, content in files_of(folder).items()}
        break_it(house, ada, talk, canaries)
    return Written(house, folder, canaries, while_open)


def say_while_waiting(ada: Visitor, talk: str, canaries: Canaries) -> None:
    assert post_words(ada, talk, f"First of all {canaries.word('first message')}.").status == 302


def hold_and_contest(ada: Visitor, talk: str, canaries: Canaries) -> None:
    page = post_words(ada, talk, f"{canaries.word('held')} text me on oh seven 700 nine hundred 123")
    assert page.status == 422
    word = canaries.word("held over a line")
    with open_line(ada) as line:
        join(line, talk.replace("-", ""))
        say(line, message(talk.replace("-", ""), f"{word} write to {word} at example dot org"))
        held = hear(line, "held")
    assert ada.post(f"/chat/{talk}/contest", {"hold": held["hold"]}).status == 302


def mask(ada: Visitor, talk: str, canaries: Canaries) -> None:
    word = canaries.word("masked")
    page = post_words(ada, talk, f"{word} I took all my pills and want to die, call me on 07700 900123")
    assert page.status == 302, page.words


def talk_a_lot(ada: Visitor, omar: Visitor, talk: str, canaries: Canaries) -> None:
    c = talk.replace("-", "")
    with open_line(ada) as line, open_line(omar) as other:
        join(line, c)
        join(other, c)
        for _ in range(MANY):
            say(line, message(c, canaries.words("talk", IN_EACH)))
            assert hear(line, "ack")
        say(other, message(c, canaries.words("talk", IN_EACH)))
        hear(other, "ack")


def send_nonsense(house: RunningHouse, ada: Visitor, canaries: Canaries) -> None:
    """Words where none belong: in frames, addresses, headers and cookies."""
    word = canaries.word("nonsense")
    with open_line(ada) as line:
        for frame in (word, f'{{"t": "{word}"}}', f'{{"t": "typing", "c": "{word}"}}', f'{{"{word}": 1}}'):
            line.send(frame)
            hear(line, "bad")
    stranger = house.visitor()
    stranger.cookies |= {"tea": word, word: word}
    stranger.get(f"/{word}/?{word}={word}", User_Agent=word, Referer=f"http://{word}/", X_Forwarded_For=word)
    stranger.get("/", Host=word)
    stranger.post("/talk/", {"topic": word, "mood": word, word: word}, Origin=f"http://{word}")
    stranger.post(f"/chat/{uuid4()}/say", {"body": word})
    stranger.ask("POST", "/sign-in/", body=f"body={word}".encode() * 6000)


def fill_in_forms(house: RunningHouse, omar: Visitor, canaries: Canaries) -> None:
    stranger = house.visitor()
    shared = stranger.post("/share/", {"words": f"{canaries.word('what may I share?')} or 07700 900123"})
    assert shared.status == 200
    stranger.post("/sign-in/", {"login": canaries.word("sign-in name"), "password": canaries.word("passphrase")})
    stranger.post("/talk/return/", {"words": canaries.words("three words", 3)})
    stranger.post("/sign-in/recover/", {"sign_in_name": canaries.word("sign-in name"), "code": canaries.word("code")})
    shift = {"hours": "2", "capacity": "1", "away_text": f"Back soon, {canaries.word('away text')}"}
    assert omar.post("/desk/shift", shift).status == 302
    new = house.visitor()
    sign_up = {"handle": canaries.word("name").title(), "passphrase": canaries.words("passphrase", 3)}
    page = new.post("/sign-up/?band=adult", sign_up)
    assert page.status == 200, page.words
    assert new.get("/account/").status == 200


def break_it(house: RunningHouse, ada: Visitor, talk: str, canaries: Canaries) -> None:
    """Everything fails from here on, in the middle of somebody's words."""
    with closing(sqlite3.connect(house.data / "teahouse.sqlite3")) as database:
        for table in ("messaging_seat", "chat_talk", "accounts_throttle"):
            database.execute(f'ALTER TABLE "{table}" RENAME TO "{table}_gone"')
    for at in (f"/chat/{talk}/say", "/talk/", "/guest/", "/sign-in/"):
        word = canaries.word("broken")
        page = ada.copy().post(at, {"body": word, "client_id": str(uuid4()), "login": word, "password": word})
        assert word not in page.text


def found(place: bytes, canaries: Canaries) -> set[str]:
    """The ways of those words that stand in *place*, also in capitals or in two bytes a letter."""
    ways = set()
    for plain in (place, place.replace(b"\0", b"")):
        low = plain.lower()
        start = low.find(b"zq")
        while start >= 0:
            word = low[start : start + 14].decode("ascii", "replace")
            if word in canaries.sent:
                ways.add(canaries.sent[word])
            start = low.find(b"zq", start + 1)
    return ways


def test_thousands_of_words_went_through_every_way_in(written: Written) -> None:
    assert len(written.canaries.of("talk")) >= 5_000
    assert len(set(written.canaries.sent.values())) >= 12


def test_no_file_has_what_people_wrote(written: Written) -> None:
    leaks = {name: found(content, written.canaries) for name, content in written.places().items()}

    leaks = {name: ways - set(IN_CLEAR) for name, ways in leaks.items()}
    assert {name: ways for name, ways in leaks.items() if ways} == {}
    looked_at = " ".join(leaks)
    assert all(name in looked_at for name in ("open: house/teahouse.sqlite3-wal", "closed: house/teahouse.sqlite3"))


def test_what_is_kept_in_clear_stands_in_its_columns_and_nowhere_else(written: Written) -> None:
    """Also the proof that these words would be found if they were there."""
    columns: dict[str, set[str]] = {}
    with closing(sqlite3.connect(written.house.data / "teahouse.sqlite3")) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            rows = database.execute(f'SELECT * FROM "{table}"')
            names = [column[0] for column in rows.description]
            for row in rows:
                for name, value in zip(names, row, strict=True):
                    for way in found(str(value).encode(), written.canaries):
                        columns.setdefault(way, set()).add(f"{table}.{name}")

    assert columns == IN_CLEAR
    for name, content in written.places().items():
        assert "sqlite3" in name or found(content, written.canaries) == set(), name


def test_sessions_carry_nothing_people_wrote(written: Written) -> None:
    """They are packed, so looking at their bytes alone would prove nothing."""
    with closing(sqlite3.connect(written.house.data / "teahouse.sqlite3")) as database:
        packed = [row[0] for row in database.execute("SELECT session_data FROM django_session")]

    assert packed
    assert set().union(*(found(unpacked(session), written.canaries) for session in packed)) == set()


def unpacked(session: str) -> bytes:
    body = session.partition(":")[0]
    raw = base64.urlsafe_b64decode(body.lstrip(".") + "=" * (-len(body.lstrip(".")) % 4))
    return zlib.decompress(raw) if body.startswith(".") else raw


def test_the_house_did_break_and_did_say_so(written: Written) -> None:
    """A leak test of a silent log proves nothing."""
    log = written.house.said()

    assert '"error": "OperationalError"' in log
    assert "Traceback" not in log
