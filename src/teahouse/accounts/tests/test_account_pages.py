"""My account, page by page."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.test import Client

from teahouse.accounts.actions.blocks import block
from teahouse.accounts.actions.recovery import codes_left, use_recovery_code
from teahouse.accounts.actions.standing import set_standing
from teahouse.accounts.links import person_of, persona_of
from teahouse.accounts.models import Block, Persona, SessionEntry
from teahouse.accounts.queries import persona_from_session_key
from teahouse.house_clock import now
from teahouse.policy.load import current
from teahouse.policy.people import PersonaKind, Standing
from teahouse.testing.cast import PASSPHRASE
from teahouse.testing.visiting import sign_in_by_passphrase, signed_in

pytestmark = [pytest.mark.row, pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
NEW = "nine warm lamps above"
PAGES = (
    "/account/", "/account/name/", "/account/sign-in-name/", "/account/passphrase/", "/account/codes/",
    "/account/sign-ins/", "/account/blocks/", "/account/faces/", "/account/second-step/",
)  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_my_account_opens_for_members_and_asks_strangers_in(ada: Persona, page: str) -> None:
    assert signed_in(ada).get(page).status_code == 200
    assert Client().get(page).headers["Location"].startswith("/sign-in/")


@pytest.mark.parametrize("page", PAGES)
def test_no_page_of_my_account_is_kept_by_the_browser(ada: Persona, page: str) -> None:
    assert "no-store" in signed_in(ada).get(page).headers["Cache-Control"]


def test_the_sign_in_name_is_shown_only_after_the_passphrase(ada: Persona) -> None:
    browser, name = signed_in(ada), person_of(ada).sign_in_name

    assert name not in browser.get("/account/sign-in-name/").content.decode()
    assert name not in browser.post("/account/sign-in-name/", {"passphrase": NEW}).content.decode()
    assert name in browser.post("/account/sign-in-name/", {"passphrase": PASSPHRASE}).content.decode()


def test_the_passphrase_is_not_guessed_by_the_thousand_from_within(ada: Persona) -> None:
    browser = signed_in(ada)
    for _ in range(current().limits.sign_ins_per_15_min):
        browser.post("/account/sign-in-name/", {"passphrase": NEW})

    answer = browser.post("/account/sign-in-name/", {"passphrase": PASSPHRASE})

    assert answer.status_code == 422
    assert "quarter of an hour" in answer.content.decode()


def test_whoever_may_not_write_is_told_so_and_until_when(ada: Persona) -> None:
    until = now() + timedelta(days=3)
    set_standing(person=person_of(ada), standing=Standing.SUSPENDED, until=until, now=now())
    page = signed_in(ada).get("/account/").content.decode()

    assert "not write" in page
    assert "June 4, 2026" in page


def test_a_new_name_is_taken_at_once(ada: Persona) -> None:
    signed_in(ada).post("/account/name/", {"handle": "Cobalt Fjord"})

    assert Persona.objects.get(pk=ada.pk).handle == "Cobalt Fjord"


def test_a_name_that_will_not_do_is_explained(ada: Persona, omar: Persona) -> None:
    browser = signed_in(ada)

    for handle in ("Omar", "0mar", "Fern 1999", "Moderator"):
        assert browser.post("/account/name/", {"handle": handle}).status_code == 422
    assert Persona.objects.get(pk=ada.pk).handle == "Ada"


def test_a_new_passphrase_ends_every_other_sign_in(ada: Persona) -> None:
    here, elsewhere = signed_in(ada), signed_in(ada)
    here.post("/account/passphrase/", {"old": PASSPHRASE, "new": NEW})

    assert here.get("/account/").status_code == 200
    assert elsewhere.get("/account/").status_code == 302
    assert SessionEntry.objects.get().session_key == here.session.session_key
    assert sign_in_by_passphrase(person_of(ada), NEW).get("/account/").status_code == 200


def test_nobody_changes_a_passphrase_without_knowing_it(ada: Persona) -> None:
    browser = signed_in(ada)

    assert browser.post("/account/passphrase/", {"old": NEW, "new": NEW}).status_code == 422
    assert person_of(ada).check_password(PASSPHRASE)


def test_new_codes_are_shown_once_and_replace_the_old(ada: Persona) -> None:
    browser = signed_in(ada)
    shown = browser.post("/account/codes/", {"passphrase": PASSPHRASE})

    assert codes_left(person_of(ada)) == current().people.recovery_codes
    assert use_recovery_code(person=person_of(ada), code=shown.context["codes"][3], now=now())
    assert shown.context["codes"][3] not in browser.get("/account/codes/").content.decode()


def test_a_sign_in_can_be_ended_from_another(ada: Persona) -> None:
    here, elsewhere = signed_in(ada), signed_in(ada)
    entry = SessionEntry.objects.get(session_key=elsewhere.session.session_key)
    here.post(f"/account/sign-ins/{entry.pk}/end/")

    assert elsewhere.get("/account/").status_code == 302
    assert here.get("/account/").status_code == 200


def test_nobody_ends_somebody_elses_sign_in(ada: Persona, mina: Persona) -> None:
    theirs = signed_in(ada)
    entry = SessionEntry.objects.get(session_key=theirs.session.session_key)

    assert signed_in(mina).post(f"/account/sign-ins/{entry.pk}/end/").status_code == 404
    assert theirs.get("/account/").status_code == 200


def test_the_list_of_sign_ins_tells_no_device_and_no_place(ada: Persona) -> None:
    browser = Client(headers={"user-agent": "A Rare Browser 9"}, REMOTE_ADDR="198.51.100.7")
    browser.post("/sign-in/", {"login": person_of(ada).sign_in_name, "password": PASSPHRASE})
    page = browser.get("/account/sign-ins/").content.decode()

    assert "A Rare Browser" not in page
    assert "198.51.100.7" not in page
    assert "198.51.100.7" not in str(browser.session.items())


def test_signing_out_everywhere_else_keeps_this_one(ada: Persona) -> None:
    here, elsewhere = signed_in(ada), signed_in(ada)
    here.post("/account/sign-ins/end-others/")

    assert elsewhere.get("/account/").status_code == 302
    assert here.get("/account/").status_code == 200


def test_whom_i_blocked_is_listed_by_the_face_i_saw_and_can_be_unblocked(ada: Persona, omar: Persona) -> None:
    block(blocker=ada, blocked=omar, now=now())
    browser, other = signed_in(ada), persona_of(person_of(omar), PersonaKind.MEMBER)
    page = browser.get("/account/blocks/").content.decode()

    assert other is not None
    assert "Omar" in page
    assert other.handle not in page

    browser.post(f"/account/blocks/{Block.objects.get().pk}/end/")
    assert not Block.objects.exists()


def test_nobody_takes_back_somebody_elses_block(ada: Persona, omar: Persona) -> None:
    block(blocker=ada, blocked=omar, now=now())

    assert signed_in(omar).post(f"/account/blocks/{Block.objects.get().pk}/end/").status_code == 404
    assert Block.objects.exists()


def test_changing_over_takes_the_passphrase_a_new_session_id_and_a_random_while(omar: Persona) -> None:
    member = persona_of(person_of(omar), PersonaKind.MEMBER)
    assert member is not None
    browser = signed_in(omar)
    before, began = browser.session.session_key or "", now()

    assert browser.post("/account/faces/member/", {"passphrase": NEW}).status_code == 422
    assert persona_from_session_key(before) == omar

    browser.post("/account/faces/member/", {"passphrase": PASSPHRASE})
    after = browser.session.session_key or ""
    member.refresh_from_db()
    people = current().people
    assert after != before
    assert persona_from_session_key(before) is None
    assert persona_from_session_key(after) == member
    assert member.presence_from is not None
    assert (
        timedelta(minutes=people.presence_delay_min_minutes)
        <= member.presence_from - began
        <= timedelta(minutes=people.presence_delay_max_minutes, seconds=30)
    )
    assert SessionEntry.objects.get().session_key == after


@pytest.mark.parametrize("kind", ["listener", "guest", "owner"])
def test_nobody_puts_on_a_face_they_do_not_have(ada: Persona, kind: str) -> None:
    answer = signed_in(ada).post(f"/account/faces/{kind}/", {"passphrase": PASSPHRASE})

    assert answer.status_code == 404


def test_a_second_factor_is_changed_only_after_the_passphrase(ada: Persona) -> None:
    browser = signed_in(ada)
    for page in ("/account/second-step/app/", "/account/second-step/passkey/"):
        assert browser.get(page).headers["Location"].startswith("/account/confirm/")
        assert browser.post(page, {"code": "123456"}).headers["Location"].startswith("/account/confirm/")
    assert "123456" not in str(dict(browser.session.items()))

    browser.post("/account/confirm/", {"password": PASSPHRASE})

    assert browser.get("/account/second-step/app/").status_code == 200
    assert browser.get("/account/second-step/passkey/").status_code == 200


def test_staff_keep_at_least_one_second_factor(ruth: Persona) -> None:
    TOTP.activate(person_of(ruth), "JBSWY3DPEHPK3PXP")
    browser = signed_in(ruth)
    browser.post("/account/confirm/", {"password": PASSPHRASE})
    browser.post("/account/second-step/app/remove/")

    assert Authenticator.objects.count() == 1


def test_a_member_may_turn_the_second_step_off(ada: Persona) -> None:
    TOTP.activate(person_of(ada), "JBSWY3DPEHPK3PXP")
    browser = signed_in(ada)
    browser.post("/account/confirm/", {"password": PASSPHRASE})
    browser.post("/account/second-step/app/remove/")

    assert not Authenticator.objects.exists()
    assert browser.get("/account/").status_code == 200


def test_a_recovery_code_serves_as_second_step_once(ada: Persona) -> None:
    TOTP.activate(person_of(ada), "JBSWY3DPEHPK3PXP")
    code = signed_in(ada).post("/account/codes/", {"passphrase": PASSPHRASE}).context["codes"][0]

    first, second = (sign_in_by_passphrase(person_of(ada), PASSPHRASE) for _ in range(2))
    first.post("/sign-in/second-step/", {"code": code})
    second.post("/sign-in/second-step/", {"code": code})

    assert first.get("/account/").status_code == 200
    assert second.get("/account/").status_code == 302
