"""The parts that every page is made of; each paints with tokens and follows the theme by itself."""

from fieldapp.ui.components.banners import Banner, ErrorDetails
from fieldapp.ui.components.buttons import Button, IconButton, LinkButton
from fieldapp.ui.components.cards import Card, EmptyState, ScrollPage
from fieldapp.ui.components.columns import Columns
from fieldapp.ui.components.custody import CustodyLine, Stop, paint_node
from fieldapp.ui.components.fields import (
    ComboBox,
    Field,
    LineEdit,
    PasswordEdit,
    Toggle,
    paint_end_sign,
    set_width,
)
from fieldapp.ui.components.findings import Findings
from fieldapp.ui.components.focus_ring import FocusRing
from fieldapp.ui.components.keys import KeyCap, KeyHints, paint_key
from fieldapp.ui.components.pills import Chip, Pill, paint_pill, pill_size
from fieldapp.ui.components.progress import ProgressBar, SavedDot
from fieldapp.ui.components.qr import QrCode
from fieldapp.ui.components.rows import RowButton
from fieldapp.ui.components.steps import Steps
from fieldapp.ui.components.text import Divider, Sign, Text

__all__ = [
    "Banner",
    "Button",
    "Card",
    "Chip",
    "Columns",
    "ComboBox",
    "CustodyLine",
    "Divider",
    "EmptyState",
    "ErrorDetails",
    "Field",
    "Findings",
    "FocusRing",
    "IconButton",
    "KeyCap",
    "KeyHints",
    "LineEdit",
    "LinkButton",
    "PasswordEdit",
    "Pill",
    "ProgressBar",
    "QrCode",
    "RowButton",
    "SavedDot",
    "ScrollPage",
    "Sign",
    "Steps",
    "Stop",
    "Text",
    "Toggle",
    "paint_end_sign",
    "paint_key",
    "paint_node",
    "paint_pill",
    "pill_size",
    "set_width",
]
