"""What the database itself refuses about people; the wall's own guards stand in `messaging/guards.py`."""

from teahouse.guard_registry import CodeGuard, Guard

TESTS = "src/teahouse/accounts/tests/test_guards.py"

GUARDS: list[Guard | CodeGuard] = [
    # The sign-in library brings a table for e-mail addresses. There are none here, whoever asks.
    Guard(
        name="no_email_address_is_kept",
        table="account_emailaddress",
        claims=f"{TESTS}::test_the_database_keeps_no_email_address",
        sqlite=(
            "CREATE TRIGGER no_email_address_is_kept BEFORE INSERT ON account_emailaddress\n"
            "BEGIN SELECT RAISE(ABORT, 'no e-mail address is kept here'); END"
        ),
        postgres=(
            "BEFORE INSERT ON account_emailaddress FOR EACH ROW\nBEGIN\n"
            "    RAISE EXCEPTION 'no e-mail address is kept here' USING ERRCODE = 'check_violation';\nEND"
        ),
    ),
    CodeGuard(
        name="second_factor",
        claims="src/teahouse/accounts/tests/test_doors.py::test_staff_get_nowhere_before_they_have_a_second_factor",
    ),
]
