"""Which letters show as boxes: asked of Qt, with the shipped fonts and those of the system.

`python -m fieldapp.ui.letters` reads letters by script as JSON from stdin and prints the scripts that no
font draws, so that the command line can ask without a window.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from fieldapp.ui.fonts import FAMILIES, load_fonts


def boxes(text: str) -> int:
    """Return how many letters of a text are drawn as boxes."""
    return sum(run.glyphIndexes().count(0) for run in _laid(text).glyphRuns())


def faces(text: str) -> set[str]:
    """Return the families that draw a text."""
    return {run.rawFont().familyName() for run in _laid(text).glyphRuns()}


def _laid(text: str) -> QTextLayout:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def main() -> int:
    """Answer on stdout."""
    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    asked: dict[str, str] = json.loads(sys.stdin.read())
    # letter by letter: a mark that stands alone may be drawn on a dotted circle that a font lacks
    missing = [script for script, letters in asked.items() if any(boxes(letter) for letter in letters)]
    sys.stdout.write(json.dumps(missing))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
