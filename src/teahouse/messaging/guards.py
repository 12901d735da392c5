"""
What the database itself refuses, whoever asks it: the wall, and words changed behind the writer's back.

One text for each database; `teahouse.guard_install` makes them after every migration.
"""

# ruff: noqa: S608  (the texts are put together from constants of this module alone)

from teahouse.guard_registry import CodeGuard, Guard

HERE = "src/teahouse/messaging/tests"
TESTS = f"{HERE}/test_guards.py"

# Whether a persona `p` may sit in a conversation `c`, in the words of both databases.
MAY_SIT = """
    p.band = c.band OR (
        c.kind = 'talk' AND c.band = 'teen' AND NEW.part = 'listener' AND p.teen_badge_until > NEW.opened_at
    )
"""

WALL_SQLITE = f"""
WHEN NEW.closed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM messaging_conversation c, accounts_persona p
    WHERE c.id = NEW.conversation_id AND p.id = NEW.persona_id AND ({MAY_SIT})
)
BEGIN SELECT RAISE(ABORT, 'the wall: this persona may not sit here'); END
"""

# The persona is read with a lock: a band or badge that is changing right now is waited for.
WALL_POSTGRES = f"""
DECLARE
    c record;
    p record;
BEGIN
    IF NEW.closed_at IS NOT NULL THEN
        RETURN NEW;
    END IF;
    SELECT band, kind INTO c FROM messaging_conversation WHERE id = NEW.conversation_id;
    SELECT band, teen_badge_until INTO p FROM accounts_persona WHERE id = NEW.persona_id FOR SHARE;
    IF ({MAY_SIT}) IS TRUE THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the wall: this persona may not sit here' USING ERRCODE = 'check_violation';
END
"""

WALL_AT_THE_SEAT = Guard(
    name="the_wall_at_the_seat",
    table="messaging_seat",
    claims=f"{TESTS}::test_the_database_seats_nobody_across_the_wall",
    sqlite=f"CREATE TRIGGER the_wall_at_the_seat BEFORE INSERT ON messaging_seat {WALL_SQLITE}",
    postgres=f"BEFORE INSERT ON messaging_seat FOR EACH ROW\n{WALL_POSTGRES}",
)

WALL_AT_A_CHANGED_SEAT = Guard(
    name="the_wall_at_a_changed_seat",
    table="messaging_seat",
    claims=f"{TESTS}::test_a_seat_cannot_be_moved_across_the_wall",
    sqlite=(
        "CREATE TRIGGER the_wall_at_a_changed_seat "
        "BEFORE UPDATE OF conversation_id, persona_id, part, opened_at, closed_at ON messaging_seat "
        f"{WALL_SQLITE}"
    ),
    postgres=(
        "BEFORE UPDATE OF conversation_id, persona_id, part, opened_at, closed_at ON messaging_seat "
        f"FOR EACH ROW\n{WALL_POSTGRES}"
    ),
)

# An open seat that the changed persona could not have been given. A badge that runs out by the clock
# changes no row: sending asks for it at every message, and a timer ends the talk.
SEAT_NOW_FORBIDDEN = """
    SELECT 1 FROM messaging_seat s JOIN messaging_conversation c ON c.id = s.conversation_id
    WHERE s.persona_id = NEW.id AND s.closed_at IS NULL AND NOT (
        NEW.band = c.band OR (
            c.kind = 'talk' AND c.band = 'teen' AND s.part = 'listener' AND NEW.teen_badge_until IS NOT NULL
        )
    )
"""

BAND_CHANGE = Guard(
    name="no_band_changes_under_an_open_seat",
    table="accounts_persona",
    claims=f"{TESTS}::test_no_band_or_badge_changes_while_an_open_seat_would_break_the_wall",
    sqlite=f"""
CREATE TRIGGER no_band_changes_under_an_open_seat BEFORE UPDATE OF band, teen_badge_until ON accounts_persona
WHEN EXISTS ({SEAT_NOW_FORBIDDEN})
BEGIN SELECT RAISE(ABORT, 'the wall: end the open seats first'); END
""",
    postgres=f"""
BEFORE UPDATE OF band, teen_badge_until ON accounts_persona FOR EACH ROW
BEGIN
    IF EXISTS ({SEAT_NOW_FORBIDDEN}) THEN
        RAISE EXCEPTION 'the wall: end the open seats first' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
""",
)

ONE_BAND_FOR_GOOD = Guard(
    name="a_place_keeps_its_band",
    table="messaging_conversation",
    claims=f"{TESTS}::test_a_place_keeps_the_band_and_kind_it_was_opened_with",
    sqlite="""
CREATE TRIGGER a_place_keeps_its_band BEFORE UPDATE OF band, kind ON messaging_conversation
WHEN NEW.band <> OLD.band OR NEW.kind <> OLD.kind
BEGIN SELECT RAISE(ABORT, 'a place keeps its band and its kind'); END
""",
    postgres="""
BEFORE UPDATE OF band, kind ON messaging_conversation FOR EACH ROW
BEGIN
    IF NEW.band <> OLD.band OR NEW.kind <> OLD.kind THEN
        RAISE EXCEPTION 'a place keeps its band and its kind' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
""",
)

# What was said keeps its place, author and time; words and state move only beside the change that says so,
# which the writer puts down first; and nothing comes back from deletion.
CHANGED_ELSEWHERE = """
    NEW.conversation_id <> OLD.conversation_id OR NEW.seq <> OLD.seq OR NEW.client_id <> OLD.client_id
    OR NEW.said_at <> OLD.said_at OR NEW.note <> OLD.note OR NEW.verdict = ''
    OR COALESCE(NEW.sender_seat_id, 0) <> COALESCE(OLD.sender_seat_id, 0)
    OR OLD.state = 'deleted'
    OR NOT EXISTS (
        SELECT 1 FROM messaging_messagechange m JOIN messaging_conversation c ON c.id = m.conversation_id
        WHERE m.conversation_id = OLD.conversation_id AND m.seq = OLD.seq AND m.n = c.change_n
    )
"""

SAID_IS_SAID = Guard(
    name="what_was_said_stays_said",
    table="messaging_message",
    claims=f"{TESTS}::test_what_was_said_cannot_be_changed_behind_the_writer",
    sqlite=f"""
CREATE TRIGGER what_was_said_stays_said BEFORE UPDATE ON messaging_message
WHEN {CHANGED_ELSEWHERE}
BEGIN SELECT RAISE(ABORT, 'messages change only through the writer'); END
""",
    postgres=f"""
BEFORE UPDATE ON messaging_message FOR EACH ROW
BEGIN
    IF {CHANGED_ELSEWHERE} THEN
        RAISE EXCEPTION 'messages change only through the writer' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
""",
)

# A conversation is deleted key first: without it the rows are noise already.
STILL_SEALED = "(SELECT length(key_wrapped) FROM messaging_conversation WHERE id = OLD.conversation_id) > 0"


def _kept_until_its_key_is_gone(name: str, table: str, test: str) -> Guard:
    return Guard(
        name=name,
        table=table,
        claims=f"{TESTS}::{test}",
        sqlite=f"""
CREATE TRIGGER {name} BEFORE DELETE ON {table}
WHEN {STILL_SEALED}
BEGIN SELECT RAISE(ABORT, 'rows go only after the key of their conversation'); END
""",
        postgres=f"""
BEFORE DELETE ON {table} FOR EACH ROW
BEGIN
    IF {STILL_SEALED} THEN
        RAISE EXCEPTION 'rows go only after the key of their conversation' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END
""",
    )


GUARDS: list[Guard | CodeGuard] = [
    WALL_AT_THE_SEAT,
    WALL_AT_A_CHANGED_SEAT,
    BAND_CHANGE,
    ONE_BAND_FOR_GOOD,
    SAID_IS_SAID,
    _kept_until_its_key_is_gone(
        "no_message_disappears", "messaging_message", "test_no_message_disappears_before_its_key"
    ),
    _kept_until_its_key_is_gone(
        "no_change_disappears", "messaging_messagechange", "test_no_change_disappears_before_its_key"
    ),
    CodeGuard("version_check", f"{HERE}/test_batch.py::test_nothing_is_written_by_facts_that_have_moved"),
    CodeGuard(
        "stale_window", f"{HERE}/test_batch.py::test_words_screened_before_somebody_else_spoke_are_screened_again"
    ),
    CodeGuard("dedupe", f"{HERE}/test_send.py::test_the_same_id_gets_the_same_answer_and_one_message"),
    CodeGuard("write_lock", f"{HERE}/test_write_lock.py::test_a_write_of_the_pages_waits_for_its_turn"),
    CodeGuard("associated_data", f"{HERE}/test_sealing.py::test_words_moved_to_another_seat_do_not_open"),
]
