"""The pages of one-to-one talks, as a browser without script meets them."""

import html
import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from teahouse import house_clock
from teahouse.accounts.links import person_of
from teahouse.accounts.models import Persona
from teahouse.accounts.queries import PERSONA_KIND
from teahouse.accounts.sessions import BACKEND
from teahouse.chat.actions.ending import pause_talk
from teahouse.chat.actions.shifts import start_shift
from teahouse.chat.actions.taking import open_talk
from teahouse.chat.models import Request, Talk
from teahouse.chat.wording import TOLD
from teahouse.house_clock import now
from teahouse.messaging.models import Message
from teahouse.policy.load import current
from teahouse.policy.people import Band
from teahouse.testing.cast_fixtures import Guests

pytestmark = pytest.mark.row


def browser_of(persona: Persona) -> Client:
    """A browser in which *persona* is signed in."""
    client = Client(headers={"accept-language": "en-GB"})
    client.force_login(person_of(persona), backend=BACKEND)
    session = client.session
    session[PERSONA_KIND] = persona.kind
    session.save()
    return client


def path_of(talk: Talk, act: str = "") -> str:
    return f"/chat/{talk.conversation.public_id}/{act}"


def line_of(page: Any) -> str:
    """The one line above the box, for whoever opened *page* alone."""
    [line] = re.findall(r"data-line[^>]*>(.*?)</p>", page.text)
    return html.unescape(line)


def say(client: Client, talk: Talk, body: str) -> int:
    answer = client.post(path_of(talk, "say"), {"body": body, "client_id": str(uuid4()), "seen": "0"})
    return answer.status_code


def test_two_people_meet_and_talk_by_form_alone(ada: Persona, omar: Persona) -> None:
    member, listener = browser_of(ada), browser_of(omar)
    listener.post("/desk/shift", {"hours": 2, "capacity": 2, "away_text": ""})

    door = member.get("/talk/")
    assert "Ask to be heard" in door.text
    asked = member.post("/talk/", {"topic": "worry", "mood": "low"})
    assert asked.status_code == 302
    wait = member.get(asked["Location"])
    assert "You are waiting" in wait.text
    assert 'http-equiv="refresh"' in wait.text

    taken = listener.post("/desk/next")
    assert taken.status_code == 302
    talk = Talk.objects.get()
    assert "Worry or fear" in listener.get(taken["Location"]).text
    assert say(member, talk, "hello, I had a hard day") == 302
    assert "hello, I had a hard day" in listener.get(path_of(talk)).text
    assert say(listener, talk, "thank you for telling me") == 302
    assert "thank you for telling me" in member.get(path_of(talk)).text


def test_a_held_message_comes_back_with_its_words_in_the_box(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    member = browser_of(ada)

    answer = member.post(
        path_of(talk, "say"),
        {"body": "call me on 07700 900 123 please", "client_id": str(uuid4()), "seen": "0"},
    )

    assert answer.status_code == 422
    assert "07700 900 123 please</textarea>" in answer.text
    assert "This is not contact information" in answer.text
    assert not Message.objects.filter(conversation=talk.conversation, note="").exists()
    assert "07700" not in browser_of(omar).get(path_of(talk)).text


def test_without_script_the_author_is_told_what_goes_with_their_words_and_nobody_else_is(
    ada: Persona, omar: Persona
) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    member, listener = browser_of(ada), browser_of(omar)
    for words in ("I'm 34", "I work as a nurse"):
        say(member, talk, words)
    said = {"body": "I live in Hollowby", "client_id": str(uuid4()), "seen": "0"}
    page = member.post(path_of(talk, "say"), said, follow=True)

    assert line_of(page) == TOLD["adds_up"]
    assert line_of(listener.get(path_of(talk))) == ""
    assert line_of(member.get(path_of(talk) + "?told=constructor&told=")) == ""


def test_the_form_sent_twice_says_it_once(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    member, said = browser_of(ada), {"body": "only once", "client_id": str(uuid4()), "seen": "0"}

    for _ in range(2):
        assert member.post(path_of(talk, "say"), said).status_code == 302

    assert Message.objects.filter(conversation=talk.conversation, note="").count() == 1


def test_nobody_says_more_by_form_than_over_the_socket(
    ada: Persona, omar: Persona, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    member, moment = browser_of(ada), house_clock.monotonic()
    # Nothing is made good while the test runs, however slow the machine is.
    monkeypatch.setattr(house_clock, "monotonic", lambda: moment)

    answers = [say(member, talk, f"number {number}") for number in range(current().limits.sends_per_10_s + 1)]

    assert answers == [302] * current().limits.sends_per_10_s + [429]


@pytest.mark.parametrize("band", list(Band))
def test_a_guest_in_the_night_knows_nobody_is_here_and_what_is_possible(guest: Guests, band: Band) -> None:
    browser = browser_of(guest(band))

    door = browser.get("/talk/").text

    assert "Nobody is here right now." in door
    assert "We do not know yet when somebody will be here." in door
    assert "Leave a message" in door
    assert "Somebody who answers now" in door
    assert 'href="tel:' in door
    assert "minutes" not in door.split("Nobody is here right now.")[1].split("</div>")[0]


def test_a_teen_guest_is_shown_help_for_the_young_first(guest: Guests) -> None:
    page = browser_of(guest(Band.TEEN)).get("/talk/").text

    assert "Childline" in page.split("Somebody who answers now")[1].split("</section>")[0]


def test_a_guest_sees_three_words_once_and_comes_back_with_them(guest: Guests) -> None:
    kai = guest(Band.ADULT)
    browser = browser_of(kai)
    answer = browser.post("/talk/", {"topic": "", "mood": ""})
    words = answer.context["words"]
    assert words in answer.text
    place = f"/wait/{Request.objects.get().conversation.public_id}/"
    assert words not in browser.get(place).text

    elsewhere = Client()
    assert "We know no talk" in elsewhere.post("/talk/return/", {"words": "calm teapot willow"}).text
    back = elsewhere.post("/talk/return/", {"words": words.upper().replace(" ", " - ")})
    assert back["Location"] == place
    assert elsewhere.get(place).status_code == 200


def test_three_words_cannot_be_guessed_for_long(db: None) -> None:
    answers = [Client().post("/talk/return/", {"words": f"calm teapot {n}"}).status_code for n in range(6)]

    assert answers == [422] * 5 + [429]


@pytest.mark.parametrize("act", ["", "news", "end", "block", "know", "say", "outcome", "go-on", "erase", "contest"])
def test_somebody_elses_talk_is_as_missing_as_one_that_never_was(
    ada: Persona, omar: Persona, guest: Guests, act: str
) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    stranger = browser_of(guest(Band.ADULT))
    said = {"body": "hello", "client_id": str(uuid4()), "seen": "0"}
    ask = stranger.get if act in {"", "news"} else lambda path: stranger.post(path, said)

    assert ask(path_of(talk, act)).status_code == 404
    assert ask(f"/chat/{uuid4()}/{act}").status_code == 404
    talk.refresh_from_db()
    assert talk.state == Talk.State.ACTIVE


def test_after_the_end_a_guest_can_have_everything_erased_at_once(guest: Guests, omar: Persona) -> None:
    kai = guest(Band.ADULT)
    talk = open_talk(member=kai, listener=omar, now=now())
    browser = browser_of(kai)
    browser.post(path_of(talk, "end"))
    assert "Erase it now" in browser.get(path_of(talk)).text

    browser.post(path_of(talk, "erase"))

    assert not Talk.objects.exists()
    assert not Persona.objects.filter(pk=kai.pk).exists()


def test_the_listener_does_not_see_who_ended_it_and_the_member_can_say_how_it_was(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    browser = browser_of(ada)
    browser.post(path_of(talk, "block"))

    assert "This talk has ended" in browser_of(omar).get(path_of(talk)).text
    browser.post(path_of(talk, "outcome"), {"outcome": "better"})
    talk.refresh_from_db()
    assert talk.outcome == "better"
    assert "Thank you for telling us." in browser.get(path_of(talk)).text


def test_an_away_text_with_contact_details_is_refused(omar: Persona) -> None:
    answer = browser_of(omar).post(
        "/desk/shift", {"hours": 2, "capacity": 1, "away_text": "mail me at omar@example.org"}
    )

    assert answer.status_code == 409
    assert omar.shifts.count() == 0


def test_the_desk_tells_that_somebody_waits_and_never_who(ada: Persona, mina: Persona, omar: Persona) -> None:
    start_shift(listener=omar, hours=2, now=now())
    desk = browser_of(omar)
    browser_of(mina).post("/talk/", {"topic": "", "mood": ""})
    assert "Nobody is waiting right now." in desk.get("/desk/").text

    browser_of(ada).post("/talk/", {"topic": "grief", "mood": ""})

    page = desk.get("/desk/").text
    assert "Somebody is waiting." in page
    assert "Ada" not in page
    assert "Losing somebody" not in page


def test_the_front_door_says_who_is_here(omar: Persona) -> None:
    assert "For adults: nobody is here now." in Client().get("/").text
    start_shift(listener=omar, hours=2, now=now())

    page = Client().get("/").text

    assert "For adults: somebody is here. The last shift ends in about 2 hours." in page
    assert "For under 18s: nobody is here now." in page


def test_a_talk_is_handed_over_page_by_page(ada: Persona, omar: Persona, nora: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    start_shift(listener=nora, hours=2, now=now())
    member, before, after = browser_of(ada), browser_of(omar), browser_of(nora)

    before.post(path_of(talk, "hand-over"))
    assert "could you go on with a talk?" not in after.get("/desk/").text
    assert "May somebody else go on with this talk?" in member.get(path_of(talk)).text
    member.post(path_of(talk, "hand-over/answer"), {"agrees": "yes"})
    assert "We are asking another listener." in member.get(path_of(talk)).text
    assert "could you go on with a talk?" in after.get("/desk/").text

    taken = after.post(f"/desk/take-over/{talk.conversation.public_id}")

    assert taken["Location"] == path_of(talk)
    assert "Nora" in member.get(path_of(talk)).text
    assert before.get(path_of(talk))["Location"] == "/desk/"
    assert before.get(path_of(talk, "news")).status_code == 404


def test_only_the_listener_hands_over_and_only_the_member_answers(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())

    assert browser_of(ada).post(path_of(talk, "hand-over")).status_code == 404
    browser_of(omar).post(path_of(talk, "hand-over"))
    assert browser_of(omar).post(path_of(talk, "hand-over/answer"), {"agrees": "yes"}).status_code == 404


def test_an_offer_to_somebody_else_cannot_be_taken(ada: Persona, omar: Persona, nora: Persona, theo: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    for listener in (nora, theo):
        start_shift(listener=listener, hours=2, now=now())
    browser_of(omar).post(path_of(talk, "hand-over"))
    browser_of(ada).post(path_of(talk, "hand-over/answer"), {"agrees": "yes"})

    answer = browser_of(theo).post(f"/desk/take-over/{talk.conversation.public_id}")

    assert answer.status_code == 404


def test_a_paused_talk_tells_the_teen_that_they_did_nothing_wrong_and_offers_others(
    mina: Persona, nora: Persona, theo: Persona
) -> None:
    talk = open_talk(member=mina, listener=nora, now=now())
    browser = browser_of(mina)
    say(browser, talk, "I was telling you about school")
    pause_talk(talk=talk, now=now())
    start_shift(listener=theo, hours=2, now=now())

    page = browser.get(path_of(talk)).text

    assert "You did nothing wrong." in page
    assert "I was telling you about school" in page
    assert "Childline" in page
    assert browser_of(nora).get(path_of(talk))["Location"] == "/desk/"
    asked = browser.post(path_of(talk, "ask-again"))
    assert asked["Location"].startswith("/wait/")
    assert Request.objects.get(state=Request.State.WAITING).persona == mina


def test_the_exit_lets_the_talk_rest_and_the_member_takes_it_up_again(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    browser = browser_of(ada)

    browser.get("/exit")
    talk.refresh_from_db()
    assert talk.state == Talk.State.RESTING
    assert "Had to step away." in browser_of(omar).get(path_of(talk)).text

    del browser.cookies["away"]
    assert "Go on with the talk" in browser.get(path_of(talk)).text
    browser.post(path_of(talk, "go-on"))
    talk.refresh_from_db()
    assert talk.state == Talk.State.ACTIVE


def test_nobody_sees_whether_a_teen_has_read_and_adults_do(
    mina: Persona, theo: Persona, ada: Persona, omar: Persona
) -> None:
    young = open_talk(member=mina, listener=theo, now=now())
    grown = open_talk(member=ada, listener=omar, now=now())

    assert "data-shows-reading" not in browser_of(theo).get(path_of(young)).text
    assert "data-shows-reading" in browser_of(omar).get(path_of(grown)).text


def test_an_adult_who_listens_to_a_teen_is_shown_as_a_checked_adult(mina: Persona, nora: Persona) -> None:
    talk = open_talk(member=mina, listener=nora, now=now())

    assert "A listener, adult, checked for talks with teens" in browser_of(mina).get(path_of(talk)).text


def test_links_are_dead_text(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    say(browser_of(omar), talk, "<b>there</b> is https://findahelpline.com/ for every country")

    page = browser_of(ada).get(path_of(talk)).text

    assert "<b>there</b>" not in page
    assert 'href="https://' not in page


def test_what_was_said_since_is_counted_in_my_talks(ada: Persona, omar: Persona) -> None:
    talk = open_talk(member=ada, listener=omar, now=now())
    say(browser_of(omar), talk, "take your time")

    assert "2 new" in browser_of(ada).get("/talk/").text
