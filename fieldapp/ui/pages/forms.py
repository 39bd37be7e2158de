"""The forms page: what can be filled in, since when, and what came but cannot be read yet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.views import AddedForm, ElsewhereView, FormView, IntakeReport
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Button, Divider, EmptyState, ErrorDetails, ScrollPage, Text
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.form_adding import AddForms
from fieldapp.ui.pages.form_rows import FormLine, Told
from fieldapp.ui.pages.home_cards import Navigate, empty
from fieldapp.ui.pages.loader import Loader

_Seen = tuple[tuple[FormView, ...], tuple[ElsewhereView, ...], datetime]


class FormsPage(ScrollPage):
    """One row per form.

    Emits:
        getting: True while the server is being asked for forms.
        none_there: the server has none for the campaign in use.
    """

    shows_form_keys = True
    getting = Signal(bool)
    none_there = Signal()

    def __init__(
        self,
        flows: Flows,
        bridge: Bridge,
        navigate: Navigate,
        courier: Courier,  # noqa: ARG002  (every page is made alike)
        parent: QWidget | None = None,
    ) -> None:
        """Take the verbs, the lanes and the way to other pages."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._navigate = navigate
        self._busy = False
        self._shown: tuple[FormView, ...] | None = None
        self._lines: dict[int, FormLine] = {}
        self._to_focus = 0  # id of a form that was just added
        self._build()
        self._loader = Loader(self, bridge, self._load, self._show, self.trouble.show_trouble)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        self.title = Text(self.tr("Forms"), "display", parent=self.content)
        self.get = Button(self.tr("Get forms"), "normal", "download", parent=self.content)
        self.get.setObjectName("getFormsButton")
        self.get.clicked.connect(self.get_forms)
        self.add = Button(self.tr("Add form…"), "normal", "plus", parent=self.content)
        self.add.setObjectName("addFormButton")
        self.add.setToolTip(self.tr("Add a form from a file (Ctrl+O), or drop it on this window"))
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        head.addWidget(self.get)
        self.adding = AddForms(self._flows, self._bridge, self.content)
        self.add.clicked.connect(self.adding.choose)
        self.adding.busy.connect(self._set_adding)
        self.adding.added.connect(self._was_added)
        self.trouble = ErrorDetails(parent=self.content, retry=True)
        self.trouble.retry.clicked.connect(self.get_forms)
        self.change = Button(self.tr("Change project"), "normal", small=True, parent=self.content)
        self.change.setObjectName("formsChangeProjectButton")
        self.change.clicked.connect(partial(self._navigate, "sign_in", change_project=True))
        self.news = Banner("info", "", actions=[self.change], parent=self.content)
        self.news.hide()
        self._list = QFrame(self.content)
        self._list.setProperty("kind", "card")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 4, 0, 4)
        self._rows.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.news)
        self.body.addWidget(self.adding)
        self.elsewhere = Text(role="caption", tone="ink3", wrap=True, parent=self.content)
        self.elsewhere.setObjectName("formsElsewhere")
        self.elsewhere.hide()
        self.body.addWidget(self._list)
        self.body.addWidget(self.elsewhere)
        self.body.addStretch(1)

    def reload(self) -> None:
        """Load again from the disk."""
        self._loader.ask()

    def open(self, *, get: bool = False, add: bool = False, files: Iterable[Path] = ()) -> None:
        """Show the forms; with `get` ask the server for new ones, with `add` for a file; take `files` in."""
        if get:
            self.get_forms()
        if add:
            self.adding.choose()
        self.adding.add(files)

    def focus_main(self) -> None:
        """Put the keyboard on the first thing to do here."""
        start = next((line.start for line in self._lines.values() if line.start is not None), self.get)
        start.setFocus()

    def get_forms(self) -> None:
        """Ask the server for new and changed forms."""
        if self._busy:
            return
        self._set_busy(busy=True)
        self.trouble.show_trouble(None)
        self.news.hide()
        self._bridge.run("net", self._flows.intake.refresh, self._arrived, self._failed)

    def _load(self) -> _Seen:
        board = self._flows.board
        return tuple(board.forms()), tuple(board.forms_elsewhere()), self._flows.clock()

    def _show(self, seen: _Seen) -> None:
        forms, elsewhere, now = seen
        self.elsewhere.setText(self._others(elsewhere))
        self.elsewhere.setVisible(bool(elsewhere))
        if forms != self._shown:
            self._shown = forms
            self._lay_out(forms, now)
        added = self._lines.get(self._to_focus)
        if added is not None and added.start is not None:
            self._to_focus = 0
            added.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, forms: tuple[FormView, ...], now: datetime) -> None:
        empty(self._rows)
        self._lines = {}
        number = 0
        for form in forms:
            number += form.readable
            if self._rows.count():
                self._rows.addWidget(Divider(self._list))
            self._lines[form.id] = self._row(form, number, now)
            self._rows.addWidget(self._lines[form.id])
        if not forms:
            self._rows.addWidget(self._nothing())
        self.get.set_kind("normal" if forms else "primary")

    def _others(self, elsewhere: tuple[ElsewhereView, ...]) -> str:
        one = self.tr("{campaign} of {tenant} ({count})")
        named = ", ".join(
            one.format(campaign=each.campaign, tenant=each.tenant, count=each.forms) for each in elsewhere
        )
        return self.tr("Forms on this disk that belong to another project: {named}").format(named=named)

    def _row(self, form: FormView, number: int, now: datetime) -> FormLine:
        row = FormLine(form, number, now, self._navigate, self._list)
        row.remarks_wanted.connect(partial(self._tell_remarks, form.id))
        return row

    def _tell_remarks(self, form_id: int, told: Told) -> None:
        self._bridge.run("file", partial(self._flows.board.remarks, form_id), told, self.trouble.show_trouble)

    def _nothing(self) -> QWidget:
        state = EmptyState(
            self.tr("No forms on this laptop"),
            self.tr("Press Get forms for those of the server, or Add form… for one from a file."),
            parent=self._list,
        )
        state.setContentsMargins(20, 8, 20, 8)
        return state

    def _arrived(self, report: IntakeReport) -> None:
        self._set_busy(busy=False)
        self._bridge.changed.emit()
        came = len(report.added) + len(report.updated)
        self.change.setVisible(report.nothing)
        if report.unreadable:
            title = self.tr("%n forms came and cannot be read", "", len(report.unreadable))
            self.news.set_words(
                "wait", title, self.tr("What was here before goes on working. See the reasons below.")
            )
        elif came:
            self.news.set_words("info", self.tr("%n forms are new or changed", "", came), "")
        elif report.nothing:
            self.news.set_words(
                "wait",
                self.tr("The server has no forms for this campaign"),
                self.tr("If it is misspelt, change the project. If it is right, add forms from files."),
            )
            self.none_there.emit()
        else:
            self.news.set_words("info", self.tr("All forms are up to date"), "")
        self.news.show()

    def _failed(self, error: FieldappError) -> None:
        self._set_busy(busy=False)
        self._bridge.changed.emit()
        self.trouble.show_trouble(error)

    def _set_adding(self, busy: bool) -> None:  # noqa: FBT001  (a signal's value)
        self.add.setText(self.tr("Reading the form") if busy else self.tr("Add form…"))
        self.add.set_available(not busy)
        self.add.setToolTip(self.tr("Add a form from a file (Ctrl+O), or drop it on this window"))
        self.add.updateGeometry()

    def _was_added(self, form: AddedForm) -> None:
        self.news.hide()
        self._to_focus = form.id
        self.reload()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.get.setText(self.tr("Getting forms") if busy else self.tr("Get forms"))
        self.get.set_available(not busy, self.tr("Waiting for the server") if busy else "")
        self.get.updateGeometry()
        self.getting.emit(busy)
