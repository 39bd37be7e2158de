"""The inbox page."""

from __future__ import annotations

from html.parser import HTMLParser

import httpx

from tests.fieldapp.sandbox.clients import DigimeClient, DigitClient, household
from tests.helpers.sandbox import SandboxProcess

_ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


class _Page(HTMLParser):
    """What a browser makes of the page: its tags with attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def _page(sandbox: SandboxProcess) -> _Page:
    return _Page(httpx.get(f"{sandbox.url}/", follow_redirects=True, trust_env=False).text)


def test_is_empty_at_first(sandbox: SandboxProcess) -> None:
    assert "Nothing has arrived yet" in _page(sandbox).text


def test_shows_answers_destination_count_and_raw_request(
    digit: DigitClient, digime: DigimeClient, sandbox: SandboxProcess
) -> None:
    digit.deliver(household("ref-digit", {"firstName": "Fátima", "children": [1, 2]}))
    for _ in range(2):
        digime.push_record("ref-digime", firstName="Momade", consent=True)
    text = _page(sandbox).text
    for shown in (
        "ref-digit",
        "Fátima",
        "firstName:",
        "[1, 2]",
        "householdDetails",
        "DIGIT: 1",
        "digi.me: 1",
    ):
        assert shown in text
    for shown in ("ref-digime", "Momade", "true", "counted once", "sent 2 times", "COMPLETED"):
        assert shown in text
    assert "POST /sync/file/v1/_create HTTP/1.1" in text
    assert "POST /digime/v1.7/permission-access/import HTTP/1.1" in text


def test_says_when_a_record_counts_twice(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    digime.push_record("r-1", firstName="Ana")
    digime.push_record("r-1", firstName="Eva")
    assert "counted 2 times" in _page(sandbox).text


def test_hostile_answers_stay_text(digit: DigitClient, digime: DigimeClient, sandbox: SandboxProcess) -> None:
    clean = _page(sandbox)
    digit.deliver(household(_ATTACK, {_ATTACK: _ATTACK}, schema=_ATTACK, version=_ATTACK))
    digit.create(_ATTACK)
    digime.push_record(_ATTACK, **{_ATTACK: _ATTACK, "{{main}}": "\ud800"})
    digime.push(b"x", [_ATTACK], f"text/{_ATTACK}", tags=[_ATTACK])
    sandbox.faults(message=_ATTACK)
    page = _page(sandbox)
    assert page.tags.count("script") == clean.tags.count("script") == 1
    assert "img" not in page.tags
    assert not any(name.startswith("on") for name in page.attributes)
    assert page.text.count(_ATTACK) >= 6


def test_no_token_stands_on_the_page(
    digit: DigitClient, digime: DigimeClient, sandbox: SandboxProcess
) -> None:
    digit.deliver(household("a"))
    digime.push_record("b")
    text = _page(sandbox).text
    assert digit.token not in text
    for secret in (digime.access, digime.project["refreshToken"]):
        assert secret not in text
    (bearer,) = [value for name, value in sandbox.requests("import")[0]["headers"] if name == "authorization"]
    assert bearer not in text


def test_very_long_answers_are_cut(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    digime.push_record("r-1", story="x" * 1_000_000)
    html = httpx.get(f"{sandbox.url}/inbox", trust_env=False).text
    assert "(1000000 characters)" in html
    assert len(html) < 200_000


def test_names_the_faults_that_are_on(sandbox: SandboxProcess) -> None:
    sandbox.faults(end_state="NEVER")
    assert "end_state: NEVER" in _page(sandbox).text


def test_allows_itself_no_more_than_it_needs(sandbox: SandboxProcess) -> None:
    policy = httpx.get(f"{sandbox.url}/inbox", trust_env=False).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
