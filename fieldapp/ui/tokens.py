"""The three token sets of the look: colours by meaning, line widths, type roles. Data only; no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_COLOURS: dict[str, tuple[str, str, str]] = {
    # token: (light, dark, high contrast)
    "bg": ("#EDF1F2", "#0D161B", "#000000"),
    "surface": ("#FFFFFF", "#15222A", "#000000"),
    "sunken": ("#F4F7F8", "#1B2B34", "#000000"),
    "line": ("#D2DBDF", "#2B3E48", "#FFFFFF"),
    "edge": ("#6A7C86", "#7D939E", "#FFFFFF"),
    "ink": ("#14232B", "#E8F0F3", "#FFFFFF"),
    "ink2": ("#42555F", "#B6C6CE", "#FFFFFF"),
    "ink3": ("#566973", "#98ABB5", "#FFFFFF"),
    "accent": ("#0B5D7E", "#6CC3E6", "#FFE94A"),
    "accent_hover": ("#094C68", "#8BD2EF", "#FFFFFF"),
    "on_accent": ("#FFFFFF", "#06222E", "#000000"),
    "accent_soft": ("#DCECF3", "#173C4D", "#000000"),
    "current": ("#F1F7FA", "#1A2C36", "#000000"),
    "ring": ("#0B5D7E", "#8FD6F2", "#00E5FF"),
    "rail": ("#0F2E3C", "#091014", "#000000"),
    "rail_on": ("#1F4C60", "#1B2F39", "#FFE94A"),
    "rail_ink": ("#FFFFFF", "#FFFFFF", "#000000"),
    "rail_ink2": ("#B9CED8", "#9FB4BE", "#FFFFFF"),
    "on_rail": ("#FFFFFF", "#FFFFFF", "#FFFFFF"),
    "rail_ring": ("#8FD6F2", "#8FD6F2", "#00E5FF"),
    "safe": ("#1A6A3A", "#7AD89C", "#6BFF9C"),
    "safe_soft": ("#DDF1E4", "#143625", "#000000"),
    "wait": ("#7A5000", "#F0C463", "#FFC83D"),
    "wait_soft": ("#FBEDCB", "#3A2D0E", "#000000"),
    "block": ("#5A3A9A", "#C6B4F7", "#D9C7FF"),
    "block_soft": ("#EAE4F8", "#2E2552", "#000000"),
    "stop": ("#A61B2B", "#FF9DA2", "#FF9C9C"),
    "stop_soft": ("#FCE6E7", "#471A20", "#000000"),
    "idle": ("#42555F", "#B6C6CE", "#FFFFFF"),
    "idle_soft": ("#E4EAEC", "#24353F", "#000000"),
    "key_bg": ("#F4F7F8", "#1B2B34", "#000000"),
    "key_line": ("#A9B7BE", "#5A707B", "#FFFFFF"),
    "bar": ("#5D94AB", "#3F7C96", "#B8B8B8"),
    "badge": ("#FFD98A", "#FFD98A", "#FFFFFF"),
    "badge_ink": ("#3A2600", "#3A2600", "#000000"),
}

_GROUNDS = ("surface", "bg", "sunken")

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "ink2", "ink3", "accent") for ground in _GROUNDS),
    ("ink", "accent_soft"),
    ("ink2", "accent_soft"),
    ("ink3", "accent_soft"),
    ("ink", "current"),
    ("ink2", "current"),
    ("ink2", "stop_soft"),
    ("ink2", "wait_soft"),
    ("ink2", "safe_soft"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("ink3", "idle_soft"),
    ("rail_ink", "rail_on"),
    ("rail_ink2", "rail"),
    ("on_rail", "rail"),
    *((tone, ground) for tone in ("safe", "wait", "block", "stop") for ground in ("surface", f"{tone}_soft")),
    ("stop", "bg"),
    ("idle", "idle_soft"),
    *((ink, f"{tone}_soft") for ink in ("ink", "accent") for tone in ("wait", "safe", "block", "stop")),
    ("ink2", "block_soft"),
    ("ink3", "current"),
    ("accent", "current"),
    ("surface", "ink"),  # the undo bar
    *((tone, ground) for tone in ("safe", "wait", "block") for ground in ("bg", "current")),
    ("stop", "current"),
    ("ink2", "key_bg"),
    ("badge_ink", "badge"),
)
"""Every (text, ground) pair that components draw; each must reach WCAG 4.5."""

PART_PAIRS: tuple[tuple[str, str], ...] = (
    *(
        ("edge", ground)
        for ground in (*_GROUNDS, "accent_soft", "current", "wait_soft", "block_soft", "stop_soft")
    ),
    *(("ring", ground) for ground in (*_GROUNDS, "accent_soft", "current", "idle_soft")),
    *(("ring", f"{tone}_soft") for tone in ("wait", "safe", "block", "stop")),
    ("accent", "surface"),
    ("accent", "bg"),
    ("stop", "surface"),
    ("wait", "bg"),
    ("on_accent", "accent"),
    ("rail_ring", "rail"),
    ("accent", "idle_soft"),
    ("safe", "idle_soft"),
    ("bar", "surface"),
)
"""Every (part, ground) pair of borders, rings and bars that carry meaning; each must reach WCAG 3."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: colours as hex by token name, and line widths in logical pixels."""

    name: str
    colours: Mapping[str, str]
    control: int = 1  # border of fields and buttons
    chosen: int = 2  # border of what is chosen or wrong
    ring: int = 2  # focus ring, drawn with a 2 px gap

    @property
    def outlined(self) -> bool:
        """Whether fills turn into borders (high contrast)."""
        return self.name == "contrast"


def _theme(column: int) -> Mapping[str, str]:
    return MappingProxyType({token: row[column] for token, row in _COLOURS.items()})


LIGHT = Tokens("light", _theme(0))
DARK = Tokens("dark", _theme(1))
CONTRAST = Tokens("contrast", _theme(2), control=2, ring=3)
THEMES: Mapping[str, Tokens] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK, CONTRAST)})

ROLES: Mapping[str, tuple[float, bool]] = MappingProxyType(
    {
        # role: (size in pt at 100 %, bold)
        "hero": (27, True),
        "display": (21, True),
        "title": (15, True),
        "question": (12, True),
        "answer": (12, False),
        "choice": (11.25, False),
        "body": (10.5, False),
        "strong": (10.5, True),
        "pill": (9.5, True),
        "caption": (9, False),
        "meta": (9, True),
        "section": (9, True),  # small heads, drawn in capitals where the script has them
    }
)
