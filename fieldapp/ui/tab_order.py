"""The way that Tab goes, where widgets come and go while a page is shown: Qt would put new ones last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(widgets: Sequence[QWidget]) -> None:
    """Have Tab go from one widget to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def stops(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at inside a widget, itself first, in the order it was built."""
    inside = (w for w in (widget, *widget.findChildren(QWidget)) if w.window() is widget.window())
    return [w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]
