"""Words that would run as a script, load a file or break out of their place, if any page took them for markup."""

from itertools import islice, product

RUN = "document.documentElement.dataset.broken=1"
CARRIERS = [
    "<img src=x {on}>", "<svg {on}>", "<body {on}>", "<details open {on}>", "<video src=x {on}>", "<audio src=x {on}>",
    "<input autofocus {on}>", "<select autofocus {on}>", "<textarea autofocus {on}>", "<marquee {on}>", "<iframe {on}>",
    "<object {on}>", "<a href=# {on}>x</a>", "<p {on}>x</p>", "<math {on}>", "<style {on}></style>",
]  # fmt: skip
TRIGGERS = ["onerror", "onload", "onfocus", "ontoggle", "onmouseover", "onanimationstart"]
QUOTES = ['"', "'", ""]
WRAPS = ["{}", "</p>{}", '">{}', "'>{}", "--></script>{}", "</textarea>{}", "</title>{}"]
WHOLE = [
    f"<script>{RUN}</script>",
    f"<ScRiPt>{RUN}</sCrIpT>",
    f"<svg><script>{RUN}</script></svg>",
    f'<a href="javascript:{RUN}">x</a>',
    f'<a href="jav&#x09;ascript:{RUN}">x</a>',
    '<iframe srcdoc="&lt;script&gt;parent.broken=1&lt;/script&gt;">',
    '<meta http-equiv="refresh" content="0;url=/away/">',
    '<base href="/away/">',
    '<form action="/away/"><button autofocus>x</button></form>',
    "<link rel=stylesheet href=/away/>",
    "<template><p>x</p></template>",
    "<!--",
    "<![CDATA[ x ]]>",
    "&lt;script&gt;x&lt;/script&gt;",
    "{{ 7|add:7 }} {% debug %} ${7*7} <%= 7*7 %>",
    "\u202egnihtyna\u202c <b>x</b>",
    "`${alert(1)}`",
    "\\x3cscript\\x3e",
]
HOW_MANY = 600


def payloads() -> list[str]:
    """Exactly `HOW_MANY` of them, always the same."""
    made = (
        wrap.format(carrier.format(on=f"{trigger}={quote}{RUN}{quote}"))
        for wrap, carrier, trigger, quote in product(WRAPS, CARRIERS, TRIGGERS, QUOTES)
    )
    # Every third of the 2,016 combinations: each carrier still meets each way of breaking out.
    return [*WHOLE, *islice(made, 0, None, 3)][:HOW_MANY]


def in_parts(longest: int) -> list[str]:
    """The payloads, a line each, in texts of at most *longest* characters."""
    texts = [""]
    for payload in payloads():
        if len(texts[-1]) + len(payload) + 1 > longest:
            texts.append("")
        texts[-1] += f"{payload}\n"
    return [text.strip("\n") for text in texts]
