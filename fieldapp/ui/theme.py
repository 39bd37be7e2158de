"""The look as one switch: tokens → palette and one generated style sheet, set on the application over Fusion.

Components that paint themselves ask `color` and `font` while painting; those that hold icons connect to
`switch.changed`. No other module names a colour or sets a style sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.fonts import FAMILIES, load_fonts
from fieldapp.ui.tokens import LIGHT, ROLES, THEMES, Tokens

PAGE_MARGIN = 24
CARD_GAP = 16
CARD_PADDING = 20
GAP = 8
RADIUS_CONTROL = 6
RADIUS_CARD = 10

_SCALES = (80, 200)  # per cent, least and most
_CONTROL = (40, 52)  # height of a button or field: by mouse, by finger
_SMALL = (32, 44)
_SCROLL_BAR = (12, 20)  # width


class Switch(QObject):
    """Tells when the theme, the text size or touch changed; repaint, measure and fetch icons anew."""

    changed = Signal()
    keys_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keyed = False  # in touch: the last act was by a keyboard that has more than letters
        self.theme: Tokens = LIGHT
        self.text_scale = 100
        self.touch = False
        self.fonts_loaded = False
        self.dressed = False  # whether the application has our style


switch = Switch()
"""The one theme of the process, as there is one QApplication style."""


def apply_theme(app: QApplication, name: str, text_scale: int = 100, *, touch: bool = False) -> None:
    """Show everything in a theme.

    Args:
        app: the application whose style, palette, font and style sheet are replaced.
        name: ``light``, ``dark``, ``contrast``, or ``system`` to follow the system's colour scheme now.
        text_scale: size of text in per cent, 80 to 200.
        touch: whether whatever is pressed has room for a finger.
    """
    from fieldapp.ui.style import FieldappStyle, style_sheet  # noqa: PLC0415  (after the frame: see take_up)

    before = (switch.theme, switch.text_scale, switch.touch)
    take_up(name, text_scale, touch=touch)
    if not switch.dressed:
        switch.dressed = True
        app.setStyle(FieldappStyle())
    elif (switch.theme, switch.text_scale, switch.touch) == before and app.styleSheet():
        return
    app.setFont(font("body"))
    app.setPalette(_palette(switch.theme))
    app.setStyleSheet(style_sheet(switch.theme, switch.text_scale, control(), _SCROLL_BAR[touch]))
    switch.changed.emit()


def take_up(name: str, text_scale: int = 100, *, touch: bool = False) -> None:
    """Know the colours, fonts and sizes of a theme from now on; the arguments are those of `apply_theme`.

    Enough for what paints itself, which can so be on the screen before style and style sheet are loaded.
    """
    if not switch.fonts_loaded:
        load_fonts()
        switch.fonts_loaded = True
    switch.theme = THEMES[system_theme() if name == "system" else name]
    switch.text_scale = min(max(text_scale, _SCALES[0]), _SCALES[1])
    switch.touch = touch


def application() -> QApplication:
    """Return the running application. Raises RuntimeError: there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        message = "no QApplication is running"
        raise RuntimeError(message)  # noqa: TRY004  (not a wrong type: nothing is there)
    return app


def system_theme() -> str:
    """Return what the system asks for now: ``contrast``, ``dark`` or ``light``."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def current() -> Tokens:
    """Return the theme in use."""
    return switch.theme


def text_scale() -> int:
    """Return the text size in use, in per cent."""
    return switch.text_scale


def color(token: str) -> QColor:
    """Return a token's colour in the theme in use. Raises KeyError: no such token."""
    return QColor(switch.theme.colours[token])


def font(role: str) -> QFont:
    """Return a type role's font at the text size in use. Raises KeyError: no such role."""
    points, bold = ROLES[role]
    result = QFont()
    result.setFamilies(list(FAMILIES))
    result.setPointSizeF(points * switch.text_scale / 100)
    result.setBold(bold)
    if role == "section":
        result.setCapitalization(QFont.Capitalization.AllUppercase)
    return result


def metrics(role: str) -> QFontMetrics:
    """Return the measures of a type role, for sizes that must hold text."""
    return QFontMetrics(font(role))


def grown(pixels: int) -> int:
    """Return a size that holds text, grown half as much as the text (a control of 40 → 60 at 200 %)."""
    return round(pixels * (1 + (switch.text_scale - 100) / 200))


def touched() -> bool:
    """Return whether sizes are those for fingers."""
    return switch.touch


def keys_shown() -> bool:
    """Return whether keys are told: not to those who work with their fingers alone."""
    return not switch.touch or switch.keyed


def tell_keys(*, keyed: bool) -> None:
    """Tell the keys, or no longer, where there is touch: a keyboard is in use, or a finger again."""
    if keyed != switch.keyed:
        switch.keyed = keyed
        switch.keys_changed.emit()


def control() -> int:
    """Return the height of a button, field or choice."""
    return max(grown(_CONTROL[switch.touch]), _least())


def small() -> int:
    """Return the height of what stands within a row: small buttons, chips, switches."""
    return max(grown(_SMALL[switch.touch]), _least())


def _least() -> int:
    return _SMALL[True] if switch.touch else 0


def set_variant(widget: QWidget, **properties: str | bool | None) -> None:
    """Set dynamic properties that the style sheet selects on, and restyle that widget alone."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _palette(theme: Tokens) -> QPalette:
    """Return a palette with every role, for what Qt paints itself and for the disabled state."""
    role = QPalette.ColorRole
    tokens = {
        role.Window: "bg",
        role.WindowText: "ink",
        role.Base: "surface",
        role.AlternateBase: "sunken",
        role.Text: "ink",
        role.Button: "surface",
        role.ButtonText: "ink",
        role.BrightText: "on_accent",
        role.ToolTipBase: "surface",
        role.ToolTipText: "ink",
        role.PlaceholderText: "ink3",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Accent: "accent",
        role.Light: "surface",
        role.Midlight: "sunken",
        role.Mid: "line",
        role.Dark: "edge",
        role.Shadow: "ink",
    }
    palette = QPalette()
    for which, token in tokens.items():
        palette.setColor(which, QColor(theme.colours[token]))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.colours["ink3"]))
    for which in (role.Base, role.Button):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.colours["idle_soft"]))
    return palette
