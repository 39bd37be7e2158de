"""The one way to files shipped with the app: icons, fonts, samples, translations."""

from __future__ import annotations

import sys
from pathlib import Path


def asset(*parts: str) -> Path:
    """Return a shipped file or folder: from a checkout, an installed wheel or the frozen app."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root.joinpath("resources", *parts)
