"""Where a backup has its plain copy while it is being sealed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from teahouse.cli import snapshot
from teahouse.cli.backup import backup
from teahouse.encryption.sealed_files import make_pair


@pytest.fixture
def key(tmp_path: Path) -> Iterator[None]:
    public = settings.TEAHOUSE.data / "keys" / "backup.pub"
    make_pair(public, tmp_path / "private")
    yield
    public.unlink()


@pytest.mark.usefixtures("key")
def test_the_plain_copy_lies_beside_the_database_and_never_on_the_disk_of_the_backups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Enough(Exception):
        pass

    places: list[Path] = []

    def copy_to(place: Path) -> Path:
        places.append(place)
        raise Enough

    monkeypatch.setattr(snapshot, "copy_to", copy_to)
    with pytest.raises(Enough):
        backup(tmp_path / "elsewhere")

    assert [place.parent for place in places] == [settings.TEAHOUSE.data]
    assert not places[0].exists()
    assert list((tmp_path / "elsewhere").iterdir()) == []
