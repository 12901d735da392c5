"""Names and other texts that others see are read before they are kept."""

import pytest

from strainer import Strainer
from teahouse.policy.people import Band
from teahouse.policy.ruling import Reason
from teahouse.screening.surfaces import may_be_shown


@pytest.mark.parametrize("band", list(Band))
@pytest.mark.parametrize("text", ["Quiet Juniper", "back on Thursday evening, be kind to yourself"])
def test_what_leads_nowhere_may_be_shown(text: str, band: Band) -> None:
    assert may_be_shown(text, band)


@pytest.mark.parametrize("band", list(Band))
@pytest.mark.parametrize("text", ["snap me juniper_92", "write to juniper@example.org meanwhile"])
def test_what_leads_outside_may_not(text: str, band: Band) -> None:
    assert may_be_shown(text, band).reason is Reason.CONTACT


def test_what_could_not_be_read_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(Strainer, "screen", breaks)

    assert may_be_shown("anything at all", Band.ADULT).reason is Reason.UNREADABLE
