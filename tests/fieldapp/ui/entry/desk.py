"""Somebody at the entry page, with a real data folder under it and nothing but keys under the hands."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.app import App, clock, open_app
from fieldapp.records import FormDocument, FormRef, FormSummary, Project
from fieldapp.settings import Settings
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import FocusRing
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.entry import EntryPage

PROJECT = Project(name="Nets 2026", base_url="http://127.0.0.1:9", tenant="mz", campaign="LLIN")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ENTER = Qt.Key.Key_Return
ESCAPE = Qt.Key.Key_Escape

Element = dict[str, Any]


def ask(key: str, kind: str = "text", look: str = "text", **fields: Any) -> Element:
    """Return a question as the server sends it."""
    return {
        "type": "dataElement",
        "key": key,
        "name": f"{key}?",
        "dataType": kind,
        "uiElementType": look,
        "value": "null",
        **fields,
    }


def section(key: str) -> Element:
    """Return the start of a section."""
    return {"type": "section", "key": key, "name": key.capitalize()}


def xlsform(survey: str, choices: str = "") -> bytes:
    """Return an XLSForm as CSV of its sheets' lines; the first line of `survey` names its columns."""
    sheets = {"survey": survey, "choices": f"list_name,name,label\n{choices}" if choices else ""}
    lines: list[str] = []
    for name, text in {**sheets, "settings": "form_title,form_id\nHousehold,household"}.items():
        if text:
            lines += [name, *(f",{line.strip()}" for line in text.strip().splitlines())]
    return "\n".join(lines).encode()


NEEDED = [{"name": "required"}]
HOUSEHOLD = (
    section("head"),
    ask("name", validations=NEEDED),
    ask("people", "integer", "number", validations=[{"name": "max", "attribute": 30}]),
    ask("roof", "string", "radio", enums=["Mud", "Tin", "Tiles"]),
    section("visit"),
    ask("notes", look="textArea"),
    ask("photo", "image", "camera"),
    ask("agreed", "boolean", "checkbox", validations=NEEDED),
)


class Laptop:
    """A data folder that knows the project; opened and closed as often as a test likes."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.app: App = open_app(data, "passphrase", use_keyring=False)
        self.app.flows.settings_file.save(Settings(project=PROJECT))

    def receive(self, elements: Sequence[Element], schema: str = "household", **fields: Any) -> int:
        """Store a form as the server would send it and return its id."""
        document = {"schema": schema, "version": 3, "name": "Household", "elements": [*elements], **fields}
        ref = FormRef(tenant="mz", campaign="LLIN", schema_id=schema, version="3")
        arrived = (FormDocument(ref=ref, raw=json.dumps(document).encode()), FormSummary(title="Household"))
        return self.app.store.forms.put([arrived], clock())[0].id

    def add(self, survey: str, choices: str = "", media: Mapping[str, bytes] | None = None) -> int:
        """Store an XLSForm from a file, with its media by name, and return its id; see `xlsform`."""
        file = self.data.parent / "form.csv"
        for name, content in (media or {}).items():
            beside = file.with_name("form-media") / name
            beside.parent.mkdir(exist_ok=True)
            beside.write_bytes(content)
        file.write_bytes(xlsform(survey, choices))
        return self.app.flows.intake.add(file).id

    def answers(self) -> Mapping[str, str]:
        """Return what the disk holds of the one draft."""
        return self.app.store.drafts.get(self.app.store.drafts.all()[0].id).answers

    def reopen(self) -> None:
        """Open the folder again, as after a kill: nothing in memory is kept."""
        self.app.close()
        self.app = open_app(self.data, "passphrase", use_keyring=False)


class Worker:
    """The page in a window, and the person in front of it."""

    def __init__(self, laptop: Laptop, qtbot: QtBot) -> None:
        self.laptop = laptop
        self.qtbot = qtbot
        self.gone_to: list[tuple[str, dict[str, str]]] = []
        self.bridge = Bridge()
        flows = laptop.app.flows
        self.courier = Courier(flows, self.bridge)
        self.window = QWidget()
        self.page = EntryPage(flows, self.bridge, self._navigate, self.courier)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.ring = FocusRing(self.window)
        self.window.resize(1282, 768)
        self.window.show()
        self.window.activateWindow()

    def close(self) -> None:
        """Close the window as the app does: what is typed reaches the disk first."""
        self.page.settle_now()
        self.window.close()
        assert self.bridge.shutdown(10)
        self.window.deleteLater()

    def die(self) -> None:
        """Go without a word, as a killed process does: nothing more is sent to the disk."""
        self.bridge.shutdown(10)
        self.window.deleteLater()

    def opens(self, form_id: int) -> Worker:
        """Begin a record and wait for it."""
        with self.qtbot.waitSignal(self.page.opened, timeout=5000):
            self.page.open_new(form_id)
        return self

    def resumes(self) -> Worker:
        """Go on with the one draft."""
        draft = self.laptop.app.flows.board.drafts()[0]
        with self.qtbot.waitSignal(self.page.opened, timeout=5000):
            self.page.open_draft(draft.id)
        return self

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Worker:
        """Press a key wherever the keyboard is."""
        self.qtbot.keyClick(self.focus(), key, modifiers)
        return self

    def types(self, text: str) -> Worker:
        """Type into whatever has the keyboard."""
        for letter in text:
            self.qtbot.keyClicks(self.focus(), letter)
        return self

    def enters(self, *texts: str) -> Worker:
        """Answer question after question, each ended with Enter."""
        for text in texts:
            self.types(text).presses(ENTER)
        return self

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None
        return widget

    def here(self) -> str:
        """Return the key of the row that has the keyboard (a question's is its path), '' elsewhere."""
        row = self.page.desk.column.row_of(QApplication.focusWidget())
        return row.key if row else ""

    def waits_saved(self) -> Worker:
        """Wait until all that was typed is committed."""
        self.qtbot.waitUntil(lambda: not self.page.unsaved, timeout=5000)
        return self

    def undoes(self) -> Worker:
        """Press Ctrl+Z and wait until the draft is shown as it was."""
        return self.presses(Qt.Key.Key_Z, CTRL).waits_reversed()

    def redoes(self) -> Worker:
        """Press Ctrl+Shift+Z and wait until it is done again."""
        return self.presses(Qt.Key.Key_Z, CTRL | SHIFT).waits_reversed()

    def waits_reversed(self) -> Worker:
        """Wait until what was asked to be taken back is."""
        self.qtbot.waitUntil(lambda: not self.page.turns.turning and not self.page.unsaved, timeout=5000)
        return self

    def problem(self, path: str) -> str:
        """Return what is said under a question, '' if nothing is shown."""
        words = self.page.desk.column.rows[path].problem.words
        return words.text() if words.isVisible() else ""

    def reads(self, name: str) -> str:
        """Return the words of a label by its object name."""
        label = self.window.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def _navigate(self, page: str, **arguments: str) -> None:
        self.gone_to.append((page, arguments))
