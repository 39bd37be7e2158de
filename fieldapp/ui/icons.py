"""The icons: one SVG each, drawn in the colour of a token, kept until the theme changes.

One sign has one meaning: octagon = problem or refused, triangle = check this, lock = blocked, clock = waits,
shield = safe to wipe, tick in a circle = complete.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fieldapp.assets import asset
from fieldapp.ui.theme import color

_DIRECTIONAL = frozenset({"chevron-left", "chevron-right", "sign-out", "open"})
_SMALL = 18  # below this size a line of 1.8 is too thin to see
_STROKE = 'stroke-width="1.8"'


def icon(name: str, tone: str = "ink2", size: int = 18) -> QIcon:
    """Return an icon in a token's colour of the theme in use; fetch it again on `theme.switch.changed`."""
    result = QIcon()
    for ratio in sorted({1.0, _ratio()}):
        result.addPixmap(pixmap(name, tone, size, ratio))
        result.addPixmap(pixmap(name, "ink3", size, ratio), QIcon.Mode.Disabled)
    return result


def pixmap(name: str, tone: str = "ink2", size: int = 18, ratio: float | None = None) -> QPixmap:
    """Return an icon's picture, `size` logical pixels square, mirrored where the layout runs right to left.

    Args:
        name: file name in resources/icons without its ending.
        tone: colour token.
        size: side in logical pixels.
        ratio: device pixels per logical pixel; None = the screens' highest.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    mirrored = name in _DIRECTIONAL and QGuiApplication.isRightToLeft()
    return _render(name, color(tone).name(), size, ratio or _ratio(), mirrored=mirrored)


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def _render(name: str, colour: str, size: int, ratio: float, *, mirrored: bool) -> QPixmap:
    svg = _source(name).replace("currentColor", colour)
    if size < _SMALL:
        svg = svg.replace(_STROKE, 'stroke-width="2.2"')
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    if mirrored:
        picture = QPixmap.fromImage(picture.toImage().flipped(Qt.Orientation.Horizontal))
    picture.setDevicePixelRatio(ratio)
    return picture
