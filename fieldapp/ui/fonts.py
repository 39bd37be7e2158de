"""The fonts shipped with the app, so that every machine shows the same letters and no box."""

from __future__ import annotations

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

from fieldapp.assets import asset

FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic UI",
    "Noto Sans Devanagari UI",
    "Noto Sans Bengali UI",
    "Noto Sans Ethiopic",
    "Noto Sans Myanmar UI",
    "Noto Sans CJK SC",
    "Microsoft YaHei UI",
    "PingFang SC",
    "Segoe UI",
    "Nirmala UI",
    "Leelawadee UI",
    "DejaVu Sans",
)
"""Tried in this order for each letter: the shipped ones, then what the system may have for other scripts.

Chinese, Japanese and Korean letters would weigh more than all else here, so the system's fonts draw them.
"""


def load_fonts() -> None:
    """Register the shipped fonts with Qt; needs a QGuiApplication.

    Raises:
        FileNotFoundError: the installation lacks a font file, which makes it unusable for some scripts.
    """
    # That the first family lacks letters which another draws is no news, and it is on stderr at each start.
    QLoggingCategory.setFilterRules("qt.text.font.db*=false")
    for path in sorted(asset("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            message = f"font cannot be loaded: {path.name}"
            raise FileNotFoundError(message)
