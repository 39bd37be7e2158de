"""A form arrives: fetch, read, keep. One that cannot be read is kept with its reason, replacing nothing."""

from __future__ import annotations

from fieldapp.connector import Clock
from fieldapp.errors import WireError
from fieldapp.flows.servers import Servers
from fieldapp.flows.views import IntakeReport
from fieldapp.records import FormDocument
from fieldapp.store import Store
from fieldapp.store.rows import storable
from forms import FormRefused, read


class Intake:
    """Brings the campaign's forms and their texts onto this disk."""

    def __init__(self, store: Store, servers: Servers, *, clock: Clock) -> None:
        """Take the store and the project's servers."""
        self._store = store
        self._servers = servers
        self._clock = clock

    def refresh(self) -> IntakeReport:
        """Fetch what is new or changed and store it, raw bytes first of all.

        Texts of message keys come along; if only they fail, the forms are kept and the error is raised
        afterwards, so nothing that arrived is thrown away. Raises WireError, SignInNeeded, DiskError.
        """
        project = self._servers.project()
        source = self._servers.source()
        held = self._store.forms.held(project.tenant, project.campaign)
        before = {form.schema_id for form in held}
        documents = source.forms(held)
        texts_failed: WireError | None = None
        try:
            self._store.forms.put_messages(project.tenant, project.locale, source.messages())
        except WireError as error:
            texts_failed = error
        messages = self._store.forms.messages(project.tenant, project.locale)
        read_ones = [(d, *_title_or_reason(d, messages)) for d in documents]
        self._store.forms.put(read_ones, self._clock())
        if texts_failed is not None:
            raise texts_failed
        return IntakeReport(
            added=tuple(t for d, t, r in read_ones if not r and d.ref.schema_id not in before),
            updated=tuple(t for d, t, r in read_ones if not r and d.ref.schema_id in before),
            unreadable=tuple((storable(d.ref.schema_id), storable(r)) for d, _, r in read_ones if r),
            unchanged=len(before - {d.ref.schema_id for d in documents}),
        )


def _title_or_reason(document: FormDocument, messages: dict[str, str]) -> tuple[str, str]:
    """Return (title, '') for a form we can read, else (schema, why not)."""
    try:
        return read(document.raw).worded(messages).title, ""
    except FormRefused as refused:
        return document.ref.schema_id, str(refused)
