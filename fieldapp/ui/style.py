"""The style over Fusion: one generated style sheet for boxes, one proxy style for measures and hints."""

from __future__ import annotations

from string import Template

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from fieldapp.ui.tokens import ROLES, Tokens

_METRICS = {
    QStyle.PixelMetric.PM_SmallIconSize: 18,
    QStyle.PixelMetric.PM_ButtonIconSize: 18,
    QStyle.PixelMetric.PM_LineEditIconSize: 18,
    QStyle.PixelMetric.PM_ButtonShiftHorizontal: 0,
    QStyle.PixelMetric.PM_ButtonShiftVertical: 0,
}
_HINTS = {
    QStyle.StyleHint.SH_ToolTip_WakeUpDelay: 400,
    QStyle.StyleHint.SH_UnderlineShortcut: 1,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_Widget_Animate: 0,
}


class FieldappStyle(QProxyStyle):
    """Fusion with our icon sizes, tool-tip delay and no animation of its own."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(  # noqa: N802  (Qt's name)
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return our measure, else Fusion's."""
        own = _METRICS.get(metric)
        return own if own is not None else super().pixelMetric(metric, option, widget)

    def styleHint(  # noqa: N802  (Qt's name)
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  (Qt's name)
    ) -> int:
        """Return our hint, else Fusion's."""
        own = _HINTS.get(hint)
        return own if own is not None else super().styleHint(hint, option, widget, returnData)


def style_sheet(theme: Tokens, text_scale: int, field: int, bar: int) -> str:
    """Return the application's style sheet for a theme.

    Args:
        theme: colours and line widths.
        text_scale: size of text in per cent.
        field: height of a field in logical pixels.
        bar: width of a scroll bar.
    """
    values = {
        **theme.colours,
        "hair": f"{theme.control}px",
        "thin": f"{theme.control}px",
        "thick": f"{theme.chosen}px",
        "pad": f"{13 - theme.control}px",  # border + padding stay 13, or the text jumps on focus
        "pad_thick": f"{13 - theme.chosen}px",
        "field": f"{field - 2 * theme.control}px",
        "field_thick": f"{field - 2 * theme.chosen}px",
        "item": f"{max(field - 4, 28)}px",
        "bar": f"{bar}px",
        "answer_pt": f"{ROLES['answer'][0] * text_scale / 100:g}pt",
        "caption_pt": f"{ROLES['caption'][0] * text_scale / 100:g}pt",
        "rail_edge": theme.colours["line" if theme.outlined else "rail"],
        "menu_ink": theme.colours["accent" if theme.outlined else "ink"],
    }
    rules = Template(_BOXES + _CONTROLS + _LISTS).substitute(values)
    return "\n".join((_type_rules(text_scale), _tone_rules(theme), rules))


def _type_rules(text_scale: int) -> str:
    rules = (
        f'QLabel[role="{role}"] {{ font-size: {points * text_scale / 100:g}pt; '
        f"font-weight: {'bold' if bold else 'normal'}; }}"
        for role, (points, bold) in ROLES.items()
    )
    return "\n".join(rules)


def _tone_rules(theme: Tokens) -> str:
    return "\n".join(
        f'QLabel[tone="{token}"] {{ color: {colour}; }}' for token, colour in theme.colours.items()
    )


_BOXES = """
QFrame[kind="card"] { background: $surface; border: $hair solid $line; border-radius: 10px; }
QFrame[kind="card"][current="true"] { border: $thick solid $accent; }
QFrame[kind="sunken"] { background: $sunken; border: $hair solid $line; border-radius: 8px; }
QFrame[kind="bar"] { background: $surface; border: none; border-bottom: $hair solid $line; }
QFrame[kind="footer"] { background: $surface; border: none; border-top: $hair solid $line; }
QFrame[kind="side-start"] { background: $surface; border: none; border-right: $hair solid $line; }
QFrame[kind="side-end"] { background: $surface; border: none; border-left: $hair solid $line; }
QFrame[kind="panel"] { background: $surface; border: none; }
QFrame[kind="page"], QWidget[kind="page"] { background: $bg; border: none; }
QFrame[kind="rail"] { background: $rail; border: none; border-right: $thin solid $rail_edge; }
QFrame[kind="divider"] { background: $line; border: none; }
QFrame[kind="banner-wait"] { background: $wait_soft; border: $thin solid $wait; border-radius: 10px; }
QFrame[kind="banner-safe"] { background: $safe_soft; border: $thin solid $safe; border-radius: 10px; }
QFrame[kind="banner-stop"] { background: $stop_soft; border: $thin solid $stop; border-radius: 10px; }
QFrame[kind="banner-info"] { background: $surface; border: $thin solid $line; border-radius: 10px; }
QFrame[kind="banner-block"] { background: $block_soft; border: $thin solid $block; border-radius: 10px; }
QFrame[kind="notice-info"] { background: $surface; border: none; border-bottom: $thin solid $line; }
QFrame[kind="notice-wait"] { background: $wait_soft; border: none; border-bottom: $thin solid $wait; }
QFrame[kind="notice-stop"] { background: $stop_soft; border: none; border-bottom: $thin solid $stop; }
QFrame[kind="notice-block"] { background: $block_soft; border: none; border-bottom: $thin solid $block; }
QFrame[kind="undo"] { background: $ink; border: none; border-radius: 8px; }
QToolTip { background: $surface; color: $ink; border: $thin solid $edge; padding: 4px 8px; }
"""

_CONTROLS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: $surface; color: $ink; border: $thin solid $edge; border-radius: 6px;
  padding: 0 $pad; min-height: $field; font-size: $answer_pt;
  selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit, QTextEdit { padding: 8px 8px; }
QComboBox { padding-right: 40px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: $thick solid $accent; padding: 0 $pad_thick; min-height: $field_thick;
}
QComboBox:focus { padding-right: 39px; }
QPlainTextEdit:focus, QTextEdit:focus { border: $thick solid $accent; padding: 7px 7px; }
QLineEdit[bad="1"], QAbstractSpinBox[bad="1"], QComboBox[bad="1"] {
  background: $stop_soft; border: $thick solid $stop; padding: 0 $pad_thick; min-height: $field_thick;
}
QPlainTextEdit[bad="1"], QTextEdit[bad="1"] {
  background: $stop_soft; border: $thick solid $stop; padding: 7px 7px;
}
QComboBox[bad="1"] { padding-right: 39px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sunken; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: $idle_soft; color: $ink3;
}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QLineEdit[bare="true"] {
  background: transparent; border: none; padding: 0; min-height: 0;
}
QComboBox::drop-down, QAbstractSpinBox::drop-down { border: none; width: 38px; background: transparent; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPushButton, QToolButton { border: none; background: transparent; outline: none; }
QCheckBox, QRadioButton { color: $ink; spacing: 10px; outline: none; }
"""

_LISTS = """
QComboBox QAbstractItemView, QListView[kind="popup"] {
  background: $surface; color: $ink; border: $thin solid $edge; border-radius: 8px;
  padding: 4px; outline: none;
  selection-background-color: $accent_soft; selection-color: $ink;
}
QComboBox QAbstractItemView::item, QListView[kind="popup"]::item {
  min-height: $item; padding: 0 8px; border-radius: 6px;
}
QComboBox QAbstractItemView::item:selected, QListView[kind="popup"]::item:selected {
  background: $accent_soft; color: $menu_ink;
}
QAbstractItemView { background: $surface; color: $ink; border: none; outline: none; }
QAbstractItemView[kind="bare"] { background: transparent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
  background: $surface; color: $ink2; border: none; border-bottom: $hair solid $line;
  padding: 0 12px; font-size: $caption_pt; font-weight: bold;
}
QMenu { background: $surface; color: $ink; border: $thin solid $edge; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 8px 16px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $menu_ink; }
QCalendarWidget QToolButton { padding: 4px 8px; }
QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QCalendarWidget QWidget { background: $surface; color: $ink; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: $bar; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: $bar; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 4px; min-height: 40px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 4px; min-width: 40px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
