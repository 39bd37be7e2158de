"""What fields for numbers share: their width, and what the form allows said beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldapp.ui.look_line import NUMBER_WIDTH, LineLook


class NumberLook(LineLook):
    """A narrow field; for a range its bounds stand after it."""

    width_wanted = NUMBER_WIDTH

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
