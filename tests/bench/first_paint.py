"""A process that shows a window and says how far it is: `app DIR` (ours) or `bare`.

It says "painted" at the first paint of a window. The bare one ends then. Ours says "usable" once Home is
painted with what it shows and with the keyboard in it, and is killed by whoever started it.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit, QWidget

_FIELDS = 10
_PAGE, _SENTENCE = "page.home", "homeSentence"


class Says(QObject):
    """Prints a line when a top-level window was painted, and when a page of ours can be used."""

    def __init__(self, *, bare: bool) -> None:
        super().__init__()
        self._bare = bare
        self._said: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the paint."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            if watched.isWindow():
                QTimer.singleShot(0, lambda: self._say("painted"))
            elif watched.objectName() == _PAGE and _in_use(watched):
                QTimer.singleShot(0, lambda: self._say("usable"))
        return False

    def _say(self, what: str) -> None:
        if what not in self._said:
            self._said.add(what)
            sys.stdout.write(f"{what}\n")
            sys.stdout.flush()
        if self._bare:
            QApplication.quit()


def _in_use(page: QWidget) -> bool:
    focused, sentence = QApplication.focusWidget(), page.findChild(QLabel, _SENTENCE)
    return focused is not None and page.isAncestorOf(focused) and bool(sentence and sentence.text())


def main() -> int:
    """Show, paint, end."""
    bare = sys.argv[1] == "bare"
    application = QApplication(sys.argv[:1])
    says = Says(bare=bare)
    application.installEventFilter(says)
    if bare:
        window = QWidget()
        layout = QFormLayout(window)
        for number in range(_FIELDS):
            layout.addRow(f"Field {number}", QLineEdit())
        window.show()
        return application.exec()
    sys.argv[1:] = ["--data", sys.argv[2], "--no-keyring"]
    from fieldapp.__main__ import main as ours  # noqa: PLC0415 - the bare window must not pay for it

    return ours()


if __name__ == "__main__":
    sys.exit(main())
