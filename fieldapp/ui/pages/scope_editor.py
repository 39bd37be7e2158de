"""The editor of what digi.me is asked for: scope as JSON, from scratch or an example, and a limit of time."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.records import Limits, Scope, Slip, read_wired
from fieldapp.ui.components import Field, LineEdit, Text
from fieldapp.ui.pages.scope_text import EXAMPLES, JsonPaper, text_of
from fieldapp.ui.tiles import RadioTile, TileBox
from fieldapp.ui.words_of_scope import said_of

_OWN = "own"
_DIGITS = 9  # of seconds: thirty years
_MOST_TOLD = 3  # faults at once: the first are put right first


@dataclass(frozen=True)
class Asked:
    """What digi.me is asked for; None = nothing of the kind is said to it."""

    scope: Scope | None = None
    limits: Limits | None = None


class ScopeEditor(QWidget):
    """Keeps what is typed as it is; `asked` says what it means, or marks what is wrong.

    Emits:
        edited: a person changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored: Asked | None = None  # as last shown from the disk
        self._own = ""  # what was written last that is no example
        self._build_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        heading = QVBoxLayout()
        heading.setSpacing(6)
        heading.addWidget(Text(self.tr("What digi.me is asked for"), "strong", parent=self))
        heading.addWidget(self._choices)
        column.addLayout(heading)
        for field in (self._json, self._echo, self._time):
            column.addWidget(field)
        for editor in (self.json, self.seconds):
            editor.installEventFilter(self)
        self.json.typed.connect(self._typed)
        self.seconds.textEdited.connect(self._typed)

    def _build_fields(self) -> None:
        self.tiles: dict[str, RadioTile] = {}
        group = QButtonGroup(self)
        for name, words in (
            ("all", self.tr("All that the contract allows")),
            ("media", self.tr("Media and posts of Instagram and Twitter, of the last year")),
            ("music", self.tr("What was played on Spotify in the last month")),
            (_OWN, self.tr("As written below")),
        ):
            tile = RadioTile(words, "")
            tile.setObjectName(f"scope:{name}")
            tile.clicked.connect(partial(self._take, name))
            group.addButton(tile)
            self.tiles[name] = tile
        self._choices = TileBox(list(self.tiles.values()), self)  # before the fields, as Tab goes
        self.json = JsonPaper(self)
        self.json.setObjectName("scopeJson")
        self.json.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.seconds = LineEdit(width="number", parent=self)
        self.seconds.setObjectName("sourceFetchSeconds")
        self.seconds.setMaxLength(_DIGITS)
        self._json = Field(
            self.tr("Scope"),
            self.tr("As digi.me writes it, in JSON. Empty = all that the contract allows."),
            self.json,
            parent=self,
        )
        self._time = Field(
            self.tr("Look for new data at most"),
            self.tr("0 = as long as it takes. Empty = as digi.me sees fit."),
            self.seconds,
            self.tr("seconds"),
            self,
        )
        self._echo = Text("", "caption", "ink2", wrap=True, parent=self)

    @property
    def changed(self) -> bool:
        """Whether something is typed that is not what was shown from the disk."""
        stored = self._stored or Asked()
        return (self.json.text, self.seconds.text()) != (text_of(stored.scope), _seconds(stored.limits))

    def show_asked(self, asked: Asked) -> None:
        """Show what is stored, unless a person is changing it or it is shown already."""
        if asked == self._stored or (self._stored is not None and self.changed):
            return
        self._stored = asked
        self.json.show_text(text_of(asked.scope))
        self.seconds.setText(_seconds(asked.limits))
        self._mark(())
        self._mark_time(())
        self._own = ""
        self._show_choice()
        self._say()

    def forget(self) -> None:
        """Let the next that is shown replace whatever is typed."""
        self._stored = None

    def keep(self, asked: Asked) -> None:
        """Take note that this is stored now, and spell it as stored; what was typed since stays."""
        same = self.asked(mark=False) == asked
        self._stored = None if same else asked
        self.show_asked(asked)

    def asked(self, *, mark: bool = True) -> Asked | None:
        """Return what the fields mean, None where one is wrong; marks it and says why if so wanted."""
        self.json.flush()
        scope = self._read_scope()
        limits = self._read_limits()
        if mark:
            self._mark(scope if isinstance(scope, tuple) else ())
            self._mark_time(limits if isinstance(limits, tuple) else ())
        if isinstance(scope, tuple) or isinstance(limits, tuple):
            return None
        return Asked(scope, limits)

    def focus_fault(self) -> None:
        """Put the keyboard into the first field that is wrong."""
        (self.json if isinstance(self._read_scope(), tuple) else self.seconds).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Say what is wrong when a field is left, not while it is typed in."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._judge(watched)
        return super().eventFilter(watched, event)

    def _judge(self, editor: QObject) -> None:
        if editor is self.json:
            scope = self._read_scope()
            self._mark(scope if isinstance(scope, tuple) else ())
        else:
            limits = self._read_limits()
            self._mark_time(limits if isinstance(limits, tuple) else ())

    def _typed(self) -> None:
        """Take a mark away as soon as its fault is gone, and say what the text means."""
        if not isinstance(self._read_scope(), tuple):
            self._mark(())
        if not isinstance(self._read_limits(), tuple):
            self._mark_time(())
        self._show_choice()
        self._say()
        self.edited.emit()

    def _take(self, name: str) -> None:
        """Write an example into the field, or again what a person had written; Ctrl+Z takes it back."""
        self.json.flush()
        text = (self._own or self.json.text) if name == _OWN else text_of(EXAMPLES[name])
        if text == self.json.text:
            return
        cursor = self.json.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _show_choice(self) -> None:
        """Check the tile of what is written, however it is spelled; keep what is no example."""
        scope = self._read_scope()
        name = next((name for name, example in EXAMPLES.items() if example == scope), _OWN)
        if name == _OWN:
            self._own = self.json.text
        self.tiles[name].setChecked(True)

    def _read_scope(self) -> Scope | tuple[Slip, ...] | None:
        return read_wired(Scope, self.json.text) if self.json.text.strip() else None

    def _read_limits(self) -> Limits | tuple[Slip, ...] | None:
        text = self.seconds.text().strip()
        if not text:
            return None
        given = str(int(text)) if re.fullmatch(r"-?[0-9]+", text) else json.dumps(text)
        return read_wired(Limits, f'{{"duration": {{"sourceFetch": {given}}}}}')

    def _mark(self, slips: Sequence[Slip]) -> None:
        told = [said_of(slip) for slip in slips[:_MOST_TOLD]]
        if len(slips) > _MOST_TOLD:
            told.append(self.tr("and %n more", "", len(slips) - _MOST_TOLD))
        self._json.set_problem("\n".join(told) or None)

    def _mark_time(self, slips: Sequence[Slip]) -> None:
        self._time.set_problem(self.tr("Write a whole number of seconds, 0 or more.") if slips else None)

    def _say(self) -> None:
        scope = self._read_scope()
        self._echo.setVisible(not isinstance(scope, tuple))
        if scope is None:
            self._echo.setText(self.tr("Nothing is left out."))
        elif isinstance(scope, Scope):
            groups = scope.service_groups or ()
            services = [service for group in groups for service in group.service_types]
            counts = {
                "groups": len(groups),
                "services": len(services),
                "kinds": sum(len(service.service_object_types) for service in services),
                "times": len(scope.time_ranges or ()),
            }
            words = self.tr("Service groups: {groups}; services: {services}; kinds: {kinds}; times: {times}.")
            self._echo.setText(words.format(**counts))


def _seconds(limits: Limits | None) -> str:
    return "" if limits is None else str(limits.duration.source_fetch)
