"""The writer of a running house, when things go wrong around it."""

import asyncio
import threading
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import transaction

from teahouse import house_clock
from teahouse.accounts.links import person_key_of
from teahouse.accounts.models import Persona
from teahouse.accounts.versions import bump
from teahouse.encryption.envelope import DataKey
from teahouse.events.bus import Hint, subscribe
from teahouse.messaging import committing, running, saving
from teahouse.messaging.answers import Acked, Failed, Held, Refused
from teahouse.messaging.conversations import note, set_state
from teahouse.messaging.drafts import Draft, Saying
from teahouse.messaging.models import Conversation, Message, Seat
from teahouse.messaging.queries import last_page
from teahouse.messaging.sealing import seal_words
from teahouse.messaging.send import mark_read, send_and_wait
from teahouse.messaging.states import NoteKind
from teahouse.messaging.stores.opening import WriterProblem, only_databases_named, open_sqlite, open_store
from teahouse.messaging.stores.rows import Store
from teahouse.messaging.windows import load_window
from teahouse.policy.people import Standing
from teahouse.policy.places import PlaceState
from teahouse.policy.ruling import Reason
from teahouse.testing.cast import NOON
from teahouse.testing.fixtures import aside

from .conftest import Talk

PATIENCE = 30


async def until(true: asyncio.Event) -> None:
    """Wait for *true*, and fail rather than wait for ever."""
    await asyncio.wait_for(true.wait(), PATIENCE)


def something_to_write(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """The moment at which the writer has got something to write."""
    writer, came = running.writer(), asyncio.Event()
    put = writer.put

    def noticed(draft: Draft) -> None:
        put(draft)
        came.set()

    monkeypatch.setattr(writer, "put", noticed)
    return came


async def test_words_that_cannot_be_written_fail_alone(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(key: DataKey, words: str, where: bytes) -> bytes:
        if words == "poison":
            raise ValueError
        return seal_words(key, words, where)

    monkeypatch.setattr(saving, "seal_words", breaks)

    answers = await asyncio.gather(*(house_talk.asay(words) for words in ("one", "poison", "two", "three")))

    assert [type(answer) for answer in answers].count(Failed) == 1
    assert isinstance(answers[1], Failed)
    page = await aside(last_page, house_talk.conversation)
    assert [(one.seq, one.body) for one in page] == [(1, "one"), (2, "two"), (3, "three")]


async def test_nothing_is_answered_before_a_lost_commit_was_looked_up(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = running.writer()._store
    commit = store.commit

    def done_and_lost() -> None:
        commit()
        raise ConnectionResetError

    monkeypatch.setattr(store, "commit", done_and_lost)

    answer = await house_talk.asay("did it arrive?")

    assert isinstance(answer, Acked)
    assert running.writer()._store is not store
    assert [one.seq for one in await aside(last_page, house_talk.conversation)] == [answer.seq]


async def test_a_commit_that_was_lost_before_it_happened_is_made_again(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = running.writer()._store

    def lost() -> None:
        raise ConnectionResetError

    monkeypatch.setattr(store, "commit", lost)

    answer = await house_talk.asay("did it arrive?")

    assert isinstance(answer, Acked)
    assert [one.seq for one in await aside(last_page, house_talk.conversation)] == [answer.seq]


async def test_when_no_commit_ever_succeeds_it_has_failed_only_after_a_look(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(store: Store, batch: list[Draft], before: object = None) -> None:
        raise committing.NobodyKnowsError

    from teahouse.messaging import writer

    with monkeypatch.context() as patched:
        patched.setattr(writer, "commit", lost)
        answer = await house_talk.asay("did it arrive?")

    assert isinstance(answer, Failed)
    assert await aside(last_page, house_talk.conversation) == []


async def test_words_that_wait_while_a_sanction_commits_are_not_taken(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sanction's transaction is open, the words wait for it, and then they are asked again."""
    await house_talk.asay("before")
    ada = Persona(pk=house_talk.member.persona_id)
    began, may_commit = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def sanction() -> None:
        with transaction.atomic():
            Persona.objects.filter(pk=ada.pk).update(standing=Standing.SUSPENDED)
            bump(person_key_of(ada), NOON)
            loop.call_soon_threadsafe(began.set)
            may_commit.wait(PATIENCE)

    suspending = asyncio.create_task(aside(sanction))
    await until(began)
    came = something_to_write(monkeypatch)
    saying = [asyncio.create_task(house_talk.asay(f"after {n}")) for n in range(5)]
    await until(came)
    may_commit.set()
    await suspending
    answers = await asyncio.gather(*saying)

    assert [answer.reason for answer in answers if isinstance(answer, Refused)] == [Reason.STANDING] * 5
    assert [one.body for one in await aside(last_page, house_talk.conversation)] == ["before"]


async def test_words_are_screened_again_when_somebody_spoke_whom_this_process_did_not_hear(
    house_talk: Talk, house: str
) -> None:
    await house_talk.asay("hello")

    # As another process would: this one's window has not heard it.
    await aside(note, conversation=house_talk.conversation, kind=NoteKind.QUIET, now=NOON)
    answer = await house_talk.asay("are you there?")

    assert isinstance(answer, Acked)
    assert answer.seq == 3


async def test_words_whose_facts_never_stand_still_are_held_for_their_author(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from teahouse.messaging import speaking

    monkeypatch.setattr(speaking, "load_window", lambda place: (load_window(place)[0], 999))

    answer = await house_talk.asay("over and over")

    assert isinstance(answer, Held)
    assert answer.reason == "outdated"


async def test_a_house_that_is_behind_says_when_to_try_again(
    house_talk: Talk, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house_talk.asay("known already")
    running.writer()._drafts = 1
    locked, may_go_on = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def in_the_way() -> None:
        with transaction.atomic():
            Conversation.objects.select_for_update().get(pk=house_talk.conversation.pk)
            loop.call_soon_threadsafe(locked.set)
            may_go_on.wait(PATIENCE)

    other = asyncio.create_task(aside(in_the_way))
    await until(locked)
    came = something_to_write(monkeypatch)
    first = asyncio.create_task(house_talk.asay("the first waits"))
    await until(came)

    answer = await house_talk.asay("the second is refused")

    may_go_on.set()
    await asyncio.gather(other, first)
    assert isinstance(answer, Refused)
    assert answer.reason is Reason.BUSY
    assert answer.retry_after is not None
    assert answer.retry_after >= 1


async def test_words_that_waited_for_facts_do_not_make_the_disk_look_slow(house_talk: Talk, house: str) -> None:
    await house_talk.asay("known already")
    long_ago = house_clock.monotonic() - 3600
    told = asyncio.get_running_loop().create_future()
    waited = Saying(
        house_talk.member.pk,
        "I have been lying awake again since it got dark outside",
        uuid4(),
        None,
        NOON,
        long_ago,
        told.set_result,
    )

    running.speaking().say(waited)
    answer = await house_talk.asay("and after it")

    assert isinstance(await told, Acked)
    assert isinstance(answer, Acked)


async def test_read_marks_are_written_and_never_go_back(house_talk: Talk, house: str) -> None:
    for seq in (2, 5, 3):
        mark_read(seat_id=house_talk.listener.pk, seq=seq)
    await running.stop()
    await running.start()
    mark_read(seat_id=house_talk.listener.pk, seq=4)
    await running.stop()

    seat = await aside(Seat.objects.get, pk=house_talk.listener.pk)
    assert seat.read_seq == 5


async def test_facts_that_another_process_moved_are_heard_of_from_the_log(house_talk: Talk, house: str) -> None:
    await house_talk.asay("hello")
    heard, facts = asyncio.Event(), list[Hint]()

    def hear(hint: Hint) -> None:
        if hint.kind == "facts" and hint.person:
            facts.append(hint)
            heard.set()

    subscribe(hear)
    ada = Persona(pk=house_talk.member.persona_id)
    person = await aside(person_key_of, ada)
    await aside(bump, person, NOON)
    await until(heard)

    assert [hint.person for hint in facts] == [person]
    assert running.speaking().contexts.get(house_talk.member.pk) is None


async def test_a_thread_of_the_pages_says_something_through_the_same_writer(house_talk: Talk, house: str) -> None:
    answer = await aside(
        send_and_wait, seat_id=house_talk.member.pk, body="by the form", client_id=uuid4(), seen_seq=None, now=NOON
    )

    assert isinstance(answer, Acked)


async def test_an_action_that_sends_is_told_so_instead_of_waiting_for_itself(house_talk: Talk, house: str) -> None:
    def action() -> None:
        with transaction.atomic():
            send_and_wait(seat_id=house_talk.member.pk, body="hm", client_id=uuid4(), seen_seq=None, now=NOON)

    with pytest.raises(RuntimeError, match="an action never sends"):
        await aside(action)


async def test_a_frozen_conversation_takes_nothing_from_that_commit_on(house_talk: Talk, house: str) -> None:
    await house_talk.asay("before")
    await aside(set_state, conversation=house_talk.conversation, state=PlaceState.FROZEN, now=NOON)

    answer = await house_talk.asay("after")

    assert isinstance(answer, Refused)
    assert answer.reason is Reason.FROZEN


async def test_words_in_hand_are_written_before_the_house_closes(house_talk: Talk, house: str) -> None:
    await house_talk.asay("first")
    saying = [asyncio.create_task(house_talk.asay(f"line {n}")) for n in range(20)]
    await asyncio.sleep(0)

    await running.stop()
    answers = await asyncio.wait_for(asyncio.gather(*saying), PATIENCE)

    assert all(isinstance(answer, Acked) for answer in answers)
    assert await aside(Message.objects.count) == 21


def test_the_writer_opens_no_database_that_is_not_a_tests_own(house_database: str) -> None:
    only_databases_named("somebody elses")
    try:
        with pytest.raises(WriterProblem, match="is not a test's own database"):
            open_store()
    finally:
        only_databases_named("test")


def test_a_database_that_cannot_be_written_is_named_at_the_start(tmp_path: Path) -> None:
    database = tmp_path / "teahouse.sqlite3"
    open_sqlite(database).close()
    locked = open_sqlite(database)
    locked.execute("PRAGMA locking_mode=EXCLUSIVE")
    locked.execute("BEGIN EXCLUSIVE")

    with pytest.raises(WriterProblem, match=r"teahouse\.sqlite3: cannot be written"):
        open_sqlite(database, patience_ms=0)
    locked.close()
