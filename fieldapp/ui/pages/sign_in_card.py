"""The card of the sign-in page: project, name, password, passphrase, and what is wrong with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.errors import CampaignUnknown, FieldappError, ProjectInvalid
from fieldapp.flows.views import AccountView
from fieldapp.records import Project
from fieldapp.ui.components import (
    Button,
    Card,
    ErrorDetails,
    Field,
    LineEdit,
    PasswordEdit,
    Sign,
    Steps,
    Text,
)

_OF_THE_PROJECT = {ProjectInvalid.code, CampaignUnknown.code}  # whose facts are then shown, to be mended
_SCHEMES = ("https://", "http://")
_SHORTEST = 8  # characters of a passphrase


class SignInCard(Card):
    """Fields and the one filled button.

    Emits:
        submitted: the fields are filled in well enough to be tried.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=28, parent=parent)
        self._project: Project | None = None
        self._vault = "open"
        self._replacing = False  # the passphrase is forgotten and a new one is chosen
        self._unfolded = False  # the project's facts are being changed
        self._filled = False
        self.steps = Steps((self.tr("Project"), self.tr("Sign in")), self)
        self._make_fields()
        self._make_buttons()
        self.trouble = ErrorDetails(parent=self)
        self.note = Text(
            self.tr(
                "Without a network you can still fill in forms. Records wait on this disk until you sign in."
            ),
            "caption",
            "ink3",
            wrap=True,
            parent=self,
        )
        self.body.setSpacing(14)
        self.body.addWidget(self.steps)
        self.body.addWidget(self._known)
        self.body.addWidget(self._file)
        self.body.addWidget(self._server)
        self.body.addWidget(self._places)
        self.body.addWidget(self._names)
        self.body.addWidget(self._phrases)
        self.body.addWidget(self.trouble)
        self.body.addLayout(self._acts)
        self.body.addWidget(self.note)
        self._arrange()

    # --- what the page asks ------------------------------------------------------------------------------

    def project_facts(self) -> tuple[str, str, str] | None:
        """Return (server address, tenant, campaign) when they were typed, None when the known ones stay."""
        if self._vault == "locked" and not self._replacing:
            return None
        typed = (self.server.text().strip(), self.tenant.text().strip(), self.campaign.text().strip())
        known = self._project
        if known and typed == (known.base_url, known.tenant, known.campaign):
            return None
        return typed

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields, by their names."""
        return {editor.objectName(): editor.text() for editor in self.findChildren(QLineEdit)}

    def type_again(self, typed: dict[str, str]) -> None:
        """Put back what stood in the fields of the card before, whose words were in another language."""
        for editor in self.findChildren(QLineEdit):
            editor.setText(typed.get(editor.objectName(), ""))

    def vault_act(self) -> str:
        """Return what the passphrase is for: unlock, create, replace, or '' when none is needed."""
        if self._vault == "new":
            return "create"
        if self._vault == "locked":
            return "replace" if self._replacing else "unlock"
        return ""

    def submit(self) -> None:
        """Check that nothing is left out, and tell the page; else show what is missing."""
        wrong: list[Field] = []
        for field, editor in self._needed():
            words = self._wrong_with(editor)
            field.set_problem(words)
            wrong += [field] if words else []
        if wrong:
            if wrong[0] in {self._server, self._tenant_field, self._campaign_field}:
                self.unfold()
            wrong[0].editor.setFocus()
        elif self._passphrase_is_right():
            self.submitted.emit()

    def _wrong_with(self, editor: LineEdit) -> str | None:
        """Return what can be said of a field before anybody is asked."""
        text = editor.text().strip()
        if not text:
            return self.tr("An answer is needed.")
        if editor is self.server and not text.lower().startswith(_SCHEMES):
            return self.tr("Begin with https://")
        return None

    def show_trouble(self, error: FieldappError | None) -> None:
        """Show what went wrong; the fields stay as they are."""
        self.trouble.show_trouble(error)
        if error is not None and error.code in _OF_THE_PROJECT:
            self.unfold()

    def show_view(self, view: AccountView, user_name: str, *, place_focus: bool) -> None:
        """Show who and where; only empty fields are filled in."""
        self._vault = view.vault
        self._project = view.project
        if view.project is not None:
            project = view.project
            for editor, text in (
                (self.server, project.base_url),
                (self.tenant, project.tenant),
                (self.campaign, project.campaign),
            ):
                if not editor.text():
                    editor.setText(text)
            place = self.tr("Tenant {tenant}  ·  {address}")
            self._project_name.setText(project.name)
            self._project_place.setText(place.format(tenant=project.tenant, address=project.base_url))
        if user_name and not self.user_name.text() and not self._filled:
            self.user_name.setText(user_name)
        self._filled = True
        self._arrange()
        if place_focus:
            self._place_focus()

    def project_changed(self) -> None:
        """Take the next view's facts in place of the typed ones: a project file was opened."""
        self._unfolded = False
        for editor in (self.server, self.tenant, self.campaign):
            editor.clear()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the server is being asked."""
        self.go.setText(self.tr("Signing in") if busy else self._go_words())
        self.go.set_available(not busy, self.tr("Waiting for the server") if busy else "")
        self.go.updateGeometry()

    def focus_wrong(self, error: FieldappError) -> None:
        """Put the keyboard where what was mistyped is typed again: mostly a secret."""
        editor = self.password if self.password.isVisible() else self.passphrase
        if error.code == CampaignUnknown.code:
            editor = self.campaign
        editor.setFocus()
        editor.selectAll()

    def forget_secrets(self) -> None:
        """Empty the password and passphrase fields, after they have done their work."""
        for editor in (self.password, self.passphrase, self.again):
            editor.clear()
            editor.set_hidden(True)

    # --- building ----------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.server = _named(LineEdit(parent=self), "serverAddress")
        self.tenant = _named(LineEdit(parent=self), "tenant")
        self.campaign = _named(LineEdit(parent=self), "campaign")
        self.user_name = _named(LineEdit(parent=self), "userName")
        self.password = PasswordEdit(parent=self)
        self.password.setObjectName("password")
        self.passphrase = PasswordEdit(parent=self)
        self.passphrase.setObjectName("passphrase")
        self.again = PasswordEdit(parent=self)
        self.again.setObjectName("passphraseAgain")
        self._server = Field(self.tr("Server address"), "", self.server, parent=self)
        self._tenant_field = Field(self.tr("Tenant"), "", self.tenant, parent=self)
        self._campaign_field = Field(self.tr("Campaign"), "", self.campaign, parent=self)
        self._user_field = Field(self.tr("User name"), "", self.user_name, parent=self)
        self._password_field = Field(self.tr("Password"), "", self.password, parent=self)
        self._phrase_field = Field(self.tr("Passphrase"), "", self.passphrase, parent=self)
        self._again_field = Field(self.tr("Passphrase again"), "", self.again, parent=self)
        self._places = _side_by_side(self, self._tenant_field, self._campaign_field)
        self._names = _side_by_side(self, self._user_field, self._password_field)
        self._phrases = QWidget(self)
        column = QVBoxLayout(self._phrases)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._phrase_why = Text(role="body", tone="ink2", wrap=True, parent=self._phrases)
        column.addWidget(self._phrase_why)
        column.addWidget(_side_by_side(self._phrases, self._phrase_field, self._again_field))
        self._make_known_project()
        self._make_file_box()
        for field in self.findChildren(Field):
            field.editor.textChanged.connect(partial(self._mended, field))  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]

    def _make_known_project(self) -> None:
        self._known = QFrame(self)
        self._known.setProperty("kind", "sunken")
        row = QHBoxLayout(self._known)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._project_name = Text(role="strong", elide=True, parent=self._known)
        self._project_place = Text(role="caption", tone="ink3", elide=True, parent=self._known)
        words.addWidget(self._project_name)
        words.addWidget(self._project_place)
        self.change = Button(self.tr("Change"), "quiet", small=True, parent=self._known)
        self.change.setObjectName("changeProjectButton")
        self.change.clicked.connect(self.unfold)
        row.addWidget(Sign("check", "ink2", 18, self._known))
        row.addLayout(words, 1)
        row.addWidget(self.change)

    def _make_file_box(self) -> None:
        self._file = QFrame(self)
        self._file.setProperty("kind", "sunken")
        row = QHBoxLayout(self._file)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        words = self.tr("Got a project file? It fills this in.")
        row.addWidget(Text(words, "body", "ink2", wrap=True, parent=self._file), 1)
        self.open_file = Button(
            self.tr("Open project file"), "normal", "folder", small=True, parent=self._file
        )
        self.open_file.setObjectName("openProjectButton")
        row.addWidget(self.open_file)

    def _make_buttons(self) -> None:
        self.go = Button(self._go_words(), "primary", trailing="chevron-right", parent=self)
        self.go.setObjectName("signInButton")
        self.go.clicked.connect(self.submit)
        self.later = Button(self.tr("Work now, sign in later"), "quiet", parent=self)
        self.later.setObjectName("workNowButton")
        self.forgot = Button(self.tr("Forgot the passphrase"), "quiet", parent=self)
        self.forgot.setObjectName("forgotPassphraseButton")
        self.forgot.clicked.connect(self._replace)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        self._acts.addWidget(self.go)
        self._acts.addWidget(self.later)
        self._acts.addWidget(self.forgot)
        self._acts.addStretch(1)

    @staticmethod
    def _mended(field: Field, text: str) -> None:
        """Take the mark away from a field that is being filled in."""
        if text.strip():
            field.set_problem(None)

    # --- what is seen ------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Show the fields of the case at hand."""
        locked = self._vault == "locked" and not self._replacing
        known = self._project is not None
        typing = not locked and (self._unfolded or not known)
        self._known.setVisible(known and not typing)
        self._file.setVisible(typing)
        self._server.setVisible(typing)
        self._places.setVisible(typing)
        self._names.setVisible(not locked)
        self._phrases.setVisible(self._vault != "open")
        self._again_field.setVisible(not locked)
        self.forgot.setVisible(locked)
        self.steps.setVisible(not locked)
        self.steps.set_current(1 if known and not self._unfolded else 0)
        self._phrase_why.setText(
            self.tr("Enter the passphrase you chose on this laptop.")
            if locked
            else self.tr("Choose a passphrase. It locks your sign-in on this laptop.")
        )
        if self.go.available:
            self.go.setText(self._go_words())
            self.go.updateGeometry()

    def _go_words(self) -> str:
        locked = self._vault == "locked" and not self._replacing
        return self.tr("Unlock") if locked else self.tr("Sign in")

    def _place_focus(self) -> None:
        """Put the focus into the first empty field."""
        editors = [editor for _, editor in self._needed() if editor.isVisibleTo(self)]
        first = next((editor for editor in editors if not editor.text()), None)
        (first or self.go).setFocus()

    def _needed(self) -> list[tuple[Field, LineEdit]]:
        """Return what must not be empty, in reading order."""
        names = [(self._user_field, self.user_name), (self._password_field, self.password)]
        phrase = [(self._phrase_field, self.passphrase)]
        places = [
            (self._server, self.server),
            (self._tenant_field, self.tenant),
            (self._campaign_field, self.campaign),
        ]
        if self._vault == "locked" and not self._replacing:
            return [*phrase]
        if self._vault == "open":
            return [*places, *names]
        return [*places, *names, *phrase, (self._again_field, self.again)]

    def _passphrase_is_right(self) -> bool:
        """Return whether a newly chosen passphrase is long enough and was typed twice the same."""
        if self.vault_act() not in {"create", "replace"}:
            return True
        if len(self.passphrase.text()) < _SHORTEST:
            words = self.tr("At least {count} characters.").format(count=_SHORTEST)
            self._phrase_field.set_problem(words)
            self.passphrase.setFocus()
            return False
        if self.passphrase.text() != self.again.text():
            self._again_field.set_problem(self.tr("The two are not the same."))
            self.again.setFocus()
            return False
        return True

    def unfold(self) -> None:
        """Show the fields of the project's facts, and the way to open a project file."""
        self._unfolded = True
        self._arrange()
        self.server.setFocus()

    def change_project(self) -> None:
        """Show the project's fields with the keyboard in the campaign; a locked vault is opened first."""
        self.unfold()
        editor = self.campaign if self.campaign.isVisibleTo(self) else self.passphrase
        editor.setFocus()
        editor.selectAll()

    def _replace(self) -> None:
        self._replacing = True
        self.show_trouble(None)
        self.passphrase.clear()
        self._arrange()
        self.user_name.setFocus()


def _named(editor: LineEdit, name: str) -> LineEdit:
    editor.setObjectName(name)
    return editor


def _side_by_side(parent: QWidget, *fields: Field) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(14)
    for field in fields:
        row.addWidget(field, 1)
    return holder
