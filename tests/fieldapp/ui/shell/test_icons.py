"""Icons: sharp at any ratio, in the theme's colours, mirrored only where they point."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from fieldapp.assets import asset
from fieldapp.ui import theme
from fieldapp.ui.icons import icon, pixmap

NAMES = sorted(path.stem for path in asset("icons").glob("*.svg"))


@pytest.fixture
def right_to_left(themed: QApplication) -> Generator[None]:
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(image: QImage) -> set[str]:
    """Every colour of a pixel that is fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", [name for name in NAMES if name != "app"])
def test_every_icon_draws_something_in_its_colour(themed: QApplication, name: str):
    assert ink(pixmap(name, "stop", 24, 4.0).toImage()) == {theme.color("stop").name().upper()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_an_icon_is_rendered_at_the_screens_ratio(themed: QApplication, ratio: float):
    picture = pixmap("home", "ink", 20, ratio)
    assert picture.width() == round(20 * ratio)
    assert picture.devicePixelRatio() == ratio


def test_an_icon_follows_the_theme(themed: QApplication):
    light = ink(pixmap("home", "accent", 24, 4.0).toImage())
    theme.apply_theme(themed, "dark")
    assert ink(pixmap("home", "accent", 24, 4.0).toImage()) != light


def test_a_disabled_button_shows_the_icon_in_grey(themed: QApplication):
    image = icon("home", "accent", 24).pixmap(24, QIcon.Mode.Disabled).toImage()
    assert theme.color("accent").name().upper() not in ink(image)


def test_an_unknown_icon_is_an_error(themed: QApplication):
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon")


def test_arrows_turn_round_and_clocks_do_not(themed: QApplication, right_to_left: None):
    themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    arrow, clock = (pixmap(name, "ink", 24, 2.0).toImage() for name in ("chevron-right", "clock"))
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert pixmap("chevron-right", "ink", 24, 2.0).toImage() == arrow.flipped(Qt.Orientation.Horizontal)
    assert pixmap("clock", "ink", 24, 2.0).toImage() == clock
