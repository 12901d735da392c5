"""Who may trust whom with what, as a table."""

import pytest

from teahouse.policy.people import PersonKey, Role
from teahouse.policy.roles import Grantor, may_grant, may_revoke
from teahouse.policy.ruling import Reason

RUTH, PAUL, LENA, IVAN = (PersonKey(bytes([number]) * 16) for number in range(4))
OWNER: Grantor = (LENA, frozenset({Role.OWNER}))
OTHER_OWNER: Grantor = (IVAN, frozenset({Role.OWNER}))
MANAGER: Grantor = (PAUL, frozenset({Role.COMMUNITY_MANAGER}))
NOBODY: Grantor = (IVAN, frozenset())


@pytest.mark.parametrize(
    ("role", "first", "second", "reason"),
    [
        (Role.REVIEWER, OWNER, OTHER_OWNER, None),
        (Role.REVIEWER, OWNER, MANAGER, None),
        (Role.REVIEWER, MANAGER, OWNER, None),
        (Role.REVIEWER, MANAGER, MANAGER, Reason.SAME_PERSON),
        (Role.REVIEWER, OWNER, NOBODY, Reason.NOT_YOURS),
        (Role.REVIEWER, MANAGER, (IVAN, frozenset({Role.COMMUNITY_MANAGER})), Reason.NOT_YOURS),
        (Role.OWNER, OWNER, OTHER_OWNER, None),
        (Role.OWNER, OWNER, MANAGER, Reason.NOT_YOURS),
        (Role.LISTENER, OWNER, OTHER_OWNER, None),
        (Role.LISTENER, MANAGER, NOBODY, Reason.NOT_YOURS),
    ],
)
def test_a_role_takes_two_people(role: Role, first: Grantor, second: Grantor, reason: Reason | None) -> None:
    assert may_grant(role, to=RUTH, first=first, second=second).reason is reason


def test_nobody_makes_themselves_anything() -> None:
    assert may_grant(Role.AUDITOR, to=LENA, first=OWNER, second=OTHER_OWNER).reason is Reason.SAME_PERSON


def test_what_two_gave_one_may_take() -> None:
    assert may_revoke(Role.REVIEWER, MANAGER[1])
    assert not may_revoke(Role.OWNER, MANAGER[1])
    assert not may_revoke(Role.REVIEWER, NOBODY[1])
