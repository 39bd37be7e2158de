"""Why we ask (F1): what the form and its rules say about the question at hand, beside the questions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldapp.ui.components import Divider, KeyCap, LinkButton, Text
from fieldapp.ui.theme import switch
from fieldapp.ui.words_of_why import Told

WIDTH = 272


class HelpPane(QFrame):
    """Shows what is told about one question at a time.

    Emits:
        keys_wanted: the person wants the list of all keys.
        strayed: a key was pressed in it that does nothing there.
        turned: it was shown or hidden.
    """

    keys_wanted = Signal()
    strayed = Signal()
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.setObjectName("helpPane")
        self.setProperty("kind", "side-end")
        self._told: tuple[str, tuple[Told, ...]] | None = None
        head = QHBoxLayout()
        self._head = Text("", "question", wrap=True, parent=self)
        self._head.setObjectName("helpHead")
        head.addWidget(self._head, 1)
        head.addWidget(KeyCap("F1", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = _Reading(self)
        self._scroll.strayed.connect(self.strayed)
        self._scroll.setObjectName("help")
        self._scroll.setAccessibleName(self.tr("Why we ask this"))
        keys = LinkButton(self.tr("All keys"), parent=self)
        keys.setObjectName("allKeysButton")
        keys.clicked.connect(self.keys_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(keys)
        foot.addWidget(KeyCap("Shift", "F1", parent=self))
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._fit()
        switch.changed.connect(self._fit)

    def show_told(self, question: str, told: Sequence[Told]) -> None:
        """Show what is told about a question; of '' that no question is at hand."""
        shown = (question, tuple(told))
        if shown == self._told:
            return
        self._told = shown
        fresh = QFrame()
        fresh.setProperty("kind", "panel")
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        self._head.setText(told[0].heading if told else "")
        if not told:
            nothing = self.tr("The form says nothing more about this question.")
            lead = nothing if question else self.tr("Go to a question to see what the form says about it.")
            column.addWidget(Text(lead, "body", "ink2", wrap=True, parent=fresh))
        for place, each in enumerate(told):
            if place:  # the first heading is that of the pane
                column.addSpacing(6)
                column.addWidget(Divider(fresh))
                column.addSpacing(6)
                column.addWidget(Text(each.heading, "strong", wrap=True, parent=fresh))
            for line in each.lines:
                inset = len(line) - len(line.lstrip())
                words = Text(line.strip(), "body", "ink2", wrap=True, parent=fresh)
                words.setContentsMargins(inset * 6, 0, 0, 0)
                column.addWidget(words)
        column.addStretch(1)
        self._scroll.setWidget(fresh)
        self._scroll.setAccessibleDescription(self.words())

    def words(self) -> str:
        """Return all that is told, a line each, after the question that it is told about."""
        if self._told is None:
            return ""
        question, told = self._told
        lines = [question, *(line for each in told for line in (each.heading, *each.lines))]
        return "\n".join(line.strip() for line in lines if line)

    def take_focus(self) -> None:
        """Give the keyboard to what is told: the arrows read on."""
        self._scroll.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001, N802  (Qt's)
        """Say that it is shown or hidden now, which the window around it does not do to it."""
        turns = visible == self.isHidden()
        super().setVisible(visible)
        if turns:
            self.turned.emit()

    def _fit(self) -> None:
        self.setFixedWidth(WIDTH * (100 + (switch.text_scale - 100) // 2) // 100)


class _Reading(QScrollArea):
    """Text that scrolls by the arrows while it has the keyboard; Esc and all else belong to the page.

    Emits:
        strayed: a letter or Enter was pressed, which belongs to nobody here.
    """

    strayed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(80, 80)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        scrolls = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in scrolls:
            super().keyPressEvent(event)
            return
        event.ignore()
        bare = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if (
            bare
            and event.text()
            and event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            self.strayed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        super().focusInEvent(event)
        self.verticalScrollBar().setValue(0)
