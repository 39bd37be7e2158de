"""Pages of A4 that fill from the top: titles, answers, pictures."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Literal, TypeAlias

from fpdf import FPDF
from fpdf.fonts import TTFFont
from PIL.Image import Image

from fieldapp.assets import asset
from fieldapp.connectors.digime.documents.arabic import begins_right, joined, laid_out, turns
from fieldapp.connectors.digime.documents.lettering import Lettering, lines
from fieldapp.connectors.digime.documents.pictures import jpeg

# Millimetres, and points for letters.
_MARGIN, _BOTTOM, _STEP, _DEEPEST = 20, 22, 5, 6
_LINE = 0.48  # height of a line for each point of its letters
_ANSWER, _HEADING = 14, 26  # room for the first lines, a heading with something below it
_PICTURE = 85
_FACT = 24
_PAGES = "{nb}"  # fpdf puts their number there
_Style: TypeAlias = Literal["", "B"]

_INK, _SOFT, _LINES = (28, 36, 44), (88, 100, 112), (200, 207, 213)
_FONTS: dict[tuple[str, _Style], str] = {
    ("text", ""): "NotoSans-Regular.ttf",
    ("text", "B"): "NotoSans-Bold.ttf",
    ("arabic", ""): "NotoSansArabicUI-Regular.ttf",
    ("arabic", "B"): "NotoSansArabicUI-Bold.ttf",
}


class _Sheets(FPDF):
    """A document whose pages have numbers, with the fonts that it needs."""

    def __init__(self, below: str = "") -> None:
        super().__init__(format="A4")
        self._below = below
        self.c_margin = 0

    def letter(self, family: str, style: _Style, size: float) -> None:
        """Go on in that font; it is only taken in here, since each costs time."""
        if f"{family}{style}" not in self.fonts:
            self.add_font(family, style, asset("fonts", _FONTS[family, style]))
        self.set_font(family, style, size)

    def footer(self) -> None:
        """Write which record and which page it is."""
        self.set_y(-15)
        self.letter("text", "", 8)
        self.set_text_color(*_SOFT)
        self.cell(0, 5, self._below)
        self.set_x(_MARGIN)
        self.cell(0, 5, f"{self.page_no()} / {_PAGES}", align="R")


class Page:
    """Where a record is written, from the top down. Depth is how far in something stands."""

    def __init__(self, title: str, made: datetime, below: str) -> None:
        """Take the document's title, the time that it is of, and what stands below each page."""
        self._pdf = pdf = _Sheets(below)
        self._first, self._widths = _letters()
        self._letters = Lettering(self._widths[""])
        pdf.set_margins(_MARGIN, _MARGIN, _MARGIN)
        pdf.set_auto_page_break(auto=True, margin=_BOTTOM)
        pdf.set_creation_date(made)
        pdf.set_title(title)
        pdf.set_creator("fieldapp")
        pdf.add_page()

    @property
    def missing(self) -> list[str]:
        """The scripts that some text is in and no font of ours has."""
        return sorted(self._letters.missing)

    def title(self, text: str) -> None:
        """Write the name of it all."""
        self._text(text, 18, "B", 0)
        self._pdf.ln(2)

    def fact(self, name: str, text: str) -> None:
        """Write something about the record on a line of its own."""
        pdf = self._pdf
        pdf.letter("text", "", 9)
        pdf.set_text_color(*_SOFT)
        pdf.cell(_FACT, 9 * _LINE, name)
        self._text(text, 9, "", 0, left=_MARGIN + _FACT)

    def rule(self) -> None:
        """Draw a line across."""
        pdf = self._pdf
        pdf.ln(3)
        pdf.set_draw_color(*_LINES)
        pdf.line(_MARGIN, pdf.get_y(), pdf.w - _MARGIN, pdf.get_y())
        pdf.ln(3)

    def note(self, text: str) -> None:
        """Write what is to be known of this document."""
        self._pdf.ln(2)
        self._text(text, 9, "B", 0)
        self._pdf.ln(2)

    def section(self, label: str, depth: int, *, instance: bool = False) -> None:
        """Write a heading, on a page with what follows it."""
        self._pdf.ln(3)
        self._room(_HEADING)
        self._text(label, 11 if instance else 13, "B", depth)
        self._pdf.ln(1)

    def answer(self, label: str, words: str, depth: int) -> None:
        """Write a question and what was answered."""
        self._room(_ANSWER)
        self._text(label, 9, "", depth, color=_SOFT)
        self._text(words, 11, "", depth)
        self._pdf.ln(2)

    def picture(self, picture: Image, depth: int) -> None:
        """Draw a picture, whole on one page."""
        pdf = self._pdf
        scale = min(_PICTURE / picture.width, _PICTURE / picture.height)
        high = picture.height * scale
        self._room(high + 2)
        pdf.image(jpeg(picture), x=self._left(depth), w=picture.width * scale, h=high)
        pdf.ln(2)

    def enclose(self, name: str, content: bytes) -> None:
        """Put a file inside the document."""
        self._pdf.embed_file(bytes=content, basename=name, modification_date=self._pdf.creation_date)

    def packed(self) -> bytes:
        """Return the document."""
        return bytes(self._pdf.output())

    def _left(self, depth: int) -> float:
        return _MARGIN + _STEP * min(depth, _DEEPEST)

    def _room(self, high: float) -> None:
        if self._pdf.will_page_break(high):
            self._pdf.add_page()

    def _text(
        self,
        text: str,
        size: float,
        style: _Style,
        depth: int,
        *,
        left: float = 0,
        color: tuple[int, int, int] = _INK,
    ) -> None:
        """Write a paragraph across the page, from the side that it is read from."""
        pdf = self._pdf
        pdf.set_text_color(*color)
        left = left or self._left(depth)
        high = size * _LINE
        # what fpdf takes for the number of pages is no such thing in an answer
        shown = self._letters.drawable(text).replace(_PAGES, f"{{\u200c{_PAGES[1:]}")
        unit = size / (1000 * pdf.k)
        wide = pdf.w - pdf.r_margin - left
        for paragraph in shown.split("\n"):
            turned = turns(paragraph)
            right = turned and begins_right(paragraph)
            text = joined(paragraph) if turned else paragraph
            for line in lines(text, self._widths[style], wide / unit):
                drawn = laid_out(line, right=right) if turned else line
                self._room(high)
                pdf.set_x(pdf.w - pdf.r_margin - self._wide(drawn, style) * unit if right else left)
                self._draw(drawn, style, size)
                pdf.ln(high)

    def _draw(self, line: str, style: _Style, size: float) -> None:
        """Draw letters on from here, those of each font by themselves.

        fpdf's own fallback fonts leave the font wrong for the line after.
        """
        for first, run in groupby(line, key=self._first.__contains__):
            letters = "".join(run)
            self._pdf.letter("text" if first else "arabic", style, size)
            wide = self._wide(letters, style) * size / (1000 * self._pdf.k)
            self._pdf.cell(wide, size * _LINE, letters, new_x="RIGHT", new_y="TOP")

    def _wide(self, letters: str, style: _Style) -> float:
        return sum(self._widths[style].get(letter, 0) for letter in letters)


@cache
def _letters() -> tuple[frozenset[str], dict[str, dict[str, float]]]:
    """Return the letters that the first font has, and by style how wide each is, in thousandths of its size.

    What both fonts have, the first draws.
    """
    sheets = _Sheets()
    widths: dict[str, dict[str, float]] = {}
    for family, style in _FONTS:
        sheets.letter(family, style, 1)
        widths[f"{family}{style}"] = _widths(sheets.fonts[f"{family}{style}"])
    both = {style: widths[f"arabic{style}"] | widths[f"text{style}"] for style in ("", "B")}
    return frozenset(widths["text"]), both


def _widths(font: object) -> dict[str, float]:
    """Return the width of each letter of a font, and close its file."""
    if not isinstance(font, TTFFont):
        return {}
    font.close()
    return {chr(code): font.cw[code] for code in font.cmap}
