"""Who changed what in a record, when and why; opened over any page, only to be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from fieldapp.flows import Flows
from fieldapp.flows.views import HistoryStep, HistoryView
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Button, Divider, ErrorDetails, ScrollPage, Text
from fieldapp.ui.file_dialog import ask
from fieldapp.ui.pages.history_words import (
    act_in_words,
    change_in_words,
    jump_in_words,
    question_in_words,
    when_and_who,
)
from fieldapp.ui.theme import grown

_FIRST = 200  # steps shown before a person asks for the rest
_WIDTH, _HEIGHT, _MARGIN = 860, 640, 24
_OF_WINDOW = 0.92  # the most of the window that it covers


class HistoryCard(QDialog):
    """The history of one draft or record; Esc closes it."""

    def __init__(self, draft_id: str, flows: Flows, bridge: Bridge, window: QWidget) -> None:
        """Take whose history it is, and the window to lie over."""
        super().__init__(window)
        self._draft_id = draft_id
        self._flows = flows
        self._bridge = bridge
        self.setWindowTitle(self.tr("History"))
        self.setObjectName("historyCard")
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = ScrollPage(self, margin=_MARGIN)
        self._page.body.setSpacing(10)
        self._title = Text(self.tr("History"), "title", wrap=True, parent=self._page.content)
        self._line = Text("", "body", "ink2", wrap=True, parent=self._page.content)
        self._trouble = ErrorDetails(parent=self._page.content)
        for widget in (self._title, self._line, self._trouble):
            self._page.body.addWidget(widget)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(10)
        self._page.body.addLayout(self._steps)
        self._page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addLayout(self._foot())
        self._bind_keys()
        room = window.size() * _OF_WINDOW
        self.resize(min(grown(_WIDTH), room.width()), min(grown(_HEIGHT), room.height()))
        self.close_button.setFocus()
        bridge.run("store", self._load, self._show, self._trouble.show_trouble)

    def export_to(self, file: Path) -> None:
        """Write the audit trail into a file."""
        export = partial(self._flows.history.export, self._draft_id, file)
        self._bridge.run("file", export, lambda _: self._exported(file), self._trouble.show_trouble)

    # --- building ----------------------------------------------------------------------------------------

    def _foot(self) -> QHBoxLayout:
        self.export_button = Button(self.tr("Export…"), icon="download", parent=self)
        self.export_button.setObjectName("exportHistoryButton")
        self.export_button.setToolTip(self.tr("Save it as audit.csv, as ODK has it"))
        self.export_button.clicked.connect(self._ask_where)
        self.close_button = Button(self.tr("Close"), "primary", parent=self)
        self.close_button.setObjectName("closeHistoryButton")
        self.close_button.clicked.connect(self.accept)
        self._said = Text("", "caption", "ink2", elide=True, parent=self)
        self._said.setObjectName("historyExported")
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 8, _MARGIN, 16)
        foot.setSpacing(12)
        foot.addWidget(self.export_button)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.close_button)
        return foot

    def _bind_keys(self) -> None:
        action = QAbstractSlider.SliderAction
        for key, move in (
            ("Down", action.SliderSingleStepAdd),
            ("Up", action.SliderSingleStepSub),
            ("PgDown", action.SliderPageStepAdd),
            ("PgUp", action.SliderPageStepSub),
        ):
            scroll = partial(self._page.verticalScrollBar().triggerAction, move)
            QShortcut(QKeySequence(key), self).activated.connect(scroll)
        QShortcut(QKeySequence("Ctrl+H"), self).activated.connect(self.accept)

    # --- data --------------------------------------------------------------------------------------------

    def _load(self) -> tuple[HistoryView, datetime]:
        return self._flows.history.of(self._draft_id), self._flows.clock()

    def _show(self, loaded: tuple[HistoryView, datetime]) -> None:
        view, now = loaded
        name = view.title or view.form_title
        self._title.setText(self.tr("History of {name}").format(name=name))
        line = self.tr("{form} · version {number} of the record · the last change first")
        self._line.setText(line.format(form=view.form_title, number=view.row_version))
        self._add(view.steps[:_FIRST], now)
        rest = view.steps[_FIRST:]
        if rest:
            more = Button(self.tr("Show all %n steps", "", len(view.steps)), parent=self._page.content)
            more.setObjectName("allStepsButton")
            more.clicked.connect(partial(self._show_rest, more, rest, now))
            self._steps.addWidget(more)

    def _show_rest(self, more: Button, rest: Sequence[HistoryStep], now: datetime) -> None:
        more.hide()
        self._add(rest, now)
        self.close_button.setFocus()

    def _add(self, steps: Sequence[HistoryStep], now: datetime) -> None:
        for step in steps:
            if self._steps.count():
                self._steps.addWidget(Divider(self._page.content))
            self._steps.addWidget(StepRow(step, now, self._page.content))

    # --- acts --------------------------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the history"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Audit trail (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("audit.csv")
        dialog.fileSelected.connect(self._export_to_name)
        ask(dialog)

    @Slot(str)
    def _export_to_name(self, name: str) -> None:
        self.export_to(Path(name))

    def _exported(self, file: Path) -> None:
        self._trouble.show_trouble(None)
        self._said.setText(self.tr("Saved as {file}").format(file=file.name))


class StepRow(QWidget):
    """One step: what, when and by whom; why; what answers were and became."""

    def __init__(self, step: HistoryStep, now: datetime, parent: QWidget | None = None) -> None:
        """Take the step, and the time now to word its time."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(Text(act_in_words(step), "strong", wrap=True, parent=self), 0, 0)
        grid.addWidget(Text(when_and_who(step, now), "body", "ink2", wrap=True, parent=self), 0, 1)
        if step.jump is not None:
            self._add_line(grid, jump_in_words(step.jump), "wait")
        if step.reason:
            self._add_line(grid, self.tr("Why: {reason}").format(reason=step.reason), "ink")
        for change in step.changes:
            question, said = question_in_words(change), change_in_words(change)
            row = grid.rowCount()
            grid.addWidget(
                Text(question, "body", "ink2", wrap=True, parent=self), row, 0, Qt.AlignmentFlag.AlignTop
            )
            text = Text(said, "body", wrap=True, parent=self)
            text.setAccessibleName(f"{question}: {said}")
            text.setIndent(2)  # a letter such as J begins before its box
            grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Ask for no height: that of wrapped text follows from the width, and a guess would be too much."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _add_line(self, grid: QGridLayout, words: str, tone: str) -> None:
        grid.addWidget(Text(words, "body", tone, wrap=True, parent=self), grid.rowCount(), 0, 1, 2)


def show_history(draft_id: str, flows: Flows, bridge: Bridge, window: QWidget) -> HistoryCard:
    """Open the history of a draft or record over a window, and return it."""
    card = HistoryCard(draft_id, flows, bridge, window)
    card.open()
    return card
