"""What a page says at its top, and what went wrong in words with the technical text behind Details."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.errors import ConsentNeeded, FieldappError, NotTrusted, SyncRunning, WireError
from fieldapp.records import Reason
from fieldapp.ui.components.buttons import Button, LinkButton
from fieldapp.ui.components.text import Sign, Text
from fieldapp.ui.theme import grown, set_variant
from fieldapp.ui.wording import worded

_SIGNS = {
    "wait": ("triangle", "wait"),
    "safe": ("shield", "safe"),
    "stop": ("octagon", "stop"),
    "block": ("lock", "block"),
    "info": ("info", "ink2"),
}


def _kinds(kind: type[FieldappError]) -> Iterator[type[FieldappError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _kinds(below)


_GO_AWAY = (kind.code for kind in _kinds(WireError) if kind.effect in {"postpone", "unsure"})
_RESPONDENTS = (kind.code for kind in _kinds(ConsentNeeded))
_PASSING = {*_GO_AWAY, *_RESPONDENTS, SyncRunning.code} - {NotTrusted.code}  # of that one somebody must know


def passes(code: str) -> bool:
    """Whether what an error of this code tells of goes away by itself, or waits for a respondent."""
    return code in _PASSING


_LEAST_WORDS = 400  # pixels of width, grown with the text; with less the acts go under the words


class Banner(QFrame):
    """One bold line, one line of why, acts at the end; kinds wait, safe, stop, block and info."""

    def __init__(
        self,
        kind: str,
        title: str,
        why: str = "",
        actions: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", f"banner-{kind}")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 10, 14, 10)
        outer.setSpacing(0)
        self._row = row = QHBoxLayout()
        row.setSpacing(8)
        outer.addLayout(row)
        name, token = _SIGNS[kind]
        self._sign = Sign(name, token, 22, self)
        row.addWidget(self._sign)
        row.addSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Text(title, "question", wrap=True, parent=self)
        self.why = Text(why, "body", "ink2", wrap=True, parent=self)
        words.addWidget(self.title)
        words.addWidget(self.why)
        self.why.setVisible(bool(why))
        row.addLayout(words, 1)
        self._acts = QWidget(self)
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(8)
        for button in actions:
            acts.addWidget(button)
        acts.addStretch(1)
        self._acts.setVisible(bool(actions))
        row.addWidget(self._acts)
        self._folded = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Put the acts under the words where both do not fit side by side."""
        super().resizeEvent(event)
        folded = self.width() - self._acts.sizeHint().width() < grown(_LEAST_WORDS)
        if folded != self._folded:
            self._folded = folded
            outer = cast("QVBoxLayout", self.layout())
            if folded:
                self._row.removeWidget(self._acts)
                outer.addWidget(self._acts)
                outer.setSpacing(8)
            else:
                outer.removeWidget(self._acts)
                self._row.addWidget(self._acts)
                outer.setSpacing(0)

    def set_words(self, kind: str, title: str, why: str = "") -> None:
        """Show another kind and other words, keeping the actions."""
        name, token = _SIGNS[kind]
        self._sign.set_icon(name, token)
        set_variant(self, kind=f"banner-{kind}")
        self.title.setText(title)
        self.why.setText(why)
        self.why.setVisible(bool(why))


class ErrorDetails(QFrame):
    """What went wrong, what to do, and the technical text behind a Details button.

    Amber for what goes away by itself (no network), red for what a person must change.
    """

    def __init__(
        self,
        trouble: FieldappError | Reason | None = None,
        parent: QWidget | None = None,
        *,
        retry: bool = False,
    ) -> None:
        super().__init__(parent)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(14, 12, 14, 12)
        outer.setSpacing(12)
        self._sign = Sign("octagon", "stop", 20, self)
        outer.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.title = Text(role="strong", tone="stop", wrap=True, parent=self)
        self.hint = Text(tone="ink", wrap=True, parent=self)
        self.detail = Text(role="caption", tone="ink2", wrap=True, parent=self)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.toggle = LinkButton(self.tr("Details"), trailing="chevron-down", parent=self)
        self.toggle.setObjectName("detailsButton")
        self.toggle.clicked.connect(self._flip)
        self.retry = Button(self.tr("Try again"), "normal", "retry", small=True, parent=self)
        self.retry.setObjectName("tryAgainButton")
        self.retry.setVisible(retry)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 4, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.retry)
        buttons.addWidget(self.toggle)
        buttons.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.detail)
        column.addLayout(buttons)
        outer.addLayout(column, 1)
        self.show_trouble(trouble)

    def show_trouble(self, trouble: FieldappError | Reason | None) -> None:
        """Show a failure, or hide everything for None; folds the details."""
        if trouble is None:
            self.hide()
            return
        if self.parentWidget() is not None:  # else it would open as a window of its own
            self.show()
        title, hint = worded(trouble)
        tone = "wait" if passes(trouble.code) else "stop"
        self._sign.set_icon("triangle" if tone == "wait" else "octagon", tone)
        set_variant(self, kind=f"banner-{tone}")
        self.title.setText(title)
        self.title.set_tone(tone)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.detail.setText(self._technical(trouble))
        self.detail.hide()
        self.toggle.setVisible(bool(trouble.detail))
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)

    def _technical(self, trouble: FieldappError | Reason) -> str:
        return self.tr("{detail} [{code}]").format(detail=trouble.detail, code=trouble.code)

    def _flip(self) -> None:
        self.detail.setVisible(self.detail.isHidden())
