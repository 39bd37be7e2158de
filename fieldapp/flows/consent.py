"""Asking respondents for a place in their own digi.me library, and keeping what they give.

The order is what makes a kill harmless: an intent is a row before anything is asked; what a question is
recognised by is in the vault before its link is shown; a code that came back is in the vault before it is
exchanged, and the tokens before the row says that they were given. `resume` goes on from each of these.
Whoever settles a question holds `Spending`, so that no code is spent twice; taking back waits for nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from fieldapp.addresses import is_this_machine
from fieldapp.connector import Clock
from fieldapp.connectors.digime.calls import THIS_LAPTOP
from fieldapp.errors import (
    ConsentNeeded,
    ConsentOver,
    FieldappError,
    NotFound,
    OtherAnswer,
    OtherProject,
    ProjectInvalid,
    VaultLocked,
)
from fieldapp.flows.asked import Asked
from fieldapp.flows.doorstep import Doorstep, Invitation
from fieldapp.flows.going_on import GoingOn
from fieldapp.flows.granted import Granted, NamedSecrets, decline, in_want, owe_again
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.pending import Pending, came_back, unknown_code
from fieldapp.flows.questions import Questions, demand_same, goes_to_provider, reads_apart
from fieldapp.flows.servers import HasProject
from fieldapp.flows.spending import Spending
from fieldapp.flows.views import ShareLine, ShareView
from fieldapp.records import (
    DIGIME,
    Consent,
    ConsentOf,
    ConsentState,
    Delivery,
    DigimeContract,
    Project,
    Reason,
)
from fieldapp.settings import tokens_of

_CAN_BE_OUT = (ConsentState.ASKED, ConsentState.GIVEN)


class Sharing:
    """Consents, from the intent to the tokens in the vault and back."""

    def __init__(
        self,
        projects: HasProject,
        secrets: NamedSecrets,
        ledger: Ledger,
        *,
        lock_file: Path,
        clock: Clock,
        new_nonce: Callable[[], str],
        new_respondent: Callable[[], str],
    ) -> None:
        """Take project, vault and outbox; `new_respondent` gives 32 hex digits that nobody had.

        `lock_file` keeps two from spending one answer.
        """
        self._projects = projects
        self._secrets = secrets
        self._ledger = ledger
        self._store = ledger.store
        self._granted = Granted(secrets, ledger, clock=clock)
        self._clock = clock
        self._questions = Questions(secrets, clock=clock, new_nonce=new_nonce)
        self._spending = Spending(lock_file)
        # Apart from what a person asks: that is not cut short with a sync.
        alone = Questions(secrets, clock=clock, new_nonce=new_nonce)
        self._going_on = GoingOn(ledger.store, self._granted, alone, self._spending, self._contract)
        self.tidy = self._going_on.tidy
        self.go_on = self._going_on.go_on
        self.hang_up = self._going_on.hang_up
        self._asked = Asked(ledger.store)
        self.everyone = self._asked.everyone
        self._new_nonce = new_nonce
        self._new_respondent = new_respondent

    # --- looking -----------------------------------------------------------------------------------------

    def asks(self) -> bool:
        """Whether the project in use asks each respondent."""
        return self._asking_project() is not None

    def view(self, record_id: str) -> ShareView | None:
        """Return how far a record's consent is; None where its respondent is not asked at all."""
        project = self._asking_project()
        row = self._row(record_id) if project else None
        if project is None or row is None:
            return None
        consent = self._store.consents.of(record_id)
        pending = self._out(consent) if consent and consent.state in _CAN_BE_OUT else None
        elsewhere = row.address != project.address(DIGIME)
        same_as = self._same_as(consent, pending) if consent and pending else ""
        trouble = consent.reason if consent and not same_as and not consent.state.no else None
        stands = consent is not None and consent.stands(self._clock()) and not in_want(row)
        return ShareView(
            consent=consent,
            link=pending.url if pending and not pending.code else "",
            needed=not stands,
            unread=stands and self._unread(row, consent, project.digime),
            trouble=Reason.of(OtherProject()) if elsewhere else trouble,
            elsewhere=elsewhere,
            same_as=same_as,
        )

    def waiting(self) -> tuple[ShareLine, ...]:
        """Return the records that wait for their respondent, those that were asked longest ago first."""
        return self._asked.waiting() if self.asks() else ()

    def demand_asked(self, record_id: str) -> None:
        """Raise ProjectInvalid, OtherProject or NotFound where a record's respondent is not asked."""
        self._contract(record_id)

    def _unread(self, row: Delivery, consent: Consent | None, contract: DigimeContract | None) -> bool:
        """Whether the respondent could still let their copy be read back, which takes a yes of its own.

        What goes to the service behind an account, as FHIR does, nobody reads back: files alone are left.
        """
        if consent is None or contract is None or not reads_apart(contract):
            return False
        if goes_to_provider(contract) and not row.media:
            return False
        try:
            return not self._granted.may_read(consent)
        except VaultLocked:
            return False

    def _same_as(self, consent: Consent, pending: Pending) -> str:
        """Return with which record the same library was given, '' where nobody has to look at that."""
        if not pending.doubted or not consent.state.open:
            return ""
        ids = [one.submission_id for one in self._granted.others(consent, pending.user)]
        titles = self._store.consents.titles(ids)
        return next((titles[id_] for id_ in ids if id_ in titles), ids[0] if ids else consent.submission_id)

    def _out(self, consent: Consent) -> Pending | None:
        try:
            return self._granted.pending(consent)
        except VaultLocked:  # all else of a record is shown; whoever acts is told
            return None

    # --- asking ------------------------------------------------------------------------------------------

    def want(self, record_id: str) -> Consent:
        """Note that a record's respondent shall be asked; works without a network.

        Returns what they gave where it still stands. Raises ProjectInvalid, OtherProject, NotFound.
        """
        self._contract(record_id)
        given = self._store.consents.of(record_id)
        row = self._row(record_id)
        if given is not None and given.stands(self._clock()) and not (row and in_want(row)):
            return given
        wanted = self._store.consents.add(record_id, self._new_respondent())
        owe_again(self._ledger, self._store.consents.records_of(wanted.respondent))
        return wanted

    def ask(self, record_id: str) -> Invitation | None:
        """Make a link for the respondent and wait at its end; None where they need not be asked, or not yet.

        First they are asked for a place, then to let it be read back, where another contract does that. The
        intent stays where this fails: ask again when there is a network. Close what is returned.
        Raises WireError, VaultLocked, and as `want`.
        """
        contract = self._contract(record_id)
        consent = self.want(record_id)
        reads = not consent.state.open
        before = None if reads else self._granted.pending(consent)
        if before is not None and before.done:  # a person has to say first whose library it is
            return None
        row = self._row(record_id)
        if reads and not (row and self._unread(row, consent, contract)):
            return None
        state = self._new_nonce()
        doorstep = _doorstep(contract.redirect_uri, state)
        try:
            back = doorstep.redirect_uri if doorstep else contract.redirect_uri or THIS_LAPTOP
            if reads:
                pending = self._questions.to_read(contract, back, state, tokens_of(consent.respondent))
            else:
                pending = self._questions.to_write(contract, back, state)
            with self._spending.in_turn():
                out = self._granted.ask(consent, pending)
        except BaseException as error:
            if doorstep:
                doorstep.close()
            if isinstance(error, FieldappError):
                self._granted.note(consent, error)
            raise
        if not out:  # an answer to an earlier link came meanwhile, or a person took it all back
            if doorstep:
                doorstep.close()
            return None
        return Invitation(record_id, pending.url, doorstep)

    def listen(
        self, invitation: Invitation, seconds: float, cancelled: Callable[[], bool] = lambda: False
    ) -> Consent | None:
        """Wait at the doorstep and take the answer, then shut it; None where nobody came. As `answer`."""
        try:
            doorstep = invitation.doorstep
            address = doorstep.wait(seconds, cancelled) if doorstep else None
        finally:
            invitation.close()
        return None if address is None else self.answer(invitation.record_id, address)

    def answer(self, record_id: str, pasted: str) -> Consent:
        """Take the address that a browser was sent back to, or the code in it; return what was given.

        Raises OtherAnswer (nothing changed), ConsentDenied, ConsentOver, OtherLibrary, OtherProject, and
        WireError where the network went: then `resume` goes on with the same answer.
        """
        contract = self._contract(record_id)
        with self._spending.in_turn():
            return self._answered(contract, record_id, pasted)

    def confirm_same(self, record_id: str) -> Consent:
        """Take a person's word that it is one person or household whose digi.me was given for two records.

        Returns the consent as given. Raises OtherAnswer where that was not the question; VaultLocked.
        """
        self._contract(record_id)
        with self._spending.in_turn():
            consent = self._store.consents.of(record_id)
            pending = self._granted.pending(consent) if consent else None
            if consent is None or pending is None or not (pending.doubted and consent.state.open):
                raise OtherAnswer(
                    "no library of this record is in doubt",
                    title="Nothing has to be said about the digi.me of this record.",
                    hint="Look at the record: it says how far its respondent was asked.",
                )
            sure = pending.model_copy(update={"doubted": False})
            self._granted.remember(consent, sure)
            return self._granted.settle(consent, sure)

    # --- what goes on by itself --------------------------------------------------------------------------

    def resume(self) -> None:
        """Note what has run out, then go on with what was interrupted. Raises DiskError.

        A sync does the two apart: `tidy` at its beginning, `go_on` just before digi.me's turn.
        """
        self.tidy()
        self.go_on()

    def decline(self, record_id: str) -> Consent:
        """Note that a record's respondent wants no copy, or has no digi.me; what they gave is taken back.

        Nothing is owed to their library until they are asked again. Returns the consent as it is now.
        Raises ProjectInvalid, OtherProject, NotFound, VaultLocked, DiskError.
        """
        self._contract(record_id)
        said = self._store.consents.of(record_id)
        if said is None or not (said.state.no or said.state.open or said.state is ConsentState.GIVEN):
            said = self._store.consents.add(record_id, self._new_respondent())
        if not said.state.no:
            self._take_back(said)
        else:
            decline(self._ledger, self._store.consents.records_of(said.respondent))
        return self._store.consents.of(record_id) or said

    def revoke(self, record_id: str) -> Consent | None:
        """Forget a respondent's tokens and every open question; nothing is deleted at digi.me.

        What has not gone yet is owed no more. But an access that is in doubt is taken for somebody else's:
        then the respondent is still to be asked. Returns the consent as it is now, None where there was none.
        Raises VaultLocked, DiskError.
        """
        consent = self._store.consents.of(record_id)
        if consent is None:
            return None
        if not self._is_in_doubt(consent):
            self._take_back(consent)
            return self._store.consents.of(record_id)
        with self._spending.in_turn():
            now = self._store.consents.of(record_id)
            if now is not None and self._is_in_doubt(now):
                self._granted.ask_anew(now)
        return self._store.consents.of(record_id)

    # --- steps -------------------------------------------------------------------------------------------

    def _take_back(self, consent: Consent) -> None:
        self._granted.pending(consent)  # a vault that is locked is said first: then nothing changes
        # The row first: an answer that is settled in this moment finds it, and keeps nothing.
        self._store.consents.revoke(consent.respondent, self._clock())
        self._granted.forget(consent.respondent)
        decline(self._ledger, self._store.consents.records_of(consent.respondent))

    def _is_in_doubt(self, consent: Consent) -> bool:
        pending = self._granted.pending(consent)
        return pending is not None and pending.doubted and consent.state.open

    def _asking_project(self) -> Project | None:
        """Return the project in use, None where it asks no respondents."""
        project = self._projects.project()
        contract = project.digime if project else None
        return project if contract is not None and contract.consent is ConsentOf.RESPONDENT else None

    def _contract(self, record_id: str) -> DigimeContract:
        project = self._asking_project()
        if project is None or project.digime is None:
            raise ProjectInvalid(
                "the project in use asks no respondent",
                title="In this project no respondent is asked: one access is used for all, or none.",
                hint="If each respondent shall give access, ask for a project file that says so.",
            )
        row = self._row(record_id)
        if row is None:
            raise NotFound(f"record {record_id} is not owed to digi.me")
        if row.address != project.address(DIGIME):
            raise OtherProject(f"record {record_id} is owed to another contract")
        return project.digime

    def _row(self, record_id: str) -> Delivery | None:
        rows = self._store.outbox.deliveries([record_id])
        return next((row for row in rows if row.destination == DIGIME), None)

    def _answered(self, contract: DigimeContract, record_id: str, pasted: str) -> Consent:
        consent = self._store.consents.of(record_id)
        pending = self._granted.pending(consent) if consent else None
        if consent is None or pending is None or not (consent.state.open or pending.reads):
            raise OtherAnswer("no question of this record is open")
        demand_same(pending, contract)
        try:
            found = came_back(pending, pasted)
        except OtherAnswer:
            raise
        except ConsentNeeded as error:
            self._granted.end(consent, error)
            raise (_unread(error) if pending.reads else error) from None
        if pending.done:  # the code is spent; what it gave is here
            return self._granted.settle(consent, pending)
        answered = pending.model_copy(
            update={
                "code": found.code,
                "unproven": "?" not in pasted,
                "account_reference": found.account_reference,
                "postbox_id": found.postbox_id,
                "public_key": found.public_key,
            }
        )
        self._granted.remember(consent, answered)
        try:
            return self._exchanged(contract, consent, answered)
        except ConsentOver as error:
            if answered.unproven:
                self._granted.remember(consent, pending)
                raise unknown_code(error.detail) from None
            self._granted.end(consent, error)
            raise

    def _exchanged(self, contract: DigimeContract, consent: Consent, pending: Pending) -> Consent:
        try:
            tokens = self._questions.exchange(contract, pending)
        except ConsentOver:
            raise
        except FieldappError as error:
            self._granted.note(consent, error)
            raise
        return self._granted.keep_any(consent, pending, tokens)


def _doorstep(wanted: str, state: str) -> Doorstep | None:
    """Open the doorstep where the browser comes back to this laptop; None where it goes elsewhere."""
    host = urlsplit(wanted).hostname or ""
    if wanted and (not is_this_machine(host) or ":" in host):
        return None
    try:
        return Doorstep(wanted, state)
    except OSError:  # the port is another program's: what comes back is pasted
        return None


def _unread(error: ConsentNeeded) -> ConsentNeeded:
    """Return why what was shared is not read back: nothing else is lost by that."""
    return type(error)(
        error.detail,
        title="The respondent did not let the copy be read back. What was shared stays theirs.",
        hint="It cannot be compared, byte by byte. They can be asked again at any time.",
    )
