"""The little Markdown and HTML that XLSForm labels may hold, shown safely.

Known: **bold**, *italic*, # headings, [links](https://...), <span style="color: red">, and the plain tags b,
i, u, em, strong, sub, sup, p, br. Everything else is shown as it is written; nothing in a text can load, run
or reach anything. A text may also hold what a person typed, since labels repeat answers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from html import escape, unescape

from PySide6.QtGui import QColor

from fieldapp.ui.theme import color

_PIECE = re.compile(
    r"\\(?P<escaped>[\\*_#\[\]()<>])"
    r"|\[(?P<words>[^\[\]\n]+)\]\((?P<address>[^()\s]+)\)"
    r"|<(?P<end>/?)(?P<tag>span|strong|sub|sup|em|br|b|i|u|p)(?P<rest>(?:\s[^<>]*)?)/?>"
    r"|(?P<mark>\*\*|__|\*|_)",
    re.IGNORECASE,
)
_HEADING = re.compile(r"(?P<signs>#{1,6})\s+(?P<words>.*?)\s*#*")
_COLOUR = re.compile(r"color\s*:\s*(?P<name>#?\w+)", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_MARKS = {"*": "i", "_": "i", "**": "b", "__": "b"}
_TAGS = {"strong": "b", "em": "i", "p": "span"}
_TAG = re.compile(r"(<[^>]*>)")
_WORD = re.compile(r"(\s+)")
_JOINS = "\u200c\u200d"
_VIRAMA = 9  # combining class of the sign that ties two letters of Indian scripts into one
_MAY_BREAK = "\u200b"  # a space without width
_SIZES = {1: "x-large", 2: "large"}  # of headings; the others are bold only
_LEAST_CONTRAST = 3.0  # to the ground, for a colour that the form asks for
_DARK = 0.04045  # below this sRGB is linear
_CARD = "surface"  # the ground that labels stand on


def rich(text: str) -> str | None:
    """Return the text as the HTML that Qt's labels show, None where it is plain."""
    html = "<br>".join(_line(line, _Html) for line in text.split("\n"))
    return None if html == escape(text).replace("\n", "<br>") else html


def plain(text: str) -> str:
    """Return the words without their markup: for lists, titles and those who listen."""
    return "\n".join(_line(line, _Plain) for line in text.split("\n"))


def broken_words(text: str, too_wide: Callable[[str], bool], *, html: bool) -> str:
    """Let the words go on in the next line, after any letter, that are too wide for one."""
    if not html:
        return _broken(text, too_wide)
    return "".join(
        piece if piece.startswith("<") else escape(_broken(unescape(piece), too_wide))
        for piece in _TAG.split(text)
    )


def _broken(text: str, too_wide: Callable[[str], bool]) -> str:
    return "".join(_letters(word) if too_wide(word) else word for word in _WORD.split(text))


def _letters(word: str) -> str:
    """Return a word that may break before every letter, but not before a sign on the letter before it."""
    said, joined = "", False
    for letter in word:
        on_it = letter in _JOINS or unicodedata.category(letter).startswith("M")
        said += letter if on_it or joined or not said else _MAY_BREAK + letter
        joined = letter == "\u200d" or unicodedata.combining(letter) == _VIRAMA
    return said


class _Plain:
    """Writes a line's words only."""

    @staticmethod
    def words(text: str) -> str:
        return text

    @staticmethod
    def tag(name: str, style: str = "") -> str:  # noqa: ARG004  (as _Html has it)
        return " " if name == "br" else ""

    @staticmethod
    def link(words: str, address: str) -> str:  # noqa: ARG004  (as _Html has it)
        return words


class _Html:
    """Writes a line as Qt's subset of HTML."""

    words: Callable[[str], str] = staticmethod(escape)

    @staticmethod
    def tag(name: str, style: str = "") -> str:
        return f'<{name} style="{style}">' if style else f"<{name}>"

    @staticmethod
    def link(words: str, address: str) -> str:
        return f'<a href="{escape(address)}">{escape(words)}</a>'


_Writer = type[_Html] | type[_Plain]


def _line(line: str, writer: _Writer) -> str:
    heading = _HEADING.fullmatch(line)
    if heading is None:
        return _Inline(writer).write(line)
    size = _SIZES.get(len(heading["signs"]), "")
    style = f"font-weight:bold;font-size:{size}" if size else "font-weight:bold"
    return writer.tag("span", style) + _Inline(writer).write(heading["words"]) + writer.tag("/span")


class _Inline:
    """Turns one line into pieces. What is opened is written when it is closed; until then it is as typed."""

    def __init__(self, writer: _Writer) -> None:
        self._writer = writer
        self._out: list[str] = []
        self._open: list[tuple[str, int, str]] = []  # what closes it, its place in _out, what it becomes

    def write(self, line: str) -> str:
        """Return the line written."""
        at = 0
        for piece in _PIECE.finditer(line):
            self._words(line[at : piece.start()])
            at = piece.end()
            if piece["escaped"]:
                self._words(piece["escaped"])
            elif piece["words"]:
                self._link(piece)
            elif piece["tag"]:
                self._tag(piece)
            else:
                self._mark(piece["mark"], line[: piece.start()][-1:], line[at : at + 1])
        self._words(line[at:])
        return "".join(self._out)

    def _words(self, text: str) -> None:
        if text:
            self._out.append(self._writer.words(text))

    def _link(self, piece: re.Match[str]) -> None:
        if _ADDRESS.fullmatch(piece["address"]):
            self._out.append(self._writer.link(piece["words"], piece["address"]))
        else:
            self._words(piece["words"])

    def _tag(self, piece: re.Match[str]) -> None:
        name = piece["tag"].lower()
        if name == "br":
            self._out.append(self._writer.tag("br"))
        elif piece["end"]:
            self._close(f"</{name}>")
        else:
            style = _style(piece["rest"]) if name in {"span", "p"} else ""
            self._out.append("")  # a tag that is never closed says nothing
            opened = self._writer.tag(_TAGS.get(name, name), style)
            self._open.append((f"</{name}>", len(self._out) - 1, opened))

    def _mark(self, mark: str, before: str, after: str) -> None:
        """Close what this mark opened, else open; a mark inside a word or between spaces is a sign."""
        inside = mark[0] == "_" and before.isalnum() and after.isalnum()
        ends = before != "" and not before.isspace() and not inside
        begins = after != "" and not after.isspace() and not inside
        if ends and any(closes == mark for closes, _, _ in self._open):
            self._close(mark)
            return
        self._words(mark)
        if begins:
            self._open.append((mark, len(self._out) - 1, self._writer.tag(_MARKS[mark])))

    def _close(self, closes: str) -> None:
        """Close the innermost one that is closed so; what was opened inside it and never closed is words."""
        place = next((n for n in reversed(range(len(self._open))) if self._open[n][0] == closes), None)
        if place is None:
            return
        _, at, opened = self._open[place]
        del self._open[place:]
        self._out[at] = opened
        name = _MARKS.get(closes) or closes.strip("</>")
        self._out.append(self._writer.tag(f"/{_TAGS.get(name, name)}"))


def _style(rest: str) -> str:
    """Return the colour that a tag asks for, where it can be read on the ground."""
    found = _COLOUR.search(rest)
    wanted = QColor.fromString(found["name"]) if found else QColor()
    if not wanted.isValid() or _contrast(wanted, color(_CARD)) < _LEAST_CONTRAST:
        return ""
    return f"color:{wanted.name()}"


def _contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 counts it."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(of: QColor) -> float:
    weights = ((0.2126, of.redF()), (0.7152, of.greenF()), (0.0722, of.blueF()))
    return sum(weight * _linear(part) for weight, part in weights)


def _linear(part: float) -> float:
    """Return how much light a part of an sRGB colour gives."""
    return part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4
