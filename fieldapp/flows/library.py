"""The forms on this disk, read: with their media, in the project's words, in the language last chosen.

Reading a workbook takes seconds, so what it was turned into is kept beside it, and the last few forms in
memory. A form never changes once stored.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import version
from threading import RLock

from fieldapp.errors import NotFound
from fieldapp.flows.servers import Servers
from fieldapp.records import FormRef
from fieldapp.store import Store
from forms import Form, FormRefused, Problem, read_kept, warnings

_KEPT = 8
_CODE = re.compile(r"\(([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\)$|^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*$")
_LANGUAGE = "language:"  # name of the stored fact, followed by the form's schema id


class Library:
    """Reads forms; any number of threads may ask."""

    def __init__(self, store: Store, servers: Servers) -> None:
        """Take the store and the project (for its tenant and locale)."""
        self._store = store
        self._servers = servers
        self._lock = RLock()
        self._read: OrderedDict[int, Form] = OrderedDict()
        self._worded: dict[int, tuple[Mapping[str, str], Form]] = {}

    def form(self, form_id: int) -> Form:
        """Return a form in words. Raises NotFound; FormRefused where this version cannot read it."""
        stored = self._store.forms.get(form_id)
        with self._lock:
            if form_id not in self._read:
                reading = self._reading(form_id)
                if reading is None:
                    self.keep(form_id, self._from_document(form_id, stored.file_name))
                else:
                    self._take(form_id, reading)
            self._read.move_to_end(form_id)
            return self._in_words(form_id, self._messages(stored.ref))

    def worded(self, record_id: str) -> tuple[Form | None, str]:
        """Return the form of a finished record in words, and its language; None where it cannot be read."""
        try:
            form = self.form(self._store.forms.of_record(record_id))
        except (FormRefused, NotFound):
            return None, ""
        return form, self.language(form)

    def remarks(self, form_id: int) -> tuple[Problem, ...]:
        """Return what was understood only in part or is probably a slip, or why the form cannot be read.

        Raises NotFound.
        """
        stored = self._store.forms.get(form_id)
        files = self._store.forms.media_names(form_id) if stored.origin == "file" else None
        try:
            form = self._from_document(form_id, stored.file_name)
            return (*form.notices, *warnings(form, files))
        except FormRefused as refused:
            return refused.problems

    def keep(self, form_id: int, form: Form) -> None:
        """Take a form that was read from its document just now. Raises DiskError."""
        if form.xform:
            self._store.forms.put_reading(form_id, _maker(), {**form.lists, "": form.xform})
        self._take(form_id, form)

    def title(self, ref: FormRef, title: str) -> str:
        """Return a form's title, in words where it is a message key."""
        tenant, locale = ref.tenant or self._servers.tenant(), self._servers.locale()
        return self._store.forms.message(tenant, locale, title) or title

    def language(self, form: Form) -> str:
        """Return the language to show a form in: the one last chosen for it, else the project's, else ''."""
        chosen = self._store.facts.get(f"{_LANGUAGE}{form.schema_id}") or ""
        return chosen if chosen in form.languages else matching(form.languages, self._servers.locale())

    def remember_language(self, form: Form, language: str) -> None:
        """Show this form in that language from now on. Raises DiskError."""
        self._store.facts.put(f"{_LANGUAGE}{form.schema_id}", language)

    def _reading(self, form_id: int) -> Form | None:
        """Return the form as its document was turned into it before, None where it was not."""
        files = self._store.forms.reading(form_id, _maker())
        document = files.pop("", None)
        if document is None:
            return None
        try:
            return read_kept(document, "form.xml", _Media(self._store, form_id, files))
        except FormRefused:
            return None  # the document itself says it in its own places

    def _from_document(self, form_id: int, file_name: str) -> Form:
        return read_kept(self._store.forms.raw(form_id), file_name, _Media(self._store, form_id, {}))

    def _take(self, form_id: int, form: Form) -> None:
        with self._lock:
            self._read[form_id] = form
            while len(self._read) > _KEPT:
                self._worded.pop(self._read.popitem(last=False)[0], None)

    def _messages(self, ref: FormRef) -> Mapping[str, str]:
        """Return the texts of message keys for a form, in the project's locale."""
        return self._store.forms.messages(ref.tenant or self._servers.tenant(), self._servers.locale())

    def _in_words(self, form_id: int, messages: Mapping[str, str]) -> Form:
        """Return the kept form with its message keys worded; the same one while the texts are the same."""
        if form_id not in self._worded or self._worded[form_id][0] != messages:
            form = self._read[form_id]
            # only DIGIT's forms have keys for words: another form's label may look like one by chance
            self._worded[form_id] = (messages, form if form.record == "xform" else form.worded(messages))
        return self._worded[form_id][1]


class _Media(Mapping[str, bytes]):
    """The files that came with a form; each is read when it is asked for, so pictures cost nothing."""

    def __init__(self, store: Store, form_id: int, more: Mapping[str, bytes]) -> None:
        """Take the form, and files that are at hand."""
        self._store = store
        self._form_id = form_id
        self._more = more
        self._names = dict.fromkeys([*store.forms.media_names(form_id), *more])

    def __getitem__(self, name: str) -> bytes:
        if name in self._more:
            return self._more[name]
        if name not in self._names:
            raise KeyError(name)
        return self._store.forms.media(self._form_id, name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@cache
def _maker() -> str:
    """Return who turns workbooks into forms: another version may do it better."""
    return f"pyxform {version('pyxform')}, fieldapp {version('fieldapp')}"


def matching(languages: tuple[str, ...], locale: str) -> str:
    """Return the language of a locale among a form's ('English (en)', 'pt', 'fr-CD'), '' = none of them."""
    wanted = locale.partition("_")[0].lower()
    for name in languages:
        found = _CODE.search(name.strip())
        if found and (found[1] or found[2]).lower() == wanted:
            return name
    return ""
