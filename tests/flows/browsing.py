"""Looking at the house as people do: screens, colours, with and without script."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

Scheme = Literal["light", "dark"]
CHROMIUM = "/usr/bin/chromium"
SWITCHES = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
STANDARDS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]


@dataclass(frozen=True, slots=True)
class Screen:
    """How big the window is, in CSS pixels."""

    width: int
    height: int


NARROW = Screen(320, 640)
PHONE = Screen(390, 844)
DESKTOP = Screen(1280, 900)
# A desktop window with everything made four times as big.
ZOOMED = Screen(320, 225)


@dataclass
class Visitor:
    """One browser of its own; what it asked of other places and what it complained about is written down."""

    house: str
    context: BrowserContext
    strayed: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.context.on("request", self._watch)
        self.context.on("console", self._listen)
        self.context.on("weberror", lambda broken: self.complaints.append(str(broken.error)))

    def open(self, path: str = "/") -> Page:
        """A new tab at *path*."""
        page = self.context.new_page()
        page.goto(f"{self.house}{path}")
        return page

    def enter(self, name: str) -> Page:
        """A new tab, signed in as one of the demo's cast."""
        page = self.open("/demo/")
        page.locator(f"[data-person={name}]").get_by_role("button").click()
        return page

    def _watch(self, request: Request) -> None:
        if not request.url.startswith((self.house, self.house.replace("http", "ws", 1), "data:", "about:")):
            self.strayed.append(request.url)

    def _listen(self, message: ConsoleMessage) -> None:
        # Pages that answer "no" on purpose are told as failed loads; a refused script, style or sink is not.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(message.text)


Visit = Callable[..., Visitor]


def visitor(
    browser: Browser, house: str, *, screen: Screen = PHONE, scheme: Scheme = "light", script: bool = True, **more: Any
) -> Visitor:
    """Somebody new, with a window of this size."""
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        color_scheme=scheme,
        java_script_enabled=script,
        **more,
    )
    context.set_default_timeout(15_000)
    return Visitor(house, context)


def barriers(page: Page, scheme: Scheme = "light") -> list[str]:
    """
    What axe finds on *page*: the rule and where, never the words that stand there.

    In the dark only the colours are others, and only they are looked at.
    """
    found = Axe().run(page, options={"runOnly": STANDARDS if scheme == "light" else COLOURS}).response["violations"]
    return [f"{rule['id']}: {node['target']}" for rule in found for node in rule["nodes"]]


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    width: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return max(0, width)
