"""The receipts of one record: what proves it at each destination, asked again and saved from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.receipts import CheckLine
from fieldapp.flows.views import RecordDetail
from fieldapp.records import (
    RECORD,
    STATUS,
    SYNC_FILE,
    Checked,
    Delivery,
    DeliveryState,
    Outcome,
    Reason,
    Receipt,
)
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Button, Card, Divider, ErrorDetails, Sign, Text
from fieldapp.ui.file_dialog import ask
from fieldapp.ui.pages.custody import fingerprint, isolated, short_print
from fieldapp.ui.pages.record_cards import Facts
from fieldapp.ui.when import moment
from fieldapp.ui.wording import place

translate = QCoreApplication.translate


def outcome_in_words(outcome: Outcome) -> str:
    """Return what a server showed, as a sentence."""
    return {
        Outcome.ALL_THERE: translate("proof", "Everything is there, as it was sent."),
        Outcome.UNCOMPARED: translate(
            "proof", "Nothing speaks against this receipt, but not every part could be compared."
        ),
        Outcome.DENIED: translate("proof", "The server says something else than this receipt."),
        Outcome.CHANGED: translate("proof", "The server has other bytes than were sent."),
        Outcome.MISSING: translate("proof", "A part is missing on the server."),
        Outcome.NO_READ_BACK: translate("proof", "This server offers no way to ask again."),
    }[outcome]


def checked_in_words(checked: Checked, files: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return what a check showed, with the parts that were not as they were sent; `files`: names by id."""
    parts = "; ".join(_part(part, files) for part in checked.parts)
    sentence = outcome_in_words(checked.outcome)
    return (
        translate("proof", "{sentence} {parts}.").format(sentence=sentence, parts=parts)
        if parts
        else sentence
    )


def _part(part: str, files: Mapping[str, str]) -> str:
    name, _, why = part.partition(":")
    if name == STATUS and why == Outcome.UNCOMPARED:
        return translate("proof", "The server does not say any more how this number ended")
    if name == STATUS:
        return translate("proof", "It is called {status} there").format(status=isolated(why))
    named = {SYNC_FILE: translate("proof", "Sync file"), RECORD: translate("proof", "Record")}
    what = named.get(name) or files.get(name, "")
    said = {
        Outcome.MISSING: translate("proof", "{part}: missing"),
        Outcome.CHANGED: translate("proof", "{part}: changed"),
    }.get(Outcome(why), translate("proof", "{part}: there, not compared"))
    return said.format(part=what or translate("proof", "File {number}").format(number=name))


class ReceiptsCard(Card):
    """For each destination whether it is proved that it has the record, and everything that proves it.

    Emits:
        check_asked, save_asked: the buttons.
        again_asked: send what a check refuted once more.
    """

    check_asked = Signal()
    again_asked = Signal()
    save_asked = Signal()

    def __init__(self, detail: RecordDetail, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Receipts"), parent=parent)
        self.setObjectName("receipts")
        self._now = now
        self.files = {str(file.id): isolated(file.name) for file in detail.attachments}
        self._binned = detail.life.binned
        self.body.setSpacing(12)
        last = {receipt.destination: receipt for receipt in detail.receipts}
        for delivery in detail.record.deliveries:
            receipt = last.get(delivery.destination)
            if receipt is not None or delivery.state is DeliveryState.DELIVERED:
                self._add(delivery, receipt)
                self.body.addWidget(Divider(self))
        if not detail.receipts:
            none = self.tr("No receipt yet. One comes back from each server that has the record.")
            self.body.addWidget(Text(none, "body", "ink2", wrap=True, parent=self))
            self.body.addWidget(Divider(self))
        facts = Facts(self)
        facts.add(self.tr("SHA-256 of the record"), fingerprint(detail.sha256))
        self.body.addWidget(facts)
        self.said = Text("", "body", "ink2", wrap=True, parent=self)
        self.said.setObjectName("receiptsSaid")
        self.said.hide()
        self.trouble = ErrorDetails(parent=self)
        self.body.addWidget(self.said)
        self.body.addWidget(self.trouble)
        self.check = Button(self.tr("Check with the server"), icon="shield", parent=self)
        self.check.setObjectName("checkReceiptsButton")
        self.check.clicked.connect(self.check_asked)
        self.save = Button(self.tr("Save receipt…"), icon="download", parent=self)
        self.save.setObjectName("saveReceiptButton")
        self.save.clicked.connect(self.save_asked)
        for button in (self.check, self.save):
            button.setVisible(bool(detail.receipts))
            self.add_action(button)
        self.again = Button(self.tr("Send again"), icon="retry", parent=self)
        self.again.setObjectName("sendAgainButton")
        self.again.clicked.connect(self.again_asked)
        self.again.setVisible(any(d.refuted for d in detail.record.deliveries) and not detail.life.binned)
        self.add_action(self.again)

    def say(self, words: str) -> None:
        """Show what came of an act, and hide for ''."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _how_again(self) -> Text:
        words = (
            self.tr(
                "A server has lost or changed a part of this record. Restore the record to send it again."
            )
            if self._binned
            else self.tr(
                "A server has lost or changed a part of this record. Press Send again: it goes from this "
                "disk once more, and the old receipt stays beside the new one."
            )
        )
        how = Text(words, "body", "wait", wrap=True, parent=self)
        how.setObjectName("howAgain")
        return how

    def _add(self, delivery: Delivery, receipt: Receipt | None) -> None:
        name = place(delivery.destination)
        row = QHBoxLayout()
        row.setSpacing(10)
        icon, tone = ("tick-circle", "safe") if delivery.proved else ("triangle", "wait")
        words = Text(self._verdict(name, delivery, receipt), "strong", wrap=True, parent=self)
        words.setObjectName(f"proof:{delivery.destination}")
        row.addWidget(Sign(icon, tone, 18, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self.body.addLayout(row)
        if delivery.refuted:
            self.body.addWidget(self._how_again())
        if receipt is not None:
            self.body.addWidget(self._facts(receipt))

    def _verdict(self, name: str, delivery: Delivery, receipt: Receipt | None) -> str:
        if receipt is None:
            return self.tr("{place}: not proved. No receipt of it is here.").format(place=name)
        if delivery.proved:
            return self.tr("{place}: proved").format(place=name)
        checked = Checked.read(receipt.checked)
        if checked is not None and checked.outcome.refutes:
            why = outcome_in_words(checked.outcome)
            return self.tr("{place}: not proved. {why}").format(place=name, why=why)
        return self.tr("{place}: not proved. The receipt does not name every file.").format(place=name)

    def _facts(self, receipt: Receipt) -> Facts:
        facts = Facts(self)
        facts.add_code(self.tr("Number"), receipt.remote_id)
        facts.add(self.tr("Status"), isolated(receipt.status))
        if receipt.server_at is not None:
            server_at = moment(receipt.server_at, self._now, seconds=True)
            facts.add(self.tr("Done, by the server's clock"), server_at)
        facts.add(self.tr("Receipt taken"), moment(receipt.at, self._now, seconds=True))
        facts.add_code(self.tr("SHA-256 as sent"), receipt.sent_sha256, short_print(receipt.sent_sha256))
        if receipt.file_store_id:
            facts.add_code(self.tr("Sync file"), receipt.file_store_id)
        if receipt.file_store_id and receipt.file_sha256:
            sha256 = receipt.file_sha256
            facts.add_code(self.tr("SHA-256 of the sync file"), sha256, short_print(sha256))
        if self.files or receipt.files:
            named = self.tr("{count} of {total} named in the receipt")
            facts.add(self.tr("Files"), named.format(count=len(receipt.files), total=len(self.files)))
        for file in receipt.files:
            number = self.tr("file {number}").format(number=file.id)
            name = self.tr("SHA-256 of {file}").format(file=self.files.get(str(file.id), number))
            facts.add_code(name, file.sha256, short_print(file.sha256))
        checked = Checked.read(receipt.checked)
        if checked is not None and receipt.checked_at is not None:
            time = moment(receipt.checked_at, self._now, seconds=True)
            told = self.tr("{time}: {outcome}").format(
                time=time, outcome=checked_in_words(checked, self.files)
            )
            facts.add(self.tr("Last check"), told)
        return facts


class ProofDesk(QObject):
    """Does what the card of receipts asks for, off the window's thread.

    Emits:
        ended: a check came to its end; the record is to be loaded again.
    """

    ended = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, page: QWidget) -> None:
        """Take the verbs, the lanes, and the page that has the card."""
        super().__init__(page)
        self._flows = flows
        self._bridge = bridge
        self._page = page
        self._record_id = ""
        self._card: ReceiptsCard | None = None
        self._running = False
        self._told = ""
        self._trouble: FieldappError | Reason | None = None

    def serve(self, record_id: str, card: ReceiptsCard) -> None:
        """Serve the card of a record from now on; what was last said of the same record is said again."""
        if record_id != self._record_id:
            self._told, self._trouble = "", None
        self._record_id, self._card = record_id, card
        card.check_asked.connect(self._check)
        card.save_asked.connect(self._ask_where)
        card.say(self._told)
        card.trouble.show_trouble(self._trouble)

    def leave(self) -> None:
        """Forget the card: it is about to go."""
        self._card = None

    def save_to(self, file: Path) -> None:
        """Write the receipts of the record into a file."""
        export = partial(self._flows.receipts.export, file, [self._record_id])
        self._bridge.run("file", export, lambda _: self._say(self._saved(file)), self._failed)

    def _saved(self, file: Path) -> str:
        return self.tr("Saved as {file}").format(file=isolated(file.name))

    @Slot()
    def _check(self) -> None:
        if self._running:
            return
        self._running = True
        self._say(self.tr("Asking the server…"))
        record_id = self._record_id
        self._bridge.run(
            "net",
            lambda: list(self._flows.receipts.check([record_id], cancelled=lambda: self._bridge.closing)),
            partial(self._checked, record_id),
            self._failed,
        )

    def _checked(self, record_id: str, lines: Sequence[CheckLine]) -> None:
        self._running = False
        if record_id == self._record_id:
            trouble = next((line.trouble for line in lines if line.trouble is not None), None)
            self._say("\n".join(self._line(line) for line in lines), trouble)
        self._bridge.changed.emit()
        self.ended.emit()

    def _line(self, line: CheckLine) -> str:
        name = place(line.destination)
        if line.checked is not None and line.checked.outcome is Outcome.NO_READ_BACK and line.to_provider:
            said = self.tr("FHIR is not read back: it goes on to the service behind the account.")
            return self.tr("{place}: {said}").format(place=name, said=said)
        if line.checked is not None:
            said = checked_in_words(line.checked, self._card.files if self._card is not None else {})
            return self.tr("{place}: {said}").format(place=name, said=said)
        return self.tr("{place} could not be asked; the receipt stands as it was.").format(place=name)

    def _failed(self, error: FieldappError) -> None:
        self._running = False
        self._say("", error)

    def _say(self, words: str, trouble: FieldappError | Reason | None = None) -> None:
        self._told, self._trouble = words, trouble
        if self._card is not None:
            self._card.trouble.show_trouble(trouble)
            self._card.say(words)

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Save the receipt"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Receipts (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"receipt-{self._record_id}.json")
        dialog.fileSelected.connect(self._save_to_name)
        ask(dialog)

    @Slot(str)
    def _save_to_name(self, name: str) -> None:
        self.save_to(Path(name))
