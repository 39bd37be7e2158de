"""digi.me: every record goes into the respondent's own library as one import."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial

import httpx

from fieldapp.connector import (
    Clock,
    Connector,
    Secrets,
    Wait,
    attachment_bytes,
    conceal,
    http_client,
    told_time,
)
from fieldapp.connectors.digime.access import Access
from fieldapp.connectors.digime.push import Importer
from fieldapp.connectors.digime.signing import Signer
from fieldapp.errors import ProjectInvalid
from fieldapp.records import (
    DIGIME,
    Arrived,
    Checked,
    Event,
    Outcome,
    Parcel,
    Project,
    Receipt,
    Sent,
    Submission,
    Uploaded,
)
from fieldapp.settings import digime_scope

_TIMEOUT = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=10.0)
_RAW = 1000  # characters of an answer that a receipt keeps: of UTF-8 at most 4 kB


class DigimeConnector:
    """Implements Connector for one project with a digi.me contract; any number of threads may use it."""

    name = DIGIME
    title = "digi.me"
    batch_bytes = 0  # one record a parcel

    def __init__(
        self,
        project: Project,
        secrets: Secrets,
        *,
        clock: Clock,
        new_nonce: Callable[[], str],
        timeout: httpx.Timeout = _TIMEOUT,
    ) -> None:
        """Take the project, the vault and the facts of the world. Raises ProjectInvalid."""
        contract = project.digime
        if contract is None:
            raise ProjectInvalid("the project has no digi.me contract")
        base_url = f"{contract.base_url.rstrip('/')}/"
        self._client = http_client(base_url, timeout=timeout, headers={"user-agent": "fieldapp"})
        del self._client.headers["accept"]  # the SDK sends none with a library push
        signer = Signer(contract, secrets, clock=clock, new_nonce=new_nonce)
        scope = digime_scope(base_url, contract.contract_id)
        access = self._access = Access(self._client, base_url, signer, secrets, scope=scope, clock=clock)
        self._importer = Importer(
            self._client, base_url, signer, access, account_id=contract.account_id, clock=clock
        )

    def fits(self, submissions: Sequence[Submission]) -> bool:
        """Whether there is at most one: each record is an import of its own."""
        return len(submissions) <= 1

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        """Import the attachments that are not there yet, then the record; see Connector.deliver."""
        (submission,) = parcel.submissions
        form = submission.form
        tags = tuple(filter(None, (form.campaign, form.schema_id, form.version)))
        for attachment in submission.attachments:
            if attachment.id not in parcel.uploads:
                self._importer.push(
                    "send a file",
                    partial(attachment_bytes, attachment, parcel.files.get(attachment.sha256)),
                    attachment.media_type,
                    (submission.id, attachment.sha256),
                    (*tags, attachment.name),
                    size=attachment.size,
                )
                yield Uploaded(attachment_id=attachment.id, remote_id=attachment.sha256)
                yield Sent(size=attachment.size)
        answer = self._importer.push(
            "send a record",
            partial(iter, (submission.payload,)),
            "application/json",
            (submission.id,),
            tags,
            size=len(submission.payload),
        )
        # Nothing comes between: whoever stops hearing would take a record for unsent that is there.
        yield Arrived(
            status=str(answer.status_code),
            remote_id=submission.id,
            server_at=told_time(answer),  # the import has no time of its own; this is when it was confirmed
            raw=conceal(answer.text, self._access.tokens().secrets)[:_RAW],
        )

    def check(self, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        """Say for each that digi.me cannot be asked: reading a library takes a contract of its own."""
        return (Checked(outcome=Outcome.NO_READ_BACK) for _ in receipts)

    def hang_up(self) -> None:
        """Cut short what goes on now; see Connector.hang_up."""
        self._client.hang_up()

    def close(self) -> None:
        """Release connections."""
        self._client.close()


def connect(
    project: Project,
    secrets: Secrets,
    *,
    clock: Clock,
    wait: Wait,  # noqa: ARG001 - every connector is offered the same facts
    new_id: Callable[[], str],  # noqa: ARG001
    new_nonce: Callable[[], str],
    device_id: str,  # noqa: ARG001
) -> Connector | None:
    """Return the connector of a project; None for one without a digi.me contract."""
    if project.digime is None:
        return None
    return DigimeConnector(project, secrets, clock=clock, new_nonce=new_nonce)
