"""Which project, who is signed in, and the vault that keeps keys and tokens. Signed out, the rest works."""

from __future__ import annotations

import hashlib
from datetime import datetime

from fieldapp.connector import FormSource
from fieldapp.errors import CampaignUnknown, VaultLocked, WireError
from fieldapp.flows.asking import no_record_sent
from fieldapp.flows.delivery import Happening
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.projects import remember
from fieldapp.flows.servers import Servers
from fieldapp.flows.views import AccountView
from fieldapp.records import DIGIT, DeliveryState, Project, User
from fieldapp.settings import (
    DIGIME_KEY,
    DIGIME_READ_KEY,
    DIGIME_TOKENS,
    DIGIT_TOKENS,
    SettingsFile,
    read_project_file,
)
from fieldapp.vault import Vault

_AT_ONCE = 500  # rows moved in one transaction, so that whoever types need not wait
_CALLED = "user:"  # name of the stored fact, followed by a user's uuid: how they sign in
_TOKENS_OF_FILE = "digime.tokens.file"  # in the vault: SHA-256 of the tokens as the project file had them

ProjectKeys = tuple[Project, dict[str, str]]
"""A project, and its secrets by their names in the vault."""


class ProjectOnDisk:
    """The project in use, read from the settings; the one question Servers asks of them."""

    def __init__(self, settings_file: SettingsFile) -> None:
        """Take the settings file."""
        self._settings_file = settings_file

    def project(self) -> Project | None:
        """Return the project, None before set-up."""
        return self._settings_file.load().project


class Account:
    """Set-up, sign-in and the vault."""

    def __init__(self, ledger: Ledger, servers: Servers, vault: Vault, settings_file: SettingsFile) -> None:
        """Take what it works on."""
        self._ledger = ledger
        self._servers = servers
        self._vault = vault
        self._settings_file = settings_file
        # A project file may be opened before the vault is: its keys wait here, in memory only.
        self._unkept: ProjectKeys | None = None
        self._known: tuple[object, str] | None = None  # the last user_id, and what it was read from

    def view(self) -> AccountView:
        """Return who and where; never raises for a locked vault."""
        project = self._unkept[0] if self._unkept else self._settings_file.load().project
        return AccountView(project=project, user=self.user(), vault=self._vault.state)

    def user(self) -> User | None:
        """Return who is signed in, None when nobody is or the vault is locked."""
        if self._vault.state != "open" or self._settings_file.load().project is None:
            return None
        return self._servers.source().user()

    def user_id(self) -> str:
        """Return the signed-in user's uuid, '' = nobody is; opens the vault only where it changed."""
        stamp = (self._vault.stamp, self._settings_file.stamp)
        if self._known is None or self._known[0] != stamp:
            user = self.user()
            self._known = (stamp, user.uuid if user else "")
        return self._known[1]

    def name_of(self, user_id: str) -> str:
        """Return how a user is called who signed in on this laptop, also when somebody else is by now."""
        return self._ledger.store.facts.get(f"{_CALLED}{user_id}") or user_id

    def open_project(self, raw: bytes) -> Project:
        """Take a project file's facts and keys, and put in line what waited for them. Raises ProjectInvalid.

        While the vault is not open the whole project waits in memory until it is.
        """
        project, secrets = read_project_file(raw)
        self._unkept = (project, secrets)
        if self._vault.state == "open":
            self._keep_project()
            self._unblock()
        return project

    def set_project(self, base_url: str, tenant: str, campaign: str, name: str = "") -> Project:
        """Set the facts typed at sign-in; a project file's other facts stay. Raises ProjectInvalid."""
        self._unkept = self.typed(base_url, tenant, campaign, name)
        project = self._unkept[0]
        if self._vault.state == "open":
            self._keep_project()
        return project

    def typed(self, base_url: str, tenant: str, campaign: str, name: str = "") -> ProjectKeys:
        """Return the project that these facts make, with its keys; keeps nothing. Raises ProjectInvalid."""
        known = self.view().project
        raw = {"baseUrl": base_url, "tenantId": tenant, "campaignId": campaign, "name": name or campaign}
        fresh, _ = read_project_file(raw)
        same_server = known is not None and known.base_url == fresh.base_url
        if known is not None and same_server:
            fresh = known.model_copy(
                update={"tenant": fresh.tenant, "campaign": fresh.campaign, "name": name or known.name}
            )
        return fresh, self._unkept[1] if self._unkept and same_server else {}

    def sign_in(self, user_name: str, password: str) -> User:
        """Sign in and put blocked deliveries back in line. Raises SignInRefused, WireError, VaultLocked."""
        if self._vault.state != "open":
            raise VaultLocked
        if self._unkept:
            self._keep_project()
        with no_record_sent():
            user = self._servers.source().sign_in(user_name, password)
        return self._entered(user, user_name)

    def sign_in_at(self, there: ProjectKeys, user_name: str, password: str, *, sure: bool = False) -> User:
        """Sign in at a project's server, and take that project into use once this has worked; as `sign_in`.

        Where it does not work the project in use stays: what is finished would else be owed to another place.
        Raises CampaignUnknown too, unless `sure`: the facts come from a project file.
        """
        if self._vault.state != "open":
            raise VaultLocked
        project, in_use = there[0], self._settings_file.load().project
        got = _Got()  # what is in use stays in the vault meanwhile: a sync may need it
        with self._servers.source_of(project, got) as source, no_record_sent():
            user = source.sign_in(user_name, password)
            moves = in_use is None or in_use.address(DIGIT) != project.address(DIGIT)
            if moves and not sure and _offers(source) is False:
                raise CampaignUnknown(f"no forms for {project.campaign}", campaign=project.campaign)
        self._unkept = there
        self._keep_project(got.get(DIGIT_TOKENS))
        return self._entered(user, user_name)

    def offers_forms(self) -> bool | None:
        """Whether the server has forms of the campaign in use; None where it could not be asked."""
        return _offers(self._servers.source())

    def _entered(self, user: User, user_name: str) -> User:
        self._settings_file.update(lambda now: now.model_copy(update={"user_name": user_name}))
        self._ledger.store.facts.put(f"{_CALLED}{user.uuid}", user.name or user.user_name)
        self._unblock()
        return user

    def sign_out(self) -> None:
        """Forget the tokens here and withdraw them at the server if it can be reached; records stay."""
        self._servers.source().sign_out()

    def unlock(self, passphrase: str) -> None:
        """Open the vault. Raises VaultWrongPassphrase."""
        self._vault.unlock(passphrase)
        self._opened()

    def choose_passphrase(self, passphrase: str) -> None:
        """Make the vault on a machine without a secret service of its own."""
        self._vault.create(passphrase)
        self._opened()

    def start_over(self, passphrase: str) -> None:
        """Replace a vault whose passphrase is forgotten: tokens and keys go, records stay."""
        self._vault.reset(passphrase)
        self._opened()

    def reachable(self) -> datetime | None:
        """Return the server's time (None: it told none); raise the WireError that says why none answers."""
        return self._servers.source().reachable()

    def _opened(self) -> None:
        self._servers.forget()
        if self._unkept:
            self._keep_project()
        self._unblock()

    def _keep_project(self, tokens: str | None = None) -> None:
        """Keys first: a project whose keys are missing would look ready and not be.

        Keys and tokens that the project before used at another server go in the same step; `tokens` are
        those of who has signed in to this one.
        """
        if self._unkept is None:
            return
        project, secrets = self._unkept
        before = self._settings_file.load().project
        if before is not None:
            remember(self._ledger.store, before)
        gone = _outdated(before, project)
        if tokens is not None:
            gone[DIGIT_TOKENS] = tokens
        if changed := gone | self._news(secrets, tokens_gone=DIGIME_TOKENS in gone):
            self._vault.put(changed)
        self._settings_file.update(lambda now: now.model_copy(update={"project": project}))
        self._unkept = None
        self._servers.forget()

    def _news(self, secrets: dict[str, str], *, tokens_gone: bool) -> dict[str, str]:
        """Leave out tokens of a file that was opened before: they have been renewed since."""
        tokens = secrets.get(DIGIME_TOKENS)
        if tokens is None:
            return secrets
        mark = hashlib.sha256(tokens.encode()).hexdigest()
        known = not tokens_gone and self._vault.get(DIGIME_TOKENS) is not None
        if known and self._vault.get(_TOKENS_OF_FILE) == mark:
            return {name: text for name, text in secrets.items() if name != DIGIME_TOKENS}
        return secrets | {_TOKENS_OF_FILE: mark}

    def _unblock(self) -> None:
        """What waited for a person goes with the next sync."""
        while blocked := self._ledger.store.sums.owed([DeliveryState.BLOCKED], _AT_ONCE):
            self._ledger.move(blocked, Happening.RETRY)


class _Got:
    """Secrets of one act, in memory alone."""

    def __init__(self) -> None:
        self._kept: dict[str, str | None] = {}

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def put(self, values: dict[str, str | None]) -> None:
        self._kept |= values

    def replace(self, name: str, was: str | None, now: str | None) -> bool:
        if self._kept.get(name) != was:
            return False
        self._kept[name] = now
        return True


def _offers(source: FormSource) -> bool | None:
    """Whether a server has forms of its project's campaign, by which a misspelt one is told."""
    try:
        return bool(source.forms(()))
    except WireError:  # a server that cannot be asked that may know the campaign all the same
        return None


def _outdated(before: Project | None, project: Project) -> dict[str, str | None]:
    """Return, as what to delete, the secrets of `before` that nobody behind `project` may be shown."""
    gone: dict[str, str | None] = {}
    if before is None:
        return gone
    if (before.base_url, before.tenant) != (project.base_url, project.tenant):
        gone[DIGIT_TOKENS] = None
    was, now = before.digime, project.digime
    if was is None:
        return gone
    same = now is not None and (was.base_url, was.client_id) == (now.base_url, now.client_id)
    if not same:
        gone[DIGIME_KEY] = None
    if not same or now is None or was.consent is not now.consent:
        gone[DIGIME_TOKENS] = None
    reads = now is not None and now.read_key_apart and was.read_contract_id == now.read_contract_id
    if was.read_key_apart and not (same and reads):
        gone[DIGIME_READ_KEY] = None
    return gone
