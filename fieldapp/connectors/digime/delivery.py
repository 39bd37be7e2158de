"""A record's way into a respondent's library: an import, or a postbox whose content a sync then takes in."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Generator
from functools import partial

from fieldapp.connector import conceal, renewing, told_time
from fieldapp.connectors.digime.access import Digime
from fieldapp.connectors.digime.answers import Account
from fieldapp.connectors.digime.following import Waiting, begin, opens_first, told_while_followed
from fieldapp.connectors.digime.library import Library
from fieldapp.connectors.digime.packing import Packing, for_provider
from fieldapp.connectors.digime.pushing import (
    Postbox,
    PostboxFile,
    Reference,
    file_reference,
    record_reference,
)
from fieldapp.connectors.digime.readback import ReadBack
from fieldapp.connectors.digime.respondents import Respondents, Whose, ended
from fieldapp.errors import (
    AppTooOld,
    BadAnswer,
    ConsentNeeded,
    FieldappError,
    NotRenewed,
    NotServed,
    OutcomeUnknown,
    ProjectInvalid,
    Refused,
)
from fieldapp.records import (
    Announced,
    Arrived,
    DigimeContract,
    Event,
    Packed,
    Parcel,
    Sent,
    Submission,
    Uploaded,
)

_log = logging.getLogger(__name__)
_RAW = 1000  # characters of an answer that a receipt keeps: of UTF-8 at most 4 kB


class Courier:
    """Delivers records, going on where an earlier try ended."""

    def __init__(
        self,
        contract: DigimeContract,
        digime: Digime,
        respondents: Respondents,
        waiting: Waiting,
        *,
        read_back: ReadBack | None,
        packing: Packing,
    ) -> None:
        """Take the contract that writes; `read_back`, where one reads, settles what may have arrived."""
        self._fhir = contract.fhir_version
        self._options = contract.options.wire()
        self._digime = digime
        self._respondents = respondents
        self._waiting = waiting
        self._read_back = read_back
        self._packing = packing
        self._imported = False  # the last record was: so is the next, probably

    def expect(self, load: Callable[[], Submission]) -> None:
        """See Connector.expect."""
        if self._imported:
            self._digime.expect(lambda: self._packing.prepare(load()).told())

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        """See Connector.deliver. What an access lacks holds up this record alone where each gives one."""
        self._digime.key()  # a key that is missing is said first: no respondent can help with that
        try:
            yield from self._deliver(parcel)
        except NotRenewed as error:
            error.alone = self._respondents.each
            raise
        except ConsentNeeded as error:
            error.alone = self._respondents.each
            if error.alone and error.hint == ConsentNeeded.hint:  # no project file helps with that
                error.hint = ended(error.detail).hint
            raise

    def _deliver(self, parcel: Parcel) -> Generator[Event]:
        (submission,) = parcel.submissions
        whose = self._respondents.writing(submission.id)
        library = Library(self._digime, self._respondents.access(self._digime, whose))
        if parcel.batch.sync_id:
            packed = parcel.packed or self._packing.made(parcel)
            yield from self._taken_in(submission, packed, library, self._waiting.patience.again)
            return
        version = self._digime.contract.at(self._digime.contract.versions.write).version
        packed = parcel.packed
        if packed is None:
            packed = self._packing.made(parcel)
            yield packed
        to_provider = version.imports and for_provider(packed)
        there = self._there(parcel, packed, to_provider=to_provider)
        if found := _files_among(there, parcel):
            for id_, sha256 in found.items():
                yield Uploaded(attachment_id=id_, remote_id=sha256)
            parcel = parcel.model_copy(update={"uploads": {**parcel.uploads, **found}})
        if record_reference(submission.id) in there:
            yield _arrived("found", submission, packed)
        elif whose.postbox is not None and version.writes_to_postbox and not to_provider:
            yield from self._by_postbox(parcel, packed, library, whose.postbox)
        elif version.imports:
            yield from self._by_import(parcel, packed, library, whose, to_provider=to_provider)
        else:
            raise _without_postbox(version.name, each=self._respondents.each)

    def _by_import(
        self, parcel: Parcel, packed: Packed, library: Library, whose: Whose, *, to_provider: bool
    ) -> Generator[Event]:
        """Import the attachments that are not there yet, then the record, if it is not for a provider."""
        (submission,) = parcel.submissions
        account_id = self._account(library, whose) if to_provider else ""
        self._imported = not to_provider
        described = self._packing.record(submission, packed.media_type)
        files = list(self._packing.files(parcel))
        # The first goes at once: handing it to another thread would only make it later.
        coming = [*(file.descriptor for file in files), *(() if to_provider else (described,))][1:]
        self._digime.describe([one.told() for one in coming])
        for file, descriptor, body in files:
            library.push("send a file", descriptor, body, size=file.size)
            yield Uploaded(attachment_id=file.id, remote_id=descriptor.reference[-1])
            yield Sent(size=file.size)
        if to_provider:
            answer = library.push_to_provider(account_id, packed.content, self._fhir)
        else:
            body, size = partial(iter, (packed.content,)), len(packed.content)
            answer = library.push("send a record", described, body, size=size)
        # Nothing comes between: whoever stops hearing would take a record for unsent that is there.
        yield Arrived(
            status=str(answer.status_code),
            remote_id="" if to_provider else submission.id,  # nobody can find it again behind a provider
            sha256=packed.sha256,
            server_at=told_time(answer),  # the import has no time of its own; this is when it was confirmed
            raw=self._raw(answer.text, whose),
        )

    def _account(self, library: Library, whose: Whose) -> str:
        """Return the id of the one account that the consent named. Raises ConsentNeeded, ProjectInvalid."""
        accounts: tuple[Account, ...] = ()
        if whose.account_reference:
            with renewing(
                title="digi.me did not say which account the record goes to. It is kept on this disk."
            ):
                accounts = library.accounts()
        ids = {account.id for account in accounts if account.reference == whose.account_reference}
        if len(ids) != 1:  # never to an account that is only probably theirs
            raise _without_account(len(accounts), each=self._respondents.each)
        return ids.pop()

    def _raw(self, text: str, whose: Whose) -> str:
        """Return what a receipt keeps of an answer, which mostly is empty: nothing with a token in it."""
        if not text:
            return ""
        try:
            secrets = self._respondents.access(self._digime, whose).tokens().secrets
        except FieldappError:  # another process took them away since the record was sent
            return ""
        return conceal(text, secrets)[:_RAW]

    def _by_postbox(
        self, parcel: Parcel, packed: Packed, library: Library, postbox: Postbox
    ) -> Generator[Event]:
        """Write the attachments that are not there yet and the record, then have digi.me take them in."""
        (submission,) = parcel.submissions
        session_key = ""
        if opens_first(self._digime.contract):
            session_key = library.open_session(self._options).key
            postbox = Postbox(postbox.id, postbox.public_key, session_key)
        for file, descriptor, body in self._packing.files(parcel):
            _written(library, postbox, PostboxFile(file.name, descriptor, body, file.size))
            yield Uploaded(attachment_id=file.id, remote_id=descriptor.reference[-1])
            yield Sent(size=file.size)
        described = self._packing.record(submission, packed.media_type)
        _written(library, postbox, PostboxFile(packed.file_name, described, packed.content))
        # The postbox gives no number and a session's key is a secret: ours says that it is there.
        yield Announced(sync_id=submission.id)
        yield from self._taken_in(submission, packed, library, self._waiting.patience.deadline, session_key)

    def _taken_in(
        self, submission: Submission, packed: Packed, library: Library, deadline: float, session_key: str = ""
    ) -> Generator[Event]:
        """Have digi.me take in what is in the postbox, and follow the sync to its end.

        A later try begins a sync anew: the session of the first one is over by then.
        """
        try:
            session_key = begin(self._digime.contract, library, self._options, session_key)
        except AppTooOld:
            raise
        except Refused as error:  # of the sync, not of the record, which is in the postbox
            raise OutcomeUnknown(error.detail) from error
        try:
            listed = yield from told_while_followed(library, session_key, self._waiting, deadline)
        except ProjectInvalid as error:
            # The sync was taken on by the very same contract: it is the list that this one may not read.
            _log.info("the contract that writes may not follow its sync: %s", error.code)
            yield _arrived("delivered", submission, packed)
            return
        if listed is not None:
            raw = json.dumps({"state": listed.state, "partial": sorted(set(listed.troubles.values()))})
            yield _arrived(listed.state, submission, packed, raw[:_RAW])

    def _there(self, parcel: Parcel, packed: Packed, *, to_provider: bool) -> set[Reference]:
        """Return what reading back shows of earlier tries. Where it cannot be said, it goes again.

        So does what went to a provider: nobody can read that back, and its identifier is the record's.
        """
        if not parcel.maybe_arrived or self._read_back is None:
            return set()
        (submission,) = parcel.submissions
        wanted = {file.descriptor.reference: file.attachment.sha256 for file in self._packing.files(parcel)}
        if not to_provider:
            wanted[record_reference(submission.id)] = packed.sha256
        try:
            return self._read_back.there(submission.id, wanted) if wanted else set()
        except AppTooOld:
            raise
        except (BadAnswer, ConsentNeeded, NotRenewed, NotServed, ProjectInvalid, Refused) as error:
            _log.info("what may have arrived could not be read back: %s", error.code)
            return set()


def _files_among(there: set[Reference], parcel: Parcel) -> dict[int, str]:
    """Return the record's files that are there: attachment id → SHA-256."""
    (submission,) = parcel.submissions
    return {
        file.id: file.sha256
        for file in submission.attachments
        if file_reference(submission.id, file.sha256) in there
    }


def _arrived(status: str, submission: Submission, packed: Packed, raw: str = "") -> Arrived:
    """Return that it is there, to be found by the number that it was born with."""
    return Arrived(status=status, remote_id=submission.id, sha256=packed.sha256, raw=raw)


def _written(library: Library, postbox: Postbox, file: PostboxFile) -> None:
    """Write a file. Raises OutcomeUnknown where the postbox says `pending` to new tokens, too."""
    if library.write(postbox, file).status == "pending":
        raise OutcomeUnknown(
            "write to the postbox: pending, also after a renewal",
            title="digi.me has the record and has not let it into the respondent's library yet.",
            hint="The next sync asks again. If it stays so, ask the respondent to give access again.",
        )


def _without_postbox(version: str, *, each: bool) -> ProjectInvalid | ConsentNeeded:
    """Return why a version that writes to postboxes cannot: a postbox comes with a respondent's consent."""
    detail = f"digi.me API {version} writes to a postbox, and no consent named one"
    if each:
        return ConsentNeeded(
            detail,
            title="The respondent's access names no place to write to. The record is kept on this disk.",
            hint="Ask the respondent again from the record: that may bring the place along.",
        )
    return ProjectInvalid(
        detail,
        title="This project's version of digi.me needs each respondent's access. Your records are kept.",
        hint="Ask for a project file with version v1.7, or one where each respondent gives access.",
    )


def _without_account(many: int, *, each: bool) -> ProjectInvalid | ConsentNeeded:
    """Return why FHIR goes nowhere: none of so many accounts is the one that the consent named."""
    detail = f"send to a provider: of {many} accounts asked for, not one is the consent's"
    if each:
        return ConsentNeeded(
            detail,
            title="The respondent's access names no account to send to. The record is kept on this disk.",
            hint="Ask the respondent again from the record: that may bring the account along.",
        )
    return ProjectInvalid(
        detail,
        title="digi.me has no account that this project's FHIR goes to. Your records are kept on this disk.",
        hint="Show the details to whoever sent the project file: accountReference in it names the account.",
    )
