"""A drawing, or a photo that is drawn on: by mouse, pen or finger; by keyboard a file is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.fitting import LONGEST_EDGE, Pasted
from fieldapp.ui.look import words_of
from fieldapp.ui.media_words import picture_words
from fieldapp.ui.sketch import Sketch
from fieldapp.ui.theme import set_variant
from fieldapp.ui.widgets.attachment import AttachmentLook
from forms import Node, Question

_PAPER, _SHOWN = QSize(1200, 720), QSize(480, 288)
_PAUSE = 700  # ms without a line after which the drawing is kept


class DrawLook(AttachmentLook):
    """A sheet above the line about the file. The drawing is the answer shortly after the pen is lifted."""

    ANSWERS = frozenset({("attachment", "draw"), ("attachment", "annotate")})
    picture_edge = LONGEST_EDGE

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the sheet."""
        super().__init__(question, today, parent)
        self._needs_photo = "annotate" in words_of(question)
        if not self._needs_photo:
            self.media = picture_words()
        self.sketch = self.make_sketch()
        self.sketch.begun.connect(self._begin)
        self.sketch.drawn.connect(self._lift)
        place = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        self.column.insertWidget(0, self.sketch, 0, place)
        self._unsent = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.flush)

    def make_sketch(self) -> Sketch:
        """Return the sheet; red on a photo, where black would be lost."""
        ink = Qt.GlobalColor.red if self._needs_photo else Qt.GlobalColor.black
        return Sketch(_PAPER, _SHOWN, ink, self)

    def show_node(self, node: Node) -> None:
        """Show the name of the picture; the page brings the picture itself."""
        super().show_node(node)
        if not node.text and not self._under_hand:
            self.sketch.clear()
        self.sketch.readonly = node.readonly
        self.sketch.setVisible(not self._needs_photo or self.sketch.over_picture)
        if not node.text and not node.readonly:
            self.set_note(self.invitation())

    def invitation(self) -> str:
        """Return what to do while there is no answer."""
        if self._needs_photo:
            return self.tr("then draw on it; or drop it here, or paste it with Ctrl+V")
        return self.tr("or draw above; a picture may also be dropped here, or pasted with Ctrl+V")

    def show_image(self, image: QImage) -> None:
        """Show the picture on the sheet, unless somebody is drawing there now."""
        if not self._under_hand:
            self.sketch.show_image(image)
            self.sketch.setVisible(True)

    def set_bad(self, *, bad: bool) -> None:
        """Mark the sheet too."""
        super().set_bad(bad=bad)
        if (self.sketch.property("bad") == "1") != bad:
            set_variant(self.sketch, bad="1" if bad else "0")

    def describe(self, name: str, description: str) -> None:
        """Name the sheet too."""
        super().describe(name, description)
        self.sketch.setAccessibleName(name)
        self.sketch.setAccessibleDescription(description)

    def flush(self) -> None:
        """Have the drawing kept now."""
        self._pause.stop()
        if self._unsent:
            self._unsent = False
            photo = self.sketch.over_picture and self._needs_photo
            self.file_chosen.emit(Pasted.of(self.sketch.image(), self.stem(), photo=photo))

    def take_out(self) -> None:
        """Take a new sheet, and answer with none."""
        self._pause.stop()
        self._unsent = False
        self.sketch.clear()
        super().take_out()

    def keep_soon(self) -> None:
        """Keep what is on the sheet once the hand rests."""
        self._unsent = True
        self._pause.start()

    @property
    def _under_hand(self) -> bool:
        """Whether the sheet is newer than the answer, or about to be: nothing may replace it."""
        return self._unsent or self.sketch.pen_down

    def _begin(self) -> None:
        self._pause.stop()
        self._unsent = True

    def _lift(self) -> None:
        """Go to the question that was drawn on: at the first touch the sheet would scroll under the pen."""
        self.keep_soon()
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.editor().setFocus(Qt.FocusReason.MouseFocusReason)


LOOK = DrawLook
