"""The guards that stand in the socket's code."""

from teahouse.guard_registry import CodeGuard

_TESTS = "src/teahouse/realtime/tests"

GUARDS = [
    CodeGuard("origin", f"{_TESTS}/test_handshake.py::test_a_page_of_another_address_is_not_let_in"),
    CodeGuard("ticket", f"{_TESTS}/test_handshake.py::test_without_a_fresh_ticket_of_this_session_nobody_is_let_in"),
    CodeGuard("may_hear", f"{_TESTS}/test_hearing.py::test_whoever_lost_their_seat_hears_nothing_more"),
    CodeGuard("rate_limit", f"{_TESTS}/test_talking.py::test_a_flood_is_refused_with_the_seconds_to_wait"),
]
