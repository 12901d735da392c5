"""Two people meet and talk: live, held and explained, interrupted, in a hurry, without script, by keyboard."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Page, Response, WebSocket, WebSocketRoute, expect

from tests.flows.browsing import DESKTOP, NARROW, PHONE, Scheme, Screen, Visit, barriers, sideways

SPELLED = "call me on oh seven seven double nine nine hundred one two three"
TRACES = ("oh seven", "double nine", "one two three", "held", "hold", "contact")
PILLS = "I took some pills, call me on oh seven seven double nine nine hundred one two three"


@dataclass
class Talk:
    """Both pages of one talk."""

    member: Page
    listener: Page

    def end(self) -> None:
        """The listener ends it."""
        self.listener.get_by_text("End, block and more").click()
        self.listener.get_by_role("button", name="End this talk").click()
        expect(self.listener.get_by_role("heading", level=1)).to_have_text("This talk has ended")


@dataclass
class Seen:
    """Everything that reached one side: frames of the socket and bodies of pages."""

    frames: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("websocket", self._watch_line)
        page.on("response", self._keep_page)

    def kinds(self) -> list[str]:
        return [json.loads(frame)["t"] for frame in self.frames]

    def _watch_line(self, line: WebSocket) -> None:
        line.on("framereceived", lambda payload: self.frames.append(str(payload)))

    def _keep_page(self, response: Response) -> None:
        if response.request.resource_type in {"document", "fetch", "xhr"} and response.ok:
            self.pages.append(response.text())


def say(page: Page, words: str) -> None:
    page.get_by_label("Your message").fill(words)
    page.get_by_role("button", name="Send").click()


def said(page: Page, words: str) -> None:
    expect(page.locator(".message__words", has_text=words).last).to_be_visible()


def free(page: Page) -> None:
    """Whatever an earlier test left open is closed: each begins with people who are free."""
    home = page.url
    while (row := page.locator(".rows a").first).count():
        row.click()
        if (stop := page.get_by_role("button", name=re.compile("Stop waiting|Take it back"))).count():
            stop.click()
        else:
            page.get_by_text("End, block and more").click()
            page.get_by_role("button", name="End this talk").click()
        page.goto(home)


def ask(visit: Visit, name: str = "ada", **how: Any) -> Page:
    """Somebody asks to be heard."""
    member = visit(**how).enter(name)
    free(member)
    member.get_by_role("button", name="Ask to be heard").click()
    if name == "kai":
        member.get_by_role("link", name="Go on").click()
    expect(member.get_by_role("heading", level=1)).to_have_text("You are waiting")
    return member


def take(visit: Visit, name: str = "omar", whom: str = "Ada", **how: Any) -> Page:
    """A listener takes the next person."""
    listener = visit(**how).enter(name)
    free(listener)
    listener.get_by_role("button", name="Next person").click()
    expect(listener.get_by_role("heading", level=1)).to_contain_text(whom)
    return listener


def meet(visit: Visit, *, screen: Screen = PHONE, scheme: Scheme = "light", script: bool = True) -> Talk:
    """Ada asks to be heard, and Omar takes the next person."""
    member = ask(visit, screen=screen, scheme=scheme, script=script)
    listener = take(visit, screen=screen, scheme=scheme, script=script)
    return Talk(member, listener)


@pytest.fixture
def talk(visit: Visit) -> Talk:
    """Ada and Omar, in a talk."""
    both = meet(visit)
    expect(both.member.get_by_role("heading", level=1)).to_contain_text("Omar")
    return both


def test_the_first_words_can_be_written_while_waiting(visit: Visit) -> None:
    member = ask(visit)
    expect(member.locator("[data-outlook]")).to_be_visible()
    say(member, "I have been awake since four")
    said(member, "I have been awake since four")

    listener = take(visit)

    said(listener, "I have been awake since four")
    expect(member.get_by_role("log").get_by_text("Omar is here to listen.")).to_be_visible()


def test_what_one_says_the_other_sees_at_once_and_in_order(talk: Talk) -> None:
    for turn in range(3):
        say(talk.member, f"this is how it began {turn}")
        said(talk.listener, f"this is how it began {turn}")
        say(talk.listener, f"I am listening {turn}")
        said(talk.member, f"I am listening {turn}")

    lines = [page.locator("[data-messages] .message__words").all_inner_texts() for page in (talk.member, talk.listener)]
    assert (
        lines[0]
        == lines[1]
        == [words for turn in range(3) for words in (f"this is how it began {turn}", f"I am listening {turn}")]
    )


def test_typing_and_reading_show_and_presence_is_coarse(talk: Talk) -> None:
    expect(talk.listener.locator("[data-presence]")).to_have_text("here now")
    talk.member.get_by_label("Your message").press_sequentially("so")
    expect(talk.listener.locator("[data-typing]")).to_be_visible()

    talk.member.get_by_role("button", name="Send").click()

    said(talk.listener, "so")
    expect(talk.member.locator(".message--own").get_by_text("Read")).to_be_visible()


def test_a_number_in_words_is_held_explained_edited_and_arrives_and_the_other_sees_no_trace(
    visit: Visit, talk: Talk
) -> None:
    seen = Seen()
    seen.watch(talk.listener)
    talk.listener.reload()
    expect(talk.listener.locator("[data-presence]")).to_have_text("here now")
    before = talk.listener.locator(".messages").inner_text()
    elsewhere = talk.listener.context.new_page()
    seen.watch(elsewhere)

    say(talk.member, SPELLED)

    notice = talk.member.locator("[data-held-notice]")
    expect(notice).to_contain_text("We kept this message back")
    expect(notice).to_contain_text("oh seven seven double nine")
    expect(notice).to_contain_text("phone number")
    box = talk.member.get_by_label("Your message")
    expect(box).to_have_value(SPELLED)
    expect(box).to_be_focused()
    elsewhere.goto(talk.listener.url.partition("/chat/")[0] + "/desk/")
    talk.listener.wait_for_timeout(1500)
    assert talk.listener.locator(".messages").inner_text() == before
    assert not [kind for kind in seen.kinds() if kind in {"message", "changed", "held", "read"}]
    everything = "\n".join([*seen.frames, *[re.sub(r"(?s)<template.*?</template>", "", page) for page in seen.pages]])
    everything = re.sub(r"(?s)<details class=\"coach\".*?</details>\s*</details>|<dl hidden.*?</dl>", "", everything)
    assert [trace for trace in TRACES if trace in everything.lower()] == []

    box.fill("please stay with me a little longer")
    talk.member.get_by_role("button", name="Send").click()

    said(talk.listener, "please stay with me a little longer")
    expect(notice).to_have_count(0)
    assert SPELLED not in "\n".join(seen.frames + seen.pages)


def test_this_is_not_contact_information_is_one_tap(talk: Talk) -> None:
    say(talk.member, SPELLED)

    talk.member.get_by_role("button", name="This is not contact information").click()

    expect(talk.member.get_by_text("A person will look at it.")).to_be_visible()
    expect(talk.member.get_by_label("Your message")).to_have_value(SPELLED)


def test_words_of_danger_arrive_at_once_with_the_number_covered_and_help_on_both_sides(talk: Talk) -> None:
    seen = Seen()
    seen.watch(talk.listener)
    talk.listener.reload()

    say(talk.member, PILLS)

    said(talk.listener, "I took some pills")
    for page in (talk.member, talk.listener):
        line = page.locator(".message", has_text="I took some pills")
        expect(line).not_to_contain_text("double nine")
        expect(line.get_by_text("Contact details are covered.")).to_be_visible()
        expect(line.locator(".help-card")).to_be_visible()
        expect(line.locator(".help-card").get_by_role("link").last).to_have_attribute("href", "/crisis/")
    assert "double nine" not in "\n".join(seen.frames + seen.pages)
    for page in (talk.member, talk.listener):
        page.reload()
        expect(page.locator(".message", has_text="I took some pills").locator(".help-card")).to_be_visible()


def test_when_the_line_drops_and_comes_back_nothing_is_missing(visit: Visit) -> None:
    member = visit().enter("ada")
    free(member)
    routes: list[WebSocketRoute] = []
    is_down = False

    def line(route: WebSocketRoute) -> None:
        routes.append(route)
        route.connect_to_server()

    member.route_web_socket(re.compile("/ws"), line)
    member.route("**/ticket/", lambda route: route.abort() if is_down else route.continue_())
    member.get_by_role("button", name="Ask to be heard").click()
    listener = take(visit)
    say(member, "can you hear me?")
    said(listener, "can you hear me?")

    is_down = True
    routes[-1].close()
    expect(member.get_by_text("The line is down.")).to_be_visible()
    say(listener, "I am still here with you")
    say(member, "written while the line was down")
    expect(member.get_by_text("Sending …")).to_be_visible()
    is_down = False

    said(member, "I am still here with you")
    said(listener, "written while the line was down")
    expect(member.get_by_text("Sending …")).to_have_count(0)
    for page in (member, listener):
        words = page.locator("[data-messages] .message__words").all_inner_texts()
        assert sorted(words) == sorted(
            ["can you hear me?", "I am still here with you", "written while the line was down"]
        )


def test_leaving_in_a_hurry_leaves_nothing_behind_back_and_the_talk_rests(talk: Talk) -> None:
    say(talk.member, "somebody is coming")
    said(talk.listener, "somebody is coming")
    place = talk.member.url

    talk.member.get_by_role("link", name="Leave now").click()

    expect(talk.member).to_have_url(re.compile("/away/$"))
    expect(talk.listener.get_by_role("log").get_by_text("Had to step away. This talk rests")).to_be_visible()
    talk.member.go_back()
    assert "somebody is coming" not in talk.member.content()
    assert "Teahouse" not in talk.member.content()
    talk.member.goto(place)
    assert "somebody is coming" not in talk.member.content()

    talk.member.goto(place.partition("/chat/")[0].partition("/wait/")[0] + "/")
    talk.member.get_by_role("button", name="Continue").click()
    talk.member.goto(place)
    talk.member.get_by_role("button", name="Go on with the talk").click()
    said(talk.member, "somebody is coming")
    expect(talk.listener.locator(".messages").get_by_text("Is here again.")).to_be_visible()


def test_the_same_talk_works_with_script_off(visit: Visit) -> None:
    talk = meet(visit, script=False)
    talk.member.goto(talk.member.url)
    expect(talk.member.get_by_label("Your message")).to_be_hidden()
    talk.member.get_by_role("link", name="Write a message").click()
    say(talk.member, "I write this without script")
    said(talk.member, "I write this without script")
    talk.listener.get_by_role("link", name="Write a message").click()
    said(talk.listener, "I write this without script")

    talk.listener.get_by_label("Your message").fill("half a thought")
    talk.listener.get_by_role("button", name="Look for new messages, keep my words").click()
    expect(talk.listener.get_by_label("Your message")).to_have_value("half a thought")

    talk.member.get_by_role("link", name="Write a message").click()
    say(talk.member, SPELLED)
    expect(talk.member.get_by_text("We kept this message back")).to_be_visible()
    expect(talk.member.get_by_label("Your message")).to_have_value(SPELLED)
    talk.listener.goto(talk.listener.url.removesuffix("say"))
    assert "oh seven" not in talk.listener.content()
    say(talk.member, "then I will stay here")
    talk.listener.reload()
    said(talk.listener, "then I will stay here")


def test_a_talk_needs_no_mouse(visit: Visit) -> None:
    talk = meet(visit, screen=DESKTOP)
    box = talk.member.get_by_label("Your message")
    for _ in range(40):
        talk.member.keyboard.press("Tab")
        if box.evaluate("field => field === document.activeElement"):
            break
    talk.member.keyboard.type("only keys")
    talk.member.keyboard.press("Control+Enter")
    said(talk.listener, "only keys")

    expect(box).to_be_focused()
    talk.member.keyboard.press("Tab")
    talk.member.keyboard.press("Tab")
    talk.member.keyboard.press("Space")
    expect(talk.member.get_by_text("Enter sends. Shift and Enter begin a new line.")).to_be_visible()
    talk.member.keyboard.press("Shift+Tab")
    talk.member.keyboard.press("Shift+Tab")
    talk.member.keyboard.type("and Enter")
    talk.member.keyboard.press("Enter")
    said(talk.listener, "and Enter")


def test_what_arrives_is_told_politely_and_ones_own_words_are_not(talk: Talk) -> None:
    told = talk.member.locator("[data-announce]")
    expect(talk.member.get_by_role("log")).to_have_attribute("aria-live", "off")

    say(talk.listener, "how was your day?")
    expect(told).to_have_text("Omar: how was your day?")
    say(talk.member, "quite long")
    said(talk.listener, "quite long")
    expect(told).to_have_text("Omar: how was your day?")
    for turn in range(5):
        say(talk.listener, f"take your time {turn}")
    expect(told).to_contain_text("new messages")


def test_the_reader_is_not_moved_while_reading_earlier_words(talk: Talk) -> None:
    for turn in range(14):
        say(talk.listener, f"a line to read {turn}")
    said(talk.member, "a line to read 13")
    talk.member.evaluate("scrollTo(0, 0)")
    button = talk.member.get_by_role("button", name="Jump to newest")

    say(talk.listener, "one more below")

    expect(button).to_be_visible()
    assert talk.member.evaluate("scrollY") == 0
    button.click()
    expect(button).to_be_hidden()
    expect(talk.member.locator(".message__words", has_text="one more below")).to_be_in_viewport()


def test_rather_not_say_is_one_tap_and_keeps_the_draft(talk: Talk) -> None:
    talk.member.get_by_label("Your message").fill("half a sentence")

    talk.member.get_by_role("button", name="I'd rather not say").click()

    expect(talk.listener.get_by_role("log").get_by_text("Ada would rather not say.")).to_be_visible()
    expect(talk.member.get_by_label("Your message")).to_have_value("half a sentence")


def test_who_may_know_the_other_ends_it_kindly_and_the_other_sees_an_end(visit: Visit) -> None:
    member, listener = ask(visit, "kai"), take(visit, "nora", "Kai")

    member.get_by_text("End, block and more").click()
    member.get_by_role("button", name="I may know this person").click()

    expect(listener.get_by_role("heading", level=1)).to_have_text("This talk has ended")
    expect(listener.get_by_label("Your message")).to_be_hidden()
    expect(member.get_by_role("button", name="A bit better")).to_be_visible()


@pytest.mark.parametrize("screen", [NARROW, DESKTOP], ids=["320", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_anybodys_way(visit: Visit, screen: Screen, scheme: Scheme) -> None:
    talk = meet(visit, screen=screen, scheme=scheme)
    for page in (talk.member, talk.listener):
        say(page, "a few words")
    said(talk.member, "a few words")
    say(talk.member, SPELLED)
    expect(talk.member.locator("[data-held-notice]")).to_be_visible()
    if screen is NARROW:
        talk.listener.get_by_text("When you are not sure").click()
    talk.listener.get_by_text("They ask for contact details").click()
    desk = talk.listener.context.new_page()
    desk.goto(talk.listener.url.partition("/chat/")[0] + "/desk/")

    for page in (talk.member, talk.listener, desk):
        assert barriers(page, scheme) == []
        assert sideways(page) == 0
    talk.end()
    for page in (talk.member, talk.listener):
        expect(page.get_by_role("heading", level=1)).to_have_text("This talk has ended")
        assert barriers(page, scheme) == []
