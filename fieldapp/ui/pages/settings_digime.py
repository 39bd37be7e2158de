"""The card of the settings page for digi.me: which contract, what is pushed, and what is asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.health import Finding
from fieldapp.records import ConsentOf, DigimeContract, Project, PushedAs
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Button, Card, ErrorDetails
from fieldapp.ui.pages.fact_rows import fact
from fieldapp.ui.pages.finding_lines import FindingLines
from fieldapp.ui.pages.scope_editor import Asked, ScopeEditor


class DigimeCard(Card):
    """Hidden for a project without digi.me. Contract and keys come by project file alone.

    Emits:
        asking: the keyboard was put on a fault, which the page should bring into sight.
    """

    asking = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Take the verbs and the lanes."""
        super().__init__("digi.me", parent=parent)
        self._flows = flows
        self._bridge = bridge
        self._shown = ""  # which contract
        self.contract = fact(self, self.tr("Contract"))
        self.reading = fact(self, self.tr("Contract to read back"))
        self.server = fact(self, self.tr("Address"))
        self.pushed = fact(self, self.tr("Records go as"))
        self.consent = fact(self, self.tr("Access is given by"))
        self.body.addSpacing(16)
        self.editor = ScopeEditor(self)
        self.editor.edited.connect(self._edited)
        self.trouble = ErrorDetails(parent=self)
        self.lines = FindingLines(self)
        for widget in (self.editor, self.trouble, self.lines):
            self.body.addWidget(widget)
        self.save = Button(self.tr("Save what is asked for"), "normal", "check", parent=self)
        self.save.setObjectName("saveScopeButton")
        self.save.clicked.connect(self._save)
        self.check = Button(self.tr("Check the set-up"), "normal", "shield", parent=self)
        self.check.setObjectName("checkContractButton")
        self.check.clicked.connect(self._check)
        for button in (self.save, self.check):
            self.add_action(button)
        self.hide()

    def show_project(self, project: Project | None) -> None:
        """Show the project's contract, or nothing."""
        contract = project.digime if project else None
        self.setVisible(contract is not None)
        if contract is None:
            return
        shown = f"{contract.base_url} {contract.client_id}"
        if shown != self._shown:  # what is half typed was meant for the other one
            self._shown = shown
            self.editor.forget()
            self.lines.clear()
            self.set_note("")
        none = self.tr("None")
        self.contract.setText(contract.client_id)
        self.reading.setText(contract.read_contract_id or none)
        self.server.setText(contract.base_url)
        self.pushed.setText(self._pushed(contract))
        self.consent.setText(self._given_by(contract))
        self.editor.show_asked(Asked(contract.scope, contract.limits))

    def _edited(self) -> None:
        self.set_note(self.tr("Not saved yet") if self.editor.changed else "")

    def _save(self) -> None:
        asked = self.editor.asked()
        if asked is None:
            self.editor.focus_fault()
            self.asking.emit()
            return

        def keep() -> Asked:
            self._flows.contract.ask_for(asked.scope, asked.limits)
            return asked

        self.save.set_available(available=False, reason=self.tr("Saving"))
        self._bridge.run("store", keep, self._saved, self._not_saved)

    def _saved(self, asked: Asked) -> None:
        self.save.set_available(available=True)
        self.trouble.show_trouble(None)
        self.editor.keep(asked)
        self.set_note(self.tr("Not saved yet") if self.editor.changed else self.tr("Saved on this disk"))
        self._bridge.changed.emit()

    def _not_saved(self, error: FieldappError) -> None:
        self.save.set_available(available=True)
        self.trouble.show_trouble(error)

    def _check(self) -> None:
        """Look at contract, keys, signature and server; on the checks' lane, as the network may be slow."""
        self.lines.clear()
        self.check.set_available(available=False, reason=self.tr("Checking"))
        self._bridge.run("check", self._look, self._looked, self._not_looked)

    def _look(self) -> list[Finding]:
        return list(self._flows.contract.check())

    def _looked(self, found: list[Finding]) -> None:
        self.check.set_available(available=True)
        self.trouble.show_trouble(None)
        self.lines.clear()
        for finding in found:
            self.lines.add(finding)

    def _not_looked(self, error: FieldappError) -> None:
        self.check.set_available(available=True)
        self.trouble.show_trouble(error)

    def _pushed(self, contract: DigimeContract) -> str:
        words = {
            PushedAs.JSON: self.tr("JSON, with photos and files"),
            PushedAs.PDF: self.tr("PDF, with photos and files"),
            PushedAs.FHIR: self.tr("FHIR, with photos and files"),
        }
        return words[contract.pushed_as]

    def _given_by(self, contract: DigimeContract) -> str:
        words = {
            ConsentOf.ORGANISATION: self.tr("The organisation, once for all"),
            ConsentOf.RESPONDENT: self.tr("Each respondent"),
        }
        return words[contract.consent]
