"""What is shown when the data file is damaged: what happened, what a recovery does, and what came of it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from fieldapp.assets import asset
from fieldapp.errors import DataDamaged, FieldappError
from fieldapp.flows import rescue
from fieldapp.records import RecordHarmed, RecoveryReport
from fieldapp.settings import SettingsFile
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import (
    Button,
    Card,
    Divider,
    ErrorDetails,
    FocusRing,
    ProgressBar,
    ScrollPage,
    Text,
)
from fieldapp.ui.language import load_language
from fieldapp.ui.theme import application, apply_theme

_MOST = 820
_SIZE = QSize(1024, 700)
_MOST_TOLD = 50  # records by name; the rest is counted
_UNITS = 200  # how often at most the bar moves


def offer(folder: Path, trouble: DataDamaged | None) -> bool:
    """Show the screen until the person has decided; return whether the data can be opened now.

    `trouble` None: the data opens, but a check found damage in it.
    """
    application_ = QApplication.instance() or QApplication(sys.argv[:1])
    application_.setApplicationName("fieldapp")
    settings = SettingsFile(folder / "settings.json").load()
    load_language(application(), settings.language)
    apply_theme(application(), settings.theme, settings.text_scale, touch=settings.touch)
    bridge = Bridge()
    screen = RecoveryScreen(folder, trouble, bridge)
    loop = QEventLoop()
    screen.decided.connect(loop.quit)
    screen.show()
    try:
        loop.exec()
    finally:
        bridge.shutdown()
        screen.close()
        screen.deleteLater()
    return screen.recovered or trouble is None


class RecoveryScreen(QWidget):
    """A window of its own, from the bad news to the report.

    Emits:
        decided: the person goes on, or closed the window; `recovered` says which.
    """

    decided = Signal()

    def __init__(self, folder: Path, trouble: DataDamaged | None, bridge: Bridge) -> None:
        """Take where the data is, what opening it met, and the lanes."""
        super().__init__()
        self._folder = folder
        self._bridge = bridge
        self._working = False
        self.recovered = False
        self.setWindowTitle("fieldapp")
        self.setWindowIcon(QIcon(str(asset("icons", "app.svg"))))
        self.resize(_SIZE)
        self.setProperty("kind", "page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.page = ScrollPage(self, most=_MOST)
        outer.addWidget(self.page)
        self.title = Text(self.tr("The data on this laptop is damaged"), "display", wrap=True, parent=self)
        self.card = Card(self.tr("What you can do"), parent=self.page.content)
        self.trouble = ErrorDetails(parent=self.card)
        self.how_far = Text("", "body", "ink2", wrap=True, parent=self.card)
        self.bar = ProgressBar(tall=True, parent=self.card)
        for hidden in (self.how_far, self.bar):
            hidden.hide()
        self._tell(trouble)
        self.recover = Button(self.tr("Recover what can be read"), "primary", "retry", parent=self.card)
        self.recover.setObjectName("recoverButton")
        self.recover.clicked.connect(self._begin)
        self.leave = Button(self.tr("Close"), "normal", parent=self.card)
        self.leave.setObjectName("closeButton")
        self.leave.clicked.connect(self.close)
        for button in (self.recover, self.leave):
            self.card.add_action(button)
        self.page.body.addWidget(self.title)
        self.page.body.addWidget(self.card)
        self.page.body.addStretch(1)
        self.ring = FocusRing(self)
        self.recover.setFocus()

    def _tell(self, trouble: DataDamaged | None) -> None:
        happened = (
            self.tr(
                "The file with your forms, drafts and records cannot be opened. Nothing was changed in it."
            )
            if trouble is not None
            else self.tr("Some of the file with your forms, drafts and records cannot be read.")
        )
        lines = (
            happened,
            self.tr(
                "A recovery puts the damaged file aside and reads it page by page into a new one. All "
                "answers that can be read come back; then you see what did not."
            ),
            self.tr(
                "The damaged file is kept, so your supervisor can still look at it. Photos and files lie "
                "beside it and are not touched."
            ),
        )
        for line in lines:
            self.card.body.addWidget(Text(line, "body", wrap=True, parent=self.card))
            self.card.body.addSpacing(8)
        for widget in (self.how_far, self.bar, self.trouble):
            self.card.body.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Close on Escape, unless a recovery runs."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Leave; a recovery that runs is waited for."""
        if self._working:
            event.ignore()
            return
        super().closeEvent(event)
        self.decided.emit()

    @Slot()
    def _begin(self) -> None:
        if self._working:
            return
        self._working = True
        self.trouble.show_trouble(None)
        self.how_far.setText(self.tr("Reading the damaged file"))
        for widget in (self.how_far, self.bar):
            widget.show()
        for button in (self.recover, self.leave):
            button.set_available(available=False, reason=self.tr("The recovery runs"))
        self._bridge.run("file", self._work, self._done, self._failed)

    def _work(self) -> RecoveryReport:
        told = -1

        def progress(done: int, total: int) -> None:
            nonlocal told
            step = done * _UNITS // max(total, 1)
            if step != told:
                told = step
                self._bridge.tell(lambda: self._show_far(done, total))

        return rescue.recover(self._folder, progress)

    def _show_far(self, done: int, total: int) -> None:
        self.bar.set_values(done, 0, total)
        self.how_far.setText(self.tr("Looked at {done} of {total} pages").format(done=done, total=total))

    def _failed(self, error: FieldappError) -> None:
        self._working = False
        for widget in (self.how_far, self.bar):
            widget.hide()
        for button in (self.recover, self.leave):
            button.set_available(available=True)
        self.trouble.show_trouble(error)
        self.recover.setFocus()

    def _done(self, report: RecoveryReport) -> None:
        self._working = False
        self.recovered = True
        self.card.hide()
        whole = not report.lost and not report.harmed
        self.title.setText(
            self.tr("Everything that was found is back")
            if whole
            else self.tr("Recovered, but not everything could be read")
        )
        self.result = ReportCard(report, self.page.content)
        go_on = Button(self.tr("Open fieldapp"), "primary", trailing="chevron-right", parent=self.result)
        go_on.setObjectName("openButton")
        go_on.clicked.connect(self.close)
        self.result.add_action(go_on)
        self.page.body.insertWidget(self.page.body.count() - 1, self.result)
        go_on.setFocus()


class ReportCard(Card):
    """What was read and what was not, by kind, by record, and where the damaged file lies."""

    def __init__(self, report: RecoveryReport, parent: QWidget | None = None) -> None:
        """Take the report."""
        super().__init__(parent=parent)
        self.setObjectName("recoveryReport")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("What"), self.tr("Read"), self.tr("Lost"), self.tr("Of the lost, from older copies"))
        for column, head in enumerate(heads):
            grid.addWidget(Text(head, "caption", "ink3", parent=self), 0, column, _side(column))
        seen = [table for table in report.tables if table.read or table.lost]
        for row, table in enumerate(seen, start=1):
            cells = (_kind(table.name), str(table.read), str(table.lost), str(table.from_snapshot))
            tone = "stop" if table.lost > table.from_snapshot else "ink"
            for column, cell in enumerate(cells):
                text = Text(cell, "strong" if column else "body", tone, parent=self)
                grid.addWidget(text, row, column, _side(column))
        self.body.addLayout(grid)
        if report.log_pages_lost or report.unreadable_pages:
            words = self.tr("Pages that could not be read: {bad} of {all}; of the last changes: {log}")
            filled = words.format(bad=report.unreadable_pages, all=report.pages, log=report.log_pages_lost)
            self._line(filled, "ink2")
        if report.harmed:
            self._records(report.harmed)
        self._line(self.tr("The damaged file is kept here:"), "ink2")
        self._line(str(report.set_aside), "ink")

    def _records(self, harmed: tuple[RecordHarmed, ...]) -> None:
        self.body.addSpacing(10)
        self.body.addWidget(Divider(self))
        self._line(self.tr("Look at these records; something of them is missing:"), "ink", role="strong")
        for record in harmed[:_MOST_TOLD]:
            name = record.title or record.id
            lost = ", ".join(f"{_kind(table)} {number}" for table, number in record.lost.items())
            words = (
                self.tr("{record}: its entry was made again from its answers")
                if record.remade
                else self.tr("{record}: lost {rows}")
            )
            self._line(words.format(record=name, rows=lost), "ink")
        if len(harmed) > _MOST_TOLD:
            more = self.tr("More of them: {count}. Settings, Health checks all.")
            self._line(more.format(count=len(harmed) - _MOST_TOLD), "ink2")
        self.body.addSpacing(10)
        self.body.addWidget(Divider(self))

    def _line(self, words: str, tone: str, *, role: str = "body") -> None:
        line = Text(words, role, tone, wrap=True, parent=self)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addSpacing(8)
        self.body.addWidget(line)


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading


def _kind(table: str) -> str:
    """Return what a table holds, in words; the name of one that only we know."""
    words = {
        "form": QCoreApplication.translate("recovery", "Forms"),
        "draft": QCoreApplication.translate("recovery", "Drafts and records"),
        "answer": QCoreApplication.translate("recovery", "Answers"),
        "journal": QCoreApplication.translate("recovery", "History of changes"),
        "attachment": QCoreApplication.translate("recovery", "Photos and files"),
        "submission": QCoreApplication.translate("recovery", "Finished records"),
        "delivery": QCoreApplication.translate("recovery", "Deliveries"),
        "media_file": QCoreApplication.translate("recovery", "Pictures and lists of forms"),
        "message": QCoreApplication.translate("recovery", "Texts of forms"),
        "receipt": QCoreApplication.translate("recovery", "Receipts"),
    }
    return words.get(table, table)
