"""What a respondent's browser shows, digi.me's pages and this laptop's last one, held to what people need.

On a phone and on the narrowest screen, light and dark, by keyboard alone, and on a slow line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from fieldapp.flows.doorstep import Doorstep
from tests.fieldapp.sandbox.partner import Partner
from tests.helpers.chromium import PHONE, Visit
from tests.helpers.sandbox import SandboxProcess

_STATE = "s" * 32
_NARROW = 320  # pixels: a small phone, or 400 % of a laptop's
_TEXT, _EDGE = 4.5, 3.0  # least contrast (WCAG 2.2, 1.4.3 and 1.4.11)
_TARGET = 44  # least height in pixels of what is tapped (2.5.5)
_LOOK = """() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).slice(0, 3).map((v) => v / 255)
      .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((parts(colour)[3] ?? 1) === 1) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const seen = [...document.body.querySelectorAll('*')].filter((e) => e.checkVisibility());
  const worded = seen.filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
  const controls = seen.filter((e) => e.matches('input, button'));
  const style = getComputedStyle;
  return {
    language: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    landmarks: document.querySelectorAll('main').length,
    wide: document.documentElement.scrollWidth - innerWidth,
    texts: [...worded, ...controls].map((e) => contrast(style(e).color, behind(e))),
    edges: controls.map((e) => contrast(style(e).borderTopColor, behind(e.parentElement))),
    heights: controls.map((e) => e.getBoundingClientRect().height),
    foreign: document.querySelectorAll('script, img, link, iframe').length,
  };
}"""


@pytest.fixture
def doorstep() -> Iterator[Doorstep]:
    opened = Doorstep("", _STATE)
    yield opened
    opened.close()


@pytest.fixture
def link(sandbox: SandboxProcess, doorstep: Doorstep) -> str:
    """The address of a consent page whose answer comes to the doorstep."""
    with Partner(sandbox) as partner:
        return partner.page(partner.authorize(redirect_uri=doorstep.redirect_uri, state=_STATE))


def _question(visit: Visit, link: str) -> None:
    visit.page.goto(link)


def _yes(visit: Visit, link: str) -> None:
    visit.page.goto(link)
    visit.page.get_by_role("button", name="Allow", exact=True).click()


def _no(visit: Visit, link: str) -> None:
    visit.page.goto(link)
    visit.page.get_by_role("button", name="Do not allow", exact=True).click()


def _used_up(visit: Visit, link: str) -> None:
    _yes(visit, link)
    visit.page.goto(link)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("way", "title"),
    [
        (_question, "Share with Nampula bed nets 2026?"),
        (_yes, "Thank you"),
        (_no, "No access was given"),
        (_used_up, "This link is no longer good"),
    ],
)
def test_each_page_can_be_read_by_everybody(
    visit: Visit, link: str, way: Callable[[Visit, str], None], title: str, scheme: str
) -> None:
    page = visit.page
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    way(visit, link)
    page.get_by_role("heading", level=1, name=title, exact=True).wait_for()
    for width in (PHONE[0], _NARROW):
        page.set_viewport_size({"width": width, "height": PHONE[1]})
        look = page.evaluate(_LOOK)
        told = {name: look[name] for name in ("language", "headings", "landmarks", "wide", "foreign")}
        assert told == {"language": "en", "headings": 1, "landmarks": 1, "wide": 0, "foreign": 0}
        assert look["texts"]
        assert min(look["texts"]) >= _TEXT
        assert [edge for edge in look["edges"] if edge < _EDGE] == []
        assert [height for height in look["heights"] if height < _TARGET] == []


def test_the_keyboard_is_enough(visit: Visit, link: str, doorstep: Doorstep) -> None:
    page = visit.page
    page.goto(link)
    order: list[str] = []
    for _ in range(3):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.name + ' ' + document.activeElement.value"))
        ring = page.evaluate("getComputedStyle(document.activeElement).outline")
        assert "solid 3px" in ring
    assert order == ["library Ana Macuácua", "choice allow", "choice deny"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Control+A")
    page.keyboard.type("Amina")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Thank you").wait_for()
    assert _told(doorstep)["success"] == ["true"]


def test_a_no_by_keyboard_needs_no_name(visit: Visit, link: str, doorstep: Doorstep) -> None:
    page = visit.page
    page.goto(link)
    field = page.get_by_label("Name of your library")
    field.fill("")
    page.get_by_role("button", name="Allow", exact=True).press("Enter")
    assert field.evaluate("(f) => f === document.activeElement && f.validity.valueMissing"), "asked for"
    page.get_by_role("button", name="Do not allow").press("Space")
    page.get_by_role("heading", name="No access was given").wait_for()
    assert _told(doorstep)["errorCode"] == ["USER_CANCEL"]


def test_two_taps_on_a_slow_line_are_one_answer(
    visit: Visit, link: str, doorstep: Doorstep, sandbox: SandboxProcess
) -> None:
    page = visit.page
    page.goto(link)
    sandbox.faults(on="saas/authorize", latency_ms=500)
    box = page.get_by_role("button", name="Allow", exact=True).bounding_box()
    assert box is not None
    for _ in range(2):  # by the mouse: a click of playwright's waits for the page to come
        with page.expect_request(lambda request: request.method == "POST"):
            page.mouse.click(box["x"] + 5, box["y"] + 5)
    page.get_by_role("heading", name="Thank you").wait_for()
    assert [r["method"] for r in sandbox.requests("saas/authorize")] == ["GET", "POST", "POST"]
    assert _told(doorstep)["success"] == ["true"]


def test_the_last_page_can_be_loaded_again(visit: Visit, link: str) -> None:
    _yes(visit, link)
    visit.page.get_by_role("heading", name="Thank you").wait_for()
    visit.page.reload()
    visit.page.get_by_role("heading", name="Thank you").wait_for()


def test_whoever_is_asked_to_let_it_be_read_is_told_so(visit: Visit, sandbox: SandboxProcess) -> None:
    with Partner(sandbox, use="read") as partner:
        visit.page.goto(partner.page(partner.authorize()))
    visit.page.get_by_text("asks to read what it put into your digi.me library").wait_for()


def _told(doorstep: Doorstep) -> dict[str, list[str]]:
    address = doorstep.wait(5)
    assert address is not None
    return parse_qs(urlsplit(address).query)
