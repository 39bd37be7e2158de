"""Editors and the frame around one: label above, hint between, problem text below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.components.buttons import IconButton
from fieldapp.ui.components.paint import box, sign, write
from fieldapp.ui.components.text import Sign, Text
from fieldapp.ui.theme import color, current, grown, metrics, set_variant, small, switch

WIDTHS = {"number": 112, "date": 200, "text": 420, "full": 0}
"""Widths of editors by the length of the answer, in logical pixels; 0 = as wide as there is room."""


def set_width(editor: QWidget, width: str) -> None:
    """Give an editor the width that says how long the answer is; see WIDTHS."""
    pixels = WIDTHS[width]
    if pixels:
        editor.setMaximumWidth(grown(pixels))
        editor.setMinimumWidth(min(grown(pixels), 112))
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class LineEdit(QLineEdit):
    """A one-line field; `width` is one of WIDTHS."""

    def __init__(self, text: str = "", *, width: str = "full", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_width(self, width)


class PasswordEdit(LineEdit):
    """A field whose text is hidden, with an eye at its end that shows it: by mouse, or with Alt+Down.

    Tab passes the eye by, so that no Enter or Space meant for the form shows a secret.
    """

    def __init__(self, *, width: str = "full", parent: QWidget | None = None) -> None:
        super().__init__(width=width, parent=parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.eye = IconButton("eye", "", parent=self)
        self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.eye.clicked.connect(self._flip)
        self.set_hidden(True)

    def set_hidden(self, hidden: bool) -> None:  # noqa: FBT001  (as Qt's setVisible)
        """Hide or show the text."""
        self.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self.eye.set_icon("eye" if hidden else "eye-off")
        name = self.tr("Show password") if hidden else self.tr("Hide password")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(self.tr("{act} (Alt+Down)").format(act=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Show or hide the text on Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.accept()
            self._flip()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Keep the eye at the end."""
        super().resizeEvent(event)
        size = self.eye.sizeHint()
        inset = (self.height() - size.height()) // 2
        x = inset if self.isRightToLeft() else self.width() - size.width() - inset
        self.eye.setGeometry(x, inset, size.width(), size.height())
        beside = size.width() + 4
        self.setTextMargins(
            beside if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else beside, 0
        )

    def _flip(self) -> None:
        self.set_hidden(self.echoMode() == QLineEdit.EchoMode.Normal)


class ComboBox(QComboBox):
    """A drop-down with our arrow; opens on Alt Down and is not changed by the wheel when not focused."""

    def __init__(self, *, width: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        set_width(self, width)
        switch.changed.connect(self.update)

    def event(self, event: QEvent) -> bool:
        """Let the page scroll under a drop-down that has not the focus."""
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the box and our arrow at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        paint_end_sign(painter, self, "chevron-down")
        painter.end()


def paint_end_sign(painter: QPainter, editor: QWidget, name: str) -> None:
    """Draw an icon at the end of an editor, as the arrow of a drop-down or the calendar of a date field."""
    size = 18
    x = 12.0 if editor.isRightToLeft() else editor.width() - size - 12.0
    sign(painter, name, "ink2", QPointF(x, (editor.height() - size) / 2), size)


class Toggle(QCheckBox):
    """A switch for something that takes effect at once; its text stands beside it."""

    _TRACK = QSize(44, 24)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        switch.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room of track and words."""
        width = self._TRACK.width() + 12 + metrics("body").horizontalAdvance(self.text()) + 4
        return QSize(width, small())

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002, N802  (Qt's name)
        """Return True: the words switch it too."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw track, knob and words; the knob's place says it without colour."""
        painter = QPainter(self)
        on = self.isChecked()
        track = QRectF(
            0, (self.height() - self._TRACK.height()) / 2, self._TRACK.width(), self._TRACK.height()
        )
        words = QRectF(track.right() + 12, 0, self.width() - track.width() - 12, self.height())
        if self.isRightToLeft():
            track.moveRight(self.width())
            words.moveLeft(0)
        fill = color("accent") if on else color("surface")
        edge = color("accent") if on else color("edge")
        box(painter, track, 12, fill, edge, width=float(max(current().control, 1)))
        at_end = on != self.isRightToLeft()
        knob = QRectF(track.right() - 21 if at_end else track.left() + 3, track.top() + 3, 18, 18)
        box(painter, knob, 9, color("on_accent") if on else color("edge"))
        if on:
            sign(painter, "check", "accent", knob.topLeft() + QPointF(3, 3), 12)
        painter.setLayoutDirection(self.layoutDirection())
        write(painter, words, self.text(), "body", "ink")
        painter.end()


class Field(QWidget):
    """Label above (bold), hint between label and editor, unit after the editor, problem text below.

    The answer typed stays when there is a problem: `set_problem` only marks it. The label is the editor's
    accessible name; hint and problem are its description.
    """

    def __init__(
        self, label: str, hint: str, editor: QWidget, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = Text(label, "strong", wrap=True, parent=self)
        self.label.setBuddy(editor)
        self.hint = Text(hint, "caption", "ink3", wrap=True, parent=self)
        self.hint.setVisible(bool(hint))
        column.addWidget(self.label)
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(editor, _FIRST)
        self.unit = Text(unit, "body", "ink2", parent=self)
        self.unit.setVisible(bool(unit))
        row.addWidget(self.unit)
        if editor.maximumWidth() < _UNBOUND:
            row.addStretch(1)
        column.addLayout(row)
        self._problem_row = QWidget(self)
        problem = QHBoxLayout(self._problem_row)
        problem.setContentsMargins(0, 0, 0, 0)
        problem.setSpacing(6)
        problem.addWidget(Sign("octagon", "stop", 16, self._problem_row), 0, Qt.AlignmentFlag.AlignTop)
        self.problem = Text("", "strong", "stop", wrap=True, parent=self._problem_row)
        problem.addWidget(self.problem, 1)
        column.addWidget(self._problem_row)
        self._problem_row.hide()
        editor.setAccessibleName(label)
        self._describe()

    def set_problem(self, text: str | None) -> None:
        """Mark the answer as wrong and say why, or take the mark away (None)."""
        self.problem.setText(text or "")
        self._problem_row.setVisible(bool(text))
        bad = "1" if text else ""
        if (self.editor.property("bad") or "") != bad:
            set_variant(self.editor, bad=bad)
        self._describe()

    def _describe(self) -> None:
        self.editor.setAccessibleDescription(" ".join(filter(None, (self.hint.text(), self.problem.text()))))


_FIRST = 100  # stretch of the editor beside the free space after it
_UNBOUND = 16_000_000  # QWIDGETSIZE_MAX is 2**24 - 1
