"""What is contact, and what only looks like it."""

import pytest

from strainer import Act, Kind, Strainer


@pytest.mark.parametrize(
    ("text", "kind", "act"),
    [
        ("call me on oh seven seven double nine nine hundred one two three", Kind.PHONE, Act.GIVE),
        ("text me: oh seven 700 nine hundred 123", Kind.PHONE, Act.GIVE),
        ("text me 0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣", Kind.PHONE, Act.GIVE),
        ("321 009 00770 backwards", Kind.PHONE, Act.GIVE),
        ("o7700 9oo123 is me", Kind.PHONE, Act.GIVE),
        ("what's your number?", Kind.PHONE, Act.ASK),
        ("find me at mina dot tea at example dot org", Kind.EMAIL, Act.GIVE),
        ("can i get your email", Kind.EMAIL, Act.ASK),
        ("my sn4p is jane_d92", Kind.HANDLE, Act.GIVE),
        ("@jane_d92 on ig", Kind.HANDLE, Act.GIVE),
        ("mу dіѕсоrd іѕ teacup92", Kind.HANDLE, Act.GIVE),
        ("whats ur s n a p", Kind.HANDLE, Act.ASK),
        ("asl?", Kind.HANDLE, Act.ASK),
        ("wanna move to telegram", Kind.APP, Act.ARRANGE),
        ("dm me on insta", Kind.APP, Act.ARRANGE),
        ("do you have whatsapp", Kind.APP, Act.ASK),
        ("add me on the yellow ghost app", Kind.APP, Act.ARRANGE),
        ("go to www.minatea.com", Kind.LINK, Act.GIVE),
        ("discord.gg/tea123", Kind.INVITE, Act.GIVE),
        ("how can i reach you outside of here", Kind.REQUEST, Act.ASK),
        ("let's talk somewhere else", Kind.ARRANGE, Act.ARRANGE),
        ("i live at 12 Oak Street", Kind.ADDRESS, Act.GIVE),
        ("what school do you go to", Kind.SCHOOL, Act.ASK),
        ("wanna meet up?", Kind.MEET, Act.ARRANGE),
        ("my cashapp is $minatea", Kind.PAYMENT, Act.GIVE),
        ("check my profile", Kind.PROFILE, Act.GIVE),
        ("look for me as tealeaf in the rooms", Kind.PERSONA, Act.GIVE),
        ("a bunch of us have a discord", Kind.OFFSITE, Act.GIVE),
    ],
)
def test_contact_is_found_however_it_is_dressed(strainer: Strainer, text: str, kind: Kind, act: Act) -> None:
    assert (kind, act) in {(finding.kind, finding.act) for finding in strainer.screen(text).findings}


@pytest.mark.parametrize(
    "text",
    [
        "sorry, we can't share numbers here",
        "I fell asleep at 3 and woke at 7",
        "aslında iyiyim",
        "I slept 7 or 8 hours, then 12 on Sunday",
        "I am 25 and my mom is 52",
        "I took 20 mg on 12/05/2024 and 30 mg on 13/05/2024",
        "breathe in one two three four hold two three four five six seven",
        "10 9 8 7 6 5 4 3 2 1",
        "the line was long and I had to zoom in on the signal",
        "there was discord at home and I snap at people",
        "he asked for my number and I said no",
        "I deleted instagram because it made me sad",
        "the rules say we can't share phone numbers",
        'he said "what\'s your snap" and I froze',
        "you can call me Sam",
    ],
)
def test_ordinary_talk_passes(strainer: Strainer, text: str) -> None:
    result = strainer.screen(text)

    assert not result.flag
    assert result.masked == text


@pytest.mark.parametrize(
    "text",
    [
        "the rules say no, but what's your snap",
        "call the Samaritans on 116 123 and me on 07700 900123",
        "I know we can't share here, my insta is jane_d92",
        "I slept 7 hours, text me on 07700 900123",
    ],
)
def test_a_harmless_span_does_not_hide_a_payload(strainer: Strainer, text: str) -> None:
    assert strainer.screen(text).flag


@pytest.mark.parametrize("clothes", [str.upper, str.title, lambda text: f"lol {text} lol", lambda text: f"  {text}\n"])
@pytest.mark.parametrize("text", ["what's your snap", "wanna move to telegram", "text me on 07700 900123"])
def test_the_same_words_in_other_clothes_read_the_same(strainer: Strainer, text: str, clothes: object) -> None:
    assert callable(clothes)
    assert strainer.screen(clothes(text)).flag


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("my sn4p is jane_d92", "jane_d92"),
        ("hey, text me on ０７７００ ９００１２３ ok", "０７７００ ９００１２３"),
        ("héllo ünd my ѕnар is jane_d92!", "jane_d92"),
    ],
)
def test_a_finding_points_at_the_text_as_typed(strainer: Strainer, text: str, said: str) -> None:
    assert said in {text[finding.start : finding.end] for finding in strainer.screen(text).findings}


def test_own_names_may_be_allowed() -> None:
    own = Strainer(allow=["@tealeaf_9", "teahouse.example"])

    assert not own.screen("thank you @tealeaf_9").flag
    assert own.screen("thank you @jane_d92").flag


def test_a_threshold_of_ones_own_decides() -> None:
    assert not Strainer(thresholds={"app": 0.99}).screen("wanna move to telegram").flag


def test_the_sender_is_told_kindly_and_the_moderator_exactly(strainer: Strainer) -> None:
    result = strainer.screen("my snap is jane_d92")

    assert "a name on another app" in result.why_for("sender")
    assert "handle-my-is" in result.why_for("moderator")
    assert "jane_d92" not in result.why_for("moderator") + result.why_for("sender")


def test_a_result_never_shows_the_words_when_it_is_printed(strainer: Strainer) -> None:
    assert "jane_d92" not in repr(strainer.screen("my snap is jane_d92, thanks"))
