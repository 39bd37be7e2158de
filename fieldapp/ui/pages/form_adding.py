"""Forms from files: chosen or dropped, read one after the other off the window's thread, told in words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError, FormNotAdded
from fieldapp.flows import Flows
from fieldapp.flows.views import AddedForm
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import ErrorDetails, Findings, IconButton, Sign, Text
from fieldapp.ui.file_dialog import ask
from fieldapp.ui.pages.custody import isolated
from fieldapp.ui.theme import set_variant
from fieldapp.ui.wording import worded
from forms import Problem

_Said = TypeVar("_Said", bound=QWidget)

_KINDS = (".xlsx", ".xls", ".csv", ".xml", ".json")
_PATIENCE = 400  # milliseconds under which nobody is told to wait


def forms_in(data: QMimeData) -> list[Path]:
    """Return the files among what is dragged that may be forms."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in _KINDS and file.is_file()]


class AddForms(QWidget):
    """Takes files in and says what came of each.

    Emits:
        busy: True while files are being read.
        added: a form is on the disk (AddedForm).
    """

    busy = Signal(bool)
    added = Signal(object)

    def __init__(self, flows: Flows, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Take the verbs and the lanes."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._waiting: list[Path] = []
        self._reading: Path | None = None
        self._said: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._wait = Outcome(self)
        self._column.addWidget(self._wait)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._tell_to_wait)
        self.hide()

    def choose(self) -> None:
        """Ask for files."""
        dialog = QFileDialog(self.window(), self.tr("Add form"))
        dialog.setObjectName("addFormDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{kind}" for kind in _KINDS)
        forms = self.tr("Forms: XLSForm, XForm, DIGIT ({patterns})").format(patterns=patterns)
        dialog.setNameFilters([forms, self.tr("All files ({patterns})").format(patterns="*")])
        dialog.filesSelected.connect(self._chosen)
        ask(dialog)

    def add(self, files: Iterable[Path]) -> None:
        """Read these files and store the forms in them."""
        self._waiting += files
        if self._reading is None and self._waiting:
            self.clear()
            self._tell_busy(busy=True)
            self._next()

    def clear(self) -> None:
        """Say nothing any more of what was added before."""
        for said in self._said:
            said.hide()
            said.deleteLater()
        self._said = []
        self.hide()

    def _chosen(self, names: list[str]) -> None:
        self.add(map(Path, names))

    def _next(self) -> None:
        self._slow.stop()
        self._wait.hide()
        self._reading = self._waiting.pop(0) if self._waiting else None
        if self._reading is None:
            self._tell_busy(busy=False)
            return
        self._slow.start()
        work = partial(self._flows.intake.add, self._reading)
        self._bridge.run("file", work, self._added, self._failed)

    def _tell_to_wait(self) -> None:
        if self._reading is not None:
            name = isolated(self._reading.name)
            self._wait.say("info", self.tr("Reading {file}").format(file=name))
            self.show()

    def _added(self, form: AddedForm) -> None:
        title = {
            "new": self.tr("Added {form}"),
            "version": self.tr("Added {form}, in place of an earlier version"),
            "again": self.tr("{form} is here already"),
        }[form.news]
        named = self.tr("{form}, version {version}") if form.version else "{form}"
        title = title.format(form=named.format(form=form.title, version=form.version))
        notes = (*form.notices, *form.warnings)
        why = self.tr(
            "With %n notes: something in it does not work as written, or is probably a slip.", "", len(notes)
        )
        self._say(Outcome(self)).say("info", title, why if notes else "", notes)
        self._bridge.changed.emit()
        self.added.emit(form)
        self._next()

    def _failed(self, error: FieldappError) -> None:
        if isinstance(error, FormNotAdded) and error.problems and self._reading is not None:
            title, hint = worded(error)
            title = self.tr("{file}: {title}").format(file=isolated(self._reading.name), title=title)
            self._say(Outcome(self)).say("stop", title, hint, error.problems)
        else:
            self._say(ErrorDetails(error, self))
        self._next()

    def _say(self, said: _Said) -> _Said:
        self._said.append(said)
        self._column.addWidget(said)
        self.show()
        return said

    def _tell_busy(self, *, busy: bool) -> None:
        self.busy.emit(busy)


class Outcome(QFrame):
    """What came of a file: a sentence, what to do, and everything that was found in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addFormOutcome")
        outer = QHBoxLayout(self)
        outer.setContentsMargins(20, 10, 14, 10)
        outer.setSpacing(14)
        self._sign = Sign("info", "ink2", 22, self)
        self.title = Text(role="question", wrap=True, parent=self)
        self.why = Text(tone="ink2", wrap=True, parent=self)
        self.findings = Findings(self)
        self._hide = IconButton("close", self.tr("Hide this"), parent=self)
        self._hide.setObjectName("hideOutcomeButton")
        self._hide.clicked.connect(self.hide)
        column = QVBoxLayout()
        column.setSpacing(2)
        for part in (self.title, self.why, self.findings):
            column.addWidget(part)
        outer.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(column, 1)
        outer.addWidget(self._hide, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, kind: str, title: str, why: str = "", found: tuple[Problem, ...] = ()) -> None:
        """Show it; `kind` is info or stop."""
        self._sign.set_icon(*{"info": ("info", "ink2"), "stop": ("octagon", "stop")}[kind])
        set_variant(self, kind=f"banner-{kind}")
        self.title.setText(title)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.findings.show_problems(found)
        self.setAccessibleName(title)
        self.setAccessibleDescription(why)
        self.show()
