"""Proof by reading back: what digi.me has under a reference, byte for byte what was sent.

The reading contract asks a session for the references alone where the API can; else it looks through all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from fieldapp.connectors.digime.access import Access, Digime
from fieldapp.connectors.digime.answers import ListedFile
from fieldapp.connectors.digime.following import Waiting, begin, follow
from fieldapp.connectors.digime.grants import Options
from fieldapp.connectors.digime.library import Library
from fieldapp.connectors.digime.pushing import Reference, file_reference, record_reference
from fieldapp.connectors.digime.respondents import Respondents
from fieldapp.errors import BadAnswer, ConsentNeeded, StillProcessing
from fieldapp.records import (
    RECORD,
    Checked,
    Criterion,
    CriterionMetadata,
    Outcome,
    Receipt,
    Scope,
    SessionOptions,
)

_AT_ONCE = 20  # receipts that one session is opened for

Wanted = Mapping[Reference, str]  # what was sent under a reference, as SHA-256
Found = dict[Reference, str]  # why it is not as it was sent, '' = it is


class ReadBack:
    """Asks for what receipts tell of, and for what may have arrived."""

    def __init__(self, digime: Digime, respondents: Respondents, waiting: Waiting) -> None:
        """Take the contract that reads."""
        self._digime = digime
        self._respondents = respondents
        self._waiting = waiting

    @property
    def possible(self) -> bool:
        """Whether anybody can be asked: of respondents each may have given access, the organisation once."""
        if self._respondents.each:
            return True
        try:
            self._digime.access(self._respondents.reading("").name).tokens()
        except ConsentNeeded:
            return False
        return True

    def check(self, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        """See Connector.check. Raises ConsentNeeded for a record whose respondent lets nobody read."""
        left = list(receipts)
        while left:
            name = self._respondents.reading(left[0].submission_id).name
            along = takewhile(lambda one, name=name: self._is_of(one, name), left[1:_AT_ONCE])
            asked = [left[0], *along]
            left = left[len(asked) :]
            yield from self._checked(name, asked)

    def there(self, record_id: str, wanted: Wanted) -> set[Reference]:
        """Return what of a record is there with these very bytes, as far as can be seen in little time.

        Raises FieldappError.
        """
        found = self._look(self._respondents.reading(record_id).name, wanted)
        return {reference for reference, fault in found.items() if not fault}

    def _demand_access(self, access: Access) -> None:
        try:
            access.tokens()
        except ConsentNeeded as error:
            if not self._respondents.each:
                raise
            raise ConsentNeeded(
                error.detail,
                title="The respondent has not let their copy be read back, so it cannot be compared.",
                hint="What arrived stays theirs. To compare it, ask them once more from the record.",
            ) from None

    def _is_of(self, receipt: Receipt, name: str) -> bool:
        try:
            return self._respondents.reading(receipt.submission_id).name == name
        except ConsentNeeded:
            return False  # it is said when it is its turn

    def _checked(self, name: str, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        wanted = {ref: sha256 for receipt in receipts for _, ref, sha256 in _parts(receipt)}
        found = self._look(name, wanted) if wanted else Found()
        for receipt in receipts:
            seen = {part: found[reference] for part, reference, _ in _parts(receipt)}
            if not seen:
                yield Checked(outcome=Outcome.NO_READ_BACK)
            elif _went_to_a_provider(receipt):
                yield Checked.of({RECORD: Outcome.UNCOMPARED, **seen})
            else:
                yield Checked.of(seen)

    def _look(self, name: str, wanted: Wanted) -> Found:
        """Look through what a session lists, until all is found or nothing more comes."""
        access = self._digime.access(name)
        self._demand_access(access)
        library = Library(self._digime, access)
        contract = self._digime.contract
        options = _only(wanted) if contract.at(contract.versions.trigger).version.takes_criteria else None
        key = begin(contract, library, options)
        found, seen, unread = Found(), set[ListedFile](), False
        try:
            for listed in follow(library, key, self._waiting, self._waiting.patience.again):
                for file in sorted(set(listed.files) - seen, key=lambda one: one.name):
                    seen.add(file)
                    try:
                        _compare(library, key, file.name, wanted, found)
                    except BadAnswer:  # it may be the one
                        unread = True
                if listed.final or all(found.get(reference) == "" for reference in wanted):
                    break
            else:
                unread = True  # the person does not want to wait
        except StillProcessing:
            unread = True  # it may still come
        missing = Outcome.UNCOMPARED if unread else Outcome.MISSING
        return {reference: found.get(reference, missing) for reference in wanted}


def _parts(receipt: Receipt) -> Iterator[tuple[str, Reference, str]]:
    """Yield what a receipt tells of that can be found: part, reference, and its SHA-256 as sent."""
    if not _went_to_a_provider(receipt):
        yield RECORD, record_reference(receipt.submission_id), receipt.sent_sha256
    for file in receipt.files:
        yield str(file.id), file_reference(receipt.submission_id, file.sha256), file.sha256


def _went_to_a_provider(receipt: Receipt) -> bool:
    """Whether the record itself went to a service, which nobody can read back: it has no reference."""
    return not receipt.remote_id


def _compare(library: Library, key: str, name: str, wanted: Wanted, found: Found) -> None:
    """Read a file if it is wanted. What went twice is there twice: one that is the same is enough."""
    reference = library.head(key, name).metadata.reference
    if reference not in wanted or found.get(reference) == "":
        return
    digest = hashlib.sha256()
    with library.open(key, name) as held:
        for piece in held.pieces:
            digest.update(piece)
    found[reference] = "" if digest.hexdigest() == wanted[reference] else Outcome.CHANGED


def _only(wanted: Wanted) -> Options:
    """Return the session options that let through what goes by these references, and ask no service anew."""
    ids = tuple(dict.fromkeys(reference[0] for reference in wanted))
    criterion = Criterion(metadata=CriterionMetadata(reference=ids))
    return SessionOptions(scope=Scope(criteria=(criterion,)), source_fetch=False).wire()
