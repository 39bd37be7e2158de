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
    told_time,
)
from fieldapp.connectors.digime.access import TIMEOUT, Digime
from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.library import Library
from fieldapp.connectors.digime.pushing import Descriptor
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
from fieldapp.settings import DIGIME_TOKENS

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
        timeout: httpx.Timeout = TIMEOUT,
    ) -> None:
        """Take the project, the vault and the facts of the world. Raises ProjectInvalid."""
        contract = project.digime
        if contract is None:
            raise ProjectInvalid("the project has no digi.me contract")
        self._digime = Digime(
            Contract.of(contract), secrets, clock=clock, new_nonce=new_nonce, timeout=timeout
        )
        self._access = self._digime.access(DIGIME_TOKENS)
        self._library = Library(self._digime, self._access)
        self._account_id = contract.account_id

    def fits(self, submissions: Sequence[Submission]) -> bool:
        """Whether there is at most one: each record is an import of its own."""
        return len(submissions) <= 1

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        """Import the attachments that are not there yet, then the record; see Connector.deliver."""
        (submission,) = parcel.submissions
        self._digime.key()  # a key that is missing is said first: no respondent can help with that
        form = submission.form
        tags = tuple(filter(None, (form.campaign, form.schema_id, form.version)))
        for attachment in submission.attachments:
            if attachment.id not in parcel.uploads:
                self._library.push(
                    "send a file",
                    Descriptor(
                        attachment.media_type,
                        (self._account_id,),
                        (submission.id, attachment.sha256),
                        (*tags, attachment.name),
                    ),
                    partial(attachment_bytes, attachment, parcel.files.get(attachment.sha256)),
                )
                yield Uploaded(attachment_id=attachment.id, remote_id=attachment.sha256)
                yield Sent(size=attachment.size)
        answer = self._library.push(
            "send a record",
            Descriptor("application/json", (self._account_id,), (submission.id,), tags),
            partial(iter, (submission.payload,)),
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

    def close(self) -> None:
        """Release connections."""
        self._digime.close()


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
