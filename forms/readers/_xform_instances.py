"""The secondary instances of an XForm: lists in the form itself, and files that came beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from forms.expr import Expression
from forms.expr.listing import Listing, Picked
from forms.expr.tree import Document, Element
from forms.expr.xml import parse_xml
from forms.readers._lists import csv_items, geojson_items, xml_items
from forms.readers._xform_source import Source

_CSV = "jr://file-csv/"
_LAST_SAVED = "jr://instance/last-saved"
_LAST_SAVED_MEDIA = "last-saved"
_ITEMSETS = "itemsets.csv"
_LIST_NAME = "list_name"
_PULLED = re.compile(r"\bpulldata\(\s*['\"]([^'\"]+)['\"]")
_READERS: Mapping[str, Callable[[bytes], Document]] = {
    "csv": csv_items,
    "record": parse_xml,
    "geojson": geojson_items,
    "xml": xml_items,
}

_MISSING = "The form reads the list “{name}”, which did not come with it. Add the file next to the form."
_UNREADABLE = "The list “{name}” cannot be read: {reason}. It is empty until a sound file is added."
_TWICE = "Two lists of the form are called “{name}”. The first one is used."


class Instances:
    """Secondary instances by name. Files are taken from `media` by their base names."""

    def __init__(self, source: Source, media: Mapping[str, bytes]) -> None:
        self._source = source
        self._media = {_base(name): raw for name, raw in media.items()}
        self._missing: dict[str, str] = {}  # instance → its file
        self.found: dict[str, Element] = {}

    def declare(self, instance: Element) -> None:
        """Read an <instance> that is not the primary one."""
        name, src = instance.attribute("id"), instance.attribute("src").strip()
        if name in self.found:
            self._source.notice("instance_twice", _TWICE, self._source.place(instance), name=name)
        elif src == _LAST_SAVED:
            self.found[name] = (
                self._read(_LAST_SAVED_MEDIA, "record", self._source.place(instance)) or Document()
            )
        elif src:
            kind = "csv" if src.startswith(_CSV) else _base(src).rpartition(".")[2].lower()
            self.found[name] = self._file(name, _base(src), kind, self._source.place(instance, "src"))
        else:
            self.found[name] = _inline(instance)

    def file(self, name: str, where: str) -> None:
        """Make sure that the CSV file `name`.csv is there for a search() or pulldata() that names it."""
        if name not in self.found:
            self.found[name] = self._file(name, f"{name}.csv", "csv", where)

    def all_files(self) -> None:
        """Read every CSV file that came with the form, for expressions that name them only when evaluated."""
        for name in self._media:
            stem, _, ending = name.rpartition(".")
            if ending.lower() == "csv" and stem not in self.found:
                self.file(stem, "")

    def itemset(self, name: str) -> tuple[str, ...]:
        """Make sure that a list of itemsets.csv is there for a question's query; return its columns."""
        if name in self.found:
            return ()
        raw = self._media.get(_ITEMSETS)
        if raw is None:
            self._missing[name] = _ITEMSETS
        every = csv_items(raw or b"").elements()[0]
        assert isinstance(every, Listing)  # noqa: S101  (a file with a header always is one)
        document = Document()
        document.children = [every.only(every.rows(_LIST_NAME, (name,)))]
        self.found[name] = document
        return tuple(name.written for name, _ in every.columns) if every.size else ()

    def columns(self, name: str, steps: tuple[str, ...]) -> dict[str, None]:
        """Return the names of what stands in the elements of an instance that the steps lead to."""
        elements: Sequence[Element] = [self.found[name]] if name in self.found else []
        for step in steps:
            if len(elements) == 1:
                elements = elements[0].named(step)
            else:
                elements = [child for element in elements for child in element.named(step)]
        if isinstance(elements, Picked):
            return dict.fromkeys(name.key for name, _ in elements.listing.columns if elements)
        return dict.fromkeys(child.key for element in elements for child in element.elements())

    def close(self) -> None:
        """Notice the files that did not come and that an expression of the form names."""
        for expression, _ in self._source.expressions:
            if "pulldata(" in expression.source:
                self._pulled(expression)
        for name, file in self._missing.items():
            if name in self._source.used:
                self._source.notice("missing_media", _MISSING, self._source.used[name], name=file)

    def _pulled(self, expression: Expression) -> None:
        names = _PULLED.findall(expression.source)
        for name in names:
            self.file(name, expression.place)
            self._source.used.setdefault(name, expression.place)
        if not names:
            self.all_files()

    def _file(self, name: str, file: str, kind: str, where: str) -> Element:
        if file not in self._media:
            self._missing[name] = file
        return self._read(file, kind, where)

    def _read(self, file: str, kind: str, where: str) -> Element:
        """Return what is in a file; nothing where it did not come or cannot be read."""
        try:
            return _trimmed(_READERS.get(kind, xml_items)(self._media[file]))
        except KeyError:
            return Document()
        except ValueError as error:
            self._source.notice("unreadable_media", _UNREADABLE, where, name=file, reason=str(error))
            return Document()


def _inline(instance: Element) -> Document:
    document = Document()
    document.children = list(instance.elements())
    for element in document.elements():
        element.parent = document
    return _trimmed(document)


def _trimmed(document: Document) -> Document:
    """Take the white space around values away: a choice with a space in its name could not be picked."""
    stack = list(document.elements())
    while stack:
        element = stack.pop()
        if isinstance(element, Listing):
            continue  # it was trimmed as it was read
        if element.children:
            stack += element.elements()
        else:
            element.text = element.text.strip()
    return document


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]
