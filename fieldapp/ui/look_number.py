"""What fields for numbers share: their width, and what the form allows said beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from fieldapp.ui.grouped import is_grouped
from fieldapp.ui.look_line import DATE_WIDTH, NUMBER_WIDTH, Line, LineLook

_POINTS = str.maketrans({",": ".", "\u066b": ".", "\u2212": "-"})  # Arabic decimal sign, typographic minus


class NumberLook(LineLook):
    """A narrow field; for a range its bounds stand after it."""

    width_wanted = NUMBER_WIDTH

    def make_line(self) -> Line:
        """Return a narrow field, a wider one for numbers in groups."""
        line = Line(DATE_WIDTH if is_grouped(self.question) else self.width_wanted, self)
        line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        return line

    def remark(self, text: str) -> str:  # noqa: ARG002  (the bounds stand there whatever is typed)
        """Return the bounds of a range."""
        bounds = self.question.parameters
        if not bounds.get("start") or not bounds.get("end"):
            return ""
        step = bounds.get("step", "1")
        words = QCoreApplication.translate("numbers", "from {start} to {end}")
        if step != "1":
            words = QCoreApplication.translate("numbers", "from {start} to {end}, in steps of {step}")
        return words.format(start=bounds["start"], end=bounds["end"], step=step)


def pointed(typed: str) -> str:
    """Return a number with a point for its single comma; with more than one sign it stays as it is."""
    return typed.translate(_POINTS) if sum(map(typed.count, ".,\u066b")) <= 1 else typed
