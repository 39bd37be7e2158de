"""A process that shows a window, says so at its first paint and ends: `app DIR` (ours) or `bare`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget

_FIELDS = 10


class SaysFirstPaint(QObject):
    """Prints a line once a top-level window was painted, and ends the application."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for the paint."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, self._say)
        return False

    def _say(self) -> None:
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        QApplication.quit()


def main() -> int:
    """Show, paint, end."""
    application = QApplication(sys.argv[:1])
    says = SaysFirstPaint()
    application.installEventFilter(says)
    if sys.argv[1] == "bare":
        window = QWidget()
        layout = QFormLayout(window)
        for number in range(_FIELDS):
            layout.addRow(f"Field {number}", QLineEdit())
        window.show()
        return application.exec()
    from fieldapp.app import open_app, run_window  # noqa: PLC0415 - the bare window must not pay for it

    with open_app(Path(sys.argv[2]), "bench", use_keyring=False) as app:
        return run_window(app)


if __name__ == "__main__":
    sys.exit(main())
