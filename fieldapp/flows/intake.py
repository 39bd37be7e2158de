"""A form arrives, from the server or from a file: read it, keep it.

One from the server that cannot be read is kept with its reason, replacing nothing. One from a file that
cannot be read is not kept: the person has the file.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

from fieldapp.connector import Clock, FormSource
from fieldapp.errors import FormNotAdded, ProjectMissing, WireError
from fieldapp.flows.asking import no_record_sent
from fieldapp.flows.form_files import document_of, media_of
from fieldapp.flows.library import Library
from fieldapp.flows.servers import Servers
from fieldapp.flows.views import AddedForm, IntakeReport
from fieldapp.records import FormDocument, FormRef, FormSummary, Project
from fieldapp.store import Store
from fieldapp.store.entries import storable
from forms import Form, FormRefused, Problem, read, warnings

_log = logging.getLogger(__name__)


class Intake:
    """Brings forms and their texts onto this disk."""

    def __init__(self, store: Store, servers: Servers, library: Library, *, clock: Clock) -> None:
        """Take the store, the project's servers and who reads forms."""
        self._store = store
        self._servers = servers
        self._library = library
        self._clock = clock
        self._keys_of_held: dict[int, frozenset[str]] = {}  # a stored form never changes

    def refresh(self) -> IntakeReport:
        """Fetch what is new or changed and store it, raw bytes first of all.

        Texts of the project's modules come along; if only they fail, the forms are kept and the error is
        raised afterwards, so nothing that arrived is thrown away. Raises WireError, SignInNeeded, DiskError.
        """
        project = self._servers.project()
        source = self._servers.source()
        held = self._store.forms.held(project.tenant, project.campaign)
        before = {form.schema_id for form in held}
        with no_record_sent():
            documents = source.forms(held)
        texts_failed: WireError | None = None
        try:
            self._fetch_texts(project, source, documents)
        except WireError as error:
            texts_failed = error
        messages = self._store.forms.messages(project.tenant, project.locale)
        read_ones = [(document, _summary(document, messages)) for document in documents]
        self._store.forms.put(read_ones, self._clock())
        if texts_failed is not None:
            raise texts_failed
        readable = [(document, summary) for document, summary in read_ones if not summary.reason]
        return IntakeReport(
            added=tuple(s.title for d, s in readable if d.ref.schema_id not in before),
            updated=tuple(s.title for d, s in readable if d.ref.schema_id in before),
            unreadable=tuple(
                (storable(d.ref.schema_id), storable(s.reason)) for d, s in read_ones if s.reason
            ),
            unchanged=len(before - {d.ref.schema_id for d in documents}),
        )

    def _fetch_texts(self, project: Project, source: FormSource, documents: Sequence[FormDocument]) -> None:
        """Store the texts of the project's modules, and of keys that these leave open. Raises WireError.

        What was looked up before is looked up again: it may have been corrected since.
        """
        with no_record_sent():
            texts = source.messages()
        self._store.forms.put_messages(project.tenant, project.locale, texts)
        if left_open := self._keys(project, documents) - texts.keys():
            for some in source.look_up(left_open):
                self._store.forms.put_messages(project.tenant, project.locale, some)

    def _keys(self, project: Project, documents: Sequence[FormDocument]) -> set[str]:
        """Return the keys of the forms that have just come and of those of the server that are in use."""
        keys: set[str] = set()
        for document in documents:
            keys |= _keys_of(document.ref, document.raw)
        for form in self._store.forms.current(project.tenant, project.campaign):
            if form.origin == "server":
                if form.id not in self._keys_of_held:
                    self._keys_of_held[form.id] = _keys_of(form.ref, self._store.forms.raw(form.id))
                keys |= self._keys_of_held[form.id]
        return keys

    def add(self, file: Path, media_folder: Path | None = None) -> AddedForm:
        """Store a form from a file, with the media beside it; it is the current one of its id from now on.

        Media are the pictures, sounds, films and lists that lie in `media_folder`, else in the folder
        '<name of the file>-media' beside the file, where there is one. Raises FormNotAdded, with nothing
        stored; DiskError.
        """
        raw, media = document_of(file), media_of(file, media_folder)
        try:
            form = read(raw, file.name, media)
        except FormRefused as refused:
            raise FormNotAdded(problems=refused.problems) from refused
        if form.encrypted:  # its records must not leave in clear
            raise FormNotAdded(problems=tuple(n for n in form.notices if n.code == "not_encrypted"))
        ref = self._ref(form)
        current = {f.ref.schema_id: f.id for f in self._store.forms.current(ref.tenant, ref.campaign)}
        document = FormDocument(ref=ref, raw=raw, origin="file", file_name=file.name, media=media)
        slips = warnings(form, media)
        [stored] = self._store.forms.put([(document, summary_of(form, slips))], self._clock())
        self._library.keep(stored.id, form)
        was = current.get(stored.ref.schema_id)
        return AddedForm(
            id=stored.id,
            title=self._library.title(ref, stored.title),
            version=form.version,
            questions=stored.questions or 0,
            media=len(media),
            notices=form.notices,
            warnings=slips,
            news="new" if was is None else "again" if was == stored.id else "version",
        )

    def _ref(self, form: Form) -> FormRef:
        """Name a form from a file: it belongs to the project in use, to none before set-up."""
        try:
            project = self._servers.project()
        except ProjectMissing:
            tenant, campaign = "", ""
        else:
            tenant, campaign = project.tenant, project.campaign
        return FormRef(tenant=tenant, campaign=campaign, schema_id=form.schema_id, version=form.version)


def summary_of(form: Form, slips: Sequence[Problem] = ()) -> FormSummary:
    """Return what a list says about a form, and about what is probably a slip in it."""
    return FormSummary(
        title=str(form.title),
        questions=sum(not question.hidden for question in form.questions()),
        notices=len(form.notices) + len(slips),
    )


def _summary(document: FormDocument, messages: Mapping[str, str]) -> FormSummary:
    """Return what a list says about a form from the server, or why it cannot be read."""
    try:
        form = read(document.raw).worded(messages)
        return summary_of(form, warnings(form))
    except FormRefused as refused:
        return FormSummary(title=document.ref.schema_id, reason=str(refused))


def _keys_of(ref: FormRef, raw: bytes) -> frozenset[str]:
    """Return the message keys of a form, none of one that cannot be read."""
    try:
        return read(raw).message_keys()
    except FormRefused:
        return frozenset()  # kept with its reason
    except Exception as bug:  # noqa: BLE001  (one form must not keep the others' texts away, whatever it meets)
        _log.warning("the keys of form %s are not looked up: %s", ref.schema_id, type(bug).__name__)
        return frozenset()
