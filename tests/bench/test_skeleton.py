"""The lower bound of the design keeps the promises that make it comparable."""

from pathlib import Path

from bench.skeleton.store import Draft, Store


def draft(client_id: str, conversation: str = "a", seat: int = 1) -> Draft:
    return Draft(conversation, seat, f"{conversation}/{seat}", client_id, 0.0, f"words of {client_id}")


def save(store: Store, *drafts: Draft) -> list[int]:
    batch = list(drafts)
    store.save(batch)
    return [one.seq for one in batch]


def test_a_batch_is_numbered_in_its_order_and_by_conversation(tmp_path: Path) -> None:
    store = Store(tmp_path / "skeleton.sqlite3")

    assert save(store, draft("1"), draft("2", "b"), draft("3")) == [1, 1, 2]
    assert save(store, draft("4", "b"), draft("5")) == [2, 3]


def test_the_same_id_keeps_its_number_in_a_batch_and_after_a_restart(tmp_path: Path) -> None:
    assert save(Store(tmp_path / "skeleton.sqlite3"), draft("1"), draft("2"), draft("1")) == [1, 2, 1]

    assert save(Store(tmp_path / "skeleton.sqlite3"), draft("2"), draft("3")) == [2, 3]


def test_an_id_is_only_its_senders_own(tmp_path: Path) -> None:
    store = Store(tmp_path / "skeleton.sqlite3")

    assert save(store, draft("1", seat=1), draft("1", seat=2)) == [1, 2]


def test_a_commit_is_on_disk_before_anybody_is_answered(tmp_path: Path) -> None:
    store = Store(tmp_path / "skeleton.sqlite3")

    assert store.pragma("synchronous") == 2
    assert store.pragma("journal_mode") == "wal"
