"""digi.me: every record goes into a respondent's own library, by their access or the organisation's."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence

import httpx

from fieldapp.connector import Clock, Connector, Consents, Leaving, Secrets, Wait, Worded
from fieldapp.connectors.digime.access import TIMEOUT, Digime
from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.delivery import Courier
from fieldapp.connectors.digime.following import Patience, Waiting
from fieldapp.connectors.digime.packing import Packing
from fieldapp.connectors.digime.readback import ReadBack
from fieldapp.connectors.digime.respondents import Respondents
from fieldapp.errors import ConsentNeeded, ProjectInvalid
from fieldapp.records import DIGIME, Checked, Event, Outcome, Parcel, Project, Receipt, Submission


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
        wait: Wait,
        new_nonce: Callable[[], str],
        consents: Consents,
        worded: Worded,
        timeout: httpx.Timeout = TIMEOUT,
        patience: Patience = Patience(),  # noqa: B008 - frozen
    ) -> None:
        """Take the project, the vault and the facts of the world. Raises ProjectInvalid.

        `consents` says how a record's respondent stands; `worded` what its form is in words.
        """
        contract = project.digime
        if contract is None:
            raise ProjectInvalid("the project has no digi.me contract")
        respondents = Respondents(contract, consents, clock=clock)
        waiting = Waiting(clock, wait, patience)

        def of(one: Contract) -> Digime:
            return Digime(one, secrets, clock=clock, new_nonce=new_nonce, timeout=timeout, ahead=True)

        reading = Contract.reading(contract)
        self._writer = of(Contract.of(contract))
        self._reader = None if reading is None else of(reading)
        self._respondents = respondents
        self._read_back = ReadBack(self._reader, respondents, waiting) if self._reader else None
        self._courier = Courier(
            contract,
            self._writer,
            respondents,
            waiting,
            read_back=self._read_back,
            packing=Packing(contract, worded),
        )

    def fits(self, submissions: Sequence[Submission]) -> bool:
        """Whether there is at most one: each record is an import of its own."""
        return len(submissions) <= 1

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        """Deliver the record's files that are not there yet, then the record; see Connector.deliver."""
        return self._courier.deliver(parcel)

    def expect(self, load: Callable[[], Submission]) -> None:
        """Sign what describes the next record while this one's answer is waited for; see Connector.expect."""
        self._courier.expect(load)

    def check(self, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        """Read back what receipts tell of and compare; see Connector.check.

        Without a contract that reads, or without the organisation's access for it, digi.me cannot be asked.
        """
        if self._read_back is None or not self._read_back.possible:
            return (Checked(outcome=Outcome.NO_READ_BACK) for _ in receipts)
        return self._checked(self._read_back, receipts)

    def tell_leaving(self, leaving: Leaving | None) -> None:
        """Tell how far each file is; see Connector.tell_leaving."""
        self._writer.wire.tell_leaving(leaving)

    def hang_up(self) -> None:
        """Cut short what goes on now; see Connector.hang_up."""
        self._writer.hang_up()
        if self._reader is not None:
            self._reader.hang_up()

    def close(self) -> None:
        """Release connections."""
        self._writer.close()
        if self._reader is not None:
            self._reader.close()

    def _checked(self, read_back: ReadBack, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        try:
            yield from read_back.check(receipts)
        except ConsentNeeded as error:
            error.alone = self._respondents.each
            raise


def connect(
    project: Project,
    secrets: Secrets,
    *,
    clock: Clock,
    wait: Wait,
    new_id: Callable[[], str],  # noqa: ARG001 - every connector is offered the same facts
    new_nonce: Callable[[], str],
    device_id: str,  # noqa: ARG001
    consents: Consents,
    worded: Worded,
) -> Connector | None:
    """Return the connector of a project; None for one without a digi.me contract."""
    if project.digime is None:
        return None
    return DigimeConnector(
        project,
        secrets,
        clock=clock,
        wait=wait,
        new_nonce=new_nonce,
        consents=consents,
        worded=worded,
    )
