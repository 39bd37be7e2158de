"""The forms page: what can be filled in, since when, and what came but cannot be read yet."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.views import FormView, IntakeReport
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import (
    Banner,
    Button,
    Divider,
    EmptyState,
    ErrorDetails,
    KeyCap,
    LinkButton,
    ScrollPage,
    Sign,
    Text,
)
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.home_cards import Navigate, empty
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.when import moment

_LAST_KEY = 9


class FormsPage(ScrollPage):
    """One row per form.

    Emits:
        getting: True while the server is being asked for forms.
    """

    getting = Signal(bool)

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
        head = QHBoxLayout()
        head.setSpacing(12)
        self.title = Text(self.tr("Forms"), "display", parent=self.content)
        self.get = Button(self.tr("Get forms"), "normal", "download", parent=self.content)
        self.get.setObjectName("getFormsButton")
        self.get.clicked.connect(self.get_forms)
        head.addWidget(self.title, 1)
        head.addWidget(self.get)
        self.trouble = ErrorDetails(parent=self.content, retry=True)
        self.trouble.retry.clicked.connect(self.get_forms)
        self.news = Banner("info", "", parent=self.content)
        self.news.hide()
        self._list = QFrame(self.content)
        self._list.setProperty("kind", "card")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 4, 0, 4)
        self._rows.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.news)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self._loader = Loader(self, bridge, self._load, self._show, self.trouble.show_trouble)

    def reload(self) -> None:
        """Load again from the disk."""
        self._loader.ask()

    def open(self, *, get: bool = False) -> None:
        """Show the forms; with `get` ask the server for new ones at once."""
        if get:
            self.get_forms()

    def focus_main(self) -> None:
        """Put the keyboard on the first thing to do here."""
        starts = self._list.findChildren(Button)
        (starts[0] if starts else self.get).setFocus()

    def get_forms(self) -> None:
        """Ask the server for new and changed forms."""
        if self._busy:
            return
        self._set_busy(busy=True)
        self.trouble.show_trouble(None)
        self.news.hide()
        self._bridge.run("net", self._flows.intake.refresh, self._arrived, self._failed)

    def _load(self) -> tuple[tuple[FormView, ...], datetime]:
        return tuple(self._flows.board.forms()), self._flows.clock()

    def _show(self, seen: tuple[tuple[FormView, ...], datetime]) -> None:
        forms, now = seen
        if forms == self._shown:
            return
        self._shown = forms
        empty(self._rows)
        number = 0
        for form in forms:
            number += form.readable
            if self._rows.count():
                self._rows.addWidget(Divider(self._list))
            self._rows.addWidget(self._row(form, number, now))
        if not forms:
            self._rows.addWidget(self._nothing())
        self.get.set_kind("normal" if forms else "primary")

    def _row(self, form: FormView, number: int, now: datetime) -> QWidget:
        row = QWidget(self._list)
        line = QHBoxLayout(row)
        line.setContentsMargins(20, 12, 16, 12)
        line.setSpacing(14)
        line.addWidget(
            Sign("forms" if form.readable else "octagon", "accent" if form.readable else "stop", 22, row)
        )
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(form.title, "strong", elide=True, parent=row))
        words.addWidget(Text(self._facts(form, now), "caption", "ink3", elide=True, parent=row))
        if form.reason:
            words.addSpacing(4)
            words.addWidget(self._reason(form, row))
        line.addLayout(words, 1)
        if form.readable:
            if number <= _LAST_KEY:
                line.addWidget(KeyCap("Ctrl", str(number), parent=row))
            start = Button(self.tr("Start"), "normal", small=True, parent=row)
            start.setObjectName(f"start:{form.ref.schema_id}")
            start.setAccessibleName(self.tr("Start {form}").format(form=form.title))
            start.clicked.connect(partial(self._navigate, "entry", form_id=form.id))
            line.addWidget(start)
        return row

    def _facts(self, form: FormView, now: datetime) -> str:
        version = self.tr("Version {number}").format(number=form.ref.version)
        got = self.tr("got {time}").format(time=moment(form.received_at, now))
        if not form.readable:
            return self.tr("{version}  ·  {got}").format(version=version, got=got)
        questions = self.tr("%n questions", "", form.questions)
        return self.tr("{version}  ·  {questions}  ·  {got}").format(
            version=version, questions=questions, got=got
        )

    def _reason(self, form: FormView, parent: QWidget) -> QWidget:
        """Return why a version cannot be read: one line, and the technical text on demand."""
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        words = (
            self.tr("A newer version came and cannot be read. This one goes on working.")
            if form.readable
            else self.tr("This form cannot be read by this version of fieldapp.")
        )
        tone = "wait" if form.readable else "stop"
        line.addWidget(Sign("triangle" if form.readable else "octagon", tone, 16, holder))
        line.addWidget(Text(words, "strong", tone, elide=True, parent=holder))
        toggle = LinkButton(self.tr("Details"), trailing="chevron-down", parent=holder)
        toggle.setAccessibleName(self.tr("Details of {form}").format(form=form.title))
        line.addWidget(toggle)
        line.addStretch(1)
        detail = Text(form.reason, "body", "ink2", wrap=True, parent=holder)
        detail.hide()
        toggle.clicked.connect(lambda: detail.setVisible(detail.isHidden()))
        column.addLayout(line)
        column.addWidget(detail)
        return holder

    def _nothing(self) -> QWidget:
        state = EmptyState(
            self.tr("No forms on this laptop"),
            self.tr("They come from the server: press Get forms. Once here, they work without a network."),
            parent=self._list,
        )
        state.setContentsMargins(20, 8, 20, 8)
        return state

    def _arrived(self, report: IntakeReport) -> None:
        self._set_busy(busy=False)
        self._bridge.changed.emit()
        came = len(report.added) + len(report.updated)
        if report.unreadable:
            title = self.tr("%n forms came and cannot be read", "", len(report.unreadable))
            self.news.set_words(
                "wait", title, self.tr("What was here before goes on working. See the reasons below.")
            )
        elif came:
            self.news.set_words("info", self.tr("%n forms are new or changed", "", came), "")
        else:
            self.news.set_words("info", self.tr("All forms are up to date"), "")
        self.news.show()

    def _failed(self, error: FieldappError) -> None:
        self._set_busy(busy=False)
        self._bridge.changed.emit()
        self.trouble.show_trouble(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.get.setText(self.tr("Getting forms") if busy else self.tr("Get forms"))
        self.get.set_available(not busy, self.tr("Waiting for the server") if busy else "")
        self.get.updateGeometry()
        self.getting.emit(busy)
