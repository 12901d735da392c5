"""The shape of the policy: every number a community may want to change, with its unit and bounds."""

from typing import Annotated

import msgspec

from teahouse.policy.people import Band

Count = Annotated[int, msgspec.Meta(ge=0)]
Positive = Annotated[int, msgspec.Meta(ge=1)]
Seconds = Annotated[float, msgspec.Meta(gt=0)]


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table of the policy file; a key it does not know is refused."""


class Limits(Table, frozen=True):
    """How fast anybody may do things; the bench's policy may raise these."""

    sends_per_10_s: Positive
    screening_ms_per_10_s: Positive
    unacknowledged_per_socket: Positive
    talks_per_hour: Positive
    talks_per_hour_new: Positive
    sign_ins_per_15_min: Positive
    sign_ins_per_15_min_address: Positive
    sign_ups_per_hour: Positive
    guests_per_hour: Positive
    return_words_per_15_min: Positive
    tickets_per_minute: Positive
    frames_per_10_s: Positive


class Capacity(Table, frozen=True):
    """How much fits; the bench's policy may raise these."""

    talks_per_listener: Positive
    drafts_waiting: Positive
    draft_age_ms: Positive
    batch: Positive
    windows: Positive
    sockets_per_person: Positive


class Messages(Table, frozen=True):
    """What a message may be."""

    max_code_points: Positive
    max_bytes: Positive
    inline_code_points: Positive
    screening_deadline_ms: Positive  # for the text in hand
    screening_patience_ms: Positive  # for one that waits behind others
    window_messages: Positive
    stale_tries: Positive
    hold_at: Annotated[float, msgspec.Meta(gt=0, le=1)]
    teen_hold_at: Annotated[float, msgspec.Meta(gt=0, le=1)]
    nudge_at: Annotated[float, msgspec.Meta(gt=0, le=1)]
    insisting_hold_at: Annotated[float, msgspec.Meta(gt=0, le=1)]  # for an author who insists
    insists_after: Positive  # times told of the rule within `reminded_days`
    reminded_days: Positive
    jigsaw_pieces: Positive  # things somebody tells of themselves before they hear that these add up
    page_at: Annotated[float, msgspec.Meta(gt=0, le=1)]  # how sure of danger to life before somebody is called
    fragment_days: Positive
    held_hours: Positive
    held_contested_days: Positive


class Socket(Table, frozen=True):
    """How the live connection behaves."""

    ticket_seconds: Positive
    resume_minutes: Positive
    queue_frames: Positive
    queue_bytes: Positive
    frame_bytes: Positive
    ping_seconds: Positive
    poll_ms: Positive
    look_seconds: Positive
    drain_seconds: Positive
    drain_spread_seconds: Positive
    bad_frames: Positive
    conversations: Positive
    typing_seconds: Seconds
    quiet_after_seconds: Positive
    away_after_seconds: Positive


class Talks(Table, frozen=True):
    """One to one."""

    quiet_minutes: Positive
    away_minutes: Positive
    guest_erase_hours: Positive
    message_days: Positive
    teen_message_days: Positive
    handover_offer_minutes: Positive
    handover_last_minutes: Positive
    estimate_days: Positive
    estimate_least: Positive
    left_rest_hours: Positive
    check_again_seconds: Positive
    shift_max_hours: Positive


class Timers(Table, frozen=True):
    """What happens by itself: how often somebody looks, and how long a failing deed is tried again."""

    look_seconds: Seconds
    lease_seconds: Positive
    tries: Positive
    back_off_seconds: Positive
    keep_days: Positive


class Backups(Table, frozen=True):
    """Copies of the whole database: what people had erased must not live on in them for ever."""

    keep_days: Positive


class People(Table, frozen=True):
    """Accounts."""

    minimum_age: Positive
    teen_listener_age: Positive
    handle_min: Positive
    handle_max: Positive
    handle_digits: Count
    passphrase_min: Positive
    recovery_codes: Positive
    role_days: Positive
    teen_badge_months: Positive
    session_hours: Positive
    shared_session_minutes: Positive
    staff_session_minutes: Positive
    deletion_grace_days: Positive
    step_up_minutes: Positive
    presence_delay_min_minutes: Count
    presence_delay_max_minutes: Positive
    begin_code_hours: Positive
    quick_exit_minutes: Positive


class OnCall(Table, frozen=True):
    """
    Whom the house calls when a life may be in danger: sign-in names of staff; empty means nobody.

    A band in *required_for* has its side open only while somebody is named.
    """

    people: list[str]
    required_for: list[Band]


class Crisis(Table, frozen=True):
    """
    The crisis directory.

    checked_max_days: how old the last check of an entry may be. Each entry is looked at once a year; the five weeks
    above that are for the round itself.
    """

    checked_max_days: Positive


class Numbers(Table, frozen=True):
    """The whole policy."""

    version: Positive
    limits: Limits
    capacity: Capacity
    messages: Messages
    socket: Socket
    talks: Talks
    timers: Timers
    backups: Backups
    people: People
    on_call: OnCall
    crisis: Crisis
