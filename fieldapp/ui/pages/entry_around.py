"""What stands around the rows: outline, strip and footer, all saying where the person is and how far."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldapp.ui.pages.entry_bars import NEXT_LETTERS, Footer, Strip
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.pages.entry_outline import Outline
from fieldapp.ui.pages.entry_places import figures, problems_in_words
from fieldapp.ui.pages.entry_row import Row
from fieldapp.ui.pages.entry_screen import Screen

_MOST_HINTS = 3


class Around(QObject):
    """Keeps outline, strip and footer in step with the screen."""

    def __init__(
        self, outline: Outline, strip: Strip, footer: Footer, help_pane: QWidget, parent: QObject
    ) -> None:
        """Take what it keeps in step, and the help, which F1 shows while it is hidden."""
        super().__init__(parent)
        self._outline = outline
        self._strip = strip
        self._footer = footer
        self._help = help_pane

    def show(self, filling: Filling, screen: Screen) -> None:
        """Show the figures, and which screen it is."""
        part = screen.part
        if part is None:
            return
        at = filling.walk.entry_at(filling.here, screen.number)
        self._outline.refresh(at)
        entry = part.entry if part.entry >= 0 else list(filling.plan.line(at))[-1]
        # the title of an instance has a number already
        instance = filling.plan.entries[entry].number > 0 and filling.plan.layout is not Layout.QUESTION
        self._strip.show_place("" if instance else screen.place(), filling.titles.of(entry))
        self._strip.show_figures(figures(filling.standing))

    def show_questions(self, filling: Filling, screen: Screen, row: Row | None) -> None:
        """Show the footer of a screen: the ways on and back, and the keys of the row."""
        number, plan = screen.number, filling.plan
        after = filling.walk.screen(number, 1)
        label = None
        if after is not None:
            part = plan.parts[after]
            label = filling.titles.cut(part.entry, NEXT_LETTERS)
            if plan.layout is Layout.QUESTION:
                label = ""
            elif part.entry == plan.parts[number].entry:
                label = self.tr("part {number} of {total}").format(number=part.number, total=part.of)
        first = filling.walk.screen(number, -1) is None
        self._footer.show_questions(str(filling.form.finish_label), first=first, next_label=label)
        keys = [] if row is None else list(row.keys())
        onward = self.tr("finish") if row is None and after is None else self.tr("next")
        hints = keys if keys and keys[0][0] == "Enter" else [("Enter", onward), *keys]
        if filling.standing.problems:
            hints.append(("F8", self.tr("next problem")))
        if self._help.isHidden():
            hints.append(("F1", self.tr("why?")))
        self._footer.hints.set_hints(hints[:_MOST_HINTS])

    def show_problems(self, filling: Filling, number: int) -> None:
        """Show the footer of the list of problems."""
        reason = self.tr("Fix {problems} first").format(problems=problems_in_words(number))
        self._footer.show_problems(str(filling.form.finish_label), reason)
        self._footer.hints.set_hints([("F8", self.tr("next problem")), ("Enter", self.tr("open"))])

    def show_changes(self) -> None:
        """Show the footer of what a newer version changes."""
        self._footer.show_reading()
        self._footer.hints.set_hints(
            [("Esc", self.tr("back to the questions")), ("PgDn", self.tr("read on"))]
        )
