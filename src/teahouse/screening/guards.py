"""The guards of screening that stand in code."""

from teahouse.guard_registry import CodeGuard, Guard

GUARDS: list[Guard | CodeGuard] = [
    CodeGuard(
        name="hold_on_error",
        claims="src/teahouse/screening/tests/test_check.py::test_a_text_that_could_not_be_read_is_never_passed",
    ),
]
