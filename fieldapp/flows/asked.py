"""Lists the records that are for their respondents, with how far each was asked. Reads only."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.flows.granted import in_want
from fieldapp.flows.views import ShareLine
from fieldapp.records import DIGIME, DeliveryState
from fieldapp.store import Store

_LISTED = 200  # records that wait for a respondent, looked at in one go


class Asked:
    """Tells who waits for a respondent, and what each was asked and said."""

    def __init__(self, store: Store) -> None:
        """Take the store."""
        self._store = store

    def waiting(self) -> tuple[ShareLine, ...]:
        """Return the records that wait for their respondent, those that were asked longest ago first."""
        open_ = [consent.submission_id for consent in self._store.consents.due()]
        blocked = self._store.sums.owed([DeliveryState.BLOCKED], _LISTED)
        return self._lines([*open_, *(row.submission_id for row in blocked if in_want(row))][:_LISTED])

    def everyone(self) -> tuple[ShareLine, ...]:
        """Return every record that is or was for its respondent's library, the oldest first."""
        rows = self._store.outbox.deliveries()
        return self._lines([row.submission_id for row in rows if row.destination == DIGIME])

    def _lines(self, ids: Sequence[str]) -> tuple[ShareLine, ...]:
        titles = self._store.consents.titles(ids)
        said = {id_: self._store.consents.of(id_) for id_ in dict.fromkeys(ids) if id_ in titles}
        return tuple(
            ShareLine(id=id_, title=titles[id_], state=consent.state if consent else None, consent=consent)
            for id_, consent in said.items()
        )
