"""The rows of the forms page: what a form is, where it came from, and what is to be known about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.flows.views import FormView
from fieldapp.ui.components import Button, Findings, KeyCap, LinkButton, Sign, Text
from fieldapp.ui.pages.custody import isolated
from fieldapp.ui.pages.home_cards import Navigate
from fieldapp.ui.when import moment
from forms import Problem

_LAST_KEY = 9
_SIGN = 22  # pixels

Told = Callable[[tuple[Problem, ...]], None]


class FormLine(QWidget):
    """One form; `place` is its number among those that can be filled, which is its key.

    Emits:
        remarks_wanted: the person wants to see the notes on the form; carries whom to tell.
    """

    remarks_wanted = Signal(object)

    def __init__(
        self, form: FormView, place: int, now: datetime, navigate: Navigate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 12, 16, 12)
        outer.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(14)
        outer.addLayout(line)
        sign, tone = ("forms", "accent") if form.readable else ("octagon", "stop")
        line.addWidget(Sign(sign, tone, _SIGN, self))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(form.title, "strong", elide=True, parent=self))
        words.addWidget(Text(self._facts(now), "caption", "ink3", elide=True, parent=self))
        line.addLayout(words, 1)
        self.start: Button | None = None  # where the form can be filled
        if form.readable:
            if place <= _LAST_KEY:
                line.addWidget(KeyCap("Ctrl", str(place), parent=self))
            self.start = Button(self.tr("Start"), "normal", small=True, parent=self)
            self.start.setObjectName(f"start:{form.ref.schema_id}")
            self.start.setAccessibleName(self.tr("Start {form}").format(form=form.title))
            self.start.clicked.connect(partial(navigate, "entry", form_id=form.id))
            line.addWidget(self.start)
        for told in self._told():
            below = QHBoxLayout()
            below.setSpacing(0)
            below.addSpacing(_SIGN + line.spacing())  # under the words, on whichever side they begin
            below.addWidget(told, 1)
            outer.addLayout(below)

    def _told(self) -> Iterator[QWidget]:
        """Yield what is to be known about the form, folded."""
        if self._form.reason:
            yield self._reason()
        if self._form.notices and self._form.readable:
            yield self._notices()

    def _facts(self, now: datetime) -> str:
        form = self._form
        facts: list[str] = []
        if form.ref.version:
            facts.append(self.tr("Version {number}").format(number=form.ref.version))
        if form.readable:
            facts.append(self.tr("%n questions", "", form.questions))
        time = moment(form.received_at, now)
        if form.origin == "file":
            template = self.tr("added {time} from {file}")
            facts.append(template.format(time=time, file=isolated(form.file_name)))
        else:
            facts.append(self.tr("got {time}").format(time=time))
        return "  ·  ".join(facts)

    def _reason(self) -> QWidget:
        """Return why a version cannot be read: one line, and the technical text on demand."""
        readable = self._form.readable
        words = (
            self.tr("A newer version came and cannot be read. This one goes on working.")
            if readable
            else self.tr("This form cannot be read by this version of fieldapp.")
        )
        sign, tone = ("triangle", "wait") if readable else ("octagon", "stop")
        holder, column, toggle = self._folded(sign, tone, words, self.tr("Details"))
        toggle.setAccessibleName(self.tr("Details of {form}").format(form=self._form.title))
        detail = Text(self._form.reason, "body", "ink2", wrap=True, parent=holder)
        detail.hide()
        toggle.clicked.connect(lambda: detail.setVisible(detail.isHidden()))
        column.addWidget(detail)
        return holder

    def _notices(self) -> QWidget:
        """Return how many notes there are; what they say is read when it is asked for."""
        count = self._form.notices
        holder, column, toggle = self._folded("info", "ink2", self.tr("%n notes", "", count), self.tr("Show"))
        toggle.setObjectName(f"notices:{self._form.ref.schema_id}")
        show = self.tr("Show the notes about {form}").format(form=self._form.title)
        hide = self.tr("Hide the notes about {form}").format(form=self._form.title)
        toggle.setAccessibleName(show)
        findings = Findings(holder)
        column.addWidget(findings)

        def unfold(problems: tuple[Problem, ...]) -> None:
            findings.show_problems(problems)
            toggle.setText(self.tr("Hide"))
            toggle.setAccessibleName(hide)

        def flip() -> None:
            if findings.isHidden():
                self.remarks_wanted.emit(unfold)
            else:
                findings.hide()
                toggle.setText(self.tr("Show"))
                toggle.setAccessibleName(show)

        toggle.clicked.connect(flip)
        return holder

    def _folded(self, sign: str, tone: str, words: str, more: str) -> tuple[QWidget, QVBoxLayout, LinkButton]:
        """Return a line with a sign, words and a button that shows more, and the column to put that into."""
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Sign(sign, tone, 16, holder))
        line.addWidget(Text(words, "strong", tone, elide=True, parent=holder))
        toggle = LinkButton(more, trailing="chevron-down", parent=holder)
        line.addWidget(toggle)
        line.addStretch(1)
        column.addLayout(line)
        return holder, column, toggle
