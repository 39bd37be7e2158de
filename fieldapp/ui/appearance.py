"""How the window looks and speaks: the settings and the system are followed, three keys set the text size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.settings import Settings
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.keyed import Keyed
from fieldapp.ui.language import load_language
from fieldapp.ui.theme import application, apply_theme

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""What the keys go through, in per cent."""

USUAL = 100


class Appearance(QObject):
    """Keeps theme, text size, touch and language as they are set.

    Emits:
        restyled: sizes or colours are others now.
        respoken: another language is spoken from now on; what is on screen has to be built anew.
    """

    restyled = Signal()
    respoken = Signal()

    def __init__(
        self,
        window: QWidget,
        flows: Flows,
        bridge: Bridge,
        failed: Callable[[FieldappError], None],
    ) -> None:
        """Show what is set from the first picture on; `failed` hears of a disk that refuses a change."""
        super().__init__(window)
        self._flows = flows
        self._bridge = bridge
        self._failed = failed
        self._wanted: int | None = None  # the text size that is on its way to the disk
        try:
            self._settings = flows.settings()
        except FieldappError:
            self._settings = Settings()  # whoever loads the settings next says what is wrong with the disk
        load_language(application(), self._settings.language)
        self._keyed = Keyed(application(), self)
        self._apply()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._restyle)
        hints.accessibility().contrastPreferenceChanged.connect(self._restyle)
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),  # the same key where plus needs Shift
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.usual),
        )
        for combination, act in keys:
            QShortcut(QKeySequence(combination), window).activated.connect(act)

    @property
    def settings(self) -> Settings:
        """How it is to look and speak."""
        return self._settings

    def choose(self, **changed: object) -> None:
        """Keep settings; once they are on the disk they are followed."""

        def keep() -> None:
            self._flows.change_settings(**changed)

        self._bridge.run("store", keep, lambda _: self._bridge.changed.emit(), self._failed)

    def follow(self, settings: Settings) -> None:
        """Look and speak as is set now."""
        before = self._settings
        if settings.text_scale == self._wanted:
            self._wanted = None
        elif self._wanted is not None:  # read before the last press of a key was on the disk
            settings = settings.model_copy(update={"text_scale": self._wanted})
        self._settings = settings
        looks = (settings.theme, settings.text_scale, settings.touch)
        if looks != (before.theme, before.text_scale, before.touch):
            self._restyle()
        if load_language(application(), settings.language):
            self.respoken.emit()

    @Slot()
    def larger(self) -> None:
        """Go to the next larger text size."""
        self._set(next((size for size in TEXT_SIZES if size > self._settings.text_scale), TEXT_SIZES[-1]))

    @Slot()
    def smaller(self) -> None:
        """Go to the next smaller text size."""
        below = [size for size in TEXT_SIZES if size < self._settings.text_scale]
        self._set(below[-1] if below else TEXT_SIZES[0])

    @Slot()
    def usual(self) -> None:
        """Go back to the usual text size."""
        self._set(USUAL)

    def _set(self, scale: int) -> None:
        self._settings = self._settings.model_copy(update={"text_scale": scale})
        self._restyle()

        def keep() -> None:
            self._flows.change_settings(text_scale=scale)

        def kept(_: None) -> None:
            self._bridge.changed.emit()

        def refused(error: FieldappError) -> None:
            self._wanted = None
            self._failed(error)

        self._wanted = scale
        self._bridge.run("store", keep, kept, refused)

    @Slot()
    def _restyle(self) -> None:
        self._apply()
        self.restyled.emit()

    def _apply(self) -> None:
        settings = self._settings
        apply_theme(application(), settings.theme, settings.text_scale, touch=settings.touch)
        self._keyed.watch(touch=settings.touch)
