"""A real browser for what respondents see: Chromium of the system, without a window, led by playwright."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from importlib.util import find_spec
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request

PHONE = (390, 844)  # pixels of what most respondents hold

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
_SOON = 10_000.0  # milliseconds that a page may take


@pytest.fixture(scope="module")
def chromium() -> Generator[Browser]:
    """One browser for a module's tests; skips them where there is none."""
    if find_spec("playwright") is None:
        pytest.skip("playwright is not installed: run `python3 run.py test` once")
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        pytest.skip("there is no Chromium on the path; on Debian: apt-get install chromium")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (it may not be there)

    with sync_playwright() as playwright:
        # Chromium's own sandbox is off, as is playwright's habit: root and containers have none.
        browser = playwright.chromium.launch(executable_path=program)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser) -> Generator[Visit]:
    """One person's browser, without memory of another's; held to what a page may do."""
    made = Visit(chromium)
    yield made
    made.close()


class Visit:
    """A browser window of one person, on a phone if nothing else is said."""

    def __init__(self, chromium: Browser) -> None:
        """Open it."""
        width, height = PHONE
        self._context = chromium.new_context(viewport={"width": width, "height": height}, has_touch=True)
        self._context.set_default_timeout(_SOON)
        self.page: Page = self._context.new_page()
        self.foreign: list[str] = []
        self.refused: list[str] = []
        self.page.on("request", self._asked)
        self.page.on("console", self._said)

    def _asked(self, request: Request) -> None:
        if urlsplit(request.url).hostname != "127.0.0.1":
            self.foreign.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.refused.append(message.text)

    def close(self) -> None:
        """Close it. Raises AssertionError where a page asked elsewhere, or broke its own policy."""
        self._context.close()
        assert (self.foreign, self.refused) == ([], [])
