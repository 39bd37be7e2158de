"""DIGIT: people sign in here, forms and their texts come from here, records arrive as sync files."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from datetime import datetime

import httpx

from fieldapp.connector import Clock, Connector, Consents, Leaving, Secrets, Wait, Worded
from fieldapp.connectors.digit import forms, localization
from fieldapp.connectors.digit.delivery import Courier, Patience, fits
from fieldapp.connectors.digit.envelope import Envelope
from fieldapp.connectors.digit.filestore import Filestore
from fieldapp.connectors.digit.gateway import Gateway
from fieldapp.connectors.digit.http import DEFAULT_TIMEOUT, Http
from fieldapp.connectors.digit.readback import ReadBack
from fieldapp.connectors.digit.session import Session
from fieldapp.records import (
    DIGIT,
    Checked,
    Event,
    FormDocument,
    HeldForm,
    Parcel,
    Project,
    Receipt,
    Submission,
    User,
)

_log = logging.getLogger(__name__)


class DigitConnector:
    """Implements Connector and FormSource for one project; any number of threads may use it."""

    name = DIGIT
    title = "DIGIT"
    # Payload bytes before compression: text shrinks several times over, so sync files stay far below 5 MB.
    batch_bytes = 4 * 1024 * 1024

    def __init__(
        self,
        project: Project,
        secrets: Secrets,
        *,
        clock: Clock,
        wait: Wait,
        new_id: Callable[[], str],
        device_id: str,
        timeout: httpx.Timeout = DEFAULT_TIMEOUT,
        patience: Patience = Patience(),  # noqa: B008 - frozen
    ) -> None:
        """Take the project, the vault and the facts of the world; nothing is asked of the server yet."""
        self._project = project
        self._clock = clock
        self._http = Http(project.base_url, timeout=timeout)
        self._session = Session(self._http, secrets, tenant=project.tenant, clock=clock)
        envelope = Envelope(
            clock=clock, new_id=new_id, device_id=device_id, both_spellings=project.both_spellings
        )
        self._gateway = Gateway(self._http, self._session, envelope, clock=clock)
        filestore = self._filestore = Filestore(self._gateway, self._http.base_url, project.tenant)
        self._courier = Courier(self._gateway, filestore, project, clock=clock, wait=wait, patience=patience)

    def sign_in(self, user_name: str, password: str) -> User:
        """Get and keep tokens. Raises SignInRefused, WireError, VaultLocked."""
        return self._session.sign_in(user_name, password)

    def sign_out(self) -> None:
        """Forget the tokens here and withdraw them at the server if it can be reached."""
        stopped = self._session.sign_out()
        if stopped is not None:
            _log.info("signed out here; the server was not told: %s", stopped.code)

    def user(self) -> User | None:
        """Return who is signed in by the vault's word. Raises VaultLocked."""
        return self._session.user()

    def forms(self, held: Sequence[HeldForm]) -> list[FormDocument]:
        """Return forms that are new or changed against `held`. Raises WireError, VaultLocked."""
        return forms.search(self._gateway, self._project, held)

    def messages(self) -> dict[str, str]:
        """Return the texts of the project's modules and locale. Raises WireError."""
        return localization.search(self._http, self._project, clock=self._clock)

    def look_up(self, keys: Collection[str]) -> Iterator[dict[str, str]]:
        """Yield the texts of these keys as they arrive, whichever module has them; see FormSource.look_up."""
        return localization.look_up(self._http, self._project, keys, clock=self._clock)

    def reachable(self) -> datetime | None:
        """Return the server's time when it answers. Raises the WireError that says why it does not."""
        return localization.probe(self._http, self._project, clock=self._clock)

    def weigh(self, size: int) -> None:
        """Send so many bytes that say nothing, and wait for the answer. Raises WireError."""
        localization.weigh(self._http, self._project, size, clock=self._clock)

    def fits(self, submissions: Sequence[Submission]) -> bool:
        """Whether the sync file of these records stays within the filestore's 5 MB."""
        return fits(submissions)

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        """Deliver a parcel as a sync file; see Connector.deliver."""
        return self._courier.deliver(parcel)

    def expect(self, load: Callable[[], Submission]) -> None:
        """Prepare nothing: records go in sync files."""

    def check(self, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        """Read the sync file and every attachment back, and ask for the status; see Connector.check."""
        return ReadBack(self._filestore, self._courier).check(receipts)

    def tell_leaving(self, leaving: Leaving | None) -> None:
        """Tell how far each file is; see Connector.tell_leaving."""
        self._http.tell_leaving(leaving)

    def hang_up(self) -> None:
        """Cut short what goes on now; see Connector.hang_up."""
        self._http.hang_up()

    def close(self) -> None:
        """Release connections."""
        self._http.close()


def connect(
    project: Project,
    secrets: Secrets,
    *,
    clock: Clock,
    wait: Wait,
    new_id: Callable[[], str],
    new_nonce: Callable[[], str],  # noqa: ARG001 - every connector is offered the same facts
    device_id: str,
    consents: Consents,  # noqa: ARG001
    worded: Worded,  # noqa: ARG001
) -> Connector:
    """Return the connector of a project; every project has DIGIT."""
    return DigitConnector(project, secrets, clock=clock, wait=wait, new_id=new_id, device_id=device_id)
