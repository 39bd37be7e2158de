"""The cards of one record: its answers, the places it goes to, its files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.flows.views import AnswerLine, RecordDetail
from fieldapp.records import DIGIME, Attachment, Delivery, DeliveryState
from fieldapp.ui.components import Button, Card, Divider, ErrorDetails, LinkButton, Pill, Text
from fieldapp.ui.pages.custody import (
    fingerprint,
    isolated,
    needs_respondent,
    needs_sign_in,
    pill_of,
    unproved,
)
from fieldapp.ui.sizes import megabytes
from fieldapp.ui.when import moment, wait_until
from fieldapp.ui.wording import place

_FIRST = 200  # answers shown before a person asks for the rest: a label each, and labels cost time
_STEP = 16  # pixels that a line stands further in for each heading over it
_LONGEST = 2000  # characters of one answer shown; the whole of it is in the record
_RUN = re.compile(r"([!-~]{32})(?=[!-~])")  # letters of a code or address without a place to break
_RETRIABLE = frozenset({DeliveryState.REFUSED, DeliveryState.UNCONFIRMED})


class Facts(QWidget):
    """Names and values in two columns; values can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)

    def add_heading(self, words: str, depth: int) -> None:
        """Add what stands over the lines that follow."""
        heading = Text(_breakable(words), "strong", wrap=True, parent=self)
        heading.setIndent(depth * _STEP)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)

    def add(self, name: str, value: str, depth: int = 0) -> None:
        """Add a line; `depth` headings stand over it."""
        row = self._grid.rowCount()
        shown = _breakable(value if len(value) <= _LONGEST else self._cut(value))
        label = Text(_breakable(name), "body", "ink2", wrap=True, parent=self)
        label.setIndent(depth * _STEP)
        text = Text(shown, "body", "ink", wrap=True, parent=self)
        text.setAccessibleName(f"{name}: {shown}")
        text.setIndent(2)  # a letter such as J begins before its box
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        text.setTextInteractionFlags(flags)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)

    def add_code(self, name: str, code: str, shown: str = "") -> None:
        """Add a code that is copied whole by a press; `shown` stands for a long one."""
        self.add(name, isolated(shown or code))
        row = self._grid.rowCount() - 1
        copy = LinkButton(self.tr("Copy"), parent=self)
        copy.setObjectName(f"copy:{name}")
        copy.setAccessibleName(self.tr("Copy {name}").format(name=name))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(code))
        self._grid.addWidget(copy, row, 2, Qt.AlignmentFlag.AlignTop)

    def _cut(self, value: str) -> str:
        rest = len(value) - _LONGEST
        return self.tr("{start}… and %n characters more", "", rest).format(start=value[:_LONGEST])


def _breakable(text: str) -> str:
    """Return text in which a code of any length can go on in the next line; else it would widen the page."""
    return _RUN.sub("\\1\N{ZERO WIDTH SPACE}", text)


class AnswersCard(Card):
    """Question and answer, in the form's words and order."""

    def __init__(self, answers: Sequence[AnswerLine], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Answers"), parent=parent)
        self._answers = answers
        self._facts = Facts(self)
        self._facts.setObjectName("answers")
        self.body.addWidget(self._facts)
        for line in answers[:_FIRST]:
            self._add(line)
        if not answers:
            self.body.addWidget(Text(self.tr("Nothing was answered."), "body", "ink2", parent=self))
        if len(answers) > _FIRST:
            more = Button(self.tr("Show all %n answers", "", len(answers)), parent=self)
            more.clicked.connect(partial(self._rest, more))
            self.add_action(more)

    def _rest(self, more: Button) -> None:
        more.hide()
        for line in self._answers[_FIRST:]:
            self._add(line)

    def _add(self, line: AnswerLine) -> None:
        if not line.heading:
            self._facts.add(line.label, line.text, line.depth)
            return
        numbered = self.tr("{name} {number}").format(name=line.label, number=line.number)
        self._facts.add_heading(numbered if line.number else line.label, line.depth)


class PlacesCard(Card):
    """Each destination with its state, why it is so, and what a person can do.

    Emits:
        retry_asked: put the record in line again.
        sign_in_asked: go to the sign-in.
    """

    retry_asked = Signal()
    sign_in_asked = Signal()

    def __init__(
        self, detail: RecordDetail, now: datetime, parent: QWidget | None = None, *, unasked: bool = False
    ) -> None:
        """Take the record; `unasked`: its respondent has still to agree, of which another card tells."""
        super().__init__(self.tr("Where it is"), parent=parent)
        self._now = now
        self._unasked = unasked
        self.body.setSpacing(12)
        for position, delivery in enumerate(detail.record.deliveries):
            if position:
                self.body.addWidget(Divider(self))
            self._add(delivery)
        deliveries = detail.record.deliveries
        if not deliveries:
            nowhere = self.tr("On this disk alone. Once a project is set up, it goes with the next sync.")
            self.body.addWidget(Text(nowhere, "body", "ink2", wrap=True, parent=self))
        if any(needs_sign_in(d.reason) for d in deliveries if d.state is DeliveryState.BLOCKED):
            sign_in = Button(self.tr("Sign in again"), icon="lock", parent=self)
            sign_in.clicked.connect(self.sign_in_asked)
            self.add_action(sign_in)
        if any(d.state in _RETRIABLE for d in deliveries):
            retry = Button(self.tr("Try again"), icon="retry", parent=self)
            retry.setObjectName(f"retryButton:{detail.record.id}")
            retry.clicked.connect(self.retry_asked)
            self.add_action(retry)

    def _add(self, delivery: Delivery) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        name = place(delivery.destination)
        waits = self._waits_for_respondent(delivery)
        kind, word = ("waiting", self.tr("Waiting")) if waits else pill_of(delivery)
        pill = Pill(kind, word, parent=self)
        pill.setObjectName(f"state:{delivery.destination}")
        pill.setAccessibleName(f"{name}: {word}")
        row.addWidget(Text(name, "strong", parent=self))
        row.addWidget(pill)
        row.addWidget(Text(self._since(delivery), "body", "ink2", wrap=True, parent=self), 1)
        self.body.addLayout(row)
        if delivery.reason is not None and delivery.state is not DeliveryState.DELIVERED and not waits:
            self.body.addWidget(ErrorDetails(delivery.reason, self))

    def _waits_for_respondent(self, delivery: Delivery) -> bool:
        """Whether it cannot go before its respondent agrees, and nothing else is known to be in its way."""
        if not self._unasked or delivery.destination != DIGIME:
            return False
        fresh = delivery.state is DeliveryState.WAITING and delivery.reason is None
        return fresh or (delivery.state is DeliveryState.BLOCKED and needs_respondent(delivery.reason))

    def _since(self, delivery: Delivery) -> str:
        """Return when, or what comes next."""
        if delivery.refuted:
            return self.tr("Lost or changed at the server; Receipts has Send again")
        if unproved(delivery):
            return self.tr("Taken {time}; see Receipts for what is missing").format(
                time=moment(delivery.updated_at, self._now)
            )
        if delivery.state is DeliveryState.DELIVERED:
            return self.tr("Receipt taken {time}").format(time=moment(delivery.updated_at, self._now))
        return self._next(delivery)

    def _next(self, delivery: Delivery) -> str:
        """Return what comes next of a delivery that has not arrived."""
        if self._waits_for_respondent(delivery):
            return self.tr("Goes by itself once the respondent agrees")
        if delivery.state is DeliveryState.DECLINED:
            return self.tr("The respondent does not want it there")
        if delivery.state is DeliveryState.WAITING:
            wait = wait_until(delivery.next_try_at, self._now) if delivery.next_try_at else ""
            return (
                self.tr("Next try {wait}").format(wait=wait) if wait else self.tr("Goes with the next sync")
            )
        if not delivery.attempts:
            return ""
        return self.tr("1 try") if delivery.attempts == 1 else self.tr("%n tries", "", delivery.attempts)


class AttachmentsCard(Card):
    """The files that go with the record."""

    def __init__(self, attachments: Sequence[Attachment], parent: QWidget | None = None) -> None:
        note = "" if len(attachments) == 1 else str(len(attachments))
        super().__init__(self.tr("Attachments"), note, parent=parent)
        self.body.setSpacing(12)
        for attachment in attachments:
            words = QVBoxLayout()
            words.setSpacing(2)
            name, size = isolated(attachment.name), megabytes(attachment.size)
            line = self.tr("{name} · {size}").format(name=name, size=size)
            words.addWidget(Text(line, "body", wrap=True, parent=self))
            proof = self.tr("SHA-256 {code}").format(code=fingerprint(attachment.sha256))
            words.addWidget(Text(proof, "caption", "ink3", wrap=True, parent=self))
            self.body.addLayout(words)
