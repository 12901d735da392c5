"""The guards of this room."""

from teahouse.guard_registry import CodeGuard

TESTS = "src/teahouse/web/tests/test_headers.py"

GUARDS = [
    CodeGuard("fetch_site", claims=f"{TESTS}::test_a_form_of_another_site_is_refused_before_any_view_sees_it"),
]
