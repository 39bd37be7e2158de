"""What can be done from anywhere in the window: its keys, and the palette that finds the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.copies import Copied
from fieldapp.ui.appearance import Appearance
from fieldapp.ui.both_words import translate
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.notices import Notices
from fieldapp.ui.pages.history import show_history
from fieldapp.ui.palette import Offers, Palette
from fieldapp.ui.palette_rows import Deed, Item
from fieldapp.ui.setting_deeds import bin_deed, setting_deeds

_FORM_KEYS = 9


class Window(Protocol):
    """What the acts need of the window."""

    @property
    def signing_in(self) -> bool:
        """Whether the sign-in covers it: then only what opens no data may be done."""
        ...

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown."""
        ...

    def go(self, page: str, **arguments: Any) -> None:
        """Show a page."""
        ...

    def page(self, name: str) -> QWidget:
        """Return a page, made if it was not yet."""
        ...

    @property
    def appearance(self) -> Appearance:
        """How it looks and speaks."""
        ...

    @property
    def notices(self) -> Notices:
        """Where it says what is to be known on any page."""
        ...

    def sync(self) -> None:
        """Send what is not sent."""
        ...

    def show_keys(self) -> None:
        """Show what every key does."""
        ...


class WindowActs(QObject):
    """Binds the window's keys and offers the same, and more, by name."""

    def __init__(  # noqa: PLR0917  (the parts of a window)
        self,
        window: Window,
        frame: QWidget,
        pages: Sequence[str],
        flows: Flows,
        bridge: Bridge,
        failed: Callable[[FieldappError], None],
    ) -> None:
        """Take the window twice, as what acts and as what holds keys and panel; `pages` in their order."""
        super().__init__(frame)
        self._window = window
        self._frame = frame
        self._pages = tuple(pages)
        self._flows = flows
        self._bridge = bridge
        self._failed = failed
        offers = Offers(
            deeds=self._deeds,
            pages=self._places,
            settings=self._settings,
            on_record=self._on_record,
            open_record=self._open,
            start_form=self._start,
            show_keys=window.show_keys,
            in_hand=self._in_hand,
        )
        self.palette = Palette(frame, flows, bridge, offers)
        self._bind()

    def _bind(self) -> None:
        window = self._window
        for place, name in enumerate(self._pages, start=1):
            self._key(f"Alt+{place}", partial(window.go, name))
        for place in range(1, _FORM_KEYS + 1):
            self._key(f"Ctrl+{place}", partial(self._start_place, place))
        self._key("F5", window.sync)
        self._key("Ctrl+R", self._continue_newest)
        self._key("Ctrl+Shift+W", partial(window.go, "where"))
        self._key("Ctrl+O", partial(window.go, "forms", add=True))
        self._key("Ctrl+K", self.palette.open)
        listed = (("Shift+F1", window.show_keys), ("?", window.show_keys))  # a field types the other one
        for keys, act in (("F1", self._help), *listed, ("Ctrl+Q", self._frame.close)):
            QShortcut(QKeySequence(keys), self._frame).activated.connect(act)  # before anybody signed in too

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        def unless_signing_in() -> None:
            if not self._window.signing_in:
                act()

        QShortcut(QKeySequence(keys), self._frame).activated.connect(unless_signing_in)

    def _help(self) -> None:
        """Explain what the person is at, where the page can; else list the keys."""
        explain = None if self._window.signing_in else getattr(self._window.shown, "explain", None)
        if callable(explain):
            explain()
        else:
            self._window.show_keys()

    # --- what the palette offers -------------------------------------------------------------------------

    def _deeds(self) -> list[Deed]:
        window = self._window
        shown: Any = window.shown
        of_page: list[Deed] = shown.deeds() if hasattr(shown, "deeds") else []
        return [
            *of_page,
            Deed(translate("Acts", "Send what is not sent"), window.sync, "F5", "sync", common=True),
            Deed(
                translate("Acts", "Continue the newest draft"),
                self._continue_newest,
                "Ctrl+R",
                common=not of_page,
            ),
            Deed(
                translate("Acts", "Add a form from a file"),
                partial(window.go, "forms", add=True),
                "Ctrl+O",
                "plus",
                common=not of_page,
            ),
            Deed(translate("Acts", "Show all keys"), window.show_keys, "Shift+F1", "keyboard", common=True),
            Deed(translate("Acts", "Close the window"), self._frame.close, "Ctrl+Q", "close"),
        ]

    def _places(self) -> list[Deed]:
        words = {
            "home": (translate("Rail", "Home"), "home"),
            "forms": (translate("Rail", "Forms"), "forms"),
            "records": (translate("Rail", "Records"), "records"),
            "sync": (translate("Rail", "Sync"), "sync"),
            "settings": (translate("Rail", "Settings"), "settings"),
        }
        go = self._window.go
        places = [
            Deed(words[name][0], partial(go, name), f"Alt+{place}", words[name][1])
            for place, name in enumerate(self._pages, start=1)
        ]
        where = translate("Acts", "Where is my data, and can this disk be wiped")
        return [
            *places,
            Deed(where, partial(go, "where"), "Ctrl+Shift+W", "shield"),
            bin_deed(go),
        ]

    def _settings(self) -> list[Deed]:
        return setting_deeds(self._window.go, self._window.appearance)

    def _on_record(self, item: Item) -> list[Deed]:
        duplicate = Deed(translate("Acts", "Duplicate it"), partial(self._duplicate, item), "", "plus")
        history = Deed(
            translate("Acts", "Show what was changed in it"),
            partial(show_history, item.id, self._flows, self._bridge, self._frame),
            "",
            "clock",
        )
        if not item.draft:
            first = Deed(translate("Acts", "Show its answers and where it is"), partial(self._open, item))
            return [first, duplicate, history]
        go_on = Deed(translate("Acts", "Continue where you stopped"), partial(self._open, item))
        problems = Deed(
            translate("Acts", "Show its problems"), partial(self._show_problems, item), "", "octagon"
        )
        return [go_on, problems, duplicate, history]

    def _in_hand(self) -> str:
        shown: Any = self._window.shown
        return shown.draft[0] if hasattr(shown, "draft") else ""

    # --- acts --------------------------------------------------------------------------------------------

    def _open(self, item: Item) -> None:
        if item.draft:
            self._window.go("entry", draft_id=item.id)
        else:
            self._window.go("records", record_id=item.id)

    def _show_problems(self, item: Item) -> None:
        entry: Any = self._window.page("entry")
        self._window.go("entry", draft_id=item.id)
        entry.show_problems_of(item.id)

    def _duplicate(self, item: Item) -> None:
        def made(copied: Copied) -> None:
            self._bridge.changed.emit()
            self._window.go("entry", draft_id=copied.opened.draft.id)

        self._bridge.run("store", partial(self._flows.copies.duplicate, item.id), made, self._failed)

    def _start(self, form_id: int) -> None:
        self._window.go("entry", form_id=form_id)

    def _start_place(self, place: int) -> None:
        """Start the form that has a key, where the page shows it; it takes no other page away."""
        if not getattr(self._window.shown, "shows_form_keys", False):
            self._window.notices.show_key_elsewhere(place)
            return

        def ready(forms: list[int]) -> None:
            if place <= len(forms):
                self._start(forms[place - 1])

        board = self._flows.board
        self._bridge.run("read", lambda: [f.id for f in board.forms() if f.readable], ready, self._failed)

    def _continue_newest(self) -> None:
        def ready(drafts: list[str]) -> None:
            if drafts:
                self._window.go("entry", draft_id=drafts[0])

        board = self._flows.board  # on the store lane: what was typed just now may make a draft the newest
        self._bridge.run("store", lambda: [d.id for d in board.drafts(1)], ready, self._failed)
