"""The gallery, filled in a real window on a real X server: where Xvfb and xdotool are installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import xdotool


@pytest.mark.timeout(300)
@pytest.mark.skipif(not xdotool.installed(), reason=xdotool.MISSING)
def test_the_gallery_is_filled_by_keyboard_alone_under_an_x_server(tmp_path: Path) -> None:
    assert xdotool.run(tmp_path).startswith("75 questions filled")
