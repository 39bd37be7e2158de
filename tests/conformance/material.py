"""Where the shared material stands: beside the checkout, and never in it."""

from __future__ import annotations

from pathlib import Path

import pytest

_FOLDER = Path(__file__).parents[3] / "shared" / "conformance"


def material(name: str) -> Path:
    """Return a file or folder of it; the test that asks is skipped where it is not there."""
    path = _FOLDER / name
    if not path.exists():
        pytest.skip(f"the shared material is not here: {path}")
    return path
