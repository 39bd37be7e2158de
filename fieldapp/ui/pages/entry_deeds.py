"""What can be done with the draft in hand, by name and with its keys, for the palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from fieldapp.ui.both_words import translate
from fieldapp.ui.pages.entry_acts import Acts
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_finishing import Finishing
from fieldapp.ui.pages.entry_goto import GoTo
from fieldapp.ui.pages.entry_same import Same
from fieldapp.ui.palette_rows import Deed


class Page(Protocol):
    """The parts of the entry page that act."""

    desk: Desk
    acts: Acts
    same: Same
    go_to: GoTo
    finishing: Finishing

    @property
    def save_now(self) -> Callable[[], None]:
        """Commit what was typed."""
        ...

    @property
    def show_history(self) -> Callable[[], None]:
        """Show what was changed in the draft."""
        ...


def deeds_of(page: Page) -> list[Deed]:
    """Return the acts on the draft that is on screen."""

    def deed(words: str, act: Callable[[], object], keys: str, icon: str, *, common: bool = False) -> Deed:
        return Deed(words, act, keys, icon, common)

    return [
        deed(translate("Acts", "Go to a question"), page.go_to.open, "Ctrl+G", "search", common=True),
        deed(
            translate("Acts", "Finish this record"),
            page.desk.finish.emit,
            "Ctrl+Shift+Enter",
            "check",
            common=True,
        ),
        deed(translate("Acts", "Show what must be fixed"), page.finishing.look, "", "octagon", common=True),
        deed(translate("Acts", "Duplicate this record"), page.same.duplicate, "Ctrl+D", "plus", common=True),
        deed(
            translate("Acts", "Show the form's next language"), page.acts.speak_next, "Ctrl+Shift+L", "forms"
        ),
        deed(translate("Acts", "Undo what was done last"), page.desk.undo.emit, "Ctrl+Z", "retry"),
        deed(translate("Acts", "Do it again"), page.desk.redo.emit, "Ctrl+Shift+Z", "retry"),
        deed(translate("Acts", "What was changed in this record"), page.show_history, "Ctrl+H", "clock"),
        deed(translate("Acts", "What a newer version changes"), page.desk.see_changes.emit, "F7", "info"),
        deed(translate("Acts", "Save now"), page.save_now, "Ctrl+S", "tick-circle"),
    ]
