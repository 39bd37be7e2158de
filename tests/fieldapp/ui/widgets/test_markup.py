"""XLSForm markup in labels: what is known is shown, everything else stays text, nothing can act."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from fieldapp.ui.markup import plain, rich
from fieldapp.ui.rich_text import RichText
from fieldapp.ui.theme import apply_theme

RED = '<span style="color:#a00000">'


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    apply_theme(qapp, "light")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**bold** and *slanted*", "<b>bold</b> and <i>slanted</i>"),
        ("__bold__ and _slanted_", "<b>bold</b> and <i>slanted</i>"),
        ("**a *b* c**", "<b>a <i>b</i> c</b>"),
        ("<b>a</b> <em>b</em><br>c", "<b>a</b> <i>b</i><br>c"),
        (f"{RED}stop</span>", f"{RED}stop</span>"),
        ('<SPAN STYLE="COLOR:#A00000">stop</SPAN>', f"{RED}stop</span>"),
        ("x<sub>2</sub>", "x<sub>2</sub>"),
        ("[ODK](https://getodk.org/?a=1&b=2)", '<a href="https://getodk.org/?a=1&amp;b=2">ODK</a>'),
        (r"\*five\* stars", "*five* stars"),
        ("## Roof", '<span style="font-weight:bold;font-size:large">Roof</span>'),
        ("#### Roof", '<span style="font-weight:bold">Roof</span>'),
        ("one\n**two**", "one<br><b>two</b>"),
    ],
)
def test_what_is_known_is_shown(text: str, html: str):
    assert rich(text) == html


@pytest.mark.parametrize(
    "text",
    [
        "How old?",
        "2 * 3 * 4",
        "snake_case_name",
        "**never closed",
        "a < b & c > d",
        '<script>alert("x")</script>',
        '<img src="https://example.org/spy.png">',
        "#hashtag",
        "one\ntwo",
    ],
)
def test_everything_else_stays_as_it_is_written(text: str):
    assert rich(text) is None
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[here](javascript:alert)", "here"),
        ("[here](file:///etc/passwd)", "here"),
        ('<span style="background:url(https://example.org/spy)">a</span>', "<span>a</span>"),
        ('<span onclick="x()">a</span>', "<span>a</span>"),
        ("<b>never closed", "never closed"),
        ("</b>never opened", "never opened"),
        ("<b>a *c</b> d*", "<b>a *c</b> d*"),
    ],
)
def test_nothing_acts_and_nothing_stays_open(text: str, html: str):
    assert rich(text) == html


def test_a_colour_that_cannot_be_read_on_the_ground_is_left_out(qapp: QApplication):
    pale = '<span style="color:yellow">soon</span>'
    assert rich(pale) == "<span>soon</span>"
    apply_theme(qapp, "dark")
    assert rich(pale) == '<span style="color:#ffff00">soon</span>'


def test_plain_leaves_the_words():
    text = f"# Roof\n**Main** [kind](https://example.org) of {RED}roof</span><br>(see *picture*)"
    assert plain(text) == "Roof\nMain kind of roof (see picture)"


@given(st.text(alphabet="ab *_#\\[]()<>/bi\n&", max_size=60))
def test_whatever_is_written_its_words_are_what_is_seen(text: str):
    html = rich(text)
    if html is None:
        assert plain(text) == text
        return
    document = QTextDocument()
    document.setHtml(html)
    assert "".join(document.toPlainText().split()) == "".join(plain(text).split())


def test_a_label_shows_it_and_says_the_words_alone(qapp: QApplication):
    label = RichText("How **old**?")
    assert label.textFormat() == Qt.TextFormat.RichText
    assert label.accessibleName() == label.words == "How old?"
    assert label.focusPolicy() == Qt.FocusPolicy.NoFocus
    label.set_markup("How <old>?")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "How <old>?"


def test_a_label_with_a_link_can_be_reached_by_keyboard(qapp: QApplication):
    label = RichText("See [the guide](https://example.org)")
    assert label.focusPolicy() == Qt.FocusPolicy.StrongFocus
