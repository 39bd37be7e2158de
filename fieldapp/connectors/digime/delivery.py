"""A record's way into a respondent's library: an import, or a postbox whose content a sync then takes in."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial

from fieldapp.connector import attachment_bytes, conceal, told_time
from fieldapp.connectors.digime.access import Digime
from fieldapp.connectors.digime.calls import Chunks
from fieldapp.connectors.digime.following import Waiting, begin, opens_first, told_while_followed
from fieldapp.connectors.digime.library import Library
from fieldapp.connectors.digime.pushing import Descriptor, Postbox, PostboxFile
from fieldapp.connectors.digime.readback import ReadBack, file_reference, record_reference
from fieldapp.connectors.digime.respondents import Respondents, Whose
from fieldapp.errors import (
    AppTooOld,
    BadAnswer,
    ConsentNeeded,
    NotServed,
    OutcomeUnknown,
    ProjectInvalid,
    Refused,
)
from fieldapp.records import (
    Announced,
    Arrived,
    Attachment,
    DigimeContract,
    Event,
    Parcel,
    Sent,
    Submission,
    Uploaded,
)

_log = logging.getLogger(__name__)
_RAW = 1000  # characters of an answer that a receipt keeps: of UTF-8 at most 4 kB


@dataclass(frozen=True, repr=False)
class Pushed:
    """What a record is pushed as: the same bytes on every try."""

    media_type: str
    content: bytes
    file_name: str

    @property
    def sha256(self) -> str:
        """What a reading back is held to."""
        return hashlib.sha256(self.content).hexdigest()


Pack = Callable[[Submission], Pushed]


def as_frozen(submission: Submission) -> Pushed:
    """Return the record as Finish froze it."""
    return Pushed("application/json", submission.payload, f"{submission.id}.json")


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
        pack: Pack = as_frozen,
    ) -> None:
        """Take the contract that writes; `read_back`, where one reads, settles what may have arrived."""
        self._account_id = contract.account_id
        self._options = contract.options.wire()
        self._digime = digime
        self._respondents = respondents
        self._waiting = waiting
        self._read_back = read_back
        self._pack = pack
        self._imported = ""  # the media type of the last record that was imported: so is the next, probably

    def expect(self, load: Callable[[], Submission]) -> None:
        """See Connector.expect."""
        if media_type := self._imported:
            self._digime.expect(lambda: self._first(load(), media_type).told())

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        """See Connector.deliver. ConsentNeeded is of this record alone where each respondent gives access."""
        self._digime.key()  # a key that is missing is said first: no respondent can help with that
        try:
            yield from self._deliver(parcel)
        except ConsentNeeded as error:
            error.alone = self._respondents.each
            raise

    def _deliver(self, parcel: Parcel) -> Generator[Event]:
        (submission,) = parcel.submissions
        whose = self._respondents.writing(submission.id)
        library = Library(self._digime, self._respondents.access(self._digime, whose))
        if parcel.batch.sync_id:
            yield from self._taken_in(submission, library, self._waiting.patience.again)
            return
        pushed = self._pack(submission)
        if parcel.maybe_arrived and self._is_there(submission, pushed):
            yield self._arrived("found", submission, pushed)
            return
        version = self._digime.contract.at(self._digime.contract.versions.write).version
        if whose.postbox is not None and version.writes_to_postbox:
            yield from self._by_postbox(parcel, pushed, library, whose.postbox)
        elif version.imports:
            yield from self._by_import(parcel, pushed, library, whose)
        else:
            raise _without_postbox(version.name, each=self._respondents.each)

    def _by_import(self, parcel: Parcel, pushed: Pushed, library: Library, whose: Whose) -> Generator[Event]:
        """Import the attachments that are not there yet, then the record."""
        (submission,) = parcel.submissions
        self._imported = pushed.media_type
        described = self._descriptor(submission, pushed.media_type)
        files = list(self._files(parcel))
        # The first goes at once: handing it to another thread would only make it later.
        self._digime.describe([*(one.told() for _, _, one, _ in files), described.told()][1:])
        for attachment_id, size, descriptor, body in files:
            library.push("send a file", descriptor, body, size=size)
            yield Uploaded(attachment_id=attachment_id, remote_id=descriptor.reference[-1])
            yield Sent(size=size)
        answer = library.push(
            "send a record", described, partial(iter, (pushed.content,)), size=len(pushed.content)
        )
        # Nothing comes between: whoever stops hearing would take a record for unsent that is there.
        arrived = self._arrived(str(answer.status_code), submission, pushed)
        # The import has no time of its own; this is when it was confirmed.
        more = {"server_at": told_time(answer), "raw": self._raw(answer.text, whose)}
        yield arrived.model_copy(update=more)

    def _raw(self, text: str, whose: Whose) -> str:
        """Return what a receipt keeps of an answer, which mostly is empty."""
        if not text:
            return ""
        secrets = self._respondents.access(self._digime, whose).tokens().secrets
        return conceal(text, secrets)[:_RAW]

    def _by_postbox(
        self, parcel: Parcel, pushed: Pushed, library: Library, postbox: Postbox
    ) -> Generator[Event]:
        """Write the attachments that are not there yet and the record, then have digi.me take them in."""
        (submission,) = parcel.submissions
        session_key = ""
        if opens_first(self._digime.contract):
            session_key = library.open_session(self._options).key
            postbox = Postbox(postbox.id, postbox.public_key, session_key)
        names = {file.id: file.name for file in submission.attachments}
        for attachment_id, size, descriptor, body in self._files(parcel):
            _written(library, postbox, PostboxFile(names[attachment_id], descriptor, body, size))
            yield Uploaded(attachment_id=attachment_id, remote_id=descriptor.reference[-1])
            yield Sent(size=size)
        described = self._descriptor(submission, pushed.media_type)
        _written(library, postbox, PostboxFile(pushed.file_name, described, pushed.content))
        # The postbox gives no number and a session's key is a secret: ours says that it is there.
        yield Announced(sync_id=submission.id)
        yield from self._taken_in(submission, library, self._waiting.patience.deadline, session_key)

    def _taken_in(
        self, submission: Submission, library: Library, deadline: float, session_key: str = ""
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
        pushed = self._pack(submission)
        try:
            listed = yield from told_while_followed(library, session_key, self._waiting, deadline)
        except ProjectInvalid as error:
            # The sync was taken on by the very same contract: it is the list that this one may not read.
            _log.info("the contract that writes may not follow its sync: %s", error.code)
            yield self._arrived("delivered", submission, pushed)
            return
        if listed is not None:
            arrived = self._arrived(listed.state, submission, pushed)
            raw = json.dumps({"state": listed.state, "partial": sorted(set(listed.troubles.values()))})
            yield arrived.model_copy(update={"raw": raw[:_RAW]})

    def _is_there(self, submission: Submission, pushed: Pushed) -> bool:
        """Whether reading back shows that an earlier try arrived. Where it cannot be said, it goes again."""
        if self._read_back is None:
            return False
        try:
            return self._read_back.has(submission, pushed.sha256)
        except AppTooOld:
            raise
        except (BadAnswer, ConsentNeeded, NotServed, ProjectInvalid, Refused) as error:
            _log.info("what may have arrived could not be read back: %s", error.code)
            return False

    def _files(self, parcel: Parcel) -> Iterator[tuple[int, int, Descriptor, Chunks]]:
        """Yield the files that are not there yet: id, size, what goes along, and how to open it anew."""
        (submission,) = parcel.submissions
        for file in submission.attachments:
            if file.id not in parcel.uploads:
                described = self._of_file(submission, file)
                yield (
                    file.id,
                    file.size,
                    described,
                    partial(attachment_bytes, file, parcel.files.get(file.sha256)),
                )

    def _of_file(self, submission: Submission, file: Attachment) -> Descriptor:
        return Descriptor(
            file.media_type,
            (self._account_id,),
            file_reference(submission.id, file.sha256),
            (*_tags(submission), file.name),
        )

    def _first(self, submission: Submission, media_type: str) -> Descriptor:
        """Return what the first push of a record is described by."""
        if submission.attachments:
            return self._of_file(submission, submission.attachments[0])
        return self._descriptor(submission, media_type)

    def _descriptor(self, submission: Submission, media_type: str) -> Descriptor:
        return Descriptor(media_type, (self._account_id,), record_reference(submission.id), _tags(submission))

    def _arrived(self, status: str, submission: Submission, pushed: Pushed) -> Arrived:
        sha256 = "" if pushed.content == submission.payload else pushed.sha256
        return Arrived(status=status, remote_id=submission.id, sha256=sha256)


def _tags(submission: Submission) -> tuple[str, ...]:
    form = submission.form
    return tuple(filter(None, (form.campaign, form.schema_id, form.version)))


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
