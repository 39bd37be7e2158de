"""The settings page: who, which project, how it looks, when it sends, where the data is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from importlib.metadata import version

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.faults import FOLDER
from fieldapp.flows.views import AccountView
from fieldapp.settings import Settings
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Button, Card, ErrorDetails, ScrollPage, Text
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.fact_rows import fact
from fieldapp.ui.pages.home_cards import Navigate
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.pages.settings_digime import DigimeCard
from fieldapp.ui.pages.settings_health import HealthCard
from fieldapp.ui.pages.settings_look import LanguageCard, LookCard, focus_chosen
from fieldapp.ui.pages.settings_sync import SyncCard
from fieldapp.ui.theme import application, apply_theme
from fieldapp.ui.tiles import RadioTile
from fieldapp.ui.wording import place

_MOST = 820


@dataclass(frozen=True)
class _Seen:
    """What one load brings."""

    account: AccountView
    settings: Settings
    unsent: int


class SettingsPage(ScrollPage):
    """Every choice takes effect at once and is kept.

    Emits:
        signed_out: tokens are gone from this laptop.
        recovery_wanted: the data file is damaged and the person asks to recover what can be read.
    """

    signed_out = Signal()
    recovery_wanted = Signal()

    def __init__(
        self,
        flows: Flows,
        bridge: Bridge,
        navigate: Navigate,
        courier: Courier,  # noqa: ARG002  (every page is made alike)
        parent: QWidget | None = None,
    ) -> None:
        """Take the verbs, the lanes and the way to other pages."""
        super().__init__(parent, most=_MOST)
        self._flows = flows
        self._bridge = bridge
        self._navigate = navigate
        self._seen: _Seen | None = None
        self._part = ""  # where the keyboard begins
        self.trouble = ErrorDetails(parent=self.content)
        self.body.addWidget(Text(self.tr("Settings"), "display", parent=self.content))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._account_card())
        self.look = LookCard(self.content)
        self.look.chosen.connect(self._set_look)
        self.body.addWidget(self.look)
        self.language = LanguageCard(self.content)
        self.language.chosen.connect(self._set_language)
        self.body.addWidget(self.language)
        self.auto_sync = SyncCard(self.tr("Sync"), self.content)
        self.auto_sync.chosen.connect(self._set_auto_sync)
        self.auto_sync.light_first.connect(self._set_light_first)
        self.body.addWidget(self.auto_sync)
        self.digime = DigimeCard(flows, bridge, self.content)
        self.digime.asking.connect(self.show_focus)
        self.body.addWidget(self.digime)
        self.body.addWidget(self._laptop_card())
        self.health = HealthCard(flows, bridge, self.content)
        self.health.recovery_wanted.connect(self.recovery_wanted)
        self.body.addWidget(self.health)
        self.body.addStretch(1)
        self._loader = Loader(self, bridge, self._load, self._show, self.trouble.show_trouble)

    def reload(self) -> None:
        """Load again from the disk."""
        self._loader.ask()

    def open(self, part: str = "") -> None:
        """Begin at a part, see `_to_part`; '' = at the first thing that can be set."""
        self._part = part
        if part:
            QTimer.singleShot(0, self, self.focus_main)  # also where the keyboard is on this page already

    def focus_main(self) -> None:
        """Put the keyboard on the part that is wanted, else on the colours, which stand first."""
        self._to_part()
        self.show_focus()

    def _to_part(self) -> None:
        tiles: dict[str, dict[str, RadioTile]] = {
            "colours": self.look.themes,
            "text_size": self.look.text_sizes,
            "language": self.language.languages,
            "sync": {**self.auto_sync.tiles},
        }
        account = self.sign_in if self.sign_out.isHidden() else self.sign_out
        controls = {"touch": self.look.touch, "account": account, "health": self.health.check}
        if self._part in controls:
            controls[self._part].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus_chosen(tiles[self._part or "colours"])

    # --- building ----------------------------------------------------------------------------------------

    def _account_card(self) -> Card:
        card = Card(self.tr("Account and project"), parent=self.content)
        self.user = fact(card, self.tr("Signed in as"))
        self.project = fact(card, self.tr("Project"))
        self.server = fact(card, self.tr("Server"))
        self.campaign = fact(card, self.tr("Tenant and campaign"))
        self.destinations = fact(card, self.tr("Records go to"))
        self.sign_in = Button(self.tr("Sign in"), "normal", "user", parent=card)
        self.sign_in.setObjectName("settingsSignInButton")
        self.sign_in.clicked.connect(partial(self._navigate, "sign_in"))
        self.change_project = Button(self.tr("Change project"), "normal", "folder", parent=card)
        self.change_project.setObjectName("changeProjectInUseButton")
        self.change_project.clicked.connect(partial(self._navigate, "sign_in", change_project=True))
        self.sign_out = Button(self.tr("Sign out"), "normal", "sign-out", parent=card)
        self.sign_out.setObjectName("signOutButton")
        self.sign_out.clicked.connect(self._ask)
        card.add_action(self.sign_in)
        card.add_action(self.change_project)
        card.add_action(self.sign_out)
        stay = Button(self.tr("Stay signed in"), "normal", small=True)
        stay.setObjectName("staySignedInButton")
        stay.clicked.connect(self._keep)
        leave = Button(self.tr("Sign out"), "danger", small=True)
        leave.setObjectName("confirmSignOutButton")
        leave.clicked.connect(self._leave)
        self.confirm = Banner("wait", "", "", [stay, leave], card)
        self._stay = stay
        self.confirm.hide()
        card.body.addSpacing(8)
        card.body.addWidget(self.confirm)
        return card

    def _laptop_card(self) -> Card:
        card = Card(self.tr("This laptop"), parent=self.content)
        folders = (
            (self.tr("Data folder"), self._flows.data_folder),
            (self.tr("Reports"), self._flows.data_folder / FOLDER),  # for the supervisor, if there are any
        )
        for words, where in folders:
            folder = fact(card, words)
            folder.setText(str(where))
            folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        fact(card, self.tr("Version")).setText(version("fieldapp"))
        opener = Button(self.tr("Open folder"), "normal", "folder", parent=card)
        opener.setObjectName("openFolderButton")
        opener.clicked.connect(self._open_folder)
        self.not_opened = Banner(
            "wait",
            self.tr("No program on this laptop opens folders"),
            self.tr("Copy the folder's name above into your file manager."),
            parent=card,
        )
        self.not_opened.hide()
        card.body.addWidget(self.not_opened)
        card.add_action(opener)
        return card

    # --- showing -----------------------------------------------------------------------------------------

    def _load(self) -> _Seen:
        flows = self._flows
        return _Seen(flows.account.view(), flows.settings(), flows.board.unsent())

    def _show(self, seen: _Seen) -> None:
        first = self._seen is None
        at_start = any(tile.hasFocus() for tile in self.look.themes.values())
        waiting = first and (at_start or bool(self._part))
        self._seen = seen
        user, project = seen.account.user, seen.account.project
        nobody = self.tr("Locked") if seen.account.vault == "locked" else self.tr("Nobody")
        self.user.setText((user.name or user.user_name) if user else nobody)
        self.sign_in.setVisible(user is None)
        self.sign_in.setText(self.tr("Unlock") if seen.account.vault == "locked" else self.tr("Sign in"))
        self.change_project.setVisible(project is not None)
        self.sign_out.setVisible(user is not None)
        none = self.tr("Not set up yet")
        self.project.setText(project.name if project else none)
        self.server.setText(project.base_url if project else none)
        pair = self.tr("{tenant}, {campaign}")
        self.campaign.setText(
            pair.format(tenant=project.tenant, campaign=project.campaign) if project else none
        )
        self.destinations.setText(", ".join(map(place, project.destinations)) if project else none)
        self.look.show_set(seen.settings)
        self.language.show_set(seen.settings)
        self.digime.show_project(project)
        settings = seen.settings
        self.auto_sync.show_set(settings.auto_sync, light_first=settings.light_first)
        if waiting:
            self.focus_main()  # now that it is known which one is chosen
        if first:
            QTimer.singleShot(0, self, self.show_focus)  # the window may be built anew, in another language

    # --- acting ------------------------------------------------------------------------------------------

    def _set_look(self, name: str, value: object) -> None:
        """Show it at once, keep it behind."""
        settings = self._seen.settings if self._seen else Settings()
        self._look_now(settings.model_copy(update={name: value}))
        self._keep_setting(**{name: value})

    def _look_now(self, settings: Settings) -> None:
        if self._seen is not None:
            self._seen = replace(self._seen, settings=settings)
        apply_theme(application(), settings.theme, settings.text_scale, touch=settings.touch)
        self.look.show_set(settings)

    def _set_language(self, language: str) -> None:
        self.show_focus()
        self._keep_setting(language=language)

    def _set_auto_sync(self, mode: str) -> None:
        self._keep_setting(auto_sync=mode)

    def _set_light_first(self, light_first: bool) -> None:  # noqa: FBT001  (a signal's)
        self._keep_setting(light_first=light_first)

    def _keep_setting(self, **changed: object) -> None:
        def keep() -> None:
            self._flows.change_settings(**changed)

        self._bridge.run("store", keep, self._kept, self._not_kept)

    def _kept(self, _: object) -> None:
        self.trouble.show_trouble(None)
        self._bridge.changed.emit()

    def _not_kept(self, error: FieldappError) -> None:
        """Say so and show again what is really set."""
        self.trouble.show_trouble(error)
        self.reload()

    def _ask(self) -> None:
        unsent = self._seen.unsent if self._seen else 0
        if not unsent:
            self._leave()
            return
        self.confirm.set_words(
            "wait",
            self.tr("%n records are not sent yet", "", unsent),
            self.tr("They stay on this disk and go when somebody signs in again."),
        )
        self.confirm.show()
        self._stay.setFocus()

    def _keep(self) -> None:
        self.confirm.hide()
        self.sign_out.setFocus()

    def _leave(self) -> None:
        self.confirm.hide()
        self.sign_out.set_available(available=False, reason=self.tr("Signing out"))
        self._bridge.run("net", self._flows.account.sign_out, self._gone, self._not_gone)

    def _gone(self, _: object) -> None:
        self.sign_out.set_available(available=True)
        self._bridge.changed.emit()
        self.signed_out.emit()

    def _not_gone(self, error: FieldappError) -> None:
        self.sign_out.set_available(available=True)
        self.trouble.show_trouble(error)
        self._bridge.changed.emit()

    def _open_folder(self) -> None:
        folder = str(self._flows.data_folder)
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
        self.not_opened.setVisible(not opened)
