"""Connectors over a real vault and a real server, with a clock under the test's control."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from dataclasses import dataclass, field

import httpx
import pytest

from fieldapp.connector import Consents, Worded
from fieldapp.connectors.digime import DigimeConnector
from fieldapp.connectors.digime.following import Patience as DigimePatience
from fieldapp.connectors.digit import DigitConnector
from fieldapp.connectors.digit.delivery import Patience
from fieldapp.records import Event, Parcel, Project
from fieldapp.settings import DIGIT_TOKENS, read_project_file
from fieldapp.vault import Vault
from tests.helpers.parcels import TENANT, ManualClock, counting_ids, counting_nonces
from tests.helpers.sandbox import SandboxProcess

USER_NAME = "amina.bello"
PASSWORD = "Field@2026"  # of the sandbox's demo account
_QUICK = httpx.Timeout(connect=2.0, read=20.0, write=20.0, pool=2.0)


@dataclass
class Connected:
    """Everything a connector test works with. What it made is closed at the end of the test."""

    project: Project
    vault: Vault
    clock: ManualClock = field(default_factory=ManualClock)
    made: list[DigitConnector | DigimeConnector] = field(
        default_factory=list[DigitConnector | DigimeConnector]
    )

    def digit(
        self,
        *,
        timeout: httpx.Timeout = _QUICK,
        patience: Patience | None = None,
        device_id: str = "device-1",
    ) -> DigitConnector:
        """Return a connector to DIGIT."""
        connector = DigitConnector(
            self.project,
            self.vault,
            clock=self.clock,
            wait=self.clock.wait,
            new_id=counting_ids("msg"),
            device_id=device_id,
            timeout=timeout,
            patience=patience or Patience(),
        )
        self.made.append(connector)
        return connector

    def digime(
        self,
        *,
        timeout: httpx.Timeout = _QUICK,
        consents: Consents = lambda _: None,
        patience: DigimePatience | None = None,
        worded: Worded = lambda _: (None, ""),
    ) -> DigimeConnector:
        """Return a connector to digi.me."""
        connector = DigimeConnector(
            self.project,
            self.vault,
            clock=self.clock,
            wait=self.clock.wait,
            new_nonce=counting_nonces(),
            consents=consents,
            timeout=timeout,
            patience=patience or DigimePatience(),
            worded=worded,
        )
        self.made.append(connector)
        return connector

    def close(self) -> None:
        """Close what was made."""
        for connector in self.made:
            connector.close()

    def secrets(self) -> set[str]:
        """Return every text in the vault that must stand in no message."""
        found: set[str] = {PASSWORD}
        for name in ("digit.tokens", "digime.tokens"):
            kept = json.loads(self.vault.get(name) or "{}")
            found |= {kept[key] for key in ("access", "refresh") if kept.get(key)}
        key = self.vault.get("digime.key")
        return found | ({key.splitlines()[1]} if key else set())


def signed_in(connected: Connected, *, access: str = "tok-access-1", refresh: str = "tok-refresh-1") -> None:
    """Put tokens into the vault as a sign-in would, for servers that check none."""
    tokens = {
        "access": access,
        "refresh": refresh,
        "expires_at": connected.clock().timestamp() + 604799,
        "lifetime": 604799.0,
        "user": {"uuid": "user-1", "user_name": USER_NAME, "name": "Amina Bello"},
        "issuer": f"{connected.project.base_url} {connected.project.tenant}",
    }
    connected.vault.put({DIGIT_TOKENS: json.dumps(tokens)})


def project_at(base_url: str, **more: object) -> Project:
    """Return a project at an address."""
    facts = {"baseUrl": base_url, "tenantId": TENANT, "campaignId": "LLIN-2026", **more}
    return read_project_file(facts)[0]


@pytest.fixture(scope="module")
def vault_of_module(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    """One open vault for a module: making one takes a fifth of a second, on purpose."""
    vault = Vault(tmp_path_factory.mktemp("vault"), use_keyring=False)
    vault.create("a passphrase")
    return vault


@pytest.fixture
def vault(vault_of_module: Vault) -> Vault:
    """An open vault with nothing in it."""
    vault_of_module.put(dict.fromkeys(("digit.tokens", "digime.tokens", "digime.key")))
    return vault_of_module


@pytest.fixture
def connected(sandbox: SandboxProcess, vault: Vault) -> Generator[Connected]:
    """The sandbox's own project, set up as from its project file; nobody is signed in."""
    project, secrets = read_project_file(sandbox.project_file())
    vault.put(dict[str, str | None](secrets))
    made = Connected(project, vault)
    yield made
    made.close()


@pytest.fixture
def connected_to(vault: Vault) -> Generator[Callable[..., Connected]]:
    """Return a maker of projects at any address, somebody being signed in."""
    made: list[Connected] = []

    def make(base_url: str, **more: object) -> Connected:
        connected = Connected(project_at(base_url, **more), vault)
        signed_in(connected)
        made.append(connected)
        return connected

    yield make
    for connected in made:
        connected.close()


def deliver(
    connector: DigitConnector | DigimeConnector,
    parcel: Parcel,
    told: list[Event] | None = None,
    after: Callable[[Event], None] = lambda _: None,
) -> list[Event]:
    """Deliver to the end and return the events.

    They are kept in `told` even when an error ends it; `after` runs between an event and the next step.
    """
    events: list[Event] = [] if told is None else told
    for event in connector.deliver(parcel):
        events.append(event)
        after(event)
    return events
